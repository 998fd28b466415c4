import type { T } from "./check.ts";

/** Both sides of the end of a window, to the second. Only for checks that run alone: the clock moves for everybody. */

/** An instant of the server's time in milliseconds, as far as it is known from outside. */
export interface Instant {
  readonly earliest: number;
  readonly latest: number;
}

/** By so much the server's clock may be known wrongly: it is read over HTTP. */
const DOUBT_MS = 50;

/** Does something, and says when the server did it: between the request and the answer. */
export async function timed<R>(t: T, work: () => Promise<R>): Promise<{ readonly result: R; readonly at: Instant }> {
  const earliest = t.now();
  const result = await work();
  return { result, at: { earliest, latest: t.now() } };
}

export function after({ earliest, latest }: Instant, seconds: number): Instant {
  return { earliest: earliest + seconds * 1000, latest: latest + seconds * 1000 };
}

/**
 * Asks in the last second before an end, and judges the answer. If that came only after the end, a refusal may be
 * right: it then decides nothing.
 */
export async function inLastSecond<R>(
  t: T,
  end: Instant,
  ask: () => Promise<R>,
  judge: (answer: R) => void,
): Promise<void> {
  await moveTo(t, end.latest - 1000 + DOUBT_MS);
  const answer = await ask();
  if (t.now() < end.earliest - DOUBT_MS) judge(answer);
  else await t.control("the server answers within the last second before the end", async () => judge(answer));
}

/** Asks as soon as an end is past for sure, and judges the answer. */
export async function inFirstSecond<R>(
  t: T,
  end: Instant,
  ask: () => Promise<R>,
  judge: (answer: R) => void,
): Promise<void> {
  await moveTo(t, end.latest + DOUBT_MS);
  judge(await ask());
}

async function moveTo(t: T, time: number): Promise<void> {
  await t.clock.advance(Math.max(0, time - t.now()) / 1000);
}
