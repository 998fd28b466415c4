import { isId } from "../../accounts/id.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import { type ProposeRefusal, propose, refusalOf } from "../../marketplace/proposals/index.ts";
import { seenJob } from "../jobs/job-view.ts";
import type { HumanContext } from "../pages/context.ts";
import type { FieldErrors } from "../pages/field-errors.ts";
import { next } from "../pages/redirect.ts";
import { type BidTyped, bidErrors, errorsOf, readBid, typedOf } from "./propose-form.ts";

export async function proposeForJob(req: Req<"proposeForJob">, ctx: HumanContext): Promise<Res<"proposeForJob">> {
  const { jobId } = req.path;
  const { amount_usd, unit, cover_letter } = req.body;
  const typed: BidTyped = { amount_usd, unit, cover_letter };
  const { bid, errors } = readBid(typed, unit);
  if (bid === undefined) return invalid(jobId, typed, errors, ctx);
  const proposed = await propose(ctx, { jobId, userId: ctx.human.userId, ...bid });
  if ("proposalId" in proposed) return next("/work?done=proposed");
  if (proposed.refused === "other-unit") return invalid(jobId, typed, { unit: bidErrors.unit }, ctx);
  return refused(jobId, proposed.refused, ctx);
}

export function proposeForJobRefused(
  refusal: Refusal,
  req: Pick<Req<"proposeForJob">, "path">,
  ctx: HumanContext,
): Promise<Res<"proposeForJob">> {
  const typed = typedOf(refusal);
  const errors = { ...readBid(typed, "FIXED").errors, ...errorsOf(refusal.issues) };
  return invalid(req.path.jobId, typed, errors, ctx);
}

/** What is wrong with the fields is told only to whom nothing else keeps from proposing. */
async function invalid(
  jobId: string,
  values: BidTyped,
  errors: FieldErrors,
  ctx: HumanContext,
): Promise<Res<"proposeForJob">> {
  const refusal = isId(jobId) ? await refusalOf(ctx.db, { jobId, userId: ctx.human.userId }) : "unknown-job";
  const seen = await seenJob(jobId, ctx);
  if (refusal || seen === undefined) return refused(jobId, refusal ?? "unknown-job", ctx);
  return ctx.show(400, "job", "invalid", { ...seen.view, values, errors });
}

async function refused(jobId: string, why: ProposeRefusal, ctx: HumanContext): Promise<Res<"proposeForJob">> {
  if (why === "no-profile") return next(`/settings/trainer?return_to=%2Fjobs%2F${jobId}`);
  const seen = why === "unknown-job" ? undefined : await seenJob(jobId, ctx);
  if (seen === undefined) return ctx.show(404, "job", "unknown", {});
  return why === "own-job"
    ? ctx.show(403, "job", "own-job", seen.view)
    : ctx.show(409, "job", "already-proposed", seen.view);
}
