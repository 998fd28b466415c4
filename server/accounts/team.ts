import type { Db } from "../storage/schema.ts";
import { invitationEnd, pendingSince } from "./invitations.ts";
import type { Role } from "./memberships.ts";

export interface Team {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly ownerUserId: string | null;
    readonly ownerName: string | null;
  };
  readonly members: readonly {
    readonly userId: string;
    readonly role: Role;
    readonly name: string | null;
    readonly email: string;
    readonly joinedAt: number;
  }[];
  /** Those that were mailed and can still be accepted. */
  readonly invites: readonly {
    readonly id: string;
    readonly email: string;
    readonly createdAt: number;
    readonly expiresAt: number;
  }[];
}

/** An organization with its members and pending invitations, oldest first; nobody belongs to an unclaimed one. */
export async function readTeam(db: Db, organizationId: string, now: number): Promise<Team> {
  const organization = await db
    .selectFrom("organizations as o")
    .leftJoin("user as u", "u.id", "o.ownerUserId")
    .select(["o.id", "o.name", "o.ownerUserId", "u.name as ownerName"])
    .where("o.id", "=", organizationId)
    .executeTakeFirstOrThrow();
  const members = await db
    .selectFrom("memberships as m")
    .innerJoin("user as u", "u.id", "m.userId")
    .select(["m.userId", "m.role", "u.name", "u.email", "m.joinedAt"])
    .where("m.organizationId", "=", organizationId)
    .orderBy("m.joinedAt")
    .orderBy("m.userId")
    .execute();
  const invites = await db
    .selectFrom("invitations")
    .select(["id", "email", "createdAt"])
    .where("organizationId", "=", organizationId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .where("mailingUntil", "is", null)
    .where("createdAt", ">", pendingSince(now))
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return {
    // The sign-in library keeps an unknown name as an empty one.
    organization: { ...organization, ownerName: organization.ownerName || null },
    members: members.map((member) => ({ ...member, name: member.name || null })),
    invites: invites.map((invite) => ({ ...invite, expiresAt: invitationEnd(invite) })),
  };
}
