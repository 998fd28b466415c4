/** The packed artefact, as somebody has it who has nothing else of this repository. */
import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import type { Report } from "../kit/engine/report.ts";
import type { Launched } from "../kit/target/launch.ts";
import { listening, PlainReceiver } from "../partners/receiver/testing/plain-receiver.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";
import { buildPackage } from "./build.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(ROOT, "node_modules");
const ARCHIVE = `opentrain-${manifest.version}.tgz`;

/** An empty folder, but for the package and what it needs. */
let folder = "";
let server: Launched;
let job: Job;
let packed: readonly string[] = [];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The node that runs this test goes before another; npm asks no registry. */
function run(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const settings = { ...process.env, PATH, npm_config_offline: "true", npm_config_loglevel: "error", ...env };
  return new Promise((resolve) => {
    execFile(file, args, { cwd: folder, env: settings }, (error: ExecFileException | null, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

/** What npx runs, without npx: that takes longer than the command. */
const command = (...args: string[]): Promise<Ended> =>
  run("node", [join(folder, "node_modules/.bin/opentrain-conformance"), ...args]);

let help: Promise<Ended> | undefined;
const helpOf = (): Promise<Ended> => (help ??= command("--help"));

/** What the package depends on, as a registry would bring it: not as links, in which this repository is around it. */
async function bringDependencies(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const to = join(folder, "node_modules", name);
    if (existsSync(to)) continue;
    await cp(join(MODULES, name), to, { recursive: true });
    const { dependencies = {} }: { dependencies?: object } = JSON.parse(
      await readFile(join(to, "package.json"), "utf8"),
    );
    await bringDependencies(Object.keys(dependencies).filter((one) => !existsSync(join(to, "node_modules", one))));
  }
}

async function dependenciesOf(built: string): Promise<string[]> {
  return Object.keys(JSON.parse(await readFile(join(built, "package.json"), "utf8")).dependencies);
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "packed-")));
  const built = join(folder, "built");
  await buildPackage(built);
  const { out, err } = await run("npm", ["pack", "./built", "--json"]);
  expect(err).toBe("");
  packed = JSON.parse(out)[0].files.map(({ path }: { path: string }) => path);
  await bringDependencies(await dependenciesOf(built));
  await rm(built, { recursive: true });
  job = await readJob();
  expect(await run("bash", ["-e", "-c", installStep(job)], { ...job.env, SUITE: `./${ARCHIVE}` })).toMatchObject({
    code: 0,
    err: "",
  });
  const start = `"${process.execPath}" "${join(ROOT, "server/start.js")}"`;
  server = await commandLauncher(start).launch({});
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** An agent that gives up when it is refused. */
const AGENT = `#!/usr/bin/env node
const { OPENTRAIN_ORIGIN: origin, OPENTRAIN_EMAIL: email } = process.env;
async function post(path, body) {
  const answer = await fetch(origin + path, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) process.exit(1);
  return answer.json();
}
const { claim_token } = await post("/api/agent/identity", {});
await post("/api/agent/identity/claim", { claim_token, email });
`;

/** The part of a command that is tried, where all of it takes longer than a test may. */
const PART: Readonly<Record<string, readonly string[]>> = { client: ["--rule", "client.no-repeat"] };

describe("the package", () => {
  test("holds what the command and the exports stand on, and nothing else", () => {
    expect(
      packed.filter((path) => /\.test\.|(?<!\.d)\.ts$|^(server|spec)\/|\/(testing|pack|mutants)\//.test(path)),
    ).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining(["bin.js", "LICENSE", "README.md", "conformance/kit/report/page/page.eta"]),
    );
  });

  test("depends on little", async () => {
    const few = ["ajv", "ajv-formats", "eta", "fast-xml-builder", "leven", "node-html-parser", "pg", "smtp-server"];
    expect(await dependenciesOf(join(folder, "node_modules/opentrain"))).toEqual(few);
  });
});

test("asks for no more of a receiver than its verifier needs", async () => {
  const { engines } = JSON.parse(await readFile(join(folder, "node_modules/opentrain/package.json"), "utf8"));
  expect(engines).toEqual({ node: ">=20", bun: ">=1.4", deno: ">=2.9" });
});

describe("the command", () => {
  test("--help speaks of itself", async () => {
    const { code, out } = await helpOf();
    expect(code).toBe(0);
    expect(out).toContain("npx opentrain-conformance --target <origin>");
  });

  test("--list has the checks", async () => {
    const { code, out } = await command("--list", "--rule", "poll");
    expect(code).toBe(0);
    expect(out.split("\n").length).toBeGreaterThan(10);
  });

  test("a wrong flag is told: 3", async () => {
    expect(await command("--targt", "x")).toMatchObject({ code: 3, err: expect.stringContaining("Unknown option") });
  });
});

describe("its exports", () => {
  test("are imported from JavaScript", async () => {
    const script = `
      import { verifyWebhook } from "opentrain/webhooks";
      import { verifyWebhook as onTheWeb } from "opentrain/webhooks/web";
      if (typeof onTheWeb !== "function") throw new Error("no second verifier");
      import vectors from "opentrain/webhooks/vectors.json" with { type: "json" };
      import schema from "opentrain/report.schema.json" with { type: "json" };
      import "opentrain/types/agent-auth";
      import "opentrain/types/public-api";
      import "opentrain/types/platform-api";
      import { events } from "opentrain/events";
      console.log(typeof verifyWebhook, typeof vectors, typeof schema, events["install.revoked"].scope);`;
    await writeFile(join(folder, "import.mjs"), script);
    expect(await run("node", ["import.mjs"])).toEqual({ code: 0, out: "function object object null\n", err: "" });
  });

  test("have types that need nothing else", async () => {
    const source = `
      import type { paths as agentAuth } from "opentrain/types/agent-auth";
      import type { paths as publicApi } from "opentrain/types/public-api";
      import type { paths as platformApi } from "opentrain/types/platform-api";
      import { type Events, type EventType, events } from "opentrain/events";
      import { verifyWebhook } from "opentrain/webhooks";
      import { type VerifiedWebhook, verifyWebhook as onTheWeb } from "opentrain/webhooks/web";
      export type Link = platformApi["/api/partner/v1/project-links"]["post"];
      export const revoked = (event: Events["install.revoked"]): "disconnected" | "reconnected" => event.data.reason;
      export const all: readonly string[] = Object.keys(events) satisfies readonly string[];
      export const one: EventType = "project_link.created";
      // @ts-expect-error: there is no such event
      export const none: EventType = "project_link.renamed";
      // @ts-expect-error: an event of another type has other data
      export const wrong = (event: Events["contract.started"]): unknown => event.data.reason;
      export type Some = [agentAuth["/api/agent/identity"]["post"], publicApi["/api/public/v1/team"]["get"]];
      export const payload: string = verifyWebhook({ payload: "{}", header: null, secret: "whsec_x" }).payload;
      export const later: Promise<VerifiedWebhook> = onTheWeb({ payload: new ArrayBuffer(0), header: new Headers(), secret: "x" });
      // @ts-expect-error: a secret is needed
      verifyWebhook({ payload: "{}", header: null });`;
    await mkdir(join(folder, "typed"));
    await writeFile(join(folder, "typed/import.mts"), source);
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "esnext"];
    // What comes with the compiler is not ours to check.
    const sparing = ["--skipDefaultLibCheck"];
    const tsc = join(MODULES, "typescript/bin/tsc");
    expect(await run("node", [tsc, ...flags, ...sparing, "typed/import.mts"])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("its README", () => {
  const readme = (): Promise<string> => readFile(join(folder, "node_modules/opentrain/README.md"), "utf8");
  const blocks = (text: string, language: string): string[] =>
    [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, of, code = ""]) => (of === language ? [code] : []));

  test("has commands that work as they are printed: a run writes its reports, and diff reads them", async () => {
    const lines = blocks(await readme(), "sh").flatMap((block) => block.trimEnd().split("\n"));
    expect(lines).toHaveLength(7);
    await writeFile(join(folder, "agent.mjs"), AGENT, { mode: 0o755 });
    await writeFile(join(folder, "secret.txt"), "whsec_of_the_package\n");
    const receiver = await listening(new PlainReceiver("whsec_of_the_package"));
    onTestFinished(receiver.close);
    const printed: string[] = [];
    for (const line of lines) {
      const [npx, name, ...args] = line
        .replace("https://staging.example.com", server.origin)
        .replace("http://127.0.0.1:8080/hooks", receiver.url.href)
        .split(" ");
      // The job below asks npx.
      expect([npx, name]).toEqual(["npx", "opentrain-conformance"]);
      // A few rules: all of them take longer than this test may.
      const isWhole = args.includes("diff") || args.includes("doctor") || args.includes("receiver");
      const narrowed = isWhole ? args : [...args, ...(PART[args[0] ?? ""] ?? ["--rule", "me", "--rule", "discovery"])];
      const ended = await command(...narrowed);
      expect(ended, line).toMatchObject({ code: 0, err: "" });
      printed.push(ended.out);
    }
    const [, , whole, same, looked, agent, received] = printed;
    expect(whole).toContain("CONFORMANT in what was checked: ");
    const report: Report = JSON.parse(await readFile(join(folder, "report.json"), "utf8"));
    expect(report.counts).toMatchObject({ fail: 0, error: 0, inconclusive: 0 });
    expect(await readFile(join(folder, "report.html"), "utf8")).toContain("</html>");
    expect(same).toContain("NOT WORSE.");
    // Our own server: nothing to say against it.
    expect(looked).toMatch(/\nNOTHING WRONG: 0 errors, 0 warnings, /);
    expect(received).toMatch(/\nCONFORMANT: 16 held, 0 failed, /);
    expect(agent).toMatch(/\nCONFORMANT: 1 held, 0 failed, /);
  });

  test("names options and imports that there are, and no file or script that the package lacks", async () => {
    const text = await readme();
    const { out: told } = await helpOf();
    const options = new Set(text.match(/(?<![\w-])--[a-z][a-z-]*/g));
    expect([...options].filter((option) => !new RegExp(`${option}\\b`).test(told))).toEqual([]);
    const imports = new Set([...text.matchAll(/opentrain(\/[\w./-]*\w)/g)].map(([, path = ""]) => `.${path}`));
    expect([...imports].toSorted()).toEqual(Object.keys(manifest.exports).toSorted());
    expect(text).not.toMatch(/\]\((?!https:)|npm run|generated\/|conformance\//);
  });

  test("has verifiers that take what is signed, and nothing else", async () => {
    for (const [index, code] of blocks(await readme(), "js").entries())
      await writeFile(join(folder, `readme-${index}.mjs`), code);
    const script = `
      import { createHmac } from "node:crypto";
      import { eventOf } from "./readme-0.mjs";
      import { eventOfRequest } from "./readme-1.mjs";
      const secret = "whsec_example";
      const body = JSON.stringify({ type: "project_link.created" });
      const t = Math.floor(Date.now() / 1000);
      const header = \`t=\${t},v1=\${createHmac("sha256", secret).update(\`\${t}.\${body}\`).digest("hex")}\`;
      const ask = () => new Request("http://localhost", { method: "POST", body, headers: { "X-OpenTrain-Signature": header } });
      const refused = (error) => error.reason;
      console.log(eventOf(body, header, secret).type, (await eventOfRequest(ask(), secret)).type);
      console.log(await eventOfRequest(ask(), "whsec_other").catch(refused));
      try { eventOf(body + " ", header, secret); } catch (error) { console.log(refused(error)); }`;
    await writeFile(join(folder, "readme.mjs"), script);
    const out = "project_link.created project_link.created\nwrong-signature\nwrong-signature\n";
    expect(await run("node", ["readme.mjs"])).toEqual({ code: 0, out, err: "" });
  });
});

interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: ReadonlyArray<{
    readonly run?: string;
    readonly uses?: string;
    readonly with?: { readonly path?: string };
  }>;
}

/** The job for GitHub Actions, as conformance/README.md has it. */
async function readJob(): Promise<Job> {
  const readme = await readFile(join(ROOT, "conformance/README.md"), "utf8");
  const yaml = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const [found]: Job[] = Object.values(parse(yaml.find((text) => text.includes("opentrain-conformance")) ?? ""));
  if (found === undefined) throw new Error("the README has no such job");
  return found;
}

const commandsOf = ({ steps }: Job): string[] => steps.flatMap(({ run: step }) => step ?? []);

/** Its first step, by which the package is installed for all tests. */
function installStep(of: Job): string {
  const [install = ""] = commandsOf(of);
  expect(install).toMatch(/^npm install /);
  return install;
}

test("the README's job for GitHub Actions does what it says", async () => {
  const summary = join(folder, "summary.md");
  await writeFile(summary, "");
  const env = { ...job.env, GITHUB_STEP_SUMMARY: summary, TARGET: server.origin };
  const [, ...steps] = commandsOf(job);
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) {
    // A few rules: all of them take longer than this test may.
    const narrowed = step.replace('"$TARGET"', '"$TARGET" --rule me');
    expect(await run("bash", ["-e", "-c", narrowed], env), step).toMatchObject({ code: 0 });
  }
  expect(await readFile(summary, "utf8")).toContain("Conformant");
  const upload = job.steps.find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
  const kept = (upload?.with?.path ?? "").split("\n").filter((path) => path !== "");
  expect(kept.map((path) => existsSync(join(folder, path)))).toEqual([true, true]);
});
