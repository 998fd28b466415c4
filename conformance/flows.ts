import { constants } from "../generated/constants.ts";
import type { OpenTrain, T } from "./check.ts";
import type { BodyOf } from "./engine/rules.ts";
import type { Exchange } from "./http/exchange.ts";
import type { Browser } from "./target/browser.ts";
import type { Site } from "./target/site.ts";

/** The ways through the protocol that checks begin with. Each is a control: if it fails, the check is inconclusive. */

export type Registration = BodyOf<OpenTrain, "registerAgent", 200>;
export type StartedClaim = BodyOf<OpenTrain, "startClaim", 200>;

export interface ClaimedAccount {
  readonly registration: Registration;
  readonly email: string;
  /** The owner's browser, signed in. */
  readonly owner: Browser;
}

/** Where a flow runs when not on the server under test: a site that the check has started. */
export interface On {
  readonly site?: Site<OpenTrain>;
}

/** A new agent account. */
export function register(t: T, names: Readonly<Record<string, string>> = {}, on: On = {}): Promise<Registration> {
  return t.control("an agent can register", async () => {
    const answer = await (on.site ?? t.site).call("registerAgent", { json: names });
    return t.expect(answer, "a registration").body(200);
  });
}

/** A claim attempt for this address. */
export function startClaim(t: T, claimToken: string, email: string, on: On = {}): Promise<StartedClaim> {
  return t.control("a claim can be started", async () => {
    const answer = await (on.site ?? t.site).call("startClaim", { json: { claim_token: claimToken, email } });
    return t.expect(answer, "the start of a claim").body(200);
  });
}

/** One poll, judged by nobody but the contract. */
export function poll(t: T, claimToken: string, on: On = {}): Promise<Exchange<"pollClaimToken">> {
  return (on.site ?? t.site).call("pollClaimToken", {
    form: { grant_type: constants.claimGrantType, claim_token: claimToken },
  });
}

/** The human signs in at the mailed or shown link and confirms with the code; gives the signed-in browser. */
export function confirm(t: T, claim: StartedClaim, email: string, on: On = {}): Promise<Browser> {
  return t.control("the human with the claim's address can confirm it", async () => {
    const site = on.site ?? t.site;
    const { browser, landed } = await site.signIn(email, { start: claim.verification_uri });
    const page = await browser.follow(landed);
    t.expect(page.exchange, "the claim page after signing in").page("claim", "confirm");
    const done = await browser.submit(page, "/claim", { user_code: claim.user_code });
    t.expect(done.exchange, "the right code from the right account").status(303);
    return browser;
  });
}

/** An account claimed by a new human; its post-claim token is not yet delivered. */
export async function claimAccount(t: T, on: On = {}): Promise<ClaimedAccount> {
  const email = t.address("owner");
  const registration = await register(t, {}, on);
  const claim = await startClaim(t, registration.claim_token, email, on);
  return { registration, email, owner: await confirm(t, claim, email, on) };
}

/** A claimed account and its post-claim token. */
export async function claimedWithToken(t: T, on: On = {}): Promise<ClaimedAccount & { readonly token: string }> {
  const account = await claimAccount(t, on);
  const token = await t.control("the post-claim token is delivered", async () => {
    const answer = await poll(t, account.registration.claim_token, on);
    return t.expect(answer, "the first poll after the claim").body(200).access_token;
  });
  return { ...account, token };
}

/** One registration for all checks that only look: nobody revokes, claims or polls it. */
export function sharedRegistration(t: T): Promise<Registration> {
  return t.shared("registration", () => register(t));
}

/** One claimed account with its token for all checks that only look: nobody revokes the token or signs its owner out. */
export function sharedAccount(t: T): Promise<ClaimedAccount & { readonly token: string }> {
  return t.shared("claimed account", () => claimedWithToken(t));
}
