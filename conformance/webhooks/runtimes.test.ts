/** Both verifiers on every runtime that npm has, each as its users have it: without flags, and without Node.js where it has none. */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bun, deno, node20, node22, type Runtime, workerd } from "../testing/runtimes.ts";

/** Judges every vector, and what no JSON holds; what is otherwise than it should be. */
const JUDGE = `
export async function judge({ vectors }, verifyWebhook) {
  const reasonOf = async (webhook) => {
    try {
      await verifyWebhook(webhook);
      return "valid";
    } catch (error) {
      return error.reason ?? String(error);
    }
  };
  const wrong = [];
  for (const { name, payload, header, secrets, tolerance, now, verdict } of vectors) {
    const bytes = new TextEncoder().encode(payload);
    for (const given of [payload, bytes, bytes.buffer]) {
      const came = await reasonOf({ payload: given, header, secret: secrets, tolerance, now: new Date(now * 1000) });
      if (came !== verdict) wrong.push(name + ": " + came);
    }
  }
  const [{ payload, header, secrets, now }] = vectors;
  const request = new Request("https://receiver.example.com/", {
    method: "POST",
    headers: { "X-OpenTrain-Signature": header },
    body: payload,
  });
  const webhook = { payload: await request.arrayBuffer(), header: request.headers, secret: secrets, now: new Date(now * 1000) };
  if ((await reasonOf(webhook)) !== "valid") wrong.push("a request: " + (await reasonOf(webhook)));
  return vectors.length === 0 ? ["no vectors"] : wrong;
}
`;

const SCRIPT = `
import { judge } from "./judge.js";
import vectors from "./vectors.json" with { type: "json" };
import { verifyWebhook } from "./verify.js";
import { verifyWebhook as verifyWithWebCrypto } from "./verify-web.js";
const wrong = [verifyWebhook, verifyWithWebCrypto].map((verify) => judge(vectors, verify));
console.log(JSON.stringify((await Promise.all(wrong)).flat()));
`;

const WORKER = `
import { judge } from "./judge.js";
import vectors from "./vectors.json";
import { verifyWebhook } from "./verify-web.js";
export default {
  async test() {
    const wrong = await judge(vectors, verifyWebhook);
    if (wrong.length > 0) throw new Error(wrong.join("; "));
  },
};
`;

/** A date before any compatibility flag for Node.js. */
const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = ( services = [ (name = "main", worker = .receiver) ] );
const receiver :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "judge.js", esModule = embed "judge.js"),
    (name = "verify-web.js", esModule = embed "verify-web.js"),
    (name = "message.js", esModule = embed "message.js"),
    (name = "vectors.json", json = embed "vectors.json"),
  ],
  compatibilityDate = "2023-01-01",
);
`;

let folder = "";

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "verifier-")));
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  };
  for (const name of ["message", "verify", "verify-web"]) {
    const source = await readFile(new URL(`${name}.ts`, import.meta.url), "utf8");
    await writeFile(join(folder, `${name}.js`), ts.transpileModule(source, { compilerOptions }).outputText);
  }
  await copyFile(new URL("vectors.json", import.meta.url), join(folder, "vectors.json"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const files = { "judge.js": JUDGE, "script.js": SCRIPT, "worker.js": WORKER, "config.capnp": CONFIG };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run({ command, env }: Runtime, script: string): Promise<string> {
  const [file, ...args] = command ?? [process.execPath];
  const options = { cwd: folder, env: { ...process.env, ...env } };
  const { stdout } = await promisify(execFile)(file, [...args, script], options);
  return stdout;
}

test("it names nothing of Node.js", async () => {
  for (const name of ["message.js", "verify-web.js"]) {
    const text = await readFile(join(folder, name), "utf8");
    expect(text.match(/^(im|ex)port .*"(?!\.\/message\.js")[^"]*";$|\b(Buffer|process|require)\b/gm)).toBeNull();
  }
});

describe("every vector has its verdict", () => {
  const node: Runtime = { name: "Node.js", command: [process.execPath], env: {} };
  for (const runtime of [node, node20, node22, bun, deno]) {
    test.skipIf(runtime.command === undefined)(`on ${runtime.name}`, async () => {
      expect(JSON.parse(await run(runtime, "script.js"))).toEqual([]);
    });
  }

  test.skipIf(workerd.command === undefined)(`in a worker, on ${workerd.name}`, async () => {
    await run(workerd, "config.capnp");
  });
});
