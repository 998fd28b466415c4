import type { Events, EventType } from "../../../generated/events.ts";
import { lockInstall } from "../../storage/lock.ts";
import type { Db } from "../../storage/schema.ts";
import { type AnyEvent, emitEvents } from "../../webhooks/emit.ts";
import type { World } from "../../world.ts";
import { contractFacts } from "./contract-facts.ts";
import { type ProjectLink, projectLinkColumns, projectLinkOf } from "./project-link.ts";

type Ground = Pick<World, "clock" | "random">;

/** Who is to hear of a job's contracts: its links on installs that are active, which are held. */
export interface Audience {
  readonly jobId: string;
  readonly links: readonly { readonly installId: string; readonly projectLink: ProjectLink }[];
}

/**
 * Finds who is to hear of a job's contracts, and holds their installs to the end of the transaction.
 *
 * Installs are held last of all rows, and in the order of their ids, so that no two transactions wait for one another.
 * `besides` is held too, whether it is to hear of anything or not.
 */
export async function findAudience(trx: Db, jobId: string, besides: readonly string[] = []): Promise<Audience> {
  const linked = await trx
    .selectFrom("projectLinks as l")
    .innerJoin("installs as i", "i.id", "l.installId")
    .select("i.id")
    .distinct()
    .where("l.jobId", "=", jobId)
    .where("i.revokedAt", "is", null)
    .execute();
  const installIds = [...new Set([...linked.map(({ id }) => id), ...besides])].sort();
  for (const installId of installIds) await lockInstall(trx, installId);
  if (linked.length === 0) return { jobId, links: [] };
  // Read under the locks: what was removed or disconnected meanwhile is not there.
  const rows = await trx
    .selectFrom("projectLinks as l")
    .innerJoin("installs as i", "i.id", "l.installId")
    .select(["l.installId", ...projectLinkColumns.map((column) => `l.${column}` as const)])
    .where("l.jobId", "=", jobId)
    .where("l.installId", "in", installIds)
    .where("i.revokedAt", "is", null)
    .orderBy("l.installId")
    .orderBy("l.createdAt")
    .orderBy("l.id")
    .execute();
  return { jobId, links: rows.map(({ installId, ...row }) => ({ installId, projectLink: projectLinkOf(row) })) };
}

/** What can be told of a contract; the link is added for each that hears of it. */
export type Told = {
  [Type in ContractEventType]: {
    readonly type: Type;
    readonly resourceId: string;
    readonly data: Omit<Events[Type]["data"], "projectLink" | "freelancer">;
  };
}[ContractEventType];

type ContractEventType = Extract<EventType, `contract.${string}` | `milestone.${string}`>;

/** Makes an event for each link of the audience, in the order in which they are given. */
export function announce(trx: Db, world: Ground, { jobId, links }: Audience, told: readonly Told[]): Promise<void> {
  const events = told.flatMap(({ data, ...event }) =>
    links.map(({ installId, projectLink }) => ({ ...event, installId, jobId, data: { ...data, projectLink } })),
  );
  // Each has the data of its type: the link is the member that `Told` leaves out.
  return emitEvents(trx, world, events as readonly AnyEvent[]);
}

/**
 * Tells the installs with links on the contract's job that it has started or ended, in the transaction that made it so.
 *
 * Who was hired is no part of what is stored: it is added at each sending, as far as the install may know it then.
 */
export async function announceContract(
  trx: Db,
  world: Ground,
  { type, contractId }: { readonly type: "contract.started" | "contract.ended"; readonly contractId: string },
): Promise<void> {
  const contract = await trx
    .selectFrom("contracts as c")
    .innerJoin("jobs as j", "j.id", "c.jobId")
    .select(["c.id", "c.jobId", "c.createdAt", "c.endedAt", "j.title"])
    .where("c.id", "=", contractId)
    .executeTakeFirstOrThrow();
  const audience = await findAudience(trx, contract.jobId);
  await announce(trx, world, audience, [{ type, resourceId: contractId, data: { contract: contractFacts(contract) } }]);
}
