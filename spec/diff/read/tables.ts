/** The tables of `generated/*.ts`, read as text: a revision's code is never run. */
import type { Json } from "../json.ts";

const table = /^export const (\w+) = ([[{][\s\S]*?) as const;$/gm;

/** Every `export const name = <JSON> as const;` of a file, by name. */
export function tablesOf(source: string): Map<string, Json> {
  return new Map([...source.matchAll(table)].map(([, name = "", json = ""]) => [name, JSON.parse(json) as Json]));
}
