import { constants } from "../../../generated/constants.ts";
import { platformScope, publicScope, publicScopes } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { sharedAccount } from "../../flows/agent.ts";
import { sharedFullDelivery } from "../../flows/claim.ts";
import {
  csrfOf,
  makeToken,
  newOwner,
  revocable,
  sharedClaimPage,
  sharedTeam,
  shownSecret,
  type TokenForm,
} from "../../flows/console.ts";
import type { Page } from "../../kit/target/page.ts";

/** Proves tokens.in-app*, tokens.before-claim: personal tokens on their page. */
export const checks: readonly Check[] = [
  check("tokens.in-app", { title: "made, shown once, listed, revoked" }, async (t) => {
    const { owner, registration, token: agents } = await sharedAccount(t);
    const agentsId = t.expect(await t.call("getMe", { bearer: agents })).body(200).token.id;
    const list = await owner.open("/settings/tokens");
    t.expect(list.exchange, "the owner's tokens").status(200).page("tokens", "list");
    t.value("tokens that the owner can revoke", revocable(list)).includes(agentsId);
    t.value("the pre-claim token in the list", list.text.includes(registration.access_token)).is(false);

    const name = t.unique("Nightly export");
    const page = await owner.submit(list, "/settings/tokens", { name, scopes: publicScopes });
    t.expect(page.exchange, "the form for a token with all scopes").status(200).page("tokens", "created");
    const secret = shownSecret(page) ?? "";
    t.value("the text of the element with data-secret", secret).matches(/^ot_pat_/);
    const shown = page.exchange.text.split(secret).length - 1;
    t.value("how often the page shows the secret", shown).is(1);
    const me = t.expect(await t.call("getMe", { bearer: secret }), "the new token").body(200);
    t.value("its scopes", me.token.scopes).sameSetAs(publicScopes);

    // Reload sends the form again, back opens the page again.
    const after = await t.control("the token is listed", async () => {
      const again = await owner.open("/settings/tokens");
      t.value("tokens", revocable(again)).includes(me.token.id);
      return again;
    });
    const reloaded = await owner.submit(list, "/settings/tokens", { name, scopes: publicScopes });
    t.expect(reloaded.exchange, "the same form sent again, as a reload does").page("tokens", "already-made");
    for (const [what, seen] of Object.entries({
      back: after,
      reload: reloaded,
      "a new visit": await owner.open("/settings/tokens"),
    })) {
      showsNoSecret(t, seen, secret, what);
    }
    t.value("the text of the list", after.text).includes(name);
    const { tokens } = t.expect(await t.call("listTokens", { bearer: secret })).body(200);
    t.value("tokens of that name after the reload", tokens.filter((one) => one.name === name).length).is(1);

    const revoked = await owner.submit(after, `/settings/tokens/${me.token.id}/revoke`);
    t.expect(revoked.exchange, "the form that revokes it").status(303);
    t.expect(await t.call("getMe", { bearer: secret }), "the revoked token").envelope(401, "UNAUTHORIZED");
    t.expect(await t.call("getMe", { bearer: agents }), "another token afterwards").status(200);
    const late = await owner.submit(list, "/settings/tokens", { name, scopes: publicScopes });
    t.expect(late.exchange, "the same form once its token is revoked").page("tokens", "already-made");
    t.value("the secret on that page", shownSecret(late)).is(undefined);
    const { owner: stranger } = await sharedTeam(t);
    const csrf = ["csrf", await csrfOf(t, stranger.browser)] as const;
    const foreign = await stranger.browser.post(`/settings/tokens/${agentsId}/revoke`, [csrf]);
    t.expect(foreign.exchange, "another organization's owner revoking it").status(404).page("error", "not-found");
    t.expect(await t.call("getMe", { bearer: agents }), "the token that another owner would revoke").status(200);
    const seen = await stranger.browser.open("/settings/tokens");
    t.value("tokens that another owner sees", revocable(seen)).excludes(agentsId);
    const left = revocable(await owner.open("/settings/tokens"));
    t.value("tokens to revoke afterwards", left).includes(agentsId).excludes(me.token.id);
  }),

  check("tokens.in-app", { title: "by a form that another instance has taken", peer: true }, async (t) => {
    const { browser } = await newOwner(t);
    const form = await browser.open("/settings/tokens");
    const filling = { name: t.unique("Export"), scopes: publicScopes };
    const made = await browser.submit(form, "/settings/tokens", filling);
    t.expect(made.exchange, "the form for a token").page("tokens", "created");
    const again = await t.onPeer(() => browser.submit(form, "/settings/tokens", filling));
    t.expect(again.exchange, "the same form, posted to the other instance").page("tokens", "already-made");
    t.value("the secret on that page", shownSecret(again)).is(undefined);
  }),
  check("tokens.in-app", { title: "any of the 11 scopes" }, async (t) => {
    const { owner } = await sharedAccount(t);
    for (const scope of publicScopes) {
      const form: TokenForm = { name: `Only ${scope}`, scopes: [scope] };
      const page = await owner.submit(await owner.open("/settings/tokens"), "/settings/tokens", { ...form });
      t.expect(page.exchange, `a token with ${scope} only`).status(200).page("tokens", "created");
      const me = t.expect(await t.call("getMe", { bearer: shownSecret(page) ?? "" }), "that token").body(200);
      t.value(`the scopes of a token made with ${scope} only`, me.token.scopes).is([scope]);
    }
    const page = await owner.submit(await owner.open("/settings/tokens"), "/settings/tokens", {
      name: "Of another API",
      scopes: [publicScope.jobsRead, platformScope.usageWrite],
    });
    t.expect(page.exchange, "a token with a scope that is none of them").status(400).page("tokens", "invalid");
  }),

  check("tokens.cap", { title: "on the page", needs: ["human"] }, async (t) => {
    const { made } = await sharedFullDelivery(t);
    const most = constants.activePersonalTokens;
    const answers = made.needed;
    await t.control(`the owner makes ${most} tokens`, async () => {
      for (const answer of answers.slice(0, most)) t.expect(answer.exchange).page("tokens", "created");
    });
    const one = answers[most];
    if (one === undefined) return t.inconclusive(`no more than ${most} tokens were asked for`);
    t.expect(one.exchange, `the form for token ${most + 1}`)
      .status(409)
      .page("tokens", "too-many");
    t.value("the secret on that page", shownSecret(one)).is(undefined);
  }),

  check("tokens.cap", { title: "at the same instant, on two instances", peer: true, needs: ["human"] }, async (t) => {
    const { browser } = await newOwner(t);
    const { secret: bearer } = await makeToken(t, browser);
    const most = constants.activePersonalTokens;
    const answers = await t.atOnce(most + 10, () => t.call("createToken", { bearer, json: {} }));
    const made = answers.filter(({ status }) => status === 201);
    t.value(`tokens made by ${answers.length} calls at once, beside the first one`, made.length).is(most - 1);
    for (const answer of answers) {
      if (answer.status !== 201) t.expect(answer, "a call too many").envelope(409, "CONFLICT", { limit: most });
    }
  }),

  check("tokens.in-app-owner", { needs: ["human", "mail"] }, async (t) => {
    const { owner, token, member } = await sharedTeam(t);
    const name = await t.control("the owner sees the token", async () => {
      const page = await owner.browser.open("/settings/tokens");
      t.expect(page.exchange).page("tokens", "list");
      t.value("tokens", revocable(page)).includes(token.id);
      const { tokens } = t.expect(await t.call("listTokens", { bearer: token.secret })).body(200);
      return tokens.find(({ id }) => id === token.id)?.name ?? "";
    });
    const seen = await member.browser.open("/settings/tokens");
    t.expect(seen.exchange, "the tokens page for a member")
      .status(403)
      .page("tokens", "not-owner")
      .noText(name)
      .noText(token.id);
    t.value(
      "forms for tokens on it",
      seen.forms.filter(({ action }) => action.startsWith("/settings/tokens")),
    ).is([]);

    const csrf = ["csrf", await csrfOf(t, member.browser)] as const;
    const made = await member.browser.post("/settings/tokens", [csrf, ...formFields("By a member")]);
    t.expect(made.exchange, "a member's post to make a token").status(403).page("tokens", "not-owner");
    const revoked = await member.browser.post(`/settings/tokens/${token.id}/revoke`, [csrf]);
    t.expect(revoked.exchange, "a member's post to revoke the owner's token").status(403).page("tokens", "not-owner");
    t.expect(await t.call("getMe", { bearer: token.secret }), "the owner's token afterwards").status(200);
    const { tokens } = t.expect(await t.call("listTokens", { bearer: token.secret })).body(200);
    t.value("tokens that the member has made", tokens.filter((one) => one.name === "By a member").length).is(0);
  }),

  check("tokens.before-claim", async (t) => {
    const { browser, names, accessToken } = await sharedClaimPage(t);
    const { token, account } = t.expect(await t.call("getMe", { bearer: accessToken })).body(200);
    const settings = await browser.open("/settings");
    t.expect(settings.exchange, "the organization page before the claim").page("organization", "none");
    const tokens = await browser.open("/settings/tokens");
    t.expect(tokens.exchange, "the tokens page before the claim").page("tokens", "no-organization");
    const team = await browser.open("/settings/team");
    t.expect(team.exchange, "the team page before the claim").page("team", "no-organization");
    const pages: Record<string, Page> = { settings, tokens, team, start: await browser.open("/") };
    for (const [what, page] of Object.entries(pages)) {
      t.value(`the ${what} page before the claim`, page.text)
        .excludes(names.organization_name)
        .excludes(names.agent_name);
      t.expect(page.exchange, `the ${what} page before the claim`).noText(token.id);
      if (account.organizationId !== null) t.expect(page.exchange, `the ${what} page`).noText(account.organizationId);
    }

    const csrf = ["csrf", await csrfOf(t, browser)] as const;
    const made = await browser.post("/settings/tokens", [csrf, ...formFields("Before the claim")]);
    t.expect(made.exchange, "a post to make a token").status(403).page("tokens", "no-organization");
    const revoked = await browser.post(`/settings/tokens/${token.id}/revoke`, [csrf]);
    t.expect(revoked.exchange, "a post to revoke the agent's token").status(403, 404);
    const stranger = t.address("stranger");
    const invited = await browser.post("/settings/team/invites", [csrf, ["email", stranger]]);
    t.expect(invited.exchange, "a post to invite somebody").status(403).page("team", "no-organization");
    const list = t
      .expect(await t.call("listTokens", { bearer: accessToken }), "the agent's tokens afterwards")
      .body(200);
    t.value(
      "ids of the agent's tokens afterwards",
      list.tokens.map(({ id }) => id),
    ).is([token.id]);
    const after = t.expect(await t.call("getTeam", { bearer: accessToken }), "the agent's team afterwards").body(200);
    t.value("invitations and members afterwards", [after.team.invites, after.team.members]).is([[], []]);
  }),
];

function formFields(name: string): ReadonlyArray<readonly [string, string]> {
  return [
    ["form_id", "A".repeat(22)],
    ["name", name],
    ["scopes", publicScope.jobsRead],
  ];
}

function showsNoSecret(t: T, page: Page, secret: string, what: string): void {
  t.expect(page.exchange, what).noText(secret.slice(-20));
  t.value(`the element with data-secret on ${what}`, shownSecret(page)).is(undefined);
}
