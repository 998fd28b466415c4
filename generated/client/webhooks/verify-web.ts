// Copied from conformance/webhooks/verify-web.ts by `npm run generate`. Do not edit.

/**
 * Verifies the signature of a webhook with Web Crypto alone: for workers and edge runtimes, browsers, Deno, Bun, and
 * Node.js from version 20. It imports nothing of Node.js.
 *
 *     import { verifyWebhook } from "opentrain-client";
 *
 *     const payload = await request.arrayBuffer();
 *     const event = JSON.parse((await verifyWebhook({ payload, header: request.headers, secret })).payload);
 */
import { readWebhook, type VerifiedWebhook, type WebhookToVerify, WebhookVerificationError } from "./message.ts";

export {
  type HeadersOfRequest,
  type VerifiedWebhook,
  type WebhookRefusal,
  type WebhookToVerify,
  WebhookVerificationError,
} from "./message.ts";

/**
 * Resolves to the webhook's body if a signature in the header is right and fresh.
 *
 * Rejects with a {@link WebhookVerificationError} and its `reason` if the webhook is not to be trusted, with a `TypeError`
 * if the call itself is wrong: a body that was parsed, no secret, no tolerance.
 */
export async function verifyWebhook(webhook: WebhookToVerify): Promise<VerifiedWebhook> {
  const { secrets, signed, signatures, accept } = readWebhook(webhook);
  const { subtle } = globalThis.crypto;
  // Every pair is compared, in the same time whether or not it fits.
  let right = false;
  for (const secret of secrets) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["verify"]);
    for (const signature of signatures) right = (await subtle.verify("HMAC", key, signature, signed)) || right;
  }
  if (!right) throw new WebhookVerificationError("wrong-signature");
  return accept();
}
