import { sql } from "kysely";
import type { DatabaseConfig } from "../config/config.ts";
import { type Db, openDatabase } from "../storage/index.ts";
import type { Seed } from "./seed.ts";

const DAY = 86_400_000;
/** Rows in one statement, as in seed.ts. */
const CHUNK = 500;

/** How much of it there is; nothing of what is left out. */
export interface Market {
  readonly events?: number;
  readonly jobs?: number;
  /** Rows of usage: a contract for each number. */
  readonly usage?: readonly number[];
}

/** The ids of the contracts, in the order of `usage`. */
export type Contracts = readonly string[];

/** Fills the database with what the first of the seeded organizations has on the marketplace. */
export async function seedMarket(
  config: DatabaseConfig,
  { organizationIds, installIds }: Seed,
  market: Market,
): Promise<Contracts> {
  const [organizationId = "", installId = ""] = [organizationIds[0], installIds[0]];
  const database = await openDatabase(config);
  const { db } = database;
  try {
    await fillEvents(db, organizationId, market.events ?? 0);
    await fillJobs(db, config.kind, organizationId, market.jobs ?? 0);
    const contracts = await fillUsage(db, { organizationId, installId }, market.usage ?? []);
    await sql`analyze`.execute(db);
    return contracts;
  } finally {
    await database.close();
  }
}

async function fillEvents(db: Db, organizationId: string, count: number): Promise<void> {
  if (count === 0) return;
  await sql`
    insert into "events" ("organizationId", "scope", "type", "resourceId", "data", "createdAt")
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
    select ${organizationId}, 'proposals:read', 'proposal.received', 'proposal-' || i,
      '{"proposalId":"proposal-' || i || '","jobId":"job"}', 1700000000000 + i from n`.execute(db);
}

/** Every description has two words that all have, one that a thousandth has, and one of its own. */
async function fillJobs(db: Db, kind: DatabaseConfig["kind"], organizationId: string, count: number): Promise<void> {
  if (count === 0) return;
  await sql`
    insert into "jobs" ("id", "organizationId", "title", "description", "createdAt", "updatedAt", "publishedAt")
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
    select 'job-' || i, ${organizationId}, 'Label images', 'Label images rare' || (i % 1000) || ' only' || i,
      1700000000000 + i, 1700000000000 + i, 1700000000000 + i from n`.execute(db);
  await sql`insert into "publications" ("jobId") select "id" from "jobs" where "publishedAt" is not null order by "publishedAt"`.execute(
    db,
  );
  const words = sql`from "publications" p join "jobs" j on j."id" = p."jobId"`;
  await (kind === "postgres"
    ? sql`insert into "jobWords" ("number", "words") select p."number", array_to_tsvector(regexp_split_to_array(lower(j."description"), ' ')) ${words}`.execute(
        db,
      )
    : sql`insert into "jobWords" (rowid, "words") select p."number", lower(j."description") ${words}`.execute(db));
}

/** A running contract for each number, whose usage is of as many days, on a job that the install has linked. */
async function fillUsage(
  db: Db,
  { organizationId, installId }: { readonly organizationId: string; readonly installId: string },
  counts: readonly number[],
): Promise<Contracts> {
  if (counts.length === 0) return [];
  const now = Date.now();
  const createdAt = now - 200 * DAY;
  const since = { createdAt, updatedAt: createdAt };
  const name = { firstName: "Maria", lastName: null, country: "PT", title: null };
  await db
    .insertInto("trainers")
    .values({ userId: "worker", workEmail: "maria@example.com", ...name, ...since })
    .execute();
  const jobId = "contracted";
  const words = { title: "Label images", description: "Label images", idempotencyKey: null };
  await db
    .insertInto("jobs")
    .values({ id: jobId, organizationId, ...words, publishedAt: createdAt, ...since })
    .execute();
  await db
    .insertInto("projectLinks")
    .values({
      id: "link",
      installId,
      jobId,
      externalProjectId: "project",
      provisioningMode: "PARTNER_WEBHOOK",
      createdAt,
    })
    .execute();
  const contracts: string[] = [];
  for (const [i, count] of counts.entries()) {
    const [trainerUserId, proposalId, contractId] = [`worker-${i}`, `proposal-${i}`, `contract-${i}`];
    await db
      .insertInto("trainers")
      .values({ userId: trainerUserId, workEmail: `maria-${i}@example.com`, ...name, ...since })
      .execute();
    const bid = {
      amountCents: 2000,
      unit: "PER_HOUR",
      coverLetter: "Yes",
      shortlistedAt: null,
      declinedAt: null,
    } as const;
    await db
      .insertInto("proposals")
      .values({ id: proposalId, jobId, trainerUserId, ...bid, hiredAt: createdAt, ...since })
      .execute();
    const terms = { paymentType: "PAY_PER_HOUR", rateCents: 2000, endedAt: null, lastMilestoneNumber: 1 } as const;
    const used = { usedSeconds: count * 60, usedTasks: 0, usedLabels: 0, lastUsageAt: now };
    await db
      .insertInto("contracts")
      .values({ id: contractId, organizationId, jobId, proposalId, trainerUserId, ...terms, ...used, ...since })
      .execute();
    const milestone = {
      number: 1,
      name: "All",
      description: null,
      amountCents: 100_000_000,
      volumeHundredths: 5_000_000,
    };
    await db
      .insertInto("milestones")
      .values({
        id: `milestone-${i}`,
        contractId,
        ...milestone,
        dueDate: null,
        createdAt,
        fundedAt: createdAt,
        completedAt: null,
        cancelledAt: null,
      })
      .execute();
    const days = Array.from({ length: count }, (_, day) => ({
      ...{
        contractId,
        installId,
        workerUserId: trainerUserId,
        seconds: 60,
        tasks: 0,
        labels: 0,
        externalReportId: null,
      },
      workDate: dayOf(now - day * DAY),
      updatedAt: now,
    }));
    for (let at = 0; at < days.length; at += CHUNK) {
      await db
        .insertInto("usageTotals")
        .values(days.slice(at, at + CHUNK))
        .execute();
    }
    contracts.push(contractId);
  }
  return contracts;
}

/** `YYYY-MM-DD`, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
