/** The names that templates use are the contract's: pages, states, paths, query parameters, fields and their values. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createSourceFile, type Diagnostic, type SourceFile } from "@typespec/compiler";
import { hint } from "../lint/report.ts";
import type { Contract, ContractOperation } from "../model.ts";
import type { OpenApiDocument, Schema } from "../openapi.ts";
import { problem, type Template, template, written } from "./source.ts";

interface Field {
  readonly values: readonly string[] | undefined;
  readonly required: boolean;
}

interface Form {
  readonly operation: ContractOperation;
  readonly fields: ReadonlyMap<string, Field>;
}

interface Known {
  readonly operations: readonly ContractOperation[];
  readonly forms: readonly Form[];
  readonly states: ReadonlyMap<string, readonly string[]>;
  readonly templates: ReadonlyMap<string, Template>;
}

/** Paths that are no operation's: what only a development server has, files, and the reference. */
const beside = /^\/(?:(?:__dev__|assets)\/|docs(?:\/|$))/;

/**
 * Every name in the templates of `folder`, and every path in the modules beside that folder, that the contract does not
 * have, each at its line.
 */
export async function checkTemplates(contract: Contract, folder: string): Promise<Diagnostic[]> {
  const templates = new Map<string, Template>();
  for (const file of await files(folder, ".eta")) {
    const name = file.slice(0, -".eta".length);
    templates.set(name, template(name, join(folder, file), await readFile(join(folder, file), "utf8")));
  }
  const known: Known = {
    operations: contract.operations.filter((o) => o.method === "GET" || o.page !== null || hasForm(o)),
    forms: contract.operations
      .filter(hasForm)
      .map((operation) => ({ operation, fields: fieldsOf(contract, operation) })),
    states: statesOf(contract),
    templates,
  };
  const found = [...templates.values()].flatMap((one) => [
    ...checkLinks(one, known),
    ...checkForms(one, known),
    ...checkStates(one, known),
    ...checkErrors(one, known),
  ]);
  found.push(...checkPages(known, folder));
  for (const file of await files(join(folder, ".."), ".ts")) {
    if (/\.test\.ts$|testing\.ts$/.test(file)) continue;
    const path = join(folder, "..", file);
    found.push(...checkModule(createSourceFile(await readFile(path, "utf8"), path), known));
  }
  return found;
}

async function files(folder: string, extension: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith(extension) ? [entry.name] : [])).sort();
}

function hasForm({ openapi }: ContractOperation): boolean {
  return openapi.requestBody?.content["application/x-www-form-urlencoded"] !== undefined;
}

function fieldsOf(contract: Contract, { surface, openapi }: ContractOperation): Map<string, Field> {
  const document = contract.surfaces.find((s) => s.id === surface)?.document;
  const schema = openapi.requestBody?.content["application/x-www-form-urlencoded"]?.schema;
  const fields = new Map<string, Field>();
  if (document === undefined || schema === undefined) return fields;
  for (const part of partsOf(schema, document)) {
    const required = Array.isArray(part.required) ? part.required : [];
    for (const [name, member] of Object.entries(part.properties ?? {})) {
      fields.set(name, { values: valuesOf(member, document), required: required.includes(name) });
    }
  }
  return fields;
}

function partsOf(schema: Schema, document: OpenApiDocument): Schema[] {
  const own = resolved(schema, document);
  const above = Array.isArray(own.allOf) ? (own.allOf as Schema[]) : [];
  return [...above.flatMap((part) => partsOf(part, document)), own];
}

function resolved(schema: Schema, document: OpenApiDocument): Schema {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf("/") + 1);
  return name === undefined ? schema : (document.components.schemas[name] ?? schema);
}

/** The strings that a field may be; undefined: any. */
function valuesOf(schema: Schema, document: OpenApiDocument): readonly string[] | undefined {
  const own = resolved(schema, document);
  if (Array.isArray(own.enum)) return own.enum.map(String);
  return own.items ? valuesOf(own.items, document) : undefined;
}

