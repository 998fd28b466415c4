/** Invitations to an organization: made by a token or a human of it, mailed, and accepted by the human they are for, or withdrawn. */
import { setTimeout as sleep } from "node:timers/promises";
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import { CLOCK_SKEW, systemClock } from "../time/clock.ts";
import { matchesSecret, mintSecret, parseSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { isId, newId } from "./id.ts";
import { invitationMail } from "./invitation-mail.ts";
import { joinOrganization, type OwnerAct, owns } from "./memberships.ts";
import { writeTeamEntry } from "./team-audit.ts";

const LIFE_MILLISECONDS = constants.invitationSeconds * 1000;
/** Longer than it takes to send a mail, or to fail. Runs by a time that nobody moves. */
const MAILING_MILLISECONDS = 30_000;
/** How soon is noticed that it was sent. */
const LOOK_MILLISECONDS = 100;

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
  | { readonly refused: "mail" }
  /** Who invites has left the organization. */
  | { readonly refused: "not-owner" };

/**
 * Invites somebody by mail; a member, or whoever has an invitation that is still good, is not mailed. Who asks while the
 * same is being mailed hears how that ended: there is no invitation before. What a process that died was mailing is
 * none either.
 *
 * What would be mailed counts against the daily limit of the organization, also if it then cannot be.
 */
export async function createInvitation(
  world: Pick<World, "clock" | "config" | "db" | "limits" | "log" | "mailer" | "random">,
  wanted: NewInvitation,
): Promise<Invited> {
  const { db, clock, config, limits, log, mailer } = world;
  const { organizationId, email } = wanted;
  // Before the limit is asked, for asking counts.
  const before = await standing(db, wanted, clock.now());
  if (before === "mailing") return whenMailed(world, wanted);
  if (before !== undefined) return { status: before };
  const taken = await limits.take("invitations", organizationId);
  if (!taken.ok) return { refused: "limit", retryAfterSeconds: taken.retryAfterSeconds };
  const made = await store(world, wanted);
  if (made === "not-owner") return { refused: made };
  if (made === undefined) return whenMailed(world, wanted);

  const { name } = await db
    .selectFrom("organizations")
    .select("name")
    .where("id", "=", organizationId)
    .executeTakeFirstOrThrow();
  try {
    await mailer.send(invitationMail(email, name, `${config.origin}/invitations/${made.token}`));
  } catch (err) {
    log.warn({ err }, "the mail of an invitation could not be sent");
    // A mail server that is slow to say so may have sent it: an invitation that was accepted meanwhile stays.
    await db.deleteFrom("invitations").where("id", "=", made.id).where("acceptedAt", "is", null).execute();
    return { refused: "mail" };
  }
  await db.transaction().execute(async (trx) => {
    await trx.updateTable("invitations").set({ mailingUntil: null }).where("id", "=", made.id).execute();
    const entry = { organizationId, userId: wanted.invitedByUserId, action: "invited", detail: email } as const;
    await writeTeamEntry(trx, world, { ...entry, now: clock.now() });
  });
  return { status: "invite_created" };
}

/** How it ended for somebody else, who mails the same, or has just done so. */
async function whenMailed({ db, clock }: Pick<World, "clock" | "db">, wanted: NewInvitation): Promise<Invited> {
  for (;;) {
    const status = await standing(db, wanted, clock.now());
    if (status === undefined) return { refused: "mail" };
    if (status !== "mailing") return { status };
    await sleep(LOOK_MILLISECONDS);
  }
}

/** Makes an invitation that is about to be mailed; nothing if there is no need for one any more, or nobody to invite. */
async function store(
  { db, clock, random }: Pick<World, "clock" | "db" | "random">,
  wanted: NewInvitation,
): Promise<{ readonly id: string; readonly token: string } | "not-owner" | undefined> {
  const { organizationId, email, invitedByUserId: userId } = wanted;
  const id = newId({ clock, random });
  const { token, publicId, secretHash: tokenHash } = mintSecret(tokenPrefixes.InvitationToken, random);
  return lockingOrganization(db, organizationId, async (trx) => {
    const now = clock.now();
    if (!(await owns(trx, { organizationId, userId }))) return "not-owner";
    if ((await standing(trx, wanted, now)) !== undefined) return undefined;
    // What is left of an earlier invitation is neither good nor in force.
    await trx
      .deleteFrom("invitations")
      .where("organizationId", "=", organizationId)
      .where("email", "=", email)
      .execute();
    const mailingUntil = systemClock.now() + MAILING_MILLISECONDS;
    await trx
      .insertInto("invitations")
      .values({ id, ...wanted, publicId, tokenHash, createdAt: now, mailingUntil })
      .execute();
    return { id, token };
  });
}

/** How the address stands with the organization already. */
async function standing(
  db: Db,
  { organizationId, email }: NewInvitation,
  now: number,
): Promise<"already_member" | "already_invited" | "mailing" | undefined> {
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
    .select("mailingUntil")
    .where("organizationId", "=", organizationId)
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .where("createdAt", ">", pendingSince(now))
    .executeTakeFirst();
  if (pending === undefined) return undefined;
  if (pending.mailingUntil === null) return "already_invited";
  const left = pending.mailingUntil - systemClock.now();
  // Longer than a mail may take is left only since a clock was wrong.
  return left > 0 && left <= MAILING_MILLISECONDS + CLOCK_SKEW ? "mailing" : undefined;
}

export interface Invitation {
  readonly id: string;
  readonly organizationId: string;
  readonly organizationName: string;
  /** Whom it is for, as `parseEmail` spells it. */
  readonly email: string;
  readonly state: InvitationState;
}

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

function stateOf(
  invitation: { readonly createdAt: number; readonly acceptedAt: number | null; readonly withdrawnAt: number | null },
  now: number,
): InvitationState {
  if (invitation.acceptedAt !== null) return "accepted";
  if (invitation.withdrawnAt !== null) return "withdrawn";
  return now >= invitationEnd(invitation) ? "expired" : "open";
}

/** The invitation of a link; nothing for any other text. Reads only. */
export async function findInvitation(db: Db, token: string, now: number): Promise<Invitation | undefined> {
  const parsed = parseSecret(tokenPrefixes.InvitationToken, token);
  if (parsed === undefined) return undefined;
  const found = await db
    .selectFrom("invitations as i")
    .innerJoin("organizations as o", "o.id", "i.organizationId")
    .select(["i.id", "i.tokenHash", "i.organizationId", "o.name as organizationName", "i.email"])
    .select(["i.createdAt", "i.acceptedAt", "i.withdrawnAt"])
    .where("i.publicId", "=", parsed.publicId)
    .executeTakeFirst();
  if (found === undefined || !matchesSecret(parsed, found.tokenHash)) return undefined;
  const { id, organizationId, organizationName, email } = found;
  return { id, organizationId, organizationName, email, state: stateOf(found, now) };
}

export type Accepted =
  | { readonly ok: true; readonly organizationId: string }
  | { readonly refused: "unknown" | "other-account" | "one-organization" | Exclude<InvitationState, "open"> };

/** Makes the human a `MEMBER`: once, in time, and only the one who has the invited address and belongs nowhere. */
export async function acceptInvitation(
  world: Pick<World, "clock" | "db" | "random">,
  act: { readonly token: string; readonly human: { readonly userId: string; readonly email: string } },
): Promise<Accepted> {
  const { db, clock } = world;
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
    await writeTeamEntry(trx, world, { organizationId, userId: human.userId, action: "joined", now });
    return { ok: true, organizationId };
  });
}

