import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { ConfigurationError } from "../engine/failure.ts";
import { FORMAT, type Report } from "../engine/report.ts";
import { show } from "../engine/words.ts";
import { readJsonFile } from "../options/json-file.ts";

// ajv-formats is CommonJS whose types say `default` twice; at run time the module is the function.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

/** The report as JSON text; `report.schema.json` describes it, and its `format` says which version of that. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** A judge of reports by their published schema. */
export function reportValidator(): ValidateFunction<Report> {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats(ajv);
  const schema: unknown = JSON.parse(readFileSync(new URL("report.schema.json", import.meta.url), "utf8"));
  return ajv.compile<Report>(schema as object); // the schema file holds an object
}

/**
 * Reads a report that was written before.
 *
 * @throws {ConfigurationError} when the file cannot be read, or is no report of this version
 */
export async function readReport(path: string): Promise<Report> {
  let found: unknown;
  try {
    found = await readJsonFile(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`The report ${path} cannot be read: ${why}`, { cause: error });
  }
  const format = typeof found === "object" && found !== null && "format" in found ? found.format : undefined;
  if (format !== FORMAT) {
    throw new ConfigurationError(
      `${path} is no report of this version: its format is ${show(format)}, not "${FORMAT}"`,
    );
  }
  const isReport = reportValidator();
  if (isReport(found)) return found;
  const [first] = isReport.errors ?? [];
  throw new ConfigurationError(`${path} is no report: ${first?.instancePath || "it"} ${first?.message ?? "is wrong"}`);
}
