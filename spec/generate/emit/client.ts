/** `generated/client/`: the client that partners install. Its runtime is copied; its tables and error classes are of the contract. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Eta } from "eta";
import type { Contract, ContractOperation, Failure } from "../model.ts";

const eta = new Eta({ autoEscape: false });
const sources = new URL("../client/", import.meta.url);
/** The surfaces that are called with a token or with none; the console is for browsers. */
const SURFACES = ["agent-auth", "public-api", "platform-api"];

/**
 * Every file of `generated/client/` by its path below it; none for a contract without these surfaces, which the runtime
 * stands on.
 *
 * @param root the folder of the repository: the verifier of webhooks is copied from there, and versions are read
 */
export async function clientFiles(contract: Contract, root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  if (!SURFACES.every((id) => contract.surfaces.some((surface) => surface.id === id))) return files;
  for (const name of await readdir(sources, { recursive: true })) {
    if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue;
    const path = name.replaceAll("\\", "/");
    files.set(path, copied(await readFile(new URL(path, sources), "utf8"), `spec/generate/client/${path}`));
  }
  for (const name of ["message.ts", "verify-web.ts"]) {
    const from = `conformance/webhooks/${name}`;
    const text = await readFile(join(root, from), "utf8");
    files.set(`webhooks/${name}`, copied(text.replaceAll("opentrain/webhooks/web", "opentrain-client"), from));
  }
  files.set("operations.ts", operationsFile(contract));
  files.set("errors.ts", errorsFile(contract));
  const { version } = contract.constants;
  const { dependencies, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  files.set("package.json", `${JSON.stringify(manifest(String(version), license, dependencies), null, 2)}\n`);
  const readme = await readFile(new URL("README.eta", sources), "utf8");
  files.set("README.md", eta.renderString(readme, { constants: contract.constants, version }));
  return files;
}

/** A source as it stands in `generated/client/`: what it imports from there is beside it, or one folder up. */
function copied(text: string, from: string): string {
  const here = text
    .replaceAll('"../../../generated/client/', '"./')
    .replaceAll('"../../../generated/', '"../')
    // An example is for other folders, too.
    .replaceAll('"../index.ts"', '"opentrain-client"');
  return `// Copied from ${from} by \`npm run generate\`. Do not edit.\n\n${here}`;
}

function manifest(version: string, license: string, dependencies: Readonly<Record<string, string>>): object {
  return {
    name: "opentrain-client",
    version,
    description: "The client of OpenTrain: agents that register and are claimed, connected platforms, webhooks.",
    private: true,
    license,
    type: "module",
    sideEffects: false,
    engines: { node: ">=22", bun: ">=1.4", deno: ">=2.9" },
    exports: { ".": "./index.ts", "./types/*": "../types/*.ts" },
    dependencies: { "openapi-fetch": dependencies["openapi-fetch"] },
  };
}

const banner = "// Generated from spec/ by `npm run generate`. Do not edit.\n";
const FORM = "application/x-www-form-urlencoded";

function operationsFile({ operations, surfaces }: Contract): string {
  const tables = SURFACES.map((id) => {
    const rows = operations.filter(({ surface }) => surface === id);
    const errors = surfaces.find((surface) => surface.id === id)?.errors;
    return `
export const ${camel(id)}Operations = {
${rows.map((operation) => `  ${operation.id}: ${JSON.stringify({ ...row(operation), errors })},\n`).join("")}} as const;
`;
  });
  return `${banner}
/** How an operation is called. */
export interface OperationRow {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** Whether a token goes with it. */
  readonly bearer: boolean;
  readonly body: "json" | "form" | null;
  readonly answer: "json" | "text";
  /** The shape of its errors. */
  readonly errors: "oauth" | "envelope";
}
${tables.join("")}`;
}

function row({ method, path, bearer, openapi }: ContractOperation): object {
  const [media] = Object.keys(openapi.requestBody?.content ?? {});
  const answers = Object.entries(openapi.responses).filter(([status]) => status.startsWith("2"));
  const json = answers.some(([, { content }]) => "application/json" in (content ?? {}));
  return {
    method,
    path,
    bearer: bearer !== null,
    body: media === undefined ? null : media === FORM ? "form" : "json",
    answer: json ? "json" : "text",
  };
}

/** A class for every code, and below it one for every `details.reason`. */
function errorsFile({ failures, surfaces }: Contract): string {
  const own = surfaces.filter(({ id }) => SURFACES.includes(id));
  const shown = failures.filter(
    ({ name, surface }) =>
      (surface === null || SURFACES.includes(surface)) &&
      own.some(({ document }) => name in document.components.schemas),
  );
  const codes = Map.groupBy(shown, ({ code }) => code);
  const classes: { readonly key: string; readonly name: string; readonly base: string; readonly texts: Set<string> }[] =
    [];
  for (const [code, rows] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = className(code);
    const reasons = Map.groupBy(rows, reasonOf);
    classes.push({ key: code, name, base: "ApiError", texts: textsOf(reasons.get(undefined) ?? []) });
    for (const [reason, some] of reasons) {
      if (reason === undefined) continue;
      classes.push({ key: `${code}/${reason}`, name: className(reason), base: name, texts: textsOf(some) });
    }
  }
  return `${banner}import { ApiError } from "./api-error.ts";
${classes
  .map(({ key, name, base, texts }) => {
    const [code, reason] = key.split("/");
    const member = reason === undefined ? "code" : "reason";
    return `
/** ${[`\`${reason ?? code}\``, ...(texts.size > 0 ? [[...texts].join(" Or: ")] : [])].join(": ")} */
export class ${name} extends ${base} {
  override name = "${name}";
  declare readonly ${member}: "${reason ?? code}";
}
`;
  })
  .join("")}
/** The class of a code, and of a code and a reason: \`CODE/reason\`. */
export const errorClasses: ReadonlyMap<string, typeof ApiError> = new Map<string, typeof ApiError>([
${classes.map(({ key, name }) => `  ["${key}", ${name}],\n`).join("")}]);
`;
}

function textsOf(failures: readonly Failure[]): Set<string> {
  return new Set(failures.map(({ text }) => text));
}

function reasonOf({ example }: Failure): string | undefined {
  const { reason } = Object(Object(example).details);
  return typeof reason === "string" ? reason : undefined;
}

/** `access_denied`, `NOT_FOUND` -> `AccessDeniedError`, `NotFoundError`. */
function className(word: string): string {
  const name = word.toLowerCase().replace(/(^|_)(\w)/g, (_match, _line, letter: string) => letter.toUpperCase());
  return name.endsWith("Error") ? name : `${name}Error`;
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
