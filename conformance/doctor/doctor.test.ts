import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { generate } from "selfsigned";
import { beforeAll, describe, expect, test } from "vitest";
import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import { runCommand } from "../command.ts";
import { NoAnswer } from "../kit/engine/failure.ts";
import { Headers } from "../kit/http/exchange.ts";
import { type Handler, json, type Running, serve } from "../kit/testing/fixture.ts";
import { LIMITS } from "./ask.ts";
import { bearerChallenge } from "./challenge.ts";
import { checks } from "./checks/index.ts";
import { concluded, type Examination, examine } from "./doctor.ts";
import type { Level } from "./finding.ts";
import { jsonExamination, textExamination } from "./report.ts";
import { type Certificate, DEVICE_GRANT, keyOf, paths, Reply, Seen } from "./seen.ts";
import {
  bodyOf,
  goodSite,
  install,
  me,
  PUBLIC,
  published,
  type Served,
  type Site,
  served,
  serveSite,
} from "./testing/site.ts";

type Break = (site: Site, origin: string) => void;

/** What the doctor says of the good site with something changed. */
async function examined(change: Break = () => {}): Promise<Examination> {
  const server = await serveSite((origin) => {
    const site = goodSite(origin);
    change(site, origin);
    return site;
  });
  const found = await examine(server.origin).finally(server.close);
  expect(await judgeOf()(found), JSON.stringify(found.findings)).toBe(true);
  return found;
}

/** The checks that say something at a level that counts. */
const spoken = new Set<string>();
function told({ findings }: Examination, ...levels: readonly Level[]): string[] {
  for (const { check, level } of findings) if (level !== "ok") spoken.add(check);
  const wanted = findings.filter(({ level }) => levels.includes(level)).map(({ check }) => check);
  return [...new Set(wanted)].toSorted();
}

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void; // CommonJS whose types say `default` twice
let schema: object;
beforeAll(async () => {
  schema = JSON.parse(await readFile(new URL("doctor.schema.json", import.meta.url), "utf8"));
});
let compiled: ReturnType<Ajv2020["compile"]> | undefined;
function judgeOf(): ReturnType<Ajv2020["compile"]> {
  if (compiled === undefined) {
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    addFormats(ajv);
    compiled = ajv.compile(schema);
  }
  return compiled;
}

test("a good server: nothing is wrong", async () => {
  const found = await examined();
  expect(told(found, "warning", "error")).toEqual([]);
  expect(told(found, "information")).toEqual(["clients.device", "clients.mcp"]);
  expect(found).toMatchObject({ dialect: "opentrain", conclusion: "nothing wrong", exitCode: 0, because: null });
  // What says nothing here is for https, for other machines, or for other dialects.
  const silent = checks.map(({ id }) => id).filter((id) => !found.findings.some(({ check }) => check === id));
  expect(silent).toEqual([
    "connection.certificate",
    "connection.hsts",
    "connection.redirects",
    "connection.development",
    "server.openid",
  ]);
});

const set =
  (path: string, changes: Readonly<Record<string, unknown>>): Break =>
  (site) => {
    Object.assign(bodyOf(site, path), changes);
  };
const setBlock =
  (changes: Readonly<Record<string, unknown>>): Break =>
  (site) => {
    Object.assign(bodyOf(site, paths.server).agent_auth as object, changes);
  };
const setHeader =
  (path: string, name: string, value: string | undefined): Break =>
  (site) => {
    if (value === undefined) delete served(site, path).headers[name];
    else served(site, path).headers[name] = value;
  };
const alter =
  (path: string, changes: Partial<Served>): Break =>
  (site) => {
    Object.assign(served(site, path), changes);
  };
const rewrite =
  (path: string, change: (text: string, origin: string) => string): Break =>
  (site, origin) => {
    const document = served(site, path);
    document.body = change(String(document.body), origin);
  };
const drop =
  (path: string): Break =>
  (site) => {
    delete site[path];
  };
const challenge =
  (field: (origin: string) => string): Break =>
  (site, origin) => {
    served(site, me).headers = { "www-authenticate": field(origin) };
  };
const document = (origin: string, base: string = PUBLIC): string => `${origin}${paths.resource}${base}`;

const page: Break = (site) => {
  site[paths.server] = { status: 200, headers: { "content-type": "text/html" }, body: "<p>", options: undefined };
};

type Broken = readonly [fault: string, change: Break, ...expected: string[]];

function byName(all: readonly Broken[]) {
  return all.map(([fault, change, ...expected]) => ({ fault, change, expected }));
}

