import { constants } from "../../../generated/constants.ts";
import { platformScope, publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import type { On } from "../../flows/agent.ts";
import {
  csrfOf,
  type Human,
  invite,
  join,
  makeToken,
  newHuman,
  newOwner,
  revocable,
  sharedClaimPage,
  sharedTeam,
  wrongCodes,
} from "../../flows/console.ts";
import { approvalOf, approvalPage, askToHire, newCandidate, pathOfApproval } from "../../flows/contracts.ts";
import { messagesOf, newConversation, send } from "../../flows/conversations.ts";
import { disconnect, newApp, newInstall, setApp } from "../../flows/platform.ts";
import { appPath } from "../../flows/platform-pages.ts";
import { atHourStart } from "../../flows/rate.ts";
import { limitedServer, low, productionServer } from "../../flows/servers.ts";
import { LEAVE, NAME, newTeam, removalOf, TEAM, withdrawalOf } from "../../flows/team.ts";
import { TRAINER } from "../../flows/trainer.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";
import { type Browser, filledFields, type SubmitOptions } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";
import { signInCode } from "../../profiles/opentrain/sign-in.ts";

const { signInCodeSeconds, signInCodeTries } = constants;

/** Whatever a browser, or something behind the server, might take for another place than a path of this origin. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "two slashes": "//evil.example/",
  "three slashes": "///evil.example/",
  "slash and back slash": "/\\evil.example/",
  "back slashes": "\\\\evil.example/",
  "an encoded back slash": "/%5cevil.example/",
  "an encoded back slash in capitals": "/%5C/evil.example/",
  "an https URL": "https://evil.example/settings",
  "an https URL without slashes": "https:evil.example",
  "a javascript URL": "javascript:alert(1)",
  "a javascript URL in odd letters": "JaVaScript:alert(1)",
  "a data URL": "data:text/html,x",
  "a tab between slashes": "/\t/evil.example/",
  "a line break between slashes": "/\n/evil.example/",
  "a line break and a header": "/settings\r\nX-Planted: 1",
  "a control character in front": "\u0001//evil.example/",
  "a space in front": " //evil.example/",
  "a host name": "evil.example",
};

/** A code as people type and paste it. */
const WRITINGS: Readonly<Record<string, (code: string) => string>> = {
  "with a hyphen": (code) => `${code.slice(0, 4)}-${code.slice(4)}`,
  "with no-break spaces": (code) => `\u00A0${code.slice(0, 4)}\u00A0${code.slice(4)}\u202F`,
  "in full-width digits": (code) => code.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
};

/** Proves session.*: how humans sign in and out, and what their session opens. */
export const checks: readonly Check[] = [
  check("session.code", { title: "8 digits, for 10 minutes, once" }, async (t) => {
    const timely = await askCode(t);
    t.value("the code of the mail", timely.code).matches(/^\d{8}$/);
    const late = await askCode(t);
    await t.clock.advance(signInCodeSeconds - 30);
    const done = await typeCode(timely, timely.code);
    t.expect(done.exchange, "the right code half a minute before its end").status(303);
    t.value("signed in by it", await opens(timely.browser)).is(true);
    const copy = { ...timely, browser: t.browser() };
    const again = await typeCode({ ...copy, page: await codePage(copy.browser, timely.email) }, timely.code);
    t.expect(again.exchange, "the same code once more, from another browser")
      .status(400)
      .page("sign-in", "code-expired");
    t.value("signed in by the second use", await opens(copy.browser)).is(false);

    await t.clock.advance(31);
    const over = await typeCode(late, late.code);
    const what = `the right code ${signInCodeSeconds + 1} s after it was asked for`;
    t.expect(over.exchange, what).status(400).page("sign-in", "code-expired");
    t.value("signed in by it", await opens(late.browser)).is(false);
  }),

  check("session.code", { title: "5 tries", needs: ["human", "mail"] }, async (t) => {
    for (const wrong of [signInCodeTries - 1, signInCodeTries]) {
      const asked = await askCode(t);
      for (const code of wrongCodes(asked.code, wrong)) {
        t.expect((await typeCode(asked, code)).exchange, "a wrong code")
          .status(400)
          .page("sign-in", "wrong-code");
      }
      const right = (await typeCode(asked, asked.code)).exchange;
      const what = `the right code after ${wrong} wrong ones`;
      if (wrong < signInCodeTries) t.expect(right, what).status(303);
      else t.expect(right, what).status(400).page("sign-in", "too-many-tries");
      t.value(`signed in by ${what}`, await opens(asked.browser)).is(wrong < signInCodeTries);
      if (wrong < signInCodeTries) continue;
      const anew = await askCode(t, asked.email);
      const [last = ""] = wrongCodes(anew.code, 1);
      t.expect((await typeCode(anew, last)).exchange, "a wrong try at a new code").page("sign-in", "wrong-code");
      t.expect((await typeCode(anew, anew.code)).exchange, "the new code after it").status(303);
    }
  }),

  ...onTwoInstances(
    check("session.code", { title: "at the same instant", needs: ["human", "mail", "load"] }, async (t) => {
      const guessed = await askCode(t);
      const codes = wrongCodes(guessed.code, 50);
      const guesses = await t.atOnce(50, (i) => typeCode(guessed, codes[i] ?? ""));
      const judged = guesses.filter(({ main }) => main?.state === "wrong-code");
      t.value("codes of 50 at once that were judged", judged.length).between(1, signInCodeTries);
      for (const { exchange } of guesses) {
        t.expect(exchange, "one of 50 wrong codes at once").status(400).page("sign-in", "wrong-code", "too-many-tries");
      }
      const right = await typeCode(guessed, guessed.code);
      t.expect(right.exchange, "the right code after them").status(400).page("sign-in", "too-many-tries");

      const known = await askCode(t);
      const uses = await t.atOnce(50, () => typeCode(known, known.code));
      t.value(
        "uses of the right code, of 50 at once, that signed in",
        uses.filter(({ status }) => status === 303).length,
      ).is(1);
    }),
  ),

  check("session.code", { title: "one instance after the other", needs: ["human", "mail"], peer: true }, async (t) => {
    const asked = await askCode(t);
    const first = await typeCode(asked, asked.code);
    t.expect(first.exchange, "the right code").status(303);
    await t.onPeer(async () => {
      const browser = t.browser();
      const page = await codePage(browser, asked.email);
      const again = await typeCode({ browser, page }, asked.code);
      t.expect(again.exchange, "the same code once more, on the other instance")
        .status(400)
        .page("sign-in", "code-expired");
      t.value("signed in by the second use", await opens(browser)).is(false);
    });
  }),

  check("session.code-typed", async (t) => {
    for (const [how, write] of Object.entries(WRITINGS)) {
      const asked = await askCode(t);
      for (const none of ["", "no code", asked.code.slice(1), `${asked.code}0`, `${asked.code}x`, `${asked.code}.`]) {
        const answer = await typeCode(asked, none);
        t.expect(answer.exchange, "what is not eight digits").status(400).page("sign-in", "wrong-code");
      }
      const done = await typeCode(asked, write(asked.code));
      t.expect(done.exchange, `the right code ${how}, after six that were none`).status(303);
      t.value(`signed in by the code ${how}`, await opens(asked.browser)).is(true);
    }
  }),

  check("session.twice", async (t) => {
    const asked = await askCode(t);
    const first = await typeCode(asked, asked.code);
    t.expect(first.exchange, "the first of two clicks").status(303);
    const second = await typeCode(asked, asked.code);
    t.expect(second.exchange, "the second of two clicks").redirect(first.exchange.location ?? "");
    t.value("signed in after both", await opens(asked.browser)).is(true);
    const { browser: other } = await newHuman(t);
    const [wrong = ""] = wrongCodes(asked.code, 1);
    const csrf = await csrfOf(t, other);
    const foreign = await other.post("/sign-in/code", Object.entries({ csrf, email: asked.email, code: asked.code }));
    t.expect(foreign.exchange, "the same code from somebody else who is signed in")
      .status(400)
      .page("sign-in", "code-expired");
    const { email } = await askCode(t);
    const guessed = await asked.browser.submit(asked.page, "/sign-in/code", { email, code: wrong });
    t.expect(guessed.exchange, "a wrong code for another address, by whoever is signed in")
      .status(400)
      .page("sign-in", "wrong-code");
  }),

  check("session.same-answer", async (t) => {
    const known = await newOwner(t);
    const [one, other] = [await seenBy(t, known.email), await seenBy(t, t.address("owner"))];
    t.value("what an unknown address gets, beside what a known one gets", other).is(one);
  }),

  check("session.mail-limit", { title: "the first over it", needs: ["human", "mail", "config"] }, async (t) => {
    const most = low.signInMails;
    const perAddress = { RATE_LIMITS: "on", LIMIT_SIGN_IN_MAILS_PER_ADDRESS: String(most) };
    for (const [limit, site] of [
      ["LIMIT_SIGN_IN_MAILS_PER_ADDRESS_AND_CLIENT", await limitedServer(t)],
      ["LIMIT_SIGN_IN_MAILS_PER_ADDRESS", await atHourStart(await t.start(perAddress))],
    ] as const) {
      const email = t.address();
      for (let n = 1; n < most; n += 1) await askCode(t, email, { site });
      const last = await askCode(t, email, { site });
      const over = await site.mail.none(email, () => ask(site.browser(), email));
      t.expect(over.exchange, `code ${most + 1} with ${limit}=${most}`)
        .status(429)
        .page("sign-in", "mail-limit")
        .header("retry-after", /^[1-9]\d*$/);
      const written = await site.mail.none(email, () => ask(site.browser(), email.toUpperCase()));
      t.expect(written.exchange, "the same address in capitals").status(429).page("sign-in", "mail-limit");
      t.value("the state of a page for another address", (await askCode(t, t.address(), { site })).page.main?.state).is(
        "code",
      );
      const done = await typeCode(last, last.code);
      t.expect(done.exchange, "the code that was sent before the limit").status(303);
    }
  }),

  check("session.mail-limit-client", async (t) => {
    const most = 3;
    const site = await atHourStart(await t.start({ RATE_LIMITS: "on", LIMIT_SIGN_IN_MAILS_OF_CLIENT: String(most) }));
    let last = await askCode(t, t.address(), { site });
    for (let n = 1; n < most; n += 1) last = await askCode(t, t.address(), { site });
    const email = t.address();
    const over = await site.mail.none(email, () => ask(site.browser(), email));
    t.expect(over.exchange, `code ${most + 1}, each for an address of its own`)
      .status(429)
      .page("sign-in", "mail-limit")
      .header("retry-after", /^[1-9]\d*$/);
    const done = await typeCode(last, last.code);
    t.expect(done.exchange, "the code that was sent before the limit").status(303);
  }),

  check("session.mail-limit", { title: "of the server as it is", limits: true }, async (t) => {
    const email = t.address();
    const most = 21;
    let mailed = 0;
    while (mailed < most) {
      const before = (await t.mail.list(email)).length;
      const page = await ask(t.browser(), email);
      if (page.main?.state === "mail-limit" || page.status === 429) {
        t.value("mails sent by the asking that was over the limit", (await t.mail.list(email)).length - before).is(0);
        t.expect(page.exchange, `asking after ${mailed} codes`).status(429).page("sign-in", "mail-limit");
        return;
      }
      t.expect(page.exchange, `asking after ${mailed} codes`).status(303);
      mailed += 1;
    }
    t.notApplicable(
      `the server's limits are off, or higher than the contract's: it mailed ${most} codes to one address`,
    );
  }),

  check("session.sign-up", async (t) => {
    const email = t.address("new");
    const asked = await askCode(t, email);
    t.value("signed in by asking for a code", await opens(asked.browser)).is(false);
    const first = await typeCode(asked, asked.code);
    t.expect(first.exchange, "the first sign-in").status(303);
    const { browser } = asked;
    await browser.follow(first);
    const settings = await browser.open("/settings");
    t.expect(settings.exchange, "the new account's organization").page("organization", "none");
    t.expect((await browser.open("/settings/tokens")).exchange, "its tokens").page("tokens", "no-organization");
    t.expect((await browser.open("/settings/team")).exchange, "its team").page("team", "no-organization");

    const { browser: again } = await t.signIn(email);
    const second = await again.open("/settings");
    t.expect(second.exchange, "the account's organization after the second sign-in").page("organization", "none");
    const made = await again.submit(second, "/settings/organization", { name: t.unique("Organization") });
    t.expect(made.exchange, "the explicit form").status(303);
    t.expect((await again.open("/settings")).exchange, "the organization afterwards").page("organization", "owner");
  }),

  check("session.fixation", { title: "a new session id at sign-in" }, async (t) => {
    const { browser: example } = await newHuman(t);
    const names = await sessionCookies(example);
    t.value("cookies without which no page opens", names.length).between(1, 3);

    const browser = t.browser();
    for (const name of names) browser.jar.set(name, example.jar.value(name) ?? "");
    const attacker = browser.copy();
    const { browser: victim } = await t.signIn(t.address("victim"), { browser });
    for (const name of names) {
      t.value(`the value of ${name} after signing in over it`, victim.jar.value(name)).isNot(example.jar.value(name));
    }
    t.value("the victim's session opens pages", await opens(victim)).is(true);
    const page = await attacker.open("/");
    t.expect(page.exchange, "the start page for whoever had planted the cookie").noText("victim-");

    const blank = t.browser();
    await blank.open("/sign-in");
    for (const name of names) blank.jar.set(name, "planted");
    const before = blank.copy();
    await t.signIn(t.address("victim"), { browser: blank });
    t.value("the cookies from before the sign-in open pages afterwards", await opens(before)).is(false);
  }),

  check("session.fixation", { title: "dead after signing out" }, async (t) => {
    const { browser } = await newHuman(t);
    const stolen = browser.copy();
    await t.control("a copy of the session opens pages", async () => {
      t.value("opens", await opens(stolen)).is(true);
    });
    const csrf = await csrfOf(t, browser);
    const out = await browser.post("/sign-out", [["csrf", csrf]]);
    t.expect(out.exchange, "signing out").status(303);
    t.value("the browser that signed out opens pages", await opens(browser)).is(false);
    t.value("the replayed session opens pages", await opens(stolen)).is(false);
  }),

  check("session.fixation", { title: "signed out on another instance", peer: true }, async (t) => {
    const { browser: here } = await newHuman(t);
    const { browser: there } = await newHuman(t);
    const stolen = [here.copy(), there.copy()] as const;
    await t.control("copies of both sessions open pages on both instances", async () => {
      for (const copy of stolen) {
        t.value("opens", [await opens(copy), await t.onPeer(() => opens(copy))]).is([true, true]);
      }
    });
    const signOut = async (browser: Browser): Promise<void> => {
      const out = await browser.post("/sign-out", [["csrf", await csrfOf(t, browser)]]);
      t.expect(out.exchange, "signing out").status(303);
    };
    await signOut(here);
    t.value(
      "a session that has ended on one instance opens pages on the other",
      await t.onPeer(() => opens(stolen[0])),
    ).is(false);
    await t.onPeer(() => signOut(there));
    t.value("and the other way round", await opens(stolen[1])).is(false);
  }),

  check("session.csrf", { title: "a form that another instance has shown", peer: true }, async (t) => {
    const visitor = t.browser();
    const start = await visitor.open("/sign-in");
    const asked = await t.onPeer(() => visitor.submit(start, "/sign-in", { email: t.address() }));
    t.expect(asked.exchange, "a visitor's form, posted to the other instance").status(303);
    const { browser } = await newHuman(t);
    const { browser: other } = await newHuman(t);
    const page = await browser.open("/settings");
    const [name, action] = [t.unique("Organization"), "/settings/organization"];
    const foreign = { name, csrf: await csrfOf(t, other) };
    const forged = await t.onPeer(() => browser.submit(page, action, foreign));
    t.expect(forged.exchange, "the form token of another session, on the other instance").status(403);
    const done = await t.onPeer(() => browser.submit(page, action, { name }));
    t.expect(done.exchange, "the form of a session, posted to the other instance").status(303);
  }),

  check("session.csrf", { title: "what is posted is not done" }, async (t) => {
    const { browser } = await newHuman(t);
    const { browser: other } = await newOwner(t); // the control: this form works
    const page = await browser.open("/settings");
    const name = t.unique("Organization");
    const action = "/settings/organization";
    const forgeries: Record<string, () => Promise<Page>> = {
      "a foreign Origin": () => browser.submit(page, action, { name }, { origin: "https://evil.example" }),
      "the Origin null of a foreign frame": () =>
        browser.submit(page, action, { name }, { origin: "null", headers: { "sec-fetch-site": "cross-site" } }),
      "an Origin that begins as ours": () =>
        browser.submit(page, action, { name }, { origin: `${t.origin}.evil.example` }),
      "no Origin, from a page of another site": () =>
        browser.submit(page, action, { name }, { origin: null, headers: { "sec-fetch-site": "cross-site" } }),
      "no Origin, from a page of a sibling domain": () =>
        browser.submit(page, action, { name }, { origin: null, headers: { "sec-fetch-site": "same-site" } }),
      "no form token": () => browser.submit(page, action, { name, csrf: undefined }),
      "an empty form token": () => browser.submit(page, action, { name, csrf: "" }),
      "a made-up form token": () => browser.submit(page, action, { name, csrf: "0".repeat(64) }),
      "another session's form token": async () => browser.submit(page, action, { name, csrf: await csrfOf(t, other) }),
      "a signed-out visitor's form token": async () =>
        browser.submit(page, action, { name, csrf: await csrfOf(t, t.browser()) }),
    };
    for (const [what, post] of Object.entries(forgeries)) {
      t.expect((await post()).exchange, `a post with ${what}`)
        .status(403)
        .page("error", "form-expired");
      const after = await browser.open("/settings");
      t.expect(after.exchange, `the organization after a post with ${what}`).page("organization", "none");
    }
    const done = await browser.submit(page, action, { name });
    t.expect(done.exchange, "the same form as it stands on the page").status(303);
  }),

  check("session.csrf", { title: "a browser that says only null", needs: ["human", "mail"] }, async (t) => {
    // Under plain http, elsewhere than on this machine, browsers send no Sec-Fetch-Site, and here no Referer either.
    const silent: SubmitOptions = { origin: "null" };
    const email = t.address();
    const browser = t.browser();
    const start = await browser.open("/sign-in");
    const { mail, result: asking } = await t.mail.next(email, async () => {
      const page = await browser.submit(start, "/sign-in", { email }, silent);
      t.expect(page.exchange, "a visitor's post with Origin: null and no Sec-Fetch-Site").status(303);
      return page;
    });
    const code = signInCode(mail.text);
    const signedIn = await browser.submit(await browser.follow(asking), "/sign-in/code", { code }, silent);
    t.expect(signedIn.exchange, "the code, posted likewise").status(303);
    const page = await browser.open("/settings");
    const action = "/settings/organization";
    const name = t.unique("Organization");
    for (const [what, filling, options] of [
      ["without the form token", { name, csrf: undefined }, silent],
      ["with a visitor's form token", { name, csrf: await csrfOf(t, t.browser()) }, silent],
      ["from the page of another site", { name }, { ...silent, headers: { referer: "https://evil.example/" } }],
    ] as const) {
      const forged = await browser.submit(page, action, filling, options);
      t.expect(forged.exchange, `a post with Origin: null ${what}`).status(403).page("error", "form-expired");
      t.expect((await browser.open("/settings")).exchange, "the organization afterwards").page("organization", "none");
    }
    const done = await browser.submit(page, action, { name }, silent);
    t.expect(done.exchange, "the form as it stands on the page, with Origin: null").status(303);
  }),

  check("session.csrf", { title: "every form", needs: ["human", "mail"] }, async (t) => {
    const { browser: owner } = await newOwner(t);
    const token = await makeToken(t, owner);
    const { browser: nobody } = await newHuman(t);
    const claim = await sharedClaimPage(t);
    const invitee = t.address("invitee");
    const link = await invite(t, owner, invitee);
    const { browser: invited } = await t.signIn(invitee);
    const fresh = t.address("fresh");
    // A wrong code, and a human who may not decline: should the forgery be taken, others lose nothing by it.
    const [wrong = ""] = wrongCodes(claim.claim.user_code, 1);
    const cat = new URL(claim.claim.verification_uri).searchParams.get("token") ?? "";
    const formId = "A".repeat(22);
    const asked = await askCode(t);
    const posts: ReadonlyArray<readonly [Browser, string, ReadonlyArray<readonly [string, string]>]> = [
      [t.browser(), "/sign-in", [["email", fresh]]],
      [
        asked.browser,
        "/sign-in/code",
        [
          ["email", asked.email],
          ["code", asked.code],
        ],
      ],
      [owner, "/sign-out", []],
      [
        claim.browser,
        "/claim",
        [
          ["token", cat],
          ["user_code", wrong],
        ],
      ],
      [nobody, "/claim/decline", [["token", cat]]],
      [nobody, "/settings/organization", [["name", "Forged"]]],
      [nobody, TRAINER, [["country", "PT"]]],
      [
        owner,
        "/settings/tokens",
        [
          ["form_id", formId],
          ["name", "Forged"],
          ["scopes", publicScope.jobsRead],
        ],
      ],
      [owner, `/settings/tokens/${token.id}/revoke`, []],
      [owner, "/settings/team/invites", [["email", fresh]]],
      [invited, link, []],
    ];
    for (const [browser, path, fields] of posts) {
      const csrf = await csrfOf(t, browser);
      const forge = async (what: string, given: string | undefined, options: SubmitOptions): Promise<void> => {
        const all = given === undefined ? fields : [["csrf", given] as const, ...fields];
        const answer = await browser.post(path, all, options);
        t.expect(answer.exchange, `POST ${path.split("/ot_inv_")[0]} with ${what}`)
          .status(403)
          .page("error", "form-expired");
      };
      await forge("a foreign Origin", csrf, { origin: "https://evil.example" });
      await forge("no form token", undefined, {});
      await forge("another session's form token", await csrfOf(t, browser === owner ? nobody : owner), {});
    }
    t.value("mails to an address that only forgeries named", (await t.mail.list(fresh)).length).is(0);
    t.value("the session of the forged sign-in opens pages", await opens(asked.browser)).is(false);
    t.value("the session of the forged sign-out opens pages", await opens(owner)).is(true);
    t.value("the tokens afterwards", revocable(await owner.open("/settings/tokens"))).is([token.id]);
    t.expect(await t.call("getMe", { bearer: token.secret }), "the token of the forged revocation").status(200);
    t.expect((await nobody.open("/settings")).exchange, "the forged organization").page("organization", "none");
    t.expect((await nobody.open(TRAINER)).exchange, "the forged profile").page("trainer", "none");
    t.expect((await invited.open(link)).exchange, "the forged acceptance").page("invitation", "accept");
  }),

  check("session.csrf", { title: "forms of a team and its work", needs: ["human"] }, async (t) => {
    const { owner, token, members } = await newTeam(t, 2);
    const [member, left] = members as [Human, Human];
    const employer = { owner: owner.email, bearer: token.secret };
    const proposed = await newCandidate(t, employer);
    const { bid, jobId, proposalId } = proposed;
    const trainer = t.site.human.browser(bid.email);
    const begun = await newConversation(t, token.secret);
    await send(t, begun, "Which scenes do you know?");
    const writer = t.site.human.browser(begun.email);
    const approval = await askToHire(t, proposed);
    const page = await approvalPage(t, employer, approval);
    const fingerprint = page.forms.flatMap(({ fields }) => fields).find(([name]) => name === "fingerprint")?.[1] ?? "";
    const decision = pathOfApproval(approval);
    const guest = t.address("guest");
    await invite(t, owner.browser, guest);
    const [removal, withdrawal] = [
      await removalOf(t, owner.browser, member.email),
      await withdrawalOf(t, owner.browser, guest),
    ];
    const posts: ReadonlyArray<readonly [Browser, string, Readonly<Record<string, string>>]> = [
      [owner.browser, NAME, { name: "Forged" }],
      [owner.browser, removal, {}],
      [owner.browser, withdrawal, {}],
      [left.browser, LEAVE, { act: "leave" }],
      [trainer, `/jobs/${begun.jobId}/proposals`, { amount_usd: "1", unit: "PER_HOUR", cover_letter: "Forged" }],
      [owner.browser, `/jobs/${jobId}/proposals/${proposalId}`, { status: "DECLINED" }],
      [writer, begun.path, { content: "Forged" }],
      [owner.browser, decision, { decision: "confirm", fingerprint }],
      [owner.browser, decision, { decision: "decline", fingerprint }],
    ];
    for (const [browser, path, form] of posts) {
      const own = { csrf: await csrfOf(t, browser) };
      const foreign = { csrf: await csrfOf(t, browser === owner.browser ? trainer : owner.browser) };
      for (const [what, csrf, options] of [
        ["a foreign Origin", own, { origin: "https://evil.example" }],
        ["no form token", {}, {}],
        ["another session's form token", foreign, {}],
      ] as const) {
        const answer = await browser.post(path, Object.entries({ ...csrf, ...form }), options);
        t.expect(answer.exchange, `POST ${path} with ${what}`).status(403).page("error", "form-expired");
      }
    }
    const team = await owner.browser.open(TEAM);
    t.expect(team.exchange, "the team afterwards").text(member.email).text(left.email).text(guest).noText("Forged");
    const { bearer } = employer;
    t.value("the approval afterwards", (await approvalOf(t, employer, approval.id)).status).is("pending");
    const got = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal;
    t.value("the proposal afterwards", got.status.raw).is("UNREVIEWED");
    const listed = await t.call("listProposals", { bearer, path: { jobId: begun.jobId } });
    t.value("the proposals for the other job", t.expect(listed).body(200).proposals.length).is(1);
    t.value("the messages afterwards", (await messagesOf(t, begun)).messages.length).is(1);
  }),
  check("session.csrf", { title: "forms of apps and installs", needs: ["human"] }, async (t) => {
    const { app, customer, install } = await newInstall(t, "install");
    const partner = app.partner.browser;
    const stopped = await newApp(t, app.partner);
    await setApp(t, stopped, "deactivate");
    const slug = t.unique("app");
    const fields = { name: "Forged", scopes: platformScope.usageWrite };
    const disconnecting = `/settings/integrations/${install.id}/disconnect`;
    const posts: ReadonlyArray<readonly [Browser, string, Readonly<Record<string, string>>]> = [
      [partner, "/settings/developer/apps", { ...fields, slug }],
      [partner, appPath(app), fields],
      [partner, appPath(app, "/deactivate"), {}],
      [partner, appPath(stopped, "/reactivate"), {}],
      [customer.browser, disconnecting, {}],
    ];
    for (const [browser, path, form] of posts) {
      const own = { csrf: await csrfOf(t, browser) };
      const foreign = { csrf: await csrfOf(t, browser === partner ? customer.browser : partner) };
      for (const [what, csrf, options] of [
        ["a foreign Origin", own, { origin: "https://evil.example" }],
        ["no form token", {}, {}],
        ["another session's form token", foreign, {}],
      ] as const) {
        const answer = await browser.post(path, Object.entries({ ...csrf, ...form }), options);
        t.expect(answer.exchange, `POST ${path} with ${what}`).status(403).page("error", "form-expired");
      }
    }
    t.expect((await t.browser().open(`/integrations/${slug}/connect`)).exchange, "the forged app").status(404);
    const page = await partner.open(appPath(app));
    t.expect(page.exchange, "the app afterwards").page("app", "active").text(app.name).noText("Forged");
    t.expect((await partner.open(appPath(stopped))).exchange, "the forged reactivation").page("app", "disabled");
    const current = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(current, "the token of the forged disconnect").status(200);
    await setApp(t, stopped, "reactivate"); // the controls: the owners' own forms do it
    await disconnect(t, customer.browser, install.id);
  }),

  check("session.return-to", async (t) => {
    const followed = await landing(t, "/settings/team?done=joined");
    t.expect(followed.exchange, "signing in with a path of this origin").redirect("/settings/team?done=joined");
    const elsewhere = { ...ELSEWHERE, "an absolute URL of this origin": `${t.origin}/settings` };
    for (const [what, to] of Object.entries(elsewhere)) {
      const landed = await landing(t, to);
      t.expect(landed.exchange, `signing in with ${what} as return_to`).redirect("/").noHeader("x-planted");
    }
  }),

  check("session.return-to", { title: "after making an organization or a profile", needs: ["human"] }, async (t) => {
    const { browser: trainer } = await newHuman(t);
    for (const what of ["a path of this origin", "two slashes", "slash and back slash", "an https URL"]) {
      const to = ELSEWHERE[what];
      const query = `?return_to=${encodeURIComponent(to ?? "/jobs?q=scenes")}`;
      const { browser } = await newHuman(t);
      // Posted there, whatever the page makes of it.
      const made = await browser.post(`/settings/organization${query}`, [
        ["csrf", await csrfOf(t, browser)],
        ["name", t.unique("Organization")],
      ]);
      const saved = await trainer.post(`${TRAINER}${query}`, [
        ["csrf", await csrfOf(t, trainer)],
        ["country", "PT"],
      ]);
      const own = [/^\/settings(\?|$)/, /^\/settings\/trainer(\?|$)/] as const;
      for (const [index, form] of ["organization", "profile"].entries()) {
        const { exchange } = index === 0 ? made : saved;
        const place = to === undefined ? "/jobs?q=scenes" : (own[index] ?? "/");
        t.expect(exchange, `the form for the ${form} with ${what} as return_to`).redirect(place);
      }
    }
  }),

  check("session.cookie", { title: "HttpOnly and SameSite=Lax", needs: ["human"] }, async (t) => {
    const { landed, browser } = await t.signIn(t.address());
    for (const field of await sessionCookieFields(t, landed, browser)) {
      for (const attribute of ["HttpOnly", "SameSite=Lax"]) {
        t.value("the session cookie", field, landed.exchange).satisfies(`with ${attribute}`, (one) =>
          has(one, attribute),
        );
      }
    }
  }),

  check("session.cookie", { title: "in production" }, async (t) => {
    const site = await productionServer(t);
    const { landed, browser } = await t.control("a human can sign in", () => site.signIn(t.address()));
    for (const field of await sessionCookieFields(t, landed, browser)) {
      const cookie = t.value("the session cookie in production", field, landed.exchange);
      cookie.matches(/^__Host-/);
      for (const attribute of ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"]) {
        cookie.satisfies(`with ${attribute}`, (one) => has(one, attribute));
      }
      cookie.satisfies("without Domain", (one) => !/;\s*domain=/i.test(one));
    }
  }),

  check("session.not-bearer", async (t) => {
    const { owner, token } = await sharedTeam(t);
    await t.control("the token opens the API, and the cookie a page", async () => {
      t.expect(await t.call("getMe", { bearer: token.secret })).status(200);
      t.value("the cookie opens pages", await opens(owner.browser)).is(true);
    });
    const cookie = owner.browser.jar.header("/api/public/v1/") ?? owner.browser.jar.header("/") ?? "";
    for (const id of ["getMe", "listTokens", "getTeam", "createToken"] as const) {
      t.expect(await t.call(id, { headers: { cookie } }), `${id} with the owner's cookie only`).envelope(
        401,
        "UNAUTHORIZED",
      );
    }
    const value = (await sessionCookies(owner.browser)).map((name) => owner.browser.jar.value(name) ?? "");
    for (const bearer of value) {
      t.expect(await t.call("getMe", { bearer }), "the session cookie's value as a bearer").envelope(
        401,
        "UNAUTHORIZED",
      );
    }
    for (const path of ["/settings", "/settings/tokens", "/settings/team"]) {
      const page = await t.browser().open(path, { authorization: `Bearer ${token.secret}` });
      t.expect(page.exchange, `${path} with a bearer token`).redirect(/^\/sign-in(\?|$)/);
    }
    const visitor = t.browser();
    const home = await visitor.open("/", { authorization: `Bearer ${token.secret}` });
    t.expect(home.exchange, "the start page with a bearer token").page("home", "signed-out");
    const before = revocable(await owner.browser.open("/settings/tokens"));
    const csrf = await csrfOf(t, visitor);
    const posted = await visitor.post(
      "/settings/tokens",
      [
        ["csrf", csrf],
        ["form_id", "A".repeat(22)],
        ["name", "By bearer"],
        ["scopes", publicScope.jobsRead],
      ],
      { headers: { authorization: `Bearer ${token.secret}` } },
    );
    t.expect(posted.exchange, "a form with a bearer token").status(303, 403);
    t.value("the tokens afterwards", revocable(await owner.browser.open("/settings/tokens"))).sameSetAs(before);
  }),

  check("session.sign-up", { title: "an organization by an invitation" }, async (t) => {
    const { browser: owner } = await newOwner(t);
    const email = t.address("invitee");
    const link = await invite(t, owner, email);
    const { browser, landed } = await t.signIn(email, { start: link });
    await browser.follow(landed);
    t.expect((await browser.open("/settings")).exchange, "an invited account before it accepts").page(
      "organization",
      "none",
    );
    await join(t, link, email);
    t.expect((await browser.open("/settings")).exchange, "the account after it accepts").page("organization", "member");
  }),
];

interface Asked {
  readonly email: string;
  readonly browser: Browser;
  /** The page that asks for the code. */
  readonly page: Page;
  readonly code: string;
}

/** Posts the form for the address; gives the answer. */
async function ask(browser: Browser, email: string): Promise<Page> {
  return browser.submit(await browser.open("/sign-in"), "/sign-in", { email });
}

async function askCode(t: T, email: string = t.address(), on: On = {}): Promise<Asked> {
  const { text, ...asked } = await t.control("a code can be asked for", async () => {
    const site = on.site ?? t.site;
    const browser = site.browser();
    const { mail, result } = await site.mail.next(email, () => ask(browser, email));
    return { email, browser, page: await browser.follow(result), text: mail.text };
  });
  return { ...asked, code: signInCode(text) };
}

function typeCode({ browser, page }: Pick<Asked, "browser" | "page">, code: string): Promise<Page> {
  return browser.submit(page, "/sign-in/code", { code });
}

/** The page that asks for the code, in a browser that has asked for none. */
function codePage(browser: Browser, email: string): Promise<Page> {
  return browser.open(`/sign-in/code?email=${encodeURIComponent(email)}`);
}

/** Whether the browser is somebody's who is signed in. */
async function opens(browser: Browser): Promise<boolean> {
  const { exchange, main } = await browser.open("/settings");
  return exchange.status === 200 && main?.page === "organization";
}

/** Everything that is answered and mailed to whoever asks for a code, without the address and the code. */
async function seenBy(t: T, email: string): Promise<Record<string, unknown>> {
  const browser = t.browser();
  const plain = (text: string): string =>
    text
      .replaceAll(email, "(address)")
      .replaceAll(encodeURIComponent(email), "(address)")
      .replace(/(?<!\d)\d{4}\s?\d{4}(?!\d)/g, "(code)");
  const { mail, result } = await t.mail.next(email, () => ask(browser, email));
  const page = await browser.follow(result);
  const [wrong = ""] = wrongCodes(signInCode(mail.text), 1);
  const refusal = await browser.submit(page, "/sign-in/code", { code: wrong });
  return {
    status: result.status,
    location: plain(result.exchange.location ?? ""),
    page: [page.status, page.main, plain(page.text)],
    mail: [plain(mail.subject), plain(mail.text)],
    "wrong code": [refusal.status, refusal.main, plain(refusal.text)],
  };
}

/** Where a sign-in leads whose every request says `return_to`. */
async function landing(t: T, to: string): Promise<Page> {
  const browser = t.browser();
  const email = t.address();
  const query = `?return_to=${encodeURIComponent(to)}`;
  const form = browser.form(await browser.open(`/sign-in${query}`), "/sign-in");
  const { mail, result } = await t.mail.next(email, () =>
    browser.post(`/sign-in${query}`, filledFields(form, { email })),
  );
  const codeForm = browser.form(await browser.follow(result), "/sign-in/code");
  return browser.post(`/sign-in/code${query}`, filledFields(codeForm, { code: signInCode(mail.text) }));
}

/** The names of the cookies without which the browser is nobody's. */
async function sessionCookies(browser: Browser): Promise<string[]> {
  const names: string[] = [];
  for (const name of browser.jar.names()) {
    const without = browser.copy();
    without.jar.delete(name);
    if (!(await opens(without))) names.push(name);
  }
  return names;
}

/** The `Set-Cookie` fields of the sign-in that make the session. */
async function sessionCookieFields(t: T, landed: Page, browser: Browser): Promise<string[]> {
  const names = await sessionCookies(browser);
  const fields = landed.exchange.headers.all("set-cookie");
  const found = fields.filter((field) => names.includes(field.split("=")[0]?.trim() ?? ""));
  t.value("session cookies set by the sign-in", found.length).between(1, 3);
  return found;
}

function has(field: string, attribute: string): boolean {
  const attributes = field.split(";").slice(1);
  return attributes.some((one) => one.trim().toLowerCase() === attribute.toLowerCase());
}
