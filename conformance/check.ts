import type { EnvelopeCode, OAuthCode } from "../generated/errors.ts";
import type { Operations, operations } from "../generated/operations.ts";
import type { pages } from "../generated/pages.ts";
import type { RuleId } from "../generated/rules.ts";
import { type CheckFunction, type Check as CheckOf, checkFor } from "./kit/engine/check.ts";
import type { CheckContext } from "./kit/engine/context.ts";

/** This repository's contract, as the compiler knows it. */
export interface OpenTrain {
  readonly rule: RuleId;
  readonly operations: typeof operations;
  readonly answers: Operations;
  readonly pages: typeof pages;
  readonly oauthCode: OAuthCode;
  readonly envelopeCode: EnvelopeCode;
}

export type Check = CheckOf<OpenTrain>;
export type T = CheckContext<OpenTrain>;

/** Declares a check of one rule; an id that the catalogue does not have does not compile. */
export const check: CheckFunction<OpenTrain> = checkFor<OpenTrain>();
