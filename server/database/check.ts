import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import type { DatabaseConfig } from "../config/config.ts";
import { openDatabase } from "../storage/index.ts";
import { askOf, reasonOf, refuseOtherSchema } from "./copy.ts";
import { nameOf, Refused, refuseMissing } from "./place.ts";
import { type Ask, type Kind, type Reference, tablesOf } from "./tables.ts";

/** Columns that name a row of one of several tables, or of a table of another library, and are no foreign keys. */
export const namedRows: readonly { readonly column: string; readonly of: readonly string[] }[] = [
  { column: "approvals.decidedByUserId", of: ["user.id"] },
  { column: "approvals.subjectId", of: ["proposals.id", "milestones.id", "contracts.id"] },
  { column: "auditEntries.userId", of: ["user.id"] },
  { column: "events.jobId", of: ["jobs.id"] },
  { column: "installs.grantedByUserId", of: ["user.id"] },
  { column: "invitations.invitedByUserId", of: ["user.id"] },
  { column: "memberships.userId", of: ["user.id"] },
  { column: "messages.senderUserId", of: ["user.id", "registrations.agentUserId"] },
  { column: "organizations.ownerUserId", of: ["user.id"] },
  { column: "recordedEvents.jobId", of: ["jobs.id"] },
  { column: "teamEntries.subjectUserId", of: ["user.id"] },
  { column: "teamEntries.userId", of: ["user.id"] },
  { column: "tokens.userId", of: ["user.id", "registrations.agentUserId"] },
  { column: "trainers.userId", of: ["user.id"] },
  { column: "usageTotals.workerUserId", of: ["trainers.userId"] },
];

/** Columns that look like names of rows and are none. */
export const namesOfNothing: readonly string[] = [
  "account.accountId", // the provider's
  "account.providerId",
  "apps.clientId", // its own
  "claimAttempts.publicId",
  "deliveries.leaseId", // of an attempt, which has no row
  "events.resourceId", // of what may be gone
  "invitations.publicId",
  "projectLinks.externalProjectId", // the partner's
  "recordedEvents.resourceId",
  "registrations.agentUserId", // an agent has no row but this
  "registrations.claimTokenPublicId",
  "usageTotals.externalReportId", // the partner's
];

/** What must be true of several rows together; each finds the rows of which it is not, by a name for them. */
const rules: readonly { readonly says: string; readonly rows: string }[] = [
  {
    says: "the ledger of a contract does not sum to zero",
    rows: `select "contractId" as "name" from "ledgerEntries" group by "contractId" having sum("amountCents") <> 0`,
  },
  {
    says: "a step of a milestone has not two entries that sum to zero",
    rows: `select "milestoneId" as "name" from "ledgerEntries" group by "milestoneId", "step"
      having sum("amountCents") <> 0 or count(*) <> 2`,
  },
  {
    says: "the whole ledger does not sum to zero",
    rows: `select 'by ' || "sum" as "name" from (select sum("amountCents") as "sum" from "ledgerEntries") l where "sum" <> 0`,
  },
  {
    says: "a ledger entry belongs to another contract than its milestone",
    rows: `select m."id" as "name" from "ledgerEntries" e join "milestones" m on m."id" = e."milestoneId"
      where m."contractId" <> e."contractId"`,
  },
  {
    says: "a milestone was not funded with its amount, exactly if it is funded",
    rows: `select m."id" as "name" from "milestones" m left join "ledgerEntries" e
        on e."milestoneId" = m."id" and e."step" = 'FUNDING' and e."account" = 'MILESTONE'
      where coalesce(e."amountCents", 0) <> case when m."fundedAt" is null then 0 else m."amountCents" end`,
  },
  {
    says: "a funded milestone was not settled with its amount, exactly if it has ended",
    rows: `select m."id" as "name" from "milestones" m left join "ledgerEntries" e
        on e."milestoneId" = m."id" and e."step" = 'SETTLEMENT'
        and e."account" = case when m."completedAt" is null then 'EMPLOYER' else 'TRAINER' end
      where coalesce(e."amountCents", 0) <> case when m."fundedAt" is null
        or (m."completedAt" is null and m."cancelledAt" is null) then 0 else m."amountCents" end`,
  },
  {
    says: "a contract has used something else than was reported on it",
    rows: `select c."id" as "name" from "contracts" c left join (
        select "contractId", sum("seconds") as "seconds", sum("tasks") as "tasks", sum("labels") as "labels"
        from "usageTotals" group by "contractId") u on u."contractId" = c."id"
      where c."usedSeconds" <> coalesce(u."seconds", 0) or c."usedTasks" <> coalesce(u."tasks", 0)
        or c."usedLabels" <> coalesce(u."labels", 0)`,
  },
  {
    says: "the messages of a conversation are not numbered without a gap to its last number",
    rows: `select c."id" as "name" from "conversations" c left join (
        select "conversationId", max("number") as "last", count(*) as "count" from "messages" group by "conversationId"
      ) m on m."conversationId" = c."id"
      where c."lastNumber" <> coalesce(m."last", 0) or coalesce(m."last", 0) <> coalesce(m."count", 0)`,
  },
  {
    says: "a job is published exactly if it is not open",
    rows: `select j."id" as "name" from "jobs" j left join "publications" p on p."jobId" = j."id"
      where (j."publishedAt" is not null and j."archivedAt" is null) <> (p."number" is not null)`,
  },
];

