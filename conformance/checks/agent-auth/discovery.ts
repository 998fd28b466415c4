import { constants } from "../../../generated/constants.ts";
import { events, publicEvents } from "../../../generated/events.ts";
import { operations, surfaces } from "../../../generated/operations.ts";
import { platformScope, platformScopes, publicScope, publicScopes } from "../../../generated/scopes.ts";
import { type Check, check, type T } from "../../check.ts";
import { sharedWebhookAccount } from "../../flows/account-webhook.ts";
import { forged, mint, narrowTokens, sharedRegistration, without } from "../../flows/agent.ts";
import { makeToken } from "../../flows/console.ts";
import { everyCall, newInstall, platformOperations, setApp } from "../../flows/platform.ts";
import { serversOnAndOff } from "../../flows/servers.ts";
import { type Challenge, readChallenge } from "../../kit/http/challenge.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

/** Proves discovery.*: what a client finds out by itself, from documents and from challenges. */
export const checks: readonly Check[] = [
  check("discovery.resource", async (t) => {
    const server = t.expect(await t.call("getAuthorizationServerMetadata")).body(200);
    const body = t.expect(await t.call("getProtectedResourceMetadata")).body(200);
    t.value("resource", body.resource).is(t.origin);
    t.value("resource_name", body.resource_name).matches(/\S/);
    t.value("authorization_servers", body.authorization_servers).is([server.issuer]);
    t.value("scopes_supported", body.scopes_supported).sameSetAs(publicScopes);
    t.value("bearer_methods_supported", body.bearer_methods_supported).is(["header"]);
    t.value("resource_documentation", body.resource_documentation).matches(/^https?:\/\//);
    const documentation = new URL(body.resource_documentation);
    if (documentation.origin !== t.origin) return;
    const path = documentation.pathname + documentation.search;
    t.expect(await t.send({ method: "GET", path }), "what resource_documentation leads to").status(200);
  }),

  check("discovery.path-suffix", { title: "the Public API" }, async (t) => {
    const server = t.expect(await t.call("getAuthorizationServerMetadata")).body(200);
    const body = t.expect(await t.call("getPublicApiResourceMetadata")).body(200);
    t.value("resource", body.resource).is(`${t.origin}${surfaces["public-api"].base}`);
    t.value("scopes_supported", body.scopes_supported).sameSetAs(publicScopes);
    t.value("authorization_servers", body.authorization_servers).is([server.issuer]);
  }),

  check("discovery.path-suffix", { title: "the Platform API" }, async (t) => {
    const answer = await t.call("getPlatformApiResourceMetadata");
    const body = t.expect(answer).body(200);
    t.value("resource", body.resource).is(`${t.origin}/api/partner/v1`);
    t.value("scopes_supported", body.scopes_supported).sameSetAs(platformScopes);
    t.expect(answer).noMember("authorization_servers");
  }),

  check("discovery.challenge", { title: "names the API's document" }, async (t) => {
    for (const { method, path, base } of bearerCalls) {
      const what = `${method} ${path} without credentials`;
      const answer = await t.send({ method, path });
      t.expect(answer, what).status(401);
      const { resource_metadata: named } = challengeOf(t, answer, what).parameters;
      t.value(`resource_metadata in the challenge for ${what}`, named, answer).is(metadataUrl(t, base));
    }
    for (const { base } of bearerApis) {
      const url = metadataUrl(t, base);
      const document = await t.send({ method: "GET", path: url.slice(t.origin.length) });
      t.expect(document, "the document that the challenge names").status(200).member("resource", `${t.origin}${base}`);
    }
  }),

  check("discovery.challenge", { title: "invalid_token if and only if a token was presented" }, async (t) => {
    const { access_token, claim_token } = await sharedRegistration(t);
    const presented: Record<string, string> = {
      "a token that nobody was given": `Bearer ${forged(access_token)}`,
      "a claim token": `Bearer ${claim_token}`,
      "a text that is no token": "Bearer nonsense",
      "a token of the form of the Platform API's": `Bearer ${forged(access_token).replace("ot_pat_", "ot_ptk_")}`,
      "the scheme in lower case": "bearer nonsense",
      "the scheme in upper case": "BEARER nonsense",
    };
    const absent: Record<string, string | undefined> = {
      "no credentials": undefined,
      "the scheme without a token": "Bearer",
      "the scheme and white space": "Bearer  ",
      "another scheme": "Basic bm9ib2R5Om5vdGhpbmc=",
    };
    for (const { path } of bearerApis) {
      for (const [what, authorization] of Object.entries({ ...presented, ...absent })) {
        const headers = authorization === undefined ? {} : { authorization };
        const answer = await t.send({ method: "GET", path, headers });
        t.expect(answer, what).status(401);
        const { error } = challengeOf(t, answer, what).parameters;
        t.value(`error in the challenge for ${what}`, error, answer).is(
          what in presented ? "invalid_token" : undefined,
        );
      }
    }
  }),

  check("discovery.challenge", { title: "invalid_token, by whatever method" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    for (const { method, path, base } of oneOfEachMethod) {
      const what = `${method} ${path} with a token that nobody was given`;
      const answer = await t.send({ method, path, bearer: forged(access_token) });
      t.expect(answer, what).status(401);
      const { error, resource_metadata: named } = challengeOf(t, answer, what).parameters;
      t.value(`error and resource_metadata in the challenge for ${what}`, [error, named], answer).is([
        "invalid_token",
        metadataUrl(t, base),
      ]);
    }
  }),

  check("discovery.challenge", { title: "names the scopes that are needed" }, async (t) => {
    for (const { method, path, scopes, bearer } of Object.values(operations)) {
      if (bearer === null) continue;
      const answer = await t.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000") });
      const what = `${method} ${path} without a token`;
      t.expect(answer, what).status(401);
      const { scope } = challengeOf(t, answer, what).parameters;
      t.value(`scope in the challenge for ${what}`, scope, answer).is(
        scopes.length === 0 ? undefined : scopes.join(" "),
      );
    }
  }),

  check("discovery.insufficient-scope", { title: "a missing scope" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const tokens = await narrowTokens(t, access_token);
    for (const { method, path, scopes, claimed, bearer } of Object.values(operations)) {
      if (bearer !== "personal" || scopes.length === 0 || claimed) continue;
      const { token } = without(tokens, scopes);
      const answer = await t.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000"), bearer: token });
      expectInsufficientScope(t, answer, scopes);
    }
  }),

  check("discovery.insufficient-scope", { title: "on the Platform API", needs: ["human"] }, async (t) => {
    const { install } = await newInstall(t, "discovery", { scopes: [platformScope.participantsEmail] });
    const answers = await everyCall(t.site, install.token);
    for (const [index, { scopes }] of platformOperations.entries()) {
      const answer = answers[index];
      if (answer === undefined || scopes.length === 0) continue;
      expectInsufficientScope(t, answer, scopes);
    }
  }),

  check("discovery.insufficient-scope", { title: "a scope that its maker lacks, for a new token" }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const scopes = [publicScope.paymentsWrite, publicScope.jobsRead];
    const answer = await t.call("createToken", { bearer, json: { scopes } });
    expectInsufficientScope(t, answer, scopes);
    t.value("details.requiredScopes", answer.list("details.requiredScopes")).sameSetAs(scopes);
  }),

  check("discovery.insufficient-scope", { title: "the scope of an event type", needs: ["human"] }, async (t) => {
    const { owner } = await sharedWebhookAccount(t);
    const { secret } = await makeToken(t, owner.browser, { scopes: [publicScope.webhooksManage] });
    const url = "https://example.com/hook";
    for (const { name, scope } of scopedEvents(publicEvents)) {
      const answer = await t.call("createWebhook", { bearer: secret, json: { url, eventTypes: [name] } });
      expectInsufficientScope(t, answer, [scope]);
    }
    const { install } = await newInstall(t, "discovery", { scopes: [platformScope.webhooksManage] });
    const bearer = install.token;
    const json = { url, eventTypes: ["install.revoked"] };
    const made = await t.control("an endpoint can be made", async () =>
      t.expect(await t.call("createWebhookEndpoint", { bearer, json })).body(201),
    );
    const path = { endpointId: made.webhookEndpoint.id };
    for (const { name, scope } of scopedEvents(events)) {
      const eventTypes = [name];
      const create = await t.call("createWebhookEndpoint", { bearer, json: { url, eventTypes } });
      expectInsufficientScope(t, create, [scope]);
      const update = await t.call("updateWebhookEndpoint", { bearer, path, json: { eventTypes } });
      expectInsufficientScope(t, update, [scope]);
    }
  }),

  check("discovery.insufficient-scope", { title: "other refusals" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token, metadata } = await mint(t, access_token, { expiresAt: new Date(t.now() + 3_600_000).toISOString() });
    const later = new Date(Date.parse(metadata.expiresAt ?? "") + 60_000).toISOString();
    const others: Record<string, Exchange> = {
      "an operation that needs a claimed account": await t.call("inviteTeamMember", {
        bearer: access_token,
        json: { email: t.address() },
      }),
      "a new token that outlives its maker": await t.call("createToken", { bearer: token, json: { expiresAt: later } }),
    };
    for (const [what, answer] of Object.entries(others)) {
      t.expect(answer, what).status(403).noHeader("www-authenticate");
    }
  }),

  check(
    "discovery.insufficient-scope",
    { title: "other refusals of the Platform API", needs: ["human"] },
    async (t) => {
      const scopes = [platformScope.contractsRead, platformScope.participantsRead, platformScope.participantsEmail];
      const { app, install } = await newInstall(t, "discovery", { scopes });
      const bearer = install.token;
      const participants = () => t.call("listParticipants", { bearer, path: { contractId: "0".repeat(32) } });
      const refused = async (what: string, reason: string): Promise<void> => {
        t.expect(await participants(), what)
          .envelope(403, "FORBIDDEN", { reason })
          .noHeader("www-authenticate");
      };
      await refused("participants without the customer's consent", "pii_consent_required");
      await setApp(t, app, "deactivate");
      await refused("a call while the app is disabled", "app_disabled");
    },
  ),

  check("discovery.cors", async (t) => {
    for (const path of publicDocuments) {
      const answer = await t.send({ method: "GET", path, headers: { origin: "https://reader.example" } });
      t.expect(answer, "a public document read from another origin")
        .status(200)
        .header("access-control-allow-origin", "*")
        .header("etag", /^(W\/)?"[^"]+"$/)
        .directive("cache-control", "public")
        .header("cache-control", /(^|[\s,])max-age=[1-9]\d*/);
      const etag = answer.headers.get("etag") ?? "";
      const head = await t.send({ method: "HEAD", path, headers: { origin: "https://reader.example" } });
      t.expect(head, "the same by HEAD")
        .status(200)
        .header("access-control-allow-origin", "*")
        .header("etag", (value) => value === etag);
      const preflight = await t.send({
        method: "OPTIONS",
        path,
        headers: { origin: "https://reader.example", "access-control-request-method": "GET" },
      });
      t.expect(preflight, "its preflight").status(204).header("access-control-allow-origin", "*").empty();
    }
  }),

  check("discovery.server", async (t) => {
    const body = t.expect(await t.call("getAuthorizationServerMetadata")).body(200);
    t.value("issuer", body.issuer).is(t.origin);
    t.value("token_endpoint", body.token_endpoint).is(at(t, "pollClaimToken"));
    t.value("revocation_endpoint", body.revocation_endpoint).is(at(t, "revokeToken"));
    t.value("grant_types_supported", body.grant_types_supported).includes(constants.claimGrantType);
    t.value("token_endpoint_auth_methods_supported", body.token_endpoint_auth_methods_supported).is(["none"]);
    t.value("revocation_endpoint_auth_methods_supported", body.revocation_endpoint_auth_methods_supported).is(["none"]);
    t.value("scopes_supported", body.scopes_supported).sameSetAs(publicScopes);
    t.value("service_documentation", body.service_documentation).is(at(t, "getAuthMd"));
    t.value("response_types_supported", body.response_types_supported).oneOf([], undefined);
  }),

  check("discovery.agent-auth", { title: "what an agent needs" }, async (t) => {
    const { agent_auth } = t.expect(await t.call("getAuthorizationServerMetadata")).body(200);
    t.value("skill", agent_auth.skill).is(at(t, "getAuthMd"));
    t.value("identity_endpoint", agent_auth.identity_endpoint).is(at(t, "registerAgent"));
    t.value("claim_endpoint", agent_auth.claim_endpoint).is(at(t, "startClaim"));
    t.value("grant_type", agent_auth.grant_type).is(constants.claimGrantType);
    t.value("polling_interval", agent_auth.polling_interval).is(constants.pollIntervalSeconds);
    t.value("identity_types_supported", agent_auth.identity_types_supported).is(["anonymous"]);
  }),

  check("discovery.agent-auth", { title: "with anonymous registration off", needs: ["config"] }, async (t) => {
    await t.control("identity_types_supported is there with registration on", async () => {
      const answer = await t.call("getAuthorizationServerMetadata");
      t.expect(answer).member("agent_auth.identity_types_supported", ["anonymous"]);
    });
    const { off: site } = await serversOnAndOff(t);
    const answer = await site.call("getAuthorizationServerMetadata");
    t.expect(answer, "the document of a server with registration off").noMember("agent_auth.identity_types_supported");
    t.expect(answer).member("agent_auth.identity_endpoint", `${site.origin}${operations.registerAgent.path}`);
  }),

  check("discovery.aliases", async (t) => {
    const body = t.expect(await t.call("getAuthorizationServerMetadata")).body(200);
    const { agent_auth } = body;
    t.value("register_uri", agent_auth.register_uri).is(agent_auth.identity_endpoint);
    t.value("claim_uri", agent_auth.claim_uri).is(agent_auth.claim_endpoint);
    t.value("revocation_uri", agent_auth.revocation_uri).is(body.revocation_endpoint);
    t.value("anonymous.credential_types_supported", agent_auth.anonymous.credential_types_supported).is(["api_key"]);
  }),

  check("discovery.aliases", { title: "with anonymous registration off", needs: ["config"] }, async (t) => {
    const { off } = await serversOnAndOff(t);
    const { agent_auth, revocation_endpoint } = t.expect(await off.call("getAuthorizationServerMetadata")).body(200);
    t.value("register_uri", agent_auth.register_uri).is(agent_auth.identity_endpoint);
    t.value("claim_uri", agent_auth.claim_uri).is(agent_auth.claim_endpoint);
    t.value("revocation_uri", agent_auth.revocation_uri).is(revocation_endpoint);
  }),
];

