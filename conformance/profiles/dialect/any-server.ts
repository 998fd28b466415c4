import type { AnyRuleId } from "../../../generated/any-rules.ts";

/** The contract that any server keeps, as the compiler knows it: rules, and no operation or page of its own. */
export interface AnyServer {
  readonly rule: AnyRuleId;
  readonly operations: Readonly<Record<never, never>>;
  readonly answers: object;
  readonly pages: Readonly<Record<never, never>>;
  readonly oauthCode: string;
  readonly envelopeCode: string;
}
