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

const WIDTH = 120;

/** The table as it is written down, and as the formatter has it: without what is nothing, a line a name where it fits. */
export function costsText({ checks, flows }: CostTable): string {
  const all = (entries: Readonly<Record<string, Entry>>): string =>
    Object.entries(entries)
      .map(([name, entry]) => entryText(JSON.stringify(name), short(entry)))
      .join(",\n");
  return `{\n  "checks": {\n${all(checks)}\n  },\n  "flows": {\n${all(flows)}\n  }\n}\n`;
}

function entryText(name: string, entry: Partial<Entry>): string {
  const parts = Object.entries(entry).map(([key, value]) => {
    const list = Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : undefined;
    return `${JSON.stringify(key)}: ${list ?? JSON.stringify(value)}`;
  });
  if (parts.length === 0) return `    ${name}: {}`;
  const line = `    ${name}: { ${parts.join(", ")} }`;
  return line.length < WIDTH ? line : `    ${name}: {\n      ${parts.join(",\n      ")}\n    }`;
}

function short(entry: Entry): Partial<Entry> {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== 0 && !(Array.isArray(value) && value.length === 0)),
  );
}
