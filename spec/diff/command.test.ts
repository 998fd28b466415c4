import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contractCommand, type World } from "./command.ts";
import { type Contract, type ContractParts, toFile } from "./contract.ts";
import type { Tree } from "./json.ts";
import type { Fetch } from "./read/served.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contract-"));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const operation: Tree = {
  surface: "public-api",
  method: "GET",
  path: "/jobs",
  gates: { bearer: "personal", scopes: ["jobs:read"], anyScope: false, consentFor: null },
  cache: null,
  bodyLimit: null,
  page: null,
  deprecated: false,
  sunset: null,
};
const parts: ContractParts = {
  surfaces: { "public-api": { base: "/", errors: "envelope", openapi: "/openapi.json" } },
  operations: { listJobs: operation },
  errors: {},
  rules: {
    "jobs.list": {
      words: "Newest first.",
      needs: [],
      source: "seed",
      level: "MUST",
      page: "public-api",
      operations: ["listJobs"],
    },
  },
  partyRules: {},
  anyRules: {},
  scopes: { "public-api": { jobsRead: { name: "jobs:read", label: "See jobs", servesAs: [] } } },
  scopeSets: {},
  constants: { pollIntervalSeconds: 5 },
  tokens: {},
  pages: {},
  events: {},
  documents: {},
};
const contract: Contract = { version: "1.0.0", parts, unsaid: [] };

async function exported(name: string, content: object): Promise<string> {
  await writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return name;
}

const refused: Fetch = () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

async function run(args: readonly string[], { root = folder, fetch = refused }: Partial<World> = {}): Promise<Outcome> {
  let [out, complaint] = ["", ""];
  const code = await contractCommand(args, {
    root,
    cwd: folder,
    fetch,
    today: "2026-06-01",
    print: (text) => {
      out += text;
    },
    complain: (sentence) => {
      complaint += sentence;
    },
  });
  return { code, out, complaint };
}

/** The base, and the same with other parts and another version. */
async function pair(changed: Partial<ContractParts>, version = "1.0.0"): Promise<[string, string]> {
  const head = { version, parts: { ...parts, ...changed }, unsaid: [] } as Contract;
  return [await exported("base.json", toFile(contract)), await exported("head.json", toFile(head))];
}

test.each<[readonly string[], RegExp]>([
  [[], /^Say what to do: diff or export/],
  [["dif", "a"], /^There is no command dif: did you mean diff\?/],
  [["diff"], /^diff needs a base/],
  [["diff", "a", "b", "c"], /^diff compares two contracts, and c would be a third/],
  [["export", "a", "b"], /^export writes one contract, and b would be a second/],
  [["export", "--format", "json"], /^--format goes with diff/],
  [["diff", "a", "--format", "xml"], /^There is no format xml: choose one of text, json, markdown, github\.$/],
  [["diff", "a", "--all", "--brief"], /^--all lists everything and --brief only what fails/],
  [["diff", "a", "--brief", "--format", "json"], /^--brief goes with the format text/],
  [["diff", "a", "--formt", "json"], /^Unknown option '--formt': did you mean --format\?$/],
])("%j is wrong use, said in a sentence", async (args, sentence) => {
  const { code, out, complaint } = await run(args);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(complaint).toMatch(sentence);
});

const documentOf =
  (content: unknown, init?: ResponseInit): Fetch =>
  async () =>
    new Response(typeof content === "string" ? content : JSON.stringify(content), init);

test.each<[string, object | string, RegExp]>([
  ["text", "hello", /^x\.json is no JSON/],
  ["an OpenAPI document", { openapi: "3.1.0" }, /^x\.json is an OpenAPI document and no contract that/],
  ["something else", [1], /^x\.json is something else and no contract/],
  ["another format", { ...toFile(contract), format: 9 }, /^x\.json is an export of format 9, and this version reads 1/],
  ["an edited file", { ...toFile(contract), version: "2.0.0" }, /^x\.json was edited after it was exported/],
])("a base that is %s is no contract, and nothing is written", async (_what, content, sentence) => {
  await exported("x.json", content as object);
  const { code, out, complaint } = await run(["diff", "x.json", "x.json", "--output", "report.txt"]);
  expect({ code, out, written: existsSync(join(folder, "report.txt")) }).toEqual({ code: 3, out: "", written: false });
  expect(complaint).toMatch(sentence);
  expect(complaint.split("\n")).toHaveLength(1);
});

