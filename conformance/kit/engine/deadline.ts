/** So much computing tells how slow the machine is. */
const PROBE_MS = 20;
/** Nothing waits longer than so many times its time. */
const MOST = 10;
/** What was measured counts for so long: many deadlines may pass together. */
const FRESH_MS = 2000;

let measured = { at: Number.NEGATIVE_INFINITY, factor: 1 };

/**
 * How many times as long as its computing takes a piece of computing lasts on this machine at the moment, 1 to 10: more
 * than 1 where others compute as well. Measured by some milliseconds of computing, for which everything here waits.
 */
export function slowness(): number {
  const begun = performance.now();
  if (begun - measured.at < FRESH_MS) return measured.factor;
  const computed = computing();
  while (computed() < PROBE_MS && performance.now() - begun < PROBE_MS * MOST);
  const took = performance.now();
  const factor = (took - begun) / Math.max(computed(), PROBE_MS / MOST);
  measured = { at: took, factor: Math.min(MOST, Math.max(1, factor)) };
  return measured.factor;
}

/** Milliseconds that this thread has computed since now, where the runtime knows it; else the process. */
function computing(): () => number {
  const usage = process.threadCpuUsage?.bind(process) ?? process.cpuUsage.bind(process);
  const before = usage();
  return () => {
    const { user, system } = usage();
    return (user + system - before.user - before.system) / 1000;
  };
}

/**
 * When something has taken too long: after its time on an idle machine, after as many times that as the machine is slow.
 * How slow it is, is looked at when the time is over, so that nothing is spent where all is in time.
 */
export class Deadline {
  readonly #begun = performance.now();
  readonly #ms: number;
  readonly #slowness: () => number;

  constructor(ms: number, measure: () => number = slowness) {
    this.#ms = ms;
    this.#slowness = measure;
  }

  /** Milliseconds that are left; 0 when it has passed. */
  left(): number {
    const used = performance.now() - this.#begun;
    return used < this.#ms ? this.#ms - used : Math.max(0, this.#ms * this.#slowness() - used);
  }

  /** Does something once it has passed; the function that it gives calls that off. */
  whenPassed(work: () => void): () => void {
    let timer: NodeJS.Timeout;
    const look = (): void => {
      const left = this.left();
      if (left > 0) timer = setTimeout(look, left);
      else work();
    };
    timer = setTimeout(look, this.#ms);
    return () => clearTimeout(timer);
  }
}
