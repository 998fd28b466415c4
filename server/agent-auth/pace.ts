import { type OnConflictBuilder, sql } from "kysely";
import { constants } from "../../generated/constants.ts";
import type { Registration } from "../accounts/registrations.ts";
import type { Schema } from "../storage/index.ts";
import { query } from "../storage/query.ts";
import { type Columns, rowsOf, writeTogether } from "../storage/write-together.ts";
import { CLOCK_SKEW } from "../time/clock.ts";
import type { AgentAuthContext } from "./context.ts";

const { pollToleranceSeconds, pollIntervalMaxSeconds, pollIntervalStepSeconds } = constants;

interface Polled {
  readonly id: string;
  readonly now: number;
}

const movePollOn = writeTogether(
  "id",
  query((db, { id, now }: Polled) =>
    db
      .insertInto("claimPolls")
      .values({ registrationId: id, lastPolledAt: now })
      .onConflict(keepingPace)
      .returning("registrationId as id"),
  ),
  query((db, polls: Columns<Polled>) =>
    db
      .insertInto("claimPolls")
      .columns(["registrationId", "lastPolledAt"])
      .expression((eb) => eb.selectFrom(rowsOf<Polled>(polls, { id: "text", now: "bigint" })).select(["id", "now"]))
      .onConflict(keepingPace)
      .returning("registrationId as id"),
  ),
);

function keepingPace(conflict: OnConflictBuilder<Schema, "claimPolls">) {
  return conflict
    .column("registrationId")
    .doUpdateSet((eb) => ({ lastPolledAt: eb.ref("excluded.lastPolledAt") }))
    .where(
      // A poll of the far future was noted by a clock that was wrong.
      sql<boolean>`excluded."lastPolledAt" - "claimPolls"."lastPolledAt" not between ${sql.lit(-CLOCK_SKEW)} and
        ("claimPolls"."intervalSeconds" - ${sql.lit(pollToleranceSeconds)}) * 1000 - 1`,
    );
}

/**
 * Whether this poll came no sooner than the interval after the one before (RFC 8628, 3.5); a hasty one makes the
 * interval longer. Each of the two writes judges by the row itself, so that of many polls at once only one keeps pace.
 */
export async function keepsPace({ id }: Registration, { db, clock }: AgentAuthContext): Promise<boolean> {
  const now = clock.now();
  const [kept] = await movePollOn(db, { id, now });
  if (kept !== undefined) return true;
  await db
    .updateTable("claimPolls")
    .set((eb) => ({
      lastPolledAt: now,
      intervalSeconds: eb
        .case()
        .when("intervalSeconds", "<", pollIntervalMaxSeconds)
        .then(eb("intervalSeconds", "+", pollIntervalStepSeconds))
        .else(pollIntervalMaxSeconds)
        .end(),
    }))
    .where("registrationId", "=", id)
    .execute();
  return false;
}
