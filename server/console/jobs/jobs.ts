import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import { boardCursor, listOwnJobs, type OpenJob, searchOpenJobs } from "../../marketplace/jobs/index.ts";
import { pageOf, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { ConsoleContext } from "../pages/context.ts";
import { isPaymentType, paymentTypes, rateInWords } from "../pages/money-words.ts";
import type { BoardView, Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";
import { jobStatus, seenJob } from "./job-view.ts";

/** How many of the own jobs are shown at once. */
const OWN_SHOWN = 50;
/** How many of everybody's. */
const BOARD_SHOWN = 25;
/** Of a description, in the list. */
const EXCERPT = 240;

export async function showJobs(req: Req<"showJobs">, ctx: ConsoleContext): Promise<Res<"showJobs">> {
  const { human, db } = ctx;
  const membership = human && (await organizationOf(db, human.userId));
  const board = await boardView(req, ctx);
  if (membership === undefined) return ctx.show(200, "jobs", "board", { own: undefined, board });
  const after = readCursor(req.query.before ?? "");
  const rows = await listOwnJobs(db, { organizationId: membership.organizationId, limit: OWN_SHOWN + 1, after });
  const { page: shown, last } = pageOf(rows, OWN_SHOWN);
  const own: Views["jobs"]["own"] = {
    jobs: shown.map((job) => ({
      id: job.id,
      title: job.title,
      status: jobStatus(job),
      created: when(job.createdAt),
      published: job.publishedAt === null ? undefined : when(job.publishedAt),
    })),
    first: after === undefined,
    older: last && writeCursor(last),
  };
  return ctx.show(200, "jobs", shown.length > 0 ? "list" : "empty", { own, board });
}

async function boardView({ query }: Req<"showJobs">, { db }: ConsoleContext): Promise<BoardView> {
  const { q: text = "", pay_type = "", cursor = "" } = query;
  const paymentType = isPaymentType(pay_type) ? pay_type : undefined;
  const after = boardCursor.read(cursor);
  const { jobs, next } = await searchOpenJobs(db, { text, paymentType, limit: BOARD_SHOWN, after });
  const asked = new URLSearchParams({ ...(text && { q: text }), ...(paymentType && { pay_type: paymentType }) });
  return {
    jobs: jobs.map((job) => ({
      id: job.id,
      title: job.title,
      companyName: job.companyName,
      rate: rateInWords(job),
      excerpt: excerptOf(job),
      published: when(job.publishedAt),
    })),
    text,
    paymentType: paymentType ?? "",
    paymentTypes,
    searched: text !== "" || paymentType !== undefined,
    first: after === undefined,
    // What is asked for, and where it goes on.
    newest: asked.size === 0 ? "" : `?${asked}`,
    further:
      next === undefined ? undefined : `?${new URLSearchParams([...asked, ["cursor", boardCursor.write(next)]])}`,
  };
}

/** The description without its first line, which is the title, in one line of its own. */
function excerptOf({ description, title }: OpenJob): string {
  const text = description.replaceAll(/\s+/gu, " ").trim();
  const points = [...(text.startsWith(title) ? text.slice(title.length).trim() : text)];
  return points.length <= EXCERPT
    ? points.join("")
    : `${points
        .slice(0, EXCERPT - 1)
        .join("")
        .trimEnd()}…`;
}

export async function showJob(req: Req<"showJob">, ctx: ConsoleContext): Promise<Res<"showJob">> {
  const seen = await seenJob(req.path.jobId, ctx);
  return seen ? ctx.show(200, "job", seen.state, seen.view) : ctx.show(404, "job", "unknown", {});
}
