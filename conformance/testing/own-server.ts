import { expect, test } from "vitest";
import { rules } from "../../generated/rules.ts";
import type { OpenTrain } from "../check.ts";
import { loadChecks } from "../checks/index.ts";
import { publishedContract } from "../contract/published.ts";
import { CostMeter, type CostTable, type Entry } from "../costs/cost.ts";
import { readCosts } from "../costs/table.ts";
import { nameOf, type Report, type Result } from "../engine/report.ts";
import { explained } from "../explained.ts";
import { hint, isUpdating, type MatrixTarget, readMatrix, unexpected, writeMatrix } from "../matrix/matrix.ts";
import type { Databases } from "../target/databases.ts";
import { commandLauncher } from "../target/launch.ts";
import { openTarget } from "../target/open.ts";
import { conformanceTests } from "../vitest.ts";

/**
 * Our own server, as anybody would start it, before the whole suite: nothing may be skipped here, and every verdict is
 * the one that the matrix has.
 */
export async function proveOwnServer(name: string, on: MatrixTarget, databases: Databases): Promise<void> {
  const checks = await loadChecks();
  let meter = new CostMeter("");
  conformanceTests<OpenTrain>({
    name,
    checks,
    rules,
    noSkips: true,
    explained,
    ...(isUpdating ? { onReport: (report) => rewrite(on, report, checks.length) } : { unexpected: comparison(on) }),
    async open() {
      const launcher = commandLauncher(`"${process.execPath}" server/start.js`, databases);
      const target = await openTarget<OpenTrain>({ contract: publishedContract(), launcher });
      meter = new CostMeter(target.site.origin);
      return target;
    },
    onAttempt: ({ rule, options }, sent) => meter.add(nameOf({ rule, title: options.title ?? null }), sent),
    afterwards: () => {
      test("the checks ask of a server what is written down (npm run conformance:costs)", async () => {
        expect(scarce(meter.table())).toEqual(scarce(await readCosts()));
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

/** What a live server limits: the number of requests may differ, where something was waited for. */
function scarce({ checks, flows }: CostTable): object {
  const of = ({ registrations, claimStarts, mails, seconds }: Entry): object => ({
    registrations,
    claimStarts,
    mails,
    seconds,
  });
  const all = (entries: Readonly<Record<string, Entry>>): object =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, of(entry)]));
  return { checks: all(checks), flows: all(flows) };
}
