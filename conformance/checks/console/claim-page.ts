import { constants } from "../../../generated/constants.ts";
import { postClaimScopes, preClaimScopes, scopeCatalogues } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  claimant,
  csrfOf,
  hasPlanted,
  newHuman,
  pathOf,
  refused,
  sharedClaimLink,
  sharedClaimPage,
  triesLeft,
  wrongCodes,
} from "../../console-flows.ts";
import {
  draftJob,
  forged,
  poll,
  type Registration,
  register,
  type StartedClaim,
  sharedDelivery,
  sharedRegistration,
  startClaim,
} from "../../flows.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Browser } from "../../target/browser.ts";
import { type Page, resolveOn } from "../../target/page.ts";

const { claimAttemptSeconds, claimWindowSeconds, pollIntervalSeconds, userCodeTries, userCodeTriesInAll } = constants;

/** Proves claim-page.*: what the human behind a claim link sees and can do. */
export const checks: readonly Check[] = [
  check("claim-page.sign-in", async (t) => {
    const { claim, email } = await sharedClaimLink(t);
    const [local = ""] = email.split("@");
    const visitor = t.browser();
    const page = await visitor.open(claim.verification_uri);
    t.expect(page.exchange, "the claim page for a signed-out visitor")
      .status(200)
      .page("claim", "sign-in")
      .noText(local);
    t.value("the text for a signed-out visitor", page.text).satisfies("an address masked with *, • or …", (text) =>
      /[*•●…]\S*@|@\S*[*•●…]/.test(text),
    );
    const ways = [...page.links.map((href) => resolveOn(page.url, href)), ...page.forms.map(({ action }) => action)];
    const way = ways.find((target) => target.split("?")[0] === "/sign-in");
    t.value(
      "where the page leads a signed-out visitor",
      ways.map((target) => target.split("?")[0]),
    ).includes("/sign-in");
    const asked = await visitor.open(way ?? "/sign-in");
    t.expect(asked.exchange, "the sign-in page that the claim leads to").page("sign-in", "email").noText(local);

    const { browser, landed } = await sharedClaimPage(t);
    t.expect(landed.exchange, "signing in from the claim page").redirect(pathOf(claim.verification_uri));
    t.expect((await browser.follow(landed)).exchange, "the page after signing in").page("claim", "confirm");
  }),

  check("claim-page.shows-agent", async (t) => {
    const { page, names } = await sharedClaimPage(t);
    t.expect(page.exchange, "the claim page").page("claim", "confirm");
    t.value("the text of the claim page", page.text).includes(names.agent_name).includes(names.organization_name);
    t.value("markup made of the names", hasPlanted(page)).is(false);
    for (const scope of postClaimScopes) {
      if (preClaimScopes.some((before) => before === scope)) continue;
      const words = scopeCatalogues["public-api"][scope];
      t.value("the text of the claim page", page.text).satisfies(
        `what claiming unlocks: "${words}" or ${scope}`,
        (text) => text.includes(words) || text.includes(scope),
      );
    }
  }),

  check("claim-page.no-token", async (t) => {
    const alone = await t.browser().open("/claim");
    t.expect(alone.exchange, "/claim without a token").status(200).page("claim", "no-token");
    t.value(
      "forms that post a code from /claim alone",
      alone.forms.filter(({ names }) => names.includes("user_code")),
    ).is([]);
    const unknown: Record<string, string> = {
      "a token that nobody was given": `ot_cat_${"0".repeat(16)}_${"A".repeat(43)}`,
      "what is no token": "nonsense",
    };
    for (const [what, token] of Object.entries(unknown)) {
      const page = await t.browser().open(`/claim?token=${token}`);
      t.expect(page.exchange, what).status(404).page("claim", "unknown");
    }
  }),

  check("claim-page.no-token", { title: "the claimUrl of errors" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const json = { email: t.address("colleague") };
    const answer = await t.call("inviteTeamMember", { bearer: access_token, json });
    t.expect(answer, "a call that needs a claimed account").envelope(403, "FORBIDDEN", {
      claimUrl: `${t.origin}/claim`,
    });
    const page = await t.browser().open(answer.string("details.claimUrl"));
    t.expect(page.exchange, "the claimUrl").status(200).page("claim", "no-token");
  }),

  check("claim-page.no-token", { title: "a real link with another secret", needs: ["human"] }, async (t) => {
    const { claim, browser } = await sharedClaimPage(t);
    const page = await browser.open(forged(claim.verification_uri));
    t.expect(page.exchange, "the link with one character of its secret changed").status(404).page("claim", "unknown");
  }),

  check("claim-page.email-bound", async (t) => {
    const { claim, email, registration } = await started(t);
    const { browser: other } = await newHuman(t, "other");
    const seen = await other.open(claim.verification_uri);
    t.expect(seen.exchange, "the claim page for another account")
      .page("claim", "other-account")
      .noText(email.split("@")[0] ?? email);
    const csrf = await csrfOf(t, other);
    const token = tokenOf(claim);
    const post = (path: string, user_code?: string): Promise<Page> => {
      const code: Array<[string, string]> = user_code === undefined ? [] : [["user_code", user_code]];
      return other.post(path, [["csrf", csrf], ["token", token], ...code]);
    };
    for (const code of [claim.user_code, ...wrongCodes(claim.user_code, userCodeTries + 1)]) {
      const what = `${code === claim.user_code ? "the right" : "a wrong"} code from another account`;
      refused(t, await post("/claim", code), what).page("claim", "other-account");
    }
    refused(t, await post("/claim/decline"), `"not mine" from another account`).page("claim", "other-account");

    const { browser } = await t.signIn(email);
    const page = await browser.open(claim.verification_uri);
    t.expect(page.exchange, "the claim page for the right account, afterwards").page("claim", "confirm");
    const [wrong = ""] = wrongCodes(claim.user_code, 1);
    const first = await browser.submit(page, "/claim", { user_code: wrong });
    t.value("the tries left after the right account's first wrong code", triesLeft(first)).is(userCodeTries - 1);
    const pending = await poll(t, registration.claim_token);
    t.expect(pending, "a poll after all this").oauthError(400, "authorization_pending");
    const done = await browser.submit(first, "/claim", { user_code: claim.user_code });
    t.expect(done.exchange, "the right code from the right account, afterwards").status(303);
  }),

  check("claim-page.email-bound", { title: "as whoever acts is told" }, async (t) => {
    const { byAnother, between } = await sharedDelivery(t);
    t.value("what came of the right code from another account", byAnother.outcome).is("refused");
    isUnclaimed(t, between);
  }),

  check("claim-page.confirm", async (t) => {
    const { done, shown, email, before, after, organization_name } = await sharedConfirmation(t);
    t.expect(done.exchange, "the right code from the right account").status(303);
    t.expect(shown.exchange, "the claim page afterwards").status(200).page("claim", "claimed");
    const { team } = t.expect(after, "the team, asked with the delivered token").body(200);
    t.value("the organization's id", team.organization.id).is(before.id);
    const owners = team.members.filter(({ userId }) => userId === team.organization.ownerUserId);
    t.value(
      "members who own the organization",
      owners.map((one) => [one.email, one.role]),
    ).is([[email, "OWNER"]]);
    const { settings } = await sharedConfirmation(t);
    t.expect(settings.exchange, "the owner's organization page").page("organization", "owner");
    t.value("the text of the owner's organization page", settings.text).includes(organization_name);
  }),

  check("claim-page.keeps-work", async (t) => {
    const { before, after, jobId, jobsBefore, jobsAfter } = await sharedConfirmation(t);
    const { organization } = t.expect(after, "the team after the claim").body(200).team;
    t.value("the organization's id", organization.id).is(before.id);
    t.value("the organization's name", organization.name).is(before.name);
    t.value("the ids of the drafts", jobsAfter.list("jobs").map(idOf)).is([jobId]);
    t.value("the drafts", jobsAfter.list("jobs")).is(jobsBefore.list("jobs"));
  }),

  check("claim-page.wrong-code", async (t) => {
    const { answers, right, shown } = await sharedFiveWrongCodes(t);
    for (const [index, answer] of answers.entries()) {
      const what = `wrong code ${index + 1} of ${userCodeTries}`;
      refused(t, answer, what).page("claim", "wrong-code");
      t.value(`data-tries-left after ${what}`, triesLeft(answer)).is(userCodeTries - 1 - index);
    }
    refused(t, right, `the right code after ${userCodeTries} wrong ones`).page("claim", "too-many-tries");
    t.expect(shown.exchange, "the page afterwards").page("claim", "too-many-tries");
  }),

  check("claim-page.wrong-code", { title: "as whoever acts is told" }, async (t) => {
    const { wrong, between, delivered } = await sharedDelivery(t);
    t.value("what came of a wrong code from the right account", wrong.outcome).is("refused");
    isUnclaimed(t, between);
    t.expect(delivered, "the first poll after the right code").status(200);
  }),

  check("claim-page.tries-concurrent", async (t) => {
    const { claim, email, registration } = await started(t);
    const { browser, page } = await claimant(t, claim, email);
    const codes = wrongCodes(claim.user_code, 50);
    const answers = await t.atOnce(50, (i) => browser.submit(page, "/claim", { user_code: codes[i] }));
    const judged = answers.filter(({ main }) => main?.state === "wrong-code");
    t.value("codes of 50 at once that were judged", judged.length).between(1, userCodeTries);
    for (const answer of answers) {
      refused(t, answer, "one of 50 wrong codes at once").page("claim", "wrong-code", "too-many-tries");
    }
    const right = await browser.submit(page, "/claim", { user_code: claim.user_code });
    refused(t, right, "the right code after them").page("claim", "too-many-tries");
    const pending = await poll(t, registration.claim_token);
    t.expect(pending, "a poll after them").oauthError(400, "authorization_pending");
  }),

  check("claim-page.tries-total", async (t) => {
    const { registration, email, browser } = await sharedFiveWrongCodes(t);
    let typed: number = userCodeTries;
    const begin = async (): Promise<{ claim: StartedClaim; page: Page }> => {
      const answer = await t.call("startClaim", { json: { claim_token: registration.claim_token, email } });
      const claim = t.expect(answer, `a start after ${typed} wrong codes`).body(200);
      return { claim, page: await browser.open(claim.verification_uri) };
    };
    const type = async (claim: StartedClaim, from: Page, n: number): Promise<Page> => {
      let page = from;
      for (const user_code of wrongCodes(claim.user_code, n)) {
        page = await browser.submit(page, "/claim", { user_code });
        typed += 1;
        refused(t, page, `wrong code ${typed} of ${userCodeTriesInAll} in all`).page("claim", "wrong-code");
      }
      return page;
    };
    while (typed + userCodeTries < userCodeTriesInAll) {
      const { claim, page } = await begin();
      await type(claim, page, userCodeTries);
    }
    // All but one, so that the last comes in an attempt that has four of its own left.
    const last = await begin();
    await type(last.claim, last.page, userCodeTriesInAll - 1 - typed);
    const { claim, page } = await begin();
    const twentieth = await type(claim, page, 1);
    t.value(`data-tries-left after wrong code ${typed} in all`, triesLeft(twentieth)).is(0);
    const right = await browser.submit(page, "/claim", { user_code: claim.user_code });
    refused(t, right, `the right code after ${typed} wrong ones in all`).page("claim", "too-many-tries");
    const start = await t.call("startClaim", { json: { claim_token: registration.claim_token, email } });
    t.expect(start, `a start after ${typed} wrong codes`).oauthError(400, "invalid_request", /^too_many_wrong_codes\b/);
  }),

  check("claim-page.attempt-expired", async (t) => {
    const { claim, email, registration } = await started(t);
    await t.clock.advance(claimAttemptSeconds - 30);
    const early = await claimant(t, claim, email);
    const [wrong = ""] = wrongCodes(claim.user_code, 1);
    await t.control("half a minute before the attempt's end a code is still judged", async () => {
      const judged = await early.browser.submit(early.page, "/claim", { user_code: wrong });
      t.expect(judged.exchange).page("claim", "wrong-code");
    });
    await t.clock.advance(31);
    const late = await early.browser.submit(early.page, "/claim", { user_code: claim.user_code });
    refused(t, late, `the right code ${claimAttemptSeconds + 1} s after the start`).page("claim", "expired");
    const shown = await early.browser.open(claim.verification_uri);
    t.expect(shown.exchange, "its page afterwards").page("claim", "expired");

    await t.clock.advance(claimWindowSeconds - claimAttemptSeconds - 600);
    const last = await startClaim(t, registration.claim_token, email);
    await t.clock.advance(540);
    const { browser, page } = await claimant(t, last, email);
    await t.clock.advance(90);
    const over = await browser.submit(page, "/claim", { user_code: last.user_code });
    refused(t, over, "the right code of a young attempt, after the 24 hours of the claim").page("claim", "expired");
  }),

  check("claim-page.superseded", async (t) => {
    const { claim: first, email, registration } = await started(t);
    const { browser, page } = await claimant(t, first, email);
    const second = await startClaim(t, registration.claim_token, email);
    const shown = await browser.open(first.verification_uri);
    t.expect(shown.exchange, "the link of the attempt before the restart").page("claim", "superseded");
    for (const [what, user_code] of Object.entries({ earlier: first.user_code, new: second.user_code })) {
      const answer = await browser.submit(page, "/claim", { user_code });
      refused(t, answer, `the ${what} code at the earlier link`).page("claim", "superseded");
    }
    const declined = await browser.submit(page, "/claim/decline");
    refused(t, declined, "declined at the earlier link").page("claim", "superseded");
    const fresh = await browser.open(second.verification_uri);
    const done = await browser.submit(fresh, "/claim", { user_code: second.user_code });
    t.expect(done.exchange, "the new code at the new link").status(303);
  }),

  check("claim-page.single-use", async (t) => {
    const { browser, page, claim, email, token } = await sharedConfirmation(t);
    const again = await t.mail.none(email, () => browser.submit(page, "/claim", { user_code: claim.user_code }));
    refused(t, again, "the right code once more").page("claim", "claimed");
    // Completing the claim would revoke every token of the account.
    t.expect(await t.call("getMe", { bearer: token }), "the delivered token afterwards").status(200);
  }),

  check("claim-page.one-organization", async (t) => {
    const { claim, email, registration } = await started(t);
    const { browser, page } = await claimant(t, claim, email);
    await t.control("the human makes an organization meanwhile", async () => {
      const settings = await browser.open("/settings");
      const made = await browser.submit(settings, "/settings/organization", { name: t.unique("Organization") });
      t.expect(made.exchange).status(303);
    });
    const answer = await browser.submit(page, "/claim", { user_code: claim.user_code });
    refused(t, answer, "the right code from an account with an organization").page("claim", "one-organization");
    const shown = await browser.open(claim.verification_uri);
    t.expect(shown.exchange, "the claim page for it").page("claim", "one-organization");
    const pending = await poll(t, registration.claim_token);
    t.expect(pending, "a poll afterwards").oauthError(400, "authorization_pending");
  }),

  check("claim-page.notice", async (t) => {
    const { email, mailsBefore, agent_name } = await sharedConfirmation(t);
    const mail = await t.mail.arrived(email, { before: mailsBefore });
    const text = mail.text.replace(/\s+/g, " ");
    t.value("the notice of a claim", text).includes(agent_name).includes(`${t.origin}/settings/tokens`);
    for (const scope of postClaimScopes) {
      const words = scopeCatalogues["public-api"][scope];
      t.value("the notice of a claim", text).satisfies(
        `the scope "${words}" or ${scope}`,
        (said) => said.includes(words) || said.includes(scope),
      );
    }
  }),

  check("claim-page.decline", { alone: true }, async (t) => {
    const { claim, email, registration } = await started(t);
    const { browser, page } = await claimant(t, claim, email);
    const declined = await browser.submit(page, "/claim/decline");
    t.expect(declined.exchange, `"not mine"`).status(303);
    const shown = await browser.follow(declined);
    t.expect(shown.exchange, `the page after "not mine"`).page("claim", "declined");
    const first = await poll(t, registration.claim_token);
    t.expect(first, `a poll after "not mine"`).oauthError(400, "access_denied");
    const right = await browser.submit(page, "/claim", { user_code: claim.user_code });
    refused(t, right, `the right code after "not mine"`).page("claim", "declined");
    await t.clock.advance(pollIntervalSeconds);
    const second = await poll(t, registration.claim_token);
    t.expect(second, `another poll after "not mine"`).oauthError(400, "access_denied");

    await startClaim(t, registration.claim_token, email);
    const third = await poll(t, registration.claim_token);
    t.expect(third, "a poll after a new start").oauthError(400, "authorization_pending");
  }),
];

