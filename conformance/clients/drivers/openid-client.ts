import * as oidc from "openid-client";
import { type Begun, type OAuthClient, type Server, same, thrown } from "./steps.ts";

async function configured(origin: string): Promise<oidc.Configuration> {
  return oidc.discovery(new URL(origin), "any", undefined, oidc.None(), {
    algorithm: "oauth2",
    execute: [oidc.allowInsecureRequests],
  });
}

async function resource(_: Server) {
  const readers = Object.keys(oidc).filter((name) => /resource.*(?:discovery|metadata)/i.test(name));
  if (readers.length === 0) throw new Error("it has nothing for it");
}

async function server({ origin, grantType }: Server) {
  const found = (await configured(origin)).serverMetadata();
  same(found.grant_types_supported, [grantType]);
}

async function refusal(config: oidc.Configuration, url: URL, token: string) {
  const error = await thrown(() => oidc.fetchProtectedResource(config, token, url, "GET"));
  if (!(error instanceof oidc.WWWAuthenticateChallengeError)) throw error;
  return { status: error.status, parameters: error.cause[0]?.parameters ?? {} };
}

async function challenge({ origin }: Server) {
  const unconfigured = new oidc.Configuration({ issuer: origin }, "any");
  oidc.allowInsecureRequests(unconfigured);
  const { status, parameters } = await refusal(unconfigured, new URL("/api/public/v1/auth/me", origin), "unknown");
  same(status, 401);
  const document: unknown = await (await fetch(parameters.resource_metadata ?? "")).json();
  const [issuer] = Object(document).authorization_servers;
  same((await configured(String(issuer))).serverMetadata().token_endpoint, `${origin}/api/agent/oauth/token`);
}

async function exchange(at: Server) {
  const config = await configured(at.origin);
  const begun = await at.begin();
  const poll = () => oidc.genericGrantRequest(config, at.grantType, { claim_token: begun.claimToken });
  for (const code of ["authorization_pending", "slow_down"]) {
    const error = await thrown(poll);
    if (!(error instanceof oidc.ResponseBodyError)) throw error;
    same(error.error, code);
  }
  await at.confirm(begun);
  same((await poll()).token_type, "bearer");
}

/** The answer of a device authorization endpoint, which the start of a claim nearly is. */
function asDevice({ claimToken, userCode, link }: Begun): oidc.DeviceAuthorizationResponse {
  return { device_code: claimToken, user_code: userCode, verification_uri: link, expires_in: 1800, interval: 5 };
}

async function device(at: Server) {
  const config = await configured(at.origin);
  const begun = await at.begin();
  await at.confirm(begun);
  await oidc.pollDeviceAuthorizationGrant(config, asDevice(begun));
}

async function deviceRenamed(at: Server) {
  const config = await configured(at.origin);
  config[oidc.customFetch] = (url, options) => {
    const sent = new URLSearchParams(String(options.body));
    const form = new URLSearchParams({ grant_type: at.grantType, claim_token: sent.get("device_code") ?? "" });
    return fetch(url, { method: options.method, headers: options.headers, body: form });
  };
  const begun = await at.begin();
  const polling = oidc.pollDeviceAuthorizationGrant(config, asDevice(begun));
  await at.confirm(begun);
  same((await polling).token_type, "bearer");
}

async function scope(at: Server) {
  const { accessToken } = await at.begin();
  const url = new URL("/api/public/v1/jobs/mine", at.origin);
  const { status, parameters } = await refusal(await configured(at.origin), url, await at.narrow(accessToken));
  same([status, parameters.error, parameters.scope], [403, "insufficient_scope", "jobs:read"]);
}

async function revoke(at: Server) {
  const config = await configured(at.origin);
  const { accessToken } = await at.begin();
  await oidc.tokenRevocation(config, accessToken);
  const { status } = await refusal(config, new URL("/api/public/v1/auth/me", at.origin), accessToken);
  same(status, 401);
}

async function authorize(at: Server) {
  oidc.buildAuthorizationUrl(await configured(at.origin), { redirect_uri: "http://127.0.0.1/" });
}

const option = "a `customFetch` that sends `device_code` as `claim_token`, with the grant type of claims";

export const client: OAuthClient = {
  resource: [{ run: resource }],
  server: [{ run: server }],
  challenge: [{ option: "the document that the challenge names, fetched by hand", run: challenge }],
  exchange: [{ run: exchange }],
  device: [{ run: device }, { option, run: deviceRenamed }],
  scope: [{ run: scope }],
  revoke: [{ run: revoke }],
  authorize: [{ run: authorize }],
};