/** That the index of words is of the publications; its key has another name on each engine. */
const wordsRule = (kind: Kind): (typeof rules)[number] => ({
  says: "an open job is missing in the index of words, or a closed one is in it",
  rows: `select p."number" as "name" from "publications" p
      where p."number" not in (select ${kind === "sqlite" ? "rowid" : `"number"`} from "jobWords")
    union all select w."name" from (select ${kind === "sqlite" ? "rowid" : `"number"`} as "name" from "jobWords") w
      where w."name" not in (select "number" from "publications")`,
});

export interface Checked {
  readonly tables: number;
  /** One for each thing that is wrong. */
  readonly findings: readonly string[];
}

/**
 * What is wrong in a database, in words; it is read as it is at one instant, while servers go on using it.
 *
 * @throws {Refused} when it cannot be read, or is of another version
 */
export async function check(source: DatabaseConfig): Promise<Checked> {
  refuseMissing(source);
  const name = nameOf(source);
  return readAtOnce(source, name, async (ask) => {
    const { kind } = source;
    await refuseOtherSchema(ask, kind, name);
    const tables = await tablesOf(kind, ask);
    const findings = [...(await (kind === "sqlite" ? ofFile(ask) : ofCatalogue(ask)))];
    for (const table of tables) {
      for (const reference of table.references) findings.push(...(await orphans(ask, table.name, reference)));
    }
    for (const { column, of } of namedRows) findings.push(...(await unnamed(ask, column, of)));
    for (const { says, rows } of [...rules, wordsRule(kind)]) {
      const found = await ask(rows);
      if (found.length > 0) findings.push(`${says}: ${shown(found.map((row) => row.name))}`);
    }
    return { tables: tables.length, findings };
  });
}

async function readAtOnce<T>(source: DatabaseConfig, name: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  if (source.kind === "sqlite") {
    const handle = openFile(source.path, name);
    try {
      // A transaction that only reads: a writer is not kept waiting.
      handle.exec("pragma query_only = on; begin");
      return await work(async (text) => handle.prepare(text).all());
    } finally {
      handle.close();
    }
  }
  const { db, close } = await openDatabase(source);
  try {
    return await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (trx) => {
        await sql`select set_config('enable_seqscan', 'on', true), set_config('statement_timeout', '0', true)`.execute(
          trx,
        );
        return work(askOf(trx));
      });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${name} cannot be read: ${reasonOf(error)}.`);
  } finally {
    await close();
  }
}

function openFile(path: string, name: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 10_000 });
  } catch (error) {
    throw new Refused(`${name} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Pages, indexes, and the constraints on single rows. */
async function ofFile(ask: Ask): Promise<readonly string[]> {
  const said = (await ask("pragma integrity_check")).map((row) => String(row.integrity_check));
  return said.filter((line) => line !== "ok").map((line) => `integrity: ${line}`);
}

async function ofCatalogue(ask: Ask): Promise<readonly string[]> {
  const findings: string[] = [];
  const indexes = await ask(`select c.relname as "name" from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and not i.indisvalid`);
  findings.push(...indexes.map(({ name }) => `index "${name}" is not valid`));
  const constraints = await ask(`select k.conname as "name", k.convalidated as "valid", k.contype as "type",
      '"' || c.relname || '"' as "table", pg_get_expr(k.conbin, k.conrelid) as "condition"
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() order by k.conname`);
  for (const { name, valid, type, table, condition } of constraints) {
    if (valid === false) findings.push(`constraint "${name}" of ${table} was not validated`);
    if (type !== "c") continue;
    const [row] = await ask(`select count(*) as "count" from ${table} where not (${condition})`);
    if (Number(row?.count) > 0) findings.push(`${row?.count} rows of ${table} are against constraint "${name}"`);
  }
  return findings;
}

async function orphans(ask: Ask, table: string, { columns, table: other, foreign }: Reference): Promise<string[]> {
  const names = columns.map((column) => `a."${column}"`);
  const found = await ask(`select ${names[0]} as "name" from "${table}" a
    where ${names.map((name) => `${name} is not null`).join(" and ")} and not exists (select 1 from "${other}" b
      where ${columns.map((column, i) => `b."${foreign[i]}" = a."${column}"`).join(" and ")})`);
  if (found.length === 0) return [];
  return [`"${table}"."${columns.join()}" names no row of "${other}": ${shown(found.map(({ name }) => name))}`];
}

async function unnamed(ask: Ask, column: string, of: readonly string[]): Promise<string[]> {
  const [table, name] = column.split(".");
  const nowhere = of.map((place) => {
    const [other, key] = place.split(".");
    return `not exists (select 1 from "${other}" b where b."${key}" = a."${name}")`;
  });
  const found = await ask(`select a."${name}" as "name" from "${table}" a
    where a."${name}" is not null and ${nowhere.join(" and ")}`);
  if (found.length === 0) return [];
  return [`"${table}"."${name}" names no row of ${of.join(" or ")}: ${shown(found.map((row) => row.name))}`];
}

function shown(names: readonly unknown[]): string {
  const first = [...new Set(names.map(String))].slice(0, 3).join(", ");
  return names.length > 3 ? `${first} and others (${names.length} rows)` : first;
}
