import { constants } from "../../generated/constants.ts";
import { publicScope } from "../../generated/scopes.ts";
import type { T } from "../check.ts";
import { acceptedForgeries } from "../inputs/forgeries.ts";
import type { Step } from "../kit/engine/step.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Mail } from "../kit/target/mailbox.ts";
import type { Page } from "../kit/target/page.ts";
import type { SignedIn } from "../kit/target/page-forms.ts";
import {
  poll,
  type Registration,
  register,
  type StartedClaim,
  sharedBodilessRegistration,
  sharedStart,
  startClaim,
} from "./agent.ts";
import { claimant, csrfOf, newHuman, wrongCodes } from "./console.ts";

/**
 * Stories of claims. Registrations and starts are what a server limits first: each story is done once, and several
 * checks judge its steps. What a step needs of an earlier one is a control, so that a failure points at its own rule.
 */

const { userCodeTries, activePersonalTokens } = constants;

/** A registration and the start of a claim, both with headers that forge the host. */
export interface ForgedStart {
  readonly email: string;
  readonly registered: Step<Exchange<"registerAgent">>;
  readonly started: Step<Exchange<"startClaim">>;
  readonly mail: Step<Mail>;
  /** The first poll after it, the next at once, then the first of another claim token. */
  readonly polled: Step<Exchange<"pollClaimToken">>;
  readonly hasty: Step<Exchange<"pollClaimToken">>;
  readonly other: Step<Exchange<"pollClaimToken">>;
}

/**
 * That registration and start, and polls while the human is asked. `sharedRestart` goes on with its claim, before any
 * check moves the clock; after that only the record matters.
 */
export function sharedForgedStart(t: T): Promise<ForgedStart> {
  return t.recorded("claim started with a forged host", async () => {
    const email = t.address("first");
    const headers = await acceptedForgeries(t);
    const registered = await t.step("an agent can register", () => t.call("registerAgent", { json: {}, headers }));
    const started = await t.step("a claim can be started", async () => {
      const { claim_token } = await registrationIn(t, registered);
      return t.call("startClaim", { json: { claim_token, email }, headers });
    });
    const mail = await t.step("the mail arrives", async () => {
      if (started.needed.at("email_sent") === true) return t.mail.arrived(email);
      return t.inconclusive("no mail was sent");
    });
    const ask = async (): Promise<Exchange<"pollClaimToken">> => {
      await claimIn(t, started);
      return poll(t, (await registrationIn(t, registered)).claim_token);
    };
    // A token that was polled before says nothing of the first poll, and this one is polled nowhere else.
    const { claim_token: another } = await t.control("an agent can register without a body", async () =>
      t.expect(await sharedBodilessRegistration(t), "a registration").body(200),
    );
    const polled = await t.step("a poll while the human is asked", ask);
    const hasty = await t.step("a second poll at once", ask);
    const other = await t.step("the first poll of another claim token", () => poll(t, another));
    return { email, registered, started, mail, polled, hasty, other };
  });
}

function registrationIn(t: T, registered: Step<Exchange<"registerAgent">>): Promise<Registration> {
  return t.control("an agent can register", async () => t.expect(registered.needed, "a registration").body(200));
}

/** The claim that was begun with a forged host; where that led the server astray, one begun as usual. */
async function firstAttempt(t: T): Promise<{ registration: Registration; email: string; claim: StartedClaim }> {
  const { email, registered, started } = await sharedForgedStart(t);
  const link = started.value?.at("verification_uri");
  if (started.value?.status === 200 && String(link).startsWith(`${t.origin}/`)) {
    const claim = t.expect(started.value, "the start of a claim").body(200);
    return { registration: await registrationIn(t, registered), email, claim };
  }
  const registration = await register(t);
  return { registration, email, claim: await startClaim(t, registration.claim_token, email) };
}

/** A start for an address for which a server might refuse it. */
export interface Again {
  readonly asked: Step<Exchange<"startClaim">>;
  /** The start that the story goes on with: that one, or if it was refused one for an address that nobody knows. */
  readonly start: Step<Exchange<"startClaim">>;
  readonly email: string;
}

export async function startAgain(t: T, claim_token: string, email: string): Promise<Again> {
  const startFor = (address: string) =>
    t.step("a claim can be started again", () => t.call("startClaim", { json: { claim_token, email: address } }));
  const asked = await startFor(email);
  if (asked.value?.status === 200) return { asked, start: asked, email };
  const other = t.address("other");
  return { asked, start: await startFor(other), email: other };
}

