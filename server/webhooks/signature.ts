import { createHmac } from "node:crypto";

/**
 * The value of `X-OpenTrain-Signature` for one attempt: `t=<unix seconds>,v1=<hex HMAC-SHA-256>`.
 *
 * @param secret the endpoint's, `whsec_...`, as the partner has it
 * @param now milliseconds since the epoch, fresh for every attempt
 */
export function signWebhook(secret: string, body: Uint8Array, now: number): string {
  const time = Math.floor(now / 1000);
  const signature = createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex");
  return `t=${time},v1=${signature}`;
}