interface Started {
  readonly registration: Registration;
  readonly email: string;
  readonly claim: StartedClaim;
}

/** Judges a poll between what was refused and the claim. */
function isUnclaimed(t: T, answer: Exchange): void {
  t.expect(answer, "a poll after it").status(400);
  t.value("the error of the poll after it", answer.at("error")).oneOf("authorization_pending", "slow_down");
}

async function started(t: T): Promise<Started> {
  const email = t.address("claimant");
  const registration = await register(t);
  return { registration, email, claim: await startClaim(t, registration.claim_token, email) };
}

interface FiveWrongCodes extends Started {
  readonly browser: Browser;
  /** The answers to the wrong codes, then that to the right one, and the page after it. */
  readonly answers: readonly Page[];
  readonly right: Page;
  readonly shown: Page;
}

/** An attempt that five wrong codes have ended; only claim-page.tries-total goes on with its claim. */
function sharedFiveWrongCodes(t: T): Promise<FiveWrongCodes> {
  return t.shared("five wrong codes", async () => {
    const begun = await started(t);
    const { browser, page } = await claimant(t, begun.claim, begun.email);
    const answers: Page[] = [];
    for (const user_code of wrongCodes(begun.claim.user_code, userCodeTries)) {
      answers.push(await browser.submit(page, "/claim", { user_code }));
    }
    const right = await browser.submit(page, "/claim", { user_code: begun.claim.user_code });
    return { ...begun, browser, answers, right, shown: await browser.open(begun.claim.verification_uri) };
  });
}