/** Each fault with the checks that name it, all of them errors. */
const errors: readonly Broken[] = [
  ["no resource metadata", drop(paths.resource), "resource.document"],
  ["resource metadata that are no JSON", alter(paths.resource, { body: "{" }), "resource.document"],
  ["resource metadata that are a list", alter(paths.resource, { body: [] }), "resource.document"],
  ["resource metadata of another type", setHeader(paths.resource, "content-type", "text/plain"), "resource.document"],
  ["resource metadata behind a login", alter(paths.resource, { status: 401 }), "resource.document"],
  ["resource metadata that fail", alter(paths.resource, { status: 500 }), "resource.document"],
  ["no resource", set(paths.resource, { resource: undefined }), "resource.identifier"],
  ["a resource elsewhere", set(paths.resource, { resource: "https://example.com" }), "resource.identifier"],
  ["a resource by http", set(paths.resource, { resource: "ftp://example.com" }), "resource.identifier"],
  [
    "no authorization server",
    set(paths.resource, { authorization_servers: undefined }),
    "resource.authorization-servers",
  ],
  [
    "authorization servers as a text",
    set(paths.resource, { authorization_servers: "x" }),
    "resource.authorization-servers",
  ],
  [
    "an authorization server that is no URL",
    set(paths.resource, { authorization_servers: ["x"] }),
    "resource.authorization-servers",
  ],
  [
    "another authorization server",
    set(paths.resource, { authorization_servers: ["https://example.com"] }),
    "resource.authorization-servers",
  ],
  [
    "tokens in the query",
    set(paths.resource, { bearer_methods_supported: ["header", "query"] }),
    "resource.bearer-methods",
  ],
  ["an unknown scope", set(paths.resource, { scopes_supported: ["jobs:read", "other:read"] }), "server.scopes"],
  ["scopes as a text", set(paths.server, { scopes_supported: "jobs:read" }), "server.scopes"],
  [
    "another issuer",
    set(paths.server, { issuer: "https://example.com" }),
    "resource.authorization-servers",
    "server.issuer",
  ],
  [
    "an issuer with a slash",
    (site, origin) => set(paths.server, { issuer: `${origin}/` })(site, origin),
    "resource.authorization-servers",
    "server.issuer",
  ],
  ["no issuer", set(paths.server, { issuer: undefined }), "server.issuer"],
  ["no token endpoint", set(paths.server, { token_endpoint: undefined }), "server.endpoints"],
  [
    "a token endpoint without a host",
    set(paths.server, { token_endpoint: "/token" }),
    "auth-md.endpoints",
    "server.endpoints",
  ],
  [
    "a token endpoint elsewhere",
    set(paths.server, { token_endpoint: "https://example.com/token" }),
    "auth-md.endpoints",
    "server.endpoints",
  ],
  [
    "another revocation endpoint",
    (site, origin) => set(paths.server, { revocation_endpoint: `${origin}/revoke` })(site, origin),
    "agent-auth.aliases",
    "agent-auth.paths",
    "auth-md.endpoints",
  ],
  ["grants as a text", set(paths.server, { grant_types_supported: constants.claimGrantType }), "server.grants"],
  [
    "the grant of agent_auth not listed",
    set(paths.server, { grant_types_supported: ["refresh_token"] }),
    "server.grants",
  ],
  [
    "the device grant without its endpoint",
    set(paths.server, { grant_types_supported: [constants.claimGrantType, DEVICE_GRANT] }),
    "server.grants",
  ],
  [
    "the code grant without its endpoint",
    set(paths.server, { grant_types_supported: [constants.claimGrantType, "authorization_code"] }),
    "server.grants",
  ],
  ["response types as a text", set(paths.server, { response_types_supported: "code" }), "server.response-types"],
  [
    "clients with a secret only",
    set(paths.server, { token_endpoint_auth_methods_supported: ["client_secret_basic"] }),
    "server.client-authentication",
  ],
  [
    "no authentication methods",
    set(paths.server, { revocation_endpoint_auth_methods_supported: undefined }),
    "server.client-authentication",
  ],
  [
    "OpenID Connect's document saying otherwise",
    (site, origin) => {
      site[paths.openId] = published({ issuer: `${origin}/oidc` });
    },
    "server.openid",
  ],
  ["no registration endpoint", setBlock({ identity_endpoint: undefined }), "agent-auth.endpoints"],
  [
    "a claim endpoint elsewhere",
    setBlock({ claim_endpoint: "https://example.com/claim", claim_uri: "https://example.com/claim" }),
    "agent-auth.endpoints",
    "auth-md.endpoints",
  ],
  ["no skill", setBlock({ skill: undefined }), "agent-auth.terms"],
  ["an interval of another number", setBlock({ polling_interval: 1 }), "agent-auth.terms"],
  ["an interval as a text", setBlock({ polling_interval: "5" }), "agent-auth.terms"],
  ["identity types as a text", setBlock({ identity_types_supported: "anonymous" }), "agent-auth.terms"],
  ["no aliases", setBlock({ register_uri: undefined }), "agent-auth.aliases"],
  ["an alias that leads elsewhere", setBlock({ claim_uri: "https://example.com/claim" }), "agent-auth.aliases"],
  ["other credentials", setBlock({ anonymous: { credential_types_supported: ["password"] } }), "agent-auth.aliases"],
  ["no auth.md", drop(paths.authMd), "auth-md.document"],
  ["auth.md as a page", setHeader(paths.authMd, "content-type", "text/html"), "auth-md.document"],
  ["auth.md as plain text", setHeader(paths.authMd, "content-type", "text/plain"), "auth-md.document"],
  [
    "auth.md without its heading",
    rewrite(paths.authMd, (text) => text.replace("auth.md", "manual")),
    "auth-md.document",
  ],
  ["auth.md without its version", rewrite(paths.authMd, (text) => text.replace(/Version \S+ /, "")), "openapi.version"],
  [
    "auth.md of another version",
    rewrite(paths.authMd, (text) => text.replace(/Version \S+ /, "Version 0.0.1. ")),
    "openapi.version",
  ],
  [
    "auth.md with another grant",
    rewrite(paths.authMd, (text) => text.replace(constants.claimGrantType, "urn:other")),
    "auth-md.endpoints",
  ],
  [
    "auth.md that names a longer path only",
    rewrite(paths.authMd, (text) => text.replace(operations.revokeToken.path, "$&d")),
    "auth-md.endpoints",
  ],
  [
    "auth.md with a foreign URL",
    rewrite(paths.authMd, (text) => `${text}\nhttps://example.com/token\n`),
    "auth-md.links",
  ],
  ["auth.md with a placeholder", rewrite(paths.authMd, (text) => `${text}\n{{origin}}\n`), "auth-md.links"],
  ["no llms.txt", drop(paths.llms), "llms-txt.document"],
  ["llms.txt that leads nowhere", alter(paths.llms, { body: "# x\n" }), "llms-txt.document"],
  ["no CORS", setHeader(paths.server, "access-control-allow-origin", undefined), "documents.cors"],
  [
    "CORS for one origin",
    setHeader(paths.authMd, "access-control-allow-origin", "https://example.com"),
    "documents.cors",
  ],
  ["no preflight", alter(paths.server, { options: undefined }), "documents.preflight"],
  [
    "a preflight without headers",
    alter(paths.server, { options: { "access-control-allow-origin": "*" } }),
    "documents.preflight",
  ],
  ["no caching", setHeader(paths.server, "cache-control", "no-store"), "documents.caching"],
  ["no ETag", setHeader(paths.resource, "etag", undefined), "documents.caching"],
  ["no OpenAPI document", drop(operations.getAgentOpenApi.path), "openapi.document"],
  [
    "an OpenAPI document that is cut",
    alter(operations.getAgentOpenApi.path, { body: '{"openapi":' }),
    "openapi.document",
  ],
  [
    "an OpenAPI document of version 2",
    set(operations.getAgentOpenApi.path, { openapi: undefined, swagger: "2.0" }),
    "openapi.document",
  ],
  ["an OpenAPI document without paths", set(operations.getAgentOpenApi.path, { paths: {} }), "openapi.document"],
  [
    "an OpenAPI document of another server",
    set(operations.getAgentOpenApi.path, { servers: [{ url: "https://example.com" }] }),
    "openapi.document",
  ],
  ["no challenge", alter(me, { headers: {} }), "challenge.bearer"],
  ["a challenge of another scheme", challenge(() => 'Basic realm="x"'), "challenge.bearer"],
  ["a challenge that names no document", challenge(() => "Bearer"), "challenge.bearer"],
  [
    "a challenge with an error",
    challenge((origin) => `Bearer resource_metadata="${document(origin)}", error="invalid_token"`),
    "challenge.bearer",
  ],
  ["no 401", alter(install, { status: 200 }), "challenge.bearer"],
  [
    "a challenge that leads elsewhere",
    challenge(() => 'Bearer resource_metadata="https://example.com/x"'),
    "challenge.document",
  ],
  ["a challenge without a URL", challenge(() => 'Bearer resource_metadata="/x"'), "challenge.document"],
  [
    "a challenge that leads nowhere",
    challenge((origin) => `Bearer resource_metadata="${origin}/nothing"`),
    "challenge.document",
  ],
  [
    "a challenge with another API's document",
    challenge((origin) => `Bearer resource_metadata="${document(origin, "/api/partner/v1")}"`),
    "challenge.document",
  ],
  [
    "a document of another resource",
    set(paths.resource + PUBLIC, { resource: "https://example.com" }),
    "challenge.document",
  ],
  [
    "a document at another place",
    (site, origin) => {
      site["/metadata"] = served(site, paths.resource + PUBLIC);
      challenge(() => `Bearer resource_metadata="${origin}/metadata"`)(site, origin);
    },
    "challenge.document",
  ],
];

