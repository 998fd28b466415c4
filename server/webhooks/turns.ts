import type { ConcurrencyLimits } from "./concurrency-limits.ts";
import type { Receiver } from "./receiver.ts";

/** Turns that are had together, of endpoints of one kind: what comes meanwhile waits no longer than that. */
const AT_ONCE = 4;

/** Endpoints that have more that is due, as far as is known, and whose turn it is. */
export interface Turns {
  readonly waiting: number;
  /** `newest`: something of it has just been queued. */
  wait(endpoint: Receiver, newest: boolean): void;
  leave(endpointId: string): void;
  /** Those that have a turn now, and go to the end of their queue; others may after `QUIET_MILLISECONDS`, though nothing ends. */
  next(): readonly Receiver[];
}

type Queue = Map<string, Receiver>;

/**
 * Endpoints that answer, those that were never called, and those that fail wait in queues of their own, so that however
 * many wait in one of them, the others have their turns. Of those that were never called, what was just queued
 * does not wait for all that was there before, nor the other way round.
 */
export function createTurns(limits: ConcurrencyLimits): Turns {
  const answering: Queue = new Map();
  const newest: Queue = new Map();
  const untried: Queue = new Map();
  const failing: Queue = new Map();
  const queues = [answering, newest, untried, failing] as const;

  function queueOf(endpoint: Receiver, isNewest: boolean): Queue {
    const standing = limits.standing(endpoint);
    if (standing === "unknown") return isNewest ? newest : untried;
    return standing === "answers" ? answering : failing;
  }

  function leave(endpointId: string): void {
    for (const queue of queues) queue.delete(endpointId);
  }

  function wait(endpoint: Receiver, isNewest: boolean): void {
    const queue = queueOf(endpoint, isNewest);
    if (queue.has(endpoint.id) || (queue === untried && newest.has(endpoint.id))) return;
    leave(endpoint.id);
    queue.set(endpoint.id, endpoint);
  }

  function firstOf(queue: Queue, most: number): readonly Receiver[] {
    const found: Receiver[] = [];
    for (const endpoint of queue.values()) {
      const standing = limits.standing(endpoint);
      if (found.length === most) break;
      // How it went since, with it or its partner, may have put it among others.
      if (queueOf(endpoint, queue === newest) !== queue) wait(endpoint, false);
      else if (!limits.isOpen(standing)) break;
      else if (limits.room(endpoint) > 0) found.push(endpoint);
    }
    for (const endpoint of found) {
      queue.delete(endpoint.id);
      queue.set(endpoint.id, endpoint);
    }
    return found;
  }

  return {
    get waiting() {
      return answering.size + newest.size + untried.size + failing.size;
    },
    wait,
    leave,
    next() {
      const others = [
        ...firstOf(answering, AT_ONCE),
        ...firstOf(newest, AT_ONCE / 2),
        ...firstOf(untried, AT_ONCE / 2),
      ];
      const othersWait = others.length > 0;
      const sparing = othersWait || limits.isBusy();
      limits.sparing(sparing);
      if (!sparing) return firstOf(failing, AT_ONCE);
      return limits.isFailingDue(othersWait) ? [...others, ...firstOf(failing, 1)] : others;
    },
  };
}
