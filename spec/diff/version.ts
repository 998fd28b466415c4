/** What the next version is called: semantic versioning (semver.org), for the contract's `info.version`. */
import type { Severity } from "./law.ts";

export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

const form = /^(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
type Parts = readonly [number, number, number];

function partsOf(version: string): Parts | undefined {
  const [, major, minor, patch] = form.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

export function isVersion(text: string): boolean {
  return partsOf(text) !== undefined;
}

/** A partner who breaks asks for a major version; what either of the two can or must do more, for a minor one. */
export function bumpFor(findings: readonly { readonly partner: Severity; readonly server: Severity }[]): Bump {
  if (findings.some(({ partner }) => partner === "breaks")) return "major";
  if (findings.some(({ partner, server }) => partner === "extends" || server === "breaks")) return "minor";
  return findings.length > 0 ? "patch" : "none";
}

/** The lowest version that semver allows. Before 1.0.0 a minor version may break, and a patch may add. */
export function nextVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(version) ?? [0, 0, 0];
  const asked = major > 0 ? bump : bump === "major" ? "minor" : bump === "minor" ? "patch" : bump;
  if (asked === "major") return `${major + 1}.0.0`;
  if (asked === "minor") return `${major}.${minor + 1}.0`;
  return asked === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

/** Whether a version is at least another; of pre-releases (`2.0.0-rc.1`) what they lead to counts. */
export function atLeast(version: string, wanted: string): boolean {
  const [a, b] = [partsOf(version), partsOf(wanted)];
  if (a === undefined || b === undefined) return false;
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
}
