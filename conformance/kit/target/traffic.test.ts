import { expect, test } from "vitest";
import { newExecution, within } from "../engine/execution.ts";
import { PausableTimeout } from "../engine/pausable-timeout.ts";
import { realClock } from "./real-clock.ts";
import { Traffic } from "./traffic.ts";

test("a run that only reads sends what is safe", async () => {
  const traffic = new Traffic({ readOnly: true });
  for (const method of ["GET", "HEAD", "OPTIONS", "get"]) await traffic.turn(method);
  for (const method of ["POST", "DELETE", "PATCH", "BREW"]) {
    await expect(traffic.turn(method)).rejects.toMatchObject({ name: "MissingNeed", need: "write" });
  }
  expect(traffic.sent).toBe(4);
});

test("so many requests and no more, but what was made is ended all the same", async () => {
  const traffic = new Traffic({ maxRequests: 2 });
  await traffic.turn("POST");
  await traffic.turn("GET");
  await expect(traffic.turn("GET")).rejects.toMatchObject({ name: "Inconclusive" });
  traffic.lift();
  await traffic.turn("POST");
  expect(traffic.sent).toBe(3);
});

test("so many a second, however many want to at once; the time of a check stands still meanwhile", async () => {
  const traffic = new Traffic({ rps: 20 });
  const timeout = new PausableTimeout(100);
  const from = performance.now();
  await within(newExecution(timeout.signal, timeout), () =>
    Promise.all(Array.from({ length: 6 }, () => traffic.turn("GET"))),
  );
  expect(performance.now() - from).toBeGreaterThan(245);
  expect(timeout.signal.aborted).toBe(false);
  timeout.end();
});

test("what waits at once waits once", async () => {
  const traffic = new Traffic({ waitSeconds: 0.2 });
  expect(await Promise.all(Array.from({ length: 20 }, () => traffic.wait(0.15)))).not.toContain(false);
  expect(await traffic.wait(0.1)).toBe(false);
});

test("waits as long as is left, and says when more is wanted", async () => {
  const traffic = new Traffic({ waitSeconds: 0.2 });
  const clock = realClock(traffic);
  const from = performance.now();
  await clock.advance(0.15);
  expect(performance.now() - from).toBeGreaterThan(145);
  await expect(clock.advance(0.1)).rejects.toMatchObject({ name: "MissingNeed", need: "clock" });
  expect(await traffic.wait(0.05)).toBe(true);
  expect(await traffic.wait(0.05)).toBe(false);
});
