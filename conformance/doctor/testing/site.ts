import { constants } from "../../../generated/constants.ts";
import { operations, type surfaces } from "../../../generated/operations.ts";
import { type Running, serve } from "../../kit/testing/fixture.ts";
import { paths } from "../seen.ts";

/** What a site answers to one path. */
export interface Served {
  status: number;
  headers: Record<string, string>;
  /** JSON unless it is a text. */
  body: unknown;
  /** What OPTIONS is answered with; 404 when undefined. */
  options: Record<string, string> | undefined;
}

/** The answers by path; a test breaks one of them. */
export type Site = Record<string, Served>;

type Json = Record<string, unknown>;

/** The body of a document, as an object to be changed. */
export function bodyOf(site: Site, path: string): Json {
  return served(site, path).body as Json; // the documents below are objects
}

export function served(site: Site, path: string): Served {
  const found = site[path];
  if (found === undefined) throw new Error(`nothing is served at ${path}`);
  return found;
}

export const PUBLIC = "/api/public/v1";
export const PARTNER = "/api/partner/v1";
export const me: string = firstOf("public-api");
export const install: string = firstOf("platform-api");

function firstOf(surface: keyof typeof surfaces): string {
  const found = Object.values(operations).find(
    (one) => one.surface === surface && one.bearer !== null && one.method === "GET" && !one.path.includes("{"),
  );
  return found?.path ?? "";
}

/** A server of the contract as it should be, as far as the doctor looks at it. */
export function goodSite(origin: string): Site {
  const at = (path: string): string => origin + path;
  const scopes = ["jobs:read", "jobs:write"];
  const { registerAgent, startClaim, pollClaimToken, revokeToken } = operations;
  const resource = (base: string): Json => ({
    resource: at(base),
    resource_name: "Example",
    authorization_servers: [origin],
    scopes_supported: scopes,
    bearer_methods_supported: ["header"],
    resource_documentation: at(paths.authMd),
  });
  const server: Json = {
    issuer: origin,
    token_endpoint: at(pollClaimToken.path),
    revocation_endpoint: at(revokeToken.path),
    grant_types_supported: [constants.claimGrantType],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ["none"],
    revocation_endpoint_auth_methods_supported: ["none"],
    scopes_supported: scopes,
    service_documentation: at(paths.authMd),
    agent_auth: {
      skill: at(paths.authMd),
      identity_endpoint: at(registerAgent.path),
      claim_endpoint: at(startClaim.path),
      grant_type: constants.claimGrantType,
      polling_interval: constants.pollIntervalSeconds,
      identity_types_supported: ["anonymous"],
      register_uri: at(registerAgent.path),
      claim_uri: at(startClaim.path),
      revocation_uri: at(revokeToken.path),
      anonymous: { credential_types_supported: ["api_key"] },
    },
  };
  const text = `# Example auth.md

Version ${constants.version}. Discovery: ${at(paths.server)}.

    POST ${at(registerAgent.path)}
    POST ${at(startClaim.path)}
    POST ${at(pollClaimToken.path)}
    grant_type=${constants.claimGrantType}
    POST ${at(revokeToken.path)}
`;
  const openApi: Json = {
    openapi: "3.1.0",
    info: { title: "Example", version: constants.version },
    servers: [{ url: origin }],
    paths: { [me]: { get: { security: [{ bearer: [] }] } } },
  };
  const documents = Object.values(operations).filter(({ path }) => path.endsWith("/openapi.json"));
  const refused = (base: string): Served => ({
    status: 401,
    headers: { "www-authenticate": `Bearer resource_metadata="${at(`${paths.resource}${base}`)}"` },
    body: {},
    options: undefined,
  });
  const postOnly = [registerAgent, startClaim, pollClaimToken, revokeToken].map(({ path }) => [
    path,
    { status: 405, headers: { allow: "POST" }, body: {}, options: undefined },
  ]);
  return {
    [paths.root]: {
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<!doctype html><p>Hi",
      options: undefined,
    },
    [paths.resource]: published(resource("")),
    [paths.resource + PUBLIC]: published(resource(PUBLIC)),
    [paths.resource + PARTNER]: published(resource(PARTNER)),
    [paths.server]: published(server),
    [paths.authMd]: published(text),
    [paths.llms]: published(`# Example\n\n- [auth.md](${at(paths.authMd)})\n`),
    ...Object.fromEntries(documents.map(({ path }) => [path, published({ ...openApi })])),
    ...Object.fromEntries(postOnly),
    [me]: refused(PUBLIC),
    [install]: refused(PARTNER),
  };
}

export function published(body: unknown): Served {
  const type = typeof body === "string" ? "text/markdown; charset=utf-8" : "application/json";
  return {
    status: 200,
    headers: {
      "content-type": type,
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=300",
      etag: '"1"',
    },
    body,
    options: { "access-control-allow-origin": "*", "access-control-allow-headers": "*" },
  };
}

/** Serves a site that knows its own origin. */
export async function serveSite(make: (origin: string) => Site): Promise<Running> {
  let site: Site = {};
  const running = await serve((request, response) => {
    const found = site[request.url ?? ""];
    if (request.method === "OPTIONS") {
      response.writeHead(found?.options === undefined ? 404 : 204, found?.options ?? {}).end();
    } else if (found === undefined) response.writeHead(404, { "content-type": "text/plain" }).end("no");
    else {
      response.writeHead(found.status, found.headers);
      response.end(typeof found.body === "string" ? found.body : JSON.stringify(found.body));
    }
  });
  site = make(running.origin);
  return running;
}
