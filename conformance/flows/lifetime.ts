import { constants } from "../../generated/constants.ts";
import type { T } from "../check.ts";
import { after, askInFirstSecond, askInLastSecond, type InTime, moveTo, timed } from "../inputs/edges.ts";
import type { Step } from "../kit/engine/step.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Instant } from "../kit/target/clock.ts";
import type { Page } from "../kit/target/page.ts";
import { draftJob, poll, type Registration, register, type StartedClaim } from "./agent.ts";
import { tokenOf } from "./claim.ts";
import { type ClaimLink, claimant, csrfOf, newClaimLink, sharedClaimLink, wrongCodes } from "./console.ts";

/**
 * The life of a claim, as the time goes on: one claim token from its first polls to the end of its window, and two that
 * are claimed late. Done once and judged by several checks, which run alone. The parts that take little time come
 * first, each a flow of its own: a run that can only wait has them without the rest.
 */

const { claimAttemptSeconds, claimWindowSeconds, pollIntervalSeconds, pollIntervalStepSeconds } = constants;

type Poll = Step<Exchange<"pollClaimToken">>;
type Start = Exchange<"startClaim">;

/** Hasty polls, then "not mine", and a new start. */
export interface Declined {
  /** Nobody but these flows goes on with its claim. */
  readonly link: ClaimLink;
  /** A poll in time, and the next at once. */
  readonly first: Poll;
  readonly atOnce: Poll;
  /** As long after the hasty poll as was enough before, and as long after this one as two hasty polls ask for. */
  readonly early: Poll;
  readonly patient: Poll;
  /** The answer to "not mine", and the page that it leads to. */
  readonly declined: Step<Page>;
  readonly shown: Step<Page>;
  /** Polls after that, between them the right code; both in pace, or one at once if there is no waiting here. */
  readonly denied: Poll;
  readonly right: Step<Page>;
  readonly deniedAgain: Poll;
  /** At once after that one. */
  readonly deniedHasty: Poll;
  /** The new start, for somebody else, also where nobody was there to decline; and a poll the first interval after it. */
  readonly started: Step<{ readonly answer: Start; readonly at: Instant; readonly email: string }>;
  readonly polled: Poll;
}

/** What the interval is after two hasty polls. */
export const SLOWED_SECONDS: number = pollIntervalSeconds + 2 * pollIntervalStepSeconds;

export function sharedDeclined(t: T): Promise<Declined> {
  return t.recorded("hasty polls, declined, started again", async () => {
    const link = await sharedClaimLink(t);
    const { claimToken, claim, email } = link;
    const first = await pollAfter(t, pollIntervalSeconds, claimToken);
    const atOnce = await pollAfter(t, 0, claimToken, first);
    const early = await pollAfter(t, pollIntervalSeconds, claimToken, atOnce);
    const patient = await pollAfter(t, SLOWED_SECONDS, claimToken, early);

    const human = await t.step("the human is asked for the code", () => claimant(t, claim, email));
    const declined = await t.step('the human says "not mine"', async () => {
      const { browser, page } = human.needed;
      return browser.submit(page, "/claim/decline");
    });
    const shown = await t.step(`the page after "not mine"`, async () => human.needed.browser.follow(declined.needed));
    const denied = await pollAfter(t, patient.value === undefined ? 0 : SLOWED_SECONDS, claimToken, declined);
    const right = await t.step(`the right code after "not mine"`, async () => {
      const { browser, page } = human.needed;
      return browser.submit(page, "/claim", { user_code: claim.user_code });
    });
    const deniedAgain = await pollAfter(t, SLOWED_SECONDS, claimToken, denied);

    const deniedHasty = await pollAfter(t, 0, claimToken, deniedAgain);

    const started = await t.step("a claim can be started again", async () => {
      void patient.needed;
      const next = t.address("claimant");
      const { result, at } = await timed(t, () => start(t, claimToken, next));
      return { answer: result, at, email: next };
    });
    const polled = await pollAfter(t, pollIntervalSeconds, claimToken, started);
    const polls = { first, atOnce, early, patient, denied, deniedAgain, deniedHasty, polled };
    return { link, ...polls, declined, shown, right, started };
  });
}

/** @param before what the poll comes after: where the time did not go on for that one, it does not for this one */
function pollAfter(t: T, seconds: number, claimToken: string, before?: Step<unknown>): Promise<Poll> {
  return t.step(`a poll ${seconds} s later`, async () => {
    void before?.needed;
    if (seconds > 0) await t.clock.advance(seconds);
    return poll(t, claimToken);
  });
}

