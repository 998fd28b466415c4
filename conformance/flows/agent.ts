import { constants } from "../../generated/constants.ts";
import { type PublicScope, publicScope } from "../../generated/scopes.ts";
import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Step } from "../kit/engine/step.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Browser } from "../kit/target/browser.ts";
import { type HumanReport, type HumanStep, unseen } from "../kit/target/human.ts";
import type { Mail } from "../kit/target/mailbox.ts";
import type { Page } from "../kit/target/page.ts";
import type { Site } from "../kit/target/site.ts";

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

/** 120 code points, but 169 UTF-16 units and 276 bytes: accents, other scripts (right to left too), emoji. */
export const LONGEST_NAME: string = `Agént 日本 שלום ${"😀".repeat(49)}${"x".repeat(57)}`;

/** A registration with every member, the names as long as they may be. */
export const FULL_REGISTRATION: Readonly<Record<string, string>> = {
  identity_type: "anonymous",
  agent_name: LONGEST_NAME,
  organization_name: LONGEST_NAME,
};

/** The answer to it, for checks that only need to know that it is taken; `sharedClosedAccount` goes on with it. */
export function sharedFullRegistration(t: T): Promise<Exchange<"registerAgent">> {
  return t.shared("registration with every member", () =>
    t.observe(() => t.call("registerAgent", { json: FULL_REGISTRATION })),
  );
}

/** The answer to a registration without a body; `sharedForgedStart` is the first to poll its claim token, and the only one. */
export function sharedBodilessRegistration(t: T): Promise<Exchange<"registerAgent">> {
  return t.shared("registration without a body", () => t.observe(() => t.call("registerAgent")));
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
  /** The mail with the link: the first to this address. */
  readonly mail: Step<Mail>;
}

/**
 * The start of a claim for all checks that look at its answer or its mail, or send starts that are refused: nobody
 * claims it or starts it again. Its address is also that of `sharedRestart`, whose owner opens this link, types this
 * code in vain, and polls once.
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
    const mail = await t.step("the mail arrives", async () => {
      if (answer.at("email_sent") === true) return t.mail.arrived(email);
      return t.inconclusive(`email_sent is not true: the rule is about when it is (${answer.describe()})`);
    });
    return { registration, email, names, foreign, answer, mail };
  });
}

/** A second account beside `sharedRegistration`, whose claim token anybody may poll: nobody revokes or claims it. */
export async function sharedNeighbour(t: T): Promise<Registration> {
  return (await sharedNeighbourPolled(t)).registration;
}

/** That account, and the first poll of its claim token. */
export function sharedNeighbourPolled(
  t: T,
): Promise<{ readonly registration: Registration; readonly polled: Step<Exchange<"pollClaimToken">> }> {
  return t.shared("second registration", async () => {
    const registration = await register(t);
    const polled = await t.step("a poll before any start", () => poll(t, registration.claim_token));
    return { registration, polled };
  });
}

/** An agent that drafts a job, and the human who claims it; the agent polls faster than the interval all the time. */
export interface Confirmation {
  readonly registration: Registration;
  readonly email: string;
  readonly names: { readonly agent_name: string; readonly organization_name: string };
  readonly claim: StartedClaim;
  readonly work: Step<Work>;
  /** What came of the right code from another account, and of a wrong code; both before the claim. */
  readonly byAnother: HumanReport;
  readonly wrong: HumanReport;
  /** The second poll, right after the first and before the claim; and the poll after what came to nothing. */
  readonly hasty: Exchange<"pollClaimToken">;
  readonly between: Exchange<"pollClaimToken">;
  /** What came of the right code from the right account. */
  readonly confirmed: Step<Confirmed>;
  /** The first poll after the claim, and those after it. */
  readonly delivered: Exchange<"pollClaimToken">;
  readonly later: readonly Exchange<"pollClaimToken">[];
  /** What the delivered token sees of the account. */
  readonly after: Step<Seen>;
}

/** What there is of an account. */
export interface Seen {
  readonly team: Exchange<"getTeam">;
  readonly jobs: Exchange<"listMyJobs">;
}

/** What an agent has done before the claim. */
export interface Work extends Seen {
  readonly jobId: string;
}

interface Confirmed {
  readonly outcome: HumanReport["outcome"];
  /** Where the suite itself is the human. */
  readonly pages?: ConfirmedPages;
}

export interface ConfirmedPages {
  readonly browser: Browser;
  /** How many mails the human had got before. */
  readonly mailsBefore: number;
  /** The answer to the code, and the pages of the claim and of the organization afterwards. */
  readonly done: Page;
  readonly shown: Page;
  readonly settings: Page;
}

/**
 * One claim from its first polls to the delivery of its token and after, for all checks that look at its answers or at
 * the claimed account: nobody revokes its token, signs its owner out, or posts its code again.
 */
