import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test.each([
  [["--check", "nope"], "Unexpected argument 'nope'; see --help."],
  [["--chek"], "Unknown option '--chek': did you mean --check?"],
  [["--write"], "Unknown option '--write'; see --help."],
  [["--check=yes"], "Option '--check' does not take an argument; see --help."],
  [["--check", "--watch"], "--check writes nothing and --watch does: choose one of them; see --help."],
  [["--check", "--types"], "--types goes with --watch, and `npm run types` checks them once; see --help."],
])("%j is refused in words", (args, wrong) => {
  expect(readOptions(args)).toEqual({ wrong });
});

test("what is meant is read", () => {
  expect(readOptions([])).toEqual({ check: false, watch: false, types: false });
  expect(readOptions(["--watch", "--types"])).toEqual({ check: false, watch: true, types: true });
  expect(readOptions(["-h", "--check", "--watch"])).toEqual({ help: true });
});