function start(t: T, claim_token: string, email: string): Promise<Start> {
  return t.call("startClaim", { json: { claim_token, email } });
}

function claimIn(t: T, answer: Start): Promise<StartedClaim> {
  return t.control("a claim can be started", async () => t.expect(answer, "the start of a claim").body(200));
}

/** An attempt that nobody confirms, around its end. */
export interface Lapse {
  readonly link: ClaimLink;
  /** A minute before the end a poll, and half a minute before it a wrong code. */
  readonly before: Poll;
  readonly wrong: Step<Page>;
  /** Just after the end the right code, then the page; half a minute after it a poll. */
  readonly late: Step<Page>;
  readonly shown: Step<Page>;
  readonly lapsed: Poll;
}

export function sharedLapse(t: T): Promise<Lapse> {
  return t.recorded("an attempt that lapses", async () => {
    const { link, attempt } = await lastingAttempt(t);
    const { claimToken } = link;
    /** Lets so many seconds pass since the start. */
    const until = async (seconds: number): Promise<StartedClaim> => {
      await moveTo(t, after(attempt.needed.at, seconds).latest);
      return attempt.needed.claim;
    };
    const before = await t.step("a poll before the attempt lapses", async () => {
      await until(attempt.needed.claim.expires_in - 60);
      return poll(t, claimToken);
    });
    const human = await t.step("the human is asked for the code", async () => {
      const { claim, email } = attempt.needed;
      return claimant(t, claim, email);
    });
    const type = (user_code: string): Promise<Page> => {
      const { browser, page } = human.needed;
      return browser.submit(page, "/claim", { user_code });
    };
    const wrong = await t.step("a wrong code before the attempt lapses", async () => {
      void human.needed;
      const [code = ""] = wrongCodes((await until(claimAttemptSeconds - 30)).user_code, 1);
      return type(code);
    });
    const late = await t.step("the right code after the attempt's end", async () => {
      void human.needed;
      return type((await until(claimAttemptSeconds + 1)).user_code);
    });
    const shown = await t.step("the page after the attempt's end", async () => {
      void late.needed;
      return human.needed.browser.open(attempt.needed.claim.verification_uri);
    });
    const lapsed = await t.step("a poll after the attempt has lapsed", async () => {
      await until(attempt.needed.claim.expires_in + 30);
      return poll(t, claimToken);
    });
    return { link, before, wrong, late, shown, lapsed };
  });
}

interface LastingAttempt {
  readonly link: ClaimLink;
  readonly attempt: Step<{ readonly claim: StartedClaim; readonly at: Instant; readonly email: string }>;
}

/** The attempt that was started after "not mine"; if that went wrong, or the clock has gone on too far, a new claim's. */
async function lastingAttempt(t: T): Promise<LastingAttempt> {
  const { link, started } = await sharedDeclined(t);
  const words = "a claim can be started";
  const isGood = started.value?.answer.status === 200 && isAhead(t, after(started.value.at, claimAttemptSeconds));
  if (started.value === undefined || isGood) {
    const attempt = await t.step(words, async () => ({
      ...started.needed,
      claim: await claimIn(t, started.needed.answer),
    }));
    return { link, attempt };
  }
  const fresh = await newClaimLink(t);
  const { claim, email, startedAt: at } = fresh;
  return { link: fresh, attempt: await t.step(words, async () => ({ claim, email, at })) };
}

/** Whether an instant is at least some minutes ahead. */
function isAhead(t: T, { earliest }: Instant): boolean {
  return t.now() < earliest - 180_000;
}

/** The end of a claim's window, at both sides to the second. */
export interface WindowEnd {
  readonly link: ClaimLink;
  /** A minute before it: a draft, and a poll. */
  readonly draft: Step<string>;
  readonly before: Poll;
  readonly lastPoll: Step<InTime<Exchange<"pollClaimToken">>>;
  readonly lastStart: Step<InTime<Start>>;
  readonly lateStart: Step<Start>;
  readonly latePoll: Poll;
  /** At once after that one. */
  readonly hastyPoll: Poll;
  /** A minute after the end, with the token of the registration. */
  readonly me: Step<Exchange<"getMe">>;
  readonly laterDraft: Step<Exchange<"createJobDraft">>;
  /** After that, the right code of the last start. */
  readonly lateCode: Step<Page>;
}

