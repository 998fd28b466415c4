/** The README's failures, as they are printed of two mutants: an implementer has nothing but these words. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import type { OpenTrain } from "../../check.ts";
import { loadChecks } from "../../checks/index.ts";
import { runConformance } from "../../kit/engine/run.ts";
import { textReport } from "../../kit/report/text.ts";
import { openTarget } from "../../kit/target/open.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { loadMutants } from "./index.ts";
import type { Mutant } from "./mutant.ts";
import { copyServer, ROOT, type ServerCopy } from "./server-copy.ts";

/** In the README's order. */
const TOLD = ["tokens-revocation-takes-a-second", "platform-read-implies-write"];

const readme = await readFile(join(ROOT, "conformance/README.md"), "utf8");
const failures = [...readme.matchAll(/^```text\n(fail \S[\s\S]+?)\n```$/gm)].map(([, text = ""]) => text);
const mutants = await loadMutants();

let compiled: string;
let copy: ServerCopy;
beforeAll(async () => {
  compiled = await mkdtemp(join(tmpdir(), "opentrain-compiled-"));
  copy = await copyServer(compiled);
});
afterAll(async () => {
  await copy.remove();
  await rm(compiled, { recursive: true, force: true });
});

/** What the terminal says of the rule that a mutant breaks. */
async function printed({ rule }: Mutant): Promise<string> {
  const target = await openTarget<OpenTrain>({ profile: openTrain, launcher: copy.launcher });
  try {
    const report = await runConformance({ target, checks: await loadChecks(), rules, select: { rules: [rule] } });
    return textReport(report, openTrain.secrets, { colour: false });
  } finally {
    await target.close();
  }
}

/** What the README leaves out, and ids, which are others each time. */
const OPEN = /(\[\.\.\.\]|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{14,32}\b)/;

function patternOf(failure: string): RegExp {
  const parts = failure.split(OPEN).map((part) => {
    if (part === "[...]") return ".*";
    return OPEN.test(part) ? "[0-9a-f-]+" : part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  });
  return new RegExp(`\n\n${parts.join("")}\n\n`);
}

describe("the README's failures", () => {
  test("say the rule, what was expected, what came, how it came to it, and how to ask again", () => {
    expect(failures).toHaveLength(TOLD.length);
    for (const failure of failures) {
      const labels = [...failure.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, label]) => label);
      expect(labels).toEqual(["rule", "what", "expected", "got", "before", "exchange", "repeat"]);
    }
  });

  test.each(TOLD.map((name, index) => [name, failures[index] ?? ""] as const))("%s", async (name, failure) => {
    const mutant = mutants.find((one) => one.name === name);
    if (mutant === undefined) throw new Error(`there is no mutant ${name}`);
    expect(await copy.whileMutated(mutant, () => printed(mutant))).toMatch(patternOf(failure));
  });
});
