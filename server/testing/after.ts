/**
 * What helpers tidy up when a test or a file of tests is over. A hook of Vitest belongs to the file that first loads the
 * module it stands in, and modules are loaded once for many files: so helpers leave their work here, and `setup.ts`,
 * which runs anew for each file, has it done.
 */
type Work = () => unknown;

const left = { test: [] as Work[], file: [] as Work[] };

/** Once the test that runs is over. */
export function afterTest(work: Work): void {
  left.test.push(work);
}

/** Once the tests of the file are over; what came last goes first. */
export function afterFile(work: Work): void {
  left.file.push(work);
}

/** Does what was left, all of it, whatever of it fails. */
export async function tidyUp(what: keyof typeof left): Promise<void> {
  const failed: unknown[] = [];
  for (const work of left[what].splice(0).reverse()) {
    try {
      await work();
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, "not everything could be tidied up");
}
