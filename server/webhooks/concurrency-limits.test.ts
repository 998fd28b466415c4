import { expect, test } from "vitest";
import {
  ATTEMPTS_PER_TURN,
  type ConcurrencyLimits,
  createConcurrencyLimits,
  FAILING_TURN_MILLISECONDS,
  QUIET_MILLISECONDS,
  type Receiver,
} from "./concurrency-limits.ts";

/** An endpoint, of a partner of its own if none is named. */
function at(id: string, ownerId: string = id): Receiver {
  return { id, ownerId };
}

/** Begins as much as there is room for, turn by turn. */
function fill(limits: ConcurrencyLimits, endpoint: Receiver): number {
  let begun = 0;
  for (let room = limits.room(endpoint); room > 0; room = limits.room(endpoint)) {
    for (let n = 0; n < room; n++) limits.begin(endpoint);
    begun += room;
  }
  return begun;
}

function fail(limits: ConcurrencyLimits, id: string): void {
  limits.begin(at(id));
  limits.end(at(id), false);
}

/** Whose turn it is, by id. */
function turns(limits: ConcurrencyLimits, ids: readonly string[]): readonly string[] {
  return limits.admit(ids.map((id) => at(id))).map(({ id }) => id);
}

test("an endpoint alone gets turns of a few, and 32 in all; then whole turns again", () => {
  const limits = createConcurrencyLimits();
  expect(limits.room(at("a"))).toBe(ATTEMPTS_PER_TURN);
  expect(fill(limits, at("a"))).toBe(32);
  for (let n = 0; n < ATTEMPTS_PER_TURN; n++) {
    expect(limits.room(at("a"))).toBe(0);
    expect(turns(limits, ["a", "b"])).toEqual(["b"]);
    limits.end(at("a"), true);
  }
  expect(limits.room(at("a"))).toBe(ATTEMPTS_PER_TURN);
});

test("however many hold what they have, the next one gets something, up to 512 in all", () => {
  const limits = createConcurrencyLimits();
  const begun = Array.from({ length: 40 }, (_, n) => fill(limits, at(String(n))));
  expect(begun.slice(0, 10)).toEqual(Array(10).fill(32));
  expect(begun.slice(0, 20).every((most) => most > 0)).toBe(true);
  expect(begun).toEqual(begun.toSorted((a, b) => b - a));
  expect(begun.reduce((sum, most) => sum + most)).toBe(512);
  // What the first ones have too much of by now is not given to them again.
  for (let n = 0; n < 20; n++) limits.end(at("0"), true);
  expect(limits.room(at("0"))).toBe(0);
  expect(limits.room(at("new"))).toBeGreaterThan(0);
});

test("however many endpoints of one partner hold what they have, the next partner gets what it needs, and the one after", () => {
  const limits = createConcurrencyLimits();
  const begun = Array.from({ length: 250 }, (_, n) => fill(limits, at(`slow ${n}`, "slow")));
  expect(begun.slice(0, 9)).toEqual(Array(9).fill(32));
  expect(begun.slice(0, 10).every((most) => most > 0)).toBe(true);
  expect(fill(limits, at("well"))).toBe(32);
  for (const partner of ["slower", "slowest"]) {
    for (let n = 0; n < 250; n++) fill(limits, at(`${partner} ${n}`, partner));
    expect(limits.room(at("new"))).toBe(ATTEMPTS_PER_TURN);
  }
  for (let n = 0; n < 32; n++) limits.end(at("slow 0", "slow"), true);
  expect(limits.room(at("slow 0", "slow"))).toBe(0);
  for (const [i, count] of begun.entries())
    if (i > 0) for (let n = 0; n < count; n++) limits.end(at(`slow ${i}`, "slow"), true);
  expect(limits.room(at("slow 0", "slow"))).toBe(ATTEMPTS_PER_TURN);
});

