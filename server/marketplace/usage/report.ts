import type { Selectable } from "kysely";
import type { Issue } from "../../contract/types.ts";
import { lockInstall } from "../../storage/lock.ts";
import type { ContractsTable, Db, UsageTotalsTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { findAudience, type Installed, linkedContracts } from "../partners/index.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { budgetedMilestones, crossings, tellBudget } from "./thresholds.ts";

/** What was done on a day; what is left out stays as it was. */
export interface UsageEntry {
  /** `YYYY-MM-DD`. */
  readonly workDate: string;
  readonly totalSeconds?: number | undefined;
  readonly tasksCompleted?: number | undefined;
  readonly labelsCompleted?: number | undefined;
  readonly externalReportId?: string | undefined;
  /** The hired trainer, if not told. */
  readonly workerOpentrainUserId?: string | undefined;
}

export interface Report extends Installed {
  /** The token that reports. */
  readonly tokenId: string;
  readonly contractId: string;
  /** In the order of the request. */
  readonly entries: readonly UsageEntry[];
}

export type Reported =
  | { readonly budget: Budget }
  | { readonly issues: readonly Issue[] }
  /** `unknown`: no linked contract. `ended`: too late for one of the days. `dead`: the token was revoked meanwhile. */
  | { readonly refused: "unknown" | "ended" | "dead" };

const HOUR = 3_600_000;
/** Somewhere it is a day for 26 hours longer than for 24: from UTC-12 to UTC+14. */
const LATEST_DAY_BEGINS = 14 * HOUR;
const EARLIEST_DAY_BEGINS = -12 * HOUR;
const AFTER_END = 30 * 24 * HOUR;

/**
 * Replaces what the install has reported for these days, all or nothing, and tells the thresholds that this has crossed.
 *
 * The contract's row is held, so that reports on it are taken one after the other and each finds what it crosses; it keeps the
 * sums, so that nobody has to add up days. Installs are held after it (partners/announce.ts).
 */
export async function reportUsage(world: World, report: Report): Promise<Reported> {
  const { clock, db } = world;
  const { contractId, installId } = report;
  const { outcome, told } = await db
    .transaction()
    .execute(async (trx): Promise<{ outcome: Reported; told: boolean }> => {
      const refuse = (outcome: Reported) => ({ outcome, told: false });
      const contract = await trx
        .updateTable("contracts")
        .set((column) => ({ updatedAt: column.ref("updatedAt") }))
        .where("id", "=", contractId)
        .where(linkedContracts(report))
        .returningAll()
        .executeTakeFirst();
      if (contract === undefined) return refuse({ refused: "unknown" });
      const now = clock.now();
      const issues = issuesOf(contract, report.entries, now);
      if (issues.length > 0) return refuse({ issues });
      if (isTooLate(contract, report.entries, now)) return refuse({ refused: "ended" });

      const { rows, used, moved } = replaced(contract, report, await totalsOf(trx, contract, report), now);
      const milestones = await budgetedMilestones(trx, contractId);
      const sums = moved ? { ...used, lastUsageAt: now } : {};
      const [before, after] = [budgetOf(contract, milestones), budgetOf({ ...contract, ...sums }, milestones)];

      const tells = contract.endedAt === null && crossings(before.state, after.state).length > 0;
      const audience = tells ? await findAudience(trx, contract.jobId, [installId]) : undefined;
      if (audience === undefined) await lockInstall(trx, installId);
      // Nothing is written yet: what a grant that has ended asks for leaves nothing behind.
      if (!(await isLive(trx, report))) return refuse({ refused: "dead" });
      if (rows.length > 0) await write(trx, rows);
      if (moved) await trx.updateTable("contracts").set(sums).where("id", "=", contractId).execute();
      await tellBudget(trx, world, contract, { before, after, ...(audience ? { audience } : {}) });
      return { outcome: { budget: after }, told: before.state !== after.state };
    });
  if (told) world.webhookWork.announce();
  return outcome;
}

/** What of the entries cannot be taken, whatever else has been reported. */
function issuesOf(
  { createdAt, trainerUserId }: Pick<ContractsTable, "createdAt" | "trainerUserId">,
  entries: readonly UsageEntry[],
  now: number,
): readonly Issue[] {
  const [first, last] = [dateOf(createdAt + EARLIEST_DAY_BEGINS), dateOf(now + LATEST_DAY_BEGINS)];
  const days = new Set<string>();
  return entries.flatMap(({ workDate, workerOpentrainUserId: worker = trainerUserId }, i) => {
    const issues: Issue[] = [];
    if (workDate < first || workDate > last) {
      issues.push({ where: `body.entries.${i}.workDate`, message: `must be from ${first} to ${last}` });
    } else if (days.has(workDate)) {
      issues.push({ where: `body.entries.${i}.workDate`, message: "must not be given twice" });
    }
    if (worker !== trainerUserId) {
      issues.push({ where: `body.entries.${i}.workerOpentrainUserId`, message: "must be the hired trainer" });
    }
    days.add(workDate);
    return issues;
  });
}

function isTooLate({ endedAt }: Pick<ContractsTable, "endedAt">, entries: readonly UsageEntry[], now: number): boolean {
  if (endedAt === null) return false;
  const last = dateOf(endedAt + LATEST_DAY_BEGINS);
  return now >= endedAt + AFTER_END || entries.some(({ workDate }) => workDate > last);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

type Totals = Selectable<UsageTotalsTable>;

/** What this install has reported for these days so far. */
async function totalsOf(
  trx: Db,
  { trainerUserId }: Pick<ContractsTable, "trainerUserId">,
  { contractId, installId, entries }: Report,
): Promise<ReadonlyMap<string, Totals>> {
  const rows = await trx
    .selectFrom("usageTotals")
    .selectAll()
    .where("contractId", "=", contractId)
    .where("workerUserId", "=", trainerUserId)
    .where("installId", "=", installId)
    .where(
      "workDate",
      "in",
      entries.map(({ workDate }) => workDate),
    )
    .execute();
  return new Map(rows.map((row) => [row.workDate, row]));
}

/** The rows that differ from what is stored, the contract's sums with them, and whether any of these totals has changed. */
function replaced(
  contract: Selectable<ContractsTable>,
  { contractId, installId, entries }: Report,
  stored: ReadonlyMap<string, Totals>,
  now: number,
) {
  let { usedSeconds, usedTasks, usedLabels } = contract;
  let moved = false;
  const rows: Totals[] = [];
  for (const { workDate, ...entry } of entries) {
    const before = stored.get(workDate);
    const was = before ?? { seconds: 0, tasks: 0, labels: 0, externalReportId: null };
    const is = {
      seconds: entry.totalSeconds ?? was.seconds,
      tasks: entry.tasksCompleted ?? was.tasks,
      labels: entry.labelsCompleted ?? was.labels,
      externalReportId: entry.externalReportId ?? was.externalReportId,
    };
    const otherTotals = is.seconds !== was.seconds || is.tasks !== was.tasks || is.labels !== was.labels;
    if (before !== undefined && !otherTotals && is.externalReportId === was.externalReportId) continue;
    usedSeconds += is.seconds - was.seconds;
    usedTasks += is.tasks - was.tasks;
    usedLabels += is.labels - was.labels;
    moved ||= otherTotals;
    rows.push({ contractId, installId, workerUserId: contract.trainerUserId, workDate, ...is, updatedAt: now });
  }
  return { rows, used: { usedSeconds, usedTasks, usedLabels }, moved };
}

async function write(trx: Db, rows: readonly Totals[]): Promise<void> {
  await trx
    .insertInto("usageTotals")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["contractId", "workDate", "workerUserId", "installId"]).doUpdateSet((eb) => ({
        seconds: eb.ref("excluded.seconds"),
        tasks: eb.ref("excluded.tasks"),
        labels: eb.ref("excluded.labels"),
        externalReportId: eb.ref("excluded.externalReportId"),
        updatedAt: eb.ref("excluded.updatedAt"),
      })),
    )
    .execute();
}

async function isLive(trx: Db, { tokenId }: Report): Promise<boolean> {
  const token = await trx
    .selectFrom("platformTokens")
    .select("id")
    .where("id", "=", tokenId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return token !== undefined;
}
