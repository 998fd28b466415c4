import { CLOCK_SKEW } from "../time/clock.ts";
import type { Db } from "./schema.ts";

export interface Lease {
  /** What only its holder does. */
  readonly name: string;
  /** Whoever takes it, by a name of its own. */
  readonly holder: string;
}

/**
 * Takes a lease for some time, or holds it for longer; whether it is the holder's now. One that was given by a clock that
 * was wrong counts as over.
 */
export async function holdLease(
  db: Db,
  lease: Lease,
  { now, milliseconds }: { readonly now: number; readonly milliseconds: number },
): Promise<boolean> {
  const row = { ...lease, heldUntil: now + milliseconds };
  const held = await db
    .insertInto("leases")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet({ holder: row.holder, heldUntil: row.heldUntil })
        .where((eb) =>
          eb.or([
            eb("leases.holder", "=", row.holder),
            eb("leases.heldUntil", "<=", now),
            eb("leases.heldUntil", ">", row.heldUntil + CLOCK_SKEW),
          ]),
        ),
    )
    .returning("name")
    .executeTakeFirst();
  return held !== undefined;
}

/** Leaves it to the next one, if it is still held. */
export async function releaseLease(db: Db, { name, holder }: Lease): Promise<void> {
  await db.deleteFrom("leases").where("name", "=", name).where("holder", "=", holder).execute();
}
