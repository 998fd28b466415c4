/** The packed client, as a partner has it who has nothing else of this repository, on every runtime. */
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildClient } from "../../../conformance/pack/build.ts";
import { bun, deno, node22, type Runtime, workerd } from "../../../conformance/testing/runtimes.ts";
import { confirm, freshEmail } from "../../../server/agent-auth/testing.ts";
import { startApp, type TestApp } from "../../../server/testing/app.ts";
import { useChromium } from "../../../server/testing/chromium.ts";
import { databases, newHuman, serve } from "../../../server/testing/index.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);
const browser = useChromium();
let app: TestApp;
/** An empty folder, but for the installed package. */
let folder = "";
const installed = (path: string): string => join(folder, "node_modules", path);

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "client-")));
  await buildClient(join(folder, "built"));
  // The node that runs this test goes before another; npm asks no registry, for what is needed is there.
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await cp(join(ROOT, "node_modules", name), installed(name), { recursive: true });
  }
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, npm_config_offline: "true", npm_config_loglevel: "error" };
  await run("npm", ["pack", "./built"], { cwd: folder, env });
  const archive = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  await run("npm", ["install", "--no-audit", "--no-fund", `./${archive}`], { cwd: folder, env });
  await rm(join(folder, "built"), { recursive: true });
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error("there is no database to test with");
  app = await startApp(await sqlite.open());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The human confirms what was shown. */
async function confirmShown(link: string, code: string, email: string): Promise<void> {
  const attemptToken = new URL(link).searchParams.get("token") ?? "";
  const confirmed = await confirm(app, { attemptToken, code, email }, await newHuman(app.world, email));
  expect(confirmed).toHaveProperty("ok");
}

test("the integration is copied as its README says, also where `npm init` has made a package without modules", async () => {
  const readme = await readFile(installed("opentrain-client/README.md"), "utf8");
  const [, from = "", to = ""] = /^cp (\S+) (\S+)$/m.exec(readme) ?? [];
  const place = join(folder, "of-npm-init");
  await mkdir(place);
  await writeFile(join(place, "package.json"), '{ "type": "commonjs" }');
  await cp(join(folder, from), join(place, to));
  // Its usage: it has been read, and has found the package.
  const env = { ...process.env, OPENTRAIN_ORIGIN: "http://127.0.0.1:1", OPENTRAIN_TOKEN: "ot_ptk_x", DATA: place };
  await expect(run(process.execPath, [to], { cwd: place, env })).rejects.toThrow(`usage: ${to}`);
});

