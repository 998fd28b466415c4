/** Words and examples name scopes, codes, members and events too: what has another name now is pointed at where it stands. */
import { navigateProgram, type Program, type SourceFile, type Union } from "@typespec/compiler";
import { keys } from "../../vocabulary/decorators.js";
import { namesOf } from "./names.ts";
import { hint, type Report } from "./report.ts";

/** What is named in backticks and is no name of a type: of HTTP and OAuth, of parts of requests, of tables, and of files. */
const outside = new Set([
  ..."auth.md body query session client_id FAILED token_type_hint opentrain_install_id insufficient_scope invalid_token".split(
    " ",
  ),
  ..."DELETE GET HEAD OPTIONS PATCH POST PUT".split(" "),
]);

/** Names that can be told from words: `snake_case`, `camelCase`, `CODES`, and paths of them. */
const nameLike = /^(?:[a-z]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]*)+|[A-Z]{2,}(?:_[A-Z]+)*|[a-z]\w*(?:\.[a-z]\w*)+)$/;

export function checkProse(program: Program, report: Report): void {
  const catalogues = [...program.stateMap(keys.catalogue).keys()] as Union[];
  const scopes = new Set(catalogues.flatMap(namesOf).map(({ name }) => name));
  const actions = new Set([...scopes].map((scope) => scope.slice(scope.indexOf(":") + 1)));
  const scopeLike = new RegExp(`(?<![\\w-])[a-z]+(?:-[a-z]+)*:(?:${[...actions].join("|")})\\b`, "g");
  const names = namesIn(program);
  for (const { file } of program.sourceFiles.values()) {
    if (file.path.includes("/node_modules/")) continue;
    for (const { 0: found, index } of file.text.matchAll(scopeLike)) {
      // `x:read` stands for any of them.
      if (scopes.has(found) || found.startsWith("x:")) continue;
      report("unknown-name", `No API has the scope "${found}".${hint(found, scopes)}`, place(file, index, found));
    }
    for (const { 0: found, index } of file.text.matchAll(/(?<=`)[^`\n]+(?=`)/g)) {
      if (!nameLike.test(found) || known(found, names)) continue;
      report("unknown-name", `Nothing in spec/ is named "${found}".${hint(found, names)}`, place(file, index, found));
    }
  }
}

function known(found: string, names: ReadonlySet<string>): boolean {
  const has = (name: string): boolean => names.has(name) || outside.has(name);
  return has(found) || (found.includes(".") && found.split(".").every(has));
}

/** Every member, every string that a type may be, and every constant. */
function namesIn(program: Program): Set<string> {
  const names = new Set<string>();
  for (const values of program.stateMap(keys.constants).values()) {
    for (const [name, value] of Object.entries(values as Record<string, unknown>)) {
      names.add(name);
      if (typeof value === "string") names.add(value);
    }
  }
  navigateProgram(program, {
    modelProperty(property) {
      names.add(property.name);
      if (property.type.kind === "String") names.add(property.type.value);
    },
    string: (literal) => void names.add(literal.value),
    unionVariant(variant) {
      if (variant.type.kind === "String") names.add(variant.type.value);
    },
  });
  return names;
}

function place(file: SourceFile, pos: number, found: string): { file: SourceFile; pos: number; end: number } {
  return { file, pos, end: pos + found.length };
}
