/** Tools that know nothing of this server but its standards and its documents work with it as they are. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import * as oauth from "oauth4webapi";
import createClient, { type Client } from "openapi-fetch";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { subjects } from "../../conformance/clients/generators.ts";
import { tryOut } from "../../conformance/clients/try-out.ts";
import { constants } from "../../generated/constants.ts";
import { postClaimScopes, publicScope, publicScopes } from "../../generated/scopes.ts";
import type { paths as AgentAuth } from "../../generated/types/agent-auth.ts";
import type { paths as PublicApi } from "../../generated/types/public-api.ts";
import { confirmClaim } from "../accounts/claim-decision.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { databases, newHuman } from "../testing/index.ts";

// What other people's clients make of the wire is the same on either database: one will do.
const [{ open }] = databases as [(typeof databases)[number]];

let app: TestApp;
let agentAuth: Client<AgentAuth>;
beforeAll(async () => {
  app = await startApp(await open());
  agentAuth = createClient<AgentAuth>({ baseUrl: app.origin });
});
beforeEach(() => () => expect(app.errors.splice(0)).toEqual([]));

async function register() {
  const { data, response } = await agentAuth.POST("/api/agent/identity", { body: { agent_name: "Robot" } });
  expect(response.status).toBe(200);
  if (data === undefined) throw new Error("no registration");
  return data;
}

/** The human's part. */
async function claim(claim_token: string, email: string): Promise<void> {
  const { data } = await agentAuth.POST("/api/agent/identity/claim", { body: { claim_token, email } });
  if (data === undefined) throw new Error("no claim");
  await confirm(app, { link: data.verification_uri, code: data.user_code, email });
}

async function confirm({ world }: TestApp, claim: { link: string; code: string; email: string }): Promise<void> {
  const { db, keys, clock } = world;
  const { code, email } = claim;
  const human = { userId: await newHuman(world, email), email };
  const token = new URL(claim.link).searchParams.get("token") ?? "";
  expect(await confirmClaim(db, { token, code, human, keys, now: clock.now() })).toHaveProperty("ok");
}