/** Every API that bearer tokens open, with a path that asks for one. */
const bearerApis = Object.entries(surfaces).flatMap(([surface, { base }]) => {
  const asking = Object.values(operations).find(
    (operation) => operation.surface === surface && operation.bearer !== null && operation.method === "GET",
  );
  return asking === undefined ? [] : [{ base, path: asking.path }];
});

/** Every call that asks for a token, and the API it is of: each operation, and HEAD wherever GET is. */
const bearerCalls = Object.values(operations).flatMap(({ surface, bearer, method, path }) => {
  if (bearer === null) return [];
  const call = { method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000"), base: surfaces[surface].base };
  return method === "GET" ? [call, { ...call, method: "HEAD" as const }] : [call];
});

/** Few, for a client that fails often is limited: the first of each API and method. */
const oneOfEachMethod = [...Map.groupBy(bearerCalls, ({ base, method }) => `${base} ${method}`).values()].flatMap(
  ([first]) => (first === undefined ? [] : [first]),
);

function metadataUrl(t: T, base: string): string {
  return `${t.origin}/.well-known/oauth-protected-resource${base}`;
}

/** The event types that need a scope beside the one for webhooks. */
function scopedEvents(
  catalogue: Readonly<Record<string, { readonly scope: string | null }>>,
): ReadonlyArray<{ readonly name: string; readonly scope: string }> {
  return Object.entries(catalogue).flatMap(([name, { scope }]) => (scope === null ? [] : [{ name, scope }]));
}

/** Every document that is for all the world: discovery, auth.md, OpenAPI. */
const publicDocuments = Object.values(operations)
  .filter(({ cache }) => cache === "public")
  .map(({ path }) => path);

function at(t: T, operation: keyof typeof operations): string {
  return `${t.origin}${operations[operation].path}`;
}

function expectInsufficientScope(t: T, answer: Exchange, scopes: readonly string[]): void {
  const what = `a call whose token lacks ${scopes.join(" ")}`;
  t.expect(answer, what).status(403);
  const { error, scope } = challengeOf(t, answer, what).parameters;
  t.value(`error in the challenge for ${what}`, error, answer).is("insufficient_scope");
  t.value(`the scopes in the challenge for ${what}`, (scope ?? "").split(" "), answer).sameSetAs(scopes);
}

/** The one Bearer challenge of an answer. */
function challengeOf(t: T, answer: Exchange, what: string): Challenge {
  const field = answer.headers.get("www-authenticate");
  const challenge = readChallenge(field);
  if (challenge?.scheme === "bearer") return challenge;
  const got = field ?? "no such header";
  return t.fail(`${what} (${answer.name})`, "a header WWW-Authenticate with one Bearer challenge", got, answer);
}
