/** What is wrong with the contract, in the words and with the line that the terminal shows. */
import { formatDiagnostic } from "@typespec/compiler";
import { ContractError } from "./contract.ts";

export interface Problems {
  readonly count: number;
  /** One entry a problem: file, line, column, code, words, and the line itself. */
  readonly lines: readonly string[];
}

/** Of anything else than a {@link ContractError}, which is a fault of the generator: the stack. */
export function problemsOf(error: unknown): Problems {
  if (error instanceof ContractError) {
    return {
      count: error.diagnostics.length,
      lines: error.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, { pretty: true })),
    };
  }
  return { count: 1, lines: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
}

/** `1 problem`, `3 problems`, `no problems`. */
export function counted(count: number): string {
  return count === 0 ? "no problems" : count === 1 ? "1 problem" : `${count} problems`;
}