test.each(byName(errors))("an error: $fault", async ({ change, expected }) => {
  const found = await examined(change);
  expect(told(found, "warning", "error")).toEqual(expected.toSorted());
  expect(found).toMatchObject({ conclusion: "errors found", exitCode: 1 });
});

const warnings: readonly Broken[] = [
  [
    "a document that is redirected",
    (site) => {
      site["/elsewhere"] = served(site, paths.server);
      site[paths.server] = {
        status: 302,
        headers: { location: "/elsewhere" },
        body: "",
        options: served(site, "/elsewhere").options,
      };
    },
    "connection.redirects",
  ],
  [
    "the origin's document of a resource below it",
    (site, origin) => set(paths.resource, { resource: `${origin}/mcp` })(site, origin),
    "resource.identifier",
  ],
  ["no response types", set(paths.server, { response_types_supported: undefined }), "server.response-types"],
  ["an endpoint that fails", alter(operations.pollClaimToken.path, { status: 500 }), "server.methods"],
  ["an endpoint that takes GET", alter(operations.pollClaimToken.path, { status: 200 }), "server.methods"],
  ["kept for a year", setHeader(paths.server, "cache-control", "public, max-age=31536000"), "documents.caching"],
  [
    "an authorization endpoint without PKCE",
    (site, origin) => set(paths.server, { authorization_endpoint: `${origin}/authorize` })(site, origin),
    "clients.mcp",
  ],
];

