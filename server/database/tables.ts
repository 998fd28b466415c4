import { UNFINISHED_COPY } from "../storage/index.ts";

/** Asks a database in its own SQL. */
export type Ask = (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export type Kind = "sqlite" | "postgres";

export interface Column {
  readonly name: string;
  /** What decides how a value is read and compared; what is a boolean on PostgreSQL is a number on SQLite. */
  readonly type: "text" | "number" | "boolean" | "date";
}

export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly foreign: readonly string[];
}

export interface Table {
  readonly name: string;
  /** By name. */
  readonly columns: readonly Column[];
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /** Its foreign keys. */
  readonly references: readonly Reference[];
  /** The column that the database numbers, if there is one. */
  readonly numbered: string | undefined;
}

/** Of Kysely's migrations, and of a copy that is under way. */
const OF_OTHERS = ["kysely_migration", "kysely_migration_lock", UNFINISHED_COPY];
/** An index over words of jobs that differs between the engines: it is made anew (`words.ts`). */
const DERIVED = /^jobWords(?:_(?:config|content|data|docsize|idx))?$/;

export function isCopied(table: string): boolean {
  return !OF_OTHERS.includes(table) && !DERIVED.test(table) && !table.startsWith("sqlite_");
}

/** The tables in which a database keeps what it was told, those that others refer to first: read from the schema itself. */
export async function tablesOf(kind: Kind, ask: Ask): Promise<readonly Table[]> {
  const found = await (kind === "sqlite" ? sqliteTables(ask) : postgresTables(ask));
  return referredFirst(found.filter(({ name }) => isCopied(name)));
}

/** The names of all tables of a database, or of the schema that is ours in it. */
export async function tableNames(kind: Kind, ask: Ask): Promise<readonly string[]> {
  const rows = await ask(
    kind === "sqlite"
      ? `select "name" from sqlite_master where "type" = 'table' order by "name"`
      : `select "tablename" as "name" from pg_tables where "schemaname" = current_schema() order by "tablename"`,
  );
  return rows.map(({ name }) => String(name));
}

async function sqliteTables(ask: Ask): Promise<readonly Table[]> {
  const rows = await ask(`
    select m."name" as "table", m."sql" as "definition", c."name", c."type", c."pk"
    from sqlite_master m join pragma_table_xinfo(m."name") c
    where m."type" = 'table' and m."name" not like 'sqlite\\_%' escape '\\' and c."hidden" = 0
    order by c."pk", c."name"`);
  const references = await ask(`
    select m."name" as "of", f."id", f."table", f."from" as "column", f."to" as "foreign"
    from sqlite_master m join pragma_foreign_key_list(m."name") f
    where m."type" = 'table' order by m."name", f."id", f."seq"`);
  return group(rows).map(([name, columns]) => {
    const key = columns.filter(({ pk }) => Number(pk) > 0).map((column) => String(column.name));
    const numbers = /\bautoincrement\b/i.test(String(columns[0]?.definition));
    return {
      name,
      columns: columns
        .map((column) => ({ name: String(column.name), type: sqliteType(String(column.type)) }))
        .sort(byName),
      key,
      references: referencesOf(name, references),
      numbered: numbers ? key[0] : undefined,
    };
  });
}

async function postgresTables(ask: Ask): Promise<readonly Table[]> {
  const rows = await ask(`
    select c.relname as "table", a.attname as "name", format_type(a.atttypid, null) as "type",
      coalesce(array_position(i.indkey::int2[], a.attnum), -1) as "pk",
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null as "numbered"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where n.nspname = current_schema() and c.relkind in ('r', 'p')
    order by "pk", a.attname`);
  const references = await ask(`
    select c.relname as "of", k.oid as "id", f.relname as "table", a.attname as "column", b.attname as "foreign"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid
    cross join lateral unnest(k.conkey, k.confkey) with ordinality as p (own, other, place)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = p.own
    join pg_attribute b on b.attrelid = k.confrelid and b.attnum = p.other
    where k.contype = 'f' and n.nspname = current_schema()
    order by c.relname, k.oid, p.place`);
  return group(rows).map(([name, columns]) => ({
    name,
    columns: columns
      .map((column) => ({ name: String(column.name), type: postgresType(name, String(column.type)) }))
      .sort(byName),
    key: columns.filter(({ pk }) => Number(pk) >= 0).map((column) => String(column.name)),
    references: referencesOf(name, references),
    numbered: columns.filter(({ numbered }) => numbered === true).map((column) => String(column.name))[0],
  }));
}

function sqliteType(type: string): Column["type"] {
  if (/int/i.test(type)) return "number";
  return /date/i.test(type) ? "date" : "text";
}

const POSTGRES_TYPES: Readonly<Record<string, Column["type"]>> = {
  bigint: "number",
  integer: "number",
  text: "text",
  // Of Kysely's own tables.
  "character varying": "text",
  boolean: "boolean",
  "timestamp with time zone": "date",
};

function postgresType(table: string, type: string): Column["type"] {
  const known = POSTGRES_TYPES[type];
  if (known === undefined && isCopied(table)) throw new Error(`no way to copy a column of type ${type} (${table})`);
  return known ?? "text";
}

type Row = Readonly<Record<string, unknown>>;

function group(rows: readonly Row[]): [string, readonly Row[]][] {
  return [...Map.groupBy(rows, ({ table }) => String(table))];
}

function referencesOf(name: string, all: readonly Row[]): readonly Reference[] {
  const own = Map.groupBy(
    all.filter(({ of }) => of === name),
    ({ id }) => id,
  );
  return [...own.values()].map((parts) => ({
    table: String(parts[0]?.table),
    columns: parts.map(({ column }) => String(column)),
    foreign: parts.map(({ foreign }) => String(foreign)),
  }));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

function referredFirst(tables: readonly Table[]): readonly Table[] {
  const left = tables.toSorted(byName);
  const done: Table[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ name, references }) =>
      references.every(({ table }) => table === name || done.some((one) => one.name === table)),
    );
    if (next < 0) throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name).join(", ")}`);
    done.push(...left.splice(next, 1));
  }
  return done;
}
