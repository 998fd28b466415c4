import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deadline, slowness } from "./deadline.ts";
import { PausableTimeout } from "./pausable-timeout.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a deadline passes after its time on an idle machine", () => {
  const deadline = new Deadline(1000, () => 1);
  vi.advanceTimersByTime(999);
  expect(deadline.left()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(deadline.left()).toBe(0);
});

test("a deadline passes as many times later as the machine is slow when its time is over", () => {
  let factor = 1;
  const deadline = new Deadline(1000, () => factor);
  const passed = vi.fn();
  new Deadline(1000, () => factor).whenPassed(passed);
  vi.advanceTimersByTime(500);
  factor = 3;
  vi.advanceTimersByTime(500);
  expect(deadline.left()).toBe(2000);
  vi.advanceTimersByTime(1999);
  expect(passed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect([deadline.left(), passed.mock.calls.length]).toEqual([0, 1]);
});

test("a deadline that is called off does nothing", () => {
  const passed = vi.fn();
  new Deadline(1000, () => 1).whenPassed(passed)();
  vi.advanceTimersByTime(5000);
  expect(passed).not.toHaveBeenCalled();
});

test("a pausable timeout lasts as many times longer as the machine is slow when it is over, pauses aside", async () => {
  const timeout = new PausableTimeout(1000, () => 3);
  const pause = Promise.withResolvers<void>();
  const waiting = timeout.whileWaiting(() => pause.promise);
  vi.advanceTimersByTime(10_000);
  pause.resolve();
  await waiting;
  vi.advanceTimersByTime(2999);
  expect(timeout.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(timeout.signal.aborted).toBe(true);
});

test("how slow the machine is, is a number from 1 to 10", () => {
  vi.useRealTimers();
  expect(slowness()).toBeGreaterThanOrEqual(1);
  expect(slowness()).toBeLessThanOrEqual(10);
});
