import type { Keys } from "../crypto/keys.ts";
import type { PublishedApp } from "./apps.ts";

/**
 * Stands for what the consent screen showed of the app, in a hidden field of its form: an approval counts only for an
 * app that would still be shown like that (consent.as-shown).
 *
 * Keyed and with the customer in it, so that it can be taken from no other screen than the one that was shown to them.
 */
export function shownToCustomer(keys: Keys, app: PublishedApp, organizationId: string): string {
  const { id, name, publisher, description, websiteUrl, redirectUris, scopes, status } = app;
  const seen = [organizationId, id, name, publisher, description, websiteUrl, redirectUris, scopes, status];
  return keys.hmac("consent-shown", JSON.stringify(seen));
}