test.each(byName(warnings))("a warning: $fault", async ({ change, expected }) => {
  const found = await examined(change);
  expect(told(found, "error")).toEqual([]);
  expect(told(found, "warning")).toEqual(expected);
  expect(found.exitCode).toBe(0);
});

test("with registration off it says so, and finds nothing wrong", async () => {
  const found = await examined(setBlock({ identity_types_supported: undefined }));
  expect(told(found, "warning", "error")).toEqual([]);
  expect(told(found, "information")).toContain("agent-auth.terms");
});

test("no authorization server metadata: it is known as a resource", async () => {
  for (const change of [drop(paths.server), page]) {
    const found = await examined(change);
    expect(found.dialect).toBe("resource");
    expect(told(found, "error")).toEqual(["resource.authorization-servers", "server.document"]);
  }
});

describe("servers of other dialects", () => {
  const only =
    (...kept: readonly string[]): Break =>
    (site) => {
      for (const path of Object.keys(site)) if (!kept.includes(path)) delete site[path];
    };
  const all =
    (...changes: readonly Break[]): Break =>
    (site, origin) => {
      for (const change of changes) change(site, origin);
    };

  test("WorkOS's: known by its grant, not held to the rules of this contract", async () => {
    const grant = "urn:workos:agent-auth:grant-type:claim";
    const found = await examined(
      all(
        only(paths.root, paths.resource, paths.server, paths.authMd),
        set(paths.server, { grant_types_supported: [grant], token_endpoint_auth_methods_supported: undefined }),
        setBlock({ grant_type: undefined, polling_interval: undefined, register_uri: undefined, anonymous: undefined }),
      ),
    );
    expect(found.dialect).toBe("workos");
    expect(told(found, "error")).toEqual([]);
    expect(told(found, "warning")).toEqual(["server.client-authentication"]);
    expect(found.findings.filter(({ rule }) => rule !== null)).toEqual([]);
  });

  test("another URN", async () => {
    const found = await examined(
      all(
        set(paths.server, { grant_types_supported: ["urn:example:claim"] }),
        setBlock({ grant_type: "urn:example:claim" }),
      ),
    );
    expect(found).toMatchObject({ dialect: "auth.md", exitCode: 0 });
  });

  test("a device grant without agent_auth: information, no errors", async () => {
    const found = await examined((site, origin) => {
      only()(site, origin);
      site[paths.server] = published({
        issuer: origin,
        token_endpoint: `${origin}/token`,
        device_authorization_endpoint: `${origin}/device`,
        authorization_endpoint: `${origin}/auth`,
        grant_types_supported: ["authorization_code", DEVICE_GRANT],
        response_types_supported: ["code"],
        code_challenge_methods_supported: ["S256"],
        token_endpoint_auth_methods_supported: ["none", "client_secret_basic"],
      });
      served(site, paths.server).options = undefined;
      served(site, paths.server).headers = { "content-type": "application/json", "access-control-allow-origin": "*" };
    });
    expect(found).toMatchObject({ dialect: "device-grant", exitCode: 0 });
    expect(told(found, "warning", "error")).toEqual([]);
    expect(told(found, "information")).toEqual([
      "agent-auth.block",
      "clients.mcp",
      "documents.caching",
      "documents.preflight",
      "openapi.document",
      "resource.document",
      "server.methods",
    ]);
  });

  test("a resource whose authorization server is elsewhere, which is not asked", async () => {
    const found = await examined(
      all(only(paths.resource), set(paths.resource, { authorization_servers: ["https://auth.example.com"] })),
    );
    expect(found).toMatchObject({ dialect: "resource", exitCode: 0 });
    expect(told(found, "information")).toEqual(
      expect.arrayContaining(["resource.authorization-servers", "server.document"]),
    );
  });

  test("an API of another shape: what needs a token is found in its OpenAPI document", async () => {
    const found = await examined((site, origin) => {
      only(paths.resource, paths.server)(site, origin);
      bodyOf(site, paths.server).agent_auth = undefined;
      site["/openapi.json"] = published({
        openapi: "3.0.3",
        servers: [{ url: "/v2" }],
        security: [{ key: [] }],
        paths: { "/open": { get: { security: [] } }, "/things": { get: {} } },
      });
      site["/v2/things"] = {
        status: 401,
        headers: { "www-authenticate": 'DPoP algs="ES256", Bearer realm="x"' },
        body: "",
        options: undefined,
      };
    });
    const [one] = found.findings.filter(({ check }) => check === "challenge.bearer");
    expect(one).toMatchObject({
      level: "warning",
      rule: null,
      seen: { status: 401, url: expect.stringContaining("/v2/things") },
    });
  });

  test("no server of the kind at all", async () => {
    const found = await examined(only(paths.root));
    expect(found).toMatchObject({ dialect: "unknown", conclusion: "errors found", exitCode: 1 });
    expect(told(found, "error")).toEqual(["server.document"]);
  });
});

