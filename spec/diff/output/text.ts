/** For a terminal. */
import { audiences } from "../law.ts";
import type { DiffOptions } from "../options.ts";
import type { Report, ReportedFinding } from "../report.ts";
import { counted, fails, forWhom, grouped, isText, placeInWords, some, versionInWords } from "./groups.ts";

export function textReport(report: Report, list: DiffOptions["list"]): string {
  const { base, head, findings } = report;
  const listed = { all: () => true, most: (one: ReportedFinding) => !isText(one), failing: fails }[list];
  const shown = findings.filter(listed);
  const texts = list === "most" ? findings.length - shown.length : 0;
  return [
    `${base.name} (${base.version}) -> ${head.name} (${head.version}): ${counted(findings.length, "change")}`,
    "",
    ...grouped(shown).flatMap(({ heading, findings: group }) => [
      `${heading} (${group.length})`,
      // Why is said once for all that it is said of.
      ...[...Map.groupBy(group, why)].flatMap(([reason, alike]) => [
        `  ${reason}`,
        ...alike.flatMap((finding) => lines(finding, report)),
      ]),
      "",
    ]),
    ...(texts > 0 ? [`${counted(texts, "change")} of texts for people; --all lists them.`] : []),
    ...report.notCompared.map((words) => `Not compared: ${words}.`),
    ...report.unusedExceptions.map(({ kind, subject }) => `Exception for nothing: ${kind} of ${subject}; it can go.`),
    verdict(report),
    versionInWords(report),
    "",
  ].join("\n");
}

const why = (finding: ReportedFinding): string => `${forWhom(finding)}: ${finding.because}`;

function lines(finding: ReportedFinding, report: Report): string[] {
  const [first = "", ...more] = finding.what.split("\n");
  const place = placeInWords(finding, report);
  const { affects, checks, mutants, allowed } = finding;
  return [
    `  - ${finding.subject}: ${first}  [${finding.kind}]`,
    ...more.map((line) => `      ${line}`),
    ...(place === undefined ? [] : [`      ${place}`]),
    ...(affects.length > 0 ? [`      affects ${some(affects, 6)}`] : []),
    ...(checks.length > 0 ? [`      look at ${some(checks, 3)}; ${counted(mutants.length, "mutant")}`] : []),
    ...audiences.flatMap((audience) => {
      const reason = allowed[audience];
      return reason === undefined ? [] : [`      allowed (${audience}): ${reason}`];
    }),
  ];
}

function verdict({ breaks: { partner, server } }: Report): string {
  if (partner + server === 0) return "Breaks nobody that is not allowed.";
  return `Breaks partners by ${counted(partner, "change")}, servers by ${counted(server, "change")}.`;
}
