import { writeFile } from "node:fs/promises";
import { ConfigurationError } from "../engine/failure.ts";
import type { Report } from "../engine/report.ts";

/** The report as JSON text; its `format` says which version of its shape it has. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Writes the report to a file.
 *
 * @throws {ConfigurationError} when the file cannot be written
 */
export async function writeJsonReport(path: string, report: Report): Promise<void> {
  try {
    await writeFile(path, jsonReport(report));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`The report cannot be written to ${path}: ${why}`, { cause: error });
  }
}
