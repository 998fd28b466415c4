/** Generated clients export the names of types, operations and tags: none hides a name that a language has, or another. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  type DiagnosticTarget,
  isTemplateDeclaration,
  type Namespace,
  navigateProgram,
  type Program,
  type Type,
} from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import { getTagsMetadata } from "@typespec/openapi";
import { keys } from "../../vocabulary/decorators.js";
import type { Report } from "./report.ts";

/** Names of types that a module of the language has without an import; ECMAScript's and the DOM's are TypeScript's own. */
const types: Readonly<Record<string, string>> = {
  Python:
    "Any Callable Dict Ellipsis Enum Exception Generator Generic Iterable Iterator List Literal None NotImplemented Optional " +
    "Protocol Sequence Set Tuple Type TypedDict Union Unset Warning True False " +
    "ConnectionError LookupError OSError PermissionError RuntimeError TimeoutError ValueError",
  Java:
    "Boolean Byte Character Class Double Enum Exception Float Integer Iterable Long Math Module Number Object Override Package " +
    "Process Record Runnable Short String System Thread Throwable Void ApiClient ApiException Configuration File",
  "C#": "Action Attribute Buffer Console Delegate Environment Exception Func Guid Index Nullable Range Random Task Tuple Type Uri",
  Swift:
    "Any Array Bool Character Codable Data Dictionary Double Error Int Optional Result Self Set String Task Type Void",
  Kotlin: "Any Array Boolean Char Nothing Pair Unit",
};

/** What no function can be named in one of these languages, or what such a function would hide there. */
const words: Readonly<Record<string, string>> = {
  ECMAScript:
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch this " +
    "throw true try typeof undefined var void while with yield fetch",
  Python:
    "and as assert async def del elif except exec from global is lambda None nonlocal not or pass print raise type id input list dict " +
    "set filter map format open object next iter hash help vars",
  Go: "append cap chan close copy defer error fallthrough func go goto len make map nil panic range recover select string struct type",
  Java: "abstract boolean byte char double final float int long native short strictfp synchronized throws transient volatile",
  "C#": "base bool checked decimal delegate event explicit extern fixed foreach implicit internal lock namespace operator out override params readonly ref sealed sizeof stackalloc unchecked unsafe using virtual",
  Rust: "crate dyn fn impl loop match mod move mut pub self trait unsafe use where",
};

export function checkIdentifiers(program: Program, report: Report, operations: readonly HttpOperation[]): void {
  const schemas = new Map<string, Type & { name: string }>();
  const add = (type: Type & { name?: string | symbol }): void => {
    if (typeof type.name !== "string" || type.name === "" || !isOwn(type) || isTemplate(type)) return;
    const language = languageOf(type.name, types) ?? (typesOfTypeScript().has(type.name) ? "TypeScript" : undefined);
    if (language !== undefined) {
      report(
        "hidden-name",
        `A client would hide what ${language} names "${type.name}": name the type otherwise.`,
        type,
      );
    }
    const other = schemas.get(type.name.toLowerCase());
    if (other !== undefined && other.name !== type.name) {
      const both = `"${other.name}" and "${type.name}"`;
      report(
        "hidden-name",
        `A client has a file for each type, and ${both} would be one where case does not count.`,
        type,
      );
    }
    // A type of the same name in another namespace is refused, or renamed, where the documents are put together.
    schemas.set(type.name.toLowerCase(), type as Type & { name: string });
  };
  navigateProgram(program, { model: add, scalar: add, union: add, enum: add });
  for (const { operation } of operations) {
    const language = languageOf(operation.name, words);
    if (language === undefined) continue;
    report("hidden-name", `${language} has a word "${operation.name}": name the operation otherwise.`, operation);
  }
  for (const target of program.stateMap(keys.surface).keys()) {
    for (const { name } of getTagsMetadata(program, target as Namespace) ?? []) {
      const identifier = name.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) =>
        letter.toUpperCase(),
      );
      const other = schemas.get(identifier.toLowerCase())?.name;
      const language =
        languageOf(identifier, types) ?? (typesOfTypeScript().has(identifier) ? "TypeScript" : undefined);
      if (other === undefined && language === undefined) continue;
      const taken = other === undefined ? `what ${language} names "${identifier}"` : `the type "${other}"`;
      report(
        "hidden-name",
        `A client has a class for each tag: "${name}" would hide ${taken}.`,
        tagOf(target as Namespace, name),
      );
    }
  }
}

/** Where a tag is described. */
function tagOf(surface: Namespace, name: string): DiagnosticTarget {
  const described = surface.decorators.find(({ args: [first] }) => first?.jsValue === name);
  return described?.args[0]?.node ?? surface;
}

function languageOf(name: string, lists: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(lists).find(([, list]) => list.split(" ").includes(name))?.[0];
}

/** Whether spec/ declares it, and not the compiler's libraries. */
function isOwn(type: Type): boolean {
  let at: Namespace | undefined = "namespace" in type ? (type.namespace as Namespace | undefined) : undefined;
  while (at?.namespace !== undefined && at.namespace.name !== "") at = at.namespace;
  return at?.name === "OpenTrain";
}

/** A template is no schema, only what is made of it under a name. */
function isTemplate(type: Type): boolean {
  if (!("templateMapper" in type)) return false;
  return type.templateMapper !== undefined || isTemplateDeclaration(type as never);
}

let ofTypeScript: ReadonlySet<string> | undefined;

/** What TypeScript has in every module: the types and values of ECMAScript and of the DOM. */
function typesOfTypeScript(): ReadonlySet<string> {
  ofTypeScript ??= new Set(libraryNames());
  return ofTypeScript;
}

function libraryNames(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve("typescript/lib/lib.dom.d.ts"));
  const declared = /^(?:interface|type|declare (?:(?:abstract )?class|const|function|let|namespace|var)) (\w+)/gm;
  return readdirSync(folder)
    .filter((file) => /^lib\.(?:dom|es\w+(?:\.\w+)*)\.d\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(declared)])
    .map(([, name = ""]) => name);
}
