/** From the files of `generated/` to a contract, whichever place they are read from. */
import { type Contract, ContractUnreadable, laterParts, type Unsaid } from "../contract.ts";
import { isTree, type Json, mapTree, same, strings, type Tree, tree } from "../json.ts";
import { documentPart, operationsIn } from "./document.ts";
import { tablesOf } from "./tables.ts";

/** Gives the text of a file below `generated/`, or nothing if there is none. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** What a revision from before them does not have. */
const laterFiles = { partyRules: "party-rules", anyRules: "any-rules" } as const;

const tableFiles = ["operations", "errors", "rules", "scopes", "constants", "pages", "events"] as const;

/** @throws ContractUnreadable naming what is missing, in one sentence that starts with `where`. */
export async function buildContract(where: string, read: ReadFile): Promise<Contract> {
  const tables = new Map<string, Json>();
  for (const name of tableFiles) {
    const source = await read(`${name}.ts`);
    if (source === undefined) throw missing(where, `generated/${name}.ts`);
    for (const [table, value] of parsed(where, `generated/${name}.ts`, () => tablesOf(source)))
      tables.set(table, value);
  }
  const table = (name: string, file: string): Tree => {
    const found = tables.get(name);
    if (!isTree(found)) throw missing(where, `the table \`${name}\` in generated/${file}.ts`);
    return found;
  };
  const later = await Promise.all(
    Object.entries(laterFiles).map(async ([part, name]) => {
      const source = await read(`${name}.ts`);
      if (source === undefined) return [part, undefined] as const;
      return [part, parsed(where, `generated/${name}.ts`, () => tablesOf(source))] as const;
    }),
  );
  const { partyRules, anyRules } = Object.fromEntries(later);
  const surfaces = table("surfaces", "operations");
  const documents: Record<string, Tree> = {};
  for (const surface of Object.keys(surfaces)) {
    const path = `openapi/${surface}.json`;
    const source = await read(path);
    if (source === undefined) throw missing(where, `generated/${path}`);
    documents[surface] = parsed(where, `generated/${path}`, () => tree(JSON.parse(source) as Json));
  }
  const constants = table("constants", "constants");
  const { version, ...numbers } = constants;
  if (typeof version !== "string") throw missing(where, "the contract's version in generated/constants.ts");
  return {
    version,
    unsaid: unsaidParts(later.flatMap(([part, said]) => (said === undefined ? [part] : []))),
    parts: {
      surfaces,
      operations: mapTree(table("operations", "operations"), (row, id) => operationPart(tree(row), id, documents)),
      errors: table("errors", "errors"),
      rules: mapTree(table("rules", "rules"), (rule) => tree(rule)),
      partyRules: Object.fromEntries(
        [...(partyRules ?? [])].map(([name, rules]) => [name.replace(/Rules$/, ""), rules]),
      ),
      anyRules: tree(anyRules?.get("anyRules")),
      scopes: scopesPart(table("scopeCatalogues", "scopes"), tables),
      scopeSets: scopeSetsPart(table("scopeCatalogues", "scopes"), tables),
      constants: numbers,
      tokens: table("tokenPrefixes", "constants"),
      pages: mapTree(table("pages", "pages"), (page) =>
        mapTree(tree(page), (inner, key) => (key === "operations" ? undefined : inner)),
      ),
      events: eventsPart(documents, tables),
      documents: Object.fromEntries(Object.entries(documents).map(([id, document]) => [id, documentPart(document)])),
    },
  };
}

function missing(where: string, what: string): ContractUnreadable {
  return new ContractUnreadable(`${where} has no contract that can be compared: ${what} is not there.`);
}

function parsed<T>(where: string, what: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new ContractUnreadable(`${where} has no contract that can be compared: ${what} cannot be read.`);
  }
}