function statesOf({ operations, surfaces }: Contract): Map<string, string[]> {
  const states = new Map<string, string[]>();
  for (const page of [...surfaces.map((s) => s.errorPage), ...operations.map((o) => o.page)]) {
    if (page) states.set(page.name, [...(states.get(page.name) ?? []), ...Object.keys(page.states)]);
  }
  return states;
}

/** The operation of a path in which {@link written} may stand for anything; with `method`, of that one. */
function operationAt(path: string, known: Known, method?: string): ContractOperation | undefined {
  const segments = path.split("/");
  return known.operations.find((operation) => {
    if (method !== undefined && operation.method !== method) return false;
    const own = operation.path.split("/");
    return (
      own.length === segments.length &&
      own.every((segment, n) => segment === segments[n] || (segment.startsWith("{") && segments[n] !== ""))
    );
  });
}

/** A path with its query, as it stands at `pos`. */
function checkUrl(url: string, pos: number, file: SourceFile, known: Known, method: string | undefined): Diagnostic[] {
  const [beforeHash = ""] = url.split("#");
  const [path = "", query] = beforeHash.split("?");
  // Code at the end of a path, with no slash before it, writes the query or nothing.
  const plain = path.replace(new RegExp(`(?<=[^/${written}])${written}+$`), "");
  if (beside.test(plain)) return [];
  const operation = operationAt(plain, known, method);
  // The beginning of paths, to tell them from others.
  if (method === undefined && plain.endsWith("/") && known.operations.some((o) => o.path.startsWith(plain))) return [];
  if (operation === undefined) {
    const paths = known.operations.filter((o) => method === undefined || o.method === method).map((o) => o.path);
    const shown = plain.replaceAll(new RegExp(`${written}+`, "g"), "...");
    const what = method === undefined ? "path" : `${method} of`;
    return [problem("unknown-path", `There is no ${what} "${shown}".${hint(shown, paths)}`, file, pos, plain.length)];
  }
  return queryNames(query ?? "").flatMap(({ name, at }) => {
    const names = queryOf(operation);
    if (names.includes(name)) return [];
    const words = `${operation.method} ${operation.path} has no query parameter "${name}".${hint(name, names)}`;
    return [problem("unknown-query", words, file, pos + path.length + 1 + at, name.length)];
  });
}

function queryOf({ openapi }: ContractOperation): string[] {
  return (openapi.parameters ?? []).filter((p) => p.in === "query").map((p) => p.name);
}

function queryNames(query: string): { name: string; at: number }[] {
  return [...query.matchAll(/(?<=^|&)([a-z_]\w*)=/gi)].map(({ 1: name = "", index }) => ({ name, at: index }));
}

function checkLinks({ markup, file }: Template, known: Known): Diagnostic[] {
  return [...markup.matchAll(/\shref="(\/[^"]*)"/g)].flatMap(({ 0: all, 1: url = "", index }) =>
    checkUrl(url, index + all.indexOf(url), file, known, "GET"),
  );
}

