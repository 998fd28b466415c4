import { constants } from "../../../generated/constants.ts";
import { postClaimScopes, preClaimScopes, scopeCatalogues } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  forged,
  pagesOf,
  poll,
  register,
  sharedConfirmation,
  sharedDelivery,
  sharedRegistration,
  startClaim,
  type Work,
} from "../../flows/agent.ts";
import { isForItsHuman, isStartedAgain, sharedFullDelivery, sharedRestartOwner } from "../../flows/claim.ts";
import {
  claimant,
  hasPlanted,
  invite,
  join,
  newOwner,
  pathOf,
  refused,
  sharedClaimLink,
  sharedClaimPage,
  triesLeft,
  wrongCodes,
} from "../../flows/console.ts";
import { sharedDeclined, sharedLapse, sharedWindowEnd } from "../../flows/lifetime.ts";
import {
  beginClaim,
  isEnded,
  sharedFiveWrongCodes,
  sharedTwentyWrongCodes,
  type WrongCodes,
} from "../../flows/wrong-code.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import { resolveOn, shown } from "../../kit/target/page.ts";

const { claimAttemptSeconds, userCodeTries, userCodeTriesInAll } = constants;

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

  check("claim-page.choice", async (t) => {
    const { page } = await sharedClaimPage(t);
    t.expect(page.exchange, "the claim page").page("claim", "confirm");
    const controls = page.html
      .querySelectorAll("main a[href], main summary, main button, main input, main select, main textarea")
      .filter((one) => one.getAttribute("type") !== "hidden" && !one.hasAttribute("disabled"));
    const buttonOf = (path: string): number =>
      controls.findIndex(
        (one) =>
          (one.tagName === "BUTTON" || one.getAttribute("type") === "submit") &&
          resolveOn(page.url, one.closest("form")?.getAttribute("action") ?? "") === path,
      );
    const [confirming, declining] = [buttonOf("/claim"), buttonOf("/claim/decline")];
    t.value("whether a button confirms", confirming >= 0).is(true);
    t.value("the control behind the one that confirms", controls[confirming + 1]?.toString()).satisfies(
      "a button that declines",
      () => declining === confirming + 1,
    );
    t.value("what the page says that declining does (data-if-declined)", shown(page, "data-if-declined")).satisfies(
      "words",
      (words) => words !== undefined && words !== "",
    );
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
    const owner = await sharedRestartOwner(t);
    await isStartedAgain(t, owner);
    await t.control("the new link asks the right account for the code", async () => {
      t.expect(owner.page.needed.exchange).page("claim", "confirm");
    });
    const { seen, withRightCode, withWrongCodes, declined } = owner.other;
    t.expect(seen.judged.exchange, "the claim page for another account")
      .page("claim", "other-account")
      .noText(owner.email.split("@")[0] ?? owner.email);
    refused(t, withRightCode.judged, "the right code from another account").page("claim", "other-account");
    for (const answer of withWrongCodes.judged) {
      refused(t, answer, "a wrong code from another account").page("claim", "other-account");
    }
    refused(t, declined.judged, `"not mine" from another account`).page("claim", "other-account");

    const { exchange } = owner.pageAfterwards.judged;
    t.expect(exchange, "the claim page for the right account, afterwards").page("claim", "confirm");
    await t.control("the second start has reset the interval of polls", async () => {
      t.value("the error of a poll after all this", owner.polled.needed.at("error")).isNot("slow_down");
    });
    t.expect(owner.polled.judged, "a poll after all this").oauthError(400, "authorization_pending");
    const first = triesLeft(owner.wrong.judged);
    t.value("the tries left after the right account's first wrong code", first).is(userCodeTries - 1);
    const done = owner.done.judged.exchange;
    t.expect(done, "the right code from the right account, afterwards").status(303);
  }),

  check("claim-page.email-bound", { title: "as whoever acts is told" }, async (t) => {
    const { byAnother, between } = await sharedConfirmation(t);
    t.value("what came of the right code from another account", byAnother.outcome).is("refused");
    isUnclaimed(t, between);
  }),

  check("claim-page.confirm", async (t) => {
    const confirmation = await sharedConfirmation(t);
    const { email, names, work, after } = confirmation;
    const { done, shown, settings } = pagesOf(confirmation);
    t.expect(done.exchange, "the right code from the right account").status(303);
    t.expect(shown.exchange, "the claim page afterwards").status(200).page("claim", "claimed");
    const { team } = t.expect(after.judged.team, "the team, asked with the delivered token").body(200);
    t.value("the organization's id", team.organization.id).is(organizationOf(t, work.needed).id);
    const owners = team.members.filter(({ userId }) => userId === team.organization.ownerUserId);
    t.value(
      "members who own the organization",
      owners.map((one) => [one.email, one.role]),
    ).is([[email, "OWNER"]]);
    t.expect(settings.exchange, "the owner's organization page").page("organization", "owner");
    t.value("the text of the owner's organization page", settings.text).includes(names.organization_name);
  }),

  check("claim-page.keeps-work", async (t) => {
    const { work, after } = await sharedDelivery(t);
    const before = organizationOf(t, work.needed);
    const { organization } = t.expect(after.judged.team, "the team after the claim").body(200).team;
    t.value("the organization's id", organization.id).is(before.id);
    t.value("the organization's name", organization.name).is(before.name);
    const drafts = after.judged.jobs.list("jobs");
    t.value("the ids of the drafts", drafts.map(idOf)).is([work.needed.jobId]);
    t.value("the drafts", drafts).is(work.needed.jobs.list("jobs"));
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

  ...onTwoInstances(
    check("claim-page.tries-concurrent", async (t) => {
      const { claim, email, registration } = await beginClaim(t);
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
  ),

  check("claim-page.tries-total", async (t) => {
    const { five, again, attempts, organization, last, after } = await sharedTwentyWrongCodes(t);
    await isEnded(t, five);
    if (attempts[0].start.value?.status === 200) {
      await t.control("whoever has signed up at a claim link can be asked again", async () => {
        t.expect(again.needed).status(200);
      });
    }
    let typed: number = userCodeTries;
    const judge = ({ start, typed: answers }: WrongCodes): void => {
      t.expect(start.judged, `a start after ${typed} wrong codes`).body(200);
      for (const answer of answers.judged) {
        typed += 1;
        refused(t, answer, `wrong code ${typed} of ${userCodeTriesInAll} in all`).page("claim", "wrong-code");
      }
    };
    for (const attempt of attempts) judge(attempt);
    await t.control("the right code from an account with an organization comes to nothing", async () => {
      t.expect(organization.right.needed.exchange).page("claim", "one-organization");
    });
    judge(last);
    t.value("wrong codes in all", typed).is(userCodeTriesInAll);
    const twentieth = last.typed.judged.at(-1);
    t.value(`data-tries-left after wrong code ${typed} in all`, twentieth && triesLeft(twentieth)).is(0);
    refused(t, last.right.judged, `the right code after ${typed} wrong ones in all`).page("claim", "too-many-tries");
    const start = t.expect(after.judged, `a start after ${typed} wrong codes`);
    start.oauthError(400, "invalid_request", /^too_many_wrong_codes\b/);
  }),

  check("claim-page.attempt-expired", async (t) => {
    const lapse = await sharedLapse(t);
    await t.control("half a minute before the attempt's end a code is still judged", async () => {
      t.expect(lapse.wrong.needed.exchange).page("claim", "wrong-code");
    });
    const late = `the right code ${claimAttemptSeconds + 1} s after the start`;
    refused(t, lapse.late.judged, late).page("claim", "expired");
    t.expect(lapse.shown.judged.exchange, "its page afterwards").page("claim", "expired");

    const { lastStart, lateStart, lateCode } = await sharedWindowEnd(t);
    await t.control("another attempt is started in the last second of the window, and none after it", async () => {
      t.expect(lastStart.needed.answer).body(200);
      t.expect(lateStart.needed).status(400);
    });
    const over = "the right code of a young attempt, after the 24 hours of the claim";
    refused(t, lateCode.judged, over).page("claim", "expired");
  }),

  check("claim-page.superseded", async (t) => {
    const owner = await sharedRestartOwner(t);
    const { earlier } = owner;
    await t.control("the claim was started again", async () => {
      t.expect(owner.start.needed).body(200);
    });
    t.expect(earlier.shown.judged.exchange, "the link of the attempt before the restart").page("claim", "superseded");
    for (const [what, answer] of Object.entries({ earlier: earlier.withItsCode, new: earlier.withNewCode })) {
      refused(t, answer.judged, `the ${what} code at the earlier link`).page("claim", "superseded");
    }
    refused(t, earlier.declined.judged, "declined at the earlier link").page("claim", "superseded");
    await isForItsHuman(t, owner);
    t.expect(owner.done.judged.exchange, "the new code at the new link").status(303);
  }),

  check("claim-page.code-typed", async (t) => {
    // One try of the five, for all checks that only look.
    const { browser, page, claim } = await sharedClaimPage(t);
    const right = claim.user_code;
    for (const none of [
      "",
      "no code",
      right.slice(1),
      `${right}0`,
      `${right}x`,
      `${right.slice(0, 3)}.${right.slice(3)}`,
    ]) {
      const answer = await browser.submit(page, "/claim", { user_code: none });
      refused(t, answer, "what is not six digits").page("claim", "invalid-code");
    }
    const [wrong = ""] = wrongCodes(right, 1);
    const wide = wrong.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const typed = ` ${wide.slice(0, 3)}\u00A0-\u00A0${wide.slice(3)}\u202F`;
    const judged = await browser.submit(page, "/claim", { user_code: typed });
    refused(t, judged, "six full-width digits with no-break spaces and a hyphen").page("claim", "wrong-code");
    t.value("tries left after it", triesLeft(judged)).is(userCodeTries - 1);
  }),

  check("claim-page.single-use", async (t) => {
    const { owner, delivered } = await sharedFullDelivery(t);
    const { page, start, email } = owner;
    const { user_code } = await t.control("a claim can be started", async () => t.expect(start.needed).body(200));
    const token = await t.control("the post-claim token is delivered", async () => {
      return t.expect(delivered.needed).body(200).access_token;
    });
    const { browser } = owner.signedIn.needed;
    const again = await t.mail.none(email, () => browser.submit(page.needed, "/claim", { user_code }));
    refused(t, again, "the right code once more").page("claim", "claimed");
    // Completing the claim would revoke every token of the account.
    t.expect(await t.call("getMe", { bearer: token }), "the delivered token afterwards").status(200);
  }),

  check("claim-page.one-organization", { title: "a member", needs: ["human", "mail", "config"] }, async (t) => {
    const site = await t.server({});
    const { browser: owner } = await newOwner(t, t.unique("Organization"), { site });
    const email = t.address("member");
    const { claim_token } = await register(t, undefined, { site });
    const claim = await startClaim(t, claim_token, email, { site });
    const { browser } = await site.signIn(email);
    const page = await t.control("the human is asked for the code", async () => {
      const asked = await browser.open(claim.verification_uri);
      t.expect(asked.exchange).page("claim", "confirm");
      return asked;
    });
    await join(t, await invite(t, owner, email, { site }), email, { site });
    const late = await browser.submit(page, "/claim", { user_code: claim.user_code });
    refused(t, late, "the right code from a member of an organization").page("claim", "one-organization");
    t.expect((await browser.open("/settings")).exchange, "the organization afterwards").page("organization", "member");
    t.expect(await poll(t, claim_token, { site }), "a poll afterwards").oauthError(400, "authorization_pending");
  }),

  check("claim-page.one-organization", async (t) => {
    const { made, right, shown, polled } = (await sharedTwentyWrongCodes(t)).organization;
    await t.control("the human makes an organization meanwhile", async () => {
      t.expect(made.needed.exchange).status(303);
    });
    refused(t, right.judged, "the right code from an account with an organization").page("claim", "one-organization");
    t.expect(shown.judged.exchange, "the claim page for it").page("claim", "one-organization");
    t.expect(polled.judged, "a poll afterwards").oauthError(400, "authorization_pending");
  }),

  check("claim-page.notice", async (t) => {
    const confirmation = await sharedDelivery(t);
    const { mailsBefore } = pagesOf(confirmation);
    const mail = await t.mail.arrived(confirmation.email, { before: mailsBefore });
    const { agent_name } = confirmation.names;
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
    const { declined, shown, denied, right, deniedAgain, started, polled } = await sharedDeclined(t);
    t.expect(declined.judged.exchange, `"not mine"`).status(303);
    t.expect(shown.judged.exchange, `the page after "not mine"`).page("claim", "declined");
    await t.control("a poll after it is in time", async () => {
      t.value("its error", denied.needed.at("error")).isNot("slow_down");
    });
    t.expect(denied.judged, `a poll after "not mine"`).oauthError(400, "access_denied");
    refused(t, right.judged, `the right code after "not mine"`).page("claim", "declined");
    t.expect(deniedAgain.judged, `another poll after "not mine"`).oauthError(400, "access_denied");

    await t.control("a claim can be started again", async () => {
      t.expect(started.needed.answer).body(200);
      t.value("the error of a poll after it", polled.needed.at("error")).isNot("slow_down");
    });
    t.expect(polled.judged, "a poll after a new start").oauthError(400, "authorization_pending");
  }),
];

/** Judges a poll between what was refused and the claim. */
function isUnclaimed(t: T, answer: Exchange): void {
  t.expect(answer, "a poll after it").status(400);
  t.value("the error of the poll after it", answer.at("error")).oneOf("authorization_pending", "slow_down");
}

/** The organization that an agent saw, whatever has become of it since. */
function organizationOf(t: T, { team }: Work): { readonly id: string; readonly name: string } {
  return t.expect(team, "the team before the claim").body(200).team.organization;
}

function idOf(job: unknown): unknown {
  return typeof job === "object" && job !== null && "id" in job ? job.id : undefined;
}
