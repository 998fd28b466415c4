import { setTimeout as sleep } from "node:timers/promises";
import type { T } from "./check.ts";
import { MissingNeed } from "./engine/failure.ts";

/**
 * Lets seconds pass for the server: by its clock where that can be moved, else by waiting for them.
 *
 * Only for checks that run alone, because the clock moves for everybody.
 */
export async function letPass(t: T, seconds: number): Promise<void> {
  try {
    await t.clock.advance(seconds);
  } catch (error) {
    if (!(error instanceof MissingNeed)) throw error;
    await sleep(seconds * 1000, undefined, { signal: t.signal });
  }
}
