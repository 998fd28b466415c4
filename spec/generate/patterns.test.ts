/** The published patterns, in every engine that is at hand: each of their own, and those of other languages. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RE2JS } from "re2js";
import { afterAll, describe, expect, test } from "vitest";
import { endedBy, unportable } from "./patterns.ts";

/** A text schema with a pattern: what decides of it besides the validator that it may name. */
interface Shape {
  readonly pattern: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly not?: { readonly pattern: string };
}

const documents = ["agent-auth", "public-api", "platform-api", "console", "opentrain"].map((name): unknown =>
  JSON.parse(readFileSync(new URL(`../../generated/openapi/${name}.json`, import.meta.url), "utf8")),
);

/** Every schema with a pattern, each once. `not` is part of the schema around it. */
function shapesIn(value: unknown, found = new Map<string, Shape>()): Map<string, Shape> {
  if (typeof value !== "object" || value === null) return found;
  if ("pattern" in value && typeof value.pattern === "string") {
    const { pattern, minLength, maxLength, not } = value as Shape;
    const shape = { pattern, minLength, maxLength, not };
    found.set(JSON.stringify(shape), JSON.parse(JSON.stringify(shape)));
  }
  for (const [key, inner] of Object.entries(value)) if (key !== "not") shapesIn(inner, found);
  return found;
}

const shapes = [...shapesIn(documents).values()];

const secret = "EXAMPLE_-EXAMPLE_-EXAMPLE_-EXAMPLE_-EXAMPL0";
const valid: Readonly<Record<string, readonly string[]>> = {
  "^Bearer [!-~]": ['Bearer resource_metadata="https://opentrain.example.com/x"', "Bearer x"],
  "^[Hh][Tt][Tt][Pp][Ss]?://[^\\/?#]": ["https://labels.example.com/a?b#c", "HTTP://[::1]:80", "http://пример.example"],
  "^[0-9A-Za-z]{16,32}$": ["5f0c1e9ab2d34476", "d05e8c1f7a3b4926d05e8c1f7a3b4926", "AZaz09AZaz09AZaz0"],
  "^[0-9]{1,19}$": ["0", "1041", "9223372036854775807"],
  "^[0-9]{6}$": ["000000", "418203"],
  "^[1-9][0-9]{0,18}$": ["1", "1041", "9223372036854775807"],
  "^[A-Z]{2}$": ["PT", "GS"],
  "^[A-Za-z0-9_\\-]{22,64}$": ["EXAMPLEEXAMPLEEXAMPLE0", "-".repeat(64), `_-${"a".repeat(40)}`],
  "^[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+$": ["The human has not finished the claim yet.", " ", "~", "[a]^_`{b}"],
  "^[a-z0-9\\-]{1,50}$": ["street-labels", "a", "-".repeat(50)],
  "^ot_clm_[0-9a-z]{16}_[A-Za-z0-9_\\-]{43}$": [`ot_clm_1b7d90a4e25c83f6_${secret}`],
  "^ot_pat_[0-9a-z]{16}_[A-Za-z0-9_\\-]{43}$": [`ot_pat_8f2a61c09d3e91cd_${secret}`],
  "^ot_pat_[0-9a-z]{4}\\*{8}[0-9a-z]{4}$": ["ot_pat_8f2a********91cd"],
  "^t=[0-9]+,v1=[0-9a-f]{64}$": [`t=1767348000,v1=${"0123456789abcdef".repeat(4)}`],
  "^whsec_[A-Za-z0-9_\\-]{43}$": [`whsec_${secret}`],
  "^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+\\-][0-9]{2}:[0-9]{2}))?)?$": [
    "",
    "2026-12-31",
    "2026-12-31T10:00Z",
    "2026-12-31T10:00:00.123456789+01:00",
  ],
};

const ends = ["\n", "\r", "\r\n", "\n\n", "\u0085", "\u2028", "\u2029", " ", "\0", "\u00e9", "\u0661", "\uff11", "😀"];

/** Texts that the schema refuses, each but for one thing like a valid one. */
function invalidOf({ pattern }: Shape): string[] {
  const good = valid[pattern] ?? [];
  // Of a beginning the rest is free.
  if (!pattern.endsWith("$"))
    return ["", "\n", ...good.flatMap((text) => [`\n${text}`, ` ${text}`, text.slice(1), "x"])];
  const spaces = pattern.includes("\\x20");
  return good
    .flatMap((text) => [
      ...ends
        .filter((end) => !spaces || end !== " ")
        .flatMap((end) => [text + end, end + text, text.slice(0, 1) + end + text.slice(1)]),
      `${text}"`,
      `\\${text}`,
    ])
    .concat(good.includes("") ? [] : [""]);
}

interface Case {
  readonly pattern: string;
  readonly text: string;
}

/** Whether each pattern is found in its text. */
type Engine = (cases: readonly Case[]) => readonly boolean[];

