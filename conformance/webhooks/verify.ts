/**
 * Verifies the signature of a webhook, for whoever receives one. It needs nothing but `node:crypto`; where there is none,
 * `opentrain/webhooks/web` does the same with Web Crypto.
 *
 *     import { verifyWebhook } from "opentrain/webhooks";
 *
 *     const header = request.headers.get("X-OpenTrain-Signature");
 *     const { payload } = verifyWebhook({ payload: await request.text(), header, secret });
 *     const event = JSON.parse(payload);
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { readWebhook, type VerifiedWebhook, type WebhookToVerify, WebhookVerificationError } from "./message.ts";

export {
  type HeadersOfRequest,
  type VerifiedWebhook,
  type WebhookRefusal,
  type WebhookToVerify,
  WebhookVerificationError,
} from "./message.ts";

/**
 * Returns the webhook's body if a signature in the header is right and fresh.
 *
 * @throws {WebhookVerificationError} with its `reason`, if the webhook is not to be trusted
 * @throws {TypeError} if the call itself is wrong: a body that was parsed, no secret, no tolerance
 */
export function verifyWebhook(webhook: WebhookToVerify): VerifiedWebhook {
  const { secrets, signed, signatures, accept } = readWebhook(webhook);
  // Every pair is compared, in the same time whether or not it fits.
  let right = false;
  for (const secret of secrets) {
    const expected = createHmac("sha256", secret).update(signed).digest();
    for (const signature of signatures) right = timingSafeEqual(signature, expected) || right;
  }
  if (!right) throw new WebhookVerificationError("wrong-signature");
  return accept();
}
