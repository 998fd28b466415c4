import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenApiDocument, operationsOf } from "./document.ts";

const file = new URL("../../generated/openapi/opentrain.json", import.meta.url);
const document = JSON.parse(readFileSync(file, "utf8")) as OpenApiDocument;
const session = document.components.securitySchemes?.session as { name: string };

let prism: ChildProcess;
let origin: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const cli = new URL("../../node_modules/.bin/prism", import.meta.url).pathname;
  const args = [cli, "mock", "-h", "127.0.0.1", "-p", String(port), "-v", "error", file.pathname];
  prism = spawn(process.execPath, args, { stdio: "ignore" });
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("Prism did not start.");
}, 30_000);

afterAll(() => {
  prism.kill();
});

/** A request that is right, and asks Prism for one of the answers. */
function ask(path: string, method: string, prefer: string): Promise<Response> {
  const operation = document.paths[path]?.[method];
  const headers: Record<string, string> = { prefer };
  if (operation?.security?.some((s) => "personalToken" in s)) headers.authorization = "Bearer ot_pat_x";
  if (operation?.security?.some((s) => "platformToken" in s)) headers.authorization = "Bearer ot_ptk_x";
  if (operation?.security?.some((s) => "session" in s)) headers.cookie = `${session.name}=x`;
  const [media] = Object.entries(operation?.requestBody?.content ?? {});
  let body: string | undefined;
  if (media) {
    const [type, { example, examples }] = media;
    const value = example ?? Object.values(examples ?? {})[0]?.value ?? {};
    headers["content-type"] = type;
    // A list in a form is its field repeated.
    const fields = Object.entries(value).flatMap(([name, of]) =>
      [of].flat().map((one): [string, string] => [name, String(one)]),
    );
    body = type === "application/json" ? JSON.stringify(value) : String(new URLSearchParams(fields));
  }
  const url = origin + path.replaceAll(/\{\w+\}/g, "0123456789abcdef");
  return fetch(url, { method: method.toUpperCase(), headers, redirect: "manual", ...(body ? { body } : {}) });
}

interface Answer {
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly status: string;
  readonly name: string | undefined;
  readonly value: unknown;
}

const answers: readonly Answer[] = operationsOf(document).flatMap(({ path, method, operation }) =>
  Object.entries(operation.responses).flatMap(([status, response]): Answer[] => {
    const examples = Object.values(response.content ?? {}).flatMap((media) => Object.entries(media.examples ?? {}));
    return examples.length > 0
      ? examples.map(([name, { value }]) => ({ id: operation.operationId, path, method, status, name, value }))
      : [{ id: operation.operationId, path, method, status, name: undefined, value: undefined }];
  }),
);

describe("the Prism mock", () => {
  test("has every surface on one port", () => {
    expect(new Set(operationsOf(document).flatMap(({ operation }) => operation.tags))).toEqual(
      new Set(["agent-auth", "public-api", "platform-api", "console"]),
    );
    expect(answers.length).toBeGreaterThan(300);
  });

  test.each(answers)("$id gives $status $name when asked", async ({ path, method, status, name, value }) => {
    const response = await ask(path, method, `code=${status}${name ? `, example=${name}` : ""}`);
    const text = await response.text();
    expect(response.status, text).toBe(Number(status));
    if (value !== undefined) expect(text).toBe(typeof value === "string" ? value : JSON.stringify(value));
  });

  test("answers the way a partner begins", async () => {
    const response = await fetch(`${origin}/api/agent/identity`, { method: "POST" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ identity_type: "anonymous", token_type: "bearer" });
  });

  test("refuses what the contract refuses", async () => {
    const response = await fetch(`${origin}/api/agent/identity`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ agent_name: "" }),
    });
    expect(response.status).toBe(400);
  });
});
