import type { Selectable } from "kysely";
import { newId } from "../accounts/id.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { closeJob as close, publish, updateDraft } from "../marketplace/jobs/index.ts";
import { wireCents } from "../marketplace/money.ts";
import { isBeyond, pageOf, readCursor, writeCursor } from "../storage/cursor.ts";
import type { JobsTable } from "../storage/schema.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { jobTitle } from "./job-title.ts";
import { badRequest } from "./refusals.ts";

/** A repeated key gives the draft of the first call, also while that is still on its way: the database decides. */
export async function createJobDraft(
  req: Req<"createJobDraft">,
  ctx: PublicApiContext,
): Promise<Res<"createJobDraft">> {
  const { rawJobDescription: description, idempotencyKey = null } = req.body;
  const { organizationId } = ctx.caller;
  const now = ctx.clock.now();
  const made = await ctx.db
    .insertInto("jobs")
    .values({
      id: newId(ctx),
      organizationId,
      title: jobTitle(description),
      description,
      idempotencyKey,
      createdAt: now,
      updatedAt: now,
      publishedAt: null,
    })
    .onConflict((conflict) => conflict.columns(["organizationId", "idempotencyKey"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) return { status: 201, body: draft(made.id, ctx) };
  const first = await ctx.db
    .selectFrom("jobs")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("idempotencyKey", "=", idempotencyKey)
    .executeTakeFirstOrThrow();
  return { status: 200, body: draft(first.id, ctx) };
}

type Draft = Extract<Res<"createJobDraft">, { status: 201 }>["body"];

function draft(jobId: string, { config }: PublicApiContext): Draft {
  return { ok: true, jobId, status: "DRAFT", draftUrl: `${config.origin}/jobs/${jobId}` };
}

export async function updateJobDraft(
  req: Req<"updateJobDraft">,
  ctx: PublicApiContext,
): Promise<Res<"updateJobDraft">> {
  const { jobId } = req.path;
  if (Object.keys(req.body).length === 0) return badRequest(ctx, { where: "body", message: "must change something" });
  const { title, rawJobDescription, paymentType, rateUsd } = req.body;
  const rateCents = rateUsd === undefined || rateUsd === null ? rateUsd : wireCents(rateUsd);
  if (rateUsd !== rateCents && rateCents === undefined) {
    return badRequest(ctx, { where: "body.rateUsd", message: "must have at most two digits behind the point" });
  }
  const updated = await updateDraft(
    ctx,
    { organizationId: ctx.caller.organizationId, jobId },
    {
      ...(title === undefined ? {} : { title }),
      ...(rawJobDescription === undefined ? {} : { description: rawJobDescription }),
      ...(paymentType === undefined ? {} : { paymentType }),
      ...(rateCents === undefined ? {} : { rateCents }),
    },
  );
  if (updated === "updated") return { status: 200, body: draft(jobId, ctx) };
  return updated === "unknown" ? envelopeError("not-found", ctx.requestId) : needsDraft(ctx);
}

function needsDraft({
  requestId,
}: Pick<PublicApiContext, "requestId">): EnvelopeFailure<
  "job-status-conflict",
  { readonly details: { readonly requiredStatus: "DRAFT" } }
> {
  return envelopeError("job-status-conflict", requestId, { requiredStatus: "DRAFT" });
}

export async function publishJob(req: Req<"publishJob">, ctx: PublicApiContext): Promise<Res<"publishJob">> {
  const { jobId } = req.path;
  const { organizationId } = ctx.caller;
  const published = await publish(ctx, { organizationId, jobId });
  if (published) return { status: 200, body: { ok: true, jobId, status: "OPEN", alreadyPublished: false } };
  const known = await ctx.db
    .selectFrom("jobs")
    .select("archivedAt")
    .where("id", "=", jobId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  if (known === undefined) return envelopeError("not-found", ctx.requestId);
  if (known.archivedAt !== null) return needsDraft(ctx);
  return { status: 200, body: { ok: true, jobId, status: "OPEN", alreadyPublished: true } };
}

export async function closeJob(req: Req<"closeJob">, ctx: PublicApiContext): Promise<Res<"closeJob">> {
  const { jobId } = req.path;
  const closed = await close(ctx, { organizationId: ctx.caller.organizationId, jobId });
  if (closed === "unknown") return envelopeError("not-found", ctx.requestId);
  return { status: 200, body: { ok: true, jobId, status: "ARCHIVED", alreadyClosed: closed === "already-closed" } };
}

export async function listMyJobs(req: Req<"listMyJobs">, ctx: PublicApiContext): Promise<Res<"listMyJobs">> {
  const { status, limit, cursor } = req.query;
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && after === undefined) {
    return badRequest(ctx, { where: "query.cursor", message: "must be the nextCursor of an earlier page" });
  }
  // No contract takes a job further than this.
  if (status === "ONGOING" || status === "COMPLETED" || status === "PENDING_APPROVAL") {
    return { status: 200, body: { jobs: [], nextCursor: null } };
  }

  let query = ctx.db
    .selectFrom("jobs")
    .select(["id", "title", "createdAt", "updatedAt", "publishedAt", "archivedAt"])
    .where("organizationId", "=", ctx.caller.organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    // One more than is shown tells whether there is a next page.
    .limit(limit + 1);
  if (status !== undefined) query = query.where("archivedAt", status === "ARCHIVED" ? "is not" : "is", null);
  if (status === "DRAFT" || status === "OPEN") {
    query = query.where("publishedAt", status === "DRAFT" ? "is" : "is not", null);
  }
  if (after !== undefined) {
    query = query.where(isBeyond(after, "createdAt", "id"));
  }
  const rows = await query.execute();
  const { page, last } = pageOf(rows, limit);
  return { status: 200, body: { jobs: page.map(job), nextCursor: last ? writeCursor(last) : null } };
}

type Job = Extract<Res<"listMyJobs">, { status: 200 }>["body"]["jobs"][number];
type JobRow = Pick<Selectable<JobsTable>, "id" | "title" | "createdAt" | "updatedAt" | "publishedAt" | "archivedAt">;

function statusOf({ publishedAt, archivedAt }: JobRow): Job["status"] {
  if (archivedAt !== null) return "ARCHIVED";
  return publishedAt === null ? "DRAFT" : "OPEN";
}

function job(row: JobRow): Job {
  return {
    id: row.id,
    title: row.title,
    status: statusOf(row),
    createdAt: isoTime(row.createdAt),
    updatedAt: isoTime(row.updatedAt),
  };
}
