/** Where a refused form leads: back to its page by a redirect, so that neither Back nor Reload sends it again. */
import { operations } from "../../../generated/operations.ts";
import { type PageName, pages } from "../../../generated/pages.ts";
import { returnable } from "../../accounts/return-to.ts";
import type { Incoming } from "../../contract/types.ts";
import type { RefusedForm } from "./kept.ts";

/** A page as a handler has shown it. */
export interface ShownPage {
  readonly page: PageName;
  readonly state: string;
  readonly view: object;
}

/**
 * For each page with forms: over which of its own states a refused form's is shown, and what that needs of its view.
 *
 * In any other state the page itself says why the form was refused: the claim has ended, the human owns nothing.
 */
const CARRIED: Readonly<
  Partial<Record<PageName, { readonly over: readonly string[]; readonly own: readonly string[] }>>
> = {
  "sign-in": { over: ["email", "code"], own: ["email", "errors", "asksCode", "wait", "triesLeft"] },
  claim: { over: ["confirm"], own: ["triesLeft"] },
  organization: { over: ["none", "owner", "member"], own: ["name", "errors"] },
  tokens: { over: ["empty", "list"], own: ["values", "errors"] },
  team: { over: ["list"], own: ["email", "errors"] },
  leave: { over: ["confirm", "hand-over", "close"], own: [] },
  "remove-member": { over: [], own: [] },
  "withdraw-invitation": { over: [], own: [] },
  invitation: { over: [], own: [] },
  job: { over: ["open"], own: ["values", "errors"] },
  proposals: { over: ["list"], own: [] },
  conversation: { over: ["open"], own: ["content", "errors"] },
  approval: { over: ["pending", "confirmed", "declined", "expired"], own: ["why"] },
  trainer: { over: ["none", "profile"], own: ["values", "errors"] },
  apps: { over: ["empty", "list"], own: ["values", "errors"] },
  app: { over: ["active", "disabled"], own: ["values", "errors"] },
  consent: { over: ["connect", "reconnect"], own: [] },
  disconnect: { over: [], own: [] },
};

/** The page that this refusal can be shown on again; nothing where the answer itself has to be the page. */
export function refusedForm(
  incoming: Incoming,
  fields: unknown,
  { page, state, view }: ShownPage,
  retryAfter: number | undefined,
): RefusedForm | undefined {
  const carried = CARRIED[page];
  if (carried === undefined) return undefined;
  const given = new Map<string, unknown>(Object.entries(view));
  const own = Object.fromEntries(carried.own.filter((name) => given.has(name)).map((name) => [name, given.get(name)]));
  const to = placeOf(incoming, fields, page, given);
  return { to, page, state, own, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** The state and view of the page, with what is to be said of the refused form; nothing if the page says it by itself. */
export function afterRefusal(
  { page, state, view }: ShownPage,
  refused: RefusedForm,
): (ShownPage & Pick<RefusedForm, "retryAfter">) | undefined {
  if (refused.page !== page || !CARRIED[page]?.over.includes(state)) return undefined;
  const shown = { page, state: refused.state, view: { ...view, ...refused.own, done: undefined } };
  return refused.retryAfter === undefined ? shown : { ...shown, retryAfter: refused.retryAfter };
}

/** Whether a browser navigates, which would send the form again on Back or Reload; any other client gets the page itself. */
export function navigates(headers: Incoming["headers"]): boolean {
  const destination = headers["sec-fetch-dest"];
  // Browsers name the destination only to https and to this machine; over plain http they offer to be sent to https.
  return destination === undefined ? headers["upgrade-insecure-requests"] === "1" : destination === "document";
}

/** Path and query of the page on which the form stood, as a browser will ask for it. */
function placeOf(incoming: Incoming, fields: unknown, page: PageName, view: ReadonlyMap<string, unknown>): string {
  const query = view.get("query");
  const path = page === "sign-in" && view.get("asksCode") === true ? "/sign-in/code" : pageOf(incoming, fields);
  return returnable(typeof query === "string" ? path + query : path);
}

/** The page on which the operation's form stands: where to come back to. */
export function pageOf({ operation, url }: Pick<Incoming, "operation" | "url">, fields: unknown): string {
  const token = field(fields, "token");
  if (operation === "declineClaim" || operation === "confirmClaim") {
    return typeof token === "string" ? `/claim?token=${encodeURIComponent(token)}` : "/claim";
  }
  const { page, path } = operations[operation];
  const at: string = (page && pages[page].path) ?? "/";
  if (!at.includes("{")) return at;
  // What the page's path leaves open stands at the same place in the form's own.
  const [given = "", ...query] = url.split("?");
  const segments = given.split("/");
  const filled = at.split("/").map((segment, n) => (segment.startsWith("{") ? (segments[n] ?? "") : segment));
  return [filled.join("/"), ...(at === path ? query : [])].join("?");
}

export function field(fields: unknown, name: string): unknown {
  // Parsed form fields: an object without prototype, or nothing.
  return typeof fields === "object" && fields !== null ? (fields as Record<string, unknown>)[name] : undefined;
}
