const LOOK_MILLISECONDS = 500;

/**
 * Does something once the process that has started this one is gone. `npm start` runs the server in a shell: a signal
 * that ends npm ends the shell, which passes nothing on. (On Windows the parent's id stays, and nothing is done.)
 */
export function onceOrphaned(work: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    work();
  }, LOOK_MILLISECONDS).unref();
}
