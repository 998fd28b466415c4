import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ConfigurationError } from "../engine/failure.ts";
import type { Report } from "../engine/report.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";

type Kind = "json" | "junit" | "html" | "markdown";

const WRITERS: Readonly<Record<Kind, (report: Report, secrets: ContractSecrets) => string>> = {
  json: jsonReport,
  junit: junitReport,
  html: htmlReport,
  markdown: markdownReport,
};

/** Where reports go, by their kind. */
export type ReportFiles = Readonly<Partial<Record<Kind, string | undefined>>>;

/**
 * Makes sure before a run that its reports will have a place.
 *
 * @throws {ConfigurationError} when a file cannot be written
 */
export async function checkReportFiles(files: ReportFiles): Promise<void> {
  for (const path of Object.values(files)) {
    if (path === undefined) continue;
    const existing = await stat(path).catch(() => undefined);
    const why = existing?.isDirectory()
      ? "it is a folder"
      : await reason(access(existing === undefined ? folderOf(path) : path, constants.W_OK));
    if (why !== undefined) throw unwritable(path, why);
  }
}

/** By a name that only a folder has. */
function folderOf(path: string): string {
  return `${dirname(path)}/.`;
}

/**
 * Writes the reports to their files, each though another one cannot be written.
 *
 * @throws {ConfigurationError} when a file cannot be written
 */
export async function writeReports(files: ReportFiles, report: Report, secrets: ContractSecrets): Promise<void> {
  let failed: ConfigurationError | undefined;
  for (const [kind, write] of Object.entries(WRITERS)) {
    const path = Object.entries(files).find(([name]) => name === kind)?.[1];
    if (path === undefined) continue;
    const why = await reason(writeFile(path, write(report, secrets)));
    if (why !== undefined) failed ??= unwritable(path, why);
  }
  if (failed !== undefined) throw failed;
}

async function reason(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unwritable(path: string, why: string): ConfigurationError {
  return new ConfigurationError(`The report cannot be written to ${path}: ${why}`);
}