test("behind the proxy by whose name it goes, a server on this machine is judged but for its name", async () => {
  const found = await examined((site) => {
    for (const path of Object.keys(site)) delete site[path];
    Object.assign(site, goodSite("https://agents.example.com"));
  });
  expect(told(found, "error")).toEqual([]);
  expect(told(found, "warning")).toEqual(["resource.identifier", "server.issuer"]);
});

test("asked by its address, a server that goes by a name is judged but for its name", async () => {
  const found = await examined((site, origin) => {
    for (const path of Object.keys(site)) delete site[path];
    Object.assign(site, goodSite(origin.replace("127.0.0.1", "localhost")));
  });
  expect(told(found, "error")).toEqual(["resource.identifier", "server.issuer"]);
  expect(told(found, "warning")).toEqual([]);
});

describe("what is not to be had in a test is judged as if it had been seen", () => {
  const origin = "https://agents.example.com";

  function seenOf(change: Break = () => {}, certificate?: Certificate, at: string = origin): Examination {
    const site = goodSite(at);
    change(site, at);
    const replies = Object.entries(site).map(([target, { status, headers, body }]) => {
      const bytes = new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
      const request = { method: "GET", target, headers: [], body: undefined };
      const came = { request, status, headers: new Headers(Object.entries(headers)), bytes, tookMs: 1 };
      return [keyOf({ target }), new Reply({ method: "GET", url: at + target, came })] as const;
    });
    return concluded(new Seen(at, new Map(replies), certificate), undefined, { startedAt: "", tookMs: 0, requests: 0 });
  }

  const year: Certificate = {
    fault: undefined,
    names: ["agents.example.com"],
    issuer: "Example CA",
    validFrom: new Date(0),
    validTo: new Date(Date.now() + 365 * 86_400_000),
  };
  const hsts: Break = (site) => {
    served(site, paths.root).headers["strict-transport-security"] = "max-age=31536000";
  };

  test("https as it should be", () => {
    const found = seenOf(hsts, year);
    expect(told(found, "warning", "error")).toEqual([]);
    expect(told(found, "ok")).toEqual(
      expect.arrayContaining(["connection.certificate", "connection.https", "connection.hsts"]),
    );
  });

  test("no HSTS, and a certificate that ends soon", () => {
    const soon = { ...year, validTo: new Date(Date.now() + 3 * 86_400_000) };
    expect(
      told(
        seenOf(() => {}, soon),
        "warning",
      ),
    ).toEqual(["connection.certificate", "connection.hsts"]);
  });

  test("http from another machine", () => {
    const found = seenOf(() => {}, undefined, "http://agents.example.com");
    expect(told(found, "error")).toContain("connection.https");
  });

  test("a server in development that anybody reaches", () => {
    const open: Break = (site, at) => {
      hsts(site, at);
      site["/__dev__/mail"] = published({ mails: [] });
    };
    expect(told(seenOf(open, year), "error")).toEqual(["connection.development"]);
  });

  test.each([
    ["CERT_HAS_EXPIRED", "expired on"],
    ["CERT_NOT_YET_VALID", "valid from"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "of another host: agents.example.com"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "between its own and the authority's"],
    ["SOMETHING_NEW", "SOMETHING_NEW"],
  ])("a certificate with %s", (fault, words) => {
    const [first] = seenOf(hsts, { ...year, fault }).findings.filter(({ level }) => level === "error");
    expect(first).toMatchObject({ check: "connection.certificate", says: expect.stringContaining(words) });
  });
});

