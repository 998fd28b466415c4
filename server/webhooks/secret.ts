import { tokenPrefixes } from "../../generated/constants.ts";
import type { Keys } from "../crypto/keys.ts";
import type { Random } from "../crypto/random.ts";

const PURPOSE = "webhook-secret";

/** What an endpoint's deliveries are signed with: 256 bits; shown once, and kept sealed. */
export function mintWebhookSecret(
  { keys, random }: { readonly keys: Keys; readonly random: Random },
  endpointId: string,
): { readonly secret: string; readonly sealedSecret: string } {
  const secret = `${tokenPrefixes.WebhookSecret}${random.bytes(32).toString("base64url")}`;
  return { secret, sealedSecret: keys.seal(PURPOSE, endpointId, secret) };
}

/** @throws Error when it was sealed under another `SECRET` */
export function openWebhookSecret(keys: Keys, endpointId: string, sealedSecret: string): string {
  return keys.open(PURPOSE, endpointId, sealedSecret);
}
