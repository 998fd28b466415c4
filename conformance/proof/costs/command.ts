import { writeFile } from "node:fs/promises";
import { rules } from "../../../generated/rules.ts";
import type { OpenTrain } from "../../check.ts";
import { loadChecks } from "../../checks/index.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { type ExitCode, nameOf } from "../../kit/engine/report.ts";
import { runConformance } from "../../kit/engine/run.ts";
import { parseFlags } from "../../kit/options/flags.ts";
import { progress } from "../../kit/report/progress.ts";
import type { Output } from "../../kit/report/screen.ts";
import { openTarget } from "../../kit/target/open.ts";
import { commandLauncher } from "../../profiles/opentrain/launch.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { CostMeter } from "./cost.ts";
import { COSTS_FILE, costsText } from "./table.ts";

const USAGE = `usage: npm run conformance:costs

Runs every check against our own server and writes down, in conformance/proof/costs/costs.json, what each asks of it: that is
what --plan goes by. It takes no options, and writes nothing when a check fails.

Exit codes: 0 written; 1, 2 the server is not conformant, or that could not be decided; 3 wrong use, or the suite broke.
`;

/** Does what the command line asks for; wrong use is said, and makes the exit code. */
export async function runCostsCommand(args: readonly string[], { out, err }: Output): Promise<ExitCode> {
  try {
    const { values } = parseFlags({ args: [...args], options: { help: { type: "boolean", short: "h" } } });
    if (values.help) {
      out.write(USAGE);
      return 0;
    }
    return await measure({ out, err });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    err.write(`${error.message}\n`);
    return 3;
  }
}

/** Measures what each check asks of a server, on our own, and writes it down for --plan. */
async function measure({ out, err }: Output): Promise<ExitCode> {
  const target = await openTarget<OpenTrain>({
    profile: openTrain,
    launcher: commandLauncher(`"${process.execPath}" server/start.js`),
  });
  try {
    const meter = new CostMeter();
    const report = await runConformance({
      target,
      checks: await loadChecks(),
      rules,
      onEvent: progress(out),
      onAttempt: ({ rule, options }, sent, origins) => {
        meter.add(nameOf({ rule, title: options.title ?? null }), sent, origins);
      },
    });
    out.write(`${report.verdict}\n`);
    // A check that failed has asked less than it would.
    if (report.exitCode === 0) await writeFile(COSTS_FILE, costsText(meter.table()));
    else err.write("conformance/proof/costs/costs.json stays as it was.\n");
    return report.exitCode;
  } finally {
    await target.close();
  }
}
