import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import manifest from "../../../package.json" with { type: "json" };
import type { Check, OpenTrain } from "../../check.ts";
import { loadChecks } from "../../checks/index.ts";
import type { Report } from "../../kit/engine/report.ts";
import { runConformance } from "../../kit/engine/run.ts";
import type { Launched } from "../../kit/target/launch.ts";
import { openTarget } from "../../kit/target/open.ts";
import { commandLauncher } from "../../profiles/opentrain/launch.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { hint, isUpdating, readMatrix, unexpected, writeMatrix } from "./matrix.ts";

/** `npm run mock`, on a port that is free. */
function startMock(): Promise<Launched> {
  const bin = fileURLToPath(new URL("../../../node_modules/.bin", import.meta.url));
  const command = `${process.platform === "win32" ? "" : "exec "}${manifest.scripts.mock.replace("-p 4010", process.platform === "win32" ? "-p %PORT%" : '-p "$PORT"')}`;
  return commandLauncher(command).launch({ PATH: `${bin}${delimiter}${process.env.PATH}` });
}

/** Runs checks as anybody does who has only the mock's URL. */
async function judge(mock: Launched, checks: readonly Check[], concurrency: number): Promise<Report> {
  // Prism does not answer malformed JSON at all, and some checks send much of it.
  const bounds = { answerMs: 4000 };
  const target = await openTarget<OpenTrain>({ profile: openTrain, origin: mock.origin, bounds });
  try {
    return await runConformance({ target, checks, rules, concurrency, timeout: 240 });
  } finally {
    await target.close();
  }
}

test("the mock passes what examples can, and the suite finds that it is not a server", async () => {
  const checks = await loadChecks();
  // Requests that no server may break over end Prism (an Accept that is no media type does): they come last, and one
  // after the other, so that it is always the same one that ends it.
  const isFatal = ({ rule }: Check): boolean => rule === "http.no-5xx";
  const mock = await startMock();
  try {
    // The checks that wait in vain for an answer wait together.
    const harmless = await judge(
      mock,
      checks.filter((check) => !isFatal(check)),
      16,
    );
    expect(harmless).toMatchObject({ ending: "finished", conclusion: "not conformant", exitCode: 1 });
    const fatal = await judge(mock, checks.filter(isFatal), 1);

    const byRule = Map.groupBy([...harmless.results, ...fatal.results], ({ rule }) => rule);
    const results = Object.keys(rules).flatMap((rule) => byRule.get(rule) ?? []);
    expect(results).toHaveLength(checks.length);
    if (isUpdating) writeMatrix("prism", results);
    const matrix = readMatrix("prism");
    expect(
      results.flatMap((result) => unexpected(matrix, result) ?? []),
      hint("prism"),
    ).toEqual([]);
  } finally {
    await mock.stop();
  }
});
