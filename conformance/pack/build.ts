import { chmod, cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { surfaces } from "../../generated/operations.ts";
import manifest from "../../package.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What is read by path while the suite runs, or by whoever has the package. */
const DATA = [
  "LICENSE",
  "conformance/proof/costs/costs.json",
  "conformance/kit/report/page",
  "conformance/kit/report/report.schema.json",
  "conformance/doctor/doctor.schema.json",
  "conformance/partners/partner.schema.json",
  "conformance/webhooks/vectors.json",
  "generated/auth.md",
  "generated/reference/llms.txt",
  ...Object.keys(surfaces).map((surface) => `generated/openapi/${surface}.json`),
];

const EXPORTS: Readonly<Record<string, string>> = manifest.exports;
const EXPORTED = Object.values(EXPORTS).flatMap((path) => (path.endsWith(".ts") ? [path.slice(2)] : []));

/**
 * Builds the package in a folder: Node.js runs no TypeScript below `node_modules`, so it has JavaScript, of what the
 * command and the exports stand on and nothing else, under the same names. `npm pack` makes the archive of it.
 *
 * @throws {Error} when something does not compile, or is not there
 */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const checks = await Array.fromAsync(glob("conformance/checks/*/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts"] }));
  const compiled = await compile(["conformance/cli.ts", ...EXPORTED, ...checks], EXPORTED);
  for (const [path, text] of compiled) await write(join(folder, path), text);
  for (const path of DATA) await cp(join(ROOT, path), join(folder, path), { recursive: true });
  const bin = join(folder, "bin.js");
  await cp(join(ROOT, "conformance/pack/bin.js"), bin);
  await chmod(bin, 0o755);
  await write(join(folder, "package.json"), `${JSON.stringify(packageManifest(compiled), null, 2)}\n`);
  await cp(join(ROOT, "conformance/pack/README.md"), join(folder, "README.md"));
}

/**
 * Builds the package of the client in a folder, in the same way: `generated/` without what the client has no need of, and
 * with its own manifest, whose exports are JavaScript there.
 *
 * @throws {Error} when something does not compile, or is not there
 */
export async function buildClient(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const own = join(ROOT, "generated/client");
  const examples = await Array.fromAsync(glob("examples/*.ts", { cwd: own }));
  const compiled = await compile(
    ["generated/client/index.ts", ...examples.map((path) => `generated/client/${path}`)],
    ["generated/client/index.ts"],
  );
  for (const [path, text] of compiled) await write(join(folder, path.replace(/^generated\//, "")), text);
  await cp(join(own, "README.md"), join(folder, "README.md"));
  await cp(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  const { private: _, exports: _sources, ...others } = JSON.parse(await readFile(join(own, "package.json"), "utf8"));
  const exports = {
    ".": { types: "./client/index.d.ts", default: "./client/index.js" },
    "./types/*": { types: "./types/*.d.ts" },
  };
  await write(join(folder, "package.json"), `${JSON.stringify({ ...others, exports }, null, 2)}\n`);
}

function packageManifest(compiled: ReadonlyMap<string, string>): object {
  const { name, version, license, type } = manifest;
  return {
    name,
    version,
    description: "Proves that a live server keeps the OpenTrain contract; verifies its webhooks.",
    license,
    type,
    // What the verifier of webhooks runs on, for a receiver has no more to do with it; the command says itself what it needs.
    engines: { node: ">=20", bun: ">=1.4", deno: ">=2.9" },
    bin: { "opentrain-conformance": "bin.js" },
    exports: Object.fromEntries(Object.entries(EXPORTS).map(([as, path]) => [as, exported(path)])),
    dependencies: dependenciesOf(compiled),
  };
}

function exported(path: string): string | { readonly types: string; readonly default: string } {
  if (!path.endsWith(".ts")) return path;
  return { types: asDeclaration(path), default: asJavaScript(path) };
}

/** What sources and all that they import become, by their paths; declarations only of what is exported. */
async function compile(entries: readonly string[], exported: readonly string[]): Promise<Map<string, string>> {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT);
  const compilerOptions = {
    ...options,
    noEmit: false,
    rewriteRelativeImportExtensions: true,
    // A single file has no package.json beside it that says so.
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const waiting = [...entries];
  const out = new Map<string, string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const compiled = asJavaScript(path);
    if (out.has(compiled)) continue;
    const source = await readFile(join(ROOT, path), "utf8");
    // File by file, which is quick; that it all fits together is what `npm run types` is for.
    const { outputText, diagnostics } = ts.transpileModule(source, {
      compilerOptions: { ...compilerOptions, isolatedDeclarations: false },
      reportDiagnostics: true,
    });
    refuse(path, diagnostics);
    out.set(compiled, outputText);
    for (const name of importsOf(outputText)) {
      if (name.startsWith(".")) waiting.push(join(dirname(path), name.replace(/\.js$/, ".ts")));
    }
  }
  for (const path of exported) await declare(path, compilerOptions, out);
  return out;
}

/** The declarations of a file and of what they name. */
async function declare(path: string, compilerOptions: ts.CompilerOptions, out: Map<string, string>): Promise<void> {
  if (out.has(asDeclaration(path))) return;
  const source = await readFile(join(ROOT, path), "utf8");
  const { outputText, diagnostics } = ts.transpileDeclaration(source, { compilerOptions, reportDiagnostics: true });
  refuse(path, diagnostics);
  // In declarations the compiler leaves the names of the sources.
  const text = outputText.replaceAll(/(from ")(\.[^"]*)\.ts(?=")/g, "$1$2.js");
  out.set(asDeclaration(path), text);
  for (const name of importsOf(text)) {
    if (name.startsWith(".")) await declare(join(dirname(path), name.replace(/\.js$/, ".ts")), compilerOptions, out);
  }
}

function refuse(path: string, diagnostics: readonly ts.Diagnostic[] = []): void {
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
}

function asJavaScript(path: string): string {
  return path.replace(/\.ts$/, ".js");
}

function asDeclaration(path: string): string {
  return path.replace(/\.ts$/, ".d.ts");
}

/** The names in a compiled file's imports, but for those of Node.js. */
function importsOf(text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith("node:"));
}

/** What the compiled files import that is not theirs, in the versions that this repository is tested with. */
function dependenciesOf(compiled: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const names = [...compiled]
    .flatMap(([path, text]) => (path.endsWith(".js") ? importsOf(text) : []))
    .filter((name) => !name.startsWith("."))
    .map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
  const pinned: Readonly<Record<string, string>> = { ...manifest.devDependencies, ...manifest.dependencies };
  return Object.fromEntries(
    [...new Set(names)].sort().map((name) => {
      const version = pinned[name];
      if (version === undefined) throw new Error(`The package imports ${name}, which package.json does not have`);
      return [name, version];
    }),
  );
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
