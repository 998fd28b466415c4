import type { RuleId } from "../../../generated/rules.ts";

/** A place in the reference server's files, and what stands there instead. */
export interface Edit {
  /** Below the repository, for example "server/agent-auth/poll.ts"; a page's template too. */
  readonly file: string;
  /** Stands in the file exactly once: a server that has moved on makes the mutant fail loudly. */
  readonly from: string;
  readonly to: string;
}

/** The reference server with one fault, which breaks one rule. */
export interface Mutant {
  /** Short and unique: "poll-delivers-twice". */
  readonly name: string;
  readonly rule: RuleId;
  /** What is wrong with this server, as a designer would say it: "A second poll after the claim gives the token again." */
  readonly words: string;
  readonly edits: readonly Edit[];
  /** Why no check finds it, and none is to: then one that does is wrong. */
  readonly survives?: Survival;
}

export interface Survival {
  /**
   * `silent`: a message moved, and no outcome; `equivalent`: nobody outside can tell it from the server without a fault;
   * `control`: nothing was changed.
   */
  readonly verdict: "silent" | "equivalent" | "control";
  /** The argument. */
  readonly why: string;
}
