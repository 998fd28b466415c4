import type { OperationTable } from "../engine/rules.ts";

/** The operation that a request line belongs to, by the most literal path that fits, whatever its methods are; HEAD counts as GET. */
export function operationAt(operations: OperationTable, method: string, target: string): string | undefined {
  const path = target.split(/[?#]/)[0] ?? "";
  const steps = path.split("/");
  // The most literal come first.
  const found = templatesOf(operations)
    .get(steps.length)
    ?.find((template) => fits(template, steps));
  return found?.methods.get(method === "HEAD" ? "GET" : method);
}

/** A path's steps, undefined for a parameter, and the operations of its methods. */
interface Template {
  readonly steps: readonly (string | undefined)[];
  readonly methods: ReadonlyMap<string, string>;
}

const templates = new WeakMap<OperationTable, ReadonlyMap<number, readonly Template[]>>();

/** By how many steps they have; kept, for every exchange of a run asks. */
function templatesOf(operations: OperationTable): ReadonlyMap<number, readonly Template[]> {
  const known = templates.get(operations);
  if (known !== undefined) return known;
  const byPath = Map.groupBy(Object.entries(operations), ([, { path }]) => path);
  const all = [...byPath].map(([path, entries]): Template => {
    const steps = path.split("/").map((step) => (step.startsWith("{") ? undefined : step));
    return { steps, methods: new Map(entries.map(([id, operation]) => [operation.method.toUpperCase(), id])) };
  });
  const parameters = ({ steps }: Template): number => steps.filter((step) => step === undefined).length;
  const made = Map.groupBy(
    all.sort((a, b) => parameters(a) - parameters(b)),
    ({ steps }) => steps.length,
  );
  templates.set(operations, made);
  return made;
}

/** A parameter takes what is not empty. */
function fits({ steps }: Template, given: readonly string[]): boolean {
  return steps.every((step, index) => (step === undefined ? given[index] !== "" : step === given[index]));
}

/** The path with its parameters filled in. */
export function fillPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`the path ${template} needs "${name}"`);
    return encodeURIComponent(value);
  });
}
