import { expect, test } from "vitest";
import { createLanes, FAILING_MILLISECONDS, type Lanes, QUIET_MILLISECONDS, TURN } from "./lanes.ts";

/** Begins as much as there is room for, turn by turn. */
function fill(lanes: Lanes, id: string): number {
  let begun = 0;
  for (let room = lanes.room(id); room > 0; room = lanes.room(id)) {
    for (let n = 0; n < room; n++) lanes.begin(id);
    begun += room;
  }
  return begun;
}

function fail(lanes: Lanes, id: string): void {
  lanes.begin(id);
  lanes.end(id, false);
}

test("an endpoint alone gets turns of a few, and 32 in all; then whole turns again", () => {
  const lanes = createLanes();
  expect(lanes.room("a")).toBe(TURN);
  expect(fill(lanes, "a")).toBe(32);
  for (let n = 0; n < TURN; n++) {
    expect(lanes.room("a")).toBe(0);
    expect(lanes.turns(["a", "b"])).toEqual(["b"]);
    lanes.end("a", true);
  }
  expect(lanes.room("a")).toBe(TURN);
});

test("however many hold what they have, the next one gets something, up to 512 in all", () => {
  const lanes = createLanes();
  const begun = Array.from({ length: 40 }, (_, n) => fill(lanes, String(n)));
  expect(begun.slice(0, 12)).toEqual(Array(12).fill(32));
  expect(begun.slice(0, 20).every((most) => most > 0)).toBe(true);
  expect(begun).toEqual(begun.toSorted((a, b) => b - a));
  expect(begun.reduce((sum, most) => sum + most)).toBe(512);
  // What the first ones have too much of by now is not given to them again.
  for (let n = 0; n < 20; n++) lanes.end("0", true);
  expect(lanes.room("0")).toBe(0);
  expect(lanes.room("new")).toBeGreaterThan(0);
});

test("those whose last attempt failed share every sixty-fifth attempt, in turn, while others have work", () => {
  let now = 0;
  const lanes = createLanes(() => now);
  for (const id of ["dead", "deader"]) fail(lanes, id);
  now += QUIET_MILLISECONDS;
  const waiting = ["dead", "alive", "deader", "well"];
  const failing: string[] = [];
  let others = 0;
  for (let round = 0; round < 100; round++) {
    const turns = lanes.turns(waiting);
    expect(turns.filter((id) => id === "alive" || id === "well")).toHaveLength(2);
    for (const id of turns) {
      const room = lanes.room(id);
      if (id.startsWith("dea")) {
        expect(room).toBe(1);
        failing.push(id);
      } else others += room;
      for (let n = 0; n < room; n++) {
        lanes.begin(id);
        lanes.end(id, !id.startsWith("dea"));
      }
    }
  }
  expect(others).toBe(800);
  expect(failing).toEqual(Array.from({ length: failing.length }, (_, n) => (n % 2 === 0 ? "dead" : "deader")));
  expect(failing.length).toBeGreaterThan(8);
  expect(failing.length).toBeLessThanOrEqual(13);
  // Alone they have all turns when it has been quiet for a while, also while the others hold all that they may.
  for (const id of ["alive", "well"]) fill(lanes, id);
  now += QUIET_MILLISECONDS - 1;
  expect(lanes.turns(waiting).length).toBeLessThan(2);
  now += 1;
  expect(lanes.turns(waiting).toSorted()).toEqual(["dead", "deader"]);
});

test("one that fails has a turn in time, however little the others do, and however much", () => {
  for (const { attempts, most } of [
    { attempts: 1, most: QUIET_MILLISECONDS },
    { attempts: 3, most: FAILING_MILLISECONDS },
  ]) {
    let now = 0;
    const lanes = createLanes(() => now);
    for (const id of ["dead", "deader"]) fail(lanes, id);
    const failing: string[] = [];
    for (; now < 1_000; now += 5) {
      // The others have begun something less than 20 ms ago all the time, and with few attempts nothing waits.
      const waits = attempts > 1 || now % 15 === 0;
      for (const id of lanes.turns(waits ? ["alive", "dead", "deader"] : ["dead", "deader"])) {
        if (id !== "alive") failing.push(id);
        lanes.begin(id);
        lanes.end(id, id === "alive");
      }
    }
    expect(failing.length).toBeGreaterThanOrEqual(Math.floor(1_000 / (most + 5)));
    expect(failing.length).toBeLessThanOrEqual(Math.ceil(1_000 / most) + 1);
    expect(new Set(failing.slice(0, 2)).size).toBe(2);
  }
});

test("one that fails gets one attempt in a turn while others have work, and a whole turn while they have none", () => {
  let now = 0;
  const lanes = createLanes(() => now);
  fail(lanes, "dead");
  now += QUIET_MILLISECONDS;
  expect(lanes.turns(["dead", "alive"])).toEqual(["alive", "dead"]);
  expect(lanes.room("dead")).toBe(1);
  fail(lanes, "dead");
  expect(lanes.turns(["dead", "alive"])).toEqual(["alive"]);
  expect(lanes.turns(["dead"])).toEqual(["dead"]);
  expect(lanes.room("dead")).toBe(TURN);
});

test("one that fails does not wait for itself", () => {
  const lanes = createLanes(() => 0);
  fail(lanes, "dead");
  expect(lanes.turns(["dead"])).toEqual(["dead"]);
});

test("one that fails does so until it delivers, or has no work", () => {
  const lanes = createLanes();
  lanes.turns(["well"]);
  fail(lanes, "a");
  lanes.forgetAllBut(new Set(["a"]));
  expect(lanes.room("a")).toBe(1);
  lanes.begin("a");
  lanes.end("a", true);
  expect(lanes.room("a")).toBe(TURN);
  fail(lanes, "a");
  lanes.forgetAllBut(new Set());
  expect(lanes.room("a")).toBe(TURN);
  // What is under way is never forgotten.
  expect(fill(lanes, "b")).toBe(32);
  lanes.forgetAllBut(new Set());
  expect(lanes.room("b")).toBe(0);
});
