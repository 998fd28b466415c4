import { type Kysely, sql } from "kysely";

/** What people are asked to confirm, the contracts that come of it, their money, and the work that is reported on them. */
export async function up(db: Kysely<unknown>, kind: "sqlite" | "postgres"): Promise<void> {
  await db.schema
    .createTable("contracts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("jobId", "text", (c) => c.notNull().references("jobs.id"))
    .addColumn("proposalId", "text", (c) => c.notNull().unique().references("proposals.id"))
    .addColumn("trainerUserId", "text", (c) => c.notNull().references("trainers.userId"))
    .addColumn("paymentType", "text", (c) =>
      c.notNull().check(sql`"paymentType" in ('PAY_PER_HOUR', 'PAY_PER_LABEL', 'FIXED_PRICE')`),
    )
    .addColumn("rateCents", "bigint", (c) => c.notNull().check(sql`"rateCents" > 0`))
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addColumn("endedAt", "bigint")
    .addColumn("lastMilestoneNumber", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("usedSeconds", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("usedTasks", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("usedLabels", "bigint", (c) => c.notNull().defaultTo(0))
    .addColumn("lastUsageAt", "bigint")
    .execute();
  for (const owner of ["organizationId", "trainerUserId", "jobId"]) {
    await db.schema
      .createIndex(`contracts_${owner}_createdAt_id_idx`)
      .on("contracts")
      .columns([owner, "createdAt", "id"])
      .execute();
  }

  await db.schema
    .createTable("milestones")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("contractId", "text", (c) => c.notNull().references("contracts.id"))
    .addColumn("number", "bigint", (c) => c.notNull().check(sql`"number" > 0`))
    .addColumn("name", "text")
    .addColumn("description", "text")
    .addColumn("amountCents", "bigint", (c) => c.notNull().check(sql`"amountCents" > 0`))
    .addColumn("volumeHundredths", "bigint", (c) => c.check(sql`"volumeHundredths" > 0`))
    .addColumn("dueDate", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("fundedAt", "bigint")
    .addColumn("completedAt", "bigint")
    .addColumn("cancelledAt", "bigint")
    .addUniqueConstraint("milestones_contractId_number_key", ["contractId", "number"])
    .addCheckConstraint(
      "milestones_state_check",
      sql`("completedAt" is null or "cancelledAt" is null) and ("completedAt" is null or "fundedAt" is not null)`,
    )
    .execute();

  await db.schema
    .createTable("approvals")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("organizationId", "text", (c) => c.notNull().references("organizations.id"))
    .addColumn("type", "text", (c) =>
      c.notNull().check(sql`"type" in ('proposal_hire', 'milestone_fund', 'milestone_approve', 'contract_end')`),
    )
    .addColumn("subjectId", "text", (c) => c.notNull())
    .addColumn("jobId", "text", (c) => c.notNull().references("jobs.id"))
    .addColumn("proposalId", "text", (c) => c.notNull().references("proposals.id"))
    .addColumn("contractId", "text", (c) => c.references("contracts.id"))
    .addColumn("milestoneId", "text", (c) => c.references("milestones.id"))
    .addColumn("terms", "text")
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .addColumn("expiresAt", "bigint", (c) => c.notNull())
    .addColumn("confirmedAt", "bigint")
    .addColumn("declinedAt", "bigint")
    .addColumn("expiredAt", "bigint")
    .addCheckConstraint(
      "approvals_outcome_check",
      sql`(case when "confirmedAt" is null then 0 else 1 end) + (case when "declinedAt" is null then 0 else 1 end)
        + (case when "expiredAt" is null then 0 else 1 end) <= 1`,
    )
    .execute();
  // At most one is open for a proposal, a milestone, or a contract itself.
  await sql`create unique index "approvals_open_subjectId_key" on "approvals" ("subjectId")
    where "confirmedAt" is null and "declinedAt" is null and "expiredAt" is null`.execute(db);
  await sql`create index "approvals_open_expiresAt_idx" on "approvals" ("expiresAt")
    where "confirmedAt" is null and "declinedAt" is null and "expiredAt" is null`.execute(db);
  await db.schema
    .createIndex("approvals_organizationId_createdAt_id_idx")
    .on("approvals")
    .columns(["organizationId", "createdAt", "id"])
    .execute();
  await db.schema.createIndex("approvals_contractId_idx").on("approvals").column("contractId").execute();

  // Two rows for each movement of money, which sum to zero. A milestone is funded once and settled once at most.
  await db.schema
    .createTable("ledgerEntries")
    .addColumn("id", kind === "postgres" ? "bigserial" : "integer", (c) =>
      kind === "postgres" ? c.primaryKey() : c.primaryKey().autoIncrement(),
    )
    .addColumn("milestoneId", "text", (c) => c.notNull().references("milestones.id"))
    .addColumn("contractId", "text", (c) => c.notNull().references("contracts.id"))
    .addColumn("step", "text", (c) => c.notNull().check(sql`"step" in ('FUNDING', 'SETTLEMENT')`))
    .addColumn("account", "text", (c) => c.notNull().check(sql`"account" in ('EMPLOYER', 'MILESTONE', 'TRAINER')`))
    .addColumn("amountCents", "bigint", (c) => c.notNull().check(sql`"amountCents" <> 0`))
    .addColumn("createdAt", "bigint", (c) => c.notNull())
    .execute();
  // One row that takes and one that gives, so that neither step can be made twice, nor once as payout and once as refund.
  await sql`create unique index "ledgerEntries_milestoneId_step_side_key"
    on "ledgerEntries" ("milestoneId", "step", ("amountCents" > 0))`.execute(db);
  await db.schema.createIndex("ledgerEntries_contractId_idx").on("ledgerEntries").column("contractId").execute();

  await db.schema
    .createTable("usageTotals")
    .addColumn("contractId", "text", (c) => c.notNull().references("contracts.id"))
    .addColumn("installId", "text", (c) => c.notNull().references("installs.id"))
    .addColumn("workerUserId", "text", (c) => c.notNull())
    .addColumn("workDate", "text", (c) => c.notNull())
    .addColumn("seconds", "bigint", (c) => c.notNull())
    .addColumn("tasks", "bigint", (c) => c.notNull())
    .addColumn("labels", "bigint", (c) => c.notNull())
    .addColumn("externalReportId", "text")
    .addColumn("updatedAt", "bigint", (c) => c.notNull())
    .addPrimaryKeyConstraint("usageTotals_pkey", ["contractId", "workDate", "workerUserId", "installId"])
    .execute();
  // Which links name a contract's job.
  await db.schema
    .createIndex("projectLinks_jobId_installId_idx")
    .on("projectLinks")
    .columns(["jobId", "installId"])
    .execute();
}