function checkForms(one: Template, known: Known): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { 0: whole, index } of one.markup.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
    const action = /\saction="([^"]*)"/.exec(whole.slice(0, whole.indexOf(">")));
    const url = action?.[1] ?? "";
    const at = index + (action ? action.index + action[0].indexOf(url) : 0);
    if (/\smethod="get"/.test(whole.slice(0, whole.indexOf(">")))) {
      found.push(...checkSearch(one, url, at, [index, index + whole.length], known));
      continue;
    }
    let forms: readonly Form[];
    if (url.startsWith("/")) {
      const wrong = checkUrl(url, at, one.file, known, "POST");
      found.push(...wrong);
      if (wrong.length > 0) continue;
      const path = url.split("?")[0]?.replace(new RegExp(`(?<=[^/${written}])${written}+$`), "") ?? "";
      const operation = operationAt(path, known, "POST");
      forms = known.forms.filter((form) => form.operation === operation);
    } else {
      // Code says where it goes: to one of the page's own.
      forms = known.forms.filter((form) => form.operation.page?.name === one.name);
    }
    const names = new Map(forms.flatMap((form) => [...form.fields]));
    const inside = fieldsIn(one, index, index + whole.length, known.templates);
    for (const { name, value, file, pos } of inside) {
      const field = names.get(name);
      if (field === undefined) {
        const words = `The form of ${url.startsWith("/") ? url.replaceAll(new RegExp(`${written}+`, "g"), "...") : `the page "${one.name}"`} has no field "${name}".${hint(name, names.keys())}`;
        found.push(problem("unknown-field", words, file, pos, name.length));
      } else if (value !== undefined && field.values !== undefined && !field.values.includes(value)) {
        const words = `The field "${name}" is never "${value}".${hint(value, field.values)}`;
        found.push(problem("unknown-value", words, file, pos, name.length));
      }
    }
    const there = new Set(inside.map(({ name }) => name));
    const missing = [...names].filter(([name, { required }]) => required && !there.has(name)).map(([name]) => name);
    if (missing.length > 0 && forms.length === 1) {
      const words = `The form lacks ${missing.map((name) => `"${name}"`).join(", ")}, without which it is refused.`;
      found.push(problem("missing-field", words, one.file, index, "<form".length));
    }
  }
  return found;
}

/** A form that only asks: its fields are query parameters of the page that it leads to. */
function checkSearch(
  one: Template,
  url: string,
  at: number,
  [from, to]: readonly [number, number],
  known: Known,
): Diagnostic[] {
  const wrong = checkUrl(url, at, one.file, known, "GET");
  const operation = operationAt(url.split("?")[0] ?? "", known, "GET");
  if (operation === undefined) return wrong;
  const names = queryOf(operation);
  const fields = fieldsIn(one, from, to, known.templates).filter(({ name }) => !names.includes(name));
  return [
    ...wrong,
    ...fields.map(({ name, file, pos }) => {
      const words = `${operation.method} ${operation.path} has no query parameter "${name}".${hint(name, names)}`;
      return problem("unknown-query", words, file, pos, name.length);
    }),
  ];
}

interface UsedField {
  readonly name: string;
  readonly value: string | undefined;
  readonly file: SourceFile;
  readonly pos: number;
}

/** The fields between two places of a template, those of its parts among them. */
function fieldsIn(
  { markup, code, file }: Template,
  from: number,
  to: number,
  templates: ReadonlyMap<string, Template>,
): UsedField[] {
  const found: UsedField[] = [];
  for (const { 0: tag, index } of markup.slice(from, to).matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)) {
    const name = /\sname="([a-z_]\w*)"/i.exec(tag);
    if (name?.[1] === undefined) continue;
    const value = /\svalue="([^"\uFFFC]+)"/.exec(tag)?.[1];
    found.push({ name: name[1], value, file, pos: from + index + name.index + name[0].indexOf(name[1]) });
  }
  for (const { 0: call, 1: part = "", index } of code.slice(from, to).matchAll(/include\("\.\/([\w-]+)"[\s\S]*?%>/g)) {
    const own = /\bname: "([^"]+)"/.exec(call);
    if (own?.[1] !== undefined) {
      found.push({ name: own[1], value: undefined, file, pos: from + index + own.index + own[0].indexOf(own[1]) });
    }
    const inner = templates.get(part);
    if (inner) found.push(...fieldsIn(inner, 0, inner.markup.length, templates));
  }
  return found;
}

