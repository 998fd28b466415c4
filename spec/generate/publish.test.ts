import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { publishReference } from "./publish.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "publish-"));
const report = join(folder, "report.json");
const error = vi.spyOn(console, "error").mockReturnValue();
const log = vi.spyOn(console, "log").mockReturnValue();
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const origin = "https://api.example.com";
const result = (rule: string, title: string | null, verdict: string): object => ({ rule, title, verdict });
const run = {
  format: "opentrain-conformance/2",
  target: { origin },
  verdict: "not conformant: 1 check of 3 failed",
  results: [
    result("poll.once", "at the same instant", "fail"),
    result("poll.once", "one after another", "pass"),
    result("poll.grace", null, "pass"),
  ],
};

test("the reference shows the verdicts of a run, in a folder of its own", async () => {
  const refused: [text: string, why: string][] = [
    ["{", "it is not JSON"],
    ["null", "it is no report of the conformance suite (opentrain-conformance/2)"],
    [JSON.stringify({ ...run, results: 1 }), "it lacks verdict or results"],
    [JSON.stringify({ ...run, target: { origin: `${origin}/"><b>` } }), "its target has no origin"],
  ];
  for (const [text, why] of refused) {
    writeFileSync(report, text);
    expect(await publishReference(root, join(folder, "docs"), report)).toBe(3);
    expect(error).toHaveBeenLastCalledWith(`${report} cannot be taken: ${why}.`);
  }
  expect(await publishReference(root, join(folder, "docs"), join(folder, "none.json"))).toBe(3);
  expect(error).toHaveBeenLastCalledWith(expect.stringContaining("it does not exist"));
  expect(await publishReference(root, folder)).toBe(3);
  expect(error).toHaveBeenLastCalledWith(
    `${folder} cannot take the reference: it holds other files; name a new or empty one.`,
  );
  expect(await publishReference(root, report)).toBe(3);

  writeFileSync(report, JSON.stringify(run));
  expect(await publishReference(root, join(folder, "docs"), report)).toBe(0);
  expect(log).toHaveBeenLastCalledWith(expect.stringMatching(/docs: (\d+) files, \1 written or removed$/));
  const rules = readFileSync(join(folder, "docs/rules/agent-auth.md"), "utf8");
  const of = (id: string): string | undefined =>
    rules.split(/^## /m).find((section) => section.includes(`\`${id}\`\n`));
  expect(rules).toContain(`a run against ${origin}: ${run.verdict}`);
  expect(of("poll.once")).toContain("Verdict: **fail** (at the same instant), **pass** (one after another).");
  expect(of("poll.grace")).toContain("Verdict: **pass** (1 check).");
  expect(of("poll.slow-down")).toContain("Verdict: the run did not choose this rule.");
  expect(readFileSync(join(folder, "docs/index.md"), "utf8")).toContain(`(${origin}/auth.md)`);
});
