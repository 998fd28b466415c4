import type { OpenTrain, T } from "../check.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Site } from "../kit/target/site.ts";
import type { On } from "./agent.ts";

/** What checks of limits begin with, on servers that are started with small ones. */

/** The answer that says that a limit of one is used up: the second, or one of the next where a window ends in between. */
export function untilLimited(t: T, call: () => Promise<Exchange>): Promise<Exchange> {
  return t.control("a limit of one is used up", async () => {
    // What is wrong with it is for the check to find.
    let answer = await t.observe(call);
    for (let calls = 1; calls < 4 && answer.status !== 429; calls += 1) answer = await t.observe(call);
    t.value("the status of one call more than the limit", answer.status).is(429);
    return answer;
  });
}

/**
 * Goes over a limit and waits a second longer than it is told: what follows has a window before it, and none ends in its
 * midst. Whether it is told, and rightly, is judged by what follows; that it is refused at some time, here.
 */
export async function toWholeWindow(
  t: T,
  { site, limit, call }: Required<On> & { readonly limit: number; readonly call: () => Promise<Exchange> },
): Promise<void> {
  const begun = site.now();
  let answer = await call();
  // One window may end on the way, two cannot.
  for (let calls = 1; calls <= 2 * limit && answer.status !== 429; calls += 1) answer = await call();
  if (answer.status !== 429) unlessTooSlow(t, site, begun);
  t.expect(answer, "one call more than two windows take").status(429);
  await site.clock.advance(Number(answer.headers.get("retry-after") ?? 60) + 1);
}

/** What comes too late after that time says nothing of a limit whose window is a minute. */
export function unlessTooSlow(t: T, site: Site<OpenTrain>, begun: number): void {
  const seconds = (site.now() - begun) / 1000;
  if (seconds > WINDOW_SECONDS - 5) t.inconclusive(`the calls took ${Math.round(seconds)} s, as long as a window`);
}

/** The shortest window of the contract's limits. */
const WINDOW_SECONDS = 60;

/**
 * Moves a server that has just started into the first seconds of an hour. Windows of an hour begin there on many servers,
 * and none is to end among the calls that are counted in it.
 */
export async function atHourStart(site: Site<OpenTrain>): Promise<Site<OpenTrain>> {
  const past = Math.floor(site.now() / 1000) % 3600;
  await site.clock.advance(3600 - past + 1);
  return site;
}

/** Moves a server to the time of another whose clock was moved. */
export async function inStep(site: Site<OpenTrain>, other: Site<OpenTrain>): Promise<void> {
  const behind = (site.now() - other.now()) / 1000;
  if (behind > 0) await other.clock.advance(behind);
}

/** The seconds that a refused call is told to wait. */
export function retryAfter(t: T, answer: Exchange, what: string): number {
  t.expect(answer, what)
    .envelope(429, "RATE_LIMITED")
    .header("retry-after", /^[1-9]\d{0,3}$/);
  return Number(answer.headers.get("retry-after"));
}