test("it has JavaScript and types, one dependency, and nothing of Node.js in what is imported", async () => {
  const manifest = JSON.parse(await readFile(installed("opentrain-client/package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  expect(manifest.private).toBeUndefined();
  const names = await readdir(installed("opentrain-client"), { recursive: true });
  expect(names.filter((name) => /(?<!\.d)\.ts$|\.test\./.test(name))).toEqual([]);
  for (const name of names.filter((one) => /^client\/(?!examples).*\.js$/.test(one))) {
    const text = await readFile(installed(`opentrain-client/${name}`), "utf8");
    expect([name, text.match(/"node:|\b(Buffer|process)\.\w/g)]).toEqual([name, null]);
  }
});

describe("the README's ten lines go from nothing to a claimed token", async () => {
  const readme = await readFile(join(ROOT, "README.md"), "utf8");
  const [, lines = ""] = /```js\n(import \{ createAgent[\s\S]*?)```/.exec(readme) ?? [];

  test("and are the client's own README's", async () => {
    expect(lines.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
    expect(await readFile(installed("opentrain-client/README.md"), "utf8")).toContain(lines);
  });

  const node: Runtime = { name: "Node.js", command: [process.execPath], env: {} };
  test.concurrent.for([node, node22, bun, deno, workerd].map((runtime) => [runtime.name, runtime] as const))(
    "on %s",
    async ([name, { command, env }], { skip }) => {
      if (command === undefined) return skip(name);
      const email = freshEmail();
      const text = lines.replace("http://localhost:4000", app.origin).replace("owner@example.com", email);
      const script = name === workerd.name ? await workerOf(text) : join(folder, `${email}.mjs`);
      if (name !== workerd.name) await writeFile(script, text);
      const [file, ...args] = command;
      const started = spawn(file, [...args, script], { cwd: folder, env: { ...process.env, ...env } });
      let out = "";
      let confirming: Promise<void> | undefined;
      const read = (part: Buffer): void => {
        out += part;
        const [, link = "", code = ""] = /Open (\S+) and type (\d+)/.exec(out) ?? [];
        if (code !== "") confirming ??= confirmShown(link, code, email);
      };
      started.stderr.on("data", read);
      started.stdout.on("data", read);
      const code = await new Promise((resolve) => started.on("close", resolve));
      await confirming;
      expect([code, out]).toEqual([0, expect.stringContaining("Claimed: true. The new token may jobs:read")]);
    },
  );
});

/** The same lines as a worker, whose modules a configuration names, and which reaches others only where that lets it. */
async function workerOf(lines: string): Promise<string> {
  const [imports = "", ...rest] = lines.split("\n");
  const worker = `${imports}\nexport default { async test() {\n${rest.join("\n")}\n} };\n`;
  await writeFile(join(folder, "worker.js"), worker);
  const inside = await readdir(installed("opentrain-client"), { recursive: true });
  const own = inside.filter((name) => name.endsWith(".js") && !name.startsWith("client/examples/"));
  const modules = [
    '(name = "worker.js", esModule = embed "worker.js")',
    ...own.map((name) => `(name = "${name}", esModule = embed "node_modules/opentrain-client/${name}")`),
    // A name without dots is sought beside what imports it.
    `(name = "opentrain-client", esModule = "export * from './client/index.js';")`,
    '(name = "client/openapi-fetch", esModule = embed "node_modules/openapi-fetch/dist/index.mjs")',
  ];
  const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .agent),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
);
const agent :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = "2023-01-01",
);
`;
  const file = join(folder, "agent.capnp");
  await writeFile(file, config);
  return file;
}

test("its types need neither Node.js nor anything else, and know each operation's answers", async () => {
  await mkdir(join(folder, "typed"));
  const source = `
    import { AccountClaimRequiredError, createAgent, createReceiver, isErrorOf, memoryStore } from "opentrain-client";
    import type { components } from "opentrain-client/types/public-api";
    const agent = createAgent({ origin: "https://opentrain.example.com", store: memoryStore() });
    export const jobs: Promise<components["schemas"]["Me"] | object> = agent.publicApi.listMyJobs();
    // @ts-expect-error: there is no such status
    agent.publicApi.listMyJobs({ query: { status: "LOST" } });
    // @ts-expect-error: a proposal has to be named
    agent.publicApi.hireProposal({ body: { milestone: { name: "All" } } });
    export const reasonOf = (error: unknown): string | undefined =>
      error instanceof AccountClaimRequiredError ? error.reason satisfies "account_claim_required" : undefined;
    export const statusOf = (error: unknown): "BAD_REQUEST" | string =>
      isErrorOf(error, "getMe") ? (error.body.code satisfies "UNAUTHORIZED" | "INTERNAL_ERROR" | string) : "";
    createReceiver({
      secret: "whsec_x",
      deliveries: { has: () => false, add: () => undefined },
      on: {
        "contract.started": ({ data }) => data.freelancer?.workEmail satisfies string | undefined,
        // @ts-expect-error: there is no such event
        "contract.paused": () => undefined,
      },
    });`;
  await writeFile(join(folder, "typed/import.mts"), source);
  const flags = [
    "--noEmit",
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "esnext",
    "--lib",
    "esnext,dom,dom.iterable",
  ];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const typed = run(process.execPath, [tsc, ...flags, "--skipDefaultLibCheck", "typed/import.mts"], {
    cwd: folder,
  }).catch((error: { stdout: string }) => error);
  expect((await typed).stdout).toBe("");
});

const PAGE = `<!doctype html><script type="importmap">
{ "imports": { "opentrain-client": "/opentrain-client/client/index.js", "openapi-fetch": "/openapi-fetch/dist/index.mjs" } }
</script><script type="module">
import { createAgent, memoryStore } from "opentrain-client";
const clock = { now: () => performance.now(), date: () => Date.now(), wait: async () => undefined };
const origin = location.hash.slice(1);
const store = memoryStore();
const agent = createAgent({ origin, store, clock });
let claiming;
window.walk = {
  async start(email) {
    await agent.registerAgent({ agent_name: "In a browser" });
    claiming = agent.claim({ email });
    return (await claiming.next()).value;
  },
  async finish() {
    for await (const prompt of claiming) void prompt;
    return { ...(await agent.publicApi.getMe()).account, ...(await store.get()) };
  },
  redirected: () => createAgent({ origin, store }).publicApi.listMyJobs({ query: { q: "elsewhere" } }).catch((error) => error.name + error.status),
};
</script>`;

test("in Chromium, from a page of another origin", async () => {
  const files: Readonly<Record<string, string>> = { js: "text/javascript", mjs: "text/javascript" };
  const site = await serve(async (req, res) => {
    const { pathname } = new URL(req.url ?? "", "http://localhost");
    if (pathname === "/") return void res.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
    const type = files[pathname.split(".").at(-1) ?? ""] ?? "text/plain";
    const text = await readFile(installed(pathname.slice(1)), "utf8").catch(() => undefined);
    res.writeHead(text === undefined ? 404 : 200, { "Content-Type": type }).end(text);
  });
  /** The server behind what lets scripts of that page in, and sends one call elsewhere. */
  const tokensElsewhere: unknown[] = [];
  const cors = {
    "Access-Control-Allow-Origin": site.origin,
    "Access-Control-Allow-Headers": "authorization, content-type",
  };
  const open = await serve(async (req, res) => {
    if (req.method === "OPTIONS") return void res.writeHead(204, cors).end();
    if (req.url === "/elsewhere") tokensElsewhere.push(req.headers.authorization);
    if (req.url?.startsWith("/api/public/v1/jobs/mine")) {
      return void res.writeHead(307, { ...cors, Location: "/elsewhere" }).end();
    }
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    const { authorization, "content-type": type } = req.headers;
    const answer = await app.fetch(req.url ?? "/", {
      method: req.method ?? "GET",
      headers: { ...(authorization && { authorization }), ...(type && { "content-type": type }) },
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    res.writeHead(answer.status, { ...cors, "Content-Type": answer.headers.get("Content-Type") ?? "" });
    res.end(await answer.text());
  });
  const page = await browser().newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.goto(`${site.origin}/#${open.origin}`);
  await page.waitForFunction("window.walk !== undefined");
  const email = freshEmail();
  const { verificationUri, userCode } = await page.evaluate<Record<string, string>>(`walk.start("${email}")`);
  await confirmShown(verificationUri ?? "", userCode ?? "", email);
  expect(await page.evaluate("walk.finish()")).toMatchObject({ claimed: true, memberRole: "OWNER" });
  expect(await page.evaluate("walk.redirected()")).toBe("UnexpectedAnswerError0");
  expect([tokensElsewhere, wrong]).toEqual([[], []]);
  await page.close();
});
