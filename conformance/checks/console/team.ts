import { constants } from "../../../generated/constants.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { forged } from "../../flows/agent.ts";
import { csrfOf, invite, makeToken, newHuman, newOwner, refused, sharedTeam } from "../../flows/console.ts";
import { limitedServer, low } from "../../flows/servers.ts";
import { force, LEAVE, press } from "../../flows/team.ts";
import type { Browser } from "../../kit/target/browser.ts";
import type { Page } from "../../kit/target/page.ts";

const DAILY = 20;

/** Proves team.*: how humans invite each other. */
export const checks: readonly Check[] = [
  check("team.invite", { title: "mailed once" }, async (t) => {
    const { owner, token } = await sharedTeam(t);
    const email = t.address("colleague");
    await invite(t, owner.browser, email);
    for (const again of [email, email.toUpperCase()]) {
      const answer = await t.mail.none(email, () => post(owner.browser, again));
      refused(t, answer, `inviting ${again === email ? "somebody" : "the same in capitals"} again`)
        .status(409)
        .page("team", "already-invited");
    }
    t.value("pending invitations of that address", await pending(t, token.secret, email)).is(1);
    const { member } = await sharedTeam(t);
    const there = await t.mail.none(member.email, () => post(owner.browser, member.email));
    refused(t, there, "inviting a member").status(409).page("team", "already-member");
    const called = await t.mail.none(email, () =>
      t.call("inviteTeamMember", { bearer: token.secret, json: { email: email.toUpperCase() } }),
    );
    t.expect(called, "inviting the same in capitals by the API").status(201).member("status", "already_invited");
  }),

  check("team.invite", { title: "whoever is invited by another organization, or belongs to it" }, async (t) => {
    const { owner, token, member } = await sharedTeam(t);
    const email = t.address("colleague");
    await invite(t, owner.browser, email);
    const other = await newOwner(t);
    for (const [who, address] of Object.entries({
      "somebody whom it has invited": email,
      "its member": member.email,
    })) {
      t.expect((await post(other.browser, address)).exchange, `inviting ${who}`).status(303);
    }
    t.value("pending invitations in the first organization", await pending(t, token.secret, email)).is(1);
  }),
  check("team.invite", { title: "by a member" }, async (t) => {
    const { token, member } = await sharedTeam(t);
    const email = t.address("colleague");
    const forced = await t.mail.none(email, () => force(t, member.browser, "/settings/team/invites", { email }));
    t.expect(forced.exchange, "a member's form").status(403).page("team", "not-owner");
    t.value("pending invitations of that address", await pending(t, token.secret, email)).is(0);
  }),

  check("team.invite", { title: "a mail that cannot be sent", needs: ["human", "mail", "config"] }, async (t) => {
    const site = await t.server({}, { smtp: true });
    const { browser } = await newOwner(t, t.unique("Organization"), { site });
    await invite(t, browser, t.address("colleague"), { site });
    const nobody = t.address("undeliverable");
    const answer = await post(browser, nobody);
    t.expect(answer.exchange, "inviting an address that the mail server refuses")
      .status(409)
      .page("team", "invite-email-send-failed");
    const page = await browser.open("/settings/team");
    t.expect(page.exchange, "the team page afterwards").page("team", "list").noText(nobody);
    const again = await post(browser, nobody);
    t.expect(again.exchange, "inviting it again: nothing is pending")
      .status(409)
      .page("team", "invite-email-send-failed");
    const { secret: bearer } = await makeToken(t, browser, { scopes: [publicScope.teamWrite] });
    const called = await site.call("inviteTeamMember", { bearer, json: { email: nobody } });
    t.expect(called, "inviting it by the API").envelope(409, "CONFLICT", { reason: "invite_email_send_failed" });
  }),

  check("team.accept", { title: "whose it is, by a post, once", needs: ["human", "mail"] }, async (t) => {
    const { owner, token } = await sharedTeam(t);
    const email = t.address("colleague");
    const link = await invite(t, owner.browser, email);

    const { browser: other } = await newHuman(t, "other");
    const seen = await other.open(link);
    t.expect(seen.exchange, "the invitation for another account").page("invitation", "other-account");
    refused(t, await accept(t, other, link), "accepted by another account").page("invitation", "other-account");

    const { browser } = await t.signIn(email);
    const page = await browser.open(link);
    t.expect(page.exchange, "the invitation for the invited account").page("invitation", "accept");
    const guessed = forged(link);
    t.expect((await browser.open(guessed)).exchange, "its id with another secret").page("invitation", "unknown");
    refused(t, await accept(t, browser, guessed), "accepted by its id with another secret").page(
      "invitation",
      "unknown",
    );
    t.value("the role after only opening it", await roleOf(t, token.secret, email)).is(undefined);
    const done = await browser.submit(page, link);
    t.expect(done.exchange, "accepted by the invited account").status(303);
    t.value("the role after accepting", await roleOf(t, token.secret, email)).is("MEMBER");
    t.expect((await browser.open("/settings")).exchange, "the member's organization").page("organization", "member");
    const again = await browser.submit(page, link);
    refused(t, again, "accepted once more").page("invitation", "accepted");
    await t.control("a member can leave", async () => {
      t.expect((await press(browser, LEAVE)).exchange).status(303);
    });
    const back = await browser.submit(page, link);
    refused(t, back, "accepted once more by who has left").page("invitation", "accepted");
    t.value("the role of who has left", await roleOf(t, token.secret, email)).is(undefined);
  }),

  check("team.accept", { title: "not by opening it" }, async (t) => {
    const owner = await newOwner(t);
    const token = await makeToken(t, owner.browser);
    const email = t.address("colleague");
    const link = await invite(t, owner.browser, email);
    t.expect((await t.browser().open(link)).exchange, "the invitation for a visitor")
      .page("invitation", "sign-in")
      .noText(email);
    const { browser } = await t.signIn(email);
    await browser.open(link);
    t.value("the role after only opening it", await roleOf(t, token.secret, email)).is(undefined);
  }),

  check("team.accept", { title: "an account with an organization", needs: ["human", "mail"] }, async (t) => {
    const { owner, token } = await sharedTeam(t);
    const { browser, email } = await newHuman(t, "founder");
    const link = await invite(t, owner.browser, email);
    const page = await browser.open(link);
    t.expect(page.exchange, "the invitation before").page("invitation", "accept");
    await t.control("the invited human makes an organization meanwhile", async () => {
      const settings = await browser.open("/settings");
      const made = await browser.submit(settings, "/settings/organization", { name: t.unique("Organization") });
      t.expect(made.exchange).status(303);
    });
    refused(t, await browser.submit(page, link), "accepted by an account with an organization").page(
      "invitation",
      "one-organization",
    );
    t.expect((await browser.open(link)).exchange, "the invitation afterwards").page("invitation", "one-organization");
    t.value("the role afterwards", await roleOf(t, token.secret, email)).is(undefined);
    t.expect((await browser.open("/settings")).exchange, "its own organization").page("organization", "owner");
  }),

  check("team.accept", { title: "within 7 days" }, async (t) => {
    const owner = await newOwner(t);
    const token = await makeToken(t, owner.browser);
    const [early, late] = [t.address("early"), t.address("late")];
    const links = { early: await invite(t, owner.browser, early), late: await invite(t, owner.browser, late) };
    await t.clock.advance(constants.invitationSeconds - 60);
    const { browser: first } = await t.signIn(early);
    const asked = await first.open(links.early);
    t.expect(asked.exchange, "an invitation a minute before the end").page("invitation", "accept");
    t.expect((await first.submit(asked, links.early)).exchange, "accepted a minute before the end").status(303);
    t.value("the role of who accepted a minute before the end", await roleOf(t, token.secret, early)).is("MEMBER");
    const { browser } = await t.signIn(late);
    const page = await browser.open(links.late);
    t.expect(page.exchange, "the other invitation then").page("invitation", "accept");
    await t.clock.advance(61);
    refused(t, await browser.submit(page, links.late), "accepted after 7 days").page("invitation", "expired");
    t.expect((await browser.open(links.late)).exchange, "the invitation after 7 days").page("invitation", "expired");
    t.value("the role afterwards", await roleOf(t, token.secret, late)).is(undefined);
    const again = await t.call("inviteTeamMember", { bearer: token.secret, json: { email: late } });
    t.expect(again, "inviting the address again").status(201).member("status", "invite_created");
  }),

  check("team.accept", { title: "once, at the same instant", needs: ["human", "mail", "load"] }, async (t) => {
    const { owner, token } = await sharedTeam(t);
    const email = t.address("colleague");
    const link = await invite(t, owner.browser, email);
    const { browser } = await t.signIn(email);
    const page = await browser.open(link);
    const answers = await t.atOnce(50, () => browser.submit(page, link));
    t.value("posts of 50 that accepted", answers.filter(({ status }) => status === 303).length).is(1);
    t.value("the role afterwards", await roleOf(t, token.secret, email)).is("MEMBER");
  }),

  check(
    "team.invite-limit",
    { title: "the first over it", needs: ["human", "load", "config"], alone: false },
    async (t) => {
      const most = low.invitations;
      const site = await limitedServer(t);
      const { browser } = await newOwner(t, t.unique("Organization"), { site });
      const form = await browser.open("/settings/team");
      const emails = Array.from({ length: 50 }, () => t.address("colleague"));
      const answers = await t.atOnce(50, (i) => browser.submit(form, "/settings/team/invites", { email: emails[i] }));
      t.value(
        `invitations of 50 at once that were made, where ${most} are allowed`,
        answers.filter(({ status }) => status === 303).length,
      ).is(most);
      for (const { exchange, status } of answers) {
        if (status !== 303) {
          t.expect(exchange, "an invitation over the limit")
            .status(429)
            .page("team", "invite-limit")
            .header("retry-after", /^[1-9]\d*$/);
        }
      }
      const { secret: bearer } = await makeToken(t, browser, { scopes: [publicScope.teamWrite] });
      const called = await site.call("inviteTeamMember", { bearer, json: { email: t.address("colleague") } });
      t.expect(called, "an invitation over the limit, by the API").envelope(429, "RATE_LIMITED");
      const mails = await Promise.all(emails.map((email) => site.mail.list(email)));
      t.value("mails sent", mails.flat().length).is(most);
      const { browser: another } = await newOwner(t, t.unique("Organization"), { site });
      const other = await post(another, t.address("colleague"));
      t.expect(other.exchange, "an invitation by another organization").status(303);
    },
  ),

  check("team.invite-limit", { title: "of the server as it is", limits: true }, async (t) => {
    const { browser } = await newOwner(t);
    for (let made = 0; made <= DAILY; made += 1) {
      const answer = await post(browser, t.address("colleague"));
      if (answer.status === 429) {
        t.expect(answer.exchange, `inviting after ${made} invitations`).status(429).page("team", "invite-limit");
        return;
      }
      t.expect(answer.exchange, `inviting after ${made} invitations`).status(303);
    }
    t.notApplicable(`the server's limits are off, or higher than the contract's: it took ${DAILY + 1} invitations`);
  }),
];

async function post(owner: Browser, email: string): Promise<Page> {
  return owner.submit(await owner.open("/settings/team"), "/settings/team/invites", { email });
}

/** Posts what the form to accept would, for whom the page shows none. */
async function accept(t: T, browser: Browser, link: string): Promise<Page> {
  return browser.post(link, [["csrf", await csrfOf(t, browser)]]);
}

/** The role that the team of this token has an address in. */
async function roleOf(t: T, bearer: string, email: string): Promise<string | undefined> {
  const { team } = t.expect(await t.call("getTeam", { bearer }), "the team").body(200);
  return team.members.find((member) => member.email === email)?.role;
}

async function pending(t: T, bearer: string, email: string): Promise<number> {
  const { team } = t.expect(await t.call("getTeam", { bearer }), "the team").body(200);
  return team.invites.filter((one) => one.email === email).length;
}
