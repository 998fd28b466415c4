/** Two signals within so long are one: a terminal sends Ctrl-C to npm and to what npm runs, and npm may pass it on. */
const SAME_MILLISECONDS = 500;

/** What a process that a signal has ended gives its shell: 128 and the signal's number. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Stops at SIGINT and SIGTERM; a second one that comes later ends the process at once. */
export function stopOnSignals(
  stop: (signal: string) => Promise<void>,
  { on, exit, now }: SignalledProcess = {
    on: process.on.bind(process),
    exit: process.exit,
    now: performance.now.bind(performance),
  },
): void {
  let first: number | undefined;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    on(signal, () => {
      if (first === undefined) {
        first = now();
        void stop(signal);
      } else if (now() - first > SAME_MILLISECONDS) exit(EXIT_CODES[signal]);
    });
  }
}

/** The process, as far as signals are concerned. */
export interface SignalledProcess {
  readonly on: (signal: keyof typeof EXIT_CODES, listener: () => void) => unknown;
  readonly exit: (code: number) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}
