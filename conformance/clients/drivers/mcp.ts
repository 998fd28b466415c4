import * as sdk from "@modelcontextprotocol/sdk/client/auth.js";
import {
  auth,
  discoverAuthorizationServerMetadata,
  discoverOAuthProtectedResourceMetadata,
  extractWWWAuthenticateParams,
  fetchToken,
  type OAuthClientProvider,
} from "@modelcontextprotocol/sdk/client/auth.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { OAuthError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthorizationServerMetadata, OAuthTokens } from "@modelcontextprotocol/sdk/shared/auth.js";
import { type OAuthClient, type Server, same, thrown } from "./steps.ts";

/** A provider that asks by the claim grant, as those of the SDK ask by client credentials. */
class ClaimProvider implements OAuthClientProvider {
  readonly redirectUrl = undefined;
  readonly clientMetadata = { redirect_uris: [], grant_types: [], token_endpoint_auth_method: "none" };
  readonly #parameters: URLSearchParams;
  kept: OAuthTokens | undefined;

  constructor(grantType: string, claimToken: string) {
    this.#parameters = new URLSearchParams({ grant_type: grantType, claim_token: claimToken });
  }
  clientInformation() {
    return { client_id: "any" };
  }
  tokens() {
    return this.kept;
  }
  saveTokens(tokens: OAuthTokens) {
    this.kept = tokens;
  }
  redirectToAuthorization() {
    throw new Error("There is nowhere to redirect to.");
  }
  saveCodeVerifier() {}
  codeVerifier() {
    return "";
  }
  validateResourceURL() {
    return Promise.resolve(undefined);
  }
  prepareTokenRequest() {
    return this.#parameters;
  }
}

async function resource({ origin }: Server) {
  for (const [path, servers] of [
    ["", [origin]],
    ["/api/public/v1", [origin]],
    ["/api/partner/v1", undefined],
  ] as const) {
    const found = await discoverOAuthProtectedResourceMetadata(origin + path);
    same(found.authorization_servers, servers);
  }
}

async function server({ origin, grantType }: Server) {
  const found = await discoverAuthorizationServerMetadata(origin);
  same(found?.grant_types_supported, [grantType]);
}

/** By the SDK alone, as its transport does it on a 401. */
async function challenge(at: Server) {
  const url = new URL("/api/public/v1/auth/me", at.origin);
  const { resourceMetadataUrl, scope } = extractWWWAuthenticateParams(await fetch(url));
  same(resourceMetadataUrl?.pathname, "/.well-known/oauth-protected-resource/api/public/v1");
  const begun = await at.begin();
  await at.confirm(begun);
  const provider = new ClaimProvider(at.grantType, begun.claimToken);
  const options = { serverUrl: url, ...(resourceMetadataUrl === undefined ? {} : { resourceMetadataUrl }) };
  same(await auth(provider, { ...options, ...(scope === undefined ? {} : { scope }) }), "AUTHORIZED");
}

/** The SDK finds the authorization server, and its document is read by hand. */
async function challengeByHand({ origin }: Server) {
  const refused = await fetch(new URL("/api/public/v1/auth/me", origin));
  const { resourceMetadataUrl = new URL(origin) } = extractWWWAuthenticateParams(refused);
  const found = await discoverOAuthProtectedResourceMetadata(origin, { resourceMetadataUrl });
  same((await byHand(found.authorization_servers?.[0] ?? "")).token_endpoint, `${origin}/api/agent/oauth/token`);
}

/** Without the authorization endpoint that the type wants: none is made up, and none is asked for by this grant. */
async function byHand(issuer: string): Promise<AuthorizationServerMetadata> {
  return (await fetch(new URL("/.well-known/oauth-authorization-server", issuer))).json();
}

async function exchange(at: Server) {
  await exchangeWith(at, await discoverAuthorizationServerMetadata(at.origin), ["authorization_pending", "slow_down"]);
}

/** It knows neither error, and calls both a fault of the server. */
async function exchangeByHand(at: Server) {
  await exchangeWith(at, await byHand(at.origin), ["server_error", "server_error"]);
}

async function exchangeWith(at: Server, metadata: AuthorizationServerMetadata | undefined, errors: readonly string[]) {
  const begun = await at.begin();
  const poll = () =>
    fetchToken(
      new ClaimProvider(at.grantType, begun.claimToken),
      at.origin,
      metadata === undefined ? {} : { metadata },
    );
  for (const code of errors) {
    const error = await thrown(poll);
    if (!(error instanceof OAuthError)) throw error;
    same(error.errorCode, code);
  }
  await at.confirm(begun);
  same((await poll()).token_type, "bearer");
}

async function device(_: Server) {
  exportedFor(/device/i, "device grant");
}

async function revoke(_: Server) {
  exportedFor(/revo/i, "revocation");
}

function exportedFor(name: RegExp, words: string): void {
  if (!Object.keys(sdk).some((one) => name.test(one))) throw new Error(`its client has nothing for it (${words})`);
}

async function scope(at: Server) {
  const { accessToken } = await at.begin();
  const headers = { authorization: `Bearer ${await at.narrow(accessToken)}` };
  const refused = await fetch(new URL("/api/public/v1/jobs/mine", at.origin), { headers });
  const { error, scope: wanted } = extractWWWAuthenticateParams(refused);
  same([refused.status, error, wanted], [403, "insufficient_scope", "jobs:read"]);
}

/** As an MCP host does it: its transport meets the 401 and starts a sign-in. */
async function authorize(at: Server) {
  const provider: OAuthClientProvider = {
    redirectUrl: "http://127.0.0.1/callback",
    clientMetadata: { redirect_uris: ["http://127.0.0.1/callback"] },
    clientInformation: () => ({ client_id: "any" }),
    tokens: () => undefined,
    saveTokens: () => {},
    redirectToAuthorization: () => {},
    saveCodeVerifier: () => {},
    codeVerifier: () => "",
  };
  const url = new URL("/api/public/v1/job-drafts", at.origin);
  const transport = new StreamableHTTPClientTransport(url, { authProvider: provider });
  await transport.start();
  await transport.send({ jsonrpc: "2.0", id: 1, method: "initialize" });
}

const option = "the document of the authorization server, fetched by hand";
const optionAndErrors = `${option} and given to \`fetchToken\`, where \`authorization_pending\` and \`slow_down\` come as \`ServerError\``;

export const client: OAuthClient = {
  resource: [{ run: resource }],
  server: [{ run: server }],
  challenge: [{ run: challenge }, { option, run: challengeByHand }],
  exchange: [{ run: exchange }, { option: optionAndErrors, run: exchangeByHand }],
  device: [{ run: device }],
  scope: [{ run: scope }],
  revoke: [{ run: revoke }],
  authorize: [{ run: authorize }],
};