interface Confirmation {
  readonly email: string;
  readonly agent_name: string;
  readonly organization_name: string;
  readonly claim: StartedClaim;
  readonly browser: Browser;
  /** Before the claim: the organization, its draft, and the number of mails to the human. */
  readonly before: { readonly id: string; readonly name: string };
  readonly jobId: string;
  readonly jobsBefore: Exchange<"listMyJobs">;
  readonly mailsBefore: number;
  /** The page that asked for the code, the answer to it, and the pages after it. */
  readonly page: Page;
  readonly done: Page;
  readonly shown: Page;
  readonly settings: Page;
  /** The delivered token, and what it sees. */
  readonly token: string;
  readonly after: Exchange<"getTeam">;
  readonly jobsAfter: Exchange<"listMyJobs">;
}

/** An agent that has drafted a job, and the human who claims it; for all checks that only look. */
function sharedConfirmation(t: T): Promise<Confirmation> {
  return t.shared("confirmation", async () => {
    const email = t.address("owner");
    const agent_name = t.unique("Labelling agent").replaceAll("-", " ");
    const organization_name = t.unique("Robotics").replaceAll("-", " ");
    const { access_token, claim_token } = await register(t, { agent_name, organization_name });
    const jobId = await draftJob(t, access_token, { title: "Street images" });
    const jobsBefore = await t.call("listMyJobs", { bearer: access_token });
    const before = t.expect(await t.call("getTeam", { bearer: access_token })).body(200).team.organization;
    const claim = await startClaim(t, claim_token, email);
    const { browser, page } = await claimant(t, claim, email);
    const mailsBefore = (await t.mail.list(email)).length;
    const done = await browser.submit(page, "/claim", { user_code: claim.user_code });
    const [shown, settings] = [await browser.open(claim.verification_uri), await browser.open("/settings")];
    const token = t.expect(await poll(t, claim_token), "the first poll after the claim").body(200).access_token;
    const after = await t.call("getTeam", { bearer: token });
    const jobsAfter = await t.call("listMyJobs", { bearer: token });
    const names = { agent_name, organization_name };
    const seen = { page, done, shown, settings, token, after, jobsAfter };
    return { email, ...names, claim, browser, before, jobId, jobsBefore, mailsBefore, ...seen };
  });
}

function tokenOf({ verification_uri }: StartedClaim): string {
  return new URL(verification_uri).searchParams.get("token") ?? "";
}

function idOf(job: unknown): unknown {
  return typeof job === "object" && job !== null && "id" in job ? job.id : undefined;
}
