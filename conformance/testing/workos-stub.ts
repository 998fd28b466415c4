import { randomBytes, randomInt } from "node:crypto";
import { type Handler, type Running, serve } from "../kit/testing/fixture.ts";

/** The holes that it can be given, each with the rules that it breaks; with none it is as its profile says. */
const holes = {
  "broken JSON is a 500": ["register.malformed"],
  "an unknown claim token has expired": ["poll.unknown-token"],
  "a missing grant_type is an unsupported one": ["poll.missing"],
  "another grant is a missing parameter": ["poll.grant-type"],
  "JSON at the token endpoint": ["poll.form-only"],
  "JSON at the revocation endpoint": ["revoke.form-only"],
  "a repeated parameter": ["poll.repeated"],
  "an unknown parameter is refused": ["poll.unknown-params"],
  "the token again and again": ["poll.once"],
  "the token to all at once": ["poll.once-concurrent"],
  "what was before the claim gains by it": ["poll.revokes-pre-claim"],
  "no slow_down": ["poll.slow-down"],
  "a description that repeats": ["oauth.description"],
  "tokens may be stored": ["oauth.no-store"],
  "an unknown claim token is a 401": ["poll.all-400", "poll.unknown-token"],
  "pending is a 200": ["poll.pending"],
  "polling ends the credential": ["poll.harmless"],
  "the credential is dead at first": ["register.token-live"],
  "a token that opens nothing is delivered": ["poll.delivered"],
  "a claim goes to another address": ["claim.bound-address"],
  "who has declined is said to wait": ["poll.denied"],
  "revoking does nothing": ["revoke.live"],
  "revoking what is unknown is an error": ["revoke.unknown"],
  "revoking nothing is no error": ["revoke.missing"],
  "an unknown hint is refused": ["revoke.hint"],
  "no issuer": ["discovery.server"],
  "no metadata of the resource": ["discovery.resource"],
  "no challenge": ["bearer.invalid", "discovery.challenge"],
  "no error in the challenge": ["bearer.invalid"],
  "a sign-in leads elsewhere": ["session.return-to"],
  "a Secure cookie over http": ["session.secure-cookie"],
  "auth.md polls elsewhere": ["auth-md.true"],
  "auth.md has other states": ["auth-md.true"],
  "yes to everything": ["poll.pending", "poll.unknown-token", "revoke.live"],
} as const;

export type Hole = keyof typeof holes;

export const HOLES: Readonly<Record<Hole, readonly string[]>> = holes;

export const CLAIM_GRANT = "urn:workos:agent-auth:grant-type:claim";
const JWT_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const RESOURCE = "/.well-known/oauth-protected-resource";

interface Registration {
  readonly claimToken: string;
  readonly assertion: string;
  status: "unclaimed" | "claimed" | "declined" | "delivered";
  email: string | undefined;
  attempt: { readonly token: string; readonly code: string } | undefined;
  polls: number;
  isPolled: boolean;
  isUsed: boolean;
}

/** A text of the form of a JWT, which says nothing. */
function jwt(): string {
  const part = (bytes: number): string => randomBytes(bytes).toString("base64url");
  return `eyJ${part(20)}.eyJ${part(60)}.${part(32)}`;
}

type Fields = readonly (readonly [string, string])[];

export interface Stub extends Running {
  /** All secrets that it has given: tokens, assertions, codes. */
  readonly given: readonly string[];
  /** How many of its tokens still open the resource. */
  live(): number;
}

/**
 * A server of the dialect, with a hole or without.
 *
 * @param tokenMember what it calls an access token
 */
