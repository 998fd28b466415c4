import { expect, test } from "vitest";
import { rules } from "../../generated/rules.ts";
import type { OpenTrain } from "../check.ts";
import { loadChecks } from "../checks/index.ts";
import { publishedContract } from "../contract/published.ts";
import { CostMeter, type CostTable, type Entry } from "../costs/cost.ts";
import { readCosts } from "../costs/table.ts";
import { nameOf } from "../engine/report.ts";
import { explained } from "../explained.ts";
import type { Databases } from "../target/databases.ts";
import { commandLauncher } from "../target/launch.ts";
import { openTarget } from "../target/open.ts";
import { conformanceTests } from "../vitest.ts";

/** Our own server, as anybody would start it, before the whole suite: nothing may be skipped here. */
export async function proveOwnServer(name: string, databases: Databases): Promise<void> {
  const meter = new CostMeter();
  conformanceTests<OpenTrain>({
    name,
    checks: await loadChecks(),
    rules,
    noSkips: true,
    explained,
    open: () => {
      const launcher = commandLauncher(`"${process.execPath}" server/start.js`, databases);
      return openTarget<OpenTrain>({ contract: publishedContract(), launcher });
    },
    onAttempt: ({ rule, options }, sent, origin) => {
      meter.add(nameOf({ rule, title: options.title ?? null }), sent, origin);
    },
    afterwards: () => {
      test("the checks ask of a server what is written down (npm run conformance:costs)", async () => {
        expect(scarce(meter.table())).toEqual(scarce(await readCosts()));
      });
    },
  });
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