describe("oauth4webapi", () => {
  // Plain http on loopback.
  const insecure = { [oauth.allowInsecureRequests]: true };
  const client: oauth.Client = { client_id: "any" };
  let issuer: URL;
  let server: oauth.AuthorizationServer;
  beforeAll(async () => {
    issuer = new URL(app.origin);
    const response = await oauth.discoveryRequest(issuer, { ...insecure, algorithm: "oauth2" });
    server = await oauth.processDiscoveryResponse(issuer, response);
  });

  test("finds the authorization server (RFC 8414)", () => {
    expect(server.grant_types_supported).toEqual([constants.claimGrantType]);
    expect(server.token_endpoint).toBe(`${app.origin}/api/agent/oauth/token`);
    expect(server.response_types_supported).toEqual([]);
  });

  test("finds the resources, each at its own place (RFC 9728)", async () => {
    for (const [path, servers] of [
      ["", [app.origin]],
      ["/api/public/v1", [app.origin]],
      ["/api/partner/v1", undefined],
    ] as const) {
      const resource = new URL(app.origin + path);
      const response = await oauth.resourceDiscoveryRequest(resource, insecure);
      const found = await oauth.processResourceDiscoveryResponse(resource, response);
      expect(found.authorization_servers).toEqual(servers);
      expect(found.bearer_methods_supported).toEqual(["header"]);
    }
  });

  test("comes from a refused call by way of its challenge to the server that gives tokens", async () => {
    const url = new URL("/api/public/v1/auth/me", app.origin);
    const refused = await oauth
      .protectedResourceRequest("wrong", "GET", url, undefined, null, insecure)
      .catch((e: unknown) => e);
    if (!(refused instanceof oauth.WWWAuthenticateChallengeError)) throw refused;
    expect(refused.status).toBe(401);
    const [challenge] = refused.cause;
    expect(challenge?.scheme).toBe("bearer");
    expect(challenge?.parameters.error).toBe("invalid_token");
    const document = await fetch(challenge?.parameters.resource_metadata ?? "");
    const found = await oauth.processResourceDiscoveryResponse(new URL("/api/public/v1", app.origin), document);
    expect(found.authorization_servers).toEqual([server.issuer]);
    expect(found.scopes_supported).toEqual(publicScopes);
  });

  test("reads the scopes that a call lacks from its challenge", async () => {
    const { access_token } = await register();
    const api = createClient<PublicApi>({ baseUrl: app.origin, headers: { authorization: `Bearer ${access_token}` } });
    const { data } = await api.POST("/api/public/v1/tokens", {
      body: { name: "poor", scopes: [publicScope.teamRead] },
    });
    const url = new URL("/api/public/v1/jobs/mine", app.origin);
    const refused = await oauth
      .protectedResourceRequest(data?.token ?? "", "GET", url, undefined, null, insecure)
      .catch((e: unknown) => e);
    if (!(refused instanceof oauth.WWWAuthenticateChallengeError)) throw refused;
    expect(refused.status).toBe(403);
    expect(refused.cause[0]?.parameters).toMatchObject({ error: "insufficient_scope", scope: publicScope.jobsRead });
  });

  function exchange(
    claim_token: string,
    grant: string = constants.claimGrantType,
  ): Promise<oauth.TokenEndpointResponse> {
    return oauth
      .genericTokenEndpointRequest(server, client, oauth.None(), grant, { claim_token }, insecure)
      .then((response) => oauth.processGenericTokenEndpointResponse(server, client, response));
  }

  test("reads the errors of the token endpoint, and its answer", async () => {
    const { claim_token } = await register();
    const failure = async (...asked: Parameters<typeof exchange>): Promise<unknown> => {
      const error = await exchange(...asked).catch((e: unknown) => e);
      if (!(error instanceof oauth.ResponseBodyError)) throw error;
      expect([error.status, error.error_description]).toEqual([400, expect.any(String)]);
      return error.error;
    };
    expect(await failure(claim_token)).toBe("authorization_pending");
    expect(await failure(claim_token)).toBe("slow_down");
    expect(await failure("unknown")).toBe("invalid_grant");
    expect(await failure("")).toBe("invalid_request");
    expect(await failure(claim_token, "client_credentials")).toBe("unsupported_grant_type");

    await claim(claim_token, "oauth4webapi@example.com");
    const result = await exchange(claim_token);
    expect(result).toMatchObject({ token_type: "bearer", scope: postClaimScopes.join(" ") });
    const url = new URL("/api/public/v1/auth/me", app.origin);
    const me = await oauth.protectedResourceRequest(result.access_token, "GET", url, undefined, null, insecure);
    expect(me.status).toBe(200);
    expect(await failure(claim_token)).toBe("invalid_grant");
  });

  test("polls by its device grant, where a fetch of one's own renames two parameters", async () => {
    const { claim_token } = await register();
    const options = {
      ...insecure,
      [oauth.customFetch]: (url: string, init: { method: string; headers: Record<string, string>; body: unknown }) => {
        const sent = new URLSearchParams(String(init.body));
        expect(sent.get("grant_type")).toBe("urn:ietf:params:oauth:grant-type:device_code");
        const body = new URLSearchParams({
          grant_type: constants.claimGrantType,
          claim_token: sent.get("device_code") ?? "",
        });
        return fetch(url, { ...init, body });
      },
    };
    const poll = async () => {
      const answer = await oauth.deviceCodeGrantRequest(server, client, oauth.None(), claim_token, options);
      return oauth.processDeviceCodeResponse(server, client, answer);
    };
    await expect(poll()).rejects.toMatchObject({ error: "authorization_pending" });
    await expect(poll()).rejects.toMatchObject({ error: "slow_down" });
    await claim(claim_token, "device-grant@example.com");
    expect(await poll()).toMatchObject({ token_type: "bearer", scope: postClaimScopes.join(" ") });
  });

  test("has nowhere to send a human to sign in, and finds no endpoint that is none", () => {
    expect(server.authorization_endpoint).toBeUndefined();
    expect(server.device_authorization_endpoint).toBeUndefined();
    expect(server.registration_endpoint).toBeUndefined();
  });

  test("revokes, whatever it has in hand", async () => {
    const { access_token } = await register();
    for (const token of [access_token, access_token, "unknown"]) {
      const additionalParameters = { token_type_hint: "access_token" };
      const options = { ...insecure, additionalParameters };
      const response = await oauth.revocationRequest(server, client, oauth.None(), token, options);
      expect(await oauth.processRevocationResponse(response)).toBeUndefined();
    }
    const url = new URL("/api/public/v1/auth/me", app.origin);
    await expect(oauth.protectedResourceRequest(access_token, "GET", url, undefined, null, insecure)).rejects.toThrow();
    const without = await fetch(server.revocation_endpoint ?? "", { method: "POST", body: new URLSearchParams() });
    const error = await oauth.processRevocationResponse(without).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(oauth.ResponseBodyError);
    expect(error).toMatchObject({ status: 400, error: "invalid_request" });
  });
});

