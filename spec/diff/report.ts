/** What `diff` says, as data: every output is written from this. */
import { type Allowance, allow, type Judged } from "./allowed.ts";
import type { Comparison } from "./findings.ts";
import { audiences } from "./law.ts";
import type { FindPlace, SourcePlace } from "./places.ts";
import type { Proof } from "./proof.ts";
import { atLeast, type Bump, bumpFor, isVersion, nextVersion } from "./version.ts";

export interface ReportedFinding extends Omit<Judged, "final"> {
  /** In the head's sources; of what is only in the base's, there. */
  readonly place: (SourcePlace & { readonly in: "head" | "base" }) | null;
  /** The files with checks of the rules that it touches, and the mutants that break them. */
  readonly checks: readonly string[];
  readonly mutants: readonly string[];
}

export interface Report {
  readonly reportVersion: 1;
  readonly base: { readonly name: string; readonly version: string };
  readonly head: { readonly name: string; readonly version: string };
  readonly findings: readonly ReportedFinding[];
  readonly version: {
    /** What the changes ask for. */
    readonly bump: Bump;
    /** The lowest version that semver allows for the head. */
    readonly atLeast: string;
    readonly kept: boolean;
  };
  /** What could not be compared, since one of the two does not say it. */
  readonly notCompared: readonly string[];
  /** Exceptions for which there is nothing left. */
  readonly unusedExceptions: readonly Allowance[];
  /** Findings that break an audience and are not allowed, and whether the version is too low: then the exit code is 1. */
  readonly breaks: { readonly partner: number; readonly server: number };
  readonly passed: boolean;
}

export interface ReportParts {
  readonly comparison: Comparison;
  readonly names: { readonly base: string; readonly head: string };
  readonly allowances: readonly Allowance[];
  readonly places: { readonly base: FindPlace; readonly head: FindPlace };
  readonly proof: Proof;
}

export function reportOf({ comparison, names, allowances, places, proof }: ReportParts): Report {
  const { base, head } = comparison;
  const { judged, unused } = allow(comparison.findings, allowances);
  const bump = bumpFor(judged);
  const lowest = nextVersion(base.version, bump);
  const kept = isVersion(head.version) && atLeast(head.version, lowest);
  const [partner = 0, server = 0] = audiences.map(
    (audience) => judged.filter((one) => one[audience] === "breaks" && one.allowed[audience] === undefined).length,
  );
  return {
    reportVersion: 1,
    base: { name: names.base, version: base.version },
    head: { name: names.head, version: head.version },
    findings: judged.map(({ final: _, ...finding }) => ({
      ...finding,
      place: placeOf(finding.path, places),
      checks: proven(finding.rules, proof.checks),
      mutants: proven(finding.rules, proof.mutants),
    })),
    version: { bump, atLeast: lowest, kept },
    notCompared: comparison.unsaid,
    unusedExceptions: unused,
    breaks: { partner, server },
    passed: partner + server === 0 && kept,
  };
}

function placeOf(path: readonly string[], { base, head }: ReportParts["places"]): ReportedFinding["place"] {
  const now = head(path);
  if (now !== undefined) return { ...now, in: "head" };
  const then = base(path);
  return then === undefined ? null : { ...then, in: "base" };
}

function proven(rules: readonly string[], by: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set(rules.flatMap((rule) => by.get(rule) ?? []))];
}
