/** Which operations send and receive a named schema, by whatever else it is part of. */
import { isTree, type Json, strings, type Tree, tree } from "../json.ts";

/** What the partner does with a message: a webhook's body is received. */
export type Role = "sends" | "receives";

export interface Use {
  readonly sends: ReadonlySet<string>;
  readonly receives: ReadonlySet<string>;
}

const known = new WeakMap<Tree, ReadonlyMap<string, Use>>();

/** By the name of the schema; those that no operation names are not in it. */
export function usesOf(document: Tree): ReadonlyMap<string, Use> {
  const before = known.get(document);
  if (before !== undefined) return before;
  const uses = new Map<string, { sends: Set<string>; receives: Set<string> }>();
  const schemas = tree(document.schemas);
  const inner = new Map(Object.entries(schemas).map(([name, schema]) => [name, namesIn(schema)]));
  const use = (from: Json | undefined, role: Role, by: string): void => {
    const waiting = [...namesIn(from)];
    const seen = new Set<string>();
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      const one = uses.get(name) ?? { sends: new Set(), receives: new Set() };
      one[role].add(by);
      uses.set(name, one);
      waiting.push(...(inner.get(name) ?? []));
    }
  };
  const called = (messages: Tree, out: Role, back: Role): void => {
    for (const [name, message] of Object.entries(messages)) {
      const { parameters, requestBody, responses } = tree(message);
      use(parameters, out, name);
      use(requestBody, out, name);
      use(responses, back, name);
    }
  };
  called(tree(document.operations), "sends", "receives");
  called(tree(document.webhooks), "receives", "sends");
  known.set(document, uses);
  return uses;
}

/** The named schemas that a part of a document names; the errors of an answer are of that name. */
function namesIn(value: Json | undefined, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const one of value) namesIn(one, found);
  else if (isTree(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === "example" || key === "examples") continue;
      if (key === "$ref" && typeof inner === "string") found.add(inner);
      else if (key === "properties" && isTree(inner)) for (const member of Object.values(inner)) namesIn(member, found);
      else {
        if (key === "errors") for (const name of strings(inner)) found.add(name);
        namesIn(inner, found);
      }
    }
  }
  return found;
}
