import type { OperationId } from "../../../generated/operations.ts";
import type { Ended } from "./agent.ts";
import type { Call } from "./call.ts";
import type { Registration } from "./registration.ts";

/** All that was seen of an agent in one scenario. */
export interface Observation {
  readonly origin: string;
  readonly interval: number;
  readonly calls: readonly Call[];
  readonly registrations: readonly Registration[];
  /** What it printed, without what colours it. */
  readonly output: string;
  /** How it ended by itself; undefined: the suite has ended it, or it goes on. */
  readonly ended: Ended | undefined;
  /** Why the suite has ended it. */
  readonly stopped: "enough was seen" | "its time was over" | "it made too many requests" | undefined;
}

export function callsOf({ calls }: Observation, ...operations: readonly OperationId[]): readonly Call[] {
  return calls.filter(({ operation, place }) => place === "here" && operation && operations.includes(operation));
}

export function pollsOf(seen: Observation): readonly Call[] {
  return callsOf(seen, "pollClaimToken");
}

/** How an agent came to its end, in words. */
export function endOf({ ended, stopped }: Observation): string {
  if (stopped !== undefined) return `the suite ended it when ${stopped}`;
  if (ended === undefined) return "it goes on";
  return ended.signal === null ? `it ended with code ${ended.code}` : `it ended by ${ended.signal}`;
}