export function sharedConfirmation(t: T): Promise<Confirmation> {
  return t.shared("delivery", async () => {
    const email = t.address("owner");
    const agent_name = t.unique("Labelling agent").replaceAll("-", " ");
    const organization_name = t.unique("Robotics").replaceAll("-", " ");
    const names = { agent_name, organization_name };
    const registration = await register(t, names);
    const { claim_token, access_token: bearer } = registration;
    const work = await t.step("an agent drafts a job", async () => {
      const jobId = await draftJob(t, bearer, { title: "Street images" });
      return { jobId, ...(await seenBy(t, bearer)) };
    });
    const claim = await startClaim(t, claim_token, email);
    const observed = (): Promise<Exchange<"pollClaimToken">> => t.observe(() => poll(t, claim_token));
    await observed();
    const hasty = await observed();
    const byAnother = await t.site.human.act(typing(claim, t.address("other")));
    const wrong = await t.site.human.act(typing(claim, email, otherCode(claim.user_code)));
    const between = await observed();
    const confirmed = await t.step("the human with the claim's address can confirm it", () => decide(t, claim, email));
    const delivered = await observed();
    const later = [await observed(), await observed()];
    const after = await t.step("the delivered token opens the account", async () =>
      seenBy(t, await tokenIn(t, delivered)),
    );
    const answers = { hasty, byAnother, wrong, between, confirmed, delivered, later, after };
    return { registration, email, names, claim, work, ...answers };
  });
}

function tokenIn(t: T, delivered: Exchange<"pollClaimToken">): Promise<string> {
  return t.control("the post-claim token is delivered", async () => {
    return t.expect(delivered, "the first poll after the claim").body(200).access_token;
  });
}

async function seenBy(t: T, bearer: string): Promise<Seen> {
  return { team: await t.call("getTeam", { bearer }), jobs: await t.call("listMyJobs", { bearer }) };
}

/** The human, who has typed a wrong code before, types the right one; the suite looks at what is shown. */
async function decide(t: T, claim: StartedClaim, email: string): Promise<Confirmed> {
  const { human } = t.site;
  if (!human.isSuite) return human.act(typing(claim, email));
  const browser = human.browser(email);
  const page = await t.control("the human with the claim's address is asked for the code", async () => {
    const asked = await browser.open(claim.verification_uri);
    t.expect(asked.exchange, "the claim page").page("claim", "confirm");
    return asked;
  });
  const mailsBefore = (await t.mail.list(email)).length;
  const done = await browser.submit(page, "/claim", { user_code: claim.user_code });
  const [shown, settings] = [await browser.open(claim.verification_uri), await browser.open("/settings")];
  const outcome = done.status === 303 ? "done" : "refused";
  return { outcome, pages: { browser, mailsBefore, done, shown, settings } };
}

/** What the human saw who confirmed: only the suite itself can look. */
export function pagesOf({ confirmed }: Confirmation): ConfirmedPages {
  const { pages } = confirmed.judged;
  if (pages === undefined) throw unseen();
  return pages;
}

/** That claim, as one that was confirmed. */
export async function sharedDelivery(t: T): Promise<Confirmation> {
  const confirmation = await sharedConfirmation(t);
  await t.control("the human with the claim's address can confirm it", async () => {
    const { outcome } = confirmation.confirmed.needed;
    t.value("what came of the right code from the right account", outcome).is("done");
  });
  return confirmation;
}

/**
 * One claimed account with its token for all checks that only look, or make tokens and end them: nobody revokes this
 * token or signs its owner out.
 */
export async function sharedAccount(t: T): Promise<ClaimedAccount & { readonly token: string }> {
  const { delivered, registration, email } = await sharedDelivery(t);
  return { registration, email, owner: t.site.human.browser(email), token: await tokenIn(t, delivered) };
}

/** What a token is made with; by default what the server gives. */
export interface Minting {
  readonly name?: string;
  readonly scopes?: readonly PublicScope[];
  readonly expiresAt?: string;
}

/** A token made by another one, revoked when the check is over: the account may have 25 active ones only. */
export async function mint(
  t: T,
  maker: string,
  wanted: Minting = {},
  { site = t.site }: On = {},
): Promise<MintedToken> {
  const made = await t.control("a token can make a token", async () => {
    const answer = await site.call("createToken", { bearer: maker, json: wanted });
    return t.expect(answer, "a new token").body(201);
  });
  t.atEnd(async () => {
    // Tidying up proves nothing: whether it works is not this check's question.
    await site.call("revokeToken", { form: { token: made.token } }).catch(() => {});
  });
  return made;
}

/** A token of one scope. */
export interface NarrowToken {
  readonly token: string;
  readonly scope: PublicScope;
}

/** Tokens of one scope each, so that for every operation one is {@link without} what it needs. */
export async function narrowTokens(t: T, maker: string): Promise<readonly NarrowToken[]> {
  const tokens: NarrowToken[] = [];
  for (const scope of [publicScope.jobsRead, publicScope.teamRead]) {
    tokens.push({ scope, token: (await mint(t, maker, { scopes: [scope] })).token });
  }
  return tokens;
}

/** One that has none of these scopes, nor what reads as far as one of them writes. */
export function without(tokens: readonly NarrowToken[], scopes: readonly string[]): NarrowToken {
  const subject = (scope: string): string => scope.split(":")[0] ?? "";
  const found = tokens.find(({ scope }) => !scopes.some((one) => subject(one) === subject(scope)));
  if (found === undefined) throw new TypeError(`every token may do something of ${scopes.join(" ")}`);
  return found;
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
