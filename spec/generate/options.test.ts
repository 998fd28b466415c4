import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test.each([
  [["--check", "nope"], "Unexpected argument 'nope'; see --help."],
  [["--chek"], "Unknown option '--chek': did you mean --check?"],
  [["--write"], "Unknown option '--write'; see --help."],
  [["--check=yes"], "Option '--check' does not take an argument; see --help."],
  [["--check", "--watch"], "--check writes nothing and --watch does: choose one of them; see --help."],
  [["--check", "--types"], "--types goes with --watch, and `npm run types` checks them once; see --help."],
  [["--report", "a.json"], "--report goes with --reference, which shows its verdicts; see --help."],
  [["--reference", "a", "--check"], "--reference writes elsewhere, once: leave --check and --watch out; see --help."],
  [["--reference="], "--reference wants the name of a folder; see --help."],
  [["--referense", "a"], "Unknown option '--referense': did you mean --reference?"],
])("%j is refused in words", (args, wrong) => {
  expect(readOptions(args)).toEqual({ wrong });
});

test("what is meant is read", () => {
  expect(readOptions([])).toEqual({ check: false, watch: false, types: false });
  expect(readOptions(["--watch", "--types"])).toEqual({ check: false, watch: true, types: true });
  const published = { check: false, watch: false, types: false, reference: "docs" };
  expect(readOptions(["--reference", "docs"])).toEqual(published);
  expect(readOptions(["--reference", "docs", "--report", "a.json"])).toEqual({ ...published, report: "a.json" });
  expect(readOptions(["-h", "--check", "--watch"])).toEqual({ help: true });
});
