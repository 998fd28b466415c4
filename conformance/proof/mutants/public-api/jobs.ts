import type { Mutant } from "../mutant.ts";

const JOBS = "server/public-api/jobs.ts";
const CURSOR = "server/storage/cursor.ts";
/** Of `listMyJobs`, as its document has it behind the status. */
const LIMIT = `"description": "Only jobs of this status.",
            "schema": {
              "$ref": "#/components/schemas/JobStatus"
            },
            "explode": false
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "How many at most.",
            "schema": {
              "type": "integer",
              "format": "int32",
              "minimum": 1,
              "maximum": 100,`;

export const mutants: readonly Mutant[] = [
  {
    name: "jobs-repeated-is-created",
    rule: "jobs.draft-idempotent",
    words: "A repeated call is told that it has made the draft.",
    edits: [
      {
        file: JOBS,
        from: "return { status: 200, body: draft(first.id, ctx) };",
        to: "return { status: 201, body: draft(first.id, ctx) };",
      },
    ],
  },
  {
    name: "jobs-key-looked-up-first",
    rule: "jobs.draft-idempotent",
    words: "Whether a key was used is looked up before the draft is made: calls at once make one each.",
    edits: [
      {
        file: JOBS,
        from: "  const now = ctx.clock.now();\n  const made = await",
        to: `  const key = JSON.stringify([organizationId, idempotencyKey]);
  const earlier = idempotencyKey === null ? undefined : used.get(key);
  if (earlier !== undefined) return { status: 200, body: draft(earlier, ctx) };
  await new Promise((resolve) => setTimeout(resolve, 20));
  const now = ctx.clock.now();
  const made = await`,
      },
      { file: JOBS, from: "      idempotencyKey,\n", to: "      idempotencyKey: null,\n" },
      {
        file: JOBS,
        from: "if (made) return { status: 201",
        to: "if (made) used.set(key, made.id);\n  if (made) return { status: 201",
      },
      {
        file: JOBS,
        from: "/** A repeated key gives",
        to: "const used = new Map<string, string>();\n\n/** A repeated key gives",
      },
    ],
  },
  {
    name: "jobs-description-of-fillers",
    rule: "jobs.description",
    words: "A description of nothing but invisible letters is taken: a job without a title.",
    edits: [
      {
        file: "server/contract/formats.ts",
        from: "isStorableText(text) && isVisible(text)",
        to: "isStorableText(text)",
      },
      { file: "server/public-api/job-title.ts", from: "lines.find(isVisible);", to: 'lines.find(isVisible) ?? "";' },
    ],
  },
  {
    name: "jobs-title-of-fillers",
    rule: "jobs.description",
    words: "The first line is the title, whether or not there is anything to see in it.",
    edits: [
      {
        file: "server/public-api/job-title.ts",
        from: "lines.find(isVisible);",
        to: 'lines.find((line) => line !== "");',
      },
    ],
  },
  {
    name: "jobs-never-already-published",
    rule: "jobs.publish",
    words: "alreadyPublished is false the second time too.",
    edits: [{ file: JOBS, from: "alreadyPublished: true }", to: "alreadyPublished: false }" }],
  },
  {
    name: "jobs-published-stays-a-draft",
    rule: "jobs.publish",
    words: "A published job is still among the drafts.",
    edits: [
      {
        file: JOBS,
        from: 'if (status === "DRAFT" || status === "OPEN") {',
        to: 'if (status === "OPEN") {',
      },
    ],
  },
  {
    name: "jobs-cursor-shows-one-again",
    rule: "jobs.page",
    words: "A page begins with the last job of the one before.",
    edits: [{ file: CURSOR, from: ") < (${createdAt}", to: ") <= (${createdAt}" }],
  },
  {
    name: "jobs-cursor-skips-those-of-one-instant",
    rule: "jobs.page",
    words: "Jobs made in the same millisecond as the last one of a page are skipped.",
    edits: [
      {
        file: CURSOR,
        from: "(${sql.ref(time)}, ${sql.ref(key)}) < (${createdAt}, ${id})",
        to: "${sql.ref(time)} < ${createdAt}",
      },
      {
        file: JOBS,
        from: "  const now = ctx.clock.now();\n  const made",
        to: "  const now = Math.floor(ctx.clock.now() / 1000) * 1000;\n  const made",
      },
    ],
  },
  {
    name: "jobs-malformed-cursor-starts-again",
    rule: "jobs.page",
    words: "A cursor that cannot be read leads to the first page.",
    edits: [
      {
        file: JOBS,
        from: "if (cursor !== undefined && after === undefined) {",
        to: 'if (cursor !== undefined && after === undefined && ctx.config.mode === "production") {',
      },
    ],
  },
  {
    name: "jobs-no-further-than-two-hundred",
    rule: "jobs.page",
    words: "The list ends after the 200 newest jobs.",
    edits: [
      {
        file: JOBS,
        from: "  const rows = await query.execute();\n  const { page, last } = pageOf(rows, limit);",
        to: '  const newest = await ctx.db\n    .selectFrom("jobs")\n    .select("id")\n    .where("organizationId", "=", ctx.caller.organizationId)\n    .orderBy("createdAt", "desc")\n    .orderBy("id", "desc")\n    .limit(200)\n    .execute();\n  const rows = (await query.execute()).filter(({ id }) => newest.some((one) => one.id === id));\n  const { page, last } = pageOf(rows, limit);',
      },
    ],
  },
  {
    name: "jobs-limit-of-101",
    rule: "jobs.page",
    words: "A page may have 101 jobs.",
    edits: [{ file: "generated/openapi/public-api.json", from: LIMIT, to: LIMIT.replace("100", "101") }],
  },
  {
    name: "jobs-update-of-published",
    rule: "jobs.update",
    words: "What is published can still be changed.",
    edits: [
      {
        file: "server/marketplace/jobs/draft.ts",
        from: '    .where("publishedAt", "is", null)\n',
        to: "",
      },
    ],
  },
  {
    name: "jobs-update-rounds-the-rate",
    rule: "jobs.update",
    words: "A rate with three digits is rounded instead of refused.",
    edits: [
      {
        file: "server/marketplace/money.ts",
        from: "return /^\\d+(?:\\.\\d{1,2})?$/.test(String(usd)) ? Math.round(usd * 100) : undefined;",
        to: "return Math.round(usd * 100);",
      },
    ],
  },
  {
    name: "jobs-update-takes-the-title-from-the-description",
    rule: "jobs.update",
    words: "A new description changes a title that was given.",
    edits: [
      {
        file: JOBS,
        from: "{ description: rawJobDescription }",
        to: "{ title: title ?? jobTitle(rawJobDescription), description: rawJobDescription }",
      },
    ],
  },
  {
    name: "jobs-update-passes-over-other-members",
    rule: "jobs.update",
    words: "A member that is not known is passed over, as in other requests.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: 'and there is something.",\n        "additionalProperties": false',
        to: 'and there is something.",\n        "x-other-members": "passed over"',
      },
    ],
  },
  {
    name: "jobs-closed-stays-on-the-board",
    rule: "jobs.close",
    words: "A closed job can still be found and read by everybody.",
    edits: [{ file: "server/marketplace/jobs/close.ts", from: "if (job) await takeOffBoard(trx, job.id);", to: "" }],
  },
  {
    name: "jobs-closed-is-published-again",
    rule: "jobs.close",
    words: "A draft that was closed can be published after all.",
    edits: [
      {
        file: "server/marketplace/jobs/publish.ts",
        from: '      .where("archivedAt", "is", null)\n      .returning(["title"',
        to: '      .returning(["title"',
      },
    ],
  },
  {
    name: "jobs-close-taken-off-first",
    rule: "jobs.close",
    words: "A job is taken off the board before it is closed: one that is published at that instant stays there.",
    edits: [
      {
        file: "server/marketplace/jobs/close.ts",
        from: "  const closed = await db.transaction()",
        to: "  await takeOffBoard(db, jobId);\n  await new Promise((resolve) => setTimeout(resolve, 10));\n  const closed = await db.transaction()",
      },
      { file: "server/marketplace/jobs/close.ts", from: "if (job) await takeOffBoard(trx, job.id);", to: "" },
    ],
  },
  {
    name: "jobs-capable-of-credits",
    rule: "jobs.capabilities",
    words: "The server says that it sells credits.",
    edits: [{ file: "server/public-api/capabilities.ts", from: 'credits: has("credits"),', to: "credits: true," }],
  },
  {
    name: "jobs-capable-of-everything",
    rule: "jobs.capabilities",
    words: "The server says that it has webhooks where its document has none.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: '"operationId": "createWebhook",',
        to: '"operationId": "makeWebhook",',
      },
    ],
  },
  {
    name: "jobs-keys-of-each-instance",
    rule: "jobs.draft-idempotent",
    words: "Each instance keeps idempotency keys of its own.",
    edits: [
      {
        file: JOBS,
        from: "const { rawJobDescription: description, idempotencyKey = null } = req.body;",
        to: "const { rawJobDescription: description } = req.body;\n  const given = req.body.idempotencyKey ?? null;\n  const idempotencyKey = given === null ? null : `${process.pid} ${given}`;",
      },
    ],
  },
  {
    name: "jobs-key-is-free-of-what-is-published",
    rule: "jobs.draft-idempotent",
    words: "The key of a job that is published meanwhile gets a conflict instead of the job.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: '    .where("idempotencyKey", "=", idempotencyKey)\n    .executeTakeFirstOrThrow();',
        to: '    .where("idempotencyKey", "=", idempotencyKey)\n    .where("publishedAt", "is", null)\n    .executeTakeFirst();\n  if (first === undefined) return needsDraft(ctx) as never;',
      },
    ],
  },
  {
    name: "jobs-update-passes-over-null",
    rule: "jobs.update",
    words: "null as payment type or rate changes nothing: what was said once cannot be taken back.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: "...(paymentType === undefined ? {} : { paymentType }),",
        to: "...(paymentType == null ? {} : { paymentType }),",
      },
      {
        file: "server/public-api/jobs.ts",
        from: "...(rateCents === undefined ? {} : { rateCents }),",
        to: "...(rateCents == null ? {} : { rateCents }),",
      },
    ],
  },
  {
    name: "jobs-cursor-forgets-the-status",
    rule: "jobs.page",
    words: "Behind the first page the status that was asked for does not matter.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: '  if (status !== undefined) query = query.where("archivedAt"',
        to: '  if (status !== undefined && after === undefined) query = query.where("archivedAt"',
      },
      {
        file: "server/public-api/jobs.ts",
        from: '  if (status === "DRAFT" || status === "OPEN") {',
        to: '  if (after === undefined && (status === "DRAFT" || status === "OPEN")) {',
      },
    ],
  },
  {
    name: "jobs-keys-of-each-token",
    rule: "jobs.draft-idempotent",
    words: "Each token of an account has idempotency keys of its own.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: "const { rawJobDescription: description, idempotencyKey = null } = req.body;",
        to: `const { rawJobDescription: description, idempotencyKey: given } = req.body;
  const idempotencyKey = given === undefined ? null : \`\${given} \${ctx.caller.tokenId}\`;`,
      },
    ],
  },
  {
    name: "jobs-keys-for-a-day",
    rule: "jobs.draft-idempotent",
    words: "An idempotency key is forgotten after a day.",
    edits: [
      {
        file: "server/public-api/jobs.ts",
        from: `  const made = await ctx.db
    .insertInto`,
        to: `  await ctx.db.updateTable("jobs").set({ idempotencyKey: null }).where("organizationId", "=", organizationId).where("createdAt", "<", now - 86_400_000).execute();
  const made = await ctx.db
    .insertInto`,
      },
    ],
  },
];
