/** The error table and the operations agree: every refusal has a row, at the row's status, and every row is answered. */
import { type Model, type ModelProperty, type Program, type Type, walkPropertiesInherited } from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import { keys } from "../../vocabulary/decorators.js";
import type { Report } from "./report.ts";

interface Row {
  readonly status: number;
  readonly text: string;
}

export function checkErrors(program: Program, report: Report, operations: readonly HttpOperation[]): void {
  const rows = program.stateMap(keys.failure) as Map<Type, Row>;
  const answered = new Set<Type>();
  for (const { operation, responses } of operations) {
    for (const { statusCodes, responses: bodies } of responses) {
      if (typeof statusCodes !== "number" || statusCodes < 400) continue;
      const models = bodies.flatMap(({ body }) => (body ? modelsOf(body.type) : []));
      for (const model of models) {
        const row = rows.get(model);
        answered.add(model);
        if (row === undefined) {
          const words = `Operation "${operation.name}" answers ${statusCodes} with ${model.name || "a model"}, which is no @failure.`;
          report("no-failure", words, operation);
        } else if (row.status !== statusCodes) {
          const words = `Operation "${operation.name}" answers ${statusCodes} with ${model.name}, whose row says ${row.status}.`;
          report("failure-status", words, operation);
        }
      }
    }
  }
  for (const [target] of rows) {
    const model = target as Model;
    if (!answered.has(model)) report("unused-failure", `No operation answers with the error ${model.name}.`, model);
    const code = codeOf(model);
    if (code === undefined) continue;
    const { name, type } = code;
    const wanted = name === "error" ? /^[a-z]+(_[a-z]+)*$/ : /^[A-Z]+(_[A-Z]+)*$/;
    if (type.kind === "String" && !wanted.test(type.value)) {
      report("error-code", `The code "${type.value}" is not written as its surface's others are.`, model);
    }
  }
}

function codeOf(model: Model): ModelProperty | undefined {
  const members = [...walkPropertiesInherited(model)];
  return members.find((m) => m.name === "code") ?? members.find((m) => m.name === "error");
}

function modelsOf(type: Type): Model[] {
  if (type.kind === "Model") return [type];
  return type.kind === "Union" ? [...type.variants.values()].flatMap((v) => modelsOf(v.type)) : [];
}
