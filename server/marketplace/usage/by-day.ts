import type { Db } from "../../storage/schema.ts";

/** What was reported of a day, by all installs and of all workers. */
export interface UsageOfDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly seconds: number;
  readonly tasks: number;
  readonly labels: number;
}

export interface UsageOfDays {
  /** The first and the last of these days. */
  readonly from: string;
  readonly to: string;
  /** The days from `from` to `to` that anything was reported of, the earliest first. */
  readonly days: readonly UsageOfDay[];
  /** Whether anything was reported of a day before `from`. */
  readonly earlier: boolean;
}

const DAY = 86_400_000;

/** What was reported on a contract in the `most` days up to the last reported one, or to the last one before `before`. */
export async function usageByDay(
  db: Db,
  {
    contractId,
    before,
    most,
  }: { readonly contractId: string; readonly before: string | undefined; readonly most: number },
): Promise<UsageOfDays | undefined> {
  const reported = db.selectFrom("usageTotals").where("contractId", "=", contractId);
  const known = before === undefined ? reported : reported.where("workDate", "<", before);
  const { to } = await known.select(({ fn }) => fn.max<string | null>("workDate").as("to")).executeTakeFirstOrThrow();
  if (to === null) return undefined;
  const from = new Date(Date.parse(`${to}T00:00:00Z`) - (most - 1) * DAY).toISOString().slice(0, 10);
  const rows = await reported
    .select("workDate as day")
    .select(({ fn }) => [
      fn.sum<number | string>("seconds").as("seconds"),
      fn.sum<number | string>("tasks").as("tasks"),
      fn.sum<number | string>("labels").as("labels"),
    ])
    .where("workDate", ">=", from)
    .where("workDate", "<=", to)
    .groupBy("workDate")
    .orderBy("workDate")
    .execute();
  const older = await reported.select("workDate").where("workDate", "<", from).limit(1).executeTakeFirst();
  const days = rows.map(({ day, seconds, tasks, labels }) => ({
    day,
    seconds: Number(seconds),
    tasks: Number(tasks),
    labels: Number(labels),
  }));
  return { from, to, days, earlier: older !== undefined };
}
