import type { Mutant } from "../mutant.ts";
import { platformTokensRemembered } from "../remembered-tokens.ts";

const GRANTS = "server/installs/grants.ts";
const CONSENT = "server/console/consent/consent.ts";
const INTEGRATIONS = "server/console/integrations/integrations.ts";
const LIST = "server/console/views/integrations.eta";
const TABLES = "server/storage/migrations/0003-platform.ts";

/** The index that would refuse a second live token of an install, and undo it all. */
const noLastWord = {
  file: TABLES,
  from: '    .createIndex("platformTokens_live_idx")\n    .unique()',
  to: '    .createIndex("platformTokens_live_idx")',
} as const;

/** Servers that break install.*: what a grant becomes when it is made again, and when it ends. */
export const mutants: readonly Mutant[] = [
  {
    name: "install-minted-by-get",
    rule: "install.no-other-mint",
    words: "Opening the consent link with decision=approve in its query approves.",
    edits: [
      {
        file: CONSENT,
        from: "  const { state, screen } = await ask(link, granting, { ...ctx, human });",
        to: `  const { state, screen } = await ask(link, granting, { ...ctx, human });
  if (ctx.url.includes("decision=approve")) {
    const { formId, shown } = screen;
    const { organizationId } = granting;
    const by = { organizationId, userId: human.userId, slug: link.app.slug, formId, shown };
    await approve(ctx, { ...by, piiConsent: false });
  }`,
      },
    ],
  },
  {
    name: "install-new-after-disconnect",
    rule: "install.one",
    words: "Connecting again after a disconnect makes a second install, with another id.",
    edits: [
      {
        file: GRANTS,
        from: `      .where("appId", "=", app.id)
      .executeTakeFirst();
    const installId`,
        to: `      .where("appId", "=", app.id)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    const installId`,
      },
      {
        file: TABLES,
        from: '.addUniqueConstraint("installs_organizationId_appId_key", ["organizationId", "appId"])',
        to: "",
      },
    ],
  },
  {
    name: "install-reconnect-keeps-scopes",
    rule: "install.reconnect",
    words: "After a reconnect the install has the scopes of the first approval; the new token has the new ones.",
    edits: [
      {
        file: GRANTS,
        from: 'await trx.updateTable("installs").set(grant).where("id", "=", installId).execute();',
        to: `const { scopes: _, ...rest } = grant;
      await trx.updateTable("installs").set(rest).where("id", "=", installId).execute();`,
      },
    ],
  },
  {
    name: "install-reconnect-loses-links",
    rule: "install.reconnect",
    words: "A reconnect deletes the install's project links.",
    edits: [
      {
        file: GRANTS,
        from: '    const action = reconnected ? "reconnected" : "granted";',
        to: `    const action = reconnected ? "reconnected" : "granted";
    if (reconnected) await trx.deleteFrom("projectLinks").where("installId", "=", installId).execute();`,
      },
    ],
  },
  {
    name: "install-old-token-lives-a-second",
    rule: "install.one-live-token",
    words: "The token from before a reconnect dies a second later.",
    edits: [
      noLastWord,
      {
        file: GRANTS,
        from: `      await revokeTokens(trx, installId, now);
      await trx.updateTable("installs").set(grant)`,
        to: `      const old = await trx.selectFrom("platformTokens").select("id").where("installId", "=", installId).execute();
      const ids = old.map(({ id }) => id);
      const end = db.updateTable("platformTokens").set({ revokedAt: now });
      setTimeout(() => void end.where("id", "in", ids).execute(), 1000);
      await trx.updateTable("installs").set(grant)`,
      },
    ],
  },
  {
    name: "install-two-live-tokens",
    rule: "install.one-live-token",
    words: "Two approvals at the same instant each give a token that works.",
    edits: [
      noLastWord,
      {
        file: GRANTS,
        from: `  const outcome = await lockingOrganization(db, organizationId, async (trx) => {
    const now = clock.now();
    const judged`,
        to: `  const outcome = await (async (trx: Db) => {
    const now = clock.now();
    const judged`,
      },
      {
        file: GRANTS,
        from: "    return { installId, token, reconnected };\n  });",
        to: "    return { installId, token, reconnected };\n  })(db);",
      },
      {
        file: GRANTS,
        from: "    const { publicId, secretHash, token } = mint",
        to: `    await new Promise((resolve) => setTimeout(resolve, 20));
    const { publicId, secretHash, token } = mint`,
      },
    ],
  },
  {
    name: "install-broader-token-lives-on",
    rule: "install.reduce",
    words: "A reconnect with fewer scopes leaves the earlier, broader token alive.",
    edits: [
      noLastWord,
      {
        file: GRANTS,
        from: '      await revokeTokens(trx, installId, now);\n      await trx.updateTable("installs").set(grant)',
        to: '      await trx.updateTable("installs").set(grant)',
      },
    ],
  },
  {
    name: "install-reconnect-untold",
    rule: "install.revoked-event",
    words: "A reconnect ends the earlier tokens, but sends no install.revoked.",
    edits: [
      { file: GRANTS, from: 'if (reconnected) await emitRevoked(trx, world, installId, "reconnected", now);', to: "" },
    ],
  },
  {
    name: "install-revoked-for-another-reason",
    rule: "install.revoked-event",
    words: "install.revoked gives disconnected as the reason of a reconnect.",
    edits: [
      {
        file: GRANTS,
        from: 'await emitRevoked(trx, world, installId, "reconnected", now)',
        to: 'await emitRevoked(trx, world, installId, "disconnected", now)',
      },
    ],
  },
  {
    name: "install-list-without-pii",
    rule: "install.list",
    words: "The customer's list does not say whether addresses are shared.",
    edits: [
      {
        file: LIST,
        from: '<dd data-pii="<%= install.sharesEmail %>"><%= install.sharesEmail ? "Shared" : "Not shared" %></dd>',
        to: "<dd>See what was granted</dd>",
      },
    ],
  },
  {
    name: "install-list-of-everybody",
    rule: "install.list",
    words: "The list shows the installs of all organizations.",
    edits: [
      {
        file: "server/installs/list.ts",
        from: '    .where("i.organizationId", "=", organizationId)\n    .orderBy',
        to: "    .orderBy",
      },
    ],
  },
  {
    name: "install-decline-not-kept",
    rule: "install.audit",
    words: "That somebody declined is not kept.",
    edits: [
      {
        file: GRANTS,
        from: 'await writeAudit(trx, { clock, random }, { ...about, action: "declined", scopes: null, now });',
        to: "void about;",
      },
    ],
  },
  {
    name: "install-reconnect-kept-as-grant",
    rule: "install.audit",
    words: "In the trail a reconnect is a first grant.",
    edits: [
      {
        file: GRANTS,
        from: 'const action = reconnected ? "reconnected" : "granted";',
        to: 'const action = "granted" as const;',
      },
    ],
  },
  {
    name: "install-token-outlives-disconnect",
    rule: "install.disconnect",
    words: "Disconnecting ends the install, but not its token.",
    edits: [
      {
        file: GRANTS,
        from: '    await revokeTokens(trx, installId, now);\n    await trx.updateTable("installs").set({ revokedAt: now })',
        to: '    await trx.updateTable("installs").set({ revokedAt: now })',
      },
    ],
  },
  {
    name: "install-endpoints-outlive-disconnect",
    rule: "install.disconnect",
    words: "After connecting again the endpoints from before are active without having been re-enabled.",
    edits: [
      {
        file: GRANTS,
        from: '    const action = reconnected ? "reconnected" : "granted";',
        to: `    const action = reconnected ? "reconnected" : "granted";
    const enable = trx.updateTable("webhookEndpoints").set({ disabledAt: null, disabledReason: null });
    await enable.where("installId", "=", installId).execute();`,
      },
    ],
  },
  {
    name: "install-member-disconnects",
    rule: "install.disconnect-owner",
    words: "A member is told that only the owner can disconnect, and it is done all the same.",
    edits: [
      {
        file: INTEGRATIONS,
        from: `  if ("outside" in owned) return ctx.show(403, "disconnect", owned.outside, {});
  const { organizationId } = owned;`,
        to: `  if ("outside" in owned) {
    const { userId } = ctx.human;
    const own = await organizationOf(ctx.db, userId);
    const { installId } = req.path;
    if (own) await disconnect(ctx, { organizationId: own.organizationId, installId, userId });
    return ctx.show(403, "disconnect", owned.outside, {});
  }
  const { organizationId } = owned;`,
      },
    ],
  },
  {
    name: "install-trail-of-all-organizations",
    rule: "install.audit",
    words: "The trail shows what was done in all organizations.",
    edits: [
      { file: "server/installs/audit.ts", from: '    .where("e.organizationId", "=", organizationId)\n', to: "" },
    ],
  },
  {
    name: "install-reconnect-resumes-paused",
    rule: "install.reconnect",
    words: "A reconnect makes endpoints active that the app has paused.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: '    const action = reconnected ? "reconnected" : "granted";',
        to: `    const action = reconnected ? "reconnected" : "granted";
    if (reconnected) await trx.updateTable("webhookEndpoints").set({ disabledAt: null, disabledReason: null }).where("installId", "=", installId).execute();`,
      },
    ],
  },
  {
    name: "install-revoked-told-to-all-of-the-app",
    rule: "install.revoked-event",
    words: "That an install has ended is told to the endpoints of all customers of the app.",
    edits: [
      {
        file: "server/webhooks/emit.ts",
        from: `    .where("e.installId", "=", installId)
`,
        to: `    .where("i.appId", "in", trx.selectFrom("installs").select("appId").where("id", "=", installId))
`,
      },
    ],
  },
  {
    name: "install-trail-names-the-present-owner",
    rule: "install.audit",
    words: "The trail names the owner of today for whatever was done.",
    edits: [
      {
        file: "server/installs/audit.ts",
        from: '.innerJoin("user as u", "u.id", "e.userId")',
        to: `.innerJoin("organizations as o", "o.id", "e.organizationId")
    .innerJoin("user as u", "u.id", "o.ownerUserId")`,
      },
    ],
  },
  {
    name: "install-of-a-disabled-app-stays",
    rule: "install.disconnect",
    words: "An app that is deactivated is not disconnected, though the page says so.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: "    if (install.revokedAt !== null) return true;",
        to: `    if (install.revokedAt !== null) return true;
    const off = await trx.selectFrom("apps").select("disabledAt").where("id", "=", install.appId).executeTakeFirst();
    if (off?.disabledAt) return true;`,
      },
    ],
  },
  {
    name: "install-disconnected-by-the-partner",
    rule: "install.disconnect",
    words: "The partner that makes an app ends its customers' installs by their form.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: `      .where("organizationId", "=", organizationId)
      .executeTakeFirst();
    if (install === undefined) return false;`,
        to: `      .where((eb) => eb.or([eb("organizationId", "=", organizationId), eb("appId", "in", trx.selectFrom("apps").select("id").where("organizationId", "=", organizationId))]))
      .executeTakeFirst();
    if (install === undefined) return false;`,
      },
    ],
  },
  {
    name: "install-revoked-at-no-time",
    rule: "install.revoked-event",
    words: "install.revoked says that the install has ended in 1970.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: "revokedAt: new Date(now).toISOString() };",
        to: "revokedAt: new Date(0).toISOString() };",
      },
    ],
  },
  {
    name: "install-disconnect-of-another",
    rule: "install.disconnect-owner",
    words: "Another organization's owner disconnects an install, whose id they know.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: '      .where("id", "=", installId)\n      .where("organizationId", "=", organizationId)\n',
        to: '      .where("id", "=", installId)\n',
      },
    ],
  },
  {
    name: "install-disconnect-remembered-elsewhere",
    rule: "install.disconnect",
    words: "Each process remembers the platform tokens that it has seen, until it disconnects an app itself.",
    edits: [...platformTokensRemembered],
  },
  {
    name: "install-list-scopes-of-the-app",
    rule: "install.list",
    words: "For an install the list shows the scopes that the app asks for now.",
    edits: [
      {
        file: "server/installs/list.ts",
        from: '.select(["a.name", "a.slug", "a.disabledAt"])',
        to: '.select(["a.name", "a.slug", "a.disabledAt", "a.scopes as asked"])',
      },
      {
        file: "server/installs/list.ts",
        from: "    ...record(row),\n    app:",
        to: "    ...record({ ...row, scopes: row.asked }),\n    app:",
      },
    ],
  },
];
