import type { T } from "../check.ts";
import type { Instant } from "../kit/target/clock.ts";

/** Both sides of the end of a window, to the second. Only for checks that run alone: the clock moves for everybody. */

/** So far from an end nothing is said to be on one side of it: the clocks of two processes differ a little. */
const DOUBT_MS = 50;
/** A clock whose time is known worse than that is asked up to so many times more. */
const LOOKS = 4;

/** Does something, and says when the server did it: between the request and the answer. */
export async function timed<R>(t: T, work: () => Promise<R>): Promise<{ readonly result: R; readonly at: Instant }> {
  const { earliest } = t.instant();
  const result = await work();
  return { result, at: { earliest, latest: t.instant().latest } };
}

export function after({ earliest, latest }: Instant, seconds: number): Instant {
  return { earliest: earliest + seconds * 1000, latest: latest + seconds * 1000 };
}

/** What was asked in the last second before an end. */
export interface InTime<R> {
  readonly answer: R;
  /** Whether the answer came before the end for sure. */
  readonly isSure: boolean;
}

/**
 * Asks in the last second before an end, for a check that judges the answer later; earlier where the server was slow:
 * what started the window took as long as its end is uncertain, and to ask may take as long.
 */
export async function askInLastSecond<R>(t: T, end: Instant, ask: () => Promise<R>): Promise<InTime<R>> {
  const uncertain = end.latest - end.earliest;
  const doubt = (): number => t.instant().latest - t.instant().earliest;
  for (let looks = 0; looks < LOOKS && doubt() > DOUBT_MS; looks += 1) await t.clock.advance(0);
  const latest = Math.min(end.latest - 1000, end.earliest - 2 * (uncertain + DOUBT_MS)) + DOUBT_MS;
  await moveTo(t, latest - Math.max(0, doubt() - DOUBT_MS));
  const answer = await ask();
  return { answer, isSure: t.instant().latest < end.earliest - DOUBT_MS };
}

/** Judges such an answer. If it came only after the end, a refusal may be right: it then decides nothing. */
export async function judgeInTime<R>(t: T, { answer, isSure }: InTime<R>, judge: (answer: R) => void): Promise<void> {
  if (isSure) judge(answer);
  else await t.control("the server answers within the last second before the end", async () => judge(answer));
}

/** Asks in the last second before an end, and judges the answer. */
export async function inLastSecond<R>(
  t: T,
  end: Instant,
  ask: () => Promise<R>,
  judge: (answer: R) => void,
): Promise<void> {
  await judgeInTime(t, await askInLastSecond(t, end, ask), judge);
}

/** Asks as soon as an end is past for sure. */
export async function askInFirstSecond<R>(t: T, end: Instant, ask: () => Promise<R>): Promise<R> {
  await moveTo(t, end.latest + DOUBT_MS);
  return ask();
}

/** Asks as soon as an end is past for sure, and judges the answer. */
export async function inFirstSecond<R>(
  t: T,
  end: Instant,
  ask: () => Promise<R>,
  judge: (answer: R) => void,
): Promise<void> {
  judge(await askInFirstSecond(t, end, ask));
}

/** Lets the time go on until then, unless it is later already. */
export async function moveTo(t: T, time: number): Promise<void> {
  const left = time - t.now();
  if (left > 0) await t.clock.advance(left / 1000);
}
