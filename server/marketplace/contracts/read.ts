import { isBeyond, type Position } from "../../storage/cursor.ts";
import type { ContractsTable, Db, MilestonesTable, TrainersTable } from "../../storage/schema.ts";
import { type MilestoneStatus, statusOf } from "./milestone-status.ts";

export type ContractStatus = "active" | "ended";

export interface Milestone
  extends Pick<
    MilestonesTable,
    | "id"
    | "number"
    | "name"
    | "description"
    | "amountCents"
    | "volumeHundredths"
    | "dueDate"
    | "createdAt"
    | "fundedAt"
    | "completedAt"
    | "cancelledAt"
  > {
  readonly status: MilestoneStatus;
  /** The approval about it that is pending. */
  readonly pendingApprovalId: string | null;
}

/** A contract as both sides may see it: of the trainer what may be shown, of the employer the name, and no address. */
export interface Contract
  extends Pick<
    ContractsTable,
    | "id"
    | "jobId"
    | "proposalId"
    | "trainerUserId"
    | "paymentType"
    | "rateCents"
    | "createdAt"
    | "updatedAt"
    | "endedAt"
  > {
  readonly status: ContractStatus;
  readonly jobTitle: string;
  /** The organization's. */
  readonly companyName: string;
  readonly usedSeconds: number;
  readonly usedTasks: number;
  readonly usedLabels: number;
  readonly lastUsageAt: number | null;
  readonly trainer: Pick<TrainersTable, "firstName" | "lastName" | "country">;
  /** By their numbers, without those that were cancelled. */
  readonly milestones: readonly Milestone[];
}

/** Whose: the employer's or the trainer's. */
export type Party = { readonly organizationId: string } | { readonly trainerUserId: string };

export type Wanted = Party & {
  /** By which it is judged what is pending. */
  readonly now: number;
  readonly jobId?: string | undefined;
  readonly status?: ContractStatus | undefined;
  /** How many at most; all without it. */
  readonly limit?: number;
  /** Where the part before ended. */
  readonly after?: Position | undefined;
};

/** The contracts of the party, the newest first; whose a job is has been judged by the caller. */
export async function listContracts(
  db: Db,
  { now, jobId, status, limit, after, ...party }: Wanted,
): Promise<readonly Contract[]> {
  const all = db.selectFrom("contracts").select("id");
  let wanted = (
    "trainerUserId" in party
      ? all.where("trainerUserId", "=", party.trainerUserId)
      : all.where("organizationId", "=", party.organizationId)
  )
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc");
  if (jobId !== undefined) wanted = wanted.where("jobId", "=", jobId);
  if (status !== undefined) wanted = wanted.where("endedAt", status === "active" ? "is" : "is not", null);
  if (after !== undefined) wanted = wanted.where(isBeyond(after, "createdAt", "id"));
  if (limit !== undefined) wanted = wanted.limit(limit);
  const rows = await contracts(db, now)
    .where("c.id", "in", db.selectFrom(wanted.as("wanted")).select("wanted.id"))
    .execute();
  return grouped(rows);
}

/** A contract of the organization; another's is unknown here. */
export async function findContract(
  db: Db,
  { organizationId, contractId, now }: { organizationId: string; contractId: string; now: number },
): Promise<Contract | undefined> {
  const rows = await contracts(db, now)
    .where("c.id", "=", contractId)
    .where("c.organizationId", "=", organizationId)
    .execute();
  return grouped(rows)[0];
}

/** A row for each milestone, in one statement: a contract and its milestones are seen in one state. */
function contracts(db: Db, now: number) {
  return db
    .selectFrom("contracts as c")
    .innerJoin("jobs as j", "j.id", "c.jobId")
    .innerJoin("organizations as o", "o.id", "c.organizationId")
    .innerJoin("trainers as t", "t.userId", "c.trainerUserId")
    .leftJoin("milestones as m", (join) => join.onRef("m.contractId", "=", "c.id").on("m.cancelledAt", "is", null))
    .leftJoin("approvals as a", (join) =>
      join
        .onRef("a.subjectId", "=", "m.id")
        .on("a.confirmedAt", "is", null)
        .on("a.declinedAt", "is", null)
        .on("a.expiredAt", "is", null)
        .on("a.expiresAt", ">", now),
    )
    .select(["c.id", "c.jobId", "c.proposalId", "c.trainerUserId", "c.paymentType", "c.rateCents"])
    .select(["c.createdAt", "c.updatedAt", "c.endedAt", "c.usedSeconds", "c.usedTasks", "c.usedLabels"])
    .select(["c.lastUsageAt", "j.title as jobTitle", "o.name as companyName", "t.firstName", "t.lastName", "t.country"])
    .select(["m.id as milestoneId", "m.number", "m.name", "m.description", "m.amountCents", "m.volumeHundredths"])
    .select(["m.dueDate", "m.createdAt as milestoneCreatedAt", "m.fundedAt", "m.completedAt", "m.cancelledAt"])
    .select("a.id as pendingApprovalId")
    .orderBy("c.createdAt", "desc")
    .orderBy("c.id", "desc")
    .orderBy("m.number");
}

type Row = Awaited<ReturnType<ReturnType<typeof contracts>["execute"]>>[number];

function grouped(rows: readonly Row[]): readonly Contract[] {
  const found = new Map<string, Contract & { readonly milestones: Milestone[] }>();
  for (const row of rows) {
    const contract = found.get(row.id) ?? { ...contractOf(row), milestones: [] };
    found.set(row.id, contract);
    const milestone = milestoneOf(row);
    if (milestone) contract.milestones.push(milestone);
  }
  return [...found.values()];
}

function contractOf(row: Row): Omit<Contract, "milestones"> {
  return {
    id: row.id,
    status: row.endedAt === null ? "active" : "ended",
    jobId: row.jobId,
    jobTitle: row.jobTitle,
    companyName: row.companyName,
    proposalId: row.proposalId,
    trainerUserId: row.trainerUserId,
    paymentType: row.paymentType,
    rateCents: row.rateCents,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    endedAt: row.endedAt,
    usedSeconds: row.usedSeconds,
    usedTasks: row.usedTasks,
    usedLabels: row.usedLabels,
    lastUsageAt: row.lastUsageAt,
    trainer: { firstName: row.firstName, lastName: row.lastName, country: row.country },
  };
}

function milestoneOf(row: Row): Milestone | undefined {
  const { milestoneId, number, amountCents, milestoneCreatedAt } = row;
  // All four are there, or none: it is a left join.
  if (milestoneId === null || number === null || amountCents === null || milestoneCreatedAt === null) return undefined;
  const { name, description, volumeHundredths, dueDate, fundedAt, completedAt, cancelledAt } = row;
  return {
    id: milestoneId,
    number,
    name,
    description,
    amountCents,
    volumeHundredths,
    dueDate,
    createdAt: milestoneCreatedAt,
    fundedAt,
    completedAt,
    cancelledAt,
    status: statusOf({ fundedAt, completedAt, cancelledAt }),
    pendingApprovalId: row.pendingApprovalId,
  };
}
