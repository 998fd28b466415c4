/** Time as the suite measures an agent by it. */
export interface Clock {
  /** Seconds since any moment. */
  now(): number;
  /** Does something after so many seconds; the function that it gives calls that off. */
  after(seconds: number, work: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now() / 1000,
  after(seconds, work) {
    const timer = setTimeout(work, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
