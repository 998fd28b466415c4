/**
 * Who leaves an organization or is removed from it, and what ends with that.
 *
 * Each is one transaction that locks the organization's row: these and the owner's other changes happen one at a time.
 */

import { closeJobsOf } from "../marketplace/jobs/index.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { isId } from "./id.ts";
import { type OwnerAct, owns } from "./memberships.ts";
import { wasRemoved, writeTeamEntry } from "./team-audit.ts";

type Ground = Pick<World, "clock" | "db" | "random">;

export interface OtherMember {
  readonly userId: string;
  readonly email: string;
}

/** What leaving would do at this moment. */
export type Leaving =
  | { readonly act: "leave" }
  /** `members`: who can become the owner. */
  | { readonly act: "hand-over"; readonly members: readonly OtherMember[] }
  | { readonly act: "close" }
  /** Nobody would be left who could disconnect the apps, deactivate its own, or approve work and end contracts. */
  | ({ readonly act: "none" } & InUse);

interface InUse {
  readonly installs: number;
  readonly apps: number;
  readonly contracts: number;
}

/** `undefined`: they do not belong to the organization. */
export async function leavingOf(db: Db, { organizationId, userId }: OwnerAct): Promise<Leaving | undefined> {
  const people = await db
    .selectFrom("memberships as m")
    .innerJoin("user as u", "u.id", "m.userId")
    .select(["m.userId", "m.role", "u.email"])
    .where("m.organizationId", "=", organizationId)
    .orderBy("m.joinedAt")
    .orderBy("m.userId")
    .execute();
  const own = people.find((one) => one.userId === userId);
  if (own === undefined) return undefined;
  if (own.role !== "OWNER") return { act: "leave" };
  const members = people.filter((one) => one !== own).map(({ userId: id, email }) => ({ userId: id, email }));
  if (members.length > 0) return { act: "hand-over", members };
  const { installs, apps, contracts } = await inUse(db, organizationId);
  return installs + apps + contracts > 0 ? { act: "none", installs, apps, contracts } : { act: "close" };
}

/** A contract starts in a transaction that holds the organization, so that none starts while it is closed. */
async function inUse(db: Db, organizationId: string): Promise<InUse> {
  const { installs } = await db
    .selectFrom("installs")
    .select((eb) => eb.fn.countAll<number>().as("installs"))
    .where("organizationId", "=", organizationId)
    .where("revokedAt", "is", null)
    .executeTakeFirstOrThrow();
  const { apps } = await db
    .selectFrom("apps")
    .select((eb) => eb.fn.countAll<number>().as("apps"))
    .where("organizationId", "=", organizationId)
    .where("disabledAt", "is", null)
    .executeTakeFirstOrThrow();
  const { contracts } = await db
    .selectFrom("contracts")
    .select((eb) => eb.fn.countAll<number>().as("contracts"))
    .where("organizationId", "=", organizationId)
    .where("endedAt", "is", null)
    .executeTakeFirstOrThrow();
  return { installs, apps, contracts };
}

export interface LeaveAct extends OwnerAct {
  /** What the human was told that it would do. */
  readonly act: "leave" | "hand-over" | "close";
  /** With `hand-over`: who becomes the owner. */
  readonly newOwnerId: string | undefined;
}

export type Left =
  | { readonly ok: true; readonly newOwner: OtherMember | undefined }
  | { readonly refused: "no-organization" | "in-use" | "changed" | "invalid-owner" };

/** Ends the membership as the human was told, or does nothing. */
export function leaveOrganization(world: Ground, leave: LeaveAct): Promise<Left> {
  const { organizationId, userId, act, newOwnerId } = leave;
  return lockingOrganization(world.db, organizationId, async (trx): Promise<Left> => {
    const leaving = await leavingOf(trx, leave);
    if (leaving === undefined) return { refused: "no-organization" };
    if (leaving.act === "none") return { refused: act === "close" ? "in-use" : "changed" };
    if (leaving.act !== act) return { refused: "changed" };
    const now = world.clock.now();
    const entry = { organizationId, userId, now };
    if (leaving.act === "leave") {
      await endMembership(trx, leave, now);
      await writeTeamEntry(trx, world, { ...entry, action: "left" });
      return { ok: true, newOwner: undefined };
    }
    const newOwner =
      leaving.act === "hand-over" ? leaving.members.find((member) => member.userId === newOwnerId) : undefined;
    if (leaving.act === "hand-over" && newOwner === undefined) return { refused: "invalid-owner" };
    await endClaim(trx, organizationId, now);
    await endMembership(trx, leave, now);
    await trx
      .updateTable("organizations")
      .set({ ownerUserId: newOwner?.userId ?? null })
      .where("id", "=", organizationId)
      .execute();
    if (newOwner) {
      // After the membership of the former owner has ended: a unique index allows one owner.
      await trx.updateTable("memberships").set({ role: "OWNER" }).where("userId", "=", newOwner.userId).execute();
      await writeTeamEntry(trx, world, { ...entry, action: "handed-over", subjectUserId: newOwner.userId });
    } else {
      await close(trx, organizationId, now);
      await writeTeamEntry(trx, world, { ...entry, action: "closed" });
    }
    return { ok: true, newOwner };
  });
}

