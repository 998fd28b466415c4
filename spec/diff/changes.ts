/** Every place where two contracts differ, before anything is said about what it means. */
import type { ContractParts } from "./contract.ts";
import { grammar, type Node, rowsOf, schemaGrammar } from "./grammar.ts";
import { isTree, type Json, same, strings, type Tree, tree } from "./json.ts";
import { nameOf } from "./read/document.ts";
import { type Role, usesOf } from "./wire/uses.ts";

export type How = "added" | "removed" | "changed";

export interface Change {
  readonly node: Node;
  /** The member that changed; null where the node itself came or went. */
  readonly key: string | null;
  readonly how: How;
  /** Where it is in the export. */
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** The node that the member is of, then and now. */
  readonly was: Tree;
  readonly is: Tree;
  /** Of a part of a message: whether partners send it, receive it, or both. Undefined of anything else. */
  readonly roles: readonly Role[] | undefined;
  /** Below `not`, where less is more. */
  readonly negated: boolean;
  /** Of a member of a message: whether it must be there. */
  readonly required: boolean;
}

interface Place {
  readonly path: readonly string[];
  readonly roles: readonly Role[] | undefined;
  readonly negated: boolean;
  /** Of the schema whose members these are, then and now. */
  readonly required: readonly [readonly string[], readonly string[]];
  /** The document, then and now; and the names of schemas that were followed to get here. */
  readonly documents: readonly [Tree, Tree];
  readonly followed: ReadonlySet<string>;
  readonly calledBy: "partner" | "server";
}

export function changesBetween(before: ContractParts, after: ContractParts): Change[] {
  const found: Change[] = [];
  const start: Place = {
    path: [],
    roles: undefined,
    negated: false,
    required: [[], []],
    documents: [{}, {}],
    followed: new Set(),
    calledBy: "partner",
  };
  walk("contract", before, after, start, found);
  return found;
}

function walk(node: Node, before: Tree, after: Tree, place: Place, found: Change[]): void {
  if (before === after) return;
  if (node === "schema" || node === "member" || node === "alternative") {
    walkSchema(node, before, after, place, found);
    return;
  }
  const rows = rowsOf[node];
  for (const key of keysOf(before, after)) {
    const inner = rows === undefined ? grammar[node]?.[key] : undefined;
    const at = within(node, key, place);
    if (rows !== undefined) step(rows, key, before, after, at, found);
    else if (inner === undefined) leaf(node, key, before, after, at, found);
    else if ("one" in inner) step(inner.one, key, before, after, at, found);
    else if ("table" in inner) walk(inner.table, tree(before[key]), tree(after[key]), at, found);
    else map(inner.map, before[key], after[key], at, found);
  }
}

function map(node: Node, before: Json | undefined, after: Json | undefined, place: Place, found: Change[]): void {
  const [was, is] = [tree(before), tree(after)];
  for (const name of keysOf(was, is)) step(node, name, was, is, inside(node, name, was, is, place), found);
}

/** One node, which may be in one of the two contracts only. */
function step(node: Node, key: string, was: Tree, is: Tree, place: Place, found: Change[]): void {
  const [before, after] = [was[key], is[key]];
  if (before === after) return;
  if (isTree(before) && isTree(after)) walk(node, before, after, place, found);
  else if (!same(before, after)) {
    found.push(changeOf(node, null, before, after, was, is, place));
  }
}

function leaf(node: Node, key: string, was: Tree, is: Tree, place: Place, found: Change[]): void {
  const [before, after] = [was[key], is[key]];
  // But for a schema, where it is a value, null says nothing: an older export may lack what is null now.
  const isSchema = node === "schema" || node === "member" || node === "alternative";
  const equal = isSchema ? same(before, after) : same(before ?? null, after ?? null);
  if (!equal) found.push(changeOf(node, key, before, after, was, is, place));
}

