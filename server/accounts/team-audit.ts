/** The trail of a team: who renamed, invited, withdrew, joined, removed, left and handed over. */
import { isBeyond, type Position, pageOf } from "../storage/cursor.ts";
import type { Db, TeamEntriesTable } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";

export type TeamAction = TeamEntriesTable["action"];

export interface NewTeamEntry {
  readonly organizationId: string;
  /** Who did it. */
  readonly userId: string;
  readonly action: TeamAction;
  /** Whom it was done to: who was removed, or is the owner now. */
  readonly subjectUserId?: string;
  /** The new name, or the invited address. */
  readonly detail?: string;
  readonly now: number;
}

/** Notes what was done, in the transaction that does it. */
export async function writeTeamEntry(
  trx: Db,
  world: Pick<World, "clock" | "random">,
  entry: NewTeamEntry,
): Promise<void> {
  const { now, ...row } = entry;
  await trx
    .insertInto("teamEntries")
    .values({ subjectUserId: null, detail: null, ...row, id: newId(world), createdAt: now })
    .execute();
}

export interface TeamEntry {
  readonly action: TeamAction;
  /** Of the human who did it. */
  readonly email: string;
  /** Of the human it was done to. */
  readonly subjectEmail: string | null;
  readonly detail: string | null;
  readonly at: number;
}

/** How many lines of a trail are shown at once. */
export const TEAM_ENTRIES_SHOWN = 50;

/** What was done with the team, the newest first, and where what is older begins. */
export async function readTeamEntries(
  db: Db,
  organizationId: string,
  after: Position | undefined,
): Promise<{ readonly entries: readonly TeamEntry[]; readonly older: Position | undefined }> {
  let query = db
    .selectFrom("teamEntries as e")
    .innerJoin("user as u", "u.id", "e.userId")
    .leftJoin("user as s", "s.id", "e.subjectUserId")
    .select(["e.id", "e.action", "e.detail", "e.createdAt", "u.email", "s.email as subjectEmail"])
    .where("e.organizationId", "=", organizationId)
    .orderBy("e.createdAt", "desc")
    .orderBy("e.id", "desc")
    .limit(TEAM_ENTRIES_SHOWN + 1);
  if (after !== undefined) query = query.where(isBeyond(after, "e.createdAt", "e.id"));
  const { page, last } = pageOf(await query.execute(), TEAM_ENTRIES_SHOWN);
  const entries = page.map(({ action, email, subjectEmail, detail, createdAt }) => ({
    action,
    email,
    subjectEmail,
    detail,
    at: createdAt,
  }));
  return { entries, older: last };
}

/** Whether this human was removed from the organization at some time. */
export async function wasRemoved(
  db: Db,
  which: { readonly organizationId: string; readonly userId: string },
): Promise<boolean> {
  const found = await db
    .selectFrom("teamEntries")
    .select("id")
    .where("organizationId", "=", which.organizationId)
    .where("action", "=", "removed")
    .where("subjectUserId", "=", which.userId)
    .executeTakeFirst();
  return found !== undefined;
}