test.each<[string, string, Fetch, RegExp]>([
  ["is down", "http://127.0.0.1:1", refused, /openapi\.json cannot be reached: ECONNREFUSED\.$/],
  ["answers HTML", "http://a.example.com", documentOf("<html>"), /answered something other than JSON\.$/],
  ["answers 502", "http://a.example.com", documentOf("", { status: 502 }), /answered 502: there is no document/],
  ["answers a list", "http://a.example.com", documentOf([]), /answered JSON that is no OpenAPI 3\.1 document\.$/],
  [
    "is another product",
    "http://a.example.com",
    documentOf({ openapi: "3.1.0", info: { version: "1" } }),
    /document of another product/,
  ],
  ["has a path", "http://a.example.com/docs", refused, /is no origin: give scheme, host and port alone/],
])("a server that %s has no contract", async (_what, origin, fetch, sentence) => {
  await mkdir(join(folder, "generated"), { recursive: true });
  await writeFile(
    join(folder, "generated/operations.ts"),
    `export const surfaces = ${JSON.stringify(parts.surfaces)} as const;\n`,
  );
  const { code, complaint } = await run(["diff", origin, await exported("base.json", toFile(contract))], { fetch });
  expect(code).toBe(3);
  expect(complaint).toMatch(sentence);
});

test("a server that sends without end is left", async () => {
  const endless: Fetch = async () =>
    new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1 << 20)) }));
  const { code, complaint } = await run(["export", "http://a.example.com"], { fetch: endless });
  expect({ code, complaint }).toMatchObject({ code: 3, complaint: /more than 20 MB/ });
});

test("a revision without tables, and one that is not there, are said in a sentence", async () => {
  await exported("base.json", toFile(contract));
  const root = await mkdtemp(join(folder, "git-"));
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
    });
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "Nothing yet");
  expect(await run(["diff", "HEAD", "base.json"], { root })).toMatchObject({
    code: 3,
    complaint: "Revision HEAD has no contract that can be compared: generated/operations.ts is not there.",
  });
  for (const name of ["nowhere", "--output", "HEAD:x"]) {
    const { code, complaint } = await run(["diff", "--", name, "base.json"], { root });
    expect({ code, complaint }).toMatchObject({
      code: 3,
      complaint: /is no file, no folder, no origin .* and no revision/,
    });
  }
});

test("a contract that is the same passes; one that breaks somebody does not, nor one whose version is too low", async () => {
  expect(await run(["diff", ...(await pair({}))])).toMatchObject({ code: 0 });
  expect(await run(["diff", ...(await pair({ constants: {} }, "2.0.0"))])).toMatchObject({ code: 1 });
  const { code, out } = await run(["diff", ...(await pair({ rules: {} }))]);
  expect(code).toBe(1);
  expect(out).toContain("Version 1.0.0 is too low: what breaks partners after 1.0.0 asks for 2.0.0 or higher.");
  const label = { "public-api": { jobsRead: { name: "jobs:read", label: "Look at jobs", servesAs: [] } } };
  expect(await run(["diff", ...(await pair({ scopes: label }))])).toMatchObject({ code: 1 });
  expect(await run(["diff", ...(await pair({ scopes: label }, "1.0.1"))])).toMatchObject({ code: 0 });
});

test("what is allowed breaks nobody, for its reason; what is said to be less asks for a lower version", async () => {
  const change = { constants: { pollIntervalSeconds: 10 } };
  const entry = { kind: "constant.*", subject: "constant poll*Seconds", reason: "Servers may ask for any interval." };
  const allowed = async (entries: unknown, version: string): Promise<Outcome> => {
    await exported("allow.json", entries as object);
    return await run(["diff", ...(await pair(change, version)), "--allow", "allow.json"]);
  };
  expect(await allowed([entry], "1.1.0")).toMatchObject({ code: 1, out: /asks for 2\.0\.0/ });
  expect(await allowed([entry], "2.0.0")).toMatchObject({
    code: 0,
    out: /allowed \(partner\): Servers may ask for any/,
  });
  expect(await allowed([{ ...entry, as: "informs" }], "1.0.1")).toMatchObject({ code: 0 });
  expect(await allowed([{ ...entry, audience: "server" }], "2.0.0")).toMatchObject({ code: 1 });
  expect(await allowed([entry, { ...entry, kind: "rule.added" }], "2.0.0")).toMatchObject({
    code: 0,
    out: /Exception for nothing: rule\.added of constant poll\*Seconds; it can go\./,
  });
});

test.each<[string, unknown, RegExp]>([
  ["no list", {}, /^allow\.json is no list of exceptions/],
  ["no reason", [{ kind: "a", subject: "b" }], /^allow\.json: exception 1 has no `reason`/],
  ["an unknown member", [{ kind: "a", subject: "b", reason: "c", for: "me" }], /has a member `for`, which none has/],
  ["an unknown audience", [{ kind: "a", subject: "b", reason: "c", audience: "all" }], /neither partner nor server/],
  [
    "what would break more",
    [{ kind: "a", subject: "b", reason: "c", as: "breaks" }],
    /none of warns, extends, informs/,
  ],
])("exceptions with %s are refused", async (_what, entries, sentence) => {
  await exported("allow.json", entries as object);
  const { code, complaint } = await run(["diff", ...(await pair({})), "--allow", "allow.json"]);
  expect(code).toBe(3);
  expect(complaint).toMatch(sentence);
});

const renamed = {
  operations: { listJobs: { ...operation, gates: { ...(operation.gates as Tree), scopes: ["jobs:view"] } } },
  scopes: { "public-api": { jobsRead: { name: "jobs:view", label: "See jobs", servesAs: [] } } },
};

