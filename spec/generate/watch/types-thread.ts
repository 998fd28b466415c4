/** The thread that checks types as `npm run types` does, again only where something has changed. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import ts from "typescript";
import type { Checked, ThreadData } from "./messages.ts";

const { root, colour } = workerData as ThreadData;
const configFile = join(root, "tsconfig.json");

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

/** Sources by name, kept as long as their text stays the same; what is below node_modules is read once. */
const sources = new Map<string, { version: string; source: ts.SourceFile }>();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createIncrementalCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, language, onError, createNew) => {
    const known = sources.get(name);
    if (known && name.includes("/node_modules/")) return known.source;
    const text = host.readFile(name);
    if (text === undefined) {
      sources.delete(name);
      return undefined;
    }
    const version = createHash("sha256").update(text).digest("hex");
    if (known?.version === version) return known.source;
    const source = read(name, language, onError, createNew);
    if (source) sources.set(name, { version, source });
    return source;
  };
  return host;
}

let builder: ts.SemanticDiagnosticsBuilderProgram | undefined;
/** Whether a declaration has a type of its own to be read without the rest: decided by the file alone. */
const declarations = new WeakMap<ts.SourceFile, readonly ts.Diagnostic[]>();

function check(): readonly ts.Diagnostic[] {
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) return [error];
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, configFile);
  if (errors.length > 0) return errors;
  builder = ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, hostFor(options), builder);
  const found = [
    ...builder.getSyntacticDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ];
  if (found.length > 0) return found;
  const program = builder.getProgram();
  return program.getSourceFiles().flatMap((source) => {
    if (source.isDeclarationFile) return [];
    const known = declarations.get(source) ?? program.getDeclarationDiagnostics(source);
    declarations.set(source, known);
    return known;
  });
}

parentPort?.on("message", () => {
  let answer: Checked;
  try {
    const found = ts.sortAndDeduplicateDiagnostics(check());
    const format = colour ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;
    answer = { count: found.length, text: format(found, formatHost).trimEnd() };
  } catch (error) {
    builder = undefined;
    answer = { count: 1, text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
