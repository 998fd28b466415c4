/** Events: every type has its webhook, under its own name, with a body of that type. */
import type { Namespace, Program, Type, Union } from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import { keys } from "../../vocabulary/decorators.js";
import { namesOf } from "./names.ts";
import { hint, type Report } from "./report.ts";

export function checkEvents(program: Program, report: Report, operations: readonly HttpOperation[]): void {
  const union = eventTypes(program);
  if (union === undefined) return;
  const known = namesOf(union);
  const names = known.map(({ name }) => name);
  const called = new Set<string>();
  for (const { operation, path, parameters } of operations) {
    if (!isWebhook(program, operation.namespace)) continue;
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

/** The union that has the variants with `@eventScope`. */
export function eventTypes(program: Program): Union | undefined {
  const [variant] = program.stateMap(keys.eventScope).keys();
  return variant?.kind === "UnionVariant" ? variant.union : undefined;
}

function isWebhook(program: Program, namespace: Namespace | undefined): boolean {
  return namespace !== undefined && program.stateMap(keys.webhooksOf).has(namespace);
}

function literal(type: Type | undefined): string | undefined {
  return type?.kind === "String" ? type.value : undefined;
}
