import { anyRules } from "../generated/any-rules.ts";
import { rules } from "../generated/rules.ts";
import type { OpenTrain } from "./check.ts";
import { loadAnyChecks, loadChecks } from "./checks/index.ts";
import type { Check } from "./kit/engine/check.ts";
import { type Explained, NOTHING_EXPLAINED } from "./kit/engine/coverage.ts";
import { ConfigurationError } from "./kit/engine/failure.ts";
import type { ContractTypes, RuleCatalogue } from "./kit/engine/rules.ts";
import type { Options } from "./kit/options/read.ts";
import type { Profile } from "./kit/target/profile.ts";
import type { Cleanup } from "./kit/target/target.ts";
import type { AnyServer } from "./profiles/dialect/any-server.ts";
import { checkOf } from "./profiles/dialect/check.ts";
import { cleanupOf } from "./profiles/dialect/cleanup.ts";
import { profileOf } from "./profiles/dialect/profile.ts";
import { readDialect } from "./profiles/dialect/read.ts";
import { cleanup } from "./profiles/opentrain/cleanup.ts";
import { openTrain } from "./profiles/opentrain/profile.ts";
import { type CostTable, NO_COSTS } from "./proof/costs/cost.ts";
import { readCosts } from "./proof/costs/table.ts";
import { explained } from "./proof/explained.ts";

/** All that a run is handed of one kind of server. */
export interface Suite<C extends ContractTypes> {
  /** What `--profile` calls it. */
  readonly name: string;
  readonly profile: Profile;
  readonly rules: RuleCatalogue;
  readonly checks: ReadonlyArray<Check<C>>;
  readonly explained: Explained;
  /** What becomes of what a run makes. */
  readonly cleanup: Cleanup<C>;
  /** What each check asks of a server, as far as that was measured. */
  costs(): Promise<CostTable>;
  /** One line that says which servers these are. */
  readonly is?: string;
}

/** Servers of this contract. */
export async function ownSuite(): Promise<Suite<OpenTrain>> {
  const name = "opentrain";
  return {
    name,
    profile: openTrain,
    rules,
    checks: await loadChecks(),
    explained,
    cleanup: cleanup(),
    costs: readCosts,
  };
}

/**
 * Servers of another dialect, by the rules for any server.
 *
 * @throws {ConfigurationError} for a profile that cannot be meant, or an option that is for servers of this contract
 */
export async function dialectSuite(name: string, options: Options): Promise<Suite<AnyServer>> {
  const vain = (["launch", "peer", "consentLink", "postgres", "receiver", "plan"] as const).find(
    (option) => options[option] !== undefined && options[option] !== false,
  );
  if (vain !== undefined) {
    const flag = vain === "consentLink" ? "consent-link" : vain;
    throw new ConfigurationError(
      `--${flag} is for servers of this contract, and --profile ${name} judges another kind`,
    );
  }
  const dialect = await readDialect(name, options.set);
  const checks = (await loadAnyChecks()).map((check) => checkOf(dialect, check));
  return {
    name: dialect.name,
    profile: profileOf(dialect),
    rules: anyRules,
    checks,
    explained: NOTHING_EXPLAINED,
    cleanup: cleanupOf(dialect),
    costs: () => Promise.resolve(NO_COSTS),
    is: `Profile: ${dialect.name}. ${dialect.is}`,
  };
}
