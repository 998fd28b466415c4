import { ConfigurationError } from "./failure.ts";
import type { Lane } from "./instance.ts";
import type { Planned } from "./plan.ts";
import type { ContractTypes } from "./rules.ts";

export interface Scheduling<C extends ContractTypes> {
  readonly first: Lane<C>;
  /** Runs one check in a lane. */
  readonly one: (planned: Planned<C>, lane: Lane<C>) => Promise<void>;
  /** How many at once, of those that do not run alone. */
  readonly concurrency: number;
  /** Seconds that a check may take, and that it waits for time to pass. */
  readonly mayTake: (planned: Planned<C>) => number;
  readonly waits: (planned: Planned<C>) => number;
  /** Starts the server under test once more; absent where that cannot be, or shall not. */
  readonly another?: (() => Promise<Lane<C>>) | undefined;
}

/** So many checks of each kind make a second server worth its start. */
const WORTH_ANOTHER = 8;

/**
 * Runs the checks: side by side, but those that run alone, for time is what they are about, one after the other. These
 * come after all others, or beside them where the server under test can be started once more for them.
 */
export async function runAll<C extends ContractTypes>(
  plan: readonly Planned<C>[],
  scheduling: Scheduling<C>,
): Promise<void> {
  const quick = plan.filter(({ alone }) => !alone);
  const alone = plan.filter((planned) => planned.alone);
  const { first, another } = scheduling;
  if (another !== undefined && Math.min(quick.length, alone.length) >= WORTH_ANOTHER) {
    await inLanes(quick, alone, another, scheduling);
    return;
  }
  await sideBySide(quick, scheduling);
  await inTurn(byWaiting(alone, scheduling), first, scheduling);
}

/** A lane for all that may run side by side, one for each group of what runs alone; whoever is done helps out. */
async function inLanes<C extends ContractTypes>(
  quick: readonly Planned<C>[],
  alone: readonly Planned<C>[],
  another: () => Promise<Lane<C>>,
  scheduling: Scheduling<C>,
): Promise<void> {
  const { first } = scheduling;
  // What floods a server is alone there, but in no lane of its own.
  const bursts = alone.filter(({ timed }) => !timed);
  const timed = Map.groupBy(
    alone.filter((planned) => planned.timed),
    ({ check }) => check.options.group,
  );
  const left: Planned<C>[] = [];
  const ofGroup = async (group: Planned<C>[]): Promise<void> => {
    const lane = await started(another);
    if (lane === undefined) {
      left.push(...group);
      return;
    }
    await inTurn(group, lane, scheduling);
    await inTurn(bursts, lane, scheduling);
  };
  const ofQuick = async (): Promise<void> => {
    await sideBySide(quick, scheduling);
    await inTurn(bursts, first, scheduling);
  };
  await Promise.all([ofQuick(), ...[...timed.values()].map(ofGroup)]);
  await inTurn(left, first, scheduling);
}

/** The run goes on without a server that does not start, though slower. */
async function started<C extends ContractTypes>(another: () => Promise<Lane<C>>): Promise<Lane<C> | undefined> {
  try {
    return await another();
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

async function sideBySide<C extends ContractTypes>(
  all: readonly Planned<C>[],
  scheduling: Scheduling<C>,
): Promise<void> {
  const { first, concurrency, mayTake } = scheduling;
  // The longest first: nothing is left to be waited for in the end.
  const waiting = all.toSorted((a, b) => mayTake(b) - mayTake(a));
  await Promise.all(Array.from({ length: concurrency }, () => inTurn(waiting, first, scheduling)));
}

/** @param waiting others may take from it, too */
async function inTurn<C extends ContractTypes>(
  waiting: Planned<C>[],
  lane: Lane<C>,
  { one }: Scheduling<C>,
): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await one(next, lane);
}

/** The least waiting first, where time is waited for: what the run may wait for then decides most. */
function byWaiting<C extends ContractTypes>(all: readonly Planned<C>[], { first, waits }: Scheduling<C>): Planned<C>[] {
  return first.target.waitLeft() === undefined ? [...all] : all.toSorted((a, b) => waits(a) - waits(b));
}
