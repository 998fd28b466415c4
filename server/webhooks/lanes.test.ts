import { expect, test } from "vitest";
import { createLanes, type Lanes, TURN } from "./lanes.ts";

/** Begins as much as there is room for, turn by turn. */
function fill(lanes: Lanes, id: string): number {
  let begun = 0;
  for (let room = lanes.room(id); room > 0; room = lanes.room(id)) {
    for (let n = 0; n < room; n++) lanes.begin(id);
    begun += room;
  }
  return begun;
}

test("an endpoint alone gets turns of a few, and 32 in all", () => {
  const lanes = createLanes();
  expect(lanes.room("a")).toBe(TURN);
  expect(fill(lanes, "a")).toBe(32);
  expect(lanes.room("a")).toBe(0);
  lanes.end("a", true);
  expect(lanes.room("a")).toBe(1);
});

test("however many hold what they have, the next one gets something, up to 256 in all", () => {
  const lanes = createLanes();
  const begun = Array.from({ length: 30 }, (_, n) => fill(lanes, String(n)));
  expect(begun.slice(0, 5)).toEqual([32, 32, 32, 32, 32]);
  expect(begun.slice(0, 12).every((most) => most > 0)).toBe(true);
  expect(begun).toEqual(begun.toSorted((a, b) => b - a));
  expect(begun.reduce((sum, most) => sum + most)).toBe(256);
  // What the first ones have too much of by now is not given to them again.
  for (let n = 0; n < 20; n++) lanes.end("0", true);
  expect(lanes.room("0")).toBe(0);
  expect(lanes.room("new")).toBeGreaterThan(0);
});

test("one whose last attempt failed gets turns of one, until one is delivered or it has no work", () => {
  const lanes = createLanes();
  const one = (delivered: boolean): void => {
    lanes.begin("a");
    lanes.end("a", delivered);
  };
  one(false);
  expect(lanes.room("a")).toBe(1);
  lanes.forgetAllBut(new Set(["a"]));
  expect(lanes.room("a")).toBe(1);
  one(true);
  expect(lanes.room("a")).toBe(TURN);
  one(false);
  lanes.forgetAllBut(new Set());
  expect(lanes.room("a")).toBe(TURN);
  // What is under way is never forgotten.
  expect(fill(lanes, "b")).toBe(32);
  lanes.forgetAllBut(new Set());
  expect(lanes.room("b")).toBe(0);
});