describe("openapi-fetch, with the types of the documents", () => {
  test("from the registration to the delivered token", async () => {
    const registered = await register();
    // In its type: an error of this operation, with its codes.
    const unsupported = await agentAuth.POST("/api/agent/identity", { body: { identity_type: "email" } });
    expect(unsupported.error?.error).toBe(
      "unsupported_identity_type" satisfies NonNullable<typeof unsupported.error>["error"],
    );

    const poll = () =>
      agentAuth.POST("/api/agent/oauth/token", {
        body: { grant_type: constants.claimGrantType, claim_token: registered.claim_token },
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      });
    expect((await poll()).error?.error).toBe("authorization_pending");
    await claim(registered.claim_token, "openapi-fetch@example.com");
    const { data } = await poll();
    expect(data?.scopes).toEqual(postClaimScopes);
    const api = createClient<PublicApi>({
      baseUrl: app.origin,
      headers: { authorization: `Bearer ${data?.access_token}` },
    });
    const me = await api.GET("/api/public/v1/auth/me");
    expect(me.data?.account).toMatchObject({ claimed: true, memberRole: "OWNER" });
    // In its type: a list that can be walked.
    const mine = await api.GET("/api/public/v1/jobs/mine");
    expect(mine.data?.jobs.map(({ title }) => title)).toEqual([]);
    const invited = await api.POST("/api/public/v1/team/invites", { body: { email: "colleague@example.com" } });
    expect(invited.data?.status).toBe("invite_created");

    const revoked = await agentAuth.POST("/api/agent/oauth/revoke", {
      body: { token: data?.access_token ?? "" },
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    expect([revoked.response.status, revoked.data]).toEqual([200, {}]);
    const dead = await api.GET("/api/public/v1/auth/me");
    expect([dead.response.status, dead.error?.code]).toEqual([401, "UNAUTHORIZED"]);
  });

  test("as generated/README.md shows it, from the registration to a poll", async () => {
    const readme = readFileSync(new URL("../../generated/README.md", import.meta.url), "utf8");
    const [, shown = ""] = /```ts\n(import createClient[\s\S]*?)```/.exec(readme) ?? [];
    const code = `${shown.replaceAll("https://opentrain.example.com", app.origin)}
      console.log(JSON.stringify([registered.response.status, drafts.data, polled.response.status, polled.error?.error]));`;
    const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", code], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said: unknown = JSON.parse(await text(child.stdout));
    expect(said).toEqual([200, { jobs: [], nextCursor: null }, 400, "authorization_pending"]);
  });

  test("jobs and tokens, with parameters in path and query, and the details of errors", async () => {
    const { access_token } = await register();
    const api = createClient<PublicApi>({ baseUrl: app.origin, headers: { authorization: `Bearer ${access_token}` } });
    const draft = await api.POST("/api/public/v1/job-drafts", {
      body: { rawJobDescription: "Label\nthings", idempotencyKey: "a b/c" },
    });
    expect(draft.response.status).toBe(201);
    const jobId = draft.data?.jobId ?? "";
    const published = await api.POST("/api/public/v1/jobs/{jobId}/publish", { params: { path: { jobId } } });
    expect(published.data).toEqual({ ok: true, jobId, status: "OPEN", alreadyPublished: false });
    const listed = await api.GET("/api/public/v1/jobs/mine", { params: { query: { status: "OPEN", limit: 1 } } });
    expect(listed.data?.jobs).toEqual([expect.objectContaining({ id: jobId, title: "Label" })]);

    const tooMany = await api.GET("/api/public/v1/jobs/mine", { params: { query: { limit: 101 } } });
    expect(tooMany.error).toMatchObject({ code: "BAD_REQUEST", details: { issues: [{ where: "query.limit" }] } });
    const unclaimed = await api.POST("/api/public/v1/team/invites", { body: { email: "x@example.com" } });
    expect(unclaimed.error).toMatchObject({ code: "FORBIDDEN", details: { reason: "account_claim_required" } });
    const made = await api.POST("/api/public/v1/tokens");
    const tokenId = made.data?.metadata.id ?? "";
    const gone = await api.DELETE("/api/public/v1/tokens/{tokenId}", { params: { path: { tokenId } } });
    expect(gone.data?.token.status).toBe("revoked");
    const odd = await api.DELETE("/api/public/v1/tokens/{tokenId}", { params: { path: { tokenId: "a/b c?" } } });
    expect(odd.error).toMatchObject({ code: "NOT_FOUND", details: { tokenId: "a/b c?" } });
  });
});

describe("@hey-api/openapi-ts", () => {
  test("makes a client of the served documents that compiles, and does the whole ceremony, as `npm run clients` has it", async () => {
    const limited = await startApp(await open(), { rateLimits: true, limits: { claimStartsPerToken: 3 } });
    const { origin } = limited;
    const subject = subjects.find(({ name }) => name === "hey-api");
    if (subject === undefined) throw new Error("it is not among the generators");
    const folder = await mkdtemp(join(tmpdir(), "opentrain-hey-api-"));
    try {
      const outcomes = await tryOut(subject, {
        origin,
        documents: { agent: `${origin}/api/agent/openapi.json`, public: `${origin}/api/public/v1/openapi.json` },
        modules: fileURLToPath(new URL("../../node_modules", import.meta.url)),
        folder,
        confirm: ({ link, email, userCode: code }) => confirm(limited, { link, email, code }),
      });
      expect(outcomes.filter(({ works }) => works !== "as is")).toEqual([]);
      expect(outcomes).toHaveLength(12);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    expect(limited.errors.splice(0)).toEqual([]);
  });
});
