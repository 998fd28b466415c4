import type { Need } from "./rules.ts";

/** An expectation that did not hold, in words an implementer understands. */
export class ExpectationFailed extends Error {
  override readonly name = "ExpectationFailed";
  readonly what: string;
  readonly expected: string;
  readonly got: string;

  constructor(what: string, expected: string, got: string) {
    super(`${what}: expected ${expected}; got ${got}`);
    this.what = what;
    this.expected = expected;
    this.got = got;
  }
}

/** Something that must hold before the rule can be judged does not. */
export class Inconclusive extends Error {
  override readonly name = "Inconclusive";
}

/** The rule has nothing to bite on at this target; the message is the evidence. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
}

/** The target lacks what a check asked for. */
export class MissingNeed extends Error {
  override readonly name = "MissingNeed";
  readonly need: Need;

  constructor(need: Need, how: string) {
    super(how);
    this.need = need;
  }
}

/** The suite was started in a way that cannot work: a wrong option, an unreachable target, a broken check file. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}

/**
 * A request that got no complete answer.
 *
 * `unreachable`: nobody listens there. `cut`: the connection ended early or spoke no HTTP. `slow`, `large`: over the
 * client's bounds.
 */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly kind: "unreachable" | "cut" | "slow" | "large";

  constructor(kind: NoAnswer["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The check was stopped: its time was over, or the run was interrupted. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** The server did not start; the message ends with what it wrote. */
export class LaunchFailed extends Error {
  override readonly name = "LaunchFailed";
  readonly log: string;
  readonly exitCode: number | null;

  constructor(message: string, log: string, exitCode: number | null) {
    super(`${message}\n${log.slice(-2000)}`);
    this.log = log;
    this.exitCode = exitCode;
  }
}
