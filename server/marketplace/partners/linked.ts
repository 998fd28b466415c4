import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely";
import type { ContractsTable, Db, Schema } from "../../storage/schema.ts";
import type { ContractStatus } from "./contract-facts.ts";

/** An install and the customer that granted it, who owns all jobs that its links can name. */
export interface Installed {
  readonly installId: string;
  readonly organizationId: string;
}

/** A contract on a job that links of an install name. */
export interface LinkedContract extends Pick<Selectable<ContractsTable>, "id" | "jobId" | "createdAt" | "endedAt"> {
  /** The job's. */
  readonly title: string;
  /** The oldest first. */
  readonly projectLinkIds: readonly string[];
}

/** Whether a link of the install (this one, if one is named) names the contract's job. */
export function linkedContracts(
  { installId, organizationId }: Installed,
  projectLinkId?: string,
): (eb: ExpressionBuilder<Schema, "contracts">) => Expression<SqlBool> {
  return (eb) => {
    let links = eb
      .selectFrom("projectLinks")
      .select("projectLinks.id")
      .whereRef("projectLinks.jobId", "=", "contracts.jobId")
      .where("projectLinks.installId", "=", installId);
    if (projectLinkId !== undefined) links = links.where("projectLinks.id", "=", projectLinkId);
    return eb.and([eb("contracts.organizationId", "=", organizationId), eb.exists(links)]);
  };
}

/** Linked contracts, the newest first; nothing where the named link is none of the install. */
export async function listLinkedContracts(
  db: Db,
  {
    projectLinkId,
    status,
    limit,
    ...installed
  }: Installed & {
    readonly projectLinkId?: string | undefined;
    readonly status?: ContractStatus | undefined;
    readonly limit: number;
  },
): Promise<readonly LinkedContract[] | undefined> {
  const { installId } = installed;
  if (projectLinkId !== undefined && !(await ownsLink(db, { installId, projectLinkId }))) return undefined;
  let query = db
    .selectFrom("contracts")
    .innerJoin("jobs", "jobs.id", "contracts.jobId")
    .select(["contracts.id", "contracts.jobId", "contracts.createdAt", "contracts.endedAt", "jobs.title"])
    .where(linkedContracts(installed, projectLinkId))
    .orderBy("contracts.createdAt", "desc")
    .orderBy("contracts.id", "desc")
    .limit(limit);
  if (status !== undefined) query = query.where("contracts.endedAt", status === "active" ? "is" : "is not", null);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const links = await db
    .selectFrom("projectLinks")
    .select(["id", "jobId"])
    .where("installId", "=", installId)
    .where("jobId", "in", [...new Set(rows.map(({ jobId }) => jobId))])
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  const contracts = rows.map((row) => ({
    ...row,
    projectLinkIds: links.filter(({ jobId }) => jobId === row.jobId).map(({ id }) => id),
  }));
  // A link that was removed between the two questions hides its contracts.
  return contracts.filter(({ projectLinkIds }) => projectLinkIds.length > 0);
}

async function ownsLink(
  db: Db,
  { installId, projectLinkId }: { readonly installId: string; readonly projectLinkId: string },
): Promise<boolean> {
  const link = await db
    .selectFrom("projectLinks")
    .select("id")
    .where("id", "=", projectLinkId)
    .where("installId", "=", installId)
    .executeTakeFirst();
  return link !== undefined;
}

/** A linked contract; any other is unknown here. */
export function findLinkedContract(
  db: Db,
  { contractId, ...installed }: Installed & { readonly contractId: string },
): Promise<Selectable<ContractsTable> | undefined> {
  return db
    .selectFrom("contracts")
    .selectAll()
    .where("id", "=", contractId)
    .where(linkedContracts(installed))
    .executeTakeFirst();
}
