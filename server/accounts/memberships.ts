import { lockingOrganization } from "../storage/lock.ts";
import type { Db, MembershipsTable } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";
import { writeTeamEntry } from "./team-audit.ts";

export type Role = MembershipsTable["role"];

/** The one organization a human belongs to. */
export interface Membership {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly role: Role;
}

/** Where the human belongs; `undefined` before a claim, an accepted invitation or the explicit form. */
export function organizationOf(db: Db, userId: string): Promise<Membership | undefined> {
  return db
    .selectFrom("memberships")
    .innerJoin("organizations", "organizations.id", "memberships.organizationId")
    .select(["memberships.organizationId", "organizations.name as organizationName", "memberships.role"])
    .where("memberships.userId", "=", userId)
    .executeTakeFirst();
}

/** Who acts as owner, and of what. */
export interface OwnerAct {
  readonly organizationId: string;
  readonly userId: string;
}

/**
 * Whether the human owns the organization. What only the owner may do asks again in the transaction that holds the
 * organization's row: the owner may have left since the page was judged.
 */
export async function owns(db: Db, { organizationId, userId }: OwnerAct): Promise<boolean> {
  const found = await db
    .selectFrom("memberships")
    .select("userId")
    .where("userId", "=", userId)
    .where("organizationId", "=", organizationId)
    .where("role", "=", "OWNER")
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Makes the human a member; `false`, with nothing changed, when they belong to an organization already, this one
 * included. The primary key decides, also between two at the same instant. Call it inside the caller's transaction.
 */
export async function joinOrganization(
  db: Db,
  joining: { readonly userId: string; readonly organizationId: string; readonly role: Role; readonly now: number },
): Promise<boolean> {
  const { userId, organizationId, role, now } = joining;
  const joined = await db
    .insertInto("memberships")
    .values({ userId, organizationId, role, joinedAt: now })
    .onConflict((conflict) => conflict.column("userId").doNothing())
    .returning("userId")
    .executeTakeFirst();
  return joined !== undefined;
}

/** Makes an organization with this human as its owner: its id, or `undefined` when they belong to one already. */
export async function createOrganization(
  world: Pick<World, "clock" | "db" | "random">,
  wanted: { readonly userId: string; readonly name: string },
): Promise<string | undefined> {
  const { userId, name } = wanted;
  const id = newId(world);
  const now = world.clock.now();
  return world.db.transaction().execute(async (db) => {
    await db
      .insertInto("organizations")
      // Claimed from the start: it never was an agent's, and what waits for a claim does not wait here.
      .values({ id, name, ownerUserId: userId, createdAt: now, claimedAt: now })
      .execute();
    if (await joinOrganization(db, { userId, organizationId: id, role: "OWNER", now })) return id;
    await db.deleteFrom("organizations").where("id", "=", id).execute();
    return undefined;
  });
}

/** Renames the organization; the same name again changes nothing and is not noted. `false`: they do not own it. */
export function renameOrganization(
  world: Pick<World, "clock" | "db" | "random">,
  act: OwnerAct & { readonly name: string },
): Promise<boolean> {
  const { organizationId, userId, name } = act;
  return lockingOrganization(world.db, organizationId, async (trx) => {
    if (!(await owns(trx, act))) return false;
    const renamed = await trx
      .updateTable("organizations")
      .set({ name })
      .where("id", "=", organizationId)
      .where("name", "!=", name)
      .returning("id")
      .executeTakeFirst();
    if (renamed) {
      const now = world.clock.now();
      await writeTeamEntry(trx, world, { organizationId, userId, action: "renamed", detail: name, now });
    }
    return true;
  });
}
