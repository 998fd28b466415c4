import { rules } from "../../generated/rules.ts";
import type { OpenTrain } from "../check.ts";
import { loadChecks } from "../checks/index.ts";
import { publishedContract } from "../contract/published.ts";
import { explained } from "../explained.ts";
import type { Databases } from "../target/databases.ts";
import { commandLauncher } from "../target/launch.ts";
import { openTarget } from "../target/open.ts";
import { conformanceTests } from "../vitest.ts";

/** Our own server, as anybody would start it, before the whole suite: nothing may be skipped here. */
export async function proveOwnServer(name: string, databases: Databases): Promise<void> {
  conformanceTests<OpenTrain>({
    name,
    checks: await loadChecks(),
    rules,
    noSkips: true,
    explained,
    open: () =>
      openTarget<OpenTrain>({
        contract: publishedContract(),
        launcher: commandLauncher(`"${process.execPath}" server/start.js`, databases),
      }),
  });
}
