import { expect, test } from "vitest";
import {
  createConcurrencyLimits,
  FAILING_TURN_MILLISECONDS,
  type Place,
  QUIET_MILLISECONDS,
} from "./concurrency-limits.ts";
import type { Receiver } from "./receiver.ts";
import { createTurns } from "./turns.ts";

function setUp() {
  let time = 0;
  const limits = createConcurrencyLimits(() => time);
  const turns = createTurns(limits);
  const end = (places: readonly Place[], answered: boolean): void => {
    for (const place of places) place.end(answered);
  };
  return {
    limits,
    turns,
    pass: (milliseconds: number): void => {
      time += milliseconds;
    },
    /** Each of them has been called once. */
    known(ids: readonly string[], answered: boolean): void {
      for (const id of ids) end(limits.take(at(id)), answered);
    },
    wait(ids: readonly string[], newest = false): void {
      for (const id of ids) turns.wait(at(id), newest);
    },
    next: (): readonly string[] => turns.next().map(({ id }) => id),
    /** Whose turn it is has one, and it ends at once. */
    play(answers: (id: string) => boolean): { readonly id: string; readonly attempts: number }[] {
      return turns.next().map((endpoint) => {
        const places = limits.take(endpoint);
        end(places, answers(endpoint.id));
        turns.wait(endpoint, false);
        return { id: endpoint.id, attempts: places.length };
      });
    },
  };
}

function at(id: string): Receiver {
  return { id, ownerId: id };
}

const alive = (id: string): boolean => !id.startsWith("dea");

test("who had a turn goes to the end, and who has left has none", () => {
  const { turns, known, wait, next } = setUp();
  const ids = ["a", "b", "c", "d", "e", "f"];
  known(ids, true);
  wait(ids);
  expect([next(), next()]).toEqual([
    ["a", "b", "c", "d"],
    ["e", "f", "a", "b"],
  ]);
  turns.leave("c");
  expect(next()).toEqual(["d", "e", "f", "a"]);
  expect(turns.waiting).toBe(5);
});

test("those that answer, those that were just queued, and those that wait to be tried have turns side by side", () => {
  const { known, wait, next } = setUp();
  const many = Array.from({ length: 100 }, (_, n) => `untried ${n}`);
  known(["well"], true);
  wait(many);
  wait(["new"], true);
  wait(["well"]);
  expect(next()).toEqual(["well", "new", "untried 0", "untried 1"]);
});

test("what is known to be new stays so when all are looked at", () => {
  const { wait, next, turns } = setUp();
  wait(["a", "b", "c"]);
  wait(["new"], true);
  wait(["new"]);
  expect(turns.waiting).toBe(4);
  expect(next()).toEqual(["new", "a", "b"]);
});

test("those whose last attempt failed share every sixty-fifth attempt, in turn, while others have work", () => {
  const { limits, known, wait, next, pass, play } = setUp();
  known(["alive", "well"], true);
  known(["dead", "deader"], false);
  pass(QUIET_MILLISECONDS);
  wait(["dead", "alive", "deader", "well"]);
  const turns = Array.from({ length: 100 }, () => play(alive)).flat();
  const others = turns.filter(({ id }) => alive(id));
  const failing = turns.filter(({ id }) => !alive(id));
  expect(others).toHaveLength(200);
  expect(others.every(({ attempts }) => attempts === 4)).toBe(true);
  expect(failing.map(({ id }) => id)).toEqual(failing.map((_, n) => (n % 2 === 0 ? "dead" : "deader")));
  expect(failing.every(({ attempts }) => attempts === 1)).toBe(true);
  expect(failing.length).toBeGreaterThan(8);
  expect(failing.length).toBeLessThanOrEqual(13);
  // Alone they have all turns when it has been quiet for a while, also while the others hold all that they may.
  for (const id of ["alive", "well"]) while (limits.take(at(id)).length > 0);
  pass(QUIET_MILLISECONDS - 1);
  expect(next().length).toBeLessThan(2);
  pass(1);
  expect(next().toSorted()).toEqual(["dead", "deader"]);
});

test("one that fails has a turn in time, however little the others do, and however much", () => {
  for (const { waits, most } of [
    { waits: (time: number) => time % 15 === 0, most: QUIET_MILLISECONDS },
    { waits: () => true, most: FAILING_TURN_MILLISECONDS },
  ]) {
    const { turns, known, wait, pass, play } = setUp();
    known(["alive"], true);
    known(["dead", "deader"], false);
    wait(["dead", "deader"]);
    const failing: string[] = [];
    for (let time = 0; time < 1_000; time += 5) {
      if (waits(time)) wait(["alive"]);
      else turns.leave("alive");
      failing.push(...play(alive).flatMap(({ id }) => (alive(id) ? [] : [id])));
      pass(5);
    }
    expect(failing.length).toBeGreaterThanOrEqual(Math.floor(1_000 / (most + 5)));
    expect(new Set(failing.slice(0, 2)).size).toBe(2);
  }
});

test("one that fails does not wait for itself", () => {
  const { known, wait, next } = setUp();
  known(["dead"], false);
  wait(["dead"]);
  expect(next()).toEqual(["dead"]);
});
