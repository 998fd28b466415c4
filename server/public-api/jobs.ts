import type { Selectable } from "kysely";
import { newId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { publish } from "../marketplace/jobs/index.ts";
import { isBeyond, readCursor, writeCursor } from "../storage/cursor.ts";
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

export async function publishJob(req: Req<"publishJob">, ctx: PublicApiContext): Promise<Res<"publishJob">> {
  const { jobId } = req.path;
  const { organizationId } = ctx.caller;
  const published = await publish(ctx, { organizationId, jobId });
  if (published) return { status: 200, body: { ok: true, jobId, status: "OPEN", alreadyPublished: false } };
  const known = await ctx.db
    .selectFrom("jobs")
    .select("id")
    .where("id", "=", jobId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return known
    ? { status: 200, body: { ok: true, jobId, status: "OPEN", alreadyPublished: true } }
    : envelopeError("not-found", ctx.requestId);
}

export async function listMyJobs(req: Req<"listMyJobs">, ctx: PublicApiContext): Promise<Res<"listMyJobs">> {
  const { status, limit, cursor } = req.query;
  const after = cursor === undefined ? undefined : readCursor(cursor);
  if (cursor !== undefined && after === undefined) {
    return badRequest(ctx, { where: "query.cursor", message: "must be the nextCursor of an earlier page" });
  }
  // Nothing takes a job further than this yet.
  if (status !== undefined && status !== "DRAFT" && status !== "OPEN") {
    return { status: 200, body: { jobs: [], nextCursor: null } };
  }

  let query = ctx.db
    .selectFrom("jobs")
    .select(["id", "title", "createdAt", "updatedAt", "publishedAt"])
    .where("organizationId", "=", ctx.caller.organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    // One more than is shown tells whether there is a next page.
    .limit(limit + 1);
  if (status !== undefined) query = query.where("publishedAt", status === "DRAFT" ? "is" : "is not", null);
  if (after !== undefined) {
    query = query.where(isBeyond(after, "createdAt", "id"));
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { status: 200, body: { jobs: page.map(job), nextCursor: last ? writeCursor(last) : null } };
}

type Job = Extract<Res<"listMyJobs">, { status: 200 }>["body"]["jobs"][number];
type JobRow = Pick<Selectable<JobsTable>, "id" | "title" | "createdAt" | "updatedAt" | "publishedAt">;

function job(row: JobRow): Job {
  return {
    id: row.id,
    title: row.title,
    status: row.publishedAt === null ? "DRAFT" : "OPEN",
    createdAt: isoTime(row.createdAt),
    updatedAt: isoTime(row.updatedAt),
  };
}
