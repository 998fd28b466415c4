import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { editedFiles } from "../mutants/edits.ts";
import { ROOT, UNJUDGED } from "../mutants/server-copy.ts";

/** A fault that a machine has put into a file of the server. */
export interface GeneratedMutant {
  /** What it is known by: the same as long as its line, what it replaces and what by stay the same. */
  readonly id: string;
  /** By what the instrumented server knows it. */
  readonly switchId: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What makes such mutants: "ConditionalExpression". */
  readonly mutator: string;
  /** The line of the file on which it begins, without indentation. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

export interface Instrumented {
  /** The text of each file with all its mutants, by its path below the repository. */
  readonly files: ReadonlyMap<string, string>;
  readonly mutants: readonly GeneratedMutant[];
  /** Changes when anything of the instrumented files does. */
  readonly digest: string;
}

/** What is not the product. */
const OTHERS = /[.]test[.]ts$|\/testing[.]ts$|^server\/([^/]+\/)*(testing|bench|demo|dev|integration)\//;

/** The files of the server that are given mutants. */
export async function serverFiles(): Promise<string[]> {
  const all = await readdir(join(ROOT, "server"), { recursive: true });
  const files = all.map((file) => `server/${file.replaceAll("\\", "/")}`);
  return files.filter((file) => file.endsWith(".ts") && !OTHERS.test(file)).sort();
}

/** Puts all mutants into the files at once; each is switched on by an environment variable of the server's process. */
export async function instrument(files: readonly string[]): Promise<Instrumented> {
  const edited = await editedFiles({ name: "without its own judges", edits: UNJUDGED }, ROOT);
  const sources = new Map<string, string>();
  for (const file of files) sources.set(file, edited.get(file) ?? (await readFile(join(ROOT, file), "utf8")));
  const inputs = [...sources].map(([file, content]) => ({ name: join(ROOT, file), mutate: true, content }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const result = await new Instrumenter(QUIET).instrument(inputs, options);

  const times = new Map<string, number>();
  const mutants = result.mutants.map((mutant): GeneratedMutant => {
    const file = relative(ROOT, mutant.fileName).replaceAll("\\", "/");
    const lines = (sources.get(file) ?? "").split("\n");
    const { start, end } = mutant.location;
    const place = {
      file,
      mutator: mutant.mutatorName,
      at: (lines[start.line] ?? "").trim(),
      before: between(lines, start, end),
      after: mutant.replacement,
    };
    const key = JSON.stringify(place);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return { id: hash(`${key}${time}`).slice(0, 12), switchId: mutant.id, line: start.line + 1, ...place };
  });
  const texts = new Map(result.files.map(({ name, content }) => [relative(ROOT, name).replaceAll("\\", "/"), content]));
  return { files: texts, mutants, digest: hash(JSON.stringify([...texts])) };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function between(lines: readonly string[], start: Position, end: Position): string {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = (part.at(-1) ?? "").slice(0, end.column);
  part[0] = (part[0] ?? "").slice(start.column);
  return part.join("\n");
}

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const off = (): boolean => false;
const nothing = (): void => {};
/** Its warnings are about settings that this does not have. */
const QUIET: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