describe("servers that are no good", () => {
  const quick = { ...LIMITS, requestMs: 300, allMs: 1_000 };
  const MEGABYTE = Buffer.alloc(1024 * 1024, "a");
  const bad: Readonly<Record<string, Handler>> = {
    hangs: () => {},
    "hangs up": (request) => void request.socket.destroy(),
    drips: (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drop = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drop));
    },
    "sends 100 MB": (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      let left = 100;
      const more = (): void => {
        for (; left > 0; left -= 1) if (!response.write(MEGABYTE)) return void response.once("drain", more);
        response.end();
      };
      more();
    },
    "is no HTTP": ({ socket }) => void socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "limits everything": (_, response) => json(response, 429, {}, { "retry-after": "60" }),
    "redirects everything": ({ url }, response) =>
      void response.writeHead(301, { location: `https://example.com${url}` }).end(),
  };

  test.each(Object.entries(bad))("one that %s: undecided", async (_, handler) => {
    const server = await serve(handler);
    const found = await examine(server.origin, { limits: quick }).finally(server.close);
    expect(found).toMatchObject({ conclusion: "undecided", exitCode: 2, because: expect.stringMatching(/\S/) });
    expect(found.findings).toHaveLength(1);
    expect(judgeOf()(found)).toBe(true);
  });

  test.each(["hangs up in the middle of its answers", "sends 5 MB"])("one that %s has answered", async (how) => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 5 * MEGABYTE.length });
      if (how === "sends 5 MB") response.end(Buffer.concat(Array(5).fill(MEGABYTE)));
      else response.write("{", () => setImmediate(() => response.destroy()));
    });
    const found = await examine(server.origin).finally(server.close);
    expect(found.because).toMatch(/^There is no whole answer: (the connection ended|the answer has more) [^?]*$/);
  });

  test("one that redirects in circles is asked so often and no more", async () => {
    let requests = 0;
    const server = await serve(({ url }, response) => {
      requests += 1;
      response.writeHead(302, { location: url === "/a" ? "/b" : "/a" }).end();
    });
    const found = await examine(server.origin, { limits: quick }).finally(server.close);
    expect(found).toMatchObject({ exitCode: 2, because: "It redirects every request to itself" });
    expect(requests).toBeLessThanOrEqual(LIMITS.requests);
  });

  test("one that names a thousand documents is asked so often and no more", async () => {
    let requests = 0;
    const server = await serve((request, response) => {
      requests += 1;
      const origin = `http://${request.headers.host}`;
      const links = Array.from({ length: 1000 }, (_, index) => `${origin}/openapi-${index}.json`).join("\n");
      if (request.url === "/auth.md") response.writeHead(200, { "content-type": "text/markdown" }).end(links);
      else json(response, 200, { issuer: origin, resource: origin, agent_auth: {}, authorization_servers: [origin] });
    });
    await examine(server.origin, { limits: { ...LIMITS, requests: 20 } }).finally(server.close);
    expect(requests).toBe(20);
  });

  const answer = (response: ServerResponse, body: unknown, headers: Record<string, string>): void => {
    response.writeHead(200, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

  test.each([
    [
      "texts of the wrong kind",
      {
        issuer: 1,
        resource: {},
        authorization_servers: [1],
        agent_auth: { skill: [], identity_endpoint: 5, polling_interval: {}, anonymous: null },
        grant_types_supported: [{}],
        token_endpoint: null,
        jwks_uri: [],
        openapi: 3,
        paths: [],
        servers: [null],
      },
    ],
    ["what is deep", `${'{"resource":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["what is large", `{"resource":"${"x".repeat(3_000_000)}"}`],
    ["nothing", {}],
    [
      "a long text",
      {
        issuer: "x".repeat(1_000_000),
        resource: "https://".repeat(100_000),
        agent_auth: { skill: "?".repeat(100_000) },
      },
    ],
  ])("one whose documents hold %s: findings, no crash", async (_, body) => {
    const server = await serve((_request, response) =>
      answer(response, body, {
        "www-authenticate": `Bearer ${" ".repeat(8000)}x=`,
        "cache-control": `${"max-age=".repeat(500)}`,
      }),
    );
    const found = await examine(server.origin).finally(server.close);
    expect(found).toMatchObject({ conclusion: "errors found", exitCode: 1 });
    expect(judgeOf()(found)).toBe(true);
  });

  test.each(["data:x,y", "blob:", "//", "javascript:1"])(
    "one that names %s for its documents is not asked for it",
    async (odd) => {
      const asked: string[] = [];
      const server = await serve(({ url = "", headers }, response) => {
        asked.push(url);
        const origin = `http://${headers.host}`;
        const name = odd === "blob:" ? `blob:${origin}/x` : odd === "//" ? `${origin}//` : odd;
        json(response, 200, {
          issuer: name,
          token_endpoint: name,
          resource_documentation: name,
          agent_auth: { skill: name },
        });
      });
      const found = await examine(server.origin).finally(server.close);
      expect(found.exitCode).toBe(1);
      expect(asked.filter((url) => !url.startsWith("/"))).toEqual([]);
    },
  );

  test("one that is interrupted", async () => {
    const server = await serve(() => {});
    const interrupt = new AbortController();
    const found = examine(server.origin, { signal: interrupt.signal });
    interrupt.abort();
    await expect(found).rejects.toThrow("Interrupted");
    await server.close();
  });

  test("a document that does not come, of a server that answers", async () => {
    const server = await serveSite(goodSite);
    const found = await examine(server.origin).finally(server.close);
    expect(found.exitCode).toBe(0);
    const slow = new Map([
      [
        keyOf({ target: paths.resource }),
        new Reply({ method: "GET", url: "x", came: new NoAnswer("slow", "no complete answer") }),
      ],
    ]);
    const seen = concluded(new Seen(server.origin, slow), undefined, found.run);
    expect(told(seen, "error")).toEqual(["resource.document"]);
  });
});

