import { forgetSomeCodes } from "../accounts/sign-in-codes.ts";
import { removeSomeWindows } from "../limits/index.ts";
import { canSkipLocked } from "../storage/lock.ts";
import { finishedDeliveries } from "./deliveries.ts";
import { deletedEndpoints, givenUpEndpoints } from "./endpoints.ts";
import { inParts, type Sweep } from "./sweep.ts";

/** No session that a form was made for lasts so long, and no claim whose attempts a person could still ask for. */
const SERVED_MILLISECONDS = 30 * 86_400_000;

const usedForms = inParts(async ({ clock, db }, most) => {
  const { numDeletedRows } = await db
    .deleteFrom("usedForms")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("usedForms")
        .select("id")
        .where("usedAt", "<=", clock.now() - SERVED_MILLISECONDS)
        .orderBy("usedAt")
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
});

const sessions = inParts(async ({ clock, db }, most) => {
  const now = new Date(clock.now());
  const { numDeletedRows } = await db
    .deleteFrom("session")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("session")
        .select("id")
        // As better-auth writes it: text on SQLite.
        .where("expiresAt", "<=", canSkipLocked(db) ? now : now.toISOString())
        .orderBy("expiresAt")
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
});

const supersededAttempts = inParts(async ({ clock, db }, most) => {
  const { numDeletedRows } = await db
    .deleteFrom("claimAttempts")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("claimAttempts")
        .select("id")
        .where("supersededAt", "<=", clock.now() - SERVED_MILLISECONDS)
        .orderBy("supersededAt")
        .limit(most),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
});

/** All of them, by the names that metrics and log have for what they remove. */
export const sweeps: Readonly<Record<string, Sweep>> = {
  given_up_deliveries: givenUpEndpoints,
  deliveries_of_deleted_endpoints: deletedEndpoints,
  rate_limits: inParts(({ clock, db }, most) => removeSomeWindows(db, clock.now(), most)),
  sign_in_codes: inParts(forgetSomeCodes),
  used_forms: usedForms,
  sessions,
  superseded_claim_attempts: supersededAttempts,
  finished_deliveries: finishedDeliveries,
};

/** Those that look at what stays, too: once an hour is enough. */
export const hourly: ReadonlySet<string> = new Set(["finished_deliveries"]);
