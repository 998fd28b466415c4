/**
 * Starts `n` calls in the same turn of the event loop and waits for all of them.
 *
 * @throws the first failure, but only after every call has ended, so that none is left running behind the check.
 */
export async function atOnce<T>(n: number, call: (index: number) => Promise<T>): Promise<T[]> {
  const ends = await Promise.allSettled(Array.from({ length: n }, (_, index) => call(index)));
  return ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
}
