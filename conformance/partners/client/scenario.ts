import type { OperationId } from "../../../generated/operations.ts";
import type { Answer } from "./answers.ts";
import type { Observation } from "./observation.ts";
import type { Registration } from "./registration.ts";

/** What a request is to the server: which call of its operation, by whose claim token or access token. */
export interface Occasion {
  readonly operation: OperationId;
  /** How many calls of this operation there were, this one included; polls count from each claim start. */
  readonly nth: number;
  readonly registration: Registration | undefined;
  /** Whether it bears the token that came with the claim. */
  readonly isClaimed: boolean;
}

/** What comes instead of the ordinary answer. */
export type Twist =
  /** An error that the contract declares, by its name. */
  | { readonly failure: string; readonly retryAfter?: number }
  /** One that it does not declare. */
  | { readonly code: string }
  /** The connection ends without an answer, and nothing was done; or amid the answer, when all was. */
  | { readonly cut: "before" | "within" }
  /** To the same path of another origin. */
  | { readonly redirect: true };

/** One way for things to go, in which agents are watched. */
export interface Scenario {
  /** What happens, for a reader. */
  readonly words: string;
  /** Seconds; that of the contract if not said. Shorter ones keep a run short: RFC 8628 (3.2) lets a server choose. */
  readonly interval?: number;
  /** How long the first claim start is good for, in seconds. */
  readonly expiresIn?: number;
  /** Whether the human has confirmed, so many polls after a claim start. */
  readonly confirms: (polls: number, start: number) => boolean;
  readonly twist?: (occasion: Occasion) => Twist | undefined;
  /** What is changed in every answer of an API. */
  readonly change?: (answer: Answer) => Answer;
  /** From when on nothing is to come but what would be wrong: the agent is watched a while longer, then ended. */
  readonly isSettled: (seen: Observation) => boolean;
}
