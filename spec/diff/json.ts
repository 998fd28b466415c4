/** Plain data, as a contract is exported. */
export type Json = string | number | boolean | null | readonly Json[] | Tree;
export interface Tree {
  readonly [key: string]: Json;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at a key; an empty one where there is none. */
export function tree(value: Json | undefined, ...keys: readonly string[]): Tree {
  let at = value;
  for (const key of keys) at = isTree(at) ? at[key] : undefined;
  return isTree(at) ? at : {};
}

/** The strings of a list; none where there is no list. */
export function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

/** Whether two values are the same data; the order of an object's members says nothing, that of a list does. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => same(one, b[at]));
  if (!isTree(a) || !isTree(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/** One text for one value, whatever the order of members: what a digest is made of. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isTree(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(",")}}`;
}

export function mapTree(value: Tree, change: (inner: Json, key: string) => Json | undefined): Tree {
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const changed = change(inner, key);
    return changed === undefined ? [] : [[key, changed] as const];
  });
  return Object.fromEntries(entries);
}
