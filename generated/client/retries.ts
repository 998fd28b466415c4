// Copied from spec/generate/client/retries.ts by `npm run generate`. Do not edit.

import { constants } from "../constants.ts";
import { ApiError, ConnectionError, UnexpectedAnswerError } from "./api-error.ts";

/** Seconds; whoever asks for more than an hour would have the claim missed, whose token is kept for a day. */
const LONGEST_PAUSE = 3600;

/** Whether the same call may succeed a little later: its answer is lost, or says so. */
export function isTransient(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  if (!(error instanceof ApiError || error instanceof UnexpectedAnswerError)) return false;
  return error.status === 429 || error.status >= 500;
}

/**
 * Seconds to wait before the next try: what the answer asks for, else twice as long every time (RFC 8628, 3.5), and never
 * less than the interval.
 *
 * @param failed how many tries have failed in a row, from 1
 */
export function backoff(error: unknown, failed: number, interval: number): number {
  const { retryAfter } = Object(error) as { readonly retryAfter?: number };
  const seconds =
    retryAfter === undefined
      ? Math.min(interval * 2 ** failed, constants.pollIntervalMaxSeconds)
      : Math.min(retryAfter, LONGEST_PAUSE);
  return Math.max(interval, seconds);
}
