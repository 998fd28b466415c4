import { expect, test } from "vitest";
import { frozenClock, isTestClock, movableClock, systemClock } from "./clock.ts";

test("a frozen clock stands still until it is advanced, in seconds", () => {
  const clock = frozenClock(1_000);
  expect(clock.now()).toBe(1_000);
  clock.advance(1.5);
  expect(clock.now()).toBe(2_500);
});

test("a movable clock runs with its base", () => {
  let base = 0;
  const clock = movableClock({ now: () => base });
  clock.advance(60);
  base = 5;
  expect(clock.now()).toBe(60_005);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("advancing by %s is refused", (seconds) => {
  expect(() => frozenClock().advance(seconds)).toThrow(RangeError);
});

test("the system's clock cannot be moved", () => {
  expect(isTestClock(systemClock)).toBe(false);
  expect(isTestClock(movableClock())).toBe(true);
});