export function claimIn(t: T, start: Step<Exchange<"startClaim">>): Promise<StartedClaim> {
  return t.control("a claim can be started", async () => t.expect(start.needed, "the start of a claim").body(200));
}

/** A claim that was started for one human, who came to its link, and then for another. */
export interface Restart extends Again {
  readonly registration: Registration;
  readonly first: { readonly email: string; readonly claim: StartedClaim };
  /** Of the first human at the earlier link, all after the second start. */
  readonly earlier: {
    readonly shown: Step<Page>;
    readonly withItsCode: Step<Page>;
    readonly withNewCode: Step<Page>;
    readonly declined: Step<Page>;
  };
}

/** A claim started again, for the address of `sharedStart`, whose claim is pending; `sharedRestartOwner` goes on. */
export function sharedRestart(t: T): Promise<Restart> {
  return t.shared("restarted claim", async () => {
    const { registration, ...first } = await firstAttempt(t);
    const { browser, page } = await claimant(t, first.claim, first.email);
    const again = await startAgain(t, registration.claim_token, (await sharedStart(t)).email);
    const type = (user_code: string) => browser.submit(page, "/claim", { user_code });
    const earlier = {
      shown: await t.step("the earlier link", () => browser.open(first.claim.verification_uri)),
      withItsCode: await t.step("the earlier code at the earlier link", () => type(first.claim.user_code)),
      withNewCode: await t.step("the new code at the earlier link", async () =>
        type((await claimIn(t, again.start)).user_code),
      ),
      declined: await t.step("declined at the earlier link", () => browser.submit(page, "/claim/decline")),
    };
    return { registration, first, ...again, earlier };
  });
}

/** The human of a restarted claim, from the sign-up to the confirmation, and another account that interferes. */
export interface RestartOwner extends Restart {
  readonly signedIn: Step<SignedIn>;
  /** The claim page of the new link. */
  readonly page: Step<Page>;
  /** The claim page of `sharedStart`, whose claim is for the same address. */
  readonly pendingPage: Step<Page>;
  readonly other: OtherAccount;
  /** The claim page once more, after all that the other account has posted. */
  readonly pageAfterwards: Step<Page>;
  /** The first poll after the second start, then the earlier code and the new one at the new link. */
  readonly polled: Step<Exchange<"pollClaimToken">>;
  readonly wrong: Step<Page>;
  readonly done: Step<Page>;
  /** After that: the other claim's code at its own link, and a poll of that one. */
  readonly late: Step<Page>;
  readonly pendingPolled: Step<Exchange<"pollClaimToken">>;
}

/** What somebody else saw at the link of a claim, and the answers to all that its human may post. */
interface OtherAccount {
  readonly seen: Step<Page>;
  readonly withRightCode: Step<Page>;
  readonly withWrongCodes: Step<readonly Page[]>;
  readonly declined: Step<Page>;
}

/** The human of the second start confirms; `sharedFullDelivery` goes on with the claimed account. */
export function sharedRestartOwner(t: T): Promise<RestartOwner> {
  return t.shared("owner of a restarted claim", async () => {
    const restart = await sharedRestart(t);
    const { start, email, registration, first } = restart;
    const pending = await sharedStart(t);
    const pendingClaim = () =>
      t.control("another claim is pending", async () => t.expect(pending.answer, "its start").body(200));
    const signedIn = await t.step("the human of the new link signs up there", async () =>
      t.signIn(email, { start: (await claimIn(t, start)).verification_uri }),
    );
    const open = async (link: string) => signedIn.needed.browser.open(link);
    const type = (on: Step<Page>, user_code: string) =>
      signedIn.needed.browser.submit(on.needed, "/claim", { user_code });
    const page = await t.step("the claim page of the new link", () =>
      signedIn.needed.browser.follow(signedIn.needed.landed),
    );
    const pendingPage = await t.step("the page of the other claim for the same address", async () =>
      open((await pendingClaim()).verification_uri),
    );
    const other = await byAnother(t, start);
    const pageAfterwards = await t.step("the claim page of the new link afterwards", async () =>
      open((await claimIn(t, start)).verification_uri),
    );
    const polled = await t.step("a poll before the confirmation", () => poll(t, registration.claim_token));
    const wrong = await t.step("the earlier code at the new link", () => type(pageAfterwards, first.claim.user_code));
    const done = await t.step("the new code at the new link", async () =>
      type(wrong, (await claimIn(t, start)).user_code),
    );
    const late = await t.step("the later confirmation of the other claim", async () =>
      type(pendingPage, (await pendingClaim()).user_code),
    );
    const pendingPolled = await t.step("a poll of the other claim", () => poll(t, pending.registration.claim_token));
    const seen = { signedIn, page, pendingPage, other, pageAfterwards, polled, wrong, done, late, pendingPolled };
    return { ...restart, ...seen };
  });
}