/** `it.state` is compared with, and looked up among, states of the page; `it.page` with pages. */
function checkStates({ name, code, file }: Template, known: Known): Diagnostic[] {
  const found: Diagnostic[] = [];
  const own = known.states.get(name);
  const expect = (value: string, pos: number, all: readonly string[], what: string): void => {
    if (all.includes(value)) return;
    found.push(problem("unknown-state", `There is no ${what} "${value}".${hint(value, all)}`, file, pos, value.length));
  };
  for (const { 0: all, 1: value = "", index } of code.matchAll(/\bit\.page [!=]== "([^"]*)"/g)) {
    expect(value, index + all.indexOf(value, 8), [...known.states.keys()], "page");
  }
  if (own === undefined) return found;
  for (const { 0: all, 1: value = "", index } of code.matchAll(/\bit\.state [!=]== "([^"]*)"/g)) {
    expect(value, index + all.lastIndexOf(value), own, `state of the page "${name}"`);
  }
  const tables = new Set(
    [...code.matchAll(/\bit\.state in (\w+)|\b(\w+)\[it\.state\]/g)].map(({ 1: a, 2: b }) => a ?? b ?? ""),
  );
  for (const table of tables) {
    const block = new RegExp(`\\bconst ${table} = \\{([\\s\\S]*?)\\n\\};|\\bconst ${table} = \\{(.*)\\};`).exec(code);
    const text = block?.[1] ?? block?.[2];
    if (block === null || text === undefined) continue;
    const start = block.index + block[0].indexOf(text);
    const keys =
      block[1] === undefined ? /(?<=^|, | )"?([a-z][a-z-]*)"?(?=: ["[`])/g : /(?<=^ {2})"?([a-z][a-z-]*)"?(?=:)/gm;
    for (const { 0: all, 1: key = "", index } of text.matchAll(keys)) {
      expect(key, start + index + all.indexOf(key), own, `state of the page "${name}"`);
    }
  }
  return found;
}

/** `it.errors` has the fields of the page's forms, and nothing else. */
function checkErrors({ name, code, file }: Template, known: Known): Diagnostic[] {
  const forms = known.forms.filter((form) => form.operation.page?.name === name);
  if (forms.length === 0) return [];
  const names = new Set(forms.flatMap((form) => [...form.fields.keys()]));
  return [...code.matchAll(/\bit\.errors\.(\w+)/g)].flatMap(({ 0: all, 1: field = "", index }) =>
    names.has(field)
      ? []
      : [
          problem(
            "unknown-field",
            `The forms of the page "${name}" have no field "${field}".${hint(field, names)}`,
            file,
            index + all.length - field.length,
            field.length,
          ),
        ],
  );
}

/** Every page has its template, and every template is a page or a part of one. */
function checkPages({ states, templates }: Known, folder: string): Diagnostic[] {
  const missing = [...states.keys()]
    .filter((page) => !templates.has(page))
    .map((page) => {
      const words = `The page "${page}" has no template ${page}.eta.${hint(page, templates.keys())}`;
      return problem("no-template", words, createSourceFile("", join(folder, `${page}.eta`)), 0, 0);
    });
  const parts = new Set(
    [...templates.values()].flatMap(({ code }) =>
      [...code.matchAll(/(?:include|layout)\("\.\/([\w-]+)"/g)].map(({ 1: part }) => part),
    ),
  );
  const unused = [...templates.values()]
    .filter(({ name }) => !states.has(name) && !parts.has(name))
    .map(({ name, file }) =>
      problem(
        "unused-template",
        `No page is named "${name}", and none has it as a part.${hint(name, states.keys())}`,
        file,
        0,
        0,
      ),
    );
  return [...missing, ...unused];
}

/** Paths that begin a string of a module, with the names of their query. */
function checkModule(file: SourceFile, known: Known): Diagnostic[] {
  const strings = /(?<=["`])\/[a-z][\w/.-]*(?:\$\{[^}"`]*\}[\w/.-]*)*(?:\?[^"`]*)?(?=["`])/g;
  return [...file.text.matchAll(strings)].flatMap(({ 0: text, index }) => {
    const plain = text.replaceAll(/\$\{[^}]*\}/g, (code) => written.repeat(code.length));
    return checkUrl(plain, index, file, known, undefined);
  });
}
