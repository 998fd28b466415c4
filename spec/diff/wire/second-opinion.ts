/**
 * Redocly CLI's `diff` looks at the messages too. It tells a shared schema where it is first used, rates for one audience, and
 * knows neither gates nor rules, so that our law decides; but what it calls major and we do not call breaking, without a reason that is
 * known, has to be read.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ContractParts } from "../contract.ts";
import type { Finding } from "../findings.ts";
import { type Json, type Tree, tree } from "../json.ts";
import { subjectOf } from "../subjects.ts";
import { differingDocuments } from "./openapi.ts";

export interface Opinion {
  /** Redocly's rule, its sentence, and where that is in the export. */
  readonly rule: string;
  readonly words: string;
  readonly path: readonly string[];
}

/** What Redocly calls major and our law does not, each for its reason. */
export const departures: Readonly<Record<string, string>> = {
  "response-removed":
    "an answer that is no longer given surprises no caller; where it was the only good one, its successor does",
};

/** The findings, and with them what only the second opinion calls breaking. */
export function withOpinions(
  findings: readonly Finding[],
  opinions: readonly Opinion[],
  [before, after]: readonly [ContractParts, ContractParts],
): Finding[] {
  const told = findings.map((finding) => ({ finding, ...ownerOf(finding.path) }));
  const open = opinions.filter(({ rule, path }) => {
    const { owner, members } = ownerOf(path);
    const [, surface = "", section, name = ""] = path;
    const schemas = [before, after].map((parts) => tree(parts.documents, surface, "schemas"));
    // A schema of one of the two contracts only: its difference is told where it is used.
    if (section === "schemas" && !schemas.every((all) => name in all)) return false;
    const here = told.filter((one) => one.owner === owner && isOnTheWay(one.members, members));
    if (here.some(({ finding }) => finding.partner === "breaks")) return false;
    return here.length === 0 || departures[rule] === undefined;
  });
  return [...findings, ...open.map(asFinding)];
}

function asFinding({ rule, words, path }: Opinion): Finding {
  return {
    kind: "second-opinion",
    subject: path[0] === "operations" ? String(path[1]) : subjectOf(path),
    path,
    what: `Redocly CLI calls it breaking (${rule}): ${words}`,
    partner: "warns",
    server: "informs",
    because: "another tool calls it breaking, and the law here does not",
    affects: [],
    rules: [],
    final: false,
  };
}

/** The operation, webhook or named schema that a place is in, and the members on the way to it. */
function ownerOf(path: readonly string[]): { readonly owner: string; readonly members: readonly string[] } {
  const [part, surface, section, name = ""] = path;
  const members = path.filter((_key, at) => path[at - 1] === "properties");
  if (part === "operations") return { owner: `operations ${surface}`, members };
  if (section === "operations") return { owner: `operations ${name}`, members };
  return part === "events"
    ? { owner: `${surface} webhooks ${section}`, members }
    : { owner: `${surface} ${section} ${name}`, members };
}

function isOnTheWay(a: readonly string[], b: readonly string[]): boolean {
  return a.slice(0, b.length).every((member, at) => member === b[at]);
}

/** @returns nothing where the messages do not differ; throws where there is no Redocly CLI, or none that answers */
export async function secondOpinion(before: Tree, after: Tree): Promise<readonly Opinion[]> {
  const documents = differingDocuments(before, after);
  if (documents === undefined) return [];
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  try {
    const paths = ["base.json", "head.json"].map((name) => join(folder, name));
    await Promise.all(paths.map((path, at) => writeFile(path, JSON.stringify(documents[at]))));
    const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
    const args = [cli, "diff", ...paths, "--format", "json", "--config", config, "--fail-on", "none"];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 << 20, timeout: 60_000 });
    return opinionsOf(JSON.parse(stdout) as Json, documents);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function opinionsOf(report: Json, [before, after]: readonly [Tree, Tree]): Opinion[] {
  return trees(tree(report).changes).flatMap((change) =>
    trees(change.verdicts)
      .filter(({ impact }) => impact === "major")
      .map(({ ruleId, message, location }) => {
        const pointer = String(tree(location).pointer ?? "");
        const path = pathOf(pointer, String(tree(location).file).endsWith("base.json") ? before : after) ?? [];
        return { rule: String(ruleId), words: String(message), path };
      }),
  );
}

function trees(list: Json | undefined): Tree[] {
  return Array.isArray(list) ? list.map((one) => tree(one)) : [];
}

/** From a place in the document to one in the export; undefined if the document has no operation there. */
function pathOf(pointer: string, document: Tree): string[] | undefined {
  const [, section, first = "", second = "", ...rest] = pointer
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  if (section === "components") return ["documents", ...halves(second), ...rest].toSpliced(2, 0, "schemas");
  const operation = tree(tree(document[section ?? ""])[first], second);
  const inside = partOf(operation, rest);
  if (section === "webhooks") return ["documents", ...halves(first), ...inside].toSpliced(2, 0, "webhooks");
  const id = operation.operationId;
  return typeof id === "string" ? ["operations", id, ...inside] : undefined;
}

/** The export has parameters by their names, and what refuses as a list of errors. */
function partOf(operation: Tree, [section = "", name = "", ...rest]: readonly string[]): string[] {
  if (section === "parameters") {
    const { in: place, name: called } = trees(operation.parameters)[Number(name)] ?? {};
    return [section, `${place} ${called}`, ...rest];
  }
  if (section === "responses" && /^[45]/.test(name) && rest[0] === "content") return [section, name, "errors"];
  return [section, name, ...rest].filter((key) => key !== "");
}

function halves(key: string): [surface: string, name: string] {
  const at = key.indexOf(".");
  return [key.slice(0, at), key.slice(at + 1)];
}
