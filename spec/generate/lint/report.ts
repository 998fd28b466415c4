/** How the house lint says what it has found. */
import type { Diagnostic, DiagnosticTarget, Program } from "@typespec/compiler";

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
  const [best] = names
    .map((candidate) => ({ candidate, distance: distance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.max(2, Math.floor(name.length / 3))) return ` Did you mean "${best.candidate}"?`;
  return names.length > 0 && names.length <= 12 ? ` There are: ${names.map((n) => `"${n}"`).join(", ")}.` : "";
}

/** Levenshtein: how many letters have to be put in, taken out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