test("a certificate that nobody vouches for is named, and nothing else is said", async () => {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createTlsServer({ key, cert }, (_, response) => json(response, 200, {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const found = await examine(`https://localhost:${port}`);
  server.closeAllConnections();
  server.close();
  expect(found).toMatchObject({ conclusion: "errors found", exitCode: 1 });
  expect(found.findings).toMatchObject([
    { check: "connection.certificate", says: "Its certificate is signed by itself, and nobody vouches for it." },
  ]);
  expect(judgeOf()(found)).toBe(true);
});

describe("what is printed", () => {
  test("no token of any form, and nothing that moves a cursor", async () => {
    const secrets = {
      jwt: `eyJhbGciOiJIUzI1NiJ9.${"eyJzdWIiOiIxMjM0NTY3ODkwIn0"}.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P`,
      prefixed: "areg_9f8a7b6c5d4e3f2a1b0c",
      own: "ot_pat_0123456789abcdef_q8Jx2mZr5tWn7kVb",
      cookie: "s3ss10n-0f-s0meb0dy-else",
      password: "hunter2-of-the-owner",
    };
    const found = await examined((site, origin) => {
      set(paths.server, {
        issuer: `https://user:${secrets.password}@example.com/?code=${secrets.jwt}`,
        token_endpoint: `${origin}/token?access_token=${secrets.own}`,
        access_token: secrets.own,
        response_types_supported: secrets.prefixed,
        grant_types_supported: [constants.claimGrantType, "authorization_code", secrets.jwt],
      })(site, origin);
      setHeader(paths.server, "set-cookie", `session=${secrets.cookie}`)(site, origin);
      setHeader(paths.authMd, "content-type", `text/plain; x=${secrets.cookie}`)(site, origin);
      challenge(() => `Basic realm="\x9b31m${secrets.prefixed}"`)(site, origin);
      rewrite(paths.authMd, (text) => `${text}\n{{\u001b[2J\u202e${secrets.prefixed}}}`)(site, origin);
    });
    for (const text of [jsonExamination(found), textExamination(found, { colour: false, columns: 80 })]) {
      for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/[^\P{C}\n]/u);
    }
    expect(told(found, "error")).toEqual(
      expect.arrayContaining(["server.issuer", "auth-md.links", "challenge.bearer", "server.grants"]),
    );
  });

  test("lines of at most 100 columns, however wide the terminal is; colour only where it is shown", async () => {
    const found = await examined(set(paths.server, { issuer: `https://example.com/${"long/".repeat(60)}` }));
    for (const columns of [undefined, 70, 300]) {
      const text = textExamination(found, { colour: false, columns });
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(
        Math.min(columns ?? 100, 100),
      );
      expect(text).not.toContain("\u001b");
    }
    expect(textExamination(found, { colour: true })).toContain("\u001b[");
    const error = /error +server\.issuer +`issuer` is not the origin asked\.\n +seen +GET \S+: 200, issuer:\s+"https:/;
    expect(textExamination(found, { colour: false })).toMatch(error);
    expect(textExamination(found, { colour: false })).toMatch(/\nERRORS FOUND: 2 errors, 0 warnings, .*\.\n$/);
  });

  test("the same findings again, whatever `run` has", async () => {
    const server: Running = await serveSite(goodSite);
    const [{ run: _, ...first }, { run: __, ...second }] = [await examine(server.origin), await examine(server.origin)];
    await server.close();
    expect(first).toEqual(second);
  });
});

describe("the command", () => {
  async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    let out = "";
    let err = "";
    const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
    return { code: await runCommand(["doctor", ...args], output), out, err };
  }

  test("text, JSON and help", async () => {
    const server = await serveSite(goodSite);
    const [text, asJson, help] = [
      await run(server.origin),
      await run(`${server.origin}/`, "--json"),
      await run("--help"),
    ];
    await server.close();
    expect(text).toMatchObject({ code: 0, err: "", out: expect.stringContaining("NOTHING WRONG") });
    expect(asJson.code).toBe(0);
    expect(judgeOf()(JSON.parse(asJson.out))).toBe(true);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining("doctor <origin>") });
  });

  test("another command is told what there is: 3", async () => {
    let err = "";
    const output = { out: { write: () => {} }, err: { write: (text: string) => (err += text) } };
    expect(await runCommand(["docter", "http://a.example"], output)).toBe(3);
    expect(err).toBe('There is no command "docter": did you mean doctor?\n');
  });

  test("nobody is there: 2", async () => {
    const server = await serve(() => {});
    await server.close();
    expect(await run(server.origin)).toMatchObject({
      code: 2,
      err: "",
      out: expect.stringContaining("UNDECIDED: There is no answer: nothing answers"),
    });
  });

  test.each([
    [[], "doctor takes one origin: doctor https://staging.example.com; see doctor --help."],
    [
      ["http://a.example", "http://b.example"],
      "doctor takes one origin: doctor https://staging.example.com; see doctor --help.",
    ],
    [["http://a.example", "--jsn"], "Unknown option '--jsn': did you mean --json?"],
    [["localhost:4000"], '"localhost:4000" is no http or https URL: did you mean http://localhost:4000?'],
    [["agents.example.com"], '"agents.example.com" is no URL: did you mean http://agents.example.com?'],
    [["ftp://a.example"], '"ftp://a.example" is no http or https URL'],
    [
      ["http://a.example/x?y"],
      '"http://a.example/x?y" is more than an origin: leave out everything but scheme, host and port',
    ],
    [
      ["https://user:word@a.example"],
      '"https://...@a.example" is more than an origin: leave out everything but scheme, host and port',
    ],
  ])("%j: 3", async (args, words) => {
    expect(await run(...args)).toEqual({ code: 3, out: "", err: `${words}\n` });
  });
});

test.each([
  [["Bearer"], {}],
  [['bearer realm="a, b", error=x'], { realm: "a, b", error: "x" }],
  [['Basic realm="x"', "Bearer a=1"], { a: "1" }],
  [['Negotiate abc==, Bearer a="q\\"", DPoP algs="ES256"'], { a: 'q"' }],
  [['DPoP algs="ES256 RS256", Bearer'], {}],
  [['Basic realm="Bearer x"'], undefined],
  [[], undefined],
])("the challenge for Bearer in %j", (fields, expected) => {
  expect(bearerChallenge(fields)).toEqual(expected);
});

// The last test: it looks back at all the others.
test("each check has been seen to find something", () => {
  expect(checks.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
});
