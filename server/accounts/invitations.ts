/** Invitations to an organization: made by a token or a human of it, mailed, and accepted by the human they are for. */
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import { matchesSecret, mintSecret, parseSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";
import { invitationMail } from "./invitation-mail.ts";
import { joinOrganization } from "./memberships.ts";

const LIFE_MILLISECONDS = constants.invitationSeconds * 1000;

/** When an invitation stops being good, in milliseconds since the epoch. */
export function invitationEnd({ createdAt }: { readonly createdAt: number }): number {
  return createdAt + LIFE_MILLISECONDS;
}

/** Invitations made after this instant can still be accepted at `now`. */
export function pendingSince(now: number): number {
  return now - LIFE_MILLISECONDS;
}

export interface NewInvitation {
  readonly organizationId: string;
  /** As `parseEmail` spells it. */
  readonly email: string;
  readonly invitedByUserId: string;
}

export type Invited =
  | { readonly status: "invite_created" | "already_member" | "already_invited" }
  | { readonly refused: "limit"; readonly retryAfterSeconds: number }
  /** The mail could not be sent; no invitation is left. */
  | { readonly refused: "mail" };

/**
 * Invites somebody by mail; a member, or whoever has an invitation that is still good, is not mailed.
 *
 * Only invitations that would be made count against the daily limit of the organization.
 */
export async function createInvitation(
  world: Pick<World, "clock" | "config" | "db" | "limits" | "log" | "mailer" | "random">,
  wanted: NewInvitation,
): Promise<Invited> {
  const { db, clock, config, limits, log, mailer, random } = world;
  const { organizationId, email } = wanted;
  // Before the limit is asked, for asking counts.
  const before = await standing(db, wanted, clock.now());
  if (before !== undefined) return { status: before };
  const taken = await limits.take("invitations", organizationId);
  if (!taken.ok) return { refused: "limit", retryAfterSeconds: taken.retryAfterSeconds };

  const id = newId({ clock, random });
  const minted = mintSecret(tokenPrefixes.InvitationToken, random);
  const stored = await lockingOrganization(db, organizationId, async (trx) => {
    const now = clock.now();
    const meanwhile = await standing(trx, wanted, now);
    if (meanwhile !== undefined) return meanwhile;
    // What is left of an earlier invitation is neither good nor in force.
    await trx
      .deleteFrom("invitations")
      .where("organizationId", "=", organizationId)
      .where("email", "=", email)
      .execute();
    await trx
      .insertInto("invitations")
      .values({
        id,
        ...wanted,
        publicId: minted.publicId,
        tokenHash: minted.secretHash,
        createdAt: now,
        acceptedAt: null,
      })
      .execute();
    return "invite_created";
  });
  if (stored !== "invite_created") return { status: stored };

  const { name } = await db
    .selectFrom("organizations")
    .select("name")
    .where("id", "=", organizationId)
    .executeTakeFirstOrThrow();
  try {
    await mailer.send(invitationMail(email, name, `${config.origin}/invitations/${minted.token}`));
  } catch (err) {
    log.warn({ err }, "the mail of an invitation could not be sent");
    // A mail server that is slow to say so may have sent it: an invitation that was accepted meanwhile stays.
    await db.deleteFrom("invitations").where("id", "=", id).where("acceptedAt", "is", null).execute();
    return { refused: "mail" };
  }
  return { status: "invite_created" };
}

/** How the address stands with the organization already. */
async function standing(
  db: Db,
  { organizationId, email }: NewInvitation,
  now: number,
): Promise<"already_member" | "already_invited" | undefined> {
  const member = await db
    .selectFrom("memberships as m")
    .innerJoin("user as u", "u.id", "m.userId")
    .select("u.id")
    .where("u.email", "=", email)
    .where("m.organizationId", "=", organizationId)
    .executeTakeFirst();
  if (member) return "already_member";
  const pending = await db
    .selectFrom("invitations")
    .select("id")
    .where("organizationId", "=", organizationId)
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("createdAt", ">", pendingSince(now))
    .executeTakeFirst();
  return pending && "already_invited";
}

export interface Invitation {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  /** Whom it is for, as `parseEmail` spells it. */
  readonly email: string;
  readonly state: "open" | "accepted" | "expired";
}

/** The invitation of a link; nothing for any other text. Reads only. */
export async function findInvitation(db: Db, token: string, now: number): Promise<Invitation | undefined> {
  const parsed = parseSecret(tokenPrefixes.InvitationToken, token);
  if (parsed === undefined) return undefined;
  const found = await db
    .selectFrom("invitations as i")
    .innerJoin("organizations as o", "o.id", "i.organizationId")
    .select(["i.id", "i.tokenHash", "i.organizationId", "o.name as organizationName", "i.email"])
    .select(["i.createdAt", "i.acceptedAt"])
    .where("i.publicId", "=", parsed.publicId)
    .executeTakeFirst();
  if (found === undefined || !matchesSecret(parsed, found.tokenHash)) return undefined;
  const { id, organizationId, organizationName, email } = found;
  const state = found.acceptedAt !== null ? "accepted" : now >= invitationEnd(found) ? "expired" : "open";
  return { id, organizationId, organizationName, email, state };
}

export type Accepted =
  | { readonly ok: true; readonly organizationId: string }
  | { readonly refused: "unknown" | "other-account" | "accepted" | "expired" | "one-organization" };

/** Makes the human a `MEMBER`: once, in time, and only the one who has the invited address and belongs nowhere. */
export async function acceptInvitation(
  { db, clock }: Pick<World, "clock" | "db">,
  act: { readonly token: string; readonly human: { readonly userId: string; readonly email: string } },
): Promise<Accepted> {
  const { token, human } = act;
  const seen = await findInvitation(db, token, clock.now());
  if (seen === undefined) return { refused: "unknown" };
  if (seen.email !== human.email) return { refused: "other-account" };
  const { organizationId } = seen;
  return lockingOrganization(db, organizationId, async (trx): Promise<Accepted> => {
    const now = clock.now();
    const invitation = await findInvitation(trx, token, now);
    if (invitation === undefined) return { refused: "unknown" };
    if (invitation.state !== "open") return { refused: invitation.state };
    const joined = await joinOrganization(trx, { userId: human.userId, organizationId, role: "MEMBER", now });
    if (!joined) return { refused: "one-organization" };
    await trx.updateTable("invitations").set({ acceptedAt: now }).where("id", "=", invitation.id).execute();
    return { ok: true, organizationId };
  });
}
