import { constants } from "../../generated/constants.ts";
import type { T } from "../check.ts";
import type { Step } from "../kit/engine/step.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Browser } from "../kit/target/browser.ts";
import type { Page } from "../kit/target/page.ts";
import { poll, type Registration, register, type StartedClaim, startClaim } from "./agent.ts";
import { claimIn, startAgain } from "./claim.ts";
import { claimant, newHuman, wrongCodes } from "./console.ts";

/** The story of a claim that is started again and again, until it has had all the wrong codes that it may have. */

const { userCodeTries, userCodeTriesInAll } = constants;

interface Begun {
  readonly registration: Registration;
  readonly email: string;
  readonly claim: StartedClaim;
}

/** A new agent, and the start of its claim for somebody new. */
export async function beginClaim(t: T): Promise<Begun> {
  const email = t.address("claimant");
  const registration = await register(t);
  return { registration, email, claim: await startClaim(t, registration.claim_token, email) };
}

export interface FiveWrongCodes extends Begun {
  readonly browser: Browser;
  /** The answers to the wrong codes, then that to the right one, and the page after it. */
  readonly answers: readonly Page[];
  readonly right: Page;
  readonly shown: Page;
}

/** An attempt that five wrong codes have ended; only `sharedTwentyWrongCodes` goes on with its claim. */
export function sharedFiveWrongCodes(t: T): Promise<FiveWrongCodes> {
  return t.shared("five wrong codes", async () => {
    const begun = await beginClaim(t);
    const { browser, page } = await claimant(t, begun.claim, begun.email);
    const answers: Page[] = [];
    for (const user_code of wrongCodes(begun.claim.user_code, userCodeTries)) {
      answers.push(await browser.submit(page, "/claim", { user_code }));
    }
    const right = await browser.submit(page, "/claim", { user_code: begun.claim.user_code });
    return { ...begun, browser, answers, right, shown: await browser.open(begun.claim.verification_uri) };
  });
}

/** What must hold of that attempt before anything can be said of the next ones. */
export async function isEnded(t: T, { right }: FiveWrongCodes): Promise<void> {
  await t.control("after the wrong codes the right one is refused too", async () => {
    t.expect(right.exchange).page("claim", "too-many-tries");
  });
}

/** An attempt, and the answers to the wrong codes that were typed in it. */
export interface WrongCodes {
  readonly start: Step<Exchange<"startClaim">>;
  readonly page: Step<Page>;
  readonly typed: Step<readonly Page[]>;
}

/** All the attempts that a claim has, one after the other. */
export interface TwentyWrongCodes {
  readonly five: FiveWrongCodes;
  /** The settings of the human after the first attempt, who has confirmed nothing. */
  readonly settings: Step<Page>;
  /** The next start for the same address. */
  readonly again: Step<Exchange<"startClaim">>;
  /** The attempts up to the last but one wrong code; the last of these has a try of its own left. */
  readonly attempts: readonly [WrongCodes, ...WrongCodes[]];
  /** In that one the human makes an organization. */
  readonly organization: WithOrganization;
  /** One more attempt, for somebody else: the last wrong code, then the right one. */
  readonly last: WrongCodes & { readonly right: Step<Page> };
  /** A start after all this. */
  readonly after: Step<Exchange<"startClaim">>;
}

/** The human of an attempt makes an organization, types the right code and looks at the page; then the agent polls. */
export interface WithOrganization {
  readonly made: Step<Page>;
  readonly right: Step<Page>;
  readonly shown: Step<Page>;
  readonly polled: Step<Exchange<"pollClaimToken">>;
}

export function sharedTwentyWrongCodes(t: T): Promise<TwentyWrongCodes> {
  return t.shared("twenty wrong codes", async () => {
    const five = await sharedFiveWrongCodes(t);
    const { claim_token } = five.registration;
    const settings = await t.step("the settings after the first attempt", () => five.browser.open("/settings"));
    const { asked, start, email } = await startAgain(t, claim_token, five.email);
    const browser = email === five.email ? five.browser : (await t.signIn(email)).browser;
    const startFor = (address: string) =>
      t.step("a claim can be started again", () => t.call("startClaim", { json: { claim_token, email: address } }));

    let current = await typeWrong(t, start, browser, userCodeTries);
    const attempts: [WrongCodes, ...WrongCodes[]] = [current];
    // All but one, so that the last comes in an attempt that has tries of its own left.
    for (let left = userCodeTriesInAll - 1 - 2 * userCodeTries; left > 0; left -= userCodeTries) {
      current = await typeWrong(t, await startFor(email), browser, Math.min(left, userCodeTries));
      attempts.push(current);
    }
    const organization = await withOrganization(t, current, browser, claim_token);

    const somebody = await newHuman(t, "claimant");
    const last = await typeWrong(t, await startFor(somebody.email), somebody.browser, 1);
    const right = await t.step("the right code after all the wrong ones", async () =>
      somebody.browser.submit(last.page.needed, "/claim", { user_code: (await claimIn(t, last.start)).user_code }),
    );
    const after = await startFor(somebody.email);
    return { five, settings, again: asked, attempts, organization, last: { ...last, right }, after };
  });
}

async function typeWrong(
  t: T,
  start: Step<Exchange<"startClaim">>,
  browser: Browser,
  most: number,
): Promise<WrongCodes> {
  const page = await t.step("the page of the new link", async () =>
    browser.open((await claimIn(t, start)).verification_uri),
  );
  const typed = await t.step("wrong codes at the new link", async () => {
    const answers: Page[] = [];
    for (const user_code of wrongCodes((await claimIn(t, start)).user_code, most)) {
      answers.push(await browser.submit(answers.at(-1) ?? page.needed, "/claim", { user_code }));
    }
    return answers;
  });
  return { start, page, typed };
}

async function withOrganization(
  t: T,
  { start, typed }: WrongCodes,
  browser: Browser,
  claimToken: string,
): Promise<WithOrganization> {
  const made = await t.step("the human makes an organization meanwhile", async () => {
    const settings = await browser.open("/settings");
    return browser.submit(settings, "/settings/organization", { name: t.unique("Organization") });
  });
  const right = await t.step("the right code from an account with an organization", async () => {
    const page = typed.needed.at(-1);
    if (page === undefined) return t.inconclusive("no code was typed before");
    return browser.submit(page, "/claim", { user_code: (await claimIn(t, start)).user_code });
  });
  const shown = await t.step("the claim page for an account with an organization", async () =>
    browser.open((await claimIn(t, start)).verification_uri),
  );
  const polled = await t.step("a poll after that", () => poll(t, claimToken));
  return { made, right, shown, polled };
}
