import type { Db, MilestonesTable } from "../../storage/schema.ts";
import type { ApprovalFacts } from "../approvals/index.ts";
import { displayName } from "../trainers/index.ts";

/** What a human is told of a contract who decides about some of its milestones. */
export async function factsOf(
  db: Db,
  contractId: string,
  isMeant: (milestone: Pick<MilestonesTable, "id" | "fundedAt" | "completedAt">) => boolean,
): Promise<ApprovalFacts> {
  const { userId, jobId, jobTitle, firstName, lastName, ...payment } = await db
    .selectFrom("contracts as c")
    .innerJoin("jobs as j", "j.id", "c.jobId")
    .innerJoin("trainers as t", "t.userId", "c.trainerUserId")
    .select(["c.paymentType", "c.rateCents", "c.jobId", "j.title as jobTitle"])
    .select(["t.userId", "t.firstName", "t.lastName"])
    .where("c.id", "=", contractId)
    .executeTakeFirstOrThrow();
  const all = await db
    .selectFrom("milestones")
    .select(["id", "name", "description", "amountCents", "volumeHundredths", "dueDate", "fundedAt", "completedAt"])
    .where("contractId", "=", contractId)
    .orderBy("number")
    .execute();
  const milestones = all.filter(isMeant);
  return {
    trainer: { userId, displayName: displayName({ firstName, lastName }) },
    job: { id: jobId, title: jobTitle },
    ...payment,
    milestones,
    amountCents: milestones.reduce((cents, { amountCents }) => cents + amountCents, 0),
  };
}
