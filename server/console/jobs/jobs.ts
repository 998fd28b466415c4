import { isId } from "../../accounts/id.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import { isBeyond, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { when } from "../pages/when.ts";

/** How many jobs are shown at once. */
const JOBS_SHOWN = 50;

export async function showJobs(req: Req<"showJobs">, ctx: HumanContext): Promise<Res<"showJobs">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(200, "jobs", "no-organization", {});
  const after = readCursor(req.query.before ?? "");
  let query = ctx.db
    .selectFrom("jobs")
    .select(["id", "title", "createdAt", "publishedAt"])
    .where("organizationId", "=", membership.organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    // One more than is shown tells whether there are older ones.
    .limit(JOBS_SHOWN + 1);
  if (after !== undefined) query = query.where(isBeyond(after, "createdAt", "id"));
  const rows = await query.execute();
  const shown = rows.slice(0, JOBS_SHOWN);
  const last = rows.length > JOBS_SHOWN ? shown.at(-1) : undefined;
  return ctx.show(200, "jobs", shown.length > 0 ? "list" : "empty", {
    jobs: shown.map(({ id, title, createdAt, publishedAt }) => ({
      id,
      title,
      status: publishedAt === null ? "draft" : "open",
      created: when(createdAt),
      published: publishedAt === null ? undefined : when(publishedAt),
    })),
    first: after === undefined,
    older: last && writeCursor(last),
  });
}

/** Another organization's job is unknown here, so that nobody learns that it exists. */
export async function showJob(req: Req<"showJob">, ctx: HumanContext): Promise<Res<"showJob">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const { jobId } = req.path;
  const job = isId(jobId)
    ? await ctx.db
        .selectFrom("jobs")
        .selectAll()
        .where("id", "=", jobId)
        .where("organizationId", "=", membership?.organizationId ?? "")
        .executeTakeFirst()
    : undefined;
  if (job === undefined) return ctx.show(404, "job", "unknown", {});
  const published = job.publishedAt === null ? undefined : when(job.publishedAt);
  const { title, description, createdAt } = job;
  return ctx.show(200, "job", published ? "open" : "draft", {
    job: { title, description, created: when(createdAt), published },
  });
}
