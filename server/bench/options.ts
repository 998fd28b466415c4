import { statSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { closestMatch } from "leven";

export const parts = [
  "registration",
  "poll",
  "me",
  "installs",
  "budget",
  "usage",
  "updates",
  "search",
  "deliveries",
  "processes",
  "operations",
  "start",
  "memory",
  "generation",
] as const;
/** Only when they are asked for. */
const asked = ["peers", "growth"] as const;
export type Part = (typeof parts)[number] | (typeof asked)[number];
const all: readonly Part[] = [...parts, ...asked];

export const databaseKinds = ["sqlite", "postgres"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export interface Options {
  readonly only: ReadonlySet<Part>;
  readonly databases: readonly DatabaseKind[];
  readonly connections: number;
  /** How often everything is measured anew: of the figures the median counts, of the targets every run. */
  readonly runs: number;
  readonly quick: boolean;
  /** Where the rows are written, too. */
  readonly json?: string;
  /** What an earlier run has written there. */
  readonly compare?: string;
  /** Of the part about growth. */
  readonly rows: number;
  /** How long one stretch of load lasts. */
  readonly seconds: number;
  /** How often the stretches of bare Express and of the servers take turns. */
  readonly rounds: number;
  readonly starts: number;
  /** How often deliveries are measured with and without receivers that are slow or dead. */
  readonly deliveries: number;
  /** After so many it stops, with what it has. */
  readonly minutes: number;
}

export const usage: string = `usage: npm run bench [-- [--quick] [--only <part>[,<part>...]] [--database <kind>]]

Measures the server as production runs it, in turns with a bare Express app that answers the same bytes.

  --quick             about 4 minutes instead of about 11: fewer turns
  --runs <n>          everything so many times (1): medians and what they lie between; a target missed once is missed
  --json <file>       writes the rows there, too
  --compare <file>    beside each row what was written there, and how much better it is now: 1.10 is by a tenth; WORSE is by
                      more than 3 %, and by more than the runs differ
  --only <parts>      ${all.join(", ")}
  --peers             also beside node-oidc-provider and better-auth, their device grants; the same as the part peers
  --growth            also with 1,000,000 registrations, and what holds the event loop when as many deliveries and rate limits are
                      removed; the same as the part growth
  --rows <n>          of growth, instead of 1,000,000
  --database <kind>   ${databaseKinds.join(" or ")}; both when left out
  --connections <n>   how many requests are in flight (10)
  --minutes <n>       stop after so many minutes, with what is measured by then (15 for each run, 45 with growth)
  --help              this text

Each row is written when it is measured. A missed target is marked in it and is no failure; the exit code is 1 when the bench
was stopped, or something could not be measured: then the last line says INCOMPLETE; 3 when it was called wrongly.

The file is {format: "opentrain-bench/1", date, complete, machine: {cores, cpu, node}, settings: {runs, connections, quick}, rows}, a
row {what, where, runs, figures: {<name>: {median, min, max}}, targets: [{of, unit, better, wanted, value: {median, min, max}, missed}]};
figures are ratio, perSecond, beside (of bare Express, or a peer), p50, p99 and milliseconds, seconds, megabytes; missed counts runs.
`;

/** Those that are measured on each database; the others, on SQLite. */
export const onDatabases: ReadonlySet<Part> = new Set([
  "registration",
  "poll",
  "me",
  "installs",
  "budget",
  "usage",
  "updates",
  "search",
  "deliveries",
  "growth",
  "processes",
]);
/** Those that are not so many requests at once. */
const withoutConnections: ReadonlySet<Part> = new Set(["deliveries", "start", "generation"]);

const flags = {
  quick: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  only: { type: "string" },
  database: { type: "string" },
  connections: { type: "string" },
  minutes: { type: "string" },
  peers: { type: "boolean" },
  growth: { type: "boolean" },
  rows: { type: "string" },
  runs: { type: "string" },
  json: { type: "string" },
  compare: { type: "string" },
} as const;

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options: flags }).values;
}

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } | { readonly help: true } {
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const meant = closestMatch(unknown ?? "", unknown === undefined ? [] : Object.keys(flags), { maxDistance: 3 });
    return { wrong: meant === undefined ? sentence : `${sentence}: did you mean --${meant}?` };
  }
  if (values.help) return { help: true };
  const named = [
    ...(values.only?.split(",").map((name) => name.trim()) ?? parts),
    ...(values.peers ? ["peers"] : []),
    ...(values.growth ? ["growth"] : []),
  ];
  const only = new Set(all.filter((part) => named.includes(part)));
  const unknown = named.find((name) => !all.some((part) => part === name));
  if (unknown !== undefined) return { wrong: `--only: there is no part "${unknown}"; there are ${all.join(", ")}` };
  if (values.database === "postgres" && ![...only].some((part) => onDatabases.has(part))) {
    return { wrong: `--database has no effect on ${[...only].join(", ")}: measured on SQLite` };
  }
  if (values.database === "sqlite" && only.size === 1 && only.has("processes")) {
    return { wrong: "--database has no effect on processes: two of them on one PostgreSQL" };
  }
  const databases = databaseKinds.filter((kind) => values.database === undefined || values.database === kind);
  if (databases.length === 0) return { wrong: `--database: "${values.database}" is not ${databaseKinds.join(" or ")}` };
  if (values.connections !== undefined && [...only].every((part) => withoutConnections.has(part))) {
    return { wrong: `--connections has no effect on ${[...only].join(", ")}` };
  }
  const connections = Number(values.connections ?? 10);
  if (!Number.isInteger(connections) || connections < 1 || connections > 1000) {
    return { wrong: `--connections: "${values.connections}" is not a whole number from 1 to 1000` };
  }
  const pace = values.quick
    ? { seconds: 0.4, rounds: 4, starts: 3, deliveries: 1 }
    : { seconds: 0.4, rounds: 15, starts: 5, deliveries: 3 };
  const runs = Number(values.runs ?? 1);
  if (!/^[1-9][0-9]?$/.test(values.runs ?? "1")) {
    return { wrong: `--runs: "${values.runs}" is not a whole number from 1 to 99` };
  }
  for (const name of ["json", "compare"] as const) {
    if (values[name] === "") return { wrong: `--${name}: the name of a file is missing` };
  }
  if (values.json !== undefined && !isDirectory(dirname(values.json))) {
    return { wrong: `--json: there is no folder ${dirname(values.json)}` };
  }
  const rows = Number(values.rows ?? 1_000_000);
  if (!/^[1-9][0-9]{2,6}$/.test(values.rows ?? "100")) {
    return { wrong: `--rows: "${values.rows}" is not a whole number from 100 to 9999999` };
  }
  if (values.rows !== undefined && !only.has("growth")) return { wrong: "--rows has no effect without growth" };
  const minutes = Number(values.minutes ?? (only.has("growth") ? 45 : 15) * runs);
  if (values.minutes?.trim() === "" || !(minutes > 0 && minutes <= 1440)) {
    return { wrong: `--minutes: "${values.minutes}" is not a number of minutes up to 1440` };
  }
  const { json, compare, quick = false } = values;
  const files = { ...(json !== undefined && { json }), ...(compare !== undefined && { compare }) };
  return { only, databases, connections, minutes, runs, rows, quick, ...files, ...pace };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
