import { isId } from "../../accounts/id.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import { findOpenJob, findOwnJob, type OwnJobRow } from "../../marketplace/jobs/index.ts";
import { listOwnProposals, refusalOf, statusLabels } from "../../marketplace/proposals/index.ts";
import type { PaymentType } from "../../storage/schema.ts";
import type { ConsoleContext } from "../pages/context.ts";
import { bidInWords, rateInWords, unitsFor } from "../pages/money-words.ts";
import type { Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";
import { nothingTyped } from "../proposals/propose-form.ts";

export type JobView = Extract<Views["job"], { job: object }>;

/** A job's page as this visitor sees it; nothing for a job that the visitor must not learn of. */
export interface SeenJob {
  readonly state: "draft" | "open" | "closed";
  readonly view: JobView;
}

/** A draft, and what is closed, are unknown to all but its organization, so that nobody learns that they exist. */
export async function seenJob(jobId: string, ctx: ConsoleContext): Promise<SeenJob | undefined> {
  if (!isId(jobId)) return undefined;
  const { db, human } = ctx;
  const membership = human && (await organizationOf(db, human.userId));
  const own = membership && (await findOwnJob(db, { organizationId: membership.organizationId, jobId }));
  const job = own ?? (await findOpenJob(db, jobId));
  if (job === undefined) return undefined;
  const published = job.publishedAt === null ? undefined : when(job.publishedAt);
  const { title, description, companyName, paymentType } = job;
  return {
    state: own ? jobStatus(own) : "open",
    view: {
      job: { id: jobId, title, description, companyName, rate: rateInWords(job), published },
      created: own && when(own.createdAt),
      ...(own ? { step: "own" as const, proposed: undefined } : await stepOf(jobId, ctx)),
      ...formOf(paymentType),
    },
  };
}

export function jobStatus({
  publishedAt,
  archivedAt,
}: Pick<OwnJobRow, "publishedAt" | "archivedAt">): SeenJob["state"] {
  if (archivedAt !== null) return "closed";
  return publishedAt === null ? "draft" : "open";
}

function formOf(paymentType: PaymentType | null): Pick<JobView, "units" | "values" | "errors"> {
  return { units: unitsFor(paymentType), values: nothingTyped, errors: {} };
}

/** What the visitor can do next to get the job. */
async function stepOf(jobId: string, { db, human }: ConsoleContext): Promise<Pick<JobView, "step" | "proposed">> {
  if (human === undefined) return { step: "sign-in", proposed: undefined };
  const { userId } = human;
  const refusal = await refusalOf(db, { jobId, userId });
  if (refusal === "no-profile") return { step: "profile", proposed: undefined };
  const [before] = refusal ? await listOwnProposals(db, { userId, jobId, limit: 1, after: undefined }) : [];
  if (before === undefined) return { step: "propose", proposed: undefined };
  const { status, coverLetter, createdAt } = before;
  const proposed = { bid: bidInWords(before), status: statusLabels[status], coverLetter, at: when(createdAt) };
  return { step: "proposed", proposed };
}
