import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { claimAccount, pagesOf, poll, sharedDelivery } from "../../flows/agent.ts";
import {
  type Human,
  invite,
  makeToken,
  newHuman,
  newOwner,
  refused,
  sharedTeam,
  shownSecret,
} from "../../flows/console.ts";
import { decide, newContract, newEmployer } from "../../flows/contracts.ts";
import { end, asked as endAsked } from "../../flows/milestones.ts";
import { connect, disconnect, newApp, sharedPartner } from "../../flows/platform.ts";
import {
  force,
  heirs,
  jobsOn,
  LEAVE,
  NAME,
  newMember,
  newTeam,
  press,
  removalOf,
  sharedClosedAccount,
  standingOf,
  TEAM,
  withdrawalOf,
} from "../../flows/team.ts";
import type { Page } from "../../kit/target/page.ts";

const NOBODY = "0".repeat(32);

/** Proves team.rename to team.audit, and claim-page.made: what the people of an organization do with it. */
export const checks: readonly Check[] = [
  check("claim-page.made", async (t) => {
    const { jobIds, owner, claimed, afterwards } = await sharedClosedAccount(t);
    t.expect(claimed.exchange, "the claim page after the claim").page("claim", "claimed");
    const count = claimed.html.querySelector("[data-jobs]")?.getAttribute("data-jobs");
    t.value("data-jobs on it", count).is(String(jobIds.length));
    t.value("the newest five jobs on it", jobsOn(claimed)).sameSetAs(jobIds.slice(1));
    for (const jobId of jobIds.slice(1)) {
      const links = claimed.links.filter((href) => href.endsWith(`/jobs/${jobId}`));
      t.value(`links to job ${jobId}`, links.length).is(1);
    }
    t.value("jobs on it for the owner who has left", jobsOn(afterwards)).is([]);
    t.value("the page for the owner who has left", afterwards.html.querySelector("[data-jobs]")).is(null);
    const job = await owner.open(`/jobs/${jobIds[5]}`);
    t.expect(job.exchange, "a job for the owner who has left").status(404);
  }),

  check("claim-page.made", { title: "links that work" }, async (t) => {
    const confirmation = await sharedDelivery(t);
    const { shown, browser } = pagesOf(confirmation);
    const [jobId = "none", ...more] = jobsOn(shown);
    t.value("the jobs on the claim page", [jobId, ...more]).is([confirmation.work.needed.jobId]);
    t.expect((await browser.open(`/jobs/${jobId}`)).exchange, "the job that it links to").page("job", "draft");
    const visitor = await t.browser().open(confirmation.claim.verification_uri);
    t.value("jobs on it for a signed-out visitor", jobsOn(visitor)).is([]);
  }),

  check("team.rename", async (t) => {
    const { owner, token, members } = await newTeam(t, 1);
    const before = await nameOf(t, token.secret);
    const name = `<i data-planted="1">${t.unique("Renamed")}</i> & Söhne`;
    const done = await pressOn(owner.browser, "/settings", NAME, { name });
    t.expect(done.exchange, "the form that renames").status(303);
    t.value("the name in GET /team", await nameOf(t, token.secret))
      .isNot(before)
      .is(name);
    for (const [what, { browser }] of Object.entries({ owner, member: members[0] ?? owner })) {
      for (const path of ["/", "/settings"]) {
        t.value(`the text of ${path} for the ${what}`, (await browser.open(path)).text).includes(name);
      }
    }
    for (const [what, wrong] of Object.entries({
      empty: "",
      "only white space": "  ",
      "only invisible letters": "\u3164\u200b\u2800",
      "over 120": "x".repeat(121),
      "with a direction override": "a\u202Eb",
    })) {
      const answer = await pressOn(owner.browser, "/settings", NAME, { name: wrong });
      t.expect(answer.exchange, `a name that is ${what}`).status(400).page("organization", "invalid-name");
    }
    for (const { browser } of members) {
      const answer = await force(t, browser, NAME, { name: "By a member" });
      t.expect(answer.exchange, "renamed by a member").status(403).page("organization", "not-owner");
    }
    t.value("the name afterwards", await nameOf(t, token.secret)).is(name);
  }),

  check("team.invite-withdraw", async (t) => {
    const { owner, token, members } = await newTeam(t, 1);
    const email = t.address("guest");
    const link = await invite(t, owner.browser, email);
    const path = await withdrawalOf(t, owner.browser, email);
    const { browser: guest } = await t.signIn(email);
    const asked = await t.control("the invited human is asked whether to join", async () => {
      const page = await guest.open(link);
      t.expect(page.exchange).page("invitation", "accept");
      return page;
    });
    for (const { browser } of members) {
      t.expect((await browser.open(path)).exchange, "asked by a member").page("withdraw-invitation", "not-owner");
      const answer = await force(t, browser, path);
      t.expect(answer.exchange, "withdrawn by a member").status(403).page("withdraw-invitation", "not-owner");
    }
    const { browser: other } = await newOwner(t);
    for (const [what, where] of Object.entries({ "another organization's": path, unknown: unknownOf(path) })) {
      t.expect((await other.open(where)).exchange, `the page of ${what} invitation`)
        .status(404)
        .page("withdraw-invitation", "unknown")
        .noText(email);
      const answer = await force(t, other, where);
      t.expect(answer.exchange, `${what} invitation`).status(404).page("withdraw-invitation", "unknown");
    }
    t.value("pending invitations of the address so far", await pending(t, token.secret, email)).is(1);

    const confirmation = await owner.browser.open(path);
    t.expect(confirmation.exchange, "the page that asks").page("withdraw-invitation", "confirm");
    t.value("pending invitations after it asked", await pending(t, token.secret, email)).is(1);
    const done = await owner.browser.submit(confirmation, path);
    t.expect(done.exchange, "withdrawn by the owner").status(303);
    refused(t, await guest.submit(asked, link), "accepted afterwards").page("invitation", "withdrawn");
    t.expect((await guest.open(link)).exchange, "the link afterwards").page("invitation", "withdrawn");
    t.value("what the guest is afterwards", await standingOf(guest)).is("none");
    t.value("pending invitations afterwards", await pending(t, token.secret, email)).is(0);
    t.expect((await owner.browser.submit(confirmation, path)).exchange, "withdrawn once more").status(303);

    const page = await owner.browser.open(TEAM);
    const { mail, result } = await t.mail.next(email, () => owner.browser.submit(page, `${TEAM}/invites`, { email }));
    t.expect(result.exchange, "inviting the address again").status(303);
    t.value("the earlier link in the new mail", mail.text.includes(link)).is(false);
    t.expect((await guest.open(link)).exchange, "the earlier link then").status(200, 404);
    t.value("pending invitations then", await pending(t, token.secret, email)).is(1);

    const newPath = await withdrawalOf(t, owner.browser, email);
    const later = await owner.browser.open(newPath);
    const newLink = linkIn(mail.text);
    await t.control("the invited human accepts the new one", async () => {
      t.expect((await guest.submit(await guest.open(newLink), newLink)).exchange).status(303);
    });
    const late = await owner.browser.submit(later, newPath);
    t.expect(late.exchange, "withdrawn after it was accepted").status(409).page("withdraw-invitation", "accepted");
    t.value("what the guest is then", await standingOf(guest)).is("member");
  }),

  check("team.invite-withdraw-race", async (t) => {
    const owner = await newOwner(t);
    for (let round = 0; round < 6; round += 1) {
      // A guest of its own in each: what a round asks of the server is then the same whoever wins.
      const email = t.address("guest");
      const link = await invite(t, owner.browser, email);
      const path = await withdrawalOf(t, owner.browser, email);
      const { browser: guest } = await t.signIn(email);
      const [asked, confirmation] = [await guest.open(link), await owner.browser.open(path)];
      const ways = [() => guest.submit(asked, link), () => owner.browser.submit(confirmation, path)];
      const [first, second] = await t.atOnce(2, (i) => (ways[(i + round) % 2] as (typeof ways)[number])());
      const done = [first, second].filter((page) => page?.status === 303);
      t.value("withdrawals and acceptances at the same instant that succeeded", done.length).is(1);
      const joined = done[0]?.url === link;
      t.value("what the guest is then", await standingOf(guest)).is(joined ? "member" : "none");
    }
  }),

  check("team.remove", { title: "on another instance", peer: true }, async (t) => {
    const { owner, members } = await newTeam(t, 1);
    const [leaver] = members as [Human];
    const there = () => t.onPeer(() => standingOf(leaver.browser));
    await t.control("the other instance knows the member", async () =>
      t.value("what they are", await there()).is("member"),
    );
    await t.control("the owner can remove a member", async () => {
      const path = await removalOf(t, owner.browser, leaver.email);
      t.expect((await press(owner.browser, path)).exchange).status(303);
    });
    t.value("what the removed is on the other instance", await there()).is("none");
  }),

  check("team.remove", async (t) => {
    const { owner, members } = await newTeam(t, 2);
    const [leaver, stays] = members as [Human, Human];
    const path = await removalOf(t, owner.browser, leaver.email);
    const own = await removalOf(t, owner.browser, owner.email);
    const other = await newOwner(t);
    for (const [what, where] of Object.entries({ "another organization's": path, unknown: unknownOf(path) })) {
      t.expect((await other.browser.open(where)).exchange, `the page of ${what} member`)
        .status(404)
        .page("remove-member", "unknown")
        .noText(leaver.email);
      const answer = await force(t, other.browser, where);
      t.expect(answer.exchange, `${what} member removed`).status(404).page("remove-member", "unknown");
    }
    for (const [what, where] of Object.entries({ another: path, "the owner": own })) {
      t.expect((await stays.browser.open(where)).exchange, `the page that removes ${what}, for a member`)
        .status(403)
        .page("remove-member", "not-owner");
      const answer = await force(t, stays.browser, where);
      t.expect(answer.exchange, `${what} removed by a member`).status(403).page("remove-member", "not-owner");
    }
    const self = await force(t, owner.browser, own);
    t.expect(self.exchange, "the owner removed by the owner").status(409).page("remove-member", "self");
    t.value("what the owner is", await standingOf(owner.browser)).is("owner");

    const confirmation = await owner.browser.open(path);
    t.expect(confirmation.exchange, "the page that asks").page("remove-member", "confirm");
    t.value("what the member is before the form", await standingOf(leaver.browser)).is("member");
    const done = await owner.browser.submit(confirmation, path);
    t.expect(done.exchange, "removed by the owner").status(303);
    t.value("what the removed is on the next request", await standingOf(leaver.browser)).is("none");
    t.expect((await leaver.browser.open(TEAM)).exchange, "the team page then").page("team", "no-organization");
    t.value("what the other member is", await standingOf(stays.browser)).is("member");
    t.expect((await owner.browser.submit(confirmation, path)).exchange, "removed once more").status(303);

    const link = await invitedAgain(t, owner, leaver.email);
    const back = await leaver.browser.submit(await leaver.browser.open(link), link);
    t.expect(back.exchange, "accepting another invitation").status(303);
    t.value("what they are then", await standingOf(leaver.browser)).is("member");
  }),

  check("team.leave", async (t) => {
    const { owner, token, members } = await newTeam(t, 1);
    const [leaver] = members as [Human];
    const asked = await leaver.browser.open(LEAVE);
    t.expect(asked.exchange, "the page that asks").page("leave", "confirm");
    t.value("what the member is before the form", await standingOf(leaver.browser)).is("member");
    const done = await leaver.browser.submit(asked, LEAVE);
    t.expect(done.exchange, "the form to leave").status(303);
    t.value("what they are on the next request", await standingOf(leaver.browser)).is("none");
    const { team } = t.expect(await t.call("getTeam", { bearer: token.secret }), "the team afterwards").body(200);
    t.value(
      "its members",
      team.members.map(({ email }) => email),
    ).is([owner.email]);
    const again = await leaver.browser.submit(asked, LEAVE);
    t.expect(again.exchange, "the same form again").status(403).page("leave", "no-organization");
    const link = await invitedAgain(t, owner, leaver.email);
    const back = await leaver.browser.submit(await leaver.browser.open(link), link);
    t.expect(back.exchange, "accepting another invitation").status(303);
    await t.control("who has come back can leave again", async () => {
      t.expect((await press(leaver.browser, LEAVE)).exchange).status(303);
    });
    const made = await pressOn(leaver.browser, "/settings", "/settings/organization", { name: t.unique("Own") });
    t.expect(made.exchange, "making an organization after leaving one").status(303);
    t.value("what they are then", await standingOf(leaver.browser)).is("owner");
  }),

  check("team.hand-over", { title: "to a member", needs: ["human", "mail"] }, async (t) => {
    const { owner, members } = await newTeam(t, 2);
    const [heir, stays] = members as [Human, Human];
    const asked = await owner.browser.open(LEAVE);
    t.expect(asked.exchange, "the page that asks").page("leave", "hand-over");
    const [ownId, heirId, staysId] = await idsOf(t, owner.browser, [owner, heir, stays]);
    t.value("the members it offers", heirs(asked)).sameSetAs([heirId, staysId]);
    const { browser: outsider } = await newOwner(t);
    const foreign = await idOn(t, outsider);
    for (const [what, wrong] of Object.entries({
      nobody: undefined,
      "an unknown id": NOBODY,
      themselves: ownId,
      "the owner of another organization": foreign,
    })) {
      const answer = await owner.browser.submit(asked, LEAVE, { new_owner: wrong });
      t.expect(answer.exchange, `handing over to ${what}`).status(400).page("leave", "invalid-owner");
    }
    t.value("what the owner is", await standingOf(owner.browser)).is("owner");
    const done = await owner.browser.submit(asked, LEAVE, { new_owner: heirId });
    t.expect(done.exchange, "handing over to a member").status(303);
    t.value("what the former owner is", await standingOf(owner.browser)).is("none");
    t.value("what the new one is", await standingOf(heir.browser)).is("owner");
    t.value("what the other member is", await standingOf(stays.browser)).is("member");
    await isOwnedBy(t, heir, heirId);
  }),

  check("team.hand-over", { title: "at the same instant" }, async (t) => {
    const { owner, members } = await newTeam(t, 2);
    const [one, two] = members as [Human, Human];
    const asked = await owner.browser.open(LEAVE);
    const [, ...ids] = await idsOf(t, owner.browser, [owner, one, two]);
    const own = await one.browser.open(LEAVE);
    const answers = await t.atOnce(9, (i) =>
      i === 4 ? one.browser.submit(own, LEAVE) : owner.browser.submit(asked, LEAVE, { new_owner: ids[i % 2] }),
    );
    for (const answer of answers) {
      t.expect(answer.exchange, "one of the forms at the same instant").status(303, 400, 403, 409);
    }
    t.value("what the former owner is", await standingOf(owner.browser)).is("none");
    const standings = [await standingOf(one.browser), await standingOf(two.browser)];
    t.value("those who own the organization then", standings.filter((one) => one === "owner").length).is(1);
    const owning = standings[0] === "owner" ? one : two;
    await isOwnedBy(t, owning, ids[owning === one ? 0 : 1]);
  }),

  check("team.close", { title: "everything ends" }, async (t) => {
    const { asked, closed, owner, bearer, link, guest, polled } = await sharedClosedAccount(t);
    t.expect(asked.exchange, "the page that asks").page("leave", "close");
    t.expect(closed.exchange, "the form to leave").status(303);
    t.value("what the owner is", await standingOf(owner)).is("none");
    t.expect(await t.call("getMe", { bearer }), "its token").envelope(401, "UNAUTHORIZED");
    t.expect(polled, "the first poll of its agent").oauthError(400, "invalid_grant");
    const { browser } = await t.signIn(guest);
    t.expect((await browser.open(link)).exchange, "its invitation").page("invitation", "withdrawn");
    refused(t, await force(t, browser, link), "its invitation accepted").page("invitation", "withdrawn");
  }),

  check("team.close", { title: "not while an app needs it" }, async (t) => {
    const { browser } = await newOwner(t);
    const asked = await browser.open(LEAVE);
    t.expect(asked.exchange, "the page that asks").page("leave", "close");
    const inUse = async (what: string): Promise<void> => {
      t.expect((await browser.open(LEAVE)).exchange, `the page ${what}`).page("leave", "in-use");
      t.expect((await browser.submit(asked, LEAVE)).exchange, `closing ${what}`)
        .status(409)
        .page("leave", "in-use");
      t.value(`what the owner is, ${what}`, await standingOf(browser)).is("owner");
    };
    const { secret: bearer } = await makeToken(t, browser);
    const foreign = await newApp(t, await sharedPartner(t, "apps"));
    const install = await connect(t, browser, foreign);
    await inUse("while an app is connected");
    t.expect(await t.call("getMe", { bearer }), "a token after closing was refused").status(200);
    t.expect(await t.call("getCurrentInstall", { bearer: install.token }), "the app's token").status(200);
    await disconnect(t, browser, install.id);
    const own = await newApp(t, { email: "", browser });
    await inUse("while an own app is active");
    await t.control("an app can be deactivated", async () => {
      const path = `/settings/developer/apps/${own.id}`;
      t.expect((await pressOn(browser, path, `${path}/deactivate`)).exchange).status(303);
    });
    t.expect((await browser.submit(asked, LEAVE)).exchange, "closing when nothing needs it").status(303);
    t.value("what the owner is then", await standingOf(browser)).is("none");
  }),

  check("team.close", { title: "not while a contract runs", needs: ["human"] }, async (t) => {
    const employer = await newEmployer(t);
    const { browser } = employer.human;
    const asked = await browser.open(LEAVE);
    t.expect(asked.exchange, "the page that asks").page("leave", "close");
    const hired = await newContract(t, employer);
    t.expect((await browser.open(LEAVE)).exchange, "the page while a contract runs").page("leave", "in-use");
    t.expect((await browser.submit(asked, LEAVE)).exchange, "closing while a contract runs")
      .status(409)
      .page("leave", "in-use");
    t.value("what the owner is", await standingOf(browser)).is("owner");
    await decide(t, employer, await endAsked(t, "the end of a contract", await end(t, hired)));
    t.expect((await browser.submit(asked, LEAVE)).exchange, "closing after its end").status(303);
    t.value("what the owner is then", await standingOf(browser)).is("none");
  }),

  check("team.leave-tokens", { title: "of before", needs: ["human", "mail"] }, async (t) => {
    const { owner, token, members } = await newTeam(t, 2);
    const [heir, leaver] = members as [Human, Human];
    await t.control("a member can leave", async () => {
      t.expect((await press(leaver.browser, LEAVE)).exchange).status(303);
    });
    t.expect(await t.call("getMe", { bearer: token.secret }), "the owner's token after a member left").status(200);
    const minted = await t.control("a token can make a token", async () => {
      return t.expect(await t.call("createToken", { bearer: token.secret, json: {} })).body(201).token;
    });
    const install = await connect(t, owner.browser, await newApp(t, await sharedPartner(t, "apps")));
    const asked = await owner.browser.open(LEAVE);
    await t.control("the owner can hand over", async () => {
      const done = await owner.browser.submit(asked, LEAVE, { new_owner: heirs(asked)[0] });
      t.expect(done.exchange).status(303);
    });
    t.expect(await t.call("getMe", { bearer: token.secret }), "the former owner's token").envelope(401, "UNAUTHORIZED");
    t.expect(await t.call("getMe", { bearer: minted }), "a token made by it").envelope(401, "UNAUTHORIZED");
    const current = await t.call("getCurrentInstall", { bearer: install.token });
    t.expect(current, "the token of an app that the former owner has connected").status(200);
    const { secret } = await makeToken(t, heir.browser);
    t.expect(await t.call("getMe", { bearer: secret }), "a token of the new owner").status(200);
  }),

  check("team.leave-tokens", { title: "one that was not collected" }, async (t) => {
    const { registration, owner } = await claimAccount(t);
    await newMember(t, owner);
    await t.control("the owner can hand over", async () => {
      const asked = await owner.open(LEAVE);
      t.expect((await owner.submit(asked, LEAVE, { new_owner: heirs(asked)[0] })).exchange).status(303);
    });
    const polled = await poll(t, registration.claim_token);
    t.expect(polled, "the first poll, once who has claimed has left").oauthError(400, "invalid_grant");
  }),

  check("team.leave-tokens", { title: "in the same instant" }, async (t) => {
    const { owner, members } = await newTeam(t, 1);
    const [heir] = members as [Human];
    const asked = await owner.browser.open(LEAVE);
    const forms: Page[] = [];
    for (let n = 0; n < 12; n += 1) forms.push(await owner.browser.open("/settings/tokens"));
    const filling = { name: "Late", scopes: [publicScope.teamRead] };
    const answers = await t.atOnce(13, (i) =>
      i === 2
        ? owner.browser.submit(asked, LEAVE, { new_owner: heirs(asked)[0] })
        : owner.browser.submit(forms[i < 2 ? i : i - 1] as Page, "/settings/tokens", filling),
    );
    await t.control("the owner can hand over", async () => {
      t.expect((answers[2] as Page).exchange).status(303);
    });
    t.value("what the new owner is", await standingOf(heir.browser)).is("owner");
    for (const page of answers) {
      const secret = shownSecret(page);
      if (secret === undefined) continue;
      const answer = await t.call("getMe", { bearer: secret });
      t.expect(answer, "a token made in the instant of leaving").envelope(401, "UNAUTHORIZED");
    }
  }),

  check("team.as-shown", async (t) => {
    const owner = await newOwner(t);
    const alone = await owner.browser.open(LEAVE);
    t.expect(alone.exchange, "the page for an owner who is alone").page("leave", "close");
    const heir = await newMember(t, owner.browser);
    const leaving = await heir.browser.open(LEAVE);
    t.expect(leaving.exchange, "the page for a member").page("leave", "confirm");
    const closing = await owner.browser.submit(alone, LEAVE);
    t.expect(closing.exchange, "closing after somebody has joined").status(409).page("leave", "changed");
    t.value("what the owner is", await standingOf(owner.browser)).is("owner");
    await t.control("the owner can hand over", async () => {
      const asked = await owner.browser.open(LEAVE);
      const done = await owner.browser.submit(asked, LEAVE, { new_owner: heirs(asked)[0] });
      t.expect(done.exchange).status(303);
    });
    const answer = await heir.browser.submit(leaving, LEAVE);
    t.expect(answer.exchange, "the form of a member, from who is the only owner now")
      .status(409)
      .page("leave", "changed");
    t.value("what the new owner is", await standingOf(heir.browser)).is("owner");
  }),

  check("team.audit", async (t) => {
    const { owner, members } = await newTeam(t, 3);
    const [removed, left, heir] = members as [Human, Human, Human];
    const guest = t.address("guest");
    const name = t.unique("Renamed");
    const seen = (await left.browser.open(TEAM)).html.querySelectorAll('[data-action="joined"]');
    t.value("lines of who joined, for a member", seen.length).is(members.length);
    await t.control("a team can be changed", async () => {
      t.expect((await pressOn(owner.browser, "/settings", NAME, { name })).exchange).status(303);
      await invite(t, owner.browser, guest);
      const withdrawal = await withdrawalOf(t, owner.browser, guest);
      t.expect((await press(owner.browser, withdrawal)).exchange).status(303);
      const removal = await removalOf(t, owner.browser, removed.email);
      t.expect((await press(owner.browser, removal)).exchange).status(303);
      t.expect((await press(left.browser, LEAVE)).exchange).status(303);
      const asked = await owner.browser.open(LEAVE);
      const done = await owner.browser.submit(asked, LEAVE, { new_owner: heirs(asked)[0] });
      t.expect(done.exchange).status(303);
    });
    const page = await heir.browser.open(TEAM);
    t.expect(page.exchange, "the team page").page("team", "list");
    const year = String(new Date(t.now()).getUTCFullYear());
    const lines = page.html.querySelectorAll("[data-action]").map((line) => ({
      action: line.getAttribute("data-action") ?? "",
      text: line.structuredText,
    }));
    const wanted: ReadonlyArray<readonly [string, ...string[]]> = [
      ["renamed", owner.email, name],
      ["withdrawn", owner.email, guest],
      ["removed", owner.email, removed.email],
      ["left", left.email],
      ["handed-over", owner.email, heir.email],
      ["invited", owner.email, guest],
      ...members.map(({ email }) => ["invited", owner.email, email] as const),
      ...members.map(({ email }) => ["joined", email] as const),
    ];
    for (const [action, ...said] of wanted) {
      const found = lines.filter((line) => line.action === action && said.every((one) => line.text.includes(one)));
      t.value(`lines with data-action="${action}" that say ${said.join(", ")}`, found.length).is(1);
      t.value("the instant of that line", found[0]?.text ?? "").includes(year);
    }
    t.value("lines in all", lines.length).is(wanted.length);
    const { browser: other } = await newHuman(t, "other");
    t.expect((await other.open(TEAM)).exchange, "the team page of somebody else").noText(name);
    const stranger = (await sharedTeam(t)).owner.browser;
    t.expect((await stranger.open(TEAM)).exchange, "the team page of another owner")
      .noText(name)
      .noText(owner.email);
  }),

  check("team.audit", { title: "when", needs: ["human", "clock"] }, async (t) => {
    const { browser } = await newOwner(t);
    const rename = () => pressOn(browser, "/settings", NAME, { name: t.unique("Renamed") });
    await t.control("an owner renames the organization on two days", async () => {
      t.expect((await rename()).exchange).status(303);
      await t.clock.advance(86_400 + 3_600);
      t.expect((await rename()).exchange).status(303);
    });
    const lines = (await browser.open(TEAM)).html.querySelectorAll('[data-action="renamed"]');
    const times = lines.map((line) => line.querySelectorAll("td, time").at(-1)?.text.trim());
    t.value("different instants of the two lines", new Set(times).size).is(2);
  }),

  check("team.audit", { title: "a long one", needs: ["human", "load"] }, async (t) => {
    const stranger = (await sharedTeam(t)).owner;
    const { browser } = await newOwner(t);
    const form = await browser.open("/settings");
    await t.control("an owner renames the organization sixty times", async () => {
      const answers = await t.atOnce(60, () => browser.submit(form, NAME, { name: t.unique("Renamed") }));
      for (const { exchange } of answers) t.expect(exchange).status(303);
    });
    let page = await browser.open(TEAM);
    let renamed = 0;
    for (let pages = 1; pages <= 60; pages += 1) {
      t.expect(page.exchange, `page ${pages} of the trail`).noText(stranger.email);
      renamed += page.html.querySelectorAll('[data-action="renamed"]').length;
      const older = page.links.find((href) => /^\/settings\/team\?/.test(href));
      if (older === undefined) break;
      page = await browser.open(older.replace(/#.*/, ""));
    }
    t.value("lines of renaming on all pages", renamed).is(60);
  }),
];

/** Invites somebody who was a member before; gives the path of the mailed link. */
async function invitedAgain(t: T, owner: Human, email: string): Promise<string> {
  const before = (await t.mail.list(email)).length;
  const answer = await pressOn(owner.browser, TEAM, `${TEAM}/invites`, { email });
  t.expect(answer.exchange, "inviting a former member again").status(303);
  return linkIn((await t.mail.arrived(email, { before })).text);
}

/** The path of the invitation that a mail leads to. */
function linkIn(text: string): string {
  return /\/invitations\/[^\s<>"]+/.exec(text)?.[0] ?? "";
}

/** Opens a page and posts its form that leads elsewhere. */
async function pressOn(
  browser: Human["browser"],
  page: string,
  action: string,
  filling: Readonly<Record<string, string>> = {},
): Promise<Page> {
  return browser.submit(await browser.open(page), action, filling);
}

/** The same path with an id that nobody has. */
function unknownOf(path: string): string {
  return path.replace(/[^/]+(?=\/(remove|withdraw)$)/, NOBODY);
}

async function nameOf(t: T, bearer: string): Promise<string> {
  return t.expect(await t.call("getTeam", { bearer }), "the team").body(200).team.organization.name;
}

async function pending(t: T, bearer: string, email: string): Promise<number> {
  const { team } = t.expect(await t.call("getTeam", { bearer }), "the team").body(200);
  return team.invites.filter((one) => one.email === email).length;
}

/** The ids of these people on their team page. */
function idsOf(t: T, browser: Human["browser"], people: readonly Human[]): Promise<string[]> {
  return t.control("the team page shows its people", async () => {
    const rows = (await browser.open(TEAM)).html.querySelectorAll("[data-member]");
    return people.map(({ email }) => {
      const id = rows.find((row) => row.text.includes(email))?.getAttribute("data-member");
      return id ?? t.fail("the team page", `an element with data-member that names ${email}`, "none");
    });
  });
}

/** The id of who is alone on their team page. */
function idOn(t: T, browser: Human["browser"]): Promise<string> {
  return t.control("the team page shows its owner", async () => {
    const row = (await browser.open(TEAM)).html.querySelector("[data-member]");
    return row?.getAttribute("data-member") ?? t.fail("the team page", "an element with data-member", "none");
  });
}

/** `GET /team` names this human, and nobody else, as owner. */
async function isOwnedBy(t: T, owner: Human, id: string | undefined): Promise<void> {
  const { secret } = await makeToken(t, owner.browser);
  const { team } = t.expect(await t.call("getTeam", { bearer: secret }), "the team").body(200);
  const owners = team.members.filter(({ role }) => role === "OWNER").map(({ userId }) => userId);
  t.value("its members with the role OWNER", owners).is([id]);
  t.value("its ownerUserId", team.organization.ownerUserId).is(id);
}
