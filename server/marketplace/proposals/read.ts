import type { Selectable, SelectQueryBuilder } from "kysely";
import { isBeyond, type Position } from "../../storage/cursor.ts";
import type { Db, ProposalsTable, Schema, TrainersTable } from "../../storage/schema.ts";
import { type ProposalStatus, type Reviewed, statusOf } from "./status.ts";

/** A proposal as its employer sees it: of the trainer what may be shown, and no address. */
export interface Proposal
  extends Pick<
    Selectable<ProposalsTable>,
    "id" | "jobId" | "trainerUserId" | "amountCents" | "unit" | "coverLetter" | "createdAt" | "updatedAt"
  > {
  readonly jobTitle: string;
  readonly status: ProposalStatus;
  /** The contract that it has led to. */
  readonly contractId: string | null;
  readonly trainer: Pick<TrainersTable, "firstName" | "lastName" | "country" | "title">;
}

/** Which part of a list. */
export interface Part {
  /** How many at most. */
  readonly limit: number;
  /** Where the part before ended. */
  readonly after: Position | undefined;
}

/** The proposals for a job, the newest first; whose job it is has been judged by the caller. */
export async function listProposals(
  db: Db,
  { jobId, status, ...part }: Part & { readonly jobId: string; readonly status?: ProposalStatus | undefined },
): Promise<readonly Proposal[]> {
  const query = proposals(db).where("p.jobId", "=", jobId);
  const rows = await partOf(status === undefined ? query : ofStatus(query, status), part).execute();
  return rows.map(asProposal);
}

/** A proposal for a job of the organization; another's is unknown here. */
export async function findProposal(
  db: Db,
  { organizationId, proposalId }: { readonly organizationId: string; readonly proposalId: string },
): Promise<Proposal | undefined> {
  const found = await proposals(db)
    .where("p.id", "=", proposalId)
    .where("j.organizationId", "=", organizationId)
    .executeTakeFirst();
  return found && asProposal(found);
}

/** A proposal as its trainer sees it. */
export interface OwnProposal
  extends Pick<
    Selectable<ProposalsTable>,
    "id" | "jobId" | "amountCents" | "unit" | "coverLetter" | "createdAt" | "updatedAt"
  > {
  readonly jobTitle: string;
  readonly companyName: string;
  /** Whether the job's page is still there for everybody. */
  readonly jobIsOpen: boolean;
  readonly status: ProposalStatus;
}

/** What the human has proposed, the newest first; for one job, if that is asked for. */
export async function listOwnProposals(
  db: Db,
  { userId, jobId, limit, after }: Part & { readonly userId: string; readonly jobId?: string },
): Promise<readonly OwnProposal[]> {
  let query = db
    .selectFrom("proposals as p")
    .innerJoin("jobs as j", "j.id", "p.jobId")
    .innerJoin("organizations as o", "o.id", "j.organizationId")
    .select(["p.id", "p.jobId", "p.amountCents", "p.unit", "p.coverLetter", "p.createdAt", "p.updatedAt"])
    .select(["p.shortlistedAt", "p.declinedAt", "p.hiredAt"])
    .select(["j.title as jobTitle", "j.archivedAt", "o.name as companyName"])
    .where("p.trainerUserId", "=", userId)
    .orderBy("p.createdAt", "desc")
    .orderBy("p.id", "desc")
    .limit(limit);
  if (jobId !== undefined) query = query.where("p.jobId", "=", jobId);
  if (after !== undefined) query = query.where(isBeyond(after, "p.createdAt", "p.id"));
  const rows = await query.execute();
  return rows.map(({ shortlistedAt, declinedAt, hiredAt, archivedAt, ...row }) => ({
    ...row,
    jobIsOpen: archivedAt === null,
    status: statusOf({ shortlistedAt, declinedAt, hiredAt }),
  }));
}

type Row = Omit<Proposal, "status" | "trainer"> & Proposal["trainer"] & Reviewed;
type Aliased = Schema & { p: ProposalsTable; j: Schema["jobs"]; t: TrainersTable };
type Rows = SelectQueryBuilder<Aliased, "p" | "j" | "t", Row>;

function proposals(db: Db): Rows {
  return db
    .selectFrom("proposals as p")
    .innerJoin("jobs as j", "j.id", "p.jobId")
    .innerJoin("trainers as t", "t.userId", "p.trainerUserId")
    .select(["p.id", "p.jobId", "p.trainerUserId", "p.amountCents", "p.unit", "p.coverLetter"])
    .select(["p.createdAt", "p.updatedAt", "p.shortlistedAt", "p.declinedAt", "p.hiredAt", "j.title as jobTitle"])
    .select(["t.firstName", "t.lastName", "t.country", "t.title"])
    .select((from) => from.selectFrom("contracts").select("id").whereRef("proposalId", "=", "p.id").as("contractId"));
}

function partOf(query: Rows, { limit, after }: Part): Rows {
  const sorted = query.orderBy("p.createdAt", "desc").orderBy("p.id", "desc").limit(limit);
  return after === undefined ? sorted : sorted.where(isBeyond(after, "p.createdAt", "p.id"));
}

function ofStatus(query: Rows, status: ProposalStatus): Rows {
  if (status === "HIRED") return query.where("p.hiredAt", "is not", null);
  const open = query.where("p.hiredAt", "is", null);
  if (status === "DECLINED") return open.where("p.declinedAt", "is not", null);
  return open
    .where("p.declinedAt", "is", null)
    .where("p.shortlistedAt", status === "SHORTLISTED" ? "is not" : "is", null);
}

function asProposal(row: Row): Proposal {
  const { firstName, lastName, country, title, shortlistedAt, declinedAt, hiredAt, ...own } = row;
  return {
    ...own,
    status: statusOf({ shortlistedAt, declinedAt, hiredAt }),
    trainer: { firstName, lastName, country, title },
  };
}
