import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { rules } from "../../generated/rules.ts";
import type { OpenTrain } from "../check.ts";
import { loadChecks } from "../checks/index.ts";
import { publishedContract } from "../contract/published.ts";
import { nameOf } from "../engine/report.ts";
import { runConformance } from "../engine/run.ts";
import { firstSentence } from "../engine/words.ts";
import { progress } from "../report/progress.ts";
import { screenOf } from "../report/screen.ts";
import { commandLauncher } from "../target/launch.ts";
import { openTarget } from "../target/open.ts";
import { CostMeter } from "./cost.ts";
import { COSTS_FILE, costsText } from "./table.ts";

const usage = `usage: npm run conformance:costs

Runs every check against our own server and writes down, in conformance/costs/costs.json, what each asks of it: that is
what --plan goes by. It takes no options, and writes nothing when a check fails.

Exit codes: 0 written; 1, 2 the server is not conformant, or that could not be decided; 3 wrong use, or the suite broke.
`;

try {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(usage);
    process.exit();
  }
} catch (error) {
  console.error(`${firstSentence(error)}; see --help.`);
  process.exit(3);
}

// Measures what each check asks of a server, on our own, and writes it down for --plan.
const target = await openTarget<OpenTrain>({
  contract: publishedContract(),
  launcher: commandLauncher(`"${process.execPath}" server/start.js`),
});
try {
  const meter = new CostMeter();
  const report = await runConformance({
    target,
    checks: await loadChecks(),
    rules,
    onEvent: progress(screenOf(process.stdout, process.env)),
    onAttempt: ({ rule, options }, sent, origin) => {
      meter.add(nameOf({ rule, title: options.title ?? null }), sent, origin);
    },
  });
  process.stdout.write(`${report.verdict}\n`);
  // A check that failed has asked less than it would.
  if (report.exitCode === 0) await writeFile(COSTS_FILE, costsText(meter.table()));
  else console.error("conformance/costs/costs.json stays as it was.");
  process.exitCode = report.exitCode;
} finally {
  await target.close();
}