async function byAnother(t: T, start: Step<Exchange<"startClaim">>): Promise<OtherAccount> {
  const { browser } = await newHuman(t, "other");
  const csrf = ["csrf", await csrfOf(t, browser)] as const;
  const post = async (path: string, user_code?: string): Promise<Page> => {
    const code: Array<[string, string]> = user_code === undefined ? [] : [["user_code", user_code]];
    return browser.post(path, [csrf, ["token", tokenOf(await claimIn(t, start))], ...code]);
  };
  const words = "what another account posts";
  return {
    seen: await t.step("the claim page for another account", async () =>
      browser.open((await claimIn(t, start)).verification_uri),
    ),
    withRightCode: await t.step(words, async () => post("/claim", (await claimIn(t, start)).user_code)),
    withWrongCodes: await t.step(words, async () => {
      const answers: Page[] = [];
      for (const code of wrongCodes((await claimIn(t, start)).user_code, userCodeTries + 1)) {
        answers.push(await post("/claim", code));
      }
      return answers;
    }),
    declined: await t.step(words, () => post("/claim/decline")),
  };
}

/** What must hold of a restarted claim before anything can be said of those who come to its new link. */
export async function isStartedAgain(t: T, { start, earlier }: Restart): Promise<void> {
  await claimIn(t, start);
  await t.control("the earlier link is no longer good for anything", async () => {
    for (const { needed } of Object.values(earlier)) t.expect(needed.exchange).page("claim", "superseded");
  });
}

/** And before anything can be said of what its human posts. */
export async function isForItsHuman(t: T, owner: RestartOwner): Promise<void> {
  await isStartedAgain(t, owner);
  const { other, pageAfterwards } = owner;
  await t.control("what another account posts comes to nothing", async () => {
    for (const { needed } of [other.withRightCode, other.declined]) {
      t.expect(needed.exchange).page("claim", "other-account");
    }
    t.expect(pageAfterwards.needed.exchange, "the claim page afterwards").page("claim", "confirm");
  });
}

/** A claimed account that has all its tokens, made by its owner, before its own one is delivered. */
export interface FullDelivery {
  readonly owner: RestartOwner;
  /** The answers to the form for a token: as many as an account may have, and one. */
  readonly made: Step<readonly Page[]>;
  /** The first poll after the claim. */
  readonly delivered: Step<Exchange<"pollClaimToken">>;
}

/** The delivery of a token to a full account; one check may post the code once more afterwards. */
export function sharedFullDelivery(t: T): Promise<FullDelivery> {
  return t.shared("delivery to an account with all its tokens", async () => {
    const owner = await sharedRestartOwner(t);
    const { browser } = owner.signedIn.needed;
    const { claim_token } = owner.registration;
    await isConfirmed(t, owner);
    const made = await t.step("the owner makes as many tokens as an account may have", async () => {
      const answers: Page[] = [];
      for (let n = 0; n <= activePersonalTokens; n += 1) {
        const form = await browser.open("/settings/tokens");
        const filling = { name: `Token ${n}`, scopes: [publicScope.jobsRead] };
        answers.push(await browser.submit(form, "/settings/tokens", filling));
      }
      return answers;
    });
    const delivered = await t.step("the first poll after the claim", () => poll(t, claim_token));
    return { owner, made, delivered };
  });
}

/** What must hold before anything can be said of the account that a restarted claim gave its owner. */
async function isConfirmed(t: T, owner: RestartOwner): Promise<void> {
  await isForItsHuman(t, owner);
  await t.control("the human of the new link confirms with the new code", async () => {
    t.expect(owner.done.needed.exchange).status(303);
  });
}

/** A poll right after the claim comes soon after one before it: that this does not matter is another rule's. */
export async function isInTime(t: T, { needed }: Step<Exchange<"pollClaimToken">>): Promise<void> {
  await t.control("a poll right after the claim is not too fast", async () => {
    t.value("its error", needed.at("error")).isNot("slow_down");
  });
}

/** Whether a poll is answered as one of a claim that nobody has confirmed. */
export function isToldToWait(answer: Exchange): boolean {
  const words: readonly unknown[] = ["authorization_pending", "access_denied", "expired_token"];
  return answer.status === 400 && words.includes(answer.at("error"));
}

/** The token in the link of a claim attempt. */
export function tokenOf({ verification_uri }: StartedClaim): string {
  return new URL(verification_uri).searchParams.get("token") ?? "";
}
