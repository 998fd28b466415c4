import { createServer } from "node:net";
import { constants, tokenPrefixes } from "../../../generated/constants.ts";
import { type Check, check, type T } from "../../check.ts";
import {
  claimAccount,
  confirm,
  forged,
  poll,
  type Registration,
  register,
  type StartedClaim,
  sharedAccount,
  sharedStart,
  startClaim,
  type UnderWay,
} from "../../flows/agent.ts";
import { isForItsHuman, isInTime, isToldToWait, sharedFullDelivery, sharedRestartOwner } from "../../flows/claim.ts";
import { sharedTeam } from "../../flows/console.ts";
import { LESS_SECONDS, MORE_SECONDS, sharedLateClaims, sharedWindowEnd } from "../../flows/lifetime.ts";
import { atHourStart } from "../../flows/rate.ts";
import { limitedServer, low } from "../../flows/servers.ts";
import { isEnded, sharedTwentyWrongCodes } from "../../flows/wrong-code.ts";
import { judgeInTime } from "../../inputs/edges.ts";
import type { Step } from "../../kit/engine/step.ts";
import { externalLinks } from "../../kit/http/external-links.ts";
import type { Mail } from "../../kit/target/mailbox.ts";

const { claimAttemptSeconds } = constants;

/** Proves claim.*: what `POST /api/agent/identity/claim` takes, gives, and mails. */
export const checks: readonly Check[] = [
  check("claim.shape", async (t) => {
    const { answer } = await sharedStart(t);
    const body = t.expect(answer).body(200);
    t.value("user_code", body.user_code).matches(new RegExp(`^[0-9]{${constants.userCodeDigits}}$`));
    const page = `${t.origin}/claim?token=${tokenPrefixes.ClaimAttemptToken}`;
    t.value("verification_uri", body.verification_uri).satisfies(`${page}...`, (uri) => uri.startsWith(page));
  }),

  check("claim.shape", { title: "codes with a zero in front", needs: ["config"] }, async (t) => {
    const site = await t.server({});
    const { claim_token } = await register(t, {}, { site });
    const starts = await t.atOnce(60, () => site.call("startClaim", { json: { claim_token, email: t.address() } }));
    for (const start of starts) {
      const { user_code } = t.expect(start, "one of sixty starts, of which some six have such a code").body(200);
      t.value("user_code", user_code).matches(new RegExp(`^[0-9]{${constants.userCodeDigits}}$`));
    }
  }),

  check("claim.expires-in", async (t) => {
    const { claim } = (await sharedWindowEnd(t)).link;
    t.value("expires_in at once", claim.expires_in).is(claimAttemptSeconds);
    const { withMore, withLess } = await sharedLateClaims(t);
    const more = t.expect(withMore.started.judged, `a start with ${MORE_SECONDS} s more left than that`).body(200);
    t.value(`expires_in with ${MORE_SECONDS} s more left`, more.expires_in).is(claimAttemptSeconds);
    const less = t.expect(withLess.started.judged, `a start with ${LESS_SECONDS} s less left than that`).body(200);
    const most = claimAttemptSeconds - LESS_SECONDS;
    t.value(`expires_in with ${LESS_SECONDS} s less left`, less.expires_in).between(most - 10, most);
  }),

  check("claim.code-not-in-uri", async (t) => {
    const { user_code, verification_uri } = await started(t);
    const secret = verification_uri.split("_").slice(3).join("_");
    const readings = {
      "verification_uri as it is": verification_uri,
      "verification_uri, percent-decoded": decodeURIComponent(verification_uri),
      "the end of verification_uri, read as base64": Buffer.from(secret, "base64url").toString("latin1"),
      "the end of verification_uri, backwards": [...secret].reverse().join(""),
    };
    for (const [words, text] of Object.entries(readings)) {
      t.value(`whether the code is in ${words}`, text.includes(user_code)).is(false);
    }
  }),

  check("claim.restart", async (t) => {
    const owner = await sharedRestartOwner(t);
    const { first, start, earlier } = owner;
    const later = t.expect(start.judged, "a second start, for another address").body(200);
    t.value("whether user_code is a new one", later.user_code !== first.claim.user_code).is(true);
    t.value("whether verification_uri is a new one", later.verification_uri !== first.claim.verification_uri).is(true);

    const late = earlier.withItsCode.judged;
    t.expect(late.exchange, "the earlier code at the earlier link").status(409).page("claim", "superseded");
    t.expect(earlier.shown.judged.exchange, "the earlier link").page("claim", "superseded");

    const asked = owner.page.judged;
    t.expect(asked.exchange, "the new link, for the new address").page("claim", "confirm");
    await isForItsHuman(t, owner);
    const wrong = owner.wrong.judged;
    t.expect(wrong.exchange, "the earlier code at the new link").status(400).page("claim", "wrong-code");
    t.expect(owner.done.judged.exchange, "the new code at the new link, by the new address").status(303);
  }),

  check("claim.restart", { title: "for the same address", needs: ["human", "mail", "config"] }, async (t) => {
    const site = await t.server({});
    const email = t.address("owner");
    const { claim_token } = await register(t, {}, { site });
    const first = await startClaim(t, claim_token, email, { site });
    const second = await startClaim(t, claim_token, email, { site });
    const { browser, landed } = await site.signIn(email, { start: second.verification_uri });
    t.expect((await browser.follow(landed)).exchange, "the new link").page("claim", "confirm");
    t.expect((await browser.open(first.verification_uri)).exchange, "the earlier link").page("claim", "superseded");
  }),

  check("claim.restart-race", { timeout: 120 }, async (t) => {
    for (let round = 1; round <= 8; round += 1) await race(t, round);
  }),

  check("claim.unknown-token", { title: "unknown" }, async (t) => {
    const { registration, verification_uri, user_code } = await started(t);
    const attemptToken = new URL(verification_uri).searchParams.get("token") ?? "";
    const tokens = {
      "the token of the link": attemptToken,
      "the secret of the link in a claim token's form": attemptToken.replace(
        tokenPrefixes.ClaimAttemptToken,
        tokenPrefixes.ClaimToken,
      ),
      "the code": user_code,
      "a known token with another secret": forged(registration.claim_token),
      "the access token": registration.access_token,
      "some text": t.unique("token"),
    };
    for (const [words, claim_token] of Object.entries(tokens)) {
      const answer = await t.call("startClaim", { json: { claim_token, email: t.address() } });
      t.expect(answer, words).oauthError(400, "invalid_request", /^claim_token_unknown\b/);
    }
  }),

  check("claim.unknown-token", { title: "malformed" }, async (t) => {
    const { registration } = await started(t);
    for (const claim_token of ["", null, 7, [registration.claim_token], { token: registration.claim_token }]) {
      const answer = await t.call("startClaim", { json: { claim_token, email: t.address() } });
      t.expect(answer, `claim_token ${JSON.stringify(claim_token)}`).oauthError(400, "invalid_request");
    }
    const missing = await t.call("startClaim", { json: { email: t.address() } });
    t.expect(missing, "no claim_token").oauthError(400, "invalid_request");
  }),

  // Refused starts count too: on a server with limits, only the commonest faults are shown.
  check("claim.restart", { title: "a start that is refused" }, async (t) => {
    const { answers, link } = await sharedRefusedStarts(t);
    await t.control("no claim is started for what is no address", async () => {
      for (const { needed } of answers.values()) t.expect(needed).status(400);
    });
    t.expect(link.judged.exchange, "the link of the attempt before, for a visitor").page("claim", "sign-in");
  }),

  check("claim.email-form", { title: "the commonest faults" }, async (t) => {
    for (const [email, { judged }] of (await sharedRefusedStarts(t)).answers) {
      t.expect(judged, `the address ${email}`).oauthError(400, "invalid_request", /^email_invalid\b/);
    }
  }),

  check("claim.email-form", { title: "every fault, and the longest address", needs: ["config"] }, async (t) => {
    const site = await t.server({});
    const { claim_token } = await register(t, {}, { site });
    for (const email of ["first.last+tag@sub.example.com", "O'Brien@Example.COM", addressOf(254)]) {
      const answer = await site.call("startClaim", { json: { claim_token, email } });
      t.expect(answer, `the address ${email}`).body(200);
    }
    for (const email of BAD_ADDRESSES) {
      const answer = await site.call("startClaim", { json: { claim_token, email } });
      t.expect(answer, `the address ${JSON.stringify(email)}`).oauthError(400, "invalid_request");
    }
  }),

  check("claim.email-form", { title: "compared without regard to ASCII case", needs: ["human"] }, async (t) => {
    const account = await sharedAccount(t);
    const { registration } = await started(t);
    await t.control("the address as it is belongs to an organization", async () => {
      t.expect((await sharedTakenStart(t)).needed).oauthError(400, "invalid_request", TAKEN);
    });
    const email = account.email.toUpperCase();
    t.expect(await startFor(t, registration, email), "in capitals").oauthError(400, "invalid_request", TAKEN);
  }),

  check("claim.window-over", async (t) => {
    const { lastStart, lateStart } = await sharedWindowEnd(t);
    await judgeInTime(t, lastStart.judged, (answer) => {
      t.expect(answer, "a start in the last second of the window").body(200);
    });
    const late = t.expect(lateStart.judged, "a start after the window");
    late.oauthError(400, "invalid_request", /^claim_window_over\b/);
  }),

  check("claim.email-taken", { title: "the owner of a claimed organization" }, async (t) => {
    t.expect((await sharedTakenStart(t)).judged).oauthError(400, "invalid_request", TAKEN);
  }),
  check("claim.email-taken", { title: "a member" }, async (t) => {
    const { member } = await sharedTeam(t);
    const { registration } = await started(t);
    t.expect(await startFor(t, registration, member.email)).oauthError(400, "invalid_request", TAKEN);
  }),

  check("claim.email-taken", { title: "somebody who made an organization by the form" }, async (t) => {
    const { registration } = await started(t);
    const email = t.address("founder");
    await t.control("a human can make an organization", async () => {
      const { browser } = await t.signIn(email);
      const page = await browser.open("/settings");
      const made = await browser.submit(page, "/settings/organization", { name: "Founders" });
      t.expect(made.exchange).status(303);
    });
    t.expect(await startFor(t, registration, email)).oauthError(400, "invalid_request", TAKEN);
  }),

  check("claim.restart-after-sign-up", async (t) => {
    const { five, settings, again, attempts } = await sharedTwentyWrongCodes(t);
    await isEnded(t, five);
    t.expect(settings.judged.exchange, "the settings of the new account").page("organization", "none");
    await t.control("a claim can be started again, at least for another address", async () => {
      t.expect(attempts[0].start.needed).status(200);
    });
    t.expect(again.judged, "a start for an account that confirmed nothing").body(200);
    t.expect(attempts[0].page.judged.exchange, "the new link, for that account").page("claim", "confirm");
  }),

  check("claim.no-squat", async (t) => {
    const owner = await sharedRestartOwner(t);
    await t.control("a claim can be started again, at least for another address", async () => {
      t.expect(owner.start.needed).status(200);
    });
    t.expect(owner.asked.judged, "another agent's claim on the same address").body(200);
    await isForItsHuman(t, owner);
    t.expect(owner.signedIn.judged.landed.exchange, "the owner's sign-up meanwhile").status(303);
    await t.control("the earlier claim waits for the code still", async () => {
      t.expect(owner.pendingPage.needed.exchange).page("claim", "confirm");
    });
    const done = owner.done.judged.exchange;
    t.expect(done, "the confirmation of the second agent's claim, the first of all").status(303);

    const late = owner.late.judged.exchange;
    t.expect(late, "the later confirmation of the first").status(409).page("claim", "one-organization");
    t.expect(owner.pendingPolled.judged, "its poll").oauthError(400, "authorization_pending");
    const { delivered } = await sharedFullDelivery(t);
    await isInTime(t, delivered);
    // What else may keep the token from an account with all its tokens is another rule's, poll.over-cap.
    await t.control("the winner gets a token, or is told to wait for the human", async () => {
      if (!isToldToWait(delivered.needed)) t.expect(delivered.needed).status(200);
    });
    t.expect(delivered.judged, "the winner's poll").body(200);
  }),

  check("claim.already-claimed", async (t) => {
    const { registration } = await sharedAccount(t);
    await started(t);
    const answer = await startFor(t, registration, t.address());
    t.expect(answer, "a start of what is claimed").oauthError(400, "invalid_request", /^already_claimed\b/);
  }),

  check(
    "claim.already-claimed",
    { title: "before the token is collected", needs: ["human", "mail", "config"] },
    async (t) => {
      const site = await t.server({});
      const { claim_token } = (await claimAccount(t, { site })).registration;
      const answer = await site.call("startClaim", { json: { claim_token, email: t.address() } });
      t.expect(answer, "a start between confirmation and delivery").oauthError(
        400,
        "invalid_request",
        /^already_claimed\b/,
      );
    },
  ),

  check("claim.rate-limited", { title: "for one claim token", alone: false }, async (t) => {
    const site = await limitedServer(t);
    const start = (claim_token: string, email = t.address()) =>
      site.call("startClaim", { json: { claim_token, email } });
    const [busy, failing, quiet] = [
      await register(t, {}, { site }),
      await register(t, {}, { site }),
      await register(t, {}, { site }),
    ];
    for (let n = 1; n <= low.claimStarts; n += 1) await startClaim(t, busy.claim_token, t.address(), { site });
    expectLimited(t, await start(busy.claim_token), `start ${low.claimStarts + 1} of ${low.claimStarts}`);

    await t.control("starts with a bad address fail", async () => {
      for (let n = 1; n <= low.claimStarts; n += 1) {
        t.expect(await start(failing.claim_token, "nobody")).status(400);
      }
    });
    expectLimited(t, await start(failing.claim_token), `a good start after ${low.claimStarts} failed ones`);
    t.value("status for another claim token", (await start(quiet.claim_token)).status).is(200);
  }),

  check("claim.rate-limited", { title: "for one client", alone: false }, async (t) => {
    const site = await atHourStart(await t.start({ RATE_LIMITS: "on", LIMIT_CLAIM_STARTS_PER_CLIENT: "4" }));
    const { claim_token } = await register(t, {}, { site });
    const other = await register(t, {}, { site });
    const start = (token: string, from = "127.0.0.1") =>
      site.call("startClaim", { json: { claim_token: token, email: t.address() }, from });
    await startClaim(t, claim_token, t.address(), { site });
    await t.control("starts with an unknown token fail", async () => {
      for (let n = 1; n <= 3; n += 1) t.expect(await start(forged(claim_token))).status(400);
    });
    const over = await start(other.claim_token);
    expectLimited(t, over, "a good start after a good and three failed ones");
    t.value("status for another client", (await start(other.claim_token, "127.0.0.2")).status).is(200);
    await site.clock.advance(Number(over.headers.get("retry-after")));
    const later = await start(other.claim_token);
    t.value("status after as many seconds as Retry-After said", later.status).is(200);
  }),

  check("claim.mail", async (t) => {
    const { mail } = await sharedStart(t);
    const { user_code, verification_uri } = await started(t);
    const { subject, text } = mail.judged;
    t.value("the mail's text", text).includes(verification_uri);
    const digits = [...user_code].join("[\\s.-]?");
    t.value("whether the code is in the mail", new RegExp(digits).test(`${subject}\n${text}`)).is(false);
  }),

  check("claim.mail-content", { title: "what the outbox shows" }, async (t) => {
    await started(t);
    const claim = await sharedStart(t);
    expectHarmless(t, claim.mail.needed, claim);
  }),

  check("claim.mail-content", { title: "what goes out by SMTP", needs: ["config"] }, async (t) => {
    const site = await t.server({}, { smtp: true });
    const word = t.unique("Zebedee").replace("-", "");
    for (const names of [
      { agent_name: word, organization_name: `${word} Works` },
      { agent_name: `https://${word}.example/`, organization_name: `<a href="https://${word}.example">${word}</a>` },
    ]) {
      const registration = await register(t, names, { site });
      const email = t.address();
      const { mail } = await t.control("a mail is sent", async () =>
        site.mail.next(email, () => startClaim(t, registration.claim_token, email, { site })),
      );
      t.value("the mail's header fields", mail.headers).excludes(word);
      expectHarmless(t, mail, { names, foreign: `${word}.example` }, site.origin);
    }
  }),

  // Beyond the rule's own needs: what the limit is, and whether it is on, is a setting.
  check("claim.mail-limit", { needs: ["mail", "load", "config"], alone: false }, async (t) => {
    const site = await limitedServer(t);
    const email = t.address("wanted");
    for (let n = 1; n <= low.claimMails; n += 1) {
      const { claim_token } = await register(t, {}, { site });
      await t.control("a start within the limit sends a mail", async () => {
        const { result } = await site.mail.next(email, () => startClaim(t, claim_token, email, { site }));
        t.value("email_sent", result.email_sent).is(true);
      });
    }
    const next = await register(t, {}, { site });
    const json = { claim_token: next.claim_token, email: email.toUpperCase() };
    const answer = await site.mail.none(email, () => site.call("startClaim", { json }));
    const body = t.expect(answer, "another agent's start for the address").body(200);
    t.value("email_sent", body.email_sent).is(false);
    const page = await site.browser().open(body.verification_uri);
    t.expect(page.exchange, "its link").page("claim", "sign-in");
  }),

  check("claim.mail-failure", { title: "nobody listens" }, async (t) => {
    await expectUnsent(t, `smtp://127.0.0.1:${await portOfNobody()}`);
  }),

  check("claim.mail-failure", { title: "the mail server refuses the address" }, async (t) => {
    const refusing = createServer((socket) => {
      socket.on("error", () => {});
      socket.write("220 mail.example.com\r\n");
      socket.on("data", (line) => void socket.write(/^RCPT/i.test(String(line)) ? "550 no\r\n" : "250 mail\r\n"));
    });
    await new Promise<void>((resolve) => refusing.listen(0, "127.0.0.1", resolve));
    t.atEnd(async () => void refusing.close());
    const address = refusing.address();
    await expectUnsent(t, `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  }),

  check("claim.mail-failure", { title: "the mail server never says a word" }, async (t) => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    t.atEnd(async () => void silent.close());
    const address = silent.address();
    await expectUnsent(t, `smtp://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  }),
];

const TAKEN = /^email_already_registered\b/;

const BAD_ADDRESSES: readonly unknown[] = [
  "",
  "owner",
  "owner.example.com",
  "owner@one@example.com",
  "owner@example.com,other@example.com",
  "own er@example.com",
  " owner@example.com",
  "owner@example.com ",
  "owner@example.com\n",
  "owner@example.com\r\nBcc: other@example.com",
  "Owner <owner@example.com>",
  "mailto:owner@example.com",
  '"owner"@example.com',
  "owner@example.com.",
  "\uff4fwner@example.com",
  "owner\t@example.com",
  "owner\u0000@example.com",
  "owner\u007f@example.com",
  "owner\u00a0@example.com",
  "owner\u200b@example.com",
  "öwner@example.com",
  "owner@exämple.com",
  "o\u212aner@example.com", // the Kelvin sign, whose lower case is an ASCII k
  addressOf(255),
  null,
  7,
  true,
  ["owner@example.com"],
  { address: "owner@example.com" },
];

/** An address of so many characters, with a name and labels as long as DNS and SMTP have them. */
function addressOf(length: number): string {
  const labels = `${"d".repeat(60)}.`.repeat(3);
  const end = ".example.com";
  const name = "n".repeat(50);
  return `${name}@${labels}${"e".repeat(length - name.length - 1 - labels.length - end.length)}${end}`;
}

/** The shared start, as one that went well. */
async function started(t: T): Promise<StartedClaim & { readonly registration: Registration }> {
  const { answer, registration } = await sharedStart(t);
  return t.control("a claim can be started", async () => ({ ...t.expect(answer).body(200), registration }));
}

/** Starts for what is no address, while the claim of `sharedStart` is pending; and its link afterwards. */
function sharedRefusedStarts(t: T) {
  return t.shared("starts for what is no address", async () => {
    const { registration, verification_uri } = await started(t);
    const answers = new Map<string, Step<Awaited<ReturnType<typeof startFor>>>>();
    for (const email of ["owner.example.com", "owner@one@example.com", "own er@example.com", "öwner@example.com"]) {
      answers.set(email, await t.step(`a start for ${email}`, () => startFor(t, registration, email)));
    }
    return { answers, link: await t.step("the link afterwards", () => t.browser().open(verification_uri)) };
  });
}

/** A start for the address of somebody who owns an organization by a claim. */
function sharedTakenStart(t: T) {
  return t.shared("start for an address that is taken", async () => {
    const { email } = await sharedAccount(t);
    const { registration } = await started(t);
    return t.step("a start for an owner's address", () => startFor(t, registration, email));
  });
}

function startFor(t: T, { claim_token }: Registration, email: string) {
  return t.call("startClaim", { json: { claim_token, email } });
}

function expectLimited(t: T, answer: Awaited<ReturnType<typeof startFor>>, what: string): void {
  t.expect(answer, what)
    .oauthError(429, "rate_limit_exceeded")
    .header("retry-after", /^[1-9]\d*$/)
    .directive("cache-control", "no-store");
}

/** One start and one confirmation at the same instant. */
async function race(t: T, round: number): Promise<void> {
  const registration = await register(t);
  const { claim_token, access_token: bearer } = registration;
  const email = t.address("racer");
  const claim = await startClaim(t, claim_token, email);
  const { browser, landed } = await t.signIn(email, { start: claim.verification_uri });
  const page = await browser.follow(landed);
  const other = t.address("other");
  const confirms = async () => (await browser.submit(page, "/claim", { user_code: claim.user_code })).status;
  const starts = () => startFor(t, registration, other);
  // Each is sent first in half of the rounds.
  const [confirmed, start] = await t.race(confirms, starts, round % 2 === 1);

  const won = `round ${round}: the confirmation won (${confirmed}) and the start (${start.status})`;
  t.value(`${won}: how many of the two`, Number(confirmed === 303) + Number(start.status === 200)).is(1);
  const me = await t.call("getMe", { bearer });
  const link = await browser.open(claim.verification_uri);
  const answer = await poll(t, claim_token);
  if (confirmed === 303) {
    t.expect(start, `${won}: the start`).oauthError(400, "invalid_request", /^already_claimed\b/);
    t.expect(me, `${won}: the pre-claim token`).envelope(401, "UNAUTHORIZED");
    t.expect(link.exchange, `${won}: the link`).page("claim", "claimed");
    t.expect(answer, `${won}: the poll`).body(200);
    return;
  }
  t.value(`${won}: the status of the confirmation`, confirmed).is(409);
  t.expect(me, `${won}: the pre-claim token`).status(200).member("account.claimed", false);
  t.expect(link.exchange, `${won}: the earlier link`).page("claim", "superseded");
  t.expect(answer, `${won}: the poll`).oauthError(400, "authorization_pending");
  await confirm(t, t.expect(start).body(200), other);
}

/** Names of the agent's choice are not in the subject, and lead nowhere from the text. */
function expectHarmless(
  t: T,
  mail: Mail,
  { names, foreign }: Pick<UnderWay, "names" | "foreign">,
  origin: string = t.origin,
): void {
  for (const name of Object.values(names)) t.value("the mail's subject", mail.subject).excludes(name);
  t.value("the mail's subject", mail.subject.toLowerCase()).excludes(foreign.toLowerCase());
  // Mail programs make links of bare host names and addresses as well.
  t.value("the mail's text", mail.text.toLowerCase()).excludes(foreign.toLowerCase());
  t.value(`links in the mail's text that lead away from ${origin}`, externalLinks(mail.text, origin)).is([]);
  t.value("the mail's HTML", (mail.html ?? "").toLowerCase()).excludes(foreign.toLowerCase());
  const advice = /\b(know|recogni[sz]e|expect|not yours|ignore|unfamiliar)/i;
  t.value("the mail's text", mail.text).satisfies("what to do if one does not know the agent", (text) =>
    advice.test(text),
  );
}

async function expectUnsent(t: T, SMTP_URL: string): Promise<void> {
  const site = await t.start({ SMTP_URL });
  const { claim_token } = await register(t, {}, { site });
  const answer = await site.call("startClaim", { json: { claim_token, email: t.address() }, timeoutMs: 30_000 });
  const body = t.expect(answer, "a start whose mail cannot be sent").body(200);
  t.value("email_sent", body.email_sent).is(false);
  const page = await site.browser().open(body.verification_uri);
  t.expect(page.exchange, "its link").page("claim", "sign-in");
}

async function portOfNobody(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" ? (address?.port ?? 1) : 1;
}