/** Which invitation of which organization. */
export interface OwnInvitation {
  readonly organizationId: string;
  readonly invitationId: string;
}

/** An invitation of the organization that was mailed; nothing for another organization's. */
export async function findOwnInvitation(
  db: Db,
  { organizationId, invitationId }: OwnInvitation,
  now: number,
): Promise<{ readonly id: string; readonly email: string; readonly state: InvitationState } | undefined> {
  if (!isId(invitationId)) return undefined;
  const found = await db
    .selectFrom("invitations")
    .select(["id", "email", "createdAt", "acceptedAt", "withdrawnAt"])
    .where("id", "=", invitationId)
    .where("organizationId", "=", organizationId)
    .where("mailingUntil", "is", null)
    .executeTakeFirst();
  return found && { id: found.id, email: found.email, state: stateOf(found, now) };
}

/**
 * Withdraws a pending invitation: its link is dead. Again is no error.
 *
 * Whoever holds the organization's row first wins, this or an acceptance.
 */
export function withdrawInvitation(
  world: Pick<World, "clock" | "db" | "random">,
  act: OwnerAct & OwnInvitation,
): Promise<{ readonly ok: true } | { readonly refused: "not-owner" | "unknown" | "accepted" | "expired" }> {
  const { organizationId, userId } = act;
  return lockingOrganization(world.db, organizationId, async (trx) => {
    if (!(await owns(trx, act))) return { refused: "not-owner" };
    const now = world.clock.now();
    const invitation = await findOwnInvitation(trx, act, now);
    if (invitation === undefined) return { refused: "unknown" };
    const { id, email, state } = invitation;
    if (state === "withdrawn") return { ok: true };
    if (state !== "open") return { refused: state };
    await trx.updateTable("invitations").set({ withdrawnAt: now }).where("id", "=", id).execute();
    await writeTeamEntry(trx, world, { organizationId, userId, action: "withdrawn", detail: email, now });
    return { ok: true };
  });
}
