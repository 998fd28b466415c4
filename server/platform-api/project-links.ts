import { constants } from "../../generated/constants.ts";
import { newId } from "../accounts/id.ts";
import { envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import { type ProjectLink, projectLinkColumns, projectLinkOf } from "../marketplace/partners/index.ts";
import type { Db } from "../storage/schema.ts";
import { laterThan } from "../time/later-than.ts";
import { emitEvent } from "../webhooks/emit.ts";
import type { PlatformApiContext } from "./context.ts";
import { lockingCaller } from "./locking.ts";
import { unauthorized } from "./refusals.ts";

export async function createProjectLink(
  req: Req<"createProjectLink">,
  ctx: PlatformApiContext,
): Promise<Res<"createProjectLink">> {
  const { jobId = null, externalProjectId, provisioningMode } = req.body;
  const { install } = ctx.caller;
  const made = await lockingCaller(ctx, async (trx) => {
    if (jobId !== null && !(await ownsJob(trx, install.organizationId, jobId))) {
      return envelopeError("job-not-found", ctx.requestId, { jobId });
    }
    const { count, newest } = await standing(trx, install.id);
    if (count >= constants.projectLinksPerInstall) {
      return envelopeError("project-link-limit", ctx.requestId, { limit: constants.projectLinksPerInstall });
    }
    const row = await trx
      .insertInto("projectLinks")
      .values({
        id: newId(ctx),
        installId: install.id,
        jobId,
        externalProjectId,
        externalProjectName: req.body.externalProjectName ?? null,
        externalProjectUrl: req.body.externalProjectUrl ?? null,
        provisioningMode,
        createdAt: laterThan(newest, ctx.clock.now()),
      })
      .onConflict((conflict) => conflict.columns(["installId", "externalProjectId"]).doNothing())
      .returning(projectLinkColumns)
      .executeTakeFirst();
    if (row === undefined) return envelopeError("project-link-taken", ctx.requestId, { externalProjectId });
    const projectLink = projectLinkOf(row);
    await emitEvent(trx, ctx, about(install.id, "project_link.created", projectLink));
    return { status: 201, body: { projectLink } } as const;
  });
  ctx.webhookWork.announce();
  return made === "dead" ? unauthorized(ctx) : made;
}

async function ownsJob(trx: Db, organizationId: string, jobId: string): Promise<boolean> {
  const job = await trx
    .selectFrom("jobs")
    .select("id")
    .where("id", "=", jobId)
    .where("organizationId", "=", organizationId)
    .executeTakeFirst();
  return job !== undefined;
}

function standing(trx: Db, installId: string): Promise<{ readonly count: number; readonly newest: number | null }> {
  return trx
    .selectFrom("projectLinks")
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.max<number | null>("createdAt").as("newest")])
    .where("installId", "=", installId)
    .executeTakeFirstOrThrow();
}

export async function listProjectLinks(
  _req: Req<"listProjectLinks">,
  { caller, db }: PlatformApiContext,
): Promise<Res<"listProjectLinks">> {
  const rows = await db
    .selectFrom("projectLinks")
    .select(projectLinkColumns)
    .where("installId", "=", caller.install.id)
    .orderBy("createdAt", "desc")
    .execute();
  return { status: 200, body: { projectLinks: rows.map(projectLinkOf) } };
}

export async function getProjectLink(
  req: Req<"getProjectLink">,
  { caller, db, requestId }: PlatformApiContext,
): Promise<Res<"getProjectLink">> {
  const { linkId } = req.path;
  const row = await db
    .selectFrom("projectLinks")
    .select(projectLinkColumns)
    .where("id", "=", linkId)
    .where("installId", "=", caller.install.id)
    .executeTakeFirst();
  return row
    ? { status: 200, body: { projectLink: projectLinkOf(row) } }
    : envelopeError("project-link-not-found", requestId, { linkId });
}

export async function deleteProjectLink(
  req: Req<"deleteProjectLink">,
  ctx: PlatformApiContext,
): Promise<Res<"deleteProjectLink">> {
  const { linkId } = req.path;
  const installId = ctx.caller.install.id;
  const removed = await lockingCaller(ctx, async (trx) => {
    const row = await trx
      .deleteFrom("projectLinks")
      .where("id", "=", linkId)
      .where("installId", "=", installId)
      .returning(projectLinkColumns)
      .executeTakeFirst();
    if (row === undefined) return envelopeError("project-link-not-found", ctx.requestId, { linkId });
    const projectLink = projectLinkOf(row);
    await emitEvent(trx, ctx, about(installId, "project_link.removed", projectLink));
    return { status: 200, body: { projectLink, deleted: true } } as const;
  });
  ctx.webhookWork.announce();
  return removed === "dead" ? unauthorized(ctx) : removed;
}

function about<Type extends "project_link.created" | "project_link.removed">(
  installId: string,
  type: Type,
  projectLink: ProjectLink,
) {
  return { installId, type, resourceId: projectLink.id, jobId: projectLink.jobId, data: { projectLink } };
}
