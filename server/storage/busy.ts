import { setTimeout as sleep } from "node:timers/promises";
import { isBusy } from "./errors.ts";

/** How long a writer of another process is waited for, unless told otherwise. */
export const BUSY_MILLISECONDS = 5_000;
const SHORTEST_PAUSE_MILLISECONDS = 2;
const LONGEST_PAUSE_MILLISECONDS = 50;

/**
 * Tries again what SQLite refuses because another process is writing, for `patience` milliseconds; then it rejects with
 * what SQLite said. SQLite's own way of waiting stops the whole process.
 *
 * `between` lets others have the connection between two tries: with a write-ahead log they can read all the while.
 */
export async function whileBusy<T>(
  work: () => T | Promise<T>,
  { patience, between }: { readonly patience: number; readonly between: (pause: () => Promise<void>) => Promise<void> },
): Promise<T> {
  const end = performance.now() + patience;
  let pause = SHORTEST_PAUSE_MILLISECONDS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
    }
    await between(() => sleep(pause));
    pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS);
  }
}