export async function workosStub(hole?: Hole, tokenMember = "access_token"): Promise<Stub> {
  const given: string[] = [];
  const has = (one: Hole): boolean => hole === one;
  const registrations: Registration[] = [];
  const tokens = new Map<string, { readonly of: Registration; readonly isDead: () => boolean }>();

  const handle: Handler = (request, response, body) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stub.invalid");
    const origin = `http://${request.headers.host}`;
    const type = request.headers["content-type"]?.split(";")[0] ?? "";
    const json = (status: number, value: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
    };
    const stored = has("tokens may be stored") ? {} : { "cache-control": "no-store" };
    const refused = (error: string, description = "It is refused.", status = 400) => {
      const words = has("a description that repeats") ? `${description} "${body}"` : description;
      json(status, { error, error_description: words }, { "cache-control": "no-store" });
    };
    const html = (status: number, text: string, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "text/html", ...headers }).end(`<body><main>${text}</main></body>`);
    };
    const fields = (isJsonTaken: boolean): Fields | undefined => {
      if (type === "application/x-www-form-urlencoded") return [...new URLSearchParams(body)];
      if (!isJsonTaken || type !== "application/json") return undefined;
      return Object.entries(Object(JSON.parse(body))).map(([name, value]) => [name, String(value)] as const);
    };
    const give = (of: Registration, scope: string, isDead: () => boolean) => {
      const token = jwt();
      tokens.set(token, { of, isDead });
      given.push(token);
      json(200, { [tokenMember]: token, token_type: "Bearer", expires_in: 3600, scope }, stored);
    };

    const registrationEndpoint = () => {
      let members: Record<string, unknown>;
      try {
        members = Object(JSON.parse(body));
      } catch {
        if (has("broken JSON is a 500")) return html(500, "Internal Server Error");
        return json(400, { error: "invalid_request", message: "It is no JSON." });
      }
      const isBound = members.type === "service_auth";
      const made: Registration = {
        claimToken: `clm_${randomBytes(24).toString("base64url")}`,
        assertion: jwt(),
        status: "unclaimed",
        email: isBound ? String(members.login_hint) : undefined,
        attempt: undefined,
        polls: 0,
        isPolled: false,
        isUsed: false,
      };
      registrations.push(made);
      given.push(made.claimToken, made.assertion);
      json(200, {
        registration_id: `reg_${registrations.length}`,
        registration_type: members.type,
        claim_token: made.claimToken,
        ...(isBound ? {} : { identity_assertion: made.assertion }),
      });
    };

    const claimEndpoint = () => {
      const { claim_token, login_hint } = Object(JSON.parse(body));
      const of = registrations.find(({ claimToken }) => claimToken === claim_token);
      if (of === undefined) return json(401, { error: "invalid_claim_token", message: "There is none such." });
      if (of.email !== undefined && of.email !== login_hint && !has("a claim goes to another address")) {
        return json(400, { error: "invalid_login_hint", message: "The claim is for another address." });
      }
      of.attempt = { token: randomBytes(16).toString("hex"), code: String(randomInt(100_000, 1_000_000)) };
      given.push(of.attempt.code, of.attempt.token);
      const page = `/claim?claim_attempt_token=${of.attempt.token}`;
      json(200, {
        status: "initiated",
        claim_attempt: {
          user_code: of.attempt.code,
          verification_uri: `${origin}/login?return_to=${encodeURIComponent(page)}`,
          interval: 5,
          expires_in: 600,
        },
      });
    };

    const exchange = (assertion: string | undefined) => {
      const of = registrations.find((one) => one.assertion === assertion);
      const gains = has("what was before the claim gains by it");
      if (of === undefined || (of.status !== "unclaimed" && !gains)) return refused("invalid_grant");
      if (of.isPolled && has("polling ends the credential")) return refused("invalid_grant");
      const scope = of.status === "unclaimed" ? "api.read" : "api.read api.write";
      const isDead = (): boolean =>
        (of.isPolled && has("polling ends the credential")) || has("the credential is dead at first");
      give(of, scope, isDead);
    };

    const poll = (claimToken: string) => {
      const of = registrations.find((one) => one.claimToken === claimToken);
      const [anybody] = registrations;
      if (has("yes to everything") && anybody !== undefined) return give(of ?? anybody, "api.read", () => false);
      if (of === undefined) {
        if (has("an unknown claim token is a 401")) return refused("invalid_grant", "It is unknown.", 401);
        return refused(has("an unknown claim token has expired") ? "expired_token" : "invalid_grant");
      }
      of.isPolled = true;
      of.polls += 1;
      const deliver = () => give(of, "api.read api.write", () => has("a token that opens nothing is delivered"));
      switch (of.status) {
        case "claimed":
          if (has("the token to all at once") && !of.isUsed) return deliver();
          of.status = "delivered";
          return of.isUsed ? refused("invalid_grant") : deliver();
        case "delivered":
          return has("the token again and again") && of.isUsed ? deliver() : refused("invalid_grant");
        case "declined":
          return refused(has("who has declined is said to wait") ? "authorization_pending" : "access_denied");
        default:
          if (of.polls > 1 && !has("no slow_down")) return refused("slow_down");
          if (has("pending is a 200") && of.polls === 1) return json(200, { status: "pending" });
          return refused("authorization_pending");
      }
    };

    const tokenEndpoint = () => {
      const all = fields(has("JSON at the token endpoint"));
      if (all === undefined) return refused("invalid_request", "It takes a form.");
      const one = (name: string): string | undefined => all.find(([other]) => other === name)?.[1] || undefined;
      const grant = one("grant_type");
      const isRepeated = new Set(all.map(([name]) => name)).size < all.length;
      if (isRepeated && !has("a repeated parameter")) return refused("invalid_request", "A parameter is repeated.");
      if (grant === undefined) {
        return refused(
          has("a missing grant_type is an unsupported one") ? "unsupported_grant_type" : "invalid_request",
        );
      }
      if (grant === JWT_GRANT) return exchange(one("assertion"));
      if (grant !== CLAIM_GRANT) {
        return refused(has("another grant is a missing parameter") ? "invalid_request" : "unsupported_grant_type");
      }
      const isOdd = all.some(([name]) => name !== "grant_type" && name !== "claim_token");
      if (isOdd && has("an unknown parameter is refused")) return refused("invalid_request");
      const claimToken = one("claim_token");
      return claimToken === undefined ? refused("invalid_request", "claim_token is missing.") : poll(claimToken);
    };

    const revocationEndpoint = () => {
      const all = fields(has("JSON at the revocation endpoint"));
      if (all === undefined) return refused("invalid_request", "It takes a form.");
      const one = (name: string): string | undefined => all.find(([other]) => other === name)?.[1] || undefined;
      const [token, hint] = [one("token"), one("token_type_hint")];
      if (new Set(all.map(([name]) => name)).size < all.length) return refused("invalid_request");
      if (token === undefined && !has("revoking nothing is no error")) return refused("invalid_request");
      if (hint === "nonsense" && has("an unknown hint is refused")) return refused("unsupported_token_type");
      const isUnknown = token !== undefined && hint === undefined && !tokens.has(token);
      if (isUnknown && has("revoking what is unknown is an error")) return refused("invalid_request");
      if (!has("revoking does nothing") && !has("yes to everything")) tokens.delete(token ?? "");
      response.writeHead(200).end();
    };

    const resource = () => {
      const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
      const known = tokens.get(token ?? "");
      if (known !== undefined) known.of.isUsed = known.of.status !== "unclaimed";
      if (known !== undefined && !known.isDead()) return json(200, { ok: true });
      const error = has("no error in the challenge") || token === undefined ? "" : ', error="invalid_token"';
      const challenge = `Bearer resource_metadata="${origin}${RESOURCE}"${error}, DPoP algs="ES256"`;
      json(401, { error: "unauthorized" }, has("no challenge") ? {} : { "www-authenticate": challenge });
    };

    const metadata = (): void =>
      json(200, {
        ...(has("no issuer") ? {} : { issuer: origin }),
        token_endpoint: `${origin}/oauth2/token`,
        revocation_endpoint: `${origin}/oauth2/revoke`,
        grant_types_supported: [JWT_GRANT, CLAIM_GRANT],
        token_endpoint_auth_methods_supported: ["none"],
        agent_auth: {
          skill: `${origin}/auth.md`,
          identity_endpoint: `${origin}/agent/identity`,
          claim_endpoint: `${origin}/agent/identity/claim`,
          identity_types_supported: ["anonymous", "service_auth"],
        },
      });

    const authMd = () => {
      const text = [
        "# auth.md",
        "`POST /agent/identity`, then `POST /agent/identity/claim`.",
        `Poll \`POST ${has("auth.md polls elsewhere") ? "/agent/identity/view" : "/oauth2/token"}\` with ${CLAIM_GRANT}.`,
        `While you wait: {"error": "${has("auth.md has other states") ? "pending" : "authorization_pending"}"}.`,
        "Then `GET /api/resource` with the token.",
      ];
      response.writeHead(200, { "content-type": "text/markdown" }).end(text.join("\n\n"));
    };

    const login = () => {
      const form = new URLSearchParams(body);
      if (request.method !== "POST") {
        const to = (searchParams.get("return_to") ?? "/").replaceAll('"', "&quot;");
        return html(
          200,
          `<form method="post" action="/login"><input name="email"><input type="hidden" name="return_to" value="${to}"></form>`,
        );
      }
      const session = {
        "set-cookie": `session=${encodeURIComponent(form.get("email") ?? "")}; Path=/; HttpOnly${has("a Secure cookie over http") ? "; Secure" : ""}`,
      };
      const to = form.get("return_to") ?? "/";
      // The hole is that of a server that looks for two slashes, and forgets what browsers read as one.
      const isHere = has("a sign-in leads elsewhere")
        ? to.startsWith("/") && !to.startsWith("//")
        : URL.parse(to, origin)?.origin === origin;
      html(303, "", { ...session, location: isHere ? to : "/" });
    };

    const claimPage = () => {
      const form = new URLSearchParams(body);
      const token = form.get("claim_attempt_token") ?? searchParams.get("claim_attempt_token");
      const of = registrations.find(({ attempt }) => attempt !== undefined && attempt.token === token);
      if (of === undefined || !request.headers.cookie?.includes("session="))
        return html(404, "There is no such claim.");
      const page = `<form method="post" action="/claim"><input type="hidden" name="claim_attempt_token" value="${token}"><input name="user_code"><button name="decision" value="decline">No</button></form>`;
      if (request.method !== "POST") return html(200, page);
      if (form.get("decision") === "decline") {
        of.status = "declined";
        return html(200, "You have declined.");
      }
      if (form.get("user_code") !== of.attempt?.code) return html(400, page);
      of.status = "claimed";
      html(200, "Claimed: you can close this page.");
    };

    const served: Readonly<Record<string, () => void>> = {
      "GET /.well-known/oauth-authorization-server": metadata,
      ...(has("no metadata of the resource")
        ? {}
        : {
            [`GET ${RESOURCE}`]: () =>
              json(200, {
                resource: `${origin}/`,
                authorization_servers: [origin],
                bearer_methods_supported: ["header"],
              }),
          }),
      "GET /auth.md": authMd,
      "GET /api/resource": resource,
      "POST /agent/identity": registrationEndpoint,
      "POST /agent/identity/claim": claimEndpoint,
      "POST /oauth2/token": tokenEndpoint,
      "POST /oauth2/revoke": revocationEndpoint,
      "GET /login": login,
      "POST /login": login,
      "GET /claim": claimPage,
      "POST /claim": claimPage,
    };
    const answer = served[`${request.method} ${pathname}`];
    const isKnown = Object.keys(served).some((one) => one.endsWith(` ${pathname}`));
    if (answer !== undefined) answer();
    else json(isKnown ? 405 : 404, { error: "not_found" });
  };
  return { ...(await serve(handle)), given, live: () => tokens.size };
}
