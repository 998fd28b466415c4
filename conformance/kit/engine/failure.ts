import type { Need } from "./rules.ts";

/** An expectation that did not hold, in words an implementer understands. */
export class ExpectationFailed extends Error {
  override readonly name = "ExpectationFailed";
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  /** The answer or webhook that it was about, when it was about one. */
  readonly about: Subject | undefined;

  constructor(what: string, expected: string, got: string, about?: Subject) {
    super(`${what}: expected ${expected}; got ${got}`);
    this.what = what;
    this.expected = expected;
    this.got = got;
    this.about = about;
  }
}

/** What an expectation can be about, and a report shows with it: an exchange, or a webhook that came. */
export type Subject = object;

/** Something that must hold before the rule can be judged does not. */
export class Inconclusive extends Error {
  override readonly name = "Inconclusive";
}

/** The rule has nothing to bite on at this target; the message is the evidence, and says what the target answered. */
export class NotApplicable extends Error {
  override readonly name = "NotApplicable";
  /** Whether the evidence is what the profile declares, with its source, and nothing had to be asked. */
  readonly isDeclared: boolean;

  constructor(evidence: string, isDeclared = false) {
    super(evidence);
    this.isDeclared = isDeclared;
  }
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
 * `unreachable`: nobody listens there. `untrusted`: its certificate is not to be trusted. `cut`: the connection ended
 * before an answer began, or spoke no HTTP. `half`: it ended in the middle of one. `slow`, `large`: over the client's bounds. `unsendable`: what the server gave to be sent, a
 * token or a link, fits into no request.
 */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly kind: "unreachable" | "untrusted" | "cut" | "half" | "slow" | "large" | "unsendable";

  constructor(kind: NoAnswer["kind"], message: string) {
    super(message);
    this.kind = kind;
  }

  /** Whether an answer began: somebody is there who speaks HTTP. */
  get began(): boolean {
    return this.kind === "half" || this.kind === "large";
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
    super(`${message}\n${lastLines(log)}`);
    this.log = log;
    this.exitCode = exitCode;
  }
}

/** The end of a log, from the beginning of a line: a line without its beginning may hide what must not be shown. */
function lastLines(log: string): string {
  if (log.length <= 2000) return log;
  const [, ...whole] = log.slice(-2000).split("\n");
  return whole.join("\n");
}
