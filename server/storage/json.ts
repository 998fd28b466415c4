import { PostgresAdapter, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "./schema.ts";

/*
 * Many values as one parameter: with a parameter for each of some hundred, Kysely takes longer to write a statement than the
 * database takes to run it.
 */

/** Whether a column is one of the texts of a JSON array. */
export function isOneOf(db: Db, column: string, json: string): RawBuilder<SqlBool> {
  return isPostgres(db)
    ? sql`${sql.ref(column)} = any(array(select jsonb_array_elements_text(${json}::jsonb)))`
    : sql`${sql.ref(column)} in (select value from json_each(${json}))`;
}

/** A JSON array of objects with these members, as a table `alias` with columns of their names. */
export function recordsOf(
  db: Db,
  alias: string,
  { json, columns }: { readonly json: string; readonly columns: Readonly<Record<string, "text" | "bigint">> },
): RawBuilder<unknown> {
  const named = Object.entries(columns);
  if (isPostgres(db)) {
    const typed = named.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
    return sql`jsonb_to_recordset(${json}::jsonb) as ${sql.ref(alias)}(${sql.join(typed)})`;
  }
  const members = named.map(([name]) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
  return sql`(select ${sql.join(members)} from json_each(${json})) as ${sql.ref(alias)}`;
}

function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
