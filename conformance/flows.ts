import { constants } from "../generated/constants.ts";
import type { OpenTrain, T } from "./check.ts";
import type { BodyOf } from "./engine/rules.ts";
import type { Exchange } from "./http/exchange.ts";
import type { Browser } from "./target/browser.ts";
import type { HumanReport, HumanStep } from "./target/human.ts";
import type { Site } from "./target/site.ts";

/** The ways through the protocol that checks begin with. Each is a control: if it fails, the check is inconclusive. */

export type Registration = BodyOf<OpenTrain, "registerAgent", 200>;
export type StartedClaim = BodyOf<OpenTrain, "startClaim", 200>;
export type MintedToken = BodyOf<OpenTrain, "createToken", 201>;

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

/** A new agent account; what it is called bears the id of the run unless told otherwise. */
export function register(t: T, names?: Readonly<Record<string, string>>, on: On = {}): Promise<Registration> {
  return t.control("an agent can register", async () => {
    const json = names ?? { agent_name: t.unique("Agent") };
    const answer = await (on.site ?? t.site).call("registerAgent", { json });
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
    const { human } = on.site ?? t.site;
    const { outcome } = await human.act(typing(claim, email));
    t.value("what came of the right code from the right account", outcome).is("done");
    return human.browser(email);
  });
}

/** What a human is asked to do at a claim's link; the right code unless told otherwise. */
export function typing(claim: StartedClaim, email: string, code: string = claim.user_code): HumanStep {
  return { do: "confirm", link: claim.verification_uri, email, code };
}

