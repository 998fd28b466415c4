import type { Mutant } from "../mutant.ts";

const LINKS = "server/platform-api/project-links.ts";

/** Servers that break links.*: the projects that an app ties to its customer. */
export const mutants: readonly Mutant[] = [
  {
    name: "links-id-one-too-long",
    rule: "links.limits",
    words: "An externalProjectId of 201 characters is taken: the limit is off by one.",
    edits: [
      {
        file: "generated/openapi/platform-api.json",
        from: `            "maxLength": 200,
            "description": "The partner's own id of the project, unique on the install."`,
        to: `            "maxLength": 201,
            "description": "The partner's own id of the project, unique on the install."`,
      },
    ],
  },
  {
    name: "links-second-takes-the-place",
    rule: "links.unique",
    words: "A second link of a project is answered as if it were new, and takes the place of the first.",
    edits: [
      {
        file: LINKS,
        from: '.onConflict((conflict) => conflict.columns(["installId", "externalProjectId"]).doNothing())',
        to: `.onConflict((it) => it.columns(["installId", "externalProjectId"]).doUpdateSet({ provisioningMode }))`,
      },
    ],
  },
  {
    name: "links-race-won-twice",
    rule: "links.unique",
    words: "Whether a project has a link is asked before anything is locked: at the same instant several are made.",
    edits: [
      {
        file: "server/storage/migrations/0003-platform.ts",
        from: '    .addUniqueConstraint("projectLinks_installId_externalProjectId_key", ["installId", "externalProjectId"])\n',
        to: "",
      },
      {
        file: LINKS,
        from: '      .onConflict((conflict) => conflict.columns(["installId", "externalProjectId"]).doNothing())\n',
        to: "",
      },
      {
        file: LINKS,
        from: "  const made = await lockingCaller(",
        to: `  const same = ctx.db.selectFrom("projectLinks").select("id").where("installId", "=", install.id);
  const known = await same.where("externalProjectId", "=", externalProjectId).executeTakeFirst();
  if (known) return envelopeError("project-link-taken", ctx.requestId, { externalProjectId });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const made = await lockingCaller(`,
      },
    ],
  },
  {
    name: "links-cap-off-by-one",
    rule: "links.cap",
    words: "An install can have 1,001 links.",
    edits: [
      {
        file: LINKS,
        from: "count >= constants.projectLinksPerInstall",
        to: "count > constants.projectLinksPerInstall",
      },
    ],
  },
  {
    name: "links-job-of-anybody",
    rule: "links.job-owned",
    words: "A link can name a job of another organization.",
    edits: [
      {
        file: LINKS,
        from: '    .where("id", "=", jobId)\n    .where("organizationId", "=", organizationId)',
        to: '    .where("id", "=", jobId)',
      },
    ],
  },
  {
    name: "links-foreign-deleted",
    rule: "links.foreign",
    words: "Whoever knows the id of another install's link can delete it.",
    edits: [
      {
        file: LINKS,
        from: '      .where("id", "=", linkId)\n      .where("installId", "=", installId)',
        to: '      .where("id", "=", linkId)',
      },
    ],
  },
  {
    name: "links-foreign-seen",
    rule: "links.foreign",
    words: "Whoever knows the id of another install's link can read it.",
    edits: [
      {
        file: LINKS,
        from: '    .where("id", "=", linkId)\n    .where("installId", "=", caller.install.id)',
        to: '    .where("id", "=", linkId)',
      },
    ],
  },
  {
    name: "links-events-without-job",
    rule: "links.events",
    words: "The events of a link do not say of which job it is.",
    edits: [{ file: LINKS, from: "jobId: projectLink.jobId, data:", to: "jobId: null, data:" }],
  },
  {
    name: "links-removal-told-as-creation",
    rule: "links.events",
    words: "A deleted link is told of as a created one.",
    edits: [
      {
        file: LINKS,
        from: 'about(installId, "project_link.removed", projectLink)',
        to: 'about(installId, "project_link.created", projectLink)',
      },
    ],
  },
  {
    name: "links-unique-by-each-instance",
    rule: "links.unique",
    words:
      "Each instance asks in turns of its own whether a project has a link: two at the same instant make one each.",
    edits: [
      {
        file: "server/storage/migrations/0003-platform.ts",
        from: '    .addUniqueConstraint("projectLinks_installId_externalProjectId_key", ["installId", "externalProjectId"])\n',
        to: "",
      },
      {
        file: "server/platform-api/project-links.ts",
        from: '      .onConflict((conflict) => conflict.columns(["installId", "externalProjectId"]).doNothing())\n',
        to: "",
      },
      {
        file: "server/platform-api/project-links.ts",
        from: "export async function createProjectLink(\n",
        to: 'const turns = new Map<string, Promise<unknown>>();\n/** One after the other, within this process. */\nfunction inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {\n  const turn = (turns.get(key) ?? Promise.resolve()).then(work);\n  turns.set(key, turn.catch(() => {}));\n  return turn;\n}\n\nexport function createProjectLink(\n  req: Req<"createProjectLink">,\n  ctx: PlatformApiContext,\n): Promise<Res<"createProjectLink">> {\n  return inTurn(ctx.caller.install.id, async () => {\n    const { externalProjectId } = req.body;\n    const same = ctx.db.selectFrom("projectLinks").select("id").where("installId", "=", ctx.caller.install.id);\n    const known = await same.where("externalProjectId", "=", externalProjectId).executeTakeFirst();\n    if (known) return envelopeError("project-link-taken", ctx.requestId, { externalProjectId });\n    await new Promise((resolve) => setTimeout(resolve, 500));\n    return makeProjectLink(req, ctx);\n  });\n}\n\nasync function makeProjectLink(\n',
      },
    ],
  },
  {
    name: "links-events-for-other-apps",
    rule: "links.events",
    words: "What happens to a link is told to all apps of the customer.",
    edits: [
      {
        file: "server/webhooks/emit.ts",
        from: `    .where("e.installId", "=", installId)
`,
        to: `    .where("i.organizationId", "in", trx.selectFrom("installs").select("organizationId").where("id", "=", installId))
`,
      },
    ],
  },
  {
    name: "links-job-of-others-once-open",
    rule: "links.job-owned",
    words: "A link can name a job of another organization that is open.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: `    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return job !== undefined;`,
        to: `    .where((eb) => eb.or([eb("organizationId", "=", organizationId), eb("publishedAt", "is not", null)]))
    .executeTakeFirst();
  return job !== undefined;`,
      },
    ],
  },
  {
    name: "links-unique-for-ever",
    rule: "links.unique",
    words: "A project whose link was removed cannot be linked again.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: '    const row = await trx\n      .deleteFrom("projectLinks")\n',
        to: '    const gone = await trx.selectFrom("projectLinks").select("externalProjectId").where("id", "=", linkId).executeTakeFirst();\n    if (gone) await trx.insertInto("usedForms").values({ id: `${installId} ${gone.externalProjectId}`, usedAt: ctx.clock.now() }).execute();\n    const row = await trx\n      .deleteFrom("projectLinks")\n',
      },
      {
        file: "server/platform-api/project-links.ts",
        from: "    const { count, newest } = await standing(trx, install.id);\n",
        to: '    const { count, newest } = await standing(trx, install.id);\n    const used = `${install.id} ${externalProjectId}`;\n    if (await trx.selectFrom("usedForms").select("id").where("id", "=", used).executeTakeFirst()) {\n      return envelopeError("project-link-taken", ctx.requestId, { externalProjectId });\n    }\n',
      },
    ],
  },
  {
    name: "links-project-in-small-letters",
    rule: "links.unique",
    words: "Ids of projects are kept in small letters, so that others are taken for the same.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: "        externalProjectId,\n        externalProjectName:",
        to: "        externalProjectId: externalProjectId.toLowerCase(),\n        externalProjectName:",
      },
    ],
  },
  {
    name: "links-no-closed-job",
    rule: "links.job-owned",
    words: "A job that is closed cannot be named.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: '    .where("organizationId", "=", organizationId)\n    .executeTakeFirst();\n  return job',
        to: '    .where("organizationId", "=", organizationId)\n    .where("archivedAt", "is", null)\n    .executeTakeFirst();\n  return job',
      },
    ],
  },
];
