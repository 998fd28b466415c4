import { ConfigurationError } from "./failure.ts";
import type { Instance } from "./instance.ts";
import type { Planned } from "./plan.ts";
import type { ContractTypes } from "./rules.ts";

export interface Scheduling<C extends ContractTypes> {
  readonly first: Instance<C>;
  /** Runs one check on an instance. */
  readonly runCheck: (planned: Planned<C>, instance: Instance<C>) => Promise<void>;
  /** How many checks run at once, of those that do not run alone. */
  readonly concurrency: number;
  /** Seconds after which a check is stopped. */
  readonly timeoutOf: (planned: Planned<C>) => number;
  /** Seconds that a check waits for time to pass. */
  readonly waitOf: (planned: Planned<C>) => number;
  /** Starts another instance of the server under test; absent where that cannot be, or shall not. */
  readonly startAnother?: (() => Promise<Instance<C>>) | undefined;
}

/** Another instance is started when there are at least so many checks of each kind. */
const WORTH_ANOTHER_INSTANCE = 8;

/**
 * Runs the checks: concurrently, except those that run alone because time decides them, which run one after the other.
 * These come last, or meanwhile on other instances of the server where the suite can start them.
 */
export async function runScheduled<C extends ContractTypes>(
  plan: readonly Planned<C>[],
  scheduling: Scheduling<C>,
): Promise<void> {
  const concurrent = plan.filter(({ alone }) => !alone);
  const alone = plan.filter((planned) => planned.alone);
  const { first, startAnother } = scheduling;
  if (startAnother !== undefined && Math.min(concurrent.length, alone.length) >= WORTH_ANOTHER_INSTANCE) {
    await runOnSeveralInstances(concurrent, alone, startAnother, scheduling);
    return;
  }
  await runConcurrently(concurrent, scheduling);
  await runQueue(shortestWaitFirst(alone, scheduling), first, scheduling);
}

/** One instance for all checks that run concurrently, one for each group of those that run alone. */
async function runOnSeveralInstances<C extends ContractTypes>(
  concurrent: readonly Planned<C>[],
  alone: readonly Planned<C>[],
  startAnother: () => Promise<Instance<C>>,
  scheduling: Scheduling<C>,
): Promise<void> {
  const { first } = scheduling;
  // What floods a server runs alone on whichever instance is free first, and has no instance of its own.
  const floods = alone.filter(({ timed }) => !timed);
  const timed = Map.groupBy(
    alone.filter((planned) => planned.timed),
    ({ check }) => check.options.group,
  );
  const left: Planned<C>[] = [];
  const runGroup = async (group: Planned<C>[]): Promise<void> => {
    const instance = await startedOrNone(startAnother);
    if (instance === undefined) {
      left.push(...group);
      return;
    }
    await runQueue(group, instance, scheduling);
    await runQueue(floods, instance, scheduling);
  };
  const runFirst = async (): Promise<void> => {
    await runConcurrently(concurrent, scheduling);
    await runQueue(floods, first, scheduling);
  };
  await Promise.all([runFirst(), ...[...timed.values()].map(runGroup)]);
  await runQueue(left, first, scheduling);
}

/** The run goes on without an instance that does not start, though slower. */
async function startedOrNone<C extends ContractTypes>(
  startAnother: () => Promise<Instance<C>>,
): Promise<Instance<C> | undefined> {
  try {
    return await startAnother();
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

async function runConcurrently<C extends ContractTypes>(
  all: readonly Planned<C>[],
  scheduling: Scheduling<C>,
): Promise<void> {
  const { first, concurrency, timeoutOf } = scheduling;
  // The longest first: nothing is left to be waited for in the end.
  const queue = all.toSorted((a, b) => timeoutOf(b) - timeoutOf(a));
  await Promise.all(Array.from({ length: concurrency }, () => runQueue(queue, first, scheduling)));
}

/** @param queue others may take from it, too */
async function runQueue<C extends ContractTypes>(
  queue: Planned<C>[],
  instance: Instance<C>,
  { runCheck }: Scheduling<C>,
): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await runCheck(next, instance);
}

/** Where time is really waited for: as many checks as possible fit into what the run may wait. */
function shortestWaitFirst<C extends ContractTypes>(
  all: readonly Planned<C>[],
  { first, waitOf }: Scheduling<C>,
): Planned<C>[] {
  return first.target.waitLeft() === undefined ? [...all] : all.toSorted((a, b) => waitOf(a) - waitOf(b));
}
