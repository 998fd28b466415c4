import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { normalizedColumn } from "./column-name.ts";
import type { Store } from "./site.ts";

/** The store of a server that keeps this SQLite file. */
export function sqliteStore(file: string): Store {
  return {
    // Rows, because a long value may be split over pages; raw bytes, because deleted rows may still be in them.
    text: async () => `${rows(file)}\n${[file, `${file}-wal`].map(raw).join("\n")}`,
    change: async (id, columns) => change(file, id, columns),
  };
}

function change(file: string, id: string, columns: Readonly<Record<string, string | number>>): string | undefined {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    for (const { name: table } of database.prepare("select name from sqlite_master where type = 'table'").all()) {
      const own = database
        .prepare("select name from pragma_table_info(?)")
        .all(String(table))
        .map(({ name }) => String(name));
      for (const [wanted, value] of Object.entries(columns)) {
        const column = own.find((name) => normalizedColumn(name) === normalizedColumn(wanted));
        if (column === undefined || !own.includes("id")) continue;
        const update = `update ${quoted(String(table))} set ${quoted(column)} = ? where id = ?`;
        if (database.prepare(update).run(value, id).changes > 0) return `${String(table)}.${column}`;
      }
    }
    return undefined;
  } finally {
    database.close();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function rows(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
    return tables
      .flatMap(({ name }) => database.prepare(`select * from ${quoted(String(name))}`).all())
      .map((row) => Object.values(row).map(readable).join("\t"))
      .join("\n");
  } finally {
    database.close();
  }
}

function readable(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  const bytes = Buffer.from(value);
  return [bytes.toString("latin1"), bytes.toString("hex"), bytes.toString("base64url")].join(" ");
}

function raw(file: string): string {
  return existsSync(file) ? readFileSync(file).toString("latin1") : "";
}
