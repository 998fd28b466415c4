/** What every driver does with its client, and the types that it has to find in what was generated. */

export type PollError =
  | "invalid_request"
  | "unsupported_grant_type"
  | "invalid_grant"
  | "authorization_pending"
  | "slow_down"
  | "access_denied"
  | "expired_token"
  | "server_error"
  | "temporarily_unavailable";
export type StartError =
  | "invalid_request"
  | "anonymous_not_enabled"
  | "rate_limit_exceeded"
  | "server_error"
  | "temporarily_unavailable";
export type ForbiddenReason = "account_claim_required";

type NotAny<T> = 0 extends 1 & T ? never : T;

/** The value, if its type says that it is one of these: `any`, `unknown` and `string` do not compile. */
export function typed<Wanted>(): <T extends Wanted>(value: NotAny<T>) => Wanted {
  return (value) => value;
}

/** A way to do a step: as it comes, or with an option, which is named. */
export interface Way<Args extends readonly unknown[], Result> {
  readonly option?: string;
  readonly run: (...args: Args) => Promise<Result>;
}

/** In the order in which they are tried; their functions have a name each, so that the compiler's errors find them. */
export type Ways<Args extends readonly unknown[], Result> = readonly Way<Args, Result>[];

export interface Registered {
  readonly accessToken: string;
  readonly claimToken: string;
}

export interface Polled {
  readonly status: number;
  readonly token?: string | undefined;
  /** What came instead of a token, of whatever type. */
  readonly refusal?: unknown;
}

export interface TooMany {
  readonly status: number;
  readonly error: StartError;
  readonly retryAfter: string;
}

/** What a generated client is asked to do, in this order. */
export interface GeneratedClient {
  readonly register: Ways<[agentName: string], Registered>;
  readonly startClaim: Ways<[claimToken: string, email: string], { readonly userCode: string; readonly link: string }>;
  /** A form. */
  readonly poll: Ways<[claimToken: string], Polled>;
  readonly slowDown: Ways<[claimToken: string], PollError>;
  readonly draft: Ways<[token: string, text: string], string>;
  readonly page: Ways<
    [token: string, limit: number, cursor: string | undefined],
    { readonly ids: readonly string[]; readonly next: string | null }
  >;
  readonly forbidden: Ways<
    [token: string, email: string],
    { readonly status: number; readonly code: "FORBIDDEN"; readonly reason: ForbiddenReason }
  >;
  readonly tooMany: Ways<[claimToken: string, email: string], TooMany>;
  /** A form. */
  readonly revoke: Ways<[token: string], number>;
}

/** What a way throws where the answer was another one than it is for. */
export function unexpected(status: number, body: unknown): Error {
  return new Error(`${status} ${JSON.stringify(body)?.slice(0, 200)}`);
}

/** What an OAuth client is asked to do, in this order; it throws where it cannot. */
export interface OAuthClient {
  readonly resource: Ways<[Server], void>;
  readonly server: Ways<[Server], void>;
  /** From a refused call, by its challenge and both documents, to the token endpoint. */
  readonly challenge: Ways<[Server], void>;
  /** The errors of the claim grant, and the token. */
  readonly exchange: Ways<[Server], void>;
  /** The same by what the client has for the device grant (RFC 8628). */
  readonly device: Ways<[Server], void>;
  /** A 403 that names the scope. */
  readonly scope: Ways<[Server], void>;
  readonly revoke: Ways<[Server], void>;
  /** By an authorization code. */
  readonly authorize: Ways<[Server], void>;
}

/** An agent whose claim is started. */
export interface Begun extends Registered {
  readonly userCode: string;
  readonly link: string;
  readonly email: string;
}

export interface Server {
  readonly origin: string;
  readonly grantType: string;
  begin(): Promise<Begun>;
  /** Its human confirms. */
  confirm(begun: Begun): Promise<void>;
  /** A token of that account that may only read the team. */
  narrow(accessToken: string): Promise<string>;
}

/** Holds what was found against what was meant. */
export function same(found: unknown, meant: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(meant)];
  if (a !== b) throw new Error(`${a} instead of ${b}`);
}

/** What it throws. */
export async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("It threw nothing.");
}
