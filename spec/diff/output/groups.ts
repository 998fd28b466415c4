/** What the outputs share: the order and the headings of findings, and how many of something. */
import type { Report, ReportedFinding } from "../report.ts";

export interface Group {
  readonly heading: string;
  readonly findings: readonly ReportedFinding[];
}

const headings: readonly (readonly [string, (finding: ReportedFinding) => boolean])[] = [
  ["Breaks partners", ({ partner }) => partner === "breaks"],
  ["Has to be read: what it means for partners cannot be told", ({ partner }) => partner === "warns"],
  ["Breaks servers: they have to do more", ({ server }) => server === "breaks"],
  ["New for partners", ({ partner }) => partner === "extends"],
  ["Has to be read: what it means for servers cannot be told", ({ server }) => server === "warns"],
  ["For information", () => true],
];

/** Each finding under the first heading that holds for it; headings without any are left out. */
export function grouped(findings: readonly ReportedFinding[]): Group[] {
  const byHeading = Map.groupBy(findings, (finding) => headings.findIndex(([, holds]) => holds(finding)));
  return headings.flatMap(([heading], at) => {
    const found = byHeading.get(at) ?? [];
    return found.length > 0 ? [{ heading, findings: found }] : [];
  });
}

/** Words for people alone: shown as a number unless all is asked for. */
export function isText({ because, partner, server }: ReportedFinding): boolean {
  return partner === "informs" && server === "informs" && because === "only words for people changed";
}

/** It breaks somebody, and is not allowed to. */
export function fails({ partner, server, allowed }: ReportedFinding): boolean {
  return (
    (partner === "breaks" && allowed.partner === undefined) || (server === "breaks" && allowed.server === undefined)
  );
}

/** `1 change`, `2 changes`, `no changes`. */
export function counted(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}

/** The first few, and how many more there are. */
export function some(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} more` : names.join(", ");
}

/** `partner breaks, server informs`. */
export function forWhom({ partner, server }: ReportedFinding): string {
  return `partner ${partner}, server ${server}`;
}

export function placeInWords({ place }: ReportedFinding, { base }: Report): string | undefined {
  if (place === null) return undefined;
  return `${place.file}:${place.line}${place.in === "base" ? ` in ${base.name}` : ""}`;
}

/** The sentence about the version. */
export function versionInWords({ base, head, version }: Report): string {
  const { bump, atLeast, kept } = version;
  if (bump === "none") return `Version ${head.version}: nothing differs.`;
  const asked = `${kept ? "" : "too low: "}${bump === "patch" ? "changes of texts" : bump === "minor" ? "what is new" : "what breaks partners"} after ${base.version} asks for ${atLeast} or higher`;
  return kept ? `Version ${head.version} will do: ${asked}.` : `Version ${head.version} is ${asked}.`;
}
