/** What a designer changes in spec/, compiled, and what is told about it: all of it, and nothing else. */
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompilerHost } from "@typespec/compiler";
import { expect, onTestFinished, test } from "vitest";
import { generator } from "../generate/generate.ts";
import { diskHost } from "../generate/host.ts";
import type { OpenApiOperation } from "../generate/openapi.ts";
import { compare } from "./findings.ts";
import { placesIn } from "./places.ts";
import { buildContract } from "./read/build.ts";
import { readSource } from "./read/source.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** By the file below spec/; the pattern must be there. */
const edits: readonly (readonly [file: string, from: string | RegExp, to: string])[] = [
  // An optional member of a request.
  [
    "platform-api/webhook-endpoints.tsp",
    "model RedeliverRequest {",
    "model RedeliverRequest {\n  /** Why. */\n  @maxLength(50) why?: string;\n",
  ],
  // A scope under another name on the wire, wherever the contract says it.
  ["", /(?<![\w:.-])team:read(?![\w:-])/g, "team:view"],
  // An operation with a rule.
  [
    "platform-api/installs.tsp",
    "/** The install that the token belongs to; any valid token may ask. */",
    `/** Notes, newest first. */
model NoteList {
  notes: string[];
}

/** The notes of the install. */
@route("/api/partner/v1/installs/current/notes")
@get
@tag("Installs")
@summary("List the notes")
@bearer("platform")
@active("install", "app", "feature")
@opExample(#{ returnType: #{ notes: #["Paid."] } })
@rule("installs.notes", "Notes come newest first.", #{ source: "project" })
op listNotes(): NoteList | Fail<403, NotActive> | WithBearer;

/** The install that the token belongs to; any valid token may ask. */`,
  ],
  // A value that a member can no longer have.
  ["platform-api/project-links.tsp", /\s*"?MANAGED_ADAPTER"?,/, ""],
  // An operation that is to go.
  [
    "public-api/team.tsp",
    "op getTeam(",
    '#deprecated "Use the page of the team."\n@sunset("2026-05-01", "2027-01-01")\nop getTeam(',
  ],
];

test("a designer's five changes, each told completely", { timeout: 240_000 }, async () => {
  const left = new Set(edits);
  const texts = new Map<string, string>();
  const host: CompilerHost = {
    ...diskHost,
    async readFile(path) {
      const source = await diskHost.readFile(path);
      let { text } = source;
      if (!path.includes("/spec/") || !path.endsWith(".tsp")) return source;
      for (const edit of edits) {
        const [file, from, to] = edit;
        if (!path.endsWith(file)) continue;
        const changed = text.replace(from, to);
        if (changed !== text) left.delete(edit);
        text = changed;
      }
      texts.set(path.slice(path.lastIndexOf("/spec/") + 1), text);
      return Object.assign(Object.create(source), { text }) as typeof source;
    },
  };
  const files = await generator({ root, host })();
  expect([...left]).toEqual([]);
  const head = await buildContract("The edited contract", async (path) => files.get(path));
  const { contract: base } = await readSource(".", { root, cwd: root, fetch });
  const { findings } = compare(base, head, "2026-06-01");
  const lineOf = placesIn(texts);
  const told = findings
    .filter(({ because }) => because !== "only words for people changed")
    .map(({ partner, server, kind, subject, what, path }) => {
      const { file = "", line = 0 } = lineOf(path) ?? {};
      const at = texts.get(file)?.split("\n")[line - 1]?.trim();
      return [`${partner} ${server} ${kind}`, `${subject}: ${what}`, at];
    });
  expect(told).toEqual([
    [
      "breaks breaks scope.renamed",
      "scope teamRead of public-api: renamed: `team:read` -> `team:view`",
      'teamRead: "team:view",',
    ],
    [
      "breaks breaks scope.serves-removed",
      "scope teamWrite of public-api: no longer serves where this is asked: `team:view`",
      '@label("Invite people to your team") teamWrite: "team:write",',
    ],
    [
      "breaks breaks enum.value-removed",
      "ProvisioningMode of platform-api: may no longer be `MANAGED_ADAPTER`",
      "union ProvisioningMode {",
    ],
    [
      "warns breaks operation.deprecated",
      "operation getTeam: is deprecated, and goes on 2027-01-01",
      "op getTeam(): TeamView | MissingScope | WithBearer;",
    ],
    [
      "extends breaks operation.added",
      "operation listNotes: added: GET /api/partner/v1/installs/current/notes",
      "op listNotes(): NoteList | Fail<403, NotActive> | WithBearer;",
    ],
    [
      "extends breaks rule.added",
      "rule installs.notes: added (MUST): Notes come newest first.",
      '@rule("installs.notes", "Notes come newest first.", #{ source: "project" })',
    ],
    [
      "extends breaks member.added",
      "RedeliverRequest.why of platform-api: added; it may be left out",
      "@maxLength(50) why?: string;",
    ],
  ]);
  const renamed = findings.find(({ kind }) => kind === "scope.renamed");
  expect(renamed?.affects).toEqual(["getTeam", "PreClaimScope", "PostClaimScope"]);

  // What the deprecated operation says itself: in the document, and in each of its answers.
  const document = JSON.parse(files.get("openapi/public-api.json") ?? "") as {
    readonly paths: Readonly<Record<string, { readonly get: OpenApiOperation }>>;
  };
  const { get } = document.paths["/api/public/v1/team"] ?? {};
  expect(get).toMatchObject({ deprecated: true, "x-sunset": "2027-01-01" });
  expect(get?.description).toContain(
    "Deprecated since 2026-05-01: Use the page of the team. It goes on 2027-01-01 at the earliest.",
  );
  for (const { headers } of Object.values(get?.responses ?? {})) {
    expect(headers).toMatchObject({
      Deprecation: { required: true, schema: { enum: ["@1777593600"] } },
      Sunset: { required: true, schema: { enum: ["Fri, 01 Jan 2027 00:00:00 GMT"] } },
    });
  }
  expect(files.get("operations.ts")).toContain('"deprecated": "@1777593600"');
});

test("a revision has every part that the working tree has", async () => {
  const folder = await mkdtemp(join(tmpdir(), "revision-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(root, "generated"), join(folder, "generated"), { recursive: true });
  const git = (...words: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd: folder });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  const around = { root: folder, cwd: folder, fetch };
  const [revision, tree] = [await readSource("HEAD", around), await readSource(".", around)];
  expect(tree.contract.unsaid).toEqual([]);
  expect(revision.contract.unsaid).toEqual([]);
  for (const [part, rows] of Object.entries(revision.contract.parts)) {
    expect(Object.keys(rows as object).length, part).toBeGreaterThan(0);
  }
});
