import type { Mutant } from "../mutant.ts";

const GATES = "server/contract/gates.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "gate-scope-before-claim",
    rule: "gate.order",
    words: "A token without the scope is told so before it is told that a human must claim.",
    edits: [
      {
        file: GATES,
        from: "if (row.claimed && !caller.claimed) {",
        to: "if (row.claimed && !caller.claimed && row.scopes.every((scope) => covers(caller.scopes, scope))) {",
      },
    ],
  },
  {
    name: "gate-media-type-before-token",
    rule: "gate.order",
    words: "Another media type is refused before the token is looked at.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "  const passed = await about.gate(incoming);",
        to: `  if (row.body?.mediaType === "application/json" && req.headers["content-type"] === "application/x-www-form-urlencoded") {
    return about.problem({ kind: "media-type", wants: row.body.mediaType }, incoming);
  }
  const passed = await about.gate(incoming);`,
      },
    ],
  },
  {
    name: "gate-exists-before-scope",
    rule: "gate.order",
    words: "A token without the scope learns whether a job is there.",
    edits: [
      {
        file: GATES,
        from: "if (!maySee(row, caller.scopes)) {",
        to: 'if (incoming.url.includes("/0000000000000000/")) return { context: options.context(incoming, caller) };\n      if (!maySee(row, caller.scopes)) {',
      },
    ],
  },
  {
    name: "gate-claim-url-is-the-origin",
    rule: "gate.claim",
    words: "claimUrl leads to the start page.",
    edits: [
      { file: "server/public-api/index.ts", from: "claimUrl: `${config.origin}/claim`", to: "claimUrl: config.origin" },
    ],
  },
  {
    name: "gate-claim-of-nobody",
    rule: "gate.claim",
    words: "An operation for claimed accounts is open to none of them.",
    edits: [{ file: GATES, from: "if (row.claimed && !caller.claimed) {", to: "if (row.claimed) {" }],
  },
  {
    name: "gate-claim-is-not-asked",
    rule: "gate.claim",
    words: "A token that an unclaimed account has made is refused for its scope, not for the claim.",
    edits: [
      {
        file: GATES,
        from: "if (row.claimed && !caller.claimed) {",
        to: "if (row.claimed && !caller.claimed && caller.scopes.size > 1) {",
      },
    ],
  },
  {
    name: "gate-unknown-job-before-the-body",
    rule: "gate.order",
    words: "That there is no such job is told before what is wrong with the body.",
    edits: [
      {
        file: "server/contract/bind.ts",
        from: "  let body: unknown;\n  if (row.body) {",
        to: '  if (route.id === "updateJobDraft") {\n    const { db, caller } = context;\n    const known = await db.selectFrom("jobs").select("id").where("id", "=", path.jobId ?? "").where("organizationId", "=", caller.organizationId).executeTakeFirst();\n    if (!known) return refuse({ kind: "unknown-path" });\n  }\n  let body: unknown;\n  if (row.body) {',
      },
    ],
  },
];
