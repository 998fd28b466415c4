import { isId } from "../accounts/id.ts";
import { organizationOf } from "../accounts/memberships.ts";
import type { Req, Res } from "../contract/types.ts";
import type { HumanContext } from "./context.ts";
import { when } from "./when.ts";

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
