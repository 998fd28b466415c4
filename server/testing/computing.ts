/** How long this thread computes for something: unlike its duration, the same however busy the machine is. */
export function millisecondsOfComputing(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
