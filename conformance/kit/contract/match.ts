import type { OperationTable } from "../engine/rules.ts";

/** The operation that a request line belongs to, by the most literal path that fits, whatever its methods are; HEAD counts as GET. */
export function operationAt(operations: OperationTable, method: string, target: string): string | undefined {
  const path = target.split(/[?#]/)[0] ?? "";
  const wanted = method === "HEAD" ? "GET" : method;
  let best: { path: string; parameters: number } | undefined;
  for (const { path: template } of Object.values(operations)) {
    const parameters = fits(template, path);
    if (parameters !== undefined && (best === undefined || parameters < best.parameters)) {
      best = { path: template, parameters };
    }
  }
  const found = Object.entries(operations).find(
    ([, operation]) => operation.path === best?.path && operation.method.toUpperCase() === wanted,
  );
  return found?.[0];
}

/** How many parameters of the template the path fills; undefined when it does not fit. */
function fits(template: string, path: string): number | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  let parameters = 0;
  for (const [index, step] of wanted.entries()) {
    if (step.startsWith("{")) {
      if (given[index] === "") return undefined;
      parameters += 1;
    } else if (step !== given[index]) return undefined;
  }
  return parameters;
}

/** The path with its parameters filled in. */
export function fillPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`the path ${template} needs "${name}"`);
    return encodeURIComponent(value);
  });
}
