import type { DatabaseConfig } from "../config/config.ts";
import type { Load } from "./load.ts";
import type { DatabaseKind, Options } from "./options.ts";
import type { Row, Target } from "./table.ts";

/** What every part of the bench is given. */
export interface Bench {
  readonly options: Options;
  readonly load: Load;
  readonly folder: string;
  /** Tells a row as soon as it is measured. */
  readonly tell: (row: Row) => void;
  /** A new empty database. */
  database(name: string): Promise<{ readonly config: DatabaseConfig; readonly url: string }>;
}

export const databaseNames: Readonly<Record<DatabaseKind, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };

export const say = (text: string): void => console.error(`  ${text}`);

export function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}

export function withTarget(target: Target | undefined): { readonly target?: Target } {
  return target === undefined ? {} : { target };
}