export function sharedWindowEnd(t: T): Promise<WindowEnd> {
  return t.recorded("the end of a claim window", async () => {
    const { link: lapsed } = await sharedLapse(t);
    const isOpen = isAhead(t, after(lapsed.registeredAt, claimWindowSeconds));
    // Other checks move the clock too: then it is the window of another claim.
    const link = isOpen ? lapsed : await newClaimLink(t);
    const { claimToken, accessToken: bearer } = link;
    const end = after(link.registeredAt, claimWindowSeconds);
    const ask = (): Promise<Exchange<"pollClaimToken">> => poll(t, claimToken);
    const draft = await t.step("a job can be drafted", async () => {
      await moveTo(t, end.latest - 60_000);
      return draftJob(t, bearer);
    });
    const before = await t.step("a poll a minute before the end of the window", async () => {
      await moveTo(t, end.latest - 60_000);
      return ask();
    });
    const lastPoll = await t.step("a poll in the last second", () => askInLastSecond(t, end, ask));
    const email = t.address("late");
    const lastStart = await t.step("a start in the last second", () =>
      askInLastSecond(t, end, () => start(t, claimToken, email)),
    );
    const lateStart = await t.step("a start after the window", () =>
      askInFirstSecond(t, end, () => start(t, claimToken, t.address("late"))),
    );
    const latePoll = await t.step("a poll after the window", () => askInFirstSecond(t, end, ask));
    const hastyPoll = await t.step("a hasty poll after the window", ask);
    const me = await t.step("GET /auth/me after the window", async () => {
      await moveTo(t, end.latest + 60_000);
      return t.call("getMe", { bearer });
    });
    const laterDraft = await t.step("a draft after the window", () =>
      t.call("createJobDraft", { bearer, json: { rawJobDescription: "Label street images, a day later." } }),
    );
    const lateCode = await t.step("the right code after the window", async () => {
      const claim = await claimIn(t, lastStart.needed.answer);
      const { browser } = await t.signIn(email);
      const csrf = ["csrf", await csrfOf(t, browser)] as const;
      return browser.post("/claim", [csrf, ["token", tokenOf(claim)], ["user_code", claim.user_code]]);
    });
    const late = { lateStart, latePoll, hastyPoll, me, laterDraft, lateCode };
    return { link, draft, before, lastPoll, lastStart, ...late };
  });
}

/** A claim that is started near the end of its window and confirmed at once; its token is not collected yet. */
export interface LateClaim {
  readonly registration: Registration;
  readonly started: Step<Start>;
  readonly confirmed: Step<Instant>;
}

/** One with more time left than an attempt has, and one with less; `poll.grace` collects their tokens. */
export interface LateClaims {
  readonly withMore: LateClaim;
  readonly withLess: LateClaim;
}

/** By so much the time left of the window is more, or less, than that of an attempt. */
export const MORE_SECONDS = 30;
export const LESS_SECONDS = 60;

export function sharedLateClaims(t: T): Promise<LateClaims> {
  return t.recorded("claims started late", async () => {
    const registrations = [await register(t), await register(t)] as const;
    const withMore = await claimLate(t, registrations[0], claimAttemptSeconds + MORE_SECONDS);
    const withLess = await claimLate(t, registrations[1], claimAttemptSeconds - LESS_SECONDS);
    return { withMore, withLess };
  });
}

async function claimLate(t: T, registration: Registration, secondsLeft: number): Promise<LateClaim> {
  const email = t.address("owner");
  const started = await t.step("a claim can be started late", async () => {
    await untilLeft(t, registration, secondsLeft);
    return start(t, registration.claim_token, email);
  });
  const confirmed = await t.step("the human with the claim's address can confirm it", async () => {
    const claim = await claimIn(t, started.needed);
    const { browser, page } = await claimant(t, claim, email);
    const { result, at } = await timed(t, () => browser.submit(page, "/claim", { user_code: claim.user_code }));
    t.expect(result.exchange, "the right code from the right account").status(303);
    return at;
  });
  return { registration, started, confirmed };
}

/** Moves the time to so many seconds before the end of the claim window. */
async function untilLeft(t: T, registration: Registration, seconds: number): Promise<void> {
  const left = (Date.parse(registration.claim_token_expires_at) - t.now()) / 1000;
  await t.control(`the claim window can have ${seconds} s left`, async () => {
    t.value("seconds left of the claim window", left).between(seconds, claimWindowSeconds + 60);
  });
  await t.clock.advance(left - seconds);
}

/** An account whose tokens come of age as the clock goes on; `tokens.expiry` uses it up. */
export function sharedAgeingAccount(t: T): Promise<Registration> {
  return t.recorded("account whose tokens come of age", () => register(t));
}