/** An account claimed by a new human; its post-claim token is not yet delivered. */
export async function claimAccount(t: T, on: On = {}): Promise<ClaimedAccount> {
  const email = t.address("owner");
  const registration = await register(t, undefined, on);
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
export async function sharedRegistration(t: T): Promise<Registration> {
  const { answer } = await sharedRegistrationAnswer(t);
  return t.control("an agent can register", async () => t.expect(answer, "a registration").body(200));
}

export interface Registered {
  readonly answer: Exchange<"registerAgent">;
  /** When it was asked for, in milliseconds as the server sees it. */
  readonly at: number;
  /** The first call with the access token, made at once. */
  readonly firstCall: Exchange<"getMe">;
}

/** That registration's answers, to be judged by the checks that look at them. */
export function sharedRegistrationAnswer(t: T): Promise<Registered> {
  return t.shared("registration", () =>
    t.observe(async () => {
      const at = t.now();
      const answer = await t.call("registerAgent", { json: {} });
      const firstCall = await t.call("getMe", { bearer: String(answer.at("access_token")) });
      return { answer, at, firstCall };
    }),
  );
}

/** A claim that is under way, by an agent whose names are such as must not reach a mail as they are. */
export interface UnderWay {
  readonly registration: Registration;
  readonly email: string;
  readonly names: { readonly agent_name: string; readonly organization_name: string };
  /** The foreign host that both names lead to. */
  readonly foreign: string;
  readonly answer: Exchange<"startClaim">;
}

/**
 * The start of a claim for all checks that look at its answer or its mail, or send starts that are refused: nobody
 * opens its link or types its code. (One check starts it again, `claim.restart-after-sign-up`.)
 */
export function sharedStart(t: T): Promise<UnderWay> {
  return t.shared("started claim", async () => {
    const email = t.address("started");
    const foreign = `${t.unique("foreign")}.example`;
    const names = {
      agent_name: `Win at https://${foreign}/pay or www.${foreign}`,
      organization_name: `<a href="https://${foreign}">Prize</a> help@${foreign}`,
    };
    const registration = await register(t, names);
    const json = { claim_token: registration.claim_token, email };
    const answer = await t.observe(() => t.call("startClaim", { json }));
    return { registration, email, names, foreign, answer };
  });
}

/** A second account beside `sharedRegistration`, whose claim token anybody may poll: nobody revokes or claims it. */
export function sharedNeighbour(t: T): Promise<Registration> {
  return t.shared("second registration", () => register(t));
}

/** A claim from its first polls to the delivery of its token and after, all polls faster than the interval. */
export interface Delivery extends ClaimedAccount {
  /** What came of the right code from another account, and of a wrong code; both before the claim. */
  readonly byAnother: HumanReport;
  readonly wrong: HumanReport;
  /** The poll after these two. */
  readonly between: Exchange<"pollClaimToken">;
  /** The second poll, right after the first and before the claim. */
  readonly hasty: Exchange<"pollClaimToken">;
  /** The first poll after the claim. */
  readonly delivered: Exchange<"pollClaimToken">;
  /** The polls after that one. */
  readonly later: readonly Exchange<"pollClaimToken">[];
}

/** One delivery for all checks that look at its answers; judged by them. */
export function sharedDelivery(t: T): Promise<Delivery> {
  return t.shared("delivery", async () => {
    const email = t.address("owner");
    const registration = await register(t);
    const claim = await startClaim(t, registration.claim_token, email);
    const observed = (): Promise<Exchange<"pollClaimToken">> => t.observe(() => poll(t, registration.claim_token));
    await observed();
    const hasty = await observed();
    const byAnother = await t.site.human.act(typing(claim, t.address("other")));
    const wrong = await t.site.human.act(typing(claim, email, otherCode(claim.user_code)));
    const between = await observed();
    const owner = await confirm(t, claim, email);
    const delivered = await observed();
    const later = [await observed(), await observed()];
    return { registration, email, owner, hasty, byAnother, wrong, between, delivered, later };
  });
}

/** One claimed account with its token for all checks that only look: nobody revokes the token or signs its owner out. */
export async function sharedAccount(t: T): Promise<ClaimedAccount & { readonly token: string }> {
  const { delivered, registration, email, owner } = await sharedDelivery(t);
  return t.control("the post-claim token is delivered", async () => {
    const token = t.expect(delivered, "the first poll after the claim").body(200).access_token;
    return { registration, email, owner, token };
  });
}

/** What a token is made with; by default what the server gives. */
export interface Minting {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly expiresAt?: string;
}

/** A token made by another one, revoked when the check is over: the account may have 25 active ones only. */
export async function mint(t: T, maker: string, wanted: Minting = {}): Promise<MintedToken> {
  const made = await t.control("a token can make a token", async () => {
    const answer = await t.call("createToken", { bearer: maker, json: wanted });
    return t.expect(answer, "a new token").body(201);
  });
  t.atEnd(async () => {
    // Tidying up proves nothing: whether it works is not this check's question.
    await t.call("revokeToken", { form: { token: made.token } }).catch(() => {});
  });
  return made;
}

/** An account that was asked for more tokens at once than it may have, and the answers. */
export function sharedFullAccount(
  t: T,
): Promise<{ readonly registration: Registration; readonly answers: readonly Exchange<"createToken">[] }> {
  return t.shared("account with all its tokens", async () => {
    const registration = await register(t);
    const bearer = registration.access_token;
    const answers = await t.atOnce(constants.activePersonalTokens + 10, () =>
      t.call("createToken", { bearer, json: {} }),
    );
    return { registration, answers };
  });
}

/** A draft of the account that the token opens; gives its id. */
export function draftJob(t: T, token: string, fields: Readonly<Record<string, string>> = {}): Promise<string> {
  return t.control("a job can be drafted", async () => {
    const json = { rawJobDescription: "Label 500 street images.", ...fields };
    const answer = await t.call("createJobDraft", { bearer: token, json });
    return t.expect(answer, "a new draft").body(201).jobId;
  });
}

/** A user code of the same form that is not this one. */
function otherCode(code: string): string {
  return code.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10));
}

/** A token of the same form and public id as this one, with another secret: nobody has ever been given it. */
export function forged(token: string): string {
  const at = token.length - 10;
  return `${token.slice(0, at)}${token[at] === "A" ? "B" : "A"}${token.slice(at + 1)}`;
}
