import type { Receiver } from "./receiver.ts";

/** How the last attempt at an endpoint ended; `unknown` if there was none since the process began. */
export type Standing = "answers" | "fails" | "unknown";

/** So many endpoints are remembered; those that were called longest ago are forgotten first. */
const REMEMBERED = 50_000;

export interface Standings {
  /** Of an endpoint that was never called: `fails` if others of its partner were, and none of them answers. */
  of(endpoint: Receiver): Standing;
  note(endpoint: Receiver, answers: boolean): void;
}

interface Known {
  readonly ownerId: string;
  readonly answers: boolean;
}

export function createStandings(remembered: number = REMEMBERED): Standings {
  const endpoints = new Map<string, Known>();
  /** By partner, how many of its remembered endpoints answer, and fail. */
  const owners = new Map<string, { answers: number; fails: number }>();

  function count({ ownerId, answers }: Known, one: 1 | -1): void {
    const owner = owners.get(ownerId) ?? { answers: 0, fails: 0 };
    if (answers) owner.answers += one;
    else owner.fails += one;
    if (owner.answers + owner.fails > 0) owners.set(ownerId, owner);
    else owners.delete(ownerId);
  }

  function forget(endpointId: string): void {
    const known = endpoints.get(endpointId);
    if (known === undefined) return;
    endpoints.delete(endpointId);
    count(known, -1);
  }

  return {
    of({ id, ownerId }) {
      const known = endpoints.get(id);
      if (known) return known.answers ? "answers" : "fails";
      const owner = owners.get(ownerId);
      return owner && owner.answers === 0 ? "fails" : "unknown";
    },
    note({ id, ownerId }, answers) {
      forget(id);
      const known = { ownerId, answers };
      endpoints.set(id, known);
      count(known, 1);
      const [oldest] = endpoints.size > remembered ? endpoints.keys() : [];
      if (oldest !== undefined) forget(oldest);
    },
  };
}
