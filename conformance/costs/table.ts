import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type CostTable, type Entry, NOTHING } from "./cost.ts";

export const COSTS_FILE: string = fileURLToPath(new URL("costs.json", import.meta.url));

/** What the checks were measured to ask of a server, by `npm run conformance:costs`. */
export async function readCosts(): Promise<CostTable> {
  // The file is written by this module, and a test holds it against the checks.
  return fullTable(JSON.parse(await readFile(COSTS_FILE, "utf8")));
}

type Short = Readonly<Record<string, Partial<Entry>>>;

function fullTable({ checks, flows }: { readonly checks: Short; readonly flows: Short }): CostTable {
  const full = (all: Short): Record<string, Entry> =>
    Object.fromEntries(Object.entries(all).map(([name, entry]) => [name, { ...NOTHING, flows: [], ...entry }]));
  return { checks: full(checks), flows: full(flows) };
}

/** The table as it is written down: a line a name, without what is nothing. */
export function costsText({ checks, flows }: CostTable): string {
  const lines = (all: Readonly<Record<string, Entry>>): string =>
    Object.entries(all)
      .map(([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(short(entry))}`)
      .join(",\n");
  return `{\n  "checks": {\n${lines(checks)}\n  },\n  "flows": {\n${lines(flows)}\n  }\n}\n`;
}

function short(entry: Entry): Partial<Entry> {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== 0 && !(Array.isArray(value) && value.length === 0)),
  );
}
