import type { LimitName } from "./catalogue.ts";

export type Verdict =
  | { readonly ok: true }
  /** Whole seconds to the end of the window, at least 1: what `Retry-After` says (RFC 9110, section 10.2.3). */
  | { readonly ok: false; readonly retryAfterSeconds: number };

export interface RateLimits {
  /** Counts `cost` (1) against the limit `name` for `key`, or says how long to wait; a refused take counts nothing. */
  take(name: LimitName, key: string, options?: { readonly cost?: number }): Promise<Verdict>;
}
