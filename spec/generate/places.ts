/** Where names still stand that the contract no longer has: what a rename in spec/ leaves behind elsewhere. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { nameBelow } from "./paths.ts";

const document = "openapi/opentrain.json";
/** Rules that no document has, since they bind others than a server of this contract. */
const ruleFiles = ["party-rules.ts", "any-rules.ts"] as const;
const searched = ["README.md", "CONTRIBUTING.md", "spec", "server", "conformance"];
const extensions = new Set([".ts", ".js", ".tsp", ".eta", ".json", ".md"]);

export interface Places {
  /** `server/x.test.ts:12: jobs:write`, one entry a line. */
  readonly places: readonly string[];
  /** Members that one schema lost and another still has (`Draft.url`): a text cannot tell of which of them it speaks. */
  readonly keptElsewhere: readonly string[];
}

/** From what `generated/` is to hold to what is left of names that it no longer has. */
export type FindPlaces = (wanted: ReadonlyMap<string, string>) => Promise<Places>;

const none: Places = { places: [], keptElsewhere: [] };

/**
 * A name is one of an enumeration (scopes, error codes, event types, states), a rule's id, a member of a message, or a query
 * parameter. What went is told by the last commit, so that it is told until the rename is committed; without one by what `generated/` holds at first.
 */
export function placesFinder(root: string): FindPlaces {
  const before = Promise.all([document, ...ruleFiles].map((name) => textBefore(root, name)));
  return async (wanted) => {
    const [was, ...rulesWere] = await before;
    const is = wanted.get(document);
    if (was === undefined || is === undefined) return none;
    const rules = ruleFiles.map((name) => wanted.get(name));
    if (was === is && rulesWere.every((text, i) => text === rules[i])) return none;
    const [old, kept] = [namesOf(JSON.parse(was)), namesOf(JSON.parse(is))];
    const gone = (kind: keyof Names): string[] => without(old[kind], kept[kind]);
    // Each table by itself: a rule of any server may have the id of one of ours.
    const goneRules = rulesWere.flatMap((table, i) => without(ruleIdsOf(table), ruleIdsOf(rules[i])));
    const values = [...new Set([...gone("values"), ...goneRules])];
    const names = { values, members: gone("members"), parameters: gone("parameters") };
    return {
      places: Object.values(names).flat().length === 0 ? [] : await find(root, patternOf(names)),
      keptElsewhere: keptElsewhere(JSON.parse(was), JSON.parse(is)).filter((name) => kept.members.has(memberOf(name))),
    };
  };
}

async function textBefore(root: string, name: string): Promise<string | undefined> {
  const path = `generated/${name}`;
  try {
    const options = { cwd: root, maxBuffer: 64 << 20, encoding: "utf8" } as const;
    return (await promisify(execFile)("git", ["show", `HEAD:./${path}`], options)).stdout;
  } catch {
    return await readFile(join(root, path), "utf8").catch(() => undefined);
  }
}

interface Names {
  /** Of enumerations, and the ids of rules. */
  readonly values: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

function without(names: ReadonlySet<string>, kept: ReadonlySet<string>): string[] {
  return [...names].filter((name) => !kept.has(name));
}

/** Members that a schema lost which is still there, as `Draft.url`. */
function keptElsewhere(was: unknown, is: unknown): string[] {
  const kept = schemasOf(is);
  return Object.entries(schemasOf(was)).flatMap(([schema, { properties }]) => {
    const now = kept[schema];
    if (now === undefined) return [];
    const gone = without(new Set(Object.keys(properties ?? {})), new Set(Object.keys(now.properties ?? {})));
    return gone.map((member) => `${schema}.${member}`);
  });
}

function schemasOf(openapi: unknown): Readonly<Record<string, Node>> {
  const { components } = openapi as { readonly components?: { readonly schemas?: Readonly<Record<string, Node>> } };
  return components?.schemas ?? {};
}

/** The name of a schema may have dots. */
function memberOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** Read as text: what is generated is not run. */
function ruleIdsOf(table: string | undefined): ReadonlySet<string> {
  return new Set(table?.matchAll(/^ {2}"([a-z-]+\.[a-z0-9-]+)": \{$/gm).map(([, id = ""]) => id));
}

/** Examples are data, whose members may be called `enum` or `in`: they are passed over. */
function namesOf(openapi: unknown): Names {
  const [values, members, parameters] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { enum: choices, const: only, properties, "x-rules": rules, in: where, name } = node as Node;
    const ids = listOf(rules).map((rule) => (rule as { readonly id?: unknown }).id);
    for (const value of [only, ...listOf(choices), ...ids]) {
      if (typeof value === "string" && value !== "") values.add(value);
    }
    for (const member of Object.keys(properties ?? {})) members.add(member);
    if (where === "query" && typeof name === "string") parameters.add(name);
    for (const [key, inner] of Object.entries(node)) if (key !== "example" && key !== "examples") visit(inner);
  };
  visit(openapi);
  return { values, members, parameters };
}

type Node = Readonly<Record<string, unknown>> & { readonly properties?: object };

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * A name that could be a word of a sentence counts in quotes only, or where a query names it; a member also as a key. One with
 * a `_` is none of ours but for what is sent: it counts in a sentence, too.
 */
function patternOf({ values, members, parameters }: Readonly<Record<keyof Names, readonly string[]>>): RegExp {
  const isWord = (name: string): boolean => /^[a-z]+$/i.test(name);
  const any = (names: readonly string[]): string =>
    names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|") || "(?!)";
  const quoted = any([...values.filter(isWord), ...members, ...parameters]);
  const bare = any([...values.filter((name) => !isWord(name)), ...members.filter((name) => name.includes("_"))]);
  return new RegExp(
    [
      `(?<![\\w:.-])(?:${bare})(?![\\w:-])`,
      `(?<=(["'\`]))(?:${quoted})(?=\\1)`,
      `(?<![\\w.$-])(?:${any(members)})(?=\\??:)`,
      `(?<=[?&]|query\\.|query: \\{ )(?:${any(parameters)})(?!\\w)`,
    ].join("|"),
    "g",
  );
}

/** What is not there, as it may be between two steps of a checkout, says nothing. */
async function find(root: string, pattern: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const path of await files(root)) {
    const lines = (await readFile(path, "utf8").catch(() => "")).split("\n");
    for (const [index, line] of lines.entries()) {
      const names = new Set(line.match(pattern));
      const place = `${nameBelow(root, path)}:${index + 1}`;
      for (const name of names) found.push(`${place}: ${name}`);
    }
  }
  return found;
}

async function files(root: string): Promise<string[]> {
  const all: string[] = [];
  for (const name of searched) {
    if (extname(name) !== "") {
      all.push(join(root, name));
      continue;
    }
    const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true }).catch(() => []);
    const found = entries.filter((entry) => entry.isFile() && extensions.has(extname(entry.name)));
    all.push(...found.map((entry) => join(entry.parentPath, entry.name)).sort());
  }
  return all;
}

/** The places in the words of the terminal; nothing where there are none. */
export function placesInWords({ places, keptElsewhere }: Places): string[] {
  const said = places.length === 1 ? "1 place says" : `${places.length} places say`;
  return [
    ...places,
    ...(places.length === 0 ? [] : [`${said} a name that the contract had at the last commit and no longer has`]),
    ...keptElsewhere.map(
      (name) =>
        `${name} is gone, and other schemas keep ${memberOf(name)}: look for it by hand where types do not tell`,
    ),
  ];
}