function operationPart(row: Tree, id: string, documents: Readonly<Record<string, Tree>>): Tree {
  const surface = String(row.surface);
  const located = operationsIn(tree(documents[surface], "paths")).find(({ operation }) => operation.operationId === id);
  return {
    surface,
    method: row.method ?? "",
    path: row.path ?? "",
    gates: gatesOf(row),
    cache: row.cache ?? null,
    bodyLimit: tree(row.body).limit ?? null,
    page: row.page ?? null,
    ...lifecycleOf(tree(located?.operation)),
  };
}

const gateNames = ["bearer", "scopes", "anyScope", "consentFor", "claimed", "active", "session", "csrf"];

function gatesOf(row: Tree): Tree {
  return Object.fromEntries(gateNames.map((name) => [name, row[name] ?? null]));
}

/** Null where nothing is said: what is not deprecated goes at no time. */
export function lifecycleOf(operation: Tree): Tree {
  const answers = Object.values(tree(operation.responses));
  const since = answers.map((answer) => strings(tree(answer, "headers", "Deprecation", "schema").enum)[0]);
  return {
    deprecated: operation.deprecated === true,
    deprecatedSince: since.find((one) => one !== undefined) ?? null,
    sunset: operation["x-sunset"] ?? null,
  };
}

/** A scope is what code calls it; its name on the wire may change. */
function scopesPart(catalogues: Tree, tables: ReadonlyMap<string, Json>): Tree {
  const keys = [...tables].filter(([name]) => /^[a-z]\w*Scope$/.test(name)).map(([, names]) => tree(names));
  return mapTree(catalogues, (catalogue) => {
    const labels = tree(catalogue);
    const own = keys.find((names) => same(Object.values(names).sort(), Object.keys(labels).sort()));
    return scopeRows(labels, own ?? Object.fromEntries(Object.keys(labels).map((name) => [name, name])));
  });
}

/** `x:write` serves wherever `x:read` is asked. */
export function scopeRows(labels: Tree, keys: Tree): Tree {
  return mapTree(keys, (name) => {
    const read = String(name).replace(/:write$/, ":read");
    return { name, label: labels[String(name)] ?? "", servesAs: read !== name && read in labels ? [read] : [] };
  });
}

function scopeSetsPart(catalogues: Tree, tables: ReadonlyMap<string, Json>): Tree {
  const whole = Object.values(catalogues).map((catalogue) => Object.keys(tree(catalogue)).sort());
  const sets = [...tables].filter(([name, value]) => /Scopes$/.test(name) && Array.isArray(value));
  return Object.fromEntries(
    sets
      .filter(([, value]) => !whole.some((all) => same(all, strings(value).sort())))
      .map(([name, value]) => [`${name.charAt(0).toUpperCase()}${name.slice(1, -1)}`, value]),
  );
}

function eventsPart(documents: Readonly<Record<string, Tree>>, tables: ReadonlyMap<string, Json>): Tree {
  const told = [...tables].filter(([name]) => /^(\w+E|e)vents$/.test(name)).map(([, table]) => tree(table));
  const events: Record<string, Tree> = {};
  for (const [surface, document] of Object.entries(documents)) {
    const types = Object.keys(tree(document.webhooks));
    if (types.length === 0) continue;
    const table = told.find((rows) => same(Object.keys(rows).sort(), types.toSorted())) ?? {};
    events[surface] = Object.fromEntries(
      types.map((type) => [type, { ...tree(table, type), schema: bodyName(tree(document.webhooks, type)) }]),
    );
  }
  return events;
}

/** The name of a webhook's body. */
export function bodyName(webhook: Tree): string {
  const [media] = Object.values(tree(webhook, "post", "requestBody", "content"));
  return (
    String(tree(media, "schema").$ref ?? "")
      .split("/")
      .at(-1) ?? ""
  );
}

/** Parts that a source has not, since it is from before them. */
export function unsaidParts(parts: readonly string[]): Unsaid[] {
  return parts.flatMap((part) => unsaid(laterParts[part] ?? part, part));
}

/** What is not compared, because one of the two does not say it. */
export function unsaid(words: string, ...paths: readonly string[]): Unsaid[] {
  return paths.map((path) => ({ path: path.split("/"), words }));
}