export type Removed =
  /** `removed` is undefined if they had been removed before. */
  | { readonly ok: true; readonly removed: OtherMember | undefined }
  | { readonly refused: "not-owner" | "self" | "unknown" };

/** Removes a member; idempotent. */
export function removeMember(world: Ground, act: OwnerAct & { readonly memberId: string }): Promise<Removed> {
  const { organizationId, userId, memberId } = act;
  return lockingOrganization(world.db, organizationId, async (trx): Promise<Removed> => {
    if (!(await owns(trx, act))) return { refused: "not-owner" };
    const seen = await findMember(trx, act);
    if (seen === "removed") return { ok: true, removed: undefined };
    if (seen === "self" || seen === "unknown") return { refused: seen };
    const now = world.clock.now();
    await endMembership(trx, { organizationId, userId: memberId }, now);
    await writeTeamEntry(trx, world, { organizationId, userId, action: "removed", subjectUserId: memberId, now });
    return { ok: true, removed: seen };
  });
}

/** The member that the owner, `userId`, would remove, or why there is none. */
export async function findMember(
  db: Db,
  { organizationId, userId, memberId }: OwnerAct & { readonly memberId: string },
): Promise<OtherMember | "self" | "removed" | "unknown"> {
  if (memberId === userId) return "self";
  if (!isId(memberId)) return "unknown";
  const member = await db
    .selectFrom("memberships as m")
    .innerJoin("user as u", "u.id", "m.userId")
    .select(["m.userId", "u.email"])
    .where("m.userId", "=", memberId)
    .where("m.organizationId", "=", organizationId)
    .executeTakeFirst();
  if (member) return member;
  return (await wasRemoved(db, { organizationId, userId: memberId })) ? "removed" : "unknown";
}

/** A human belongs to the organization no more, and no token acts in their name there. */
async function endMembership(trx: Db, { organizationId, userId }: OwnerAct, now: number): Promise<void> {
  await trx
    .deleteFrom("memberships")
    .where("userId", "=", userId)
    .where("organizationId", "=", organizationId)
    .execute();
  await trx
    .updateTable("tokens")
    .set({ revokedAt: now })
    .where("organizationId", "=", organizationId)
    .where("userId", "=", userId)
    .where("revokedAt", "is", null)
    .execute();
}

/**
 * Ends a claim whose token was not collected yet: it would act for whoever leaves. To be called before tokens are revoked,
 * for it waits for a delivery that is under way, whose token is then revoked with the others.
 */
async function endClaim(trx: Db, organizationId: string, now: number): Promise<void> {
  await trx
    .updateTable("registrations")
    .set({ claimRevokedAt: now })
    .where("organizationId", "=", organizationId)
    .where("deliveredAt", "is", null)
    .where("claimRevokedAt", "is", null)
    .execute();
}

/** What is open of an organization that nobody belongs to ends with it: nobody could answer. */
async function close(trx: Db, organizationId: string, now: number): Promise<void> {
  await closeJobsOf(trx, organizationId, now);
  await trx
    .updateTable("tokens")
    .set({ revokedAt: now })
    .where("organizationId", "=", organizationId)
    .where("revokedAt", "is", null)
    .execute();
  await trx
    .updateTable("invitations")
    .set({ withdrawnAt: now })
    .where("organizationId", "=", organizationId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .execute();
  // Nobody is left who could delete them.
  await trx
    .updateTable("webhookEndpoints")
    .set({ disabledAt: now, disabledReason: "paused" })
    .where("organizationId", "=", organizationId)
    .where("disabledAt", "is", null)
    .execute();
}
