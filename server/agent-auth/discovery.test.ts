import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { errors } from "../../generated/errors.ts";
import { operations } from "../../generated/operations.ts";
import { platformScope, postClaimScopes, preClaimScopes, publicScope, publicScopes } from "../../generated/scopes.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, send } from "../testing/index.ts";
import { freshEmail, paths, read, register } from "./testing.ts";

// The documents ask nothing of the database: one will do.
const [{ open }] = databases as [(typeof databases)[number]];

let app: TestApp;
beforeAll(async () => {
  app = await startApp(await open());
});
beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

const allScopes = [
  publicScope.jobsRead,
  publicScope.jobsWrite,
  publicScope.proposalsRead,
  publicScope.proposalsWrite,
  publicScope.messagesRead,
  publicScope.messagesWrite,
  publicScope.paymentsRead,
  publicScope.paymentsWrite,
  publicScope.teamRead,
  publicScope.teamWrite,
  publicScope.webhooksManage,
];
const partnerScopes = [
  platformScope.projectLinksRead,
  platformScope.projectLinksWrite,
  platformScope.contractsRead,
  platformScope.participantsRead,
  platformScope.participantsEmail,
  platformScope.usageWrite,
  platformScope.webhooksManage,
];

const documents = Object.values(operations).filter(({ cache }) => cache === "public");

async function get(path: string): Promise<Awaited<ReturnType<typeof read>>> {
  const answer = await read(await app.fetch(path));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return answer;
}

describe("the documents", () => {
  test("the protected resource", async () => {
    const { body } = await get("/.well-known/oauth-protected-resource");
    expect(body).toStrictEqual({
      resource: app.origin,
      resource_name: "OpenTrain",
      authorization_servers: [app.origin],
      scopes_supported: expect.any(Array),
      bearer_methods_supported: ["header"],
      resource_documentation: `${app.origin}/auth.md`,
    });
    expect([...body.scopes_supported].sort()).toEqual([...allScopes].sort());
  });

  test("each API as a resource of its own", async () => {
    const base = "/.well-known/oauth-protected-resource";
    const own = (await get(`${base}/api/public/v1`)).body;
    expect(own).toMatchObject({ resource: `${app.origin}/api/public/v1`, authorization_servers: [app.origin] });
    expect([...own.scopes_supported].sort()).toEqual([...allScopes].sort());
    const partner = (await get(`${base}/api/partner/v1`)).body;
    expect(partner.resource).toBe(`${app.origin}/api/partner/v1`);
    expect(partner).not.toHaveProperty("authorization_servers");
    expect([...partner.scopes_supported].sort()).toEqual([...partnerScopes].sort());
  });

  test("the authorization server", async () => {
    const { body } = await get("/.well-known/oauth-authorization-server");
    const at = (path: string): string => `${app.origin}/api/agent/${path}`;
    expect(body).toStrictEqual({
      issuer: app.origin,
      token_endpoint: at("oauth/token"),
      revocation_endpoint: at("oauth/revoke"),
      grant_types_supported: ["urn:opentrain:agent-auth:grant-type:claim"],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ["none"],
      revocation_endpoint_auth_methods_supported: ["none"],
      scopes_supported: publicScopes,
      service_documentation: `${app.origin}/auth.md`,
      agent_auth: {
        skill: `${app.origin}/auth.md`,
        identity_endpoint: at("identity"),
        claim_endpoint: at("identity/claim"),
        grant_type: "urn:opentrain:agent-auth:grant-type:claim",
        polling_interval: 5,
        identity_types_supported: ["anonymous"],
        register_uri: at("identity"),
        claim_uri: at("identity/claim"),
        revocation_uri: at("oauth/revoke"),
        anonymous: { credential_types_supported: ["api_key"] },
      },
    });
  });

  test("with registration off the identity types are left out", async () => {
    const off = await startApp(await open(), { anonymousRegistration: false });
    const { body } = await read(await off.fetch("/.well-known/oauth-authorization-server"));
    expect(body.agent_auth).not.toHaveProperty("identity_types_supported");
    expect(body.agent_auth).toHaveProperty("identity_endpoint");
    expect(off.errors).toEqual([]);
  });

  test("the challenge of a 401 names the document of the API", async () => {
    const refused = await app.fetch(paths.me);
    const [, url = ""] =
      /^Bearer resource_metadata="([^"]+)"$/.exec(refused.headers.get("www-authenticate") ?? "") ?? [];
    expect((await read(await fetch(url))).body.resource).toBe(`${app.origin}/api/public/v1`);
  });

  test.each(["/api/agent/openapi.json", "/api/public/v1/openapi.json"])(
    "%s is OpenAPI 3.1 of this origin",
    async (path) => {
      const { body } = await get(path);
      expect(body.openapi).toMatch(/^3\.1\./);
      expect(body.servers).toEqual([{ url: app.origin }]);
      expect(body.info.version).toBe(constants.version);
      const ids = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((methods) =>
        Object.values(methods).map(({ operationId }) => operationId),
      );
      const surface = path.startsWith("/api/agent") ? "agent-auth" : "public-api";
      const own = Object.entries(operations).filter(([, operation]) => operation.surface === surface);
      expect(ids.sort()).toEqual(own.map(([id]) => id).sort());
    },
  );
});

