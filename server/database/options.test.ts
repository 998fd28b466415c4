import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

const postgres = "postgres://user:hunter22@db.example.com/opentrain";

test.each([
  [["copy", "sqlite:a.db", postgres], { command: "copy", target: { kind: "postgres", url: postgres } }],
  [["backup", "b.db"], { command: "backup", source: { kind: "sqlite", path: "data/opentrain.db" }, file: "b.db" }],
  [["backup", "sqlite:a.db", "b.db"], { command: "backup", source: { kind: "sqlite", path: "a.db" }, file: "b.db" }],
  [["check"], { command: "check", source: { kind: "sqlite", path: "data/opentrain.db" } }],
  [["check", postgres], { command: "check", source: { kind: "postgres" } }],
  [["copy", "-h"], { help: true }],
])("%j is understood", (args, means) => {
  expect(readOptions(args, {})).toMatchObject(means);
});

test("without a source it is the server's", () => {
  expect(readOptions(["check"], { DATABASE_URL: postgres })).toMatchObject({ source: { url: postgres } });
  expect(readOptions(["backup", "a.db"], { DATABASE_URL: postgres })).toMatchObject({
    wrong: expect.stringContaining("pg_dump"),
  });
});

test.each([
  [[], "Say what to do: copy, backup, check; see --help."],
  [["cpoy", "a", "b"], `There is no command "cpoy": did you mean copy?`],
  [["restore"], `There is no command "restore"; see --help.`],
  [["copy", "sqlite:a.db"], "copy takes a source and a target, and got 1; see --help."],
  [["check", "sqlite:a.db", "sqlite:b.db"], "check takes one source, and got 2; see --help."],
  [["backup"], "backup takes a file, or a source and a file, and got 0; see --help."],
  [["check", "--hlep"], "Unknown option '--hlep': did you mean --help?"],
  [["check", "--verbose"], "Unknown option '--verbose'; see --help."],
  [["check", "data/opentrain.db"], "did you mean sqlite:data/opentrain.db?"],
  [["check", "sqlite::memory:"], "A database in memory is the server's alone"],
  [["copy", "sqlite:a.db", "postgres:///opentrain"], "There is no database at"],
  [["backup", postgres, "a.db"], "of PostgreSQL pg_dump makes one"],
  [["backup", "sqlite:a.db", "sqlite:b.db"], "give its path, without a scheme"],
])("%j is refused", (args, words) => {
  expect(readOptions(args, {})).toEqual({ wrong: expect.stringContaining(words) });
});

test("no password is repeated", () => {
  for (const url of [
    "mysql://user:hunter22@h/d",
    "postgres:user:hunter22@h",
    "hunter22@h",
    "postgres://u:hunter22@:x/",
  ]) {
    expect(JSON.stringify(readOptions(["check", url], {}))).not.toContain("hunter22");
  }
});
