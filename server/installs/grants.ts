/**
 * What a customer decides about an app: approve, decline, disconnect.
 *
 * Each is one transaction that holds the customer's row and then the install's, so that decisions of one organization,
 * and what its tokens do meanwhile, happen one after the other.
 */

import { tokenPrefixes } from "../../generated/constants.ts";
import { platformScope } from "../../generated/scopes.ts";
import { isId, newId } from "../accounts/id.ts";
import { owns } from "../accounts/memberships.ts";
import type { Keys } from "../crypto/keys.ts";
import { lockInstall, lockingOrganization } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import { mintSecret } from "../tokens/secret.ts";
import { emitEvent } from "../webhooks/emit.ts";
import type { World } from "../world.ts";
import { appOfSlug, type PlatformApp } from "./apps.ts";
import { writeAudit } from "./audit.ts";
import { writePlatformScopes } from "./scopes.ts";
import { shownToCustomer } from "./shown.ts";

type Ground = Pick<World, "clock" | "db" | "keys" | "random" | "webhookWork">;

/** Who posts which showing of the consent screen. */
export interface Decided {
  /** The customer. */
  readonly organizationId: string;
  readonly userId: string;
  readonly slug: string;
  /** Names the showing, which decides once at most. */
  readonly formId: string;
  /** What `shownToCustomer` gave for it. */
  readonly shown: string;
}

/** Why the form does nothing: it decided before, or the app, or who owns the organization, is not as it was shown. */
export type DecisionRefusal = "already-used" | "changed";

export interface Granted {
  readonly installId: string;
  /** Shown once. */
  readonly token: string;
  /** Whether there was an active install, whose tokens have ended. */
  readonly reconnected: boolean;
}

/**
 * Grants what was shown, with PII consent if it was given and the app asks for what it is for.
 *
 * Every earlier token of the install is revoked before the new one exists. Should that ever fail, the index of live
 * tokens refuses the new one, and all of it is undone.
 */
export async function approve(
  world: Ground,
  decided: Decided & { readonly piiConsent: boolean },
): Promise<Granted | { readonly refused: DecisionRefusal }> {
  const { clock, db, random } = world;
  const { organizationId, userId } = decided;
  const outcome = await lockingOrganization(db, organizationId, async (trx) => {
    const now = clock.now();
    const judged = await judge(trx, world.keys, decided, now);
    if ("refused" in judged) return judged;
    const { app } = judged;
    const before = await trx
      .selectFrom("installs")
      .select(["id", "revokedAt"])
      .where("organizationId", "=", organizationId)
      .where("appId", "=", app.id)
      .executeTakeFirst();
    const installId = before?.id ?? newId({ clock, random });
    const reconnected = before !== undefined && before.revokedAt === null;
    const scopes = writePlatformScopes(app.scopes);
    const grant = {
      scopes,
      piiConsentAt: decided.piiConsent && app.scopes.includes(platformScope.participantsEmail) ? now : null,
      grantedAt: now,
      grantedByUserId: userId,
      revokedAt: null,
    };
    if (before) {
      await lockInstall(trx, installId);
      if (reconnected) await emitRevoked(trx, world, installId, "reconnected", now);
      await revokeTokens(trx, installId, now);
      await trx.updateTable("installs").set(grant).where("id", "=", installId).execute();
    } else {
      await trx
        .insertInto("installs")
        .values({ ...grant, id: installId, organizationId, appId: app.id, createdAt: now })
        .execute();
    }
    const { publicId, secretHash, token } = mintSecret(tokenPrefixes.PlatformToken, random);
    await trx
      .insertInto("platformTokens")
      .values({ id: publicId, installId, secretHash, name: `${app.name} connection`, scopes, createdAt: now })
      .execute();
    const action = reconnected ? "reconnected" : "granted";
    await writeAudit(
      trx,
      { clock, random },
      { organizationId, userId, appId: app.id, action, scopes: app.scopes, now },
    );
    return { installId, token, reconnected };
  });
  world.webhookWork.announce();
  return outcome;
}

