import type { DatabaseConfig } from "../config/config.ts";
import type { Load } from "./load.ts";
import type { DatabaseKind, Options } from "./options.ts";
import type { Row } from "./rows.ts";

/** What every part of the bench is given, in each of its runs. */
export interface Bench {
  readonly options: Options;
  readonly load: Load;
  readonly folder: string;
  /** Tells a row as soon as it is measured. */
  readonly tell: (row: Row) => void;
  /** A new empty database, which is removed at the end of the run. */
  database(name: string): Promise<{ readonly config: DatabaseConfig; readonly url: string }>;
  /** What another part has measured in the same run, by a name that both know. */
  readonly known: Map<string, number>;
}

export const databaseNames: Readonly<Record<DatabaseKind, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };

export const say = (text: string): void => console.error(`  ${text}`);

export function whole(count: number): string {
  return count.toLocaleString("en");
}