function changeOf(
  node: Node,
  key: string | null,
  before: Json | undefined,
  after: Json | undefined,
  was: Tree,
  is: Tree,
  { path, roles, negated, required }: Place,
): Change {
  const how = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  const must = required[how === "removed" ? 0 : 1].includes(path.at(-1) ?? "");
  return { node, key, how, path, before, after, was, is, roles, negated, required: must };
}

function keysOf(a: Tree, b: Tree): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** Who sends what is below a member: of a webhook everything is the other way round. */
function within(node: Node, key: string, place: Place): Place {
  const path = [...place.path, key];
  if (node !== "message" && node !== "webhook") return { ...place, path };
  const out: Role = place.calledBy === "partner" ? "sends" : "receives";
  const back: Role = place.calledBy === "partner" ? "receives" : "sends";
  if (key === "parameters" || key === "requestBody") return { ...place, path, roles: [out] };
  return { ...place, path, roles: key === "responses" ? [back] : undefined };
}

function inside(node: Node, name: string, was: Tree, is: Tree, place: Place): Place {
  const at: Place = { ...place, path: [...place.path, name] };
  if (node === "document") {
    return { ...at, documents: [tree(was[name]), tree(is[name])] };
  }
  if (node === "schema") return { ...at, roles: rolesOf(...place.documents, name) };
  if (node === "webhook") return { ...at, calledBy: "server" };
  return at;
}

/** Names are followed where they differ: a member that is of another named schema changed as far as the two differ. */
function walkSchema(node: Node, before: Tree, after: Tree, place: Place, found: Change[]): void {
  const [old, now] = [before.$ref, after.$ref];
  if (old !== now) {
    const pair = `${old} ${now}`;
    if (place.followed.has(pair)) return;
    leaf(node, "$ref", before, after, { ...place, path: [...place.path, "$ref"] }, found);
    const followed = new Set([...place.followed, pair]);
    const [then, today] = place.documents;
    const [was, is] = [resolved(before, tree(then.schemas)), resolved(after, tree(today.schemas))];
    walkSchema(node, was, is, { ...place, followed }, found);
    return;
  }
  const [was, is] = alike(before, after);
  for (const key of keysOf(was, is)) {
    const at: Place = { ...place, path: [...place.path, key] };
    const inner = schemaGrammar[key];
    if (inner === undefined) leaf(node, key, was, is, at, found);
    else if ("map" in inner) {
      map(inner.map, was[key], is[key], { ...at, required: [strings(was.required), strings(is.required)] }, found);
    } else step(inner.one, key, was, is, key === "not" ? { ...at, negated: true } : at, found);
  }
}

function resolved(schema: Tree, schemas: Tree): Tree {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== "string") return schema;
  const named = tree(schemas[$ref]);
  return { ...(named.$ref === $ref ? {} : resolved(named, schemas)), ...beside };
}

const words = ["description", "title", "example", "examples", "x-message"];

/** Where one of the two has alternatives, the other is its only one. */
function alike(before: Tree, after: Tree): [Tree, Tree] {
  if ((before.anyOf === undefined) === (after.anyOf === undefined)) return [before, after];
  return [withAlternatives(before), withAlternatives(after)];
}

function withAlternatives(schema: Tree): Tree {
  if (schema.anyOf !== undefined) return schema;
  const said = Object.entries(schema).filter(([key]) => words.includes(key));
  const only = Object.fromEntries(Object.entries(schema).filter(([key]) => !words.includes(key)));
  return { ...Object.fromEntries(said), anyOf: Object.keys(only).length > 0 ? { [nameOf(only)]: only } : {} };
}

/** What partners did with a named schema before; of one that was not used, what they do now. */
function rolesOf(before: Tree, after: Tree, name: string): readonly Role[] {
  const then = usesOf(before).get(name);
  const use = then ?? usesOf(after).get(name);
  return use === undefined ? [] : (["sends", "receives"] as const).filter((role) => use[role].size > 0);
}
