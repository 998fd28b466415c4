import type { Selectable } from "kysely";
import type { Events } from "../../../generated/events.ts";
import type { ProjectLinksTable } from "../../storage/schema.ts";
import { isoTime } from "../../time/iso-time.ts";

/** A project link, as the API and events tell it. */
export type ProjectLink = Events["project_link.created"]["data"]["projectLink"];

export const projectLinkColumns: readonly [
  "id",
  "jobId",
  "externalProjectId",
  "externalProjectName",
  "externalProjectUrl",
  "provisioningMode",
  "createdAt",
] = ["id", "jobId", "externalProjectId", "externalProjectName", "externalProjectUrl", "provisioningMode", "createdAt"];

export function projectLinkOf(
  row: Pick<Selectable<ProjectLinksTable>, (typeof projectLinkColumns)[number]>,
): ProjectLink {
  return { ...row, createdAt: isoTime(row.createdAt) };
}
