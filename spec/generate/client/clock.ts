/** Time as far as the client needs it. What it says is never compared with the server's, whose clock is another. */
export interface Clock {
  /** Milliseconds since any moment; it never goes back. */
  now(): number;
  /** Milliseconds since 1970, as far as this machine knows: to compare with what it said in an earlier process. */
  date(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason as soon as that is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The longest that a timer takes: more would end at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  wait(milliseconds, signal) {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", aborted);
        settle();
      };
      const aborted = end(() => reject(signal?.reason));
      const timer = setTimeout(end(resolve), Math.min(milliseconds, LONGEST_TIMER));
      if (signal?.aborted) aborted();
      else signal?.addEventListener("abort", aborted);
    });
  },
};