test("those whose last attempt failed share every sixty-fifth attempt, in turn, while others have work", () => {
  let now = 0;
  const limits = createConcurrencyLimits(() => now);
  for (const id of ["dead", "deader"]) fail(limits, id);
  now += QUIET_MILLISECONDS;
  const waiting = ["dead", "alive", "deader", "well"];
  const failing: string[] = [];
  let others = 0;
  for (let round = 0; round < 100; round++) {
    const turn = turns(limits, waiting);
    expect(turn.filter((id) => id === "alive" || id === "well")).toHaveLength(2);
    for (const id of turn) {
      const room = limits.room(at(id));
      if (id.startsWith("dea")) {
        expect(room).toBe(1);
        failing.push(id);
      } else others += room;
      for (let n = 0; n < room; n++) {
        limits.begin(at(id));
        limits.end(at(id), !id.startsWith("dea"));
      }
    }
  }
  expect(others).toBe(800);
  expect(failing).toEqual(Array.from({ length: failing.length }, (_, n) => (n % 2 === 0 ? "dead" : "deader")));
  expect(failing.length).toBeGreaterThan(8);
  expect(failing.length).toBeLessThanOrEqual(13);
  // Alone they have all turns when it has been quiet for a while, also while the others hold all that they may.
  for (const id of ["alive", "well"]) fill(limits, at(id));
  now += QUIET_MILLISECONDS - 1;
  expect(turns(limits, waiting).length).toBeLessThan(2);
  now += 1;
  expect(turns(limits, waiting).toSorted()).toEqual(["dead", "deader"]);
});

test("one that fails has a turn in time, however little the others do, and however much", () => {
  for (const { attempts, most } of [
    { attempts: 1, most: QUIET_MILLISECONDS },
    { attempts: 3, most: FAILING_TURN_MILLISECONDS },
  ]) {
    let now = 0;
    const limits = createConcurrencyLimits(() => now);
    for (const id of ["dead", "deader"]) fail(limits, id);
    const failing: string[] = [];
    for (; now < 1_000; now += 5) {
      // The others have begun something less than 20 ms ago all the time, and with few attempts nothing waits.
      const waits = attempts > 1 || now % 15 === 0;
      for (const id of turns(limits, waits ? ["alive", "dead", "deader"] : ["dead", "deader"])) {
        if (id !== "alive") failing.push(id);
        limits.begin(at(id));
        limits.end(at(id), id === "alive");
      }
    }
    expect(failing.length).toBeGreaterThanOrEqual(Math.floor(1_000 / (most + 5)));
    expect(failing.length).toBeLessThanOrEqual(Math.ceil(1_000 / most) + 1);
    expect(new Set(failing.slice(0, 2)).size).toBe(2);
  }
});

test("one that fails gets one attempt in a turn while others have work, and a whole turn while they have none", () => {
  let now = 0;
  const limits = createConcurrencyLimits(() => now);
  fail(limits, "dead");
  now += QUIET_MILLISECONDS;
  expect(turns(limits, ["dead", "alive"])).toEqual(["alive", "dead"]);
  expect(limits.room(at("dead"))).toBe(1);
  fail(limits, "dead");
  expect(turns(limits, ["dead", "alive"])).toEqual(["alive"]);
  expect(turns(limits, ["dead"])).toEqual(["dead"]);
  expect(limits.room(at("dead"))).toBe(ATTEMPTS_PER_TURN);
});

test("one that fails does not wait for itself", () => {
  const limits = createConcurrencyLimits(() => 0);
  fail(limits, "dead");
  expect(turns(limits, ["dead"])).toEqual(["dead"]);
});

test("one that fails does so until it delivers, or has no work", () => {
  const limits = createConcurrencyLimits();
  turns(limits, ["well"]);
  fail(limits, "a");
  limits.forgetAllBut(new Set(["a"]));
  expect(limits.room(at("a"))).toBe(1);
  limits.begin(at("a"));
  limits.end(at("a"), true);
  expect(limits.room(at("a"))).toBe(ATTEMPTS_PER_TURN);
  fail(limits, "a");
  limits.forgetAllBut(new Set());
  expect(limits.room(at("a"))).toBe(ATTEMPTS_PER_TURN);
  // What is under way is never forgotten.
  expect(fill(limits, at("b"))).toBe(32);
  limits.forgetAllBut(new Set());
  expect(limits.room(at("b"))).toBe(0);
});
