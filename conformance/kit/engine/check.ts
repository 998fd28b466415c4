import type { CheckContext } from "./context.ts";
import type { ContractTypes, Need } from "./rules.ts";

export interface CheckOptions {
  /** Tells apart several checks of one rule. */
  readonly title?: string;
  /**
   * Runs when nothing else does: for timing. Checks that need `clock` or `load` do so, unless it is false, because what
   * they need these for is a server that they start for themselves.
   */
  readonly alone?: boolean;
  /**
   * Checks that run alone share what they have done with those of the same group: where the suite can start the server
   * under test more than once, each group has its own. For one that waits long and shares nothing.
   */
  readonly group?: string;
  /** What this check needs instead of what its rule needs: for a check that proves a part of it with less, or more. */
  readonly needs?: readonly Need[];
  /** Seconds that it may take instead of the run's. */
  readonly timeout?: number;
  /**
   * It runs on two instances of the server, and needs `peer`: of what it does at the same instant every second is done on
   * the other, and `onPeer` does so with anything.
   */
  readonly peer?: boolean;
  /** It runs into a limit of the server under test, and wants to: such a limit is not waited out. */
  readonly limits?: boolean;
}

/** One proof of one rule. */
export interface Check<C extends ContractTypes = ContractTypes> {
  readonly rule: C["rule"];
  readonly options: CheckOptions;
  /** A method, so that checks of a narrower contract fit where any check does. */
  run(t: CheckContext<C>): Promise<void>;
}

/**
 * A check of what happens at the same instant, and the same check once more on two instances of the server: there every
 * second request goes to the other, and what the first remembers by itself is of no use.
 */
export function onTwoInstances<C extends ContractTypes>(check: Check<C>): ReadonlyArray<Check<C>> {
  const { title, alone: _, ...options } = check.options;
  const twin = title === undefined ? "on two instances" : `${title}, on two instances`;
  return [check, { ...check, options: { ...options, title: twin, peer: true } }];
}

type Run<C extends ContractTypes> = (t: CheckContext<C>) => Promise<void>;

/** The `check` function of one contract: its rule ids and operations are known to the compiler. */
export interface CheckFunction<C extends ContractTypes> {
  (rule: C["rule"], run: Run<C>): Check<C>;
  (rule: C["rule"], options: CheckOptions, run: Run<C>): Check<C>;
}

export function checkFor<C extends ContractTypes>(): CheckFunction<C> {
  return (rule: C["rule"], second: CheckOptions | Run<C>, third?: Run<C>): Check<C> => {
    if (typeof second === "function") return { rule, options: {}, run: second };
    if (third === undefined) throw new TypeError(`the check of ${rule} has no body`);
    return { rule, options: second, run: third };
  };
}
