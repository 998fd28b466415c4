import type { Selectable } from "kysely";
import type { Issue } from "../../contract/types.ts";
import { canSkipLocked } from "../../storage/lock.ts";
import { query } from "../../storage/query.ts";
import type { ContractsTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { findAudience, type Installed, linkedContracts } from "../partners/index.ts";
import { type Budget, budgetOf } from "./budget.ts";
import { budgetedMilestones, crossings, tellBudget } from "./thresholds.ts";
import { type DayTotals, type Reporter, readTotals } from "./totals.ts";
import { type Used, writeWhileLive } from "./write.ts";

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
 * sums, so that nobody has to add up days. Installs are held after it (partners/announce.ts), and the token last.
 */
export async function reportUsage(world: World, report: Report): Promise<Reported> {
  const { clock, db } = world;
  const { contractId, installId, organizationId, entries } = report;
  const { outcome, told } = await db
    .transaction()
    .execute(async (trx): Promise<{ outcome: Reported; told: boolean }> => {
      const refuse = (outcome: Reported) => ({ outcome, told: false });
      const [contract] = await holdLinked(trx, { contractId, installId, organizationId });
      if (contract === undefined) return refuse({ refused: "unknown" });
      const now = clock.now();
      const issues = issuesOf(contract, entries, now);
      if (issues.length > 0) return refuse({ issues });
      if (isTooLate(contract, entries, now)) return refuse({ refused: "ended" });

      const reporter: Reporter = { contractId, installId, workerUserId: contract.trainerUserId };
      const days = entries.map(({ workDate }) => workDate);
      const { totals, used, moved } = replaced(contract, entries, await readTotals(trx, reporter, days));
      const milestones = await budgetedMilestones(trx, contractId);
      const sums = moved ? { ...used, lastUsageAt: now } : {};
      const [before, after] = [budgetOf(contract, milestones), budgetOf({ ...contract, ...sums }, milestones)];

      const tells = contract.endedAt === null && crossings(before.state, after.state).length > 0;
      const audience = tells ? await findAudience(trx, contract.jobId, [installId]) : undefined;
      // Nothing is written yet: what a grant that has ended asks for leaves nothing behind.
      const written = { ...reporter, ...used, tokenId: report.tokenId, moved, now, totals };
      if (!(await writeWhileLive(trx, written))) return refuse({ refused: "dead" });
      await tellBudget(trx, world, contract, { before, after, ...(audience ? { audience } : {}) });
      return { outcome: { budget: after }, told: before.state !== after.state };
    });
  if (told) world.webhookWork.announce();
  return outcome;
}

type HeldContract = Pick<
  Selectable<ContractsTable>,
  | "id"
  | "organizationId"
  | "jobId"
  | "trainerUserId"
  | "paymentType"
  | "createdAt"
  | "endedAt"
  | "usedSeconds"
  | "usedTasks"
  | "usedLabels"
  | "lastUsageAt"
>;

/** A linked contract, held to the end of the transaction. SQLite has one writer anyway. */
const holdLinked = query<Installed & { readonly contractId: string }, HeldContract>(
  (db, { contractId, installId, organizationId }) => {
    const contract = db
      .selectFrom("contracts")
      .select(["id", "organizationId", "jobId", "trainerUserId", "paymentType", "createdAt", "endedAt"])
      .select(["usedSeconds", "usedTasks", "usedLabels", "lastUsageAt"])
      .where("id", "=", contractId)
      .where(linkedContracts({ installId, organizationId }));
    return canSkipLocked(db) ? contract.forNoKeyUpdate() : contract;
  },
);

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

/** The totals that differ from what is stored, the contract's sums with them, and whether any number has changed. */
function replaced(
  { usedSeconds, usedTasks, usedLabels }: Used,
  entries: readonly UsageEntry[],
  stored: ReadonlyMap<string, DayTotals>,
): { readonly totals: readonly DayTotals[]; readonly used: Used; readonly moved: boolean } {
  let moved = false;
  const totals: DayTotals[] = [];
  for (const { workDate, ...entry } of entries) {
    const before = stored.get(workDate);
    const was = before ?? { seconds: 0, tasks: 0, labels: 0, externalReportId: null };
    const is = {
      seconds: entry.totalSeconds ?? was.seconds,
      tasks: entry.tasksCompleted ?? was.tasks,
      labels: entry.labelsCompleted ?? was.labels,
      externalReportId: entry.externalReportId ?? was.externalReportId,
    };
    const otherNumbers = is.seconds !== was.seconds || is.tasks !== was.tasks || is.labels !== was.labels;
    if (before !== undefined && !otherNumbers && is.externalReportId === was.externalReportId) continue;
    usedSeconds += is.seconds - was.seconds;
    usedTasks += is.tasks - was.tasks;
    usedLabels += is.labels - was.labels;
    moved ||= otherNumbers;
    totals.push({ workDate, ...is });
  }
  return { totals, used: { usedSeconds, usedTasks, usedLabels }, moved };
}
