/** Every operation shows what it is sent and what it answers. */
import { getExamples, getOpExamples, type Model, type Program, type Type } from "@typespec/compiler";
import type { HttpOperation } from "@typespec/http";
import type { Report } from "./report.ts";

/** `page`: whether its answers are pages, whose example is the page itself. */
export function checkExamples(program: Program, report: Report, http: HttpOperation, page: boolean): void {
  const { operation, parameters, responses } = http;
  const examples = getOpExamples(program, operation);
  const body = parameters.body?.type;
  const bodyShown =
    examples.some((e) => e.parameters !== undefined) || (body !== undefined && hasExample(program, body));
  if (body !== undefined && !bodyShown) {
    report(
      "operation-example",
      `Operation "${operation.name}" has a body without an example: write @opExample with parameters, or @example on the body's model.`,
      operation,
    );
  }
  if (page) return;
  const needed = parameters.parameters.some((p) => !p.param.optional && p.type === "path");
  if (needed && !examples.some((e) => e.parameters !== undefined)) {
    report(
      "operation-example",
      `Operation "${operation.name}" has parameters without an example: write @opExample with parameters.`,
      operation,
    );
  }
  const answers = responses
    .filter(
      ({ statusCodes }) =>
        statusCodes !== "*" && (typeof statusCodes === "number" ? statusCodes : statusCodes.start) < 300,
    )
    .flatMap((response) => response.responses)
    .flatMap(({ body: answer }) => (answer?.contentTypes.some((type) => type.includes("json")) ? [answer.type] : []));
  if (answers.length > 0 && !examples.some((e) => e.returnType !== undefined)) {
    report(
      "operation-example",
      `Operation "${operation.name}" has no example of its answer: write @opExample with returnType.`,
      operation,
    );
  }
}

function hasExample(program: Program, type: Type): boolean {
  return type.kind === "Model" && getExamples(program, type as Model).length > 0;
}
