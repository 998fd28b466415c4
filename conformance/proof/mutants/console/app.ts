import type { Mutant } from "../mutant.ts";

const APPS = "server/installs/apps.ts";
const PAGES = "server/console/apps/apps.ts";
const FORM = "server/console/apps/app-form.ts";
const LIST = "server/console/views/apps.eta";
const PAGE = "server/console/views/app.eta";

/** Servers that break app.*: what a partner does with its platform apps. */
export const mutants: readonly Mutant[] = [
  {
    name: "app-list-keeps-disabled-back",
    rule: "app.list",
    words: "An app that was deactivated is missing from its partner's list.",
    edits: [
      {
        file: APPS,
        from: `    .where("organizationId", "=", organizationId)
    .orderBy("createdAt", "desc")`,
        to: `    .where("organizationId", "=", organizationId)
    .where("disabledAt", "is", null)
    .orderBy("createdAt", "desc")`,
      },
    ],
  },
  {
    name: "app-list-without-consent-link",
    rule: "app.list",
    words: "The list of apps has no consent link.",
    edits: [{ file: LIST, from: "<code data-consent-link><%= app.consentLink %></code>", to: "" }],
  },
  {
    name: "app-shows-client-secret",
    rule: "app.no-secret",
    words: "The page of an app shows a client secret beside the client id.",
    edits: [
      {
        file: PAGE,
        from: '<p class="quiet">Neither is a secret.',
        to: '<p>Client secret: ps_k3Jx92mQpL0aVvT7uYbN5cRd</p>\n<p class="quiet">Neither is a secret.',
      },
    ],
  },
  {
    name: "app-begins-disabled",
    rule: "app.create",
    words: "A new app is disabled until its partner activates it.",
    edits: [
      {
        file: APPS,
        from: "        slug,\n        createdAt: now,",
        to: "        slug,\n        disabledAt: now,\n        createdAt: now,",
      },
    ],
  },
  {
    name: "app-client-id-without-prefix",
    rule: "app.create",
    words: "A client id does not begin with ptnapp_.",
    edits: [
      { file: APPS, from: "`${tokenPrefixes.ClientId}${newId({ clock, random })}`", to: "newId({ clock, random })" },
    ],
  },
  {
    name: "app-description-one-too-long",
    rule: "app.constraints",
    words: "A description of 501 characters is taken: the limit is off by one.",
    edits: [
      {
        file: FORM,
        from: "[...description].length > DESCRIPTION_LONGEST",
        to: "[...description].length > DESCRIPTION_LONGEST + 1",
      },
    ],
  },
  {
    name: "app-name-of-fillers",
    rule: "app.constraints",
    words: "Only an empty name is refused: an app may have one of nothing but invisible letters.",
    edits: [
      {
        file: "server/contract/formats.ts",
        from: "!CONTROLS.test(text) && isVisible(text)",
        to: "!CONTROLS.test(text)",
      },
    ],
  },
  {
    name: "app-invalid-saved-all-the-same",
    rule: "app.constraints",
    words: "An app with a bad field is made all the same, though the form says that it was not.",
    edits: [
      {
        file: PAGES,
        from: `  if (Object.keys(errors).length > 0) {
    return ctx.show(400, "apps"`,
        to: `  if (Object.keys(errors).length > 0) {
    await apps.createApp(ctx, { ...app, organizationId, slug: typed.slug });
    return ctx.show(400, "apps"`,
      },
    ],
  },
  {
    name: "app-registers-redirect-with-query",
    rule: "app.constraints",
    words: "A redirect URI with a query can be registered.",
    edits: [
      {
        file: "server/installs/redirect-uri.ts",
        from: 'return found.parts.query === undefined ? undefined : "query";',
        to: "return undefined;",
      },
    ],
  },
  {
    name: "app-slug-free-when-disabled",
    rule: "app.slug-taken",
    words: "The slug of a deactivated app can be taken by somebody else, and with it its consent link.",
    edits: [
      {
        file: APPS,
        from: `    const made = await trx
      .insertInto("apps")`,
        to: `    const passed = trx.updateTable("apps").set({ slug: newId({ clock, random }) });
    await passed.where("slug", "=", slug).where("disabledAt", "is not", null).execute();
    const made = await trx
      .insertInto("apps")`,
      },
    ],
  },
  {
    name: "app-no-slug-reserved",
    rule: "app.slug-taken",
    words: "No slug is reserved: an app can call itself admin or opentrain.",
    edits: [{ file: APPS, from: "if (RESERVED_SLUGS.has(slug))", to: 'if (slug === "-")' }],
  },
  {
    name: "app-cap-off-by-one",
    rule: "app.cap",
    words: "An organization can have 26 apps.",
    edits: [
      { file: APPS, from: "count >= constants.appsPerOrganization", to: "count > constants.appsPerOrganization" },
    ],
  },
  {
    name: "app-cap-counted-without-lock",
    rule: "app.cap",
    words: "Apps are counted without a lock: several made at the same instant pass the limit.",
    edits: [
      {
        file: APPS,
        from: "  return lockingOrganization(db, organizationId, async (trx) => {\n    if (!(await owns(trx, wanted)))",
        to: "  return (async (trx: Db) => {\n    if (!(await owns(trx, wanted)))",
      },
      {
        file: APPS,
        from: "    const now = clock.now();\n    const appId",
        to: "    await new Promise((resolve) => setTimeout(resolve, 50));\n    const now = clock.now();\n    const appId",
      },
      {
        file: APPS,
        from: '    return made ? { appId } : { refused: "slug-taken" };\n  });',
        to: '    return made ? { appId } : { refused: "slug-taken" };\n  })(db) as never;',
      },
    ],
  },
  {
    name: "app-installs-of-everybody",
    rule: "app.installs",
    words: "The page of an app lists the installs of all apps.",
    edits: [
      {
        file: "server/installs/list.ts",
        from: '    .where("i.appId", "=", appId)\n    .orderBy',
        to: "    .orderBy",
      },
    ],
  },
  {
    name: "app-installs-without-last-use",
    rule: "app.installs",
    words: "The page of an app does not say when an install was last used.",
    edits: [
      {
        file: PAGE,
        from: '<% if (install.lastUsed) { %><%~ include("./when", { at: install.lastUsed, short: true }) %><% } else { %><span class="whole">never</span><% } %>',
        to: "never",
      },
    ],
  },
  {
    name: "app-foreign-changed",
    rule: "app.foreign",
    words: "Whoever knows an app's id can deactivate it: the answer is 404, but the app is off.",
    edits: [
      {
        file: PAGES,
        from: `  const found = await ownApp(appId, ctx);
  if ("refused" in found) return found.refused;
  await act(`,
        to: `  const found = await ownApp(appId, ctx);
  await ctx.db.updateTable("apps").set({ disabledAt: 1 }).where("id", "=", appId).execute();
  if ("refused" in found) return found.refused;
  await act(`,
      },
    ],
  },
  {
    name: "app-foreign-seen",
    rule: "app.foreign",
    words: "A partner can open the page of another partner's app.",
    edits: [
      {
        file: APPS,
        from: `    .selectAll()
    .where("id", "=", which.appId)
    .where("organizationId", "=", which.organizationId)`,
        to: `    .selectAll()
    .where("id", "=", which.appId)`,
      },
    ],
  },
  {
    name: "app-edit-passes-over-slug",
    rule: "app.edit",
    words: "A slug in an update is passed over in silence, and the rest is saved.",
    edits: [{ file: PAGES, from: "if (req.body.slug !== undefined) return", to: 'if (req.body.slug === "-") return' }],
  },
  {
    name: "app-edit-keeps-description",
    rule: "app.edit",
    words: "The description of an app cannot be changed.",
    edits: [
      {
        file: APPS,
        from: ".set({ ...columns(wanted), updatedAt: clock.now() })",
        to: ".set({ ...columns(wanted), description: undefined as never, updatedAt: clock.now() })",
      },
    ],
  },
  {
    name: "app-scopes-bind-old-installs",
    rule: "app.scopes-new-only",
    words: "New scopes of an app are at once those of its existing installs, whose customers never saw them.",
    edits: [
      {
        file: APPS,
        from: `  return changed !== undefined;
}

/** Everything of the app is refused`,
        to: `  const installs = db.updateTable("installs").set({ scopes: writePlatformScopes(wanted.scopes) });
  await installs.where("appId", "=", wanted.appId).execute();
  return changed !== undefined;
}

/** Everything of the app is refused`,
      },
    ],
  },
  {
    name: "app-deactivated-calls-go-on",
    rule: "app.deactivate",
    words: "Tokens of a deactivated app's installs still work.",
    edits: [{ file: "server/installs/caller.ts", from: 'if (row.disabledAt !== null) inactive.push("app");', to: "" }],
  },
  {
    name: "app-deactivated-queue-goes-on",
    rule: "app.deactivate",
    words: "Deliveries that were queued before an app was deactivated go out all the same.",
    edits: [{ file: "server/webhooks/may-go-out.ts", from: '    eb("a.disabledAt", "is", null),\n', to: "" }],
  },
  {
    name: "app-reactivated-without-tokens",
    rule: "app.reactivate",
    words: "A reactivated app's installs need new tokens: the old ones stay dead.",
    edits: [
      {
        file: APPS,
        from: '    const changed = await trx\n      .updateTable("apps")\n      .set({ disabledAt: null })',
        to: `    const installs = trx.selectFrom("installs").select("id").where("appId", "=", which.appId);
    await trx.updateTable("platformTokens").set({ revokedAt: 1 }).where("installId", "in", installs).execute();
    const changed = await trx
      .updateTable("apps")
      .set({ disabledAt: null })`,
      },
    ],
  },
  {
    name: "app-cap-of-active-apps",
    rule: "app.cap",
    words: "Apps that were deactivated do not count against the limit.",
    edits: [
      {
        file: "server/installs/apps.ts",
        from: '      .select((eb) => eb.fn.countAll<number>().as("count"))\n      .where("organizationId", "=", organizationId)',
        to: '      .select((eb) => eb.fn.countAll<number>().as("count"))\n      .where("disabledAt", "is", null)\n      .where("organizationId", "=", organizationId)',
      },
    ],
  },
  {
    name: "app-cap-counted-by-each-instance",
    rule: "app.cap",
    words: "Each instance counts apps in turns of its own: what two make at the same instant passes the limit.",
    edits: [
      {
        file: APPS,
        from: "/**\n * Makes an app, active at once,",
        to: `/** One after the other, within this process. */
const turns = new Map<string, Promise<unknown>>();
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  turns.set(key, turn.catch(() => {}));
  return turn;
}

/**\n * Makes an app, active at once,`,
      },
      {
        file: APPS,
        from: "  return lockingOrganization(db, organizationId, async (trx) => {\n    if (!(await owns(trx, wanted)))",
        to: `  return inTurn(organizationId, async () => {
    const all = db.selectFrom("apps").select((eb) => eb.fn.countAll<number>().as("count"));
    const standing = await all.where("organizationId", "=", organizationId).executeTakeFirstOrThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return lockingOrganization(db, organizationId, async (trx) => {
    if (!(await owns(trx, wanted)))`,
      },
      {
        file: APPS,
        from: "    if (count >= constants.appsPerOrganization)",
        to: "    if (count + standing.count >= count + constants.appsPerOrganization)",
      },
      {
        file: APPS,
        from: '    return made ? { appId } : { refused: "slug-taken" };\n  });',
        to: '    return made ? { appId } : { refused: "slug-taken" };\n  });\n  });',
      },
    ],
  },
  {
    name: "app-deactivate-undone-by-a-change",
    rule: "app.deactivate",
    words: "A change of a deactivated app makes it active again.",
    edits: [
      {
        file: "server/installs/apps.ts",
        from: ".set({ ...columns(wanted), updatedAt: clock.now() })",
        to: ".set({ ...columns(wanted), updatedAt: clock.now(), disabledAt: null })",
      },
    ],
  },
  {
    name: "app-installs-scopes-of-the-app",
    rule: "app.installs",
    words: "For an install the page shows the scopes that the app asks for now.",
    edits: [
      {
        file: "server/installs/list.ts",
        from: '.innerJoin("organizations as o", "o.id", "i.organizationId")',
        to: '.innerJoin("organizations as o", "o.id", "i.organizationId")\n    .innerJoin("apps as a", "a.id", "i.appId")',
      },
      {
        file: "server/installs/list.ts",
        from: '.select("o.name as organizationName")',
        to: '.select(["o.name as organizationName", "a.scopes as asked"])',
      },
      {
        file: "server/installs/list.ts",
        from: "({ ...record(row), organizationName",
        to: "({ ...record({ ...row, scopes: row.asked }), organizationName",
      },
    ],
  },
];
