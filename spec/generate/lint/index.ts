/** The house lint: what the compiler lets through and the contract does not. Every problem is at its `.tsp` line. */
import type { Namespace, Program } from "@typespec/compiler";
import { getAllHttpServices, type HttpOperation } from "@typespec/http";
import { keys } from "../../vocabulary/decorators.js";
import { checkBounds, checkNegativeBounds } from "./bounds.ts";
import { checkErrors } from "./errors.ts";
import { checkEvents } from "./events.ts";
import { checkExamples } from "./examples.ts";
import { checkIdentifiers } from "./identifiers.ts";
import { checkNames, type Vocabulary } from "./names.ts";
import { checkPages } from "./pages.ts";
import { checkProse } from "./prose.ts";
import { reporter } from "./report.ts";

/** Reports every problem to the program. */
export function lint(program: Program, vocabulary: Vocabulary): void {
  const report = reporter(program);
  const [services] = getAllHttpServices(program);
  const operations = services.flatMap((service) => service.operations);
  checkNames(program, report, vocabulary);
  checkPages(program, report);
  checkErrors(
    program,
    report,
    operations.filter((o) => errorsOf(program, o) !== "page"),
  );
  checkEvents(program, report, operations);
  checkIdentifiers(program, report, operations);
  for (const operation of operations) {
    const errors = errorsOf(program, operation);
    checkExamples(program, report, operation, errors === "page");
    // A webhook's input is what this server makes.
    if (errors !== undefined) checkBounds(program, report, operation);
  }
  checkNegativeBounds(program, report);
  checkProse(program, report);
}

/** The shape of the errors of an operation's surface; of a webhook, which has none, nothing. */
function errorsOf(program: Program, { operation }: HttpOperation): string | undefined {
  for (let at: Namespace | undefined = operation.namespace; at !== undefined; at = at.namespace) {
    const about = program.stateMap(keys.surface).get(at) as { errors: string } | undefined;
    if (about !== undefined) return about.errors;
  }
  return undefined;
}
