import { expect, test } from "vitest";
import type { T } from "../check.ts";
import { askInFirstSecond, askInLastSecond } from "./edges.ts";

/** As much of a check's context as time needs: a server's clock that only moves, and takes so long for an answer. */
function timeAt(start: number, answerMs: number) {
  let now = start;
  const asked: number[] = [];
  const t = {
    now: () => now,
    instant: () => ({ earliest: now, latest: now }),
    clock: {
      advance: async (seconds: number) => {
        now += seconds * 1000;
      },
    },
  } as unknown as T; // the functions under test use no more of it
  const ask = async (): Promise<string> => {
    asked.push(now);
    now += answerMs;
    return "answered";
  };
  return { t, ask, asked };
}

test.each([
  ["quick", 20, 60_000 - 930],
  ["slow", 400, 60_000 - 850],
  ["very slow", 2000, 60_000 - 4050],
])("a %s server is asked as late as its answers let it be in time for sure", async (_, answerMs, at) => {
  const { t, ask, asked } = timeAt(0, answerMs);
  const end = { earliest: 60_000, latest: 60_000 + answerMs };
  expect(await askInLastSecond(t, end, ask)).toEqual({ answer: "answered", isSure: true });
  expect(asked).toEqual([at]);
});

test("what is asked after an end is asked when it is past for sure", async () => {
  const { t, ask, asked } = timeAt(0, 20);
  await askInFirstSecond(t, { earliest: 60_000, latest: 62_000 }, ask);
  expect(asked).toEqual([62_050]);
});
