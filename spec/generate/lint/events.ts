/** Events: every type has its webhook, under its own name, with a body of that type. */
import type { Namespace, Program, Type, Union } from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import { keys } from "../../vocabulary/decorators.js";
import { namesOf } from "./names.ts";
import { hint, type Report } from "./report.ts";

export function checkEvents(program: Program, report: Report, operations: readonly HttpOperation[]): void {
  for (const union of eventTypes(program)) {
    const surface = surfaceOf(program, union.namespace);
    checkUnion(
      union,
      report,
      operations.filter(({ operation }) => {
        const owner = operation.namespace && program.stateMap(keys.webhooksOf).get(operation.namespace);
        return owner !== undefined && owner === surface;
      }),
    );
  }
}

function checkUnion(union: Union, report: Report, webhooks: readonly HttpOperation[]): void {
  const known = namesOf(union);
  const names = known.map(({ name }) => name);
  const called = new Set<string>();
  for (const { operation, path, parameters } of webhooks) {
    const type = path.replace(/^\//, "");
    called.add(type);
    if (!names.includes(type)) {
      report("unknown-event", `${union.name} has no "${type}".${hint(type, names)}`, operation);
      continue;
    }
    const body = parameters.body?.type;
    const stated = body?.kind === "Model" ? literal(body.properties.get("type")?.type) : undefined;
    if (stated !== type)
      report("event-body", `The webhook "${type}" has the body of "${stated ?? "nothing"}".`, operation);
  }
  for (const { name, target } of known) {
    if (!called.has(name)) report("no-webhook", `The event "${name}" has no webhook with its body.`, target);
  }
}

/** The unions that have variants with `@eventScope`. */
function eventTypes(program: Program): ReadonlySet<Union> {
  const unions = new Set<Union>();
  for (const variant of program.stateMap(keys.eventScope).keys()) {
    if (variant.kind === "UnionVariant") unions.add(variant.union);
  }
  return unions;
}

function surfaceOf(program: Program, namespace: Namespace | undefined): string | undefined {
  return namespace && program.stateMap(keys.surface).get(namespace)?.id;
}

function literal(type: Type | undefined): string | undefined {
  return type?.kind === "String" ? type.value : undefined;
}
