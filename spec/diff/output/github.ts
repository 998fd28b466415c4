/** Workflow commands of GitHub Actions: annotations at the lines of spec/. */
import type { Report, ReportedFinding } from "../report.ts";
import { fails, forWhom, isText, versionInWords } from "./groups.ts";

export function githubReport(report: Report): string {
  const { findings, version } = report;
  const annotations = findings.filter((finding) => !isText(finding)).map(annotation);
  const tooLow = version.kept ? [] : [command("error", {}, versionInWords(report))];
  return [...annotations, ...tooLow].map((line) => `${line}\n`).join("");
}

function annotation(finding: ReportedFinding): string {
  const { subject, what, because, place, partner, server } = finding;
  const level = fails(finding) ? "error" : partner === "warns" || server === "warns" ? "warning" : "notice";
  // A line of the base is none of the files that are looked at.
  const at = place?.in === "head" ? { file: place.file, line: String(place.line) } : {};
  return command(level, { ...at, title: subject }, `${what}\n${forWhom(finding)}: ${because}`);
}

function command(level: string, properties: Readonly<Record<string, string>>, message: string): string {
  const said = Object.entries(properties).map(
    ([key, value]) => `${key}=${data(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${level}${said.length > 0 ? ` ${said.join(",")}` : ""}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
