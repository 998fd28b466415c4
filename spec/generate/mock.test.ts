import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { type OpenApiDocument, type OpenApiOperation, operationsOf, type Schema } from "./openapi.ts";

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
  const cli = fileURLToPath(new URL("../../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
  const args = [cli, "mock", "-h", "127.0.0.1", "-p", String(port), "-v", "error", fileURLToPath(file)];
  prism = spawn(process.execPath, args, { stdio: "ignore" });
  while (prism.exitCode === null) {
    const up = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Prism ended with ${prism.exitCode} instead of starting.`);
});

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

/** The names of what an operation takes, each by where it comes: `body.name`, `query.limit`. */
function takenBy({ parameters = [], requestBody }: OpenApiOperation): string[] {
  const [media] = Object.values(requestBody?.content ?? {});
  const schema: Schema = document.components.schemas[media?.schema.$ref?.split("/").at(-1) ?? ""] ?? {};
  const members = Object.keys(schema.properties ?? {}).map((name) => `body.${name}`);
  return [...members, ...parameters.map(({ in: place, name }) => `${place}.${name}`)];
}

describe("the errors that a mock gives are of their own operation", () => {
  const errors = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses).flatMap(([status, { content = {}, headers = {} }]) =>
      Object.values(content).flatMap(({ examples = {} }) =>
        Object.entries(examples).map(([name, { value }]) => ({
          id: operation.operationId,
          operation,
          status,
          name,
          value,
          headers,
        })),
      ),
    ),
  );

  test("what a refused request lacks is something that the operation takes", () => {
    const shown = errors.filter(({ name }) => name === "bad-request" || name === "invalid-request");
    expect(shown.length).toBeGreaterThan(15);
    const foreign = shown.filter(({ operation, value }) => {
      const body = value as { details?: { issues: { where: string }[] }; error_description?: string };
      const where = body.details?.issues[0]?.where ?? `body.${body.error_description?.split(":")[0]}`;
      return !takenBy(operation).includes(where);
    });
    expect(foreign.map(({ id, value }) => ({ id, value }))).toEqual([]);
  });

  test("the scopes that a token lacks are those of the operation, in the body and in the challenge", () => {
    const shown = errors.filter(({ name }) => name === "scope-missing");
    expect(shown.length).toBeGreaterThan(10);
    for (const { id, value, headers } of shown) {
      const { scopes } = operations[id as OperationId];
      const { details } = value as { details: { requiredScopes: string[]; grantedScopes: string[] } };
      expect(details.requiredScopes, id).toEqual(scopes);
      expect(
        details.grantedScopes.filter((one) => details.requiredScopes.includes(one)),
        id,
      ).toEqual([]);
      expect(headers["WWW-Authenticate"]?.example, id).toContain(`scope="${scopes.join(" ")}"`);
    }
  });

  test("unasked it says what is wrong with the request first", () => {
    for (const { path, method, operation } of operationsOf(document)) {
      const [media] = Object.values(operation.responses["400"]?.content ?? {});
      const [first = "a page"] = Object.keys(media?.examples ?? {});
      if (media) expect(["bad-request", "invalid-request", "a page"], `${method} ${path}`).toContain(first);
    }
  });
});

test("whatever can be done has an example of its answer, but for pages", () => {
  const done = operationsOf(document).flatMap(({ operation: { operationId, responses } }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([status, { content = {} }]) =>
        Object.entries(content)
          .filter(([type]) => type !== "text/html")
          .map(([, { example, examples }]) => ({ id: `${operationId} ${status}`, shown: example ?? examples })),
      ),
  );
  expect(done.length).toBeGreaterThan(30);
  expect(done.filter(({ shown }) => shown === undefined)).toEqual([]);
});

describe("the Prism mock", () => {
  test("has every surface on one port", () => {
    expect(
      new Set(operationsOf(document).map(({ operation }) => operations[operation.operationId as OperationId].surface)),
    ).toEqual(new Set(["agent-auth", "public-api", "platform-api", "console"]));
    expect(answers.length).toBeGreaterThan(300);
  });

  test.each(answers)("$id gives $status $name when asked", async ({ path, method, status, name, value }) => {
    const response = await ask(path, method, `code=${status}${name ? `, example=${name}` : ""}`);
    const text = await response.text();
    expect(response.status, text).toBe(Number(status));
    if (value !== undefined) expect(text).toBe(typeof value === "string" ? value : JSON.stringify(value));
  });

  test("has auth.md as it is, but for the origin", async () => {
    const text = await (await fetch(`${origin}/auth.md`)).text();
    const prose = readFileSync(new URL("../../generated/auth.md", import.meta.url), "utf8");
    expect(text).toBe(prose.replaceAll("{{origin}}", "https://opentrain.example.com"));
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
