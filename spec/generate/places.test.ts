import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { placesFinder, placesInWords } from "./places.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const [file, path] = ["openapi/opentrain.json", "generated/openapi/opentrain.json"];

/** A contract of two enumerations, one constant, one query parameter, one member and one rule. */
function contract(scope: string, code: string, state: string, query: string, member: string, rule: string): string {
  const parameters = [{ in: "query", name: query, example: { enum: ["not-a-name"] } }];
  const schemas = {
    Scope: { enum: [scope, "jobs:read"] },
    Code: { const: code },
    State: { enum: [state] },
    Draft: { properties: { [member]: { type: "string" } } },
  };
  const get = { parameters, "x-rules": [{ id: rule, words: "It holds." }] };
  return JSON.stringify({ paths: { "/jobs": { get } }, components: { schemas } });
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "places-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const before = contract("jobs:write", "access_denied", "open", "before", "draftUrl", "jobs.draft");
const after = contract("jobs:edit", "access_refused", "begun", "older", "draftLink", "jobs.begin");
const sources = {
  "README.md": "Give it `jobs:write`.\nIt is open as before.\nThe `draftUrl` leads there.\n",
  "spec/main.tsp": 'scopes("jobs:read", "jobs:edit");\n',
  "server/a/a.test.ts": '// as before: open\nask(["jobs:read", "jobs:write"], "open");\nopen("/jobs?before=1");\n',
  "server/views/jobs.eta": '<a href="/jobs?after=1&before=<%= it.older %>">\n',
  "server/a.ts": "req.query.before ?? req.query.beforehand; 'jobs:writer';\n",
  "conformance/flow.ts": 'const after = { error: "access_denied" }; const kept = "xjobs:write";\n',
  "server/draft.ts": "const draft = { draftUrl: url }; const draftUrls = draft.draftUrlOf;\n",
  "conformance/rules.ts": 'run("--rule", "jobs.draft"); run("jobs.drafts", "my-jobs.draft");\n',
  "conformance/list.json": '{"scope": "jobs:read jobs:write", "open": 1}\n',
};
const expected = [
  "README.md:1: jobs:write",
  "README.md:3: draftUrl",
  "server/draft.ts:1: draftUrl",
  "conformance/rules.ts:1: jobs.draft",
  "server/a/a.test.ts:2: jobs:write",
  "server/a/a.test.ts:2: open",
  "server/a/a.test.ts:3: before",
  "server/a.ts:1: before",
  "server/views/jobs.eta:1: before",
  "conformance/flow.ts:1: access_denied",
  "conformance/list.json:1: jobs:write",
  "conformance/list.json:1: open",
];

test("every place is told that still has a renamed scope, code, state, query parameter, member or rule", async () => {
  const root = folderOf({ [path]: before, ...sources });
  expect((await placesFinder(root)(new Map([[file, after]]))).places.toSorted()).toEqual([...expected].sort());
});

test("a member with a `_` is told in a sentence too, and left to the compiler behind a dot", async () => {
  const [was, is] = ["email_sent", "mail_sent"].map((member) =>
    contract("jobs:write", "access_denied", "open", "before", member, "jobs.draft"),
  );
  const root = folderOf({
    [path]: was ?? "",
    "spec/prose.ts": "const text = `The answer has \\`email_sent\\`.`;\n",
    "conformance/words.ts": 'const words = "email_sent is true, and no email_sent_at";\n',
    "server/use.ts": "if (answer.email_sent) wait();\n",
  });
  expect((await placesFinder(root)(new Map([[file, is ?? ""]]))).places).toEqual([
    "spec/prose.ts:1: email_sent",
    "conformance/words.ts:1: email_sent",
  ]);
});

test("a renamed rule of agents, receivers or any server is told, which no document has", async () => {
  const table = (id: string): string =>
    `export const rules = {\n  "${id}": {\n    "words": "It waits."\n  }\n} as const;\n`;
  const root = folderOf({
    [path]: before,
    "generated/party-rules.ts": table("client.waits"),
    "generated/any-rules.ts": table("poll.waits"),
    "conformance/checks.ts": 'check("client.waits"); check("poll.waits"); check("poll.waits-longer");\n',
  });
  const wanted = new Map([
    [file, before],
    ["party-rules.ts", table("client.backs-off")],
    ["any-rules.ts", table("poll.backs-off")],
  ]);
  expect((await placesFinder(root)(wanted)).places).toEqual([
    "conformance/checks.ts:1: client.waits",
    "conformance/checks.ts:1: poll.waits",
  ]);
});

test("a renamed rule is told although a rule of any server keeps that id, and the other way round", async () => {
  const table = (id: string): string =>
    `export const rules = {\n  "${id}": {\n    "words": "It waits."\n  }\n} as const;\n`;
  const root = folderOf({
    [path]: before,
    "generated/any-rules.ts": table("jobs.draft"),
    "conformance/checks.ts": 'check("jobs.draft");\n',
  });
  const told = ["conformance/checks.ts:1: jobs.draft"];
  const renamed = contract("jobs:write", "access_denied", "open", "before", "draftUrl", "jobs.begin");
  const ours = new Map([
    [file, renamed],
    ["any-rules.ts", table("jobs.draft")],
  ]);
  expect((await placesFinder(root)(ours)).places).toEqual(told);
  const anyServers = new Map([
    [file, before],
    ["any-rules.ts", table("jobs.begin")],
  ]);
  expect((await placesFinder(root)(anyServers)).places).toEqual(told);
});

test("a folder that is not there has no places", async () => {
  const root = folderOf({ [path]: before, "spec/main.tsp": "`access_denied`" });
  expect((await placesFinder(root)(new Map([[file, after]]))).places).toEqual(["spec/main.tsp:1: access_denied"]);
});

test("nothing is told as long as every name is kept", async () => {
  const root = folderOf({ [path]: before, ...sources });
  const more = JSON.stringify({ ...JSON.parse(before), more: { const: "added" } });
  const places = placesFinder(root);
  const nothing = { places: [], keptElsewhere: [] };
  expect(await places(new Map([[file, before]]))).toEqual(nothing);
  expect(await places(new Map([[file, more]]))).toEqual(nothing);
});

test("a rename is told until it is committed, however often it was generated", async () => {
  const root = folderOf({ [path]: before, ...sources });
  const git = (...words: string[]): unknown =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd: root });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Begin");
  writeFileSync(join(root, path), after);
  expect((await placesFinder(root)(new Map([[file, after]]))).places).toHaveLength(expected.length);
  git("commit", "--quiet", "--all", "--message", "Rename");
  expect((await placesFinder(root)(new Map([[file, after]]))).places).toEqual([]);
});