test("a renamed scope, as a terminal shows it", async () => {
  const { out } = await run(["diff", ...(await pair(renamed))]);
  expect(out).toBe(`base.json (1.0.0) -> head.json (1.0.0): 1 change

Breaks partners (1)
  partner breaks, server breaks: callers have to send something else, and the server has to take that
  - scope jobsRead of public-api: renamed: \`jobs:read\` -> \`jobs:view\`  [scope.renamed]
      affects listJobs

Breaks partners by 1 change, servers by 1 change.
Version 1.0.0 is too low: what breaks partners after 1.0.0 asks for 2.0.0 or higher.
`);
});

test("of what is allowed nothing is said where only what fails is asked for", async () => {
  await exported("allow.json", [{ kind: "*", subject: "*", audience: "server", reason: "Announced by the version." }]);
  const added = { constants: { ...parts.constants, tries: 3 } };
  const brief = async (version: string): Promise<Outcome> =>
    await run(["diff", ...(await pair(added, version)), "--brief", "--allow", "allow.json"]);
  expect(await brief("1.1.0")).toEqual({
    code: 0,
    out: `base.json (1.0.0) -> head.json (1.1.0): 1 change

Breaks nobody that is not allowed.
Version 1.1.0 will do: what is new after 1.0.0 asks for 1.1.0 or higher.
`,
    complaint: "",
  });
  expect(await brief("1.0.1")).toMatchObject({ code: 1, out: /Version 1\.0\.1 is too low: what is new/ });
});

test("as an entry of a changelog, which no text of the contract gets out of", async () => {
  const rules = {
    ...parts.rules,
    "jobs.mark": { ...(parts.rules["jobs.list"] as Tree), words: "Is <b>*new*</b> `a*b`." },
  };
  const { out } = await run(["diff", ...(await pair({ ...renamed, rules }, "2.0.0")), "--format", "markdown"]);
  expect(out).toBe(`## 2.0.0

Since 1.0.0: 2 changes.

### Breaks partners

- **scope jobsRead of public-api**: renamed: \`jobs:read\` -\\> \`jobs:view\`. (callers have to send something else, and the server has to take that.) Affects \`listJobs\`.

### Breaks servers: they have to do more

- **rule jobs.mark**: added (MUST): Is \\<b\\>\\*new\\*\\</b\\> \`a*b\`. (the server has to do more, and callers may rely on it.)
`);
});

test("as annotations of GitHub, with the line, and no way out of a line", async () => {
  const root = await mkdtemp(join(folder, "tree-"));
  await mkdir(join(root, "spec"));
  const words = { ...(parts.rules["jobs.list"] as Tree), words: "50%\n::error::no" };
  const head = await exported("head.json", toFile({ ...contract, parts: { ...parts, rules: { "jobs.list": words } } }));
  const { out } = await run(["diff", await exported("base.json", toFile(contract)), head, "--format", "github"], {
    root,
  });
  expect(out.trim().split("\n")).toEqual([
    "::warning title=rule jobs.list::was: Newest first.%0Ais: 50%25%0A::error::no%0Apartner warns, server warns: what the new words ask for more or less has to be read",
    "::error::Version 1.0.0 is too low: changes of texts after 1.0.0 asks for 1.0.1 or higher.",
  ]);
});

test("an export from before a part is compared without it, and that is said", async () => {
  const { partyRules: _, anyRules: __, ...earlier } = parts;
  const head = {
    ...contract,
    parts: { ...parts, anyRules: { "poll.pending": { words: "It waits.", level: "MUST" } } },
  };
  const base = await exported("base.json", toFile({ ...contract, parts: earlier as ContractParts }));
  const { code, out } = await run(["diff", base, await exported("head.json", toFile(head))]);
  expect(code).toBe(0);
  expect(out).toContain("Not compared: rules of any server.");
  expect(out).not.toContain("poll.pending");
});

test("as JSON of the published schema", async () => {
  const { out } = await run(["diff", ...(await pair(renamed)), "--format", "json"]);
  const schema: unknown = JSON.parse(await readFile(new URL("report.schema.json", import.meta.url), "utf8"));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const valid = ajv.compile(schema as object);
  const report: unknown = JSON.parse(out);
  expect(valid(report), ajv.errorsText(valid.errors)).toBe(true);
  expect(report).toMatchObject({
    passed: false,
    breaks: { partner: 1, server: 1 },
    version: { bump: "major", atLeast: "2.0.0" },
  });
  expect(valid({ ...(report as object), findings: [{}] })).toBe(false);
});

test("an export is a contract, and itself again when it is exported", async () => {
  const file = await exported("base.json", toFile(contract));
  const { code, out } = await run(["export", file]);
  expect({ code, out: JSON.parse(out) as unknown }).toEqual({ code: 0, out: toFile(contract) });
});

test("help says what a contract is, and every exit code", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, complaint: "", out: /Exit codes: 0 .*\n3 wrong use/s });
});
