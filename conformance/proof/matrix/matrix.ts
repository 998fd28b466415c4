import { readFileSync, writeFileSync } from "node:fs";
import { type Finding, nameOf, type Proved, type Verdict } from "../../kit/engine/report.ts";
import { linesOf } from "../../kit/report/lines.ts";

/** The targets of which it is written here what each check must come to, and the tests that run it. */
export const TARGETS = {
  sqlite: "conformance/proof/matrix/sqlite.suite.test.ts",
  postgres: "conformance/proof/matrix/postgres.suite.test.ts",
  prism: "conformance/proof/matrix/prism.test.ts",
} as const;

export type MatrixTarget = keyof typeof TARGETS;

/** What each check must come to on one target. */
export interface Matrix {
  /** The verdict of every check that is not named. */
  readonly otherwise: Verdict;
  /** By the name of the check, in the order of the catalogue. */
  readonly checks: Readonly<Record<string, Verdict>>;
}

type Judged = Pick<Proved, "rule" | "title"> & Finding;

/** Whether what comes is to be written down instead of compared. */
export const isUpdating: boolean = process.env.UPDATE_MATRIX === "1";

export function readMatrix(target: MatrixTarget): Matrix {
  const parsed: Matrix = JSON.parse(readFileSync(fileOf(target), "utf8")); // a test holds what is in the files
  return parsed;
}

/** What is otherwise than written down of a result, in words; nothing when all is as expected. */
export function unexpected({ otherwise, checks }: Matrix, result: Judged): string | undefined {
  const name = nameOf(result);
  const expected = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (result.verdict === (expected ?? otherwise)) return undefined;
  const [first] = linesOf(result);
  const came = `came ${result.verdict}${first === undefined ? "" : ` (${first.text})`}`;
  return expected === undefined
    ? `${name}: nothing is written down of it, so expected ${otherwise}, ${came}`
    : `${name}: expected ${expected}, ${came}`;
}

/** The entries whose check is not there, in words. */
export function stale({ checks }: Matrix, names: readonly string[]): string[] {
  return Object.entries(checks)
    .filter(([name]) => !names.includes(name))
    .map(([name, expected]) => `${name}: expected ${expected}, but there is no such check`);
}

/** Where it is written what is expected, and how to write it anew. */
export function hint(target: MatrixTarget): string {
  const command = `UPDATE_MATRIX=1 npx vitest run ${TARGETS[target]}`;
  return [
    `Expected by conformance/proof/matrix/${target}.json.`,
    "A check that fails has found a fault of the target, or has one: mend that.",
    "One that is inconclusive or broke could not be judged: run it again alone.",
    `Only where a check is new, gone, or rightly comes to something else now, "${command}" writes the file anew.`,
  ].join(" ");
}

/**
 * What no file may hold of a target: our own server conforms, and a check that broke says nothing of any.
 * The mock fails, and leaves undecided, what examples cannot do.
 */
const UNWRITABLE: Readonly<Record<MatrixTarget, readonly Verdict[]>> = {
  sqlite: ["fail", "inconclusive", "error", "skipped"],
  postgres: ["fail", "inconclusive", "error", "skipped"],
  prism: ["error"],
};

/**
 * Writes down what came of a whole run.
 *
 * @throws {Error} when something of it is no expectation
 */
export function writeMatrix(target: MatrixTarget, results: readonly Judged[]): void {
  const refused = results.filter(({ verdict }) => UNWRITABLE[target].includes(verdict));
  if (refused.length > 0) {
    const names = refused.map((result) => `\n  ${nameOf(result)}: ${result.verdict}`);
    throw new Error(
      `conformance/proof/matrix/${target}.json stays as it is, for this is no expectation:${names.join("")}`,
    );
  }
  const { otherwise } = readMatrix(target);
  const named = results.filter(({ verdict }) => verdict !== otherwise);
  const checks = Object.fromEntries(named.map((result) => [nameOf(result), result.verdict]));
  writeFileSync(fileOf(target), `${JSON.stringify({ otherwise, checks } satisfies Matrix, null, 2)}\n`);
}

function fileOf(target: MatrixTarget): URL {
  return new URL(`${target}.json`, import.meta.url);
}
