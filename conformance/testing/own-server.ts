import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { rules } from "../../generated/rules.ts";
import type { OpenTrain } from "../check.ts";
import { loadChecks } from "../checks/index.ts";
import { nameOf, type Report, type Result } from "../kit/engine/report.ts";
import type { Databases } from "../kit/target/databases.ts";
import { openTarget } from "../kit/target/open.ts";
import { conformanceTests } from "../kit/vitest.ts";
import { openTrain } from "../profiles/opentrain/profile.ts";
import { CostMeter, type CostTable, type Entry } from "../proof/costs/cost.ts";
import { readCosts } from "../proof/costs/table.ts";
import { explained } from "../proof/explained.ts";
import { hint, isUpdating, type MatrixTarget, readMatrix, unexpected, writeMatrix } from "../proof/matrix/matrix.ts";
import { hostedServers } from "./hosted-servers.ts";

/**
 * Our own server, as anybody would start it, before the whole suite: nothing may be skipped here, and every verdict is
 * the one that the matrix has.
 */
export async function proveOwnServer(name: string, on: MatrixTarget, databases: Databases): Promise<void> {
  const checks = await loadChecks();
  const meter = new CostMeter();
  conformanceTests<OpenTrain>({
    name,
    checks,
    rules,
    noSkips: true,
    explained,
    ...(isUpdating ? { onReport: (report) => rewrite(on, report, checks.length) } : { unexpected: comparison(on) }),
    open: async () => {
      const launcher = hostedServers(databases);
      const target = await openTarget<OpenTrain>({ profile: openTrain, launcher });
      return { ...target, close: () => target.close().finally(launcher.close) };
    },
    onAttempt: ({ rule, options }, sent, origins) => {
      meter.add(nameOf({ rule, title: options.title ?? null }), sent, origins);
    },
    afterwards: () => {
      test("the checks ask of a server what is written down (npm run conformance:costs)", async () => {
        expect(differences(meter.table(), await readCosts())).toEqual([]);
      });
    },
  });
}

function comparison(on: MatrixTarget): (result: Result) => string | undefined {
  const matrix = readMatrix(on);
  return (result) => {
    const words = unexpected(matrix, result);
    return words === undefined ? undefined : `${words}. ${hint(on)}`;
  };
}

/** A part of the checks says nothing of the rest, and is not written down. */
function rewrite(on: MatrixTarget, { results }: Report, all: number): void {
  if (results.length === all) writeMatrix(on, results);
}

/** Seconds that pass by themselves, on a machine that is busy: at least so many, and as many as the run has taken. */
const SECONDS_APART = 120;
/** What one race more or less that is won may cost: a mail to each of two. */
const BY_LUCK = 2;
/** Where few seconds are moved, so few are. */
const PART_APART = 0.1;

/** Where a check or flow asks for more or less of what is scarce: a line each. */
function differences(measured: CostTable, written: CostTable): string[] {
  return [...differing(measured.checks, written.checks), ...differing(measured.flows, written.flows)];
}

function differing(measured: Readonly<Record<string, Entry>>, written: Readonly<Record<string, Entry>>): string[] {
  return [...new Set([...Object.keys(measured), ...Object.keys(written)])].flatMap((name) => {
    const [now, then] = [measured[name], written[name]];
    if (now !== undefined && then !== undefined && isAlike(now, then)) return [];
    return [`${name}: measured ${JSON.stringify(now)}, written down ${JSON.stringify(then)}`];
  });
}

function isAlike(a: Entry, b: Entry): boolean {
  const races = a.raced === true && b.raced === true;
  const luck = !races ? 0 : isBurst(a) ? Number.POSITIVE_INFINITY : BY_LUCK;
  const counts = (["registrations", "claimStarts", "mails"] as const).every(
    (name) => Math.abs(a[name] - b[name]) <= luck,
  );
  const passed = Math.max(SECONDS_APART, performance.now() / 1000);
  const apart = Math.min(passed, Math.max(a.seconds, b.seconds) * PART_APART + 3);
  return counts && Math.abs(a.seconds - b.seconds) <= apart;
}

/** How many of a burst get through is a matter of luck. */
function isBurst({ registrations, claimStarts }: Entry): boolean {
  return Math.max(registrations, claimStarts) > 5;
}
