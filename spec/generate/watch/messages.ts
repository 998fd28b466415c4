/** What the watcher and its threads tell each other. */
import type { Difference } from "../output.ts";

/** The answer to one request for a compilation. */
export interface Compiled {
  readonly problems: { readonly count: number; readonly lines: readonly string[] };
  readonly files: number;
  readonly different: readonly Difference[];
  /** Where names still stand that the contract no longer has, one entry a line. */
  readonly places: readonly string[];
}

/** The answer to one request for a type check. */
export interface Checked {
  readonly count: number;
  readonly text: string;
}

/** What a thread is started with. */
export interface ThreadData {
  readonly root: string;
  readonly colour: boolean;
}
