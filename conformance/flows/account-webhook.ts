import { type PublicEventType, publicEvents } from "../../generated/events.ts";
import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import { type Human, makeToken, newOwner } from "./console.ts";

/** The ways to a webhook of the Public API that checks begin with. Each is a control: if it fails, the check is inconclusive. */

export type CreatedWebhook = BodyOf<OpenTrain, "createWebhook", 201>;

// Object.keys is typed string[]; the keys of the catalogue are exactly its types.
export const publicEventTypes = Object.keys(publicEvents) as PublicEventType[];

export interface Account {
  readonly owner: Human;
  /** A token of the organization with all scopes. */
  readonly bearer: string;
}

/** An organization of its own with a token of all scopes. */
export async function newAccount(t: T): Promise<Account> {
  const owner = await newOwner(t);
  const { secret: bearer } = await makeToken(t, owner.browser, { name: t.unique("Token") });
  return { owner, bearer };
}

/** One for all checks that delete their webhooks again: it may have ten. */
export function sharedWebhookAccount(t: T): Promise<Account> {
  return t.shared("account with webhooks", () => newAccount(t));
}

/** One call, with what is told of proposals to an address that exists for documentation, unless said otherwise. */
export function createWebhook(t: T, bearer: string, json: object = {}): Promise<Exchange<"createWebhook">> {
  const good = { url: "https://example.com/hook", eventTypes: ["proposal.received"] };
  return t.call("createWebhook", { bearer, json: { ...good, ...json } });
}

/** A webhook that is deleted when the check is over. */
export async function newWebhook(t: T, bearer: string, json: object = {}): Promise<CreatedWebhook> {
  const made = await t.control("a webhook can be made", async () => {
    return t.expect(await createWebhook(t, bearer, json), "a new webhook").body(201);
  });
  deleteAtEnd(t, bearer, made.webhook.id);
  return made;
}

export function deleteAtEnd(t: T, bearer: string, webhookId: string): void {
  t.atEnd(async () => {
    // Tidying up proves nothing: whether it works is not this check's question.
    await t.call("deleteWebhook", { bearer, path: { webhookId } }).catch(() => {});
  });
}
