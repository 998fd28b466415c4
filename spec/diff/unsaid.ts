/** What only one of two contracts can say is compared with nothing, and told as that. */
import type { Contract, ContractParts } from "./contract.ts";
import { isTree, type Json, mapTree, type Tree, tree } from "./json.ts";

export interface Comparable {
  readonly before: ContractParts;
  readonly after: ContractParts;
  readonly words: readonly string[];
}

export function comparable(base: Contract, head: Contract): Comparable {
  const all = [...base.unsaid, ...head.unsaid];
  const prune = (parts: ContractParts): ContractParts => {
    const pruned = all.reduce<Tree>((left, { path }) => without(left, path), withoutSurfaces(parts, all));
    // Every part stays, if only as one that says nothing.
    return Object.fromEntries(Object.keys(parts).map((name) => [name, tree(pruned[name])])) as unknown as ContractParts;
  };
  const byName = all.some(({ path }) => path[0] === "scopes");
  const [before, after] = [prune(base.parts), prune(head.parts)].map((parts) => (byName ? scopesByName(parts) : parts));
  return {
    before: before ?? base.parts,
    after: after ?? head.parts,
    words: [...new Set(all.map(({ words }) => words))],
  };
}

/** `surfaces/x`: of the surface x nothing is said, its operations and rules included. */
function withoutSurfaces(parts: ContractParts, unsaid: Contract["unsaid"]): Tree {
  const surfaces = unsaid.flatMap(({ path: [part, name = ""], path }) =>
    part === "surfaces" && path.length === 2 ? [name] : [],
  );
  return {
    ...parts,
    operations: mapTree(parts.operations, (row) => (surfaces.includes(String(tree(row).surface)) ? undefined : row)),
    rules: mapTree(parts.rules, (rule) => (surfaces.includes(String(tree(rule).page)) ? undefined : rule)),
  };
}

function without(value: Tree, path: readonly string[]): Tree {
  const [first, ...rest] = path;
  return mapTree(value, (inner: Json, key) => {
    if (key !== first && first !== "*") return inner;
    if (rest.length === 0) return undefined;
    return isTree(inner) ? without(inner, rest) : inner;
  });
}

/** Where one of the two does not say what code calls a scope, each is what it is on the wire. */
function scopesByName(parts: ContractParts): ContractParts {
  const scopes = mapTree(parts.scopes, (rows) =>
    Object.fromEntries(Object.values(tree(rows)).map((scope) => [String(tree(scope).name), scope])),
  );
  return { ...parts, scopes };
}