/** Uses the form up and keeps who declined; an install stays as it was. */
export function decline(
  { clock, db, keys, random }: Ground,
  decided: Decided,
): Promise<{ readonly declined: true } | { readonly refused: DecisionRefusal }> {
  const { organizationId, userId } = decided;
  return lockingOrganization(db, organizationId, async (trx) => {
    const now = clock.now();
    const judged = await judge(trx, keys, decided, now);
    if ("refused" in judged) return judged;
    const about = { organizationId, userId, appId: judged.app.id };
    await writeAudit(trx, { clock, random }, { ...about, action: "declined", scopes: null, now });
    return { declined: true };
  });
}

/**
 * Ends the install: its tokens are dead, its endpoints are told, and get nothing more until somebody re-enables them
 * after connecting again. Again is no error. `false`: the organization has no such install.
 */
export async function disconnect(
  world: Omit<Ground, "keys">,
  which: { readonly organizationId: string; readonly installId: string; readonly userId: string },
): Promise<boolean> {
  const { clock, db, random } = world;
  const { organizationId, installId, userId } = which;
  if (!isId(installId)) return false;
  const found = await lockingOrganization(db, organizationId, async (trx) => {
    if (!(await owns(trx, which))) return false;
    const install = await trx
      .selectFrom("installs")
      .select(["appId", "revokedAt"])
      .where("id", "=", installId)
      .where("organizationId", "=", organizationId)
      .executeTakeFirst();
    if (install === undefined) return false;
    if (install.revokedAt !== null) return true;
    await lockInstall(trx, installId);
    const now = clock.now();
    await emitRevoked(trx, world, installId, "disconnected", now);
    await revokeTokens(trx, installId, now);
    await trx.updateTable("installs").set({ revokedAt: now }).where("id", "=", installId).execute();
    await trx
      .updateTable("webhookEndpoints")
      // Not before the event: what is queued by then still goes out.
      .set({ disabledAt: clock.now(), disabledReason: "disconnected" })
      .where("installId", "=", installId)
      .where("disabledAt", "is", null)
      .execute();
    const { appId } = install;
    await writeAudit(
      trx,
      { clock, random },
      { organizationId, userId, appId, action: "disconnected", scopes: null, now },
    );
    return true;
  });
  world.webhookWork.announce();
  return found;
}

/** Whether the form still decides; if so, it has now been used. */
async function judge(
  trx: Db,
  keys: Keys,
  { organizationId, userId, slug, formId, shown }: Decided,
  now: number,
): Promise<{ readonly app: PlatformApp } | { readonly refused: DecisionRefusal }> {
  const form = { id: keys.hmac("consent-form", `${userId} ${formId}`), usedAt: now };
  const used = await trx.selectFrom("usedForms").select("id").where("id", "=", form.id).executeTakeFirst();
  if (used) return { refused: "already-used" };
  // The owner has left in the same instant; the caller looks again, and says so.
  if (!(await owns(trx, { organizationId, userId }))) return { refused: "changed" };
  const app = await appOfSlug(trx, slug);
  if (app?.status !== "ACTIVE" || shown !== shownToCustomer(keys, app, organizationId)) return { refused: "changed" };
  // The primary key has the last word, and undoes it all, should the lock ever fail.
  await trx.insertInto("usedForms").values(form).execute();
  return { app };
}

async function revokeTokens(trx: Db, installId: string, now: number): Promise<void> {
  await trx
    .updateTable("platformTokens")
    .set({ revokedAt: now })
    .where("installId", "=", installId)
    .where("revokedAt", "is", null)
    .execute();
}

async function emitRevoked(
  trx: Db,
  world: Pick<World, "clock" | "random">,
  installId: string,
  reason: "disconnected" | "reconnected",
  now: number,
): Promise<void> {
  const data = { installId, reason, revokedAt: new Date(now).toISOString() };
  await emitEvent(trx, world, { installId, type: "install.revoked", resourceId: installId, jobId: null, data });
}
