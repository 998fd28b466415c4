import type { Mutant } from "../mutant.ts";

const CONSENT = "server/console/consent/consent.ts";
const GRANTS = "server/installs/grants.ts";
const SHOWN = "server/installs/shown.ts";
const SCREEN = "server/console/views/consent.eta";

/** Servers that break consent.*: what a customer is asked, and what the answer does. */
export const mutants: readonly Mutant[] = [
  {
    name: "consent-sign-in-loses-query",
    rule: "consent.sign-in",
    words: "Signing in leads back to the consent screen without its query: no redirect URI, no state.",
    edits: [
      {
        file: CONSENT,
        from: "return next(`/sign-in${returnQuery(link.here)}`);",
        to: 'return next(`/sign-in${returnQuery(link.here.split("?")[0] ?? "/")}`);',
      },
    ],
  },
  {
    name: "consent-sign-in-forgets-long-links",
    rule: "consent.sign-in",
    words: "A long consent link is forgotten while its visitor signs in.",
    edits: [
      {
        file: "server/accounts/return-to.ts",
        from: "wanted.length > LONGEST_RETURN",
        to: "wanted.length > 2048",
      },
    ],
  },
  {
    name: "consent-screen-without-warning",
    rule: "consent.screen",
    words: "The consent screen does not say that nobody has verified the app.",
    edits: [{ file: SCREEN, from: "OpenTrain has not verified this app: its", to: "Its" }],
  },
  {
    name: "consent-screen-names-the-customer-as-publisher",
    rule: "consent.screen",
    words: "The consent screen says that the customer's own organization makes the app.",
    edits: [
      {
        file: SCREEN,
        from: "<strong data-publisher><%= it.link.publisher %></strong>",
        to: "<strong data-publisher><%= it.screen.organizationName %></strong>",
      },
    ],
  },
  {
    name: "consent-screen-hides-what-is-gained",
    rule: "consent.screen",
    words: "The screen to reconnect does not mark what the app would be able to do besides.",
    edits: [
      { file: CONSENT, from: "gained: held !== undefined && !held.scopes.includes(words.name)", to: "gained: false" },
    ],
  },
  {
    name: "consent-repeated-parameter-passes",
    rule: "consent.params",
    words: "A consent link that repeats a parameter is shown: the first one counts.",
    edits: [
      {
        file: CONSENT,
        from: 'issues.some(({ where }) => where.startsWith("query.")) ||',
        to: 'issues.some(({ where }) => where === "query.nothing") ||',
      },
    ],
  },
  {
    name: "consent-member-approves",
    rule: "consent.owner-only",
    words: "A member does not see the consent screen, but can post its form.",
    edits: [
      {
        file: CONSENT,
        from: `  if ("refused" in granting) return { page: ctx.show(403, "consent", granting.refused, outsideView(link)) };
  return { link, granting };`,
        to: `  if ("refused" in granting && granting.refused !== "not-owner")
    return { page: ctx.show(403, "consent", granting.refused, outsideView(link)) };
  if (!("refused" in granting)) return { link, granting };
  const own = ctx.db.selectFrom("memberships").select("organizationId").where("userId", "=", ctx.human.userId);
  const { organizationId } = await own.executeTakeFirstOrThrow();
  return { link, granting: { organizationId, organizationName: "yours" } };`,
      },
    ],
  },
  {
    name: "consent-no-way-to-an-organization",
    rule: "consent.owner-only",
    words: "A human without an organization is told to have one, but not led to where it is made.",
    edits: [
      {
        file: SCREEN,
        from: '<p><a class="button" href="/settings<%= it.organizationQuery %>">Create an organization</a></p>',
        to: "",
      },
    ],
  },
  {
    name: "consent-grants-what-was-not-shown",
    rule: "consent.as-shown",
    words: "Approving grants what the app asks for by then, not what the screen showed.",
    edits: [{ file: GRANTS, from: " || shown !== shownToCustomer(keys, app, organizationId)", to: ' || shown === ""' }],
  },
  {
    name: "consent-redirect-uris-change-unseen",
    rule: "consent.as-shown",
    words: "That an app's redirect URIs have changed since the screen was shown is not noticed.",
    edits: [{ file: SHOWN, from: "websiteUrl, redirectUris, scopes, status];", to: "websiteUrl, scopes, status];" }],
  },
  {
    name: "consent-pii-flag-believed",
    rule: "consent.tampered",
    words: "A PII flag in the form counts also for an app that did not ask for addresses.",
    edits: [
      {
        file: GRANTS,
        from: "decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null",
        to: "decided.piiConsent ? now : null",
      },
    ],
  },
  {
    name: "consent-redirect-judged-on-screen-only",
    rule: "consent.tampered",
    words: "The redirect URI is judged when the screen is shown, and not again when its form is posted.",
    edits: [
      {
        file: CONSENT,
        from: `  const link = await readLink(path.slug, query, issues, ctx);
  if ("refused" in link) return { page`,
        to: `  let link = await readLink(path.slug, query, issues, ctx);
  if ("refused" in link && link.refused === "bad-request") {
    const here = \`/integrations/\${path.slug}/connect\`;
    link = { app: link.app, here, redirectUri: query.redirect_uri, echoes: {} };
  }
  if ("refused" in link) return { page`,
      },
    ],
  },
  {
    name: "consent-pii-box-ticked-again",
    rule: "consent.pii-box",
    words: "On reconnecting the box for addresses is ticked already.",
    edits: [
      {
        file: SCREEN,
        from: 'name="pii_consent" value="on" aria',
        to: 'name="pii_consent" value="on"<% if (it.screen.held) { %> checked<% } %> aria',
      },
    ],
  },
  {
    name: "consent-pii-implied",
    rule: "consent.pii-optional",
    words: "Approving without the box counts as PII consent.",
    edits: [
      {
        file: GRANTS,
        from: "decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null",
        to: "app.scopes.includes(platformScope.participantsEmail) ? now : null",
      },
    ],
  },
  {
    name: "consent-token-shown-twice",
    rule: "consent.token-once",
    words: "The token stands on its page a second time, in a comment that nobody sees.",
    edits: [
      {
        file: SCREEN,
        from: '<h2 id="secret-title">Copy the token now</h2>',
        to: '<h2 id="secret-title">Copy the token now</h2><!-- <%= it.granted.token %> -->',
      },
    ],
  },
  {
    name: "consent-form-approves-twice",
    rule: "consent.form-once",
    words: "A form that approved before, or declined, approves again.",
    edits: [
      { file: GRANTS, from: 'if (used) return { refused: "already-used" };', to: "" },
      {
        file: GRANTS,
        from: 'await trx.insertInto("usedForms").values(form).execute();',
        to: 'if (!used) await trx.insertInto("usedForms").values(form).execute();',
      },
    ],
  },
  {
    name: "consent-form-race-won-twice",
    rule: "consent.form-once",
    words: "Whether a form was used is asked before anything is locked: two posts at the same instant both approve.",
    edits: [
      {
        file: GRANTS,
        from: `  const used = await trx.selectFrom("usedForms").select("id").where("id", "=", form.id).executeTakeFirst();`,
        to: `  const some = trx.selectFrom("usedForms").select("id").where("id", "=", form.id);
  const used = await some.where("usedAt", "<", now - 300).executeTakeFirst();`,
      },
      {
        file: GRANTS,
        from: 'await trx.insertInto("usedForms").values(form).execute();',
        to: 'await trx.insertInto("usedForms").values(form).onConflict((it) => it.column("id").doNothing()).execute();',
      },
    ],
  },
  {
    name: "consent-forms-forgotten-by-restart",
    rule: "consent.form-once",
    words: "Which forms were used is kept in memory, not in the database: after a restart each can be used again.",
    edits: [
      {
        file: GRANTS,
        from: "/** Whether the form still decides; if so, it has now been used. */",
        to: "const usedForms = new Set<string>();\n",
      },
      {
        file: GRANTS,
        from: 'const used = await trx.selectFrom("usedForms").select("id").where("id", "=", form.id).executeTakeFirst();',
        to: "const used = usedForms.has(form.id);",
      },
      {
        file: GRANTS,
        from: 'await trx.insertInto("usedForms").values(form).execute();',
        to: "usedForms.add(form.id);",
      },
    ],
  },
  {
    name: "consent-token-page-leaves",
    rule: "consent.return-link",
    words: "Five seconds after the token is shown the page goes on to the app by itself.",
    edits: [
      {
        file: SCREEN,
        from: '<p class="quiet">When you have copied it, go back and paste it there.',
        to: '<meta http-equiv="refresh" content="5;url=<%= it.back.href %>"><p class="quiet">When you have copied it, go back and paste it there.',
      },
    ],
  },
  {
    name: "consent-decline-revokes",
    rule: "consent.decline",
    words: "Declining to reconnect ends the token of the install that is there.",
    edits: [
      {
        file: GRANTS,
        from: 'await writeAudit(trx, { clock, random }, { ...about, action: "declined", scopes: null, now });',
        to: `await writeAudit(trx, { clock, random }, { ...about, action: "declined", scopes: null, now });
    const installs = trx.selectFrom("installs").select("id").where("appId", "=", judged.app.id);
    await trx.updateTable("platformTokens").set({ revokedAt: now }).where("installId", "in", installs).execute();`,
      },
    ],
  },
  {
    name: "consent-decline-with-another-error",
    rule: "consent.decline",
    words: "The way back after declining says error=denied.",
    edits: [
      {
        file: "server/installs/redirect-uri.ts",
        from: ': { error: "access_denied" }',
        to: ': { error: "denied" }',
      },
    ],
  },
  {
    name: "consent-feature-asked-on-screen-only",
    rule: "consent.feature",
    words: "Without the feature the screen is refused, but its form, posted by hand, is judged like all others.",
    edits: [
      {
        file: CONSENT,
        from: `  const granting = await whoGrants(ctx);
  if ("refused" in granting) return { page`,
        to: `  const granting = await whoGrants({ ...ctx, config: { ...ctx.config, annotationPlatform: true } });
  if ("refused" in granting) return { page`,
      },
    ],
  },
  {
    name: "consent-form-without-csrf",
    rule: "consent.csrf",
    words: "The consent form is taken from any site.",
    edits: [
      {
        file: "server/console/surface.ts",
        from: "if (!row.csrf) return undefined;",
        to: 'if (!row.csrf || incoming.operation === "decideConsent") return undefined;',
      },
    ],
  },
  {
    name: "consent-form-used-once-on-each-instance",
    rule: "consent.form-once",
    words: "Each instance remembers for itself which forms were used.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: 'keys.hmac("consent-form", `${userId} ${formId}`)',
        to: 'keys.hmac("consent-form", `${userId} ${formId} ${process.pid}`)',
      },
    ],
  },
  {
    name: "consent-redirect-uris-counted",
    rule: "consent.as-shown",
    words: "Of an app's redirect URIs only their number is compared with what was shown.",
    edits: [
      {
        file: "server/installs/shown.ts",
        from: "websiteUrl, redirectUris, scopes, status]",
        to: "websiteUrl, redirectUris.length, scopes, status]",
      },
    ],
  },
  {
    name: "consent-pii-flag-by-earlier-scopes",
    rule: "consent.tampered",
    words: "A PII flag in the form counts where the install had the scope before, though the app asks for it no more.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: '.select(["id", "revokedAt"])',
        to: '.select(["id", "revokedAt", "scopes"])',
      },
      {
        file: "server/installs/grants.ts",
        from: "decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null",
        to: "decided.piiConsent && (app.scopes.includes(platformScope.participantsEmail) || before?.scopes.includes(platformScope.participantsEmail)) ? now : null",
      },
    ],
  },
  {
    name: "consent-pii-box-ticked-when-shown-anew",
    rule: "consent.pii-box",
    words: "On a screen that is shown anew, since the app has changed, the box for addresses is ticked.",
    edits: [
      {
        file: "server/console/views/consent.eta",
        from: 'name="pii_consent" value="on" aria',
        to: 'name="pii_consent" value="on"<% if (it.state === "changed" || it.state === "invalid") { %> checked<% } %> aria',
      },
    ],
  },
  {
    name: "consent-pii-survives-a-disconnect",
    rule: "consent.pii-optional",
    words: "Whoever connects again after a disconnect, without the box, has the consent of before.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: '.select(["id", "revokedAt"])',
        to: '.select(["id", "revokedAt", "piiConsentAt"])',
      },
      {
        file: "server/installs/grants.ts",
        from: "decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null",
        to: "decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : before && before.revokedAt !== null ? before.piiConsentAt : null",
      },
    ],
  },
  {
    name: "consent-token-logged",
    rule: "consent.token-once",
    words: "A new platform token is written to the log.",
    edits: [
      {
        file: "server/console/consent/consent.ts",
        from: "  const { token, installId, reconnected } = outcome;",
        to: `  const { token, installId, reconnected } = outcome;
  console.log(\`connected \${installId} by \${token}\`);`,
      },
    ],
  },
  {
    name: "consent-forms-forgotten-after-ten-minutes",
    rule: "consent.form-once",
    words: "Which forms were used is forgotten after ten minutes.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: 'const used = await trx.selectFrom("usedForms").select("id").where("id", "=", form.id).executeTakeFirst();',
        to: `await trx.deleteFrom("usedForms").where("usedAt", "<", now - 600_000).execute();
  const used = await trx.selectFrom("usedForms").select("id").where("id", "=", form.id).executeTakeFirst();`,
      },
    ],
  },
  {
    name: "consent-member-declines",
    rule: "consent.owner-only",
    words: "A member declines for the organization.",
    edits: [
      {
        file: "server/console/consent/consent.ts",
        from: `  const allowed = await mayDecide(req, [], ctx);
  if ("page" in allowed) return allowed.page;
  const { link, granting } = allowed;
  const { decision,`,
        to: `  const member = await ctx.db.selectFrom("memberships").select(["organizationId", "role"]).where("userId", "=", ctx.human.userId).executeTakeFirst();
  if (member?.role === "MEMBER" && req.body.decision === "decline") {
    const app = await appOfSlug(ctx.db, req.path.slug);
    if (app) return ctx.show(200, "consent", "declined", { link: { appName: app.name, publisher: app.publisher } });
  }
  const allowed = await mayDecide(req, [], ctx);
  if ("page" in allowed) return allowed.page;
  const { link, granting } = allowed;
  const { decision,`,
      },
    ],
  },
];
