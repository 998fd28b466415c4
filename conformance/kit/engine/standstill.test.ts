import { performance } from "node:perf_hooks";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StandstillMonitor } from "./standstill.ts";

let now = 0;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Time passes in steps of a timer that fires in time. */
function passes(ms: number): void {
  for (let step = 0; step < ms; step += 100) {
    now += 100;
    vi.advanceTimersByTime(100);
  }
}

test("a process whose timers are in time has not stood still", () => {
  const monitor = new StandstillMonitor(1000);
  passes(5000);
  expect(monitor.longestSince(0)).toBe(0);
  monitor.end();
});

test("a timer that fires late tells how long the process stood still, and when", () => {
  const monitor = new StandstillMonitor(1000);
  passes(1000);
  now += 3000;
  passes(500);
  expect(monitor.longestSince(0)).toBe(3000);
  expect(monitor.longestSince(1500)).toBe(3000);
  expect(monitor.longestSince(4200)).toBe(0);
  monitor.end();
});

test("a standstill is seen by who asks before the late timer has fired", () => {
  const monitor = new StandstillMonitor(1000);
  now += 2100;
  expect(monitor.longestSince(0)).toBe(2000);
  monitor.end();
});