test("a member that one schema lost and another keeps is named, and its places are left to a person", async () => {
  const schemas = (members: Readonly<Record<string, readonly string[]>>): string =>
    JSON.stringify({
      components: {
        schemas: Object.fromEntries(
          Object.entries(members).map(([schema, names]) => [
            schema,
            { properties: Object.fromEntries(names.map((name) => [name, {}])) },
          ]),
        ),
      },
    });
  const was = schemas({ Draft: ["url", "id"], "Jobs.Page": ["next", "id"], Gone: ["id"] });
  const is = schemas({ Draft: ["link", "id"], "Jobs.Page": ["next", "key"], Kept: ["url", "id"] });
  const root = folderOf({ [path]: was, "server/draft.ts": 'const draft = { url: "" };\n' });
  const found = await placesFinder(root)(new Map([[file, is]]));
  expect(found).toEqual({ places: [], keptElsewhere: ["Draft.url", "Jobs.Page.id"] });
  expect(placesInWords(found)).toEqual([
    "Draft.url is gone, and other schemas keep url: look for it by hand where types do not tell",
    "Jobs.Page.id is gone, and other schemas keep id: look for it by hand where types do not tell",
  ]);
});

test("they are counted in words", () => {
  const inWords = (...places: string[]): string | undefined => placesInWords({ places, keptElsewhere: [] }).at(-1);
  expect(inWords()).toBeUndefined();
  expect(inWords("README.md:1: a:b")).toMatch(/^1 place says a name/);
  expect(inWords("README.md:1: a:b", "README.md:2: a:b")).toMatch(/^2 places say a name/);
});
