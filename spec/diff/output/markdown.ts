/** A changelog entry (keepachangelog.com): what partners and servers read about the next version. */
import type { Report, ReportedFinding } from "../report.ts";
import { counted, grouped, isText, some } from "./groups.ts";

export function markdownReport(report: Report, all: boolean): string {
  const { base, head, findings } = report;
  const shown = all ? findings : findings.filter((finding) => !isText(finding));
  const texts = findings.length - shown.length;
  const changes = grouped(shown).flatMap(({ heading, findings: group }) => [
    `### ${heading}`,
    "",
    ...group.map(entry),
    "",
  ]);
  return [
    `## ${head.version}`,
    "",
    findings.length === 0
      ? `Nothing differs from ${base.version}.`
      : `Since ${base.version}: ${counted(findings.length, "change")}.`,
    "",
    ...changes,
    ...(texts > 0 ? [`Texts for people changed in ${counted(texts, "place")}.`, ""] : []),
  ].join("\n");
}

function entry({ subject, what, because, affects }: ReportedFinding): string {
  const told = what.split("\n").map(escaped).join("; ");
  const affected =
    affects.length > 0
      ? ` Affects ${some(
          affects.map((name) => `\`${name}\``),
          6,
        )}.`
      : "";
  return `- **${escaped(subject)}**: ${told}${/[.!?]$/.test(told) ? "" : "."} (${because}.)${affected}`;
}

/** Text of the contract is text: it makes no markup, but for the code that it has in backticks. */
function escaped(text: string): string {
  return text.replace(/(`[^`]*`)|([\\*_[\]<>#|])/g, (_match, code?: string, mark?: string) => code ?? `\\${mark}`);
}
