import type { AnyRuleId } from "../../../generated/any-rules.ts";
import { anyRules, type Trait } from "../../../generated/any-rules.ts";
import type { Check, CheckOptions } from "../../kit/engine/check.ts";
import type { CheckContext } from "../../kit/engine/context.ts";
import type { AnyServer } from "./any-server.ts";
import type { Dialect } from "./dialect.ts";
import { Server } from "./server.ts";

export type T = CheckContext<AnyServer>;

type Run = (t: T, server: Server) => Promise<void>;

/** A check of a rule for any server; which server it is comes later. */
export interface AnyCheck {
  readonly rule: AnyRuleId;
  readonly options: CheckOptions;
  /** Those of the rule, unless the check bites on more or less. */
  readonly traits: readonly Trait[];
  readonly run: Run;
}

interface AnyCheckOptions extends CheckOptions {
  readonly traits?: readonly Trait[];
}

/** Declares a check of one rule for any server. */
export function anyCheck(rule: AnyRuleId, run: Run, { traits, ...options }: AnyCheckOptions = {}): AnyCheck {
  return { rule, options, traits: traits ?? anyRules[rule].traits, run };
}

/** The check, for servers of this dialect: where that lacks a trait the rule does not apply, and who says so is cited. */
export function checkOf(dialect: Dialect, { rule, options, traits, run }: AnyCheck): Check<AnyServer> {
  return {
    rule,
    options,
    async run(t: T) {
      for (const trait of traits) {
        const has = dialect.traits[trait];
        if (has !== true) t.notApplicable(`${dialect.name} has no ${trait}: ${has}`, "declared");
      }
      await run(t, new Server(t, dialect));
    },
  };
}
