/** A scope that got another name on the wire stands in gates, sets, events, schemas, texts: that is one change and not forty. */
import type { ContractParts } from "./contract.ts";
import { isTree, type Json, mapTree, strings, type Tree, tree } from "./json.ts";

export interface Rename {
  readonly surface: string;
  readonly from: string;
  readonly to: string;
}

export function renamedScopes(before: Tree, after: Tree): Rename[] {
  return Object.keys(before).flatMap((surface) =>
    Object.entries(tree(before, surface)).flatMap(([key, scope]) => {
      const [from, to] = [tree(scope).name, tree(after, surface, key).name];
      return typeof from === "string" && typeof to === "string" && from !== to ? [{ surface, from, to }] : [];
    }),
  );
}

/** The contract with its scopes renamed, wherever it names them; where another API has a scope of that name, only in its own parts. */
export function applied(parts: ContractParts, renames: readonly Rename[]): ContractParts {
  if (renames.length === 0) return parts;
  const shared = ({ surface, from }: Rename): boolean =>
    Object.entries(parts.scopes).some(
      ([other, rows]) => other !== surface && Object.values(tree(rows)).some((scope) => tree(scope).name === from),
    );
  const of = (surface: string): Rename[] => renames.filter((one) => one.surface === surface || !shared(one));
  const rename = (value: Json, surface: string): Json => renamed(value, of(surface));
  const scopeNames = mapTree(parts.scopes, (rows) =>
    Object.values(tree(rows)).map((scope) => String(tree(scope).name)),
  );
  const ownerOf = (set: Json): string =>
    Object.keys(scopeNames).find((surface) =>
      strings(set).every((one) => strings(scopeNames[surface]).includes(one)),
    ) ?? "";
  return {
    ...parts,
    operations: mapTree(parts.operations, (row) => rename(row, String(tree(row).surface))),
    rules: mapTree(parts.rules, (rule) => rename(rule, String(tree(rule).page))),
    partyRules: mapTree(parts.partyRules, (rules) => rename(rules, "")),
    errors: mapTree(parts.errors, rename),
    scopes: mapTree(parts.scopes, rename),
    scopeSets: mapTree(parts.scopeSets, (set) => rename(set, ownerOf(set))),
    events: mapTree(parts.events, rename),
    documents: mapTree(parts.documents, rename),
  };
}

function renamed(value: Json, renames: readonly Rename[]): Json {
  if (renames.length === 0) return value;
  if (typeof value === "string") return renames.reduce((text, { from, to }) => replaced(text, from, to), value);
  if (Array.isArray(value)) return value.map((one) => renamed(one, renames));
  return isTree(value) ? mapTree(value, (inner) => renamed(inner, renames)) : value;
}

const inName = /[\w:.-]/;

/** Only the whole name: `jobs:read` is no part of `my-jobs:read`. */
function replaced(text: string, from: string, to: string): string {
  let out = "";
  let done = 0;
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    const [left, right] = [text.charAt(at - 1), text.charAt(at + from.length)];
    const whole = !(left !== "" && inName.test(left)) && !(right !== "" && /[\w:-]/.test(right));
    out += text.slice(done, at) + (whole ? to : from);
    done = at + from.length;
  }
  return out + text.slice(done);
}
