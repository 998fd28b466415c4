import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";

/** What the compiler has against a client and its driver, in strict mode. */
export interface Compiled {
  /** Errors in generated code. */
  readonly generated: readonly string[];
  /** By the name of the driver's function: the first error in it. */
  readonly driver: Readonly<Record<string, string>>;
}

/** As a project with a bundler has it; `skipLibCheck` is for packages, whose declarations are not generated. */
const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  rewriteRelativeImportExtensions: true,
  skipLibCheck: true,
  types: ["node"],
};

/**
 * Compiles what is in the folder (`driver.ts`, `main`, and all of `generated/`) to `built/` there.
 *
 * @param modules the `node_modules` with the types of Node.js
 */
export function compile(folder: string, main: string, modules: string): Compiled {
  const generated = filesIn(join(folder, "generated"));
  const typeRoots = [join(modules, "@types")];
  const all = { ...options, typeRoots, outDir: join(folder, "built"), rootDir: folder };
  const program = ts.createProgram([join(folder, "driver.ts"), join(folder, main), ...generated], all);
  const problems = [...ts.getPreEmitDiagnostics(program)];
  program.emit();
  const inGenerated: string[] = [];
  const driver: Record<string, string> = {};
  for (const problem of problems) {
    const words = `TS${problem.code}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ").replaceAll(/\s+/g, " ")}`;
    const { file, start = 0 } = problem;
    const path = file === undefined ? "" : relative(folder, file.fileName).replaceAll(sep, "/");
    const named = file === undefined || path !== "driver.ts" ? undefined : functionAt(file, start);
    if (named !== undefined) driver[named] ??= words;
    else inGenerated.push(`${path}: ${words}`);
  }
  return { generated: inGenerated, driver };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile() && one.name.endsWith(".ts")).map((one) => join(one.parentPath, one.name));
}

/** The function of the driver that the place is in. */
function functionAt(file: ts.SourceFile, position: number): string | undefined {
  const statement = file.statements.find((one) => one.getStart(file) <= position && position < one.getEnd());
  return statement !== undefined && ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
}
