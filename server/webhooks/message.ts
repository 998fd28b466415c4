import { constants } from "../../generated/constants.ts";
import type { Keys } from "../crypto/keys.ts";
import type { Attempt } from "./claim.ts";
import type { Message } from "./outbound.ts";
import { openWebhookSecret } from "./secret.ts";
import { signWebhook } from "./signature.ts";

/**
 * What is posted for an attempt: the event, the same bytes every time, signed at `now` (milliseconds since the epoch).
 *
 * @throws Error when the endpoint's secret was sealed under another `SECRET`
 */
export function messageOf(keys: Keys, attempt: Attempt, now: number): Message {
  const { deliveryId, endpointId, sealedSecret, eventId, type, createdAt, resourceId, jobId, data } = attempt;
  const event = {
    id: String(eventId),
    type,
    apiVersion: "v1",
    createdAt: new Date(createdAt).toISOString(),
    resourceId,
    jobId,
    data: JSON.parse(data) as unknown,
  };
  const body = Buffer.from(JSON.stringify(event));
  return {
    headers: {
      "Content-Type": "application/json",
      "User-Agent": "OpenTrain-Partner-Webhooks/1.0",
      "X-OpenTrain-Event": type,
      "X-OpenTrain-Delivery": deliveryId,
      "X-OpenTrain-Signature": signWebhook(openWebhookSecret(keys, endpointId, sealedSecret), body, now),
    },
    body,
    limit: constants.webhookTimeoutSeconds * 1000,
  };
}
