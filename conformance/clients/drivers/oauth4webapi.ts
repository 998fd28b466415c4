import * as oauth from "oauth4webapi";
import { type Begun, type OAuthClient, type Server, same, thrown } from "./steps.ts";

/** Plain http on loopback. */
const insecure = { [oauth.allowInsecureRequests]: true };
const identity: oauth.Client = { client_id: "any" };

async function serverOf(origin: string): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(origin);
  const response = await oauth.discoveryRequest(issuer, { ...insecure, algorithm: "oauth2" });
  return oauth.processDiscoveryResponse(issuer, response);
}

async function resource({ origin }: Server) {
  for (const [path, servers] of [
    ["", [origin]],
    ["/api/public/v1", [origin]],
    ["/api/partner/v1", undefined],
  ] as const) {
    const at = new URL(origin + path);
    const found = await oauth.processResourceDiscoveryResponse(at, await oauth.resourceDiscoveryRequest(at, insecure));
    same(found.authorization_servers, servers);
  }
}

async function server({ origin, grantType }: Server) {
  const found = await serverOf(origin);
  same(found.grant_types_supported, [grantType]);
}

async function refusal(origin: string, path: string, token: string) {
  const url = new URL(path, origin);
  const error = await thrown(() => oauth.protectedResourceRequest(token, "GET", url, undefined, null, insecure));
  if (!(error instanceof oauth.WWWAuthenticateChallengeError)) throw error;
  return { status: error.status, parameters: error.cause[0]?.parameters ?? {} };
}

async function challenge({ origin }: Server) {
  const { status, parameters } = await refusal(origin, "/api/public/v1/auth/me", "unknown");
  same(status, 401);
  const document = await fetch(parameters.resource_metadata ?? "");
  const found = await oauth.processResourceDiscoveryResponse(new URL("/api/public/v1", origin), document);
  const { token_endpoint } = await serverOf(found.authorization_servers?.[0] ?? "");
  same(token_endpoint, `${origin}/api/agent/oauth/token`);
}

async function exchange(at: Server) {
  const as = await serverOf(at.origin);
  const begun = await at.begin();
  const poll = async () => {
    const parameters = { claim_token: begun.claimToken };
    const answer = await oauth.genericTokenEndpointRequest(
      as,
      identity,
      oauth.None(),
      at.grantType,
      parameters,
      insecure,
    );
    return oauth.processGenericTokenEndpointResponse(as, identity, answer);
  };
  await untilToken(at, begun, poll);
}

async function untilToken(at: Server, begun: Begun, poll: () => Promise<oauth.TokenEndpointResponse>) {
  for (const code of ["authorization_pending", "slow_down"]) {
    const error = await thrown(poll);
    if (!(error instanceof oauth.ResponseBodyError)) throw error;
    same(error.error, code);
  }
  await at.confirm(begun);
  same((await poll()).token_type, "bearer");
}

async function device(at: Server) {
  const as = await serverOf(at.origin);
  const begun = await at.begin();
  await untilToken(at, begun, async () => {
    const answer = await oauth.deviceCodeGrantRequest(as, identity, oauth.None(), begun.claimToken, insecure);
    return oauth.processDeviceCodeResponse(as, identity, answer);
  });
}

async function deviceRenamed(at: Server) {
  const as = await serverOf(at.origin);
  const begun = await at.begin();
  const options = { ...insecure, [oauth.customFetch]: renaming(at.grantType) };
  await untilToken(at, begun, async () => {
    const answer = await oauth.deviceCodeGrantRequest(as, identity, oauth.None(), begun.claimToken, options);
    return oauth.processDeviceCodeResponse(as, identity, answer);
  });
}

/** The device grant's form, sent as that of the claim grant. */
function renaming(grantType: string): NonNullable<oauth.TokenEndpointRequestOptions[typeof oauth.customFetch]> {
  return (url, { method, headers, body, signal }) => {
    const form = new URLSearchParams({ grant_type: grantType, claim_token: body.get("device_code") ?? "" });
    return fetch(url, { method, headers, body: form, signal: signal ?? null });
  };
}

async function scope(at: Server) {
  const { accessToken } = await at.begin();
  const { status, parameters } = await refusal(at.origin, "/api/public/v1/jobs/mine", await at.narrow(accessToken));
  same([status, parameters.error, parameters.scope], [403, "insufficient_scope", "jobs:read"]);
}

async function revoke(at: Server) {
  const as = await serverOf(at.origin);
  const { accessToken } = await at.begin();
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(as, identity, oauth.None(), accessToken, insecure),
  );
  same((await refusal(at.origin, "/api/public/v1/auth/me", accessToken)).status, 401);
}

async function authorize(at: Server) {
  const { authorization_endpoint } = await serverOf(at.origin);
  if (authorization_endpoint === undefined)
    throw new Error("authorization_endpoint is undefined: there is nothing to open.");
}

const option = "a `customFetch` that sends `device_code` as `claim_token`, with the grant type of claims";

export const client: OAuthClient = {
  resource: [{ run: resource }],
  server: [{ run: server }],
  challenge: [{ run: challenge }],
  exchange: [{ run: exchange }],
  device: [{ run: device }, { option, run: deviceRenamed }],
  scope: [{ run: scope }],
  revoke: [{ run: revoke }],
  authorize: [{ run: authorize }],
};
