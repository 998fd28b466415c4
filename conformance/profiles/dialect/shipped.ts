import { type Dialect, OAUTH_ERRORS } from "./dialect.ts";

const SERVER = ["/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"];
const RESOURCE = ["/.well-known/oauth-protected-resource"];

/** RFC 8628: the client is known beforehand, and a code is typed by whoever is signed in. */
const rfc8628: Dialect = {
  name: "rfc8628",
  is: "An OAuth server with the device grant of RFC 8628.",
  documents: { server: SERVER, resource: RESOURCE },
  endpoints: {
    token: ["server#/token_endpoint"],
    revocation: ["server#/revocation_endpoint"],
    device: ["server#/device_authorization_endpoint"],
    resource: ["server#/userinfo_endpoint"],
  },
  grant: "urn:ietf:params:oauth:grant-type:device_code",
  credential: "device_code",
  client: { client_id: "{client_id}" },
  values: { client_id: null, scope: "openid" },
  register: [],
  startClaim: [
    {
      at: "device",
      form: { client_id: "{client_id}", scope: "{scope}" },
      gives: {
        credential: "/device_code",
        code: "/user_code",
        link: "/verification_uri",
        interval: "/interval",
      },
    },
  ],
  anotherToken: [],
  useToken: { at: "resource", method: "GET", bearer: "{accessToken}" },
  delivered: { accessToken: "/access_token", scope: "/scope" },
  errors: OAUTH_ERRORS,
  traits: {
    registration: "RFC 8628, 3.1: the client identifier was issued before",
    "credential-at-registration": "RFC 8628, 3.2: there is no token before the user has agreed",
    "bound-address": "RFC 8628, 3.3: whoever is signed in and types the code agrees",
    "slow-down": "RFC 8628, 3.5: it binds the client; the server need not send slow_down",
    "delivered-once": true,
    denial: true,
    revocation: true,
    "resource-metadata": "RFC 8628 has no metadata of a resource",
    "auth-md": "RFC 8628 has no auth.md",
  },
  human: null,
  codes: [],
};

/** The auth.md of WorkOS, v0.6: an assertion that is exchanged, a claim by a code, polled at the token endpoint. */
const workos: Dialect = {
  name: "workos-0.6",
  is: "An auth.md server of WorkOS's dialect, v0.6: an identity assertion, exchanged for tokens, and a claim that is polled.",
  documents: { server: SERVER, resource: RESOURCE },
  endpoints: {
    token: ["server#/token_endpoint", "/oauth2/token"],
    revocation: ["server#/revocation_endpoint", "/oauth2/revoke"],
    registration: ["server#/agent_auth/identity_endpoint", "/agent/identity"],
    claim: ["server#/agent_auth/claim_endpoint", "/agent/identity/claim"],
    authMd: ["server#/agent_auth/skill", "/auth.md"],
    resource: ["{resource}"],
  },
  grant: "urn:workos:agent-auth:grant-type:claim",
  credential: "claim_token",
  client: {},
  values: { resource: "/api/resource" },
  register: [
    {
      at: "registration",
      json: { type: "anonymous" },
      gives: { assertion: "/identity_assertion", credential: "/claim_token" },
    },
  ],
  startClaim: [
    {
      at: "claim",
      json: { claim_token: "{credential}", login_hint: "{email}" },
      gives: {
        code: "/claim_attempt/user_code",
        link: "/claim_attempt/verification_uri",
        interval: "/claim_attempt/interval",
      },
    },
  ],
  anotherToken: [
    {
      at: "token",
      form: { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: "{assertion}" },
      gives: { accessToken: "/access_token", scope: "/scope" },
    },
  ],
  useToken: { at: "resource", method: "GET", bearer: "{accessToken}" },
  delivered: { accessToken: "/access_token", scope: "/scope" },
  errors: OAUTH_ERRORS,
  traits: {
    registration: true,
    "credential-at-registration": true,
    "bound-address": "auth.md v0.6, claim: a new attempt may name a corrected address",
    "slow-down": true,
    "delivered-once": true,
    denial: "auth.md v0.6, claim page: the code is typed or not, and nothing declines",
    revocation: true,
    "resource-metadata": true,
    "auth-md": true,
  },
  human: {
    signIn: { path: "/login?return_to={to}", fields: ["email"], fill: { email: "{email}" } },
    confirm: [
      { fields: ["email"], fill: { email: "{email}" } },
      { fields: ["user_code"], fill: { user_code: "{code}" } },
    ],
    done: "claimed|confirmed|success|close this",
  },
  codes: [
    "anonymous_not_enabled",
    "audience_mismatch",
    "auth_time_missing",
    "auth_time_too_old",
    "claim_expired",
    "claimed_or_in_flight",
    "credential_expired",
    "interaction_required",
    "invalid_claim_token",
    "invalid_login_hint",
    "invalid_signature",
    "issuer_not_enabled",
    "login_required",
    "previously_claimed",
    "rate_limited",
    "replay_detected",
    "service_auth_not_enabled",
  ],
};

/** The dialects that this suite knows, by their names. */
export const dialects: Readonly<Record<string, Dialect>> = { rfc8628, "workos-0.6": workos };
