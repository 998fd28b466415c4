/**
 * The gates of the bearer APIs, in one place and in one order: token, claim, install, app, feature, scopes (RFC 6750), consent.
 *
 * What a token is, and whose, is told by the functions handed in.
 */
import { envelopeError, envelopeProblem } from "./errors.ts";
import type { Incoming, OperationRow, Reply, Standing, Surface } from "./types.ts";

/** What the gates ask about a token's bearer. */
export interface Caller {
  readonly scopes: readonly string[];
  /** Whether a human has claimed the account. */
  readonly claimed: boolean;
  /** What the token hangs on that is not active at this moment. */
  readonly inactive: readonly Standing[];
  /** Whether what shows more of a person than others see may be shown. */
  readonly consented?: boolean;
}

/** A rate limit's answer. */
export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

export interface BearerOptions<C extends Caller, Context> {
  /** URL of this API's protected-resource document (RFC 9728, 5.1). */
  readonly resourceMetadata: string;
  /** The page that explains the claim. */
  readonly claimUrl: string;
  /** The bearer of a live token of this API; nobody for any other value. */
  authenticate(token: string): Promise<C | undefined>;
  /** Counts a call of this bearer. */
  countCall(caller: C): Promise<Taken>;
  /** Counts a call of this client of an operation that takes no token, and has a limit all the same. */
  countTokenless(client: string): Promise<Taken>;
  /** Counts a refused token of this client. */
  countFailure(client: string): Promise<Taken>;
  context(incoming: Incoming, caller: C | undefined): Context;
}

const refusals = {
  install: { name: "install-not-active", reason: "install_not_active" },
  app: { name: "app-disabled", reason: "app_disabled" },
  feature: { name: "feature-disabled", reason: "feature_disabled" },
} as const satisfies Record<Standing, { readonly name: string; readonly reason: string }>;

/** `x:write` serves wherever `x:read` is asked. */
export function covers(granted: readonly string[], scope: string): boolean {
  return granted.includes(scope) || (scope.endsWith(":read") && granted.includes(`${scope.slice(0, -5)}:write`));
}

/** The challenge of a token that lacks these scopes (RFC 6750, 3.1; RFC 9728, 5.1). */
export function insufficientScope(resourceMetadata: string, scopes: readonly string[]): string {
  return `Bearer resource_metadata="${resourceMetadata}", error="insufficient_scope", scope="${scopes.join(" ")}"`;
}

function maySee({ scopes, anyScope }: OperationRow, granted: readonly string[]): boolean {
  const has = (scope: string): boolean => covers(granted, scope);
  return anyScope ? scopes.some(has) : scopes.every(has);
}

/** A surface whose operations are opened by a bearer token, with the envelope as its error shape. */
export function bearerSurface<C extends Caller, Context>(options: BearerOptions<C, Context>): Surface<Context> {
  const challenge = `Bearer resource_metadata="${options.resourceMetadata}"`;

  /** What a token of this operation needs, and what is wrong with this one (RFC 6750, 3; RFC 9728, 5.1). */
  function challengeOf({ row }: Incoming, error?: "invalid_token"): string {
    const scope = row.scopes.length === 0 ? "" : `, scope="${row.scopes.join(" ")}"`;
    return challenge + (error === undefined ? "" : `, error="${error}"`) + scope;
  }

  async function refuseToken(incoming: Incoming, presented: boolean): Promise<Reply> {
    const taken = presented ? await options.countFailure(incoming.client()) : { ok: true as const };
    if (!taken.ok) return tooMany(incoming, taken.retryAfterSeconds);
    const header = challengeOf(incoming, presented ? "invalid_token" : undefined);
    return { ...envelopeError("unauthorized", incoming.requestId), headers: { "www-authenticate": header } };
  }

  return {
    async gate(incoming) {
      const { row, requestId } = incoming;
      if (row.bearer === null) {
        const taken = "429" in row.responses ? await options.countTokenless(incoming.client()) : { ok: true as const };
        return taken.ok
          ? { context: options.context(incoming, undefined) }
          : { reply: tooMany(incoming, taken.retryAfterSeconds) };
      }

      const token = bearerToken(incoming.headers.authorization);
      if (token === "") return { reply: await refuseToken(incoming, false) };
      const caller = await options.authenticate(token);
      if (caller === undefined) return { reply: await refuseToken(incoming, true) };
      const taken = await options.countCall(caller);
      if (!taken.ok) return { reply: tooMany(incoming, taken.retryAfterSeconds) };

      if (row.claimed && !caller.claimed) {
        const details = {
          reason: "account_claim_required",
          action: "A human must claim this account first: start the claim and ask for the code to be typed in.",
          claimUrl: options.claimUrl,
        } as const;
        return { reply: envelopeError("account-claim-required", requestId, details) };
      }
      const inactive = row.active.find((standing) => caller.inactive.includes(standing));
      if (inactive !== undefined) {
        const { name, reason } = refusals[inactive];
        return { reply: envelopeError(name, requestId, { reason }) };
      }
      if (!maySee(row, caller.scopes)) {
        const details = { requiredScopes: row.scopes, grantedScopes: caller.scopes };
        const header = insufficientScope(options.resourceMetadata, row.scopes);
        return {
          reply: { ...envelopeError("scope-missing", requestId, details), headers: { "www-authenticate": header } },
        };
      }
      if (row.consentFor !== null && caller.scopes.includes(row.consentFor) && caller.consented !== true) {
        return { reply: envelopeError("pii-consent-required", requestId, { reason: "pii_consent_required" }) };
      }
      return { context: options.context(incoming, caller) };
    },

    problem: (problem, { requestId }) => envelopeProblem(problem, requestId),
  };
}

/** The token of an `Authorization: Bearer` header (RFC 6750, 2.1; the scheme is case-insensitive), or the empty string. */
function bearerToken(header: string | undefined): string {
  return /^bearer +(.*)$/i.exec(header ?? "")?.[1]?.trim() ?? "";
}

function tooMany(incoming: Incoming, retryAfterSeconds: number): Reply {
  return { ...envelopeError("rate-limited", incoming.requestId), headers: { "retry-after": retryAfterSeconds } };
}
