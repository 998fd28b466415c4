import type { Selectable } from "kysely";
import { isBeyond, type Position } from "../../storage/cursor.ts";
import type { Db, JobsTable } from "../../storage/schema.ts";
import type { OwnJob } from "./publish.ts";

export type OwnJobRow = Pick<
  Selectable<JobsTable>,
  "id" | "title" | "createdAt" | "updatedAt" | "publishedAt" | "archivedAt"
>;

/** The jobs of the organization, the newest first, drafts and closed ones too. */
export function listOwnJobs(
  db: Db,
  of: { readonly organizationId: string; readonly limit: number; readonly after: Position | undefined },
): Promise<readonly OwnJobRow[]> {
  let query = db
    .selectFrom("jobs")
    .select(["id", "title", "createdAt", "updatedAt", "publishedAt", "archivedAt"])
    .where("organizationId", "=", of.organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(of.limit);
  if (of.after !== undefined) query = query.where(isBeyond(of.after, "createdAt", "id"));
  return query.execute();
}

export interface OwnJobView
  extends OwnJobRow,
    Pick<Selectable<JobsTable>, "description" | "paymentType" | "rateCents"> {
  readonly companyName: string;
}

/** Another organization's job is unknown here. */
export function findOwnJob(db: Db, { organizationId, jobId }: OwnJob): Promise<OwnJobView | undefined> {
  return db
    .selectFrom("jobs as j")
    .innerJoin("organizations as o", "o.id", "j.organizationId")
    .select(["j.id", "j.title", "j.description", "j.createdAt", "j.updatedAt", "j.publishedAt", "j.archivedAt"])
    .select(["j.paymentType", "j.rateCents", "o.name as companyName"])
    .where("j.id", "=", jobId)
    .where("j.organizationId", "=", organizationId)
    .executeTakeFirst();
}
