/** Headers that say what is true of a whole resource, for every operation of the table. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { publicScopes } from "../../generated/scopes.ts";
import { createOrganization } from "../accounts/memberships.ts";
import type { OperationRow } from "../contract/types.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, newHuman, newInstall, send } from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";

// Headers hang on no database: one will do.
const [{ open }] = databases as [(typeof databases)[number]];

let app: TestApp;
let tokens: Readonly<Record<"personal" | "platform", string>>;
beforeAll(async () => {
  app = await startApp(await open());
  const userId = await newHuman(app.world, "owner@example.com");
  const organizationId = (await createOrganization(app.world, { userId, name: "Example" })) ?? "";
  const wanted = { organizationId, userId, name: "x", scopes: publicScopes, expiresAt: null };
  const made = await createToken(app.world, wanted);
  if ("refused" in made) throw new Error(made.refused);
  tokens = { personal: made.token, platform: (await newInstall(app.world)).token };
});
beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

const rows = Object.entries(operations).map(([id, row]) => {
  // Names of the table.
  return { id: id as OperationId, path: row.path.replaceAll(/\{\w+\}/g, "x"), row: row as OperationRow };
});
const opened = rows.filter(({ row }) => row.bearer !== null);
const publicDocuments = rows.filter(({ row }) => row.cache === "public");

test.each(opened)(
  "$id challenges with its metadata and scopes, whatever is wrong with the token",
  async ({ path, row }) => {
    const metadata = row.bearer === "personal" ? "public" : "partner";
    const about = `Bearer resource_metadata="${app.world.config.origin}/.well-known/oauth-protected-resource/api/${metadata}/v1"`;
    const scope = row.scopes.length === 0 ? "" : `, scope="${row.scopes.join(" ")}"`;
    for (const method of row.method === "GET" ? ["GET", "HEAD"] : [row.method]) {
      for (const [authorization, error] of [
        [undefined, ""],
        ["Basic eDp5", ""],
        ["Bearer nonsense", ', error="invalid_token"'],
      ] as const) {
        const headers = authorization === undefined ? {} : { authorization };
        const answer = await send(app.port, { method, path, headers });
        expect([method, answer.status, answer.headers["www-authenticate"]]).toEqual([
          method,
          401,
          about + error + scope,
        ]);
        expect(answer.headers["cache-control"]).toBe("no-store");
      }
    }
  },
);

test.each(opened.filter(({ row }) => row.body !== null))("$id says which body it takes", async ({ path, row }) => {
  const headers = { authorization: `Bearer ${tokens[row.bearer ?? "personal"]}` };
  const typed = await send(app.port, {
    method: row.method,
    path,
    headers: { ...headers, "content-type": "text/plain" },
    body: "x",
  });
  expect(typed).toMatchObject({ status: 415, headers: { accept: row.body?.mediaType } });
  expect(typed.headers).not.toHaveProperty("accept-encoding");
  const coded = await send(app.port, {
    method: row.method,
    path,
    headers: { ...headers, "content-type": "application/json", "content-encoding": "compress" },
    body: "x",
  });
  expect(coded).toMatchObject({ status: 415, headers: { "accept-encoding": "gzip, deflate, br, zstd" } });
  expect(coded.headers).not.toHaveProperty("accept");
});

test.each(publicDocuments)("$id can be read by a script of another origin, with a token too", async ({ path }) => {
  const asked = {
    origin: "https://reader.example",
    "access-control-request-method": "GET",
    "access-control-request-headers": "authorization",
  };
  const preflight = await send(app.port, { method: "OPTIONS", path, headers: asked });
  expect(preflight).toMatchObject({
    status: 204,
    headers: {
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "*, Authorization",
    },
  });
  const got = await send(app.port, { method: "GET", path });
  expect(got.headers).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Retry-After, X-Request-Id",
    etag: expect.any(String),
  });
  const head = await send(app.port, { method: "HEAD", path });
  for (const name of ["etag", "content-length", "cache-control", "access-control-expose-headers"]) {
    expect([name, head.headers[name]]).toEqual([name, got.headers[name]]);
  }
});

test.each(["/healthz", "/readyz", "/metrics"])("%s takes GET and HEAD, and says so", async (path) => {
  for (const method of ["GET", "HEAD"]) {
    const answer = await send(app.port, { method, path });
    expect(answer).toMatchObject({ status: 200, headers: { "x-content-type-options": "nosniff" } });
  }
  for (const method of ["POST", "DELETE", "OPTIONS", "PROPFIND"]) {
    const answer = await send(app.port, { method, path });
    expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, "GET, HEAD"]);
  }
});