const program =
  (command: string, ...args: readonly string[]): Engine =>
  (cases) => {
    const { stdout, stderr, status } = spawnSync(command, args, {
      input: cases.map(({ pattern, text }) => `${hex(pattern)} ${hex(text)}\n`).join(""),
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split("\n")
      .map((line) => line.trim() === "1");
  };

/** What each program reads: no engine's own way to read text comes between. */
const hex = (text: string): string => Buffer.from(text, "utf8").toString("hex") || "-";

const testing = (name: string): string => fileURLToPath(new URL(`./engines/${name}`, import.meta.url));

const own: Readonly<Record<string, Engine>> = {
  "ECMAScript without a flag": (cases) => cases.map(({ pattern, text }) => new RegExp(pattern).test(text)),
  "ECMAScript with u": (cases) => cases.map(({ pattern, text }) => new RegExp(pattern, "u").test(text)),
  "ECMAScript with v": (cases) => cases.map(({ pattern, text }) => new RegExp(pattern, "v").test(text)),
  RE2: (cases) => cases.map(({ pattern, text }) => RE2JS.compile(pattern).matcher(text).find()),
};

const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Python: ["python3", testing("engine.py")],
  Perl: ["perl", testing("engine.pl")],
  Java: ["java", testing("Engine.java")],
  Go: ["go", "run", testing("engine.go")],
  ".NET": ["dotnet", "run", testing("engine.cs")],
};

const here = Object.entries(programs).filter(([, [command]]) => {
  const { status, stdout } = spawnSync(command, [versionFlag(command)], { encoding: "utf8" });
  // Older ones run no single file.
  return status === 0 && (command !== "dotnet" || Number.parseInt(stdout, 10) >= 10);
});
const absent = Object.keys(programs).filter((name) => !here.some(([other]) => other === name));

function versionFlag(command: string): string {
  return command === "go" ? "version" : command === "java" ? "-version" : "--version";
}

const engines: Readonly<Record<string, Engine>> = {
  ...own,
  ...Object.fromEntries(here.map(([name, [command, ...args]]) => [name, program(command, ...args)])),
};

afterAll(() => {
  if (absent.length > 0) console.info(`Not on this machine, so patterns were not tried in: ${absent.join(", ")}.`);
});

/** Whether a text has the shape, by one engine. */
function verdicts(engine: Engine, asked: readonly { readonly shape: Shape; readonly text: string }[]): boolean[] {
  const found = engine(asked.map(({ shape, text }) => ({ pattern: shape.pattern, text })));
  const excluded = engine(asked.map(({ shape, text }) => ({ pattern: shape.not?.pattern ?? "^[^a]", text })));
  return asked.map(({ shape: { minLength = 0, maxLength = Infinity, not }, text }, index) => {
    const { length } = [...text];
    return found[index] === true && !(not && excluded[index]) && length >= minLength && length <= maxLength;
  });
}

describe("the published patterns", () => {
  test("have samples, each of them", () => {
    expect(shapes.map(({ pattern }) => pattern).sort()).toEqual(Object.keys(valid).sort());
  });

  test.each(Object.keys(engines))(
    "take what is valid and nothing else in %s",
    (name) => {
      const engine = engines[name] as Engine;
      const good = shapes.flatMap((shape) => (valid[shape.pattern] ?? []).map((text) => ({ shape, text })));
      const bad = shapes.flatMap((shape) => invalidOf(shape).map((text) => ({ shape, text })));
      expect(bad.length).toBeGreaterThan(500);
      const said = verdicts(engine, [...good, ...bad]);
      const wrong = [...good, ...bad].filter((_, index) => said[index] !== index < good.length);
      expect(wrong.map(({ shape, text }) => ({ pattern: shape.pattern, text }))).toEqual([]);
    },
    60_000,
  );
});

describe("a pattern is refused at its line", () => {
  test.each([
    ["^\\p{L}$", "u only"],
    ["^(?=.*a)b$", "looks ahead"],
    ["^\\u0000$", "NUL"],
    ["^\\x00$", "NUL"],
    ["^\\d+$", "not the same digits"],
    ["^\\w$", "not the same letters"],
    ["^\\s$", "not the same white space"],
    ["^a.b$", "not the same line breaks"],
    ["\\bword\\b", "not the same letters"],
    ["^(?<name>a)$", "written otherwise in Python and Go"],
    ["^(a)\\1$", "not in RE2"],
    ["^a+?$", "nothing differs, and nothing is won"],
    ["^a{1001}$", "too many for RE2"],
    ["^[a-z-]$", "no class with v"],
    ["^[^/]$", "halves of a character"],
    ["^a|b$", "read otherwise than it looks"],
    ["^é$", "not ASCII"],
    ["^a\n$", "a line break"],
    ["^[$", "no pattern"],
    ["^a{$", "no pattern with u"],
    ["^(a$)b$", "an end inside"],
    ["^[]$", "an empty class"],
  ])("%s (%s)", (pattern) => {
    expect(unportable(pattern)).toBeTypeOf("string");
  });

  test.each(Object.keys(valid))("%s is not", (pattern) => {
    expect(unportable(pattern)).toBeUndefined();
  });
});

test("what ends a pattern is written beside it", () => {
  expect(endedBy("^a")).toEqual({});
  expect(endedBy("^a\\$")).toEqual({});
  expect(endedBy("^a{3}(b|c)$")).toEqual({ minLength: 4, maxLength: 4 });
  expect(endedBy("^a{0,3}$")).toEqual({ maxLength: 3, not: { pattern: "[^ -~]" } });
  expect(endedBy("^(a|bc)+$")).toEqual({ minLength: 1, not: { pattern: "[^ -~]" } });
});