describe("auth.md", () => {
  let text: string;
  beforeAll(async () => {
    const response = await app.fetch("/auth.md");
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    text = await response.text();
  });

  /** The first cell of every row of the table under a heading. */
  function rows(heading: string): readonly (readonly string[])[] {
    const [, section = ""] = text.split(`## ${heading}\n`);
    return (
      section
        .split("\n## ")[0]
        ?.split("\n")
        .filter((line) => line.startsWith("| ") && !/^\| (answer|prefix|operation|scope|name) \|/.test(line))
        .map((line) =>
          line
            .split("|")
            .map((cell) => cell.trim().replaceAll("`", ""))
            .slice(1, -1),
        ) ?? []
    );
  }

  test("its first heading names it, and it names its version", () => {
    expect(text.split("\n")[0]).toMatch(/^# .*auth\.md/);
    expect(text).toContain(`Version ${constants.version}.`);
    expect(text).not.toContain("{{");
  });

  test("every URL in it is of this origin, and answers", async () => {
    const urls = new Set([...text.matchAll(/https?:\/\/[^\s`)>"]+/g)].map(([url]) => url.replace(/[.,;:]+$/, "")));
    expect(urls.size).toBeGreaterThan(8);
    for (const url of urls) {
      expect(new URL(url).origin).toBe(app.origin);
      const { status } = await fetch(url, { redirect: "manual" });
      // The base of an API is nothing to be got.
      if (url !== `${app.origin}/api/public/v1`) expect([url, status]).not.toEqual([url, 404]);
      expect(status).toBeLessThan(500);
    }
  });

  test("every answer to a poll is told with what to do, and the two ends of expired_token apart", () => {
    const told = new Map(rows("4. Poll").map(([answer = "", what = ""]) => [answer, what]));
    const polls = rows("Errors").filter(([operation]) => operation?.startsWith("pollClaimToken"));
    const isOfTheRequest = (code: string): boolean => ["invalid_request", "unsupported_grant_type"].includes(code);
    const expected = polls.flatMap(([, status = "", code = ""]) => (isOfTheRequest(code) ? [] : [`${status} ${code}`]));
    const known = [...told.keys()].flatMap((answer) => answer.split(", "));
    for (const answer of expected)
      expect(
        known.some((one) => answer.startsWith(one)),
        answer,
      ).toBe(true);
    expect(told.get("400 authorization_pending")).toMatch(/expires_in is over.*start the claim again/);
    expect(told.get("400 expired_token")).toMatch(/^unclaimed: .*register again; claimed: .*ask your human/);
    expect(told.get("400 invalid_grant")).toMatch(/stop polling/);
    expect(told.get("none, or half of one")).toMatch(/go on polling; invalid_grant then/);
  });

  test("its tables are what this server's code works with", () => {
    const declared = new Set(
      rows("Errors").map(([operation, status, code]) => `${operation?.split(" ")[0]} ${status} ${code}`),
    );
    const table: Readonly<Record<string, { status: number; code: string }>> = errors["agent-auth"];
    const own = Object.entries(operations).filter(([, operation]) => operation.surface === "agent-auth");
    const expected = own.flatMap(([id, { responses }]) =>
      Object.values<{ failures: readonly string[] }>(responses).flatMap(({ failures }) =>
        failures.map((name) => `${id} ${table[name]?.status} ${table[name]?.code}`),
      ),
    );
    expect([...declared].sort()).toEqual(expected.sort());
    expect(
      rows("Scopes")
        .map(([scope]) => scope)
        .sort(),
    ).toEqual([...allScopes].sort());
    expect(Object.fromEntries(rows("Constants").map(([name, value]) => [name, value]))).toEqual(
      Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, String(value)])),
    );
    expect(
      rows("Tokens")
        .map(([prefix]) => prefix)
        .sort(),
    ).toEqual(Object.values(tokenPrefixes).sort());
    const list = (heading: string): string[] =>
      [...(text.split(heading)[1]?.split("\n\n")[1] ?? "").matchAll(/^- `(.*)`$/gm)].map(([, scope]) => scope ?? "");
    expect(list("Before the claim the token has these scopes:")).toEqual(preClaimScopes);
    expect(list("After the claim the token has these scopes:")).toEqual(postClaimScopes);
  });
});

describe.each(documents.map(({ path }) => path))("%s", (path) => {
  test("may be read by anybody, cached, and asked for again only when it has changed", async () => {
    const first = await app.fetch(path);
    expect(first.status).toBe(200);
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=[1-9]\d*$/);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    const text = await first.text();
    expect(await (await app.fetch(path, { headers: { authorization: "Bearer x" } })).text()).toBe(text);

    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, `"x" , W/${etag},"y"`, "*"]) {
      const again = await app.fetch(path, { headers: { "if-none-match": known } });
      expect([known, again.status]).toEqual([known, 304]);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toBe(first.headers.get("cache-control"));
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
      expect(await again.text()).toBe("");
    }
    for (const other of ['"x"', etag.slice(1, -1), `${etag.slice(0, -2)}"`, ""]) {
      const again = await app.fetch(path, { headers: { "if-none-match": other } });
      expect([other, again.status]).toEqual([other, 200]);
      expect(await again.text()).toBe(text);
    }
  });

  test("HEAD is GET without the body", async () => {
    const [got, head] = await Promise.all([app.fetch(path), app.fetch(path, { method: "HEAD" })]);
    expect(head.status).toBe(200);
    for (const name of ["content-type", "content-length", "etag", "cache-control", "access-control-allow-origin"]) {
      expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    }
    expect(Number(head.headers.get("content-length"))).toBe(Buffer.byteLength(await got.text()));
    expect(await head.text()).toBe("");
    const { headers } = await app.fetch(path);
    const conditional = { method: "HEAD", headers: { "if-none-match": headers.get("etag") ?? "" } };
    expect((await app.fetch(path, conditional)).status).toBe(304);
  });

  test("OPTIONS lets any page ask, another method gets 405", async () => {
    const headers = { origin: "https://scanner.example", "access-control-request-method": "GET" };
    const preflight = await app.fetch(path, { method: "OPTIONS", headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const refused = await app.fetch(path, { method });
      expect(refused.status).toBe(405);
      expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(await refused.json()).toHaveProperty("error");
    }
  });

  test("is the same under a forged name", async () => {
    const honest = await (await app.fetch(path)).text();
    for (const name of ["host", "x-forwarded-host", "forwarded"]) {
      const headers = { [name]: name === "forwarded" ? "host=evil.example;proto=https" : "evil.example" };
      expect(await send(app.port, { method: "GET", path, headers })).toMatchObject({ status: 200, text: honest });
    }
    const absolute = await send(app.port, { method: "GET", path: `https://evil.example${path}` });
    expect(absolute).toMatchObject({ status: 200, text: honest });
  });
});

test("a forged name changes no URL in an answer, a challenge or a mail", async () => {
  const agent = await register(app);
  const headers = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-forwarded-port": "1",
    forwarded: "host=evil.example",
    "content-type": "application/json",
  };
  const { port } = app;
  app.world.mailer.sent.length = 0;
  const body = JSON.stringify({ claim_token: agent.claim_token, email: freshEmail() });
  const answers = [
    await send(port, { method: "POST", path: paths.register, headers, body: "{}" }),
    await send(port, { method: "POST", path: paths.start, headers, body }),
    await send(port, { method: "GET", path: paths.me, headers }),
    await send(port, { method: "GET", path: "/api/nothing", headers }),
    await send(port, { method: "GET", path: "/settings/tokens", headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 404, 303]);
  expect(JSON.stringify([answers, app.world.mailer.sent])).not.toContain("evil");
  expect(app.world.mailer.sent).toHaveLength(1);
});
