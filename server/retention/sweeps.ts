import { forgetSomeCodes } from "../accounts/sign-in-codes.ts";
import { removeSomeWindows } from "../limits/index.ts";
import { deleteFound } from "../storage/delete-found.ts";
import { canSkipLocked } from "../storage/lock.ts";
import { finishedDeliveries } from "./deliveries.ts";
import { deletedEndpoints, givenUpEndpoints } from "./endpoints.ts";
import { inParts, type Sweep } from "./sweep.ts";

/** No session that a form was made for lasts so long, and no claim whose attempts a person could still ask for. */
const SERVED_MILLISECONDS = 30 * 86_400_000;

const usedForms = inParts(({ clock, db }, most) => {
  const over = clock.now() - SERVED_MILLISECONDS;
  return deleteFound(
    db.selectFrom("usedForms").select("id").where("usedAt", "<=", over).orderBy("usedAt").limit(most).execute(),
    (forms) => db.deleteFrom("usedForms").where("id", "in", idsOf(forms)),
  );
});

const sessions = inParts(({ clock, db }, most) => {
  const now = new Date(clock.now());
  // As better-auth writes it: text on SQLite.
  const over = canSkipLocked(db) ? now : now.toISOString();
  return deleteFound(
    db.selectFrom("session").select("id").where("expiresAt", "<=", over).orderBy("expiresAt").limit(most).execute(),
    // One may have been prolonged meanwhile.
    (old) => db.deleteFrom("session").where("id", "in", idsOf(old)).where("expiresAt", "<=", over),
  );
});

const supersededAttempts = inParts(({ clock, db }, most) => {
  const over = clock.now() - SERVED_MILLISECONDS;
  return deleteFound(
    db
      .selectFrom("claimAttempts")
      .select("id")
      .where("supersededAt", "<=", over)
      .orderBy("supersededAt")
      .limit(most)
      .execute(),
    (attempts) => db.deleteFrom("claimAttempts").where("id", "in", idsOf(attempts)),
  );
});

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

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
