import { type Budget, createBudget } from "./budget.ts";
import type { Receiver } from "./receiver.ts";
import { createStandings, type Standing } from "./standings.ts";

/** Attempts under way at once that are young, at endpoints whose last one was answered or that have had none. */
const YOUNG = 512;
/** Of these, first attempts at endpoints: what is left is for those that answer. */
const YOUNG_TRIALS = 384;
/** Attempts that have waited for an answer longer than `YOUNG_MILLISECONDS`. */
const OLD = 1_536;
/** Attempts at endpoints whose last one failed. */
const FAILING = 512;
const PER_ENDPOINT = 32;
/** First attempts of one partner while at least half of them are free; afterwards it is one. */
const TRIALS_PER_PARTNER = 16;
/** So many are begun for one endpoint before it is the next one's turn. */
export const ATTEMPTS_PER_TURN = 4;
/** After this an attempt counts as old: most receivers have answered by then. */
export const YOUNG_MILLISECONDS = 250;
/** While others have work, one that fails has a turn after so many of their attempts, or after so long. */
const ATTEMPTS_BETWEEN_FAILING = 64;
export const FAILING_TURN_MILLISECONDS = 50;
/** So long after the last attempt of an endpoint that does not fail, one that fails still has single turns. */
export const QUIET_MILLISECONDS = 20;

/** Room for one attempt, from before it is claimed until it has ended. */
export interface Place {
  /** It has waited for an answer for `YOUNG_MILLISECONDS`. */
  becomeOld(): void;
  end(answered: boolean): void;
  /** There was nothing to be sent. */
  giveBack(): void;
}

/** Shares what can be under way at once among the partners, and each one's part among its endpoints. */
export interface ConcurrencyLimits {
  standing(endpoint: Receiver): Standing;
  /** Whether an endpoint of this standing can have room at all. */
  isOpen(standing: Standing): boolean;
  /** How many attempts may be begun for the endpoint in a turn. */
  room(endpoint: Receiver): number;
  /** As many places as there is room for. */
  take(endpoint: Receiver): readonly Place[];
  /** Whether one that fails may have a turn while others have work, or, if `othersWait` is false, had some just now. */
  isFailingDue(othersWait: boolean): boolean;
  /** From now on those that fail have single turns, or whole ones. */
  sparing(sparing: boolean): void;
  /** Whether one that does not fail has begun something just now. */
  isBusy(): boolean;
}

/**
 * What is known to fail has a budget of its own, and so has what takes long: it can be used up without taking anything
 * from endpoints that answer. One that was never called is tried with a single attempt, and first attempts leave a part
 * of their budget free.
 *
 * In a budget no partner gets more than two thirds of what the others leave, and no endpoint more than half of what is
 * left of that. Those that fail share a small part of the turns, for one attempt each, while others have work or had
 * some just now: what is dead, and fails fast, does not take the time of what is alive.
 */
export function createConcurrencyLimits(now: () => number = () => performance.now()): ConcurrencyLimits {
  const standings = createStandings();
  const young = createBudget(YOUNG);
  const youngTrials = createBudget(YOUNG_TRIALS);
  /** First attempts, young and old. */
  const trials = createBudget(YOUNG_TRIALS + OLD);
  const old = createBudget(OLD);
  const failing = createBudget(FAILING);
  const underWay = new Map<string, number>();
  let single = false;
  let begun = 0;
  /** The attempt by one that fails which was begun last. */
  let lastFailing = { begun: 0, at: Number.NEGATIVE_INFINITY };
  /** Who began last, of those who did not fail then. */
  let lastOther: { endpoint: Receiver | undefined; at: number } = { endpoint: undefined, at: Number.NEGATIVE_INFINITY };

  function room(endpoint: Receiver): number {
    const standing = standings.of(endpoint);
    if (standing === "unknown") return mayBeTried(endpoint) ? 1 : 0;
    // own <= 2/3 (free + own) is own <= 2 free.
    const budget = standing === "fails" ? failing : young;
    const left = 2 * budget.free - budget.used(endpoint.ownerId);
    const most = Math.min(PER_ENDPOINT, Math.ceil(left / 2));
    // A whole turn or none: to claim several at once takes hardly more time than to claim one.
    const turn = standing === "fails" && single ? 1 : Math.min(ATTEMPTS_PER_TURN, Math.ceil(most / 4));
    return (underWay.get(endpoint.id) ?? 0) + turn <= most ? turn : 0;
  }

  function mayBeTried({ id, ownerId }: Receiver): boolean {
    if (underWay.has(id) || young.free === 0 || youngTrials.free === 0) return false;
    const own = trials.used(ownerId);
    return own === 0 || (own < TRIALS_PER_PARTNER && old.free * 2 > OLD && youngTrials.free * 2 > YOUNG_TRIALS);
  }

  function begin(endpoint: Receiver): Place {
    const { id, ownerId } = endpoint;
    const standing = standings.of(endpoint);
    begun++;
    underWay.set(id, (underWay.get(id) ?? 0) + 1);
    const counted = new Set<Budget>([standing === "fails" ? failing : young]);
    if (standing === "unknown") counted.add(youngTrials).add(trials);
    for (const budget of counted) budget.add(ownerId);
    if (standing === "fails") lastFailing = { begun, at: now() };
    else lastOther = { endpoint, at: now() };

    const giveBack = (): void => {
      for (const budget of counted) budget.remove(ownerId);
      const left = (underWay.get(id) ?? 0) - 1;
      if (left > 0) underWay.set(id, left);
      else underWay.delete(id);
    };
    return {
      becomeOld() {
        if (standing === "fails" || old.used(ownerId) >= 2 * old.free) return;
        for (const budget of [young, youngTrials]) if (counted.delete(budget)) budget.remove(ownerId);
        counted.add(old);
        old.add(ownerId);
      },
      end(answered) {
        giveBack();
        standings.note(endpoint, answered);
      },
      giveBack,
    };
  }

  return {
    standing: standings.of,
    isOpen(standing) {
      if (standing === "fails") return failing.free > 0;
      return young.free > 0 && (standing === "answers" || youngTrials.free > 0);
    },
    room,
    take: (endpoint) => Array.from({ length: room(endpoint) }, () => begin(endpoint)),
    isFailingDue(othersWait) {
      const waited = now() - lastFailing.at;
      const longEnough = othersWait ? FAILING_TURN_MILLISECONDS : QUIET_MILLISECONDS;
      return waited >= longEnough || begun - lastFailing.begun >= ATTEMPTS_BETWEEN_FAILING;
    },
    sparing(sparing) {
      single = sparing;
    },
    isBusy() {
      const { endpoint, at } = lastOther;
      return endpoint !== undefined && now() - at < QUIET_MILLISECONDS && standings.of(endpoint) !== "fails";
    },
  };
}
