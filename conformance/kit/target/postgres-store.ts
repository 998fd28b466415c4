import pg from "pg";
import { SUITE } from "../suite.ts";
import { normalizedColumn } from "./column-name.ts";
import type { Store } from "./site.ts";

interface Column {
  readonly table: string;
  readonly column: string;
}

/** The store of a server that keeps its data in the schema `public` of this PostgreSQL database. */
export function postgresStore(url: string): Store {
  return {
    text: () =>
      connected(url, async (client) => {
        const tables = new Set((await columns(client)).map(({ table }) => table));
        const texts: string[] = [];
        for (const table of tables) {
          // A row as text, with every column in it.
          const { rows } = await client.query<{ row: string }>(
            `select t::text as row from ${client.escapeIdentifier(table)} as t`,
          );
          texts.push(...rows.map(({ row }) => row));
        }
        return texts.join("\n");
      }),
    change: (id, wanted) =>
      connected(url, async (client) => {
        const all = await columns(client);
        for (const { table } of all.filter(({ column }) => column === "id")) {
          for (const [name, value] of Object.entries(wanted)) {
            const found = all.find(
              (own) => own.table === table && normalizedColumn(own.column) === normalizedColumn(name),
            );
            if (found === undefined) continue;
            const [place, column] = [table, found.column].map((part) => client.escapeIdentifier(part));
            const update = `update ${place} set ${column} = $1 where id::text = $2`;
            if (((await client.query(update, [value, id])).rowCount ?? 0) > 0) return `${table}.${found.column}`;
          }
        }
        return undefined;
      }),
  };
}

async function columns(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<Column>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' order by table_name, ordinal_position`,
  );
  return rows;
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: SUITE });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
