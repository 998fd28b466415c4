/** How the house lint says what it has found. */
import type { Diagnostic, DiagnosticTarget, Program } from "@typespec/compiler";
import { closestMatch } from "leven";

/** Reports one problem; `target` is what the editor and the terminal point at. */
export type Report = (code: string, message: string, target: DiagnosticTarget) => void;

/** What several operations share is reported once. */
export function reporter(program: Program): Report {
  const said = new Map<DiagnosticTarget, Set<string>>();
  return (code, message, target) => {
    const before = said.get(target) ?? new Set();
    if (before.has(message)) return;
    said.set(target, before.add(message));
    const diagnostic: Diagnostic = { code: `opentrain/${code}`, severity: "error", message, target };
    program.reportDiagnostic(diagnostic);
  };
}

/** ` Did you mean "jobs:read"?`, or the names that there are, if they are few, or nothing. */
export function hint(name: string, known: Iterable<string>): string {
  const names = [...new Set(known)];
  const best = closestMatch(name, names, { maxDistance: Math.max(2, Math.floor(name.length / 3)) });
  if (best !== undefined) return ` Did you mean "${best}"?`;
  return names.length > 0 && names.length <= 12 ? ` There are: ${names.map((n) => `"${n}"`).join(", ")}.` : "";
}
