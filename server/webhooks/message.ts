import { constants } from "../../generated/constants.ts";
import type { Keys } from "../crypto/keys.ts";
import type { Attempt } from "./claim.ts";
import { eventBody } from "./event-body.ts";
import type { Message } from "./outbound.ts";
import { openWebhookSecret } from "./secret.ts";
import { signWebhook } from "./signature.ts";

/** Who posts, by whose the endpoint is. */
const userAgents = { install: "OpenTrain-Partner-Webhooks/1.0", organization: "OpenTrain-Webhooks/1.0" } as const;

/**
 * What is posted for an attempt: the event, signed at `now` (milliseconds since the epoch).
 *
 * @throws Error when the endpoint's secret was sealed under another `SECRET`
 */
export function messageOf(keys: Keys, attempt: Attempt, now: number): Message {
  const { deliveryId, endpointId, installId, sealedSecret, eventId, type } = attempt;
  const body = Buffer.from(JSON.stringify(eventBody({ ...attempt, id: eventId })));
  return {
    headers: {
      "Content-Type": "application/json",
      "User-Agent": installId === null ? userAgents.organization : userAgents.install,
      "X-OpenTrain-Event": type,
      "X-OpenTrain-Delivery": deliveryId,
      "X-OpenTrain-Signature": signWebhook(openWebhookSecret(keys, endpointId, sealedSecret), body, now),
    },
    body,
    limit: constants.webhookTimeoutSeconds * 1000,
  };
}
