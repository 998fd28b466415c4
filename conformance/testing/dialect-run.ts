import { anyRules } from "../../generated/any-rules.ts";
import { loadAnyChecks } from "../checks/index.ts";
import type { Report } from "../kit/engine/report.ts";
import { runConformance } from "../kit/engine/run.ts";
import { openTarget } from "../kit/target/open.ts";
import type { Profile } from "../kit/target/profile.ts";
import type { AnyServer } from "../profiles/dialect/any-server.ts";
import { checkOf } from "../profiles/dialect/check.ts";
import type { Dialect } from "../profiles/dialect/dialect.ts";
import { profileOf } from "../profiles/dialect/profile.ts";

/**
 * A run of all rules for any server against a server of this dialect.
 *
 * @param beside what the kit is told otherwise: who its humans are, how its mail is read
 */
export async function runDialect(dialect: Dialect, origin: string, beside: Partial<Profile> = {}): Promise<Report> {
  const target = await openTarget<AnyServer>({ profile: { ...profileOf(dialect), ...beside }, origin });
  try {
    const checks = (await loadAnyChecks()).map((check) => checkOf(dialect, check));
    return await runConformance({ target, checks, rules: anyRules });
  } finally {
    await target.close();
  }
}

/** The rules of which a check came to this verdict. */
export function rulesThat(report: Report, verdict: Report["results"][number]["verdict"]): string[] {
  return [...new Set(report.results.filter((one) => one.verdict === verdict).map(({ rule }) => rule))];
}
