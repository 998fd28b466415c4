import { isId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { boardCursor, findOpenJob, type OpenJob, searchOpenJobs } from "../marketplace/jobs/index.ts";
import { dollars } from "../marketplace/money.ts";
import { isoTime } from "../time/iso-time.ts";
import type { PublicApiContext } from "./context.ts";
import { badRequest } from "./refusals.ts";

export async function searchJobs(req: Req<"searchJobs">, ctx: PublicApiContext): Promise<Res<"searchJobs">> {
  const { q: text = "", payType: paymentType, limit, cursor } = req.query;
  const after = cursor === undefined ? undefined : boardCursor.read(cursor);
  if (cursor !== undefined && after === undefined) {
    return badRequest(ctx, { where: "query.cursor", message: "must be the nextCursor of an earlier page" });
  }
  const { jobs, next } = await searchOpenJobs(ctx.db, { text, paymentType, limit, after });
  const nextCursor = next === undefined ? null : boardCursor.write(next);
  return { status: 200, body: { jobs: jobs.map((job) => record(job, ctx)), nextCursor } };
}

export async function getJob(req: Req<"getJob">, ctx: PublicApiContext): Promise<Res<"getJob">> {
  const { jobId } = req.path;
  const job = isId(jobId) ? await findOpenJob(ctx.db, jobId) : undefined;
  return job ? { status: 200, body: record(job, ctx) } : envelopeError("not-found", ctx.requestId);
}

type OpenJobRecord = Extract<Res<"getJob">, { status: 200 }>["body"];

function record(job: OpenJob, { config }: PublicApiContext): OpenJobRecord {
  return {
    id: job.id,
    title: job.title,
    companyName: job.companyName,
    descriptionText: job.description,
    paymentType: job.paymentType,
    rateUsd: job.rateCents === null ? null : dollars(job.rateCents),
    datePosted: isoTime(job.publishedAt),
    url: `${config.origin}/jobs/${job.id}`,
  };
}
