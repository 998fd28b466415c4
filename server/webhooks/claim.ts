/**
 * What is to be delivered, in the database: claimed with a lease, so that several instances share it, and the work of
 * one that dies is taken over when its lease has run out.
 *
 * A delivery is due when its `nextAttemptAt` has come, by the world's clock. Leases run by a time that nobody moves: an
 * attempt takes what it takes.
 */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { constants } from "../../generated/constants.ts";
import { newId } from "../accounts/id.ts";
import { canSkipLocked } from "../storage/lock.ts";
import { query } from "../storage/query.ts";
import type { DeliveriesTable } from "../storage/schema.ts";
import { CLOCK_SKEW, type Clock } from "../time/clock.ts";
import type { World } from "../world.ts";
import { ATTEMPTS_PER_TURN } from "./concurrency-limits.ts";
import { withFreelancers } from "./freelancers.ts";
import { isOpen, mayGoOut, wasQueuedInTime } from "./may-go-out.ts";
import { queuedPage } from "./queued.ts";
import type { Receiver } from "./receiver.ts";

/** Longer than an attempt can take, and noting how it ended. */
export const LEASE_MILLISECONDS: number = 2 * constants.webhookTimeoutSeconds * 1000;

/** A delivery that this process holds, with what is sent. */
export interface Attempt {
  readonly deliveryId: string;
  readonly leaseId: string;
  readonly endpointId: string;
  /** Whose the endpoint is: an install's, or else an organization's. */
  readonly installId: string | null;
  /** Those that have ended before this one. */
  readonly attempts: number;
  readonly url: string;
  readonly sealedSecret: string;
  readonly eventId: number;
  readonly type: string;
  /** Of the event. */
  readonly createdAt: number;
  readonly resourceId: string;
  readonly jobId: string | null;
  /** JSON. */
  readonly data: string;
}

export interface Claims {
  /** Makes due what would wait longer than any retry: it was queued by a clock that was wrong for a while. */
  catchUp(): Promise<void>;
  /** The endpoints of what is due, was so last of all, and nobody holds: of a bounded number of deliveries. */
  newest(): Promise<readonly Receiver[]>;
  /** The endpoints that have something due which nobody holds, a page of them from `after` on; nothing follows the last. */
  due(after: string): Promise<DuePage>;
  /**
   * Takes up to `limit` (at most `ATTEMPTS_PER_TURN`) due deliveries of the endpoint, the longest due first. `attempts` is to be sent
   * at once; `claimed` counts also what was deleted or paused as it was taken.
   */
  claim(
    endpointId: string,
    limit: number,
  ): Promise<{ readonly claimed: number; readonly attempts: readonly Attempt[] }>;
  /** Gives back, as it was, what was claimed under one lease and not begun. */
  release(leaseId: string, deliveryIds: readonly string[]): Promise<void>;
}

export interface DuePage {
  readonly endpoints: readonly Receiver[];
  /** Where the next page begins. */
  readonly next: string | undefined;
}

export function createClaims(
  { config, db, clock, random }: Pick<World, "clock" | "config" | "db" | "random">,
  leases: Clock,
): Claims {
  const release = async (leaseId: string, deliveryIds: readonly string[]): Promise<void> => {
    if (deliveryIds.length > 0) await releaseClaimed(db, { leaseId, ...slotsOf(deliveryIds) });
  };
  const instant = (): Instant => {
    const live = leases.now();
    return { now: clock.now(), live, latest: live + LEASE_MILLISECONDS + CLOCK_SKEW };
  };
  return {
    async catchUp() {
      const now = clock.now();
      await bringForward(db, { now, latest: now + LONGEST_WAIT_MILLISECONDS + CLOCK_SKEW });
    },
    newest: () => newestEndpoints(db, instant()),
    async due(after) {
      const page = await dueEndpoints(db, { ...instant(), after });
      return {
        endpoints: page.flatMap(({ id, ownerId }) => (ownerId === null ? [] : [{ id, ownerId }])),
        next: page.length < ENDPOINTS_PER_PAGE ? undefined : page.at(-1)?.id,
      };
    },
    async claim(endpointId, limit) {
      const leaseId = newId({ clock, random });
      const at = instant();
      const until = at.live + LEASE_MILLISECONDS;
      const taken = await claimDue(db, { endpointId, limit, leaseId, until, ...at });
      if (taken.length === 0) return { claimed: 0, attempts: [] };
      const ids = taken.map(({ id }) => id);
      // Read after it was taken, and right before it is sent: what was deleted or paused meanwhile is not there.
      const attempts = await readClaimed(db, { leaseId, ...slotsOf(ids) });
      const sent = new Set(attempts.map(({ deliveryId }) => deliveryId));
      await release(
        leaseId,
        ids.filter((id) => !sent.has(id)),
      );
      const personal = await withFreelancers({ config, db }, attempts);
      return { claimed: ids.length, attempts: personal.map((row) => ({ ...row, leaseId })) };
    },
    release,
  };
}

const LONGEST_WAIT_MILLISECONDS = Math.max(...constants.webhookRetrySeconds) * 1000;

const bringForward = query((db, at: { readonly now: number; readonly latest: number }) =>
  db.updateTable("deliveries").set({ nextAttemptAt: at.now }).where("nextAttemptAt", ">", at.latest).returning("id"),
);

interface Instant {
  readonly now: number;
  /** Leases that end at this time or before have run out. */
  readonly live: number;
  /** Those that end later were given by a clock that was wrong. */
  readonly latest: number;
}

/** Due, and nobody's. */
function isFree(eb: ExpressionBuilder<{ d: DeliveriesTable }, "d">, at: Instant): Expression<SqlBool> {
  return eb.and([
    eb("d.nextAttemptAt", "<=", at.now),
    eb.or([eb("d.leasedUntil", "is", null), eb("d.leasedUntil", "<=", at.live), eb("d.leasedUntil", ">", at.latest)]),
  ]);
}

/** Deliveries that are looked at for what is new. */
const NEWEST = 64;

const newestEndpoints = query((db, at: Instant) =>
  db
    .with("newest", (qb) =>
      qb
        .selectFrom("deliveries as d")
        .select("d.endpointId")
        .where((eb) => isFree(eb, at))
        .orderBy("d.nextAttemptAt", "desc")
        .limit(NEWEST),
    )
    .selectFrom((eb) => eb.selectFrom("newest").select("endpointId as id").distinct().as("found"))
    .innerJoin("webhookEndpoints as e", "e.id", "found.id")
    .leftJoin("installs as i", "i.id", "e.installId")
    .leftJoin("apps as a", "a.id", "i.appId")
    .select((eb) => ["e.id", eb.fn.coalesce("a.organizationId", "e.organizationId").$notNull().as("ownerId")])
    .where(isOpen),
);

const ENDPOINTS_PER_PAGE = 200;

/** Their owner only if they have something due. In the order of their ids. */
const dueEndpoints = query((db, at: Instant & { readonly after: string }) =>
  queuedPage(db, at.after, ENDPOINTS_PER_PAGE)
    .select((eb) => [
      "e.id",
      eb
        .case()
        .when(
          eb.and([
            isOpen(eb),
            eb.exists(
              eb
                .selectFrom("deliveries as d")
                .select("d.id")
                .whereRef("d.endpointId", "=", "e.id")
                .where((inner) => isFree(inner, at))
                .where(wasQueuedInTime),
            ),
          ]),
        )
        .then(eb.fn.coalesce("a.organizationId", "e.organizationId"))
        .end()
        .as("ownerId"),
    ])
    .orderBy("e.id"),
);

interface Taking extends Instant {
  readonly endpointId: string;
  readonly limit: number;
  readonly leaseId: string;
  readonly until: number;
}

const claimDue = query((db, taking: Taking) =>
  db
    .with("taken", (qb) => {
      const due = qb
        .selectFrom("deliveries as d")
        .innerJoin("webhookEndpoints as e", "e.id", "d.endpointId")
        .leftJoin("installs as i", "i.id", "e.installId")
        .leftJoin("apps as a", "a.id", "i.appId")
        .select("d.id")
        .where("d.endpointId", "=", taking.endpointId)
        .where((eb) => isFree(eb, taking))
        .where(mayGoOut)
        .orderBy("d.nextAttemptAt")
        .limit(taking.limit);
      return canSkipLocked(db) ? due.forUpdate("d").skipLocked() : due;
    })
    .updateTable("deliveries")
    .set({ leaseId: taking.leaseId, leasedUntil: taking.until })
    .where("id", "in", (eb) => eb.selectFrom("taken").select("id"))
    .returning("id"),
);

/** Places for the ids of one turn, so that one statement serves any number of them. */
type Slots = { readonly [slot: `id${number}`]: string };

const slots = Array.from({ length: ATTEMPTS_PER_TURN }, (_, i) => `id${i}` as const);

function slotsOf(ids: readonly string[]): Slots {
  return Object.fromEntries(slots.map((slot, i) => [slot, ids[i] ?? ""]));
}

type Claimed = Slots & { readonly leaseId: string };

const readClaimed = query((db, given: Claimed) =>
  db
    .selectFrom("deliveries as d")
    .innerJoin("webhookEndpoints as e", "e.id", "d.endpointId")
    .leftJoin("installs as i", "i.id", "e.installId")
    .leftJoin("apps as a", "a.id", "i.appId")
    .innerJoin("events as v", "v.id", "d.eventId")
    .select(["d.id as deliveryId", "d.endpointId", "d.attempts", "e.installId", "e.url", "e.sealedSecret"])
    .select(["v.id as eventId", "v.type", "v.createdAt", "v.resourceId", "v.jobId", "v.data"])
    .where(
      "d.id",
      "in",
      slots.map((slot) => given[slot] ?? ""),
    )
    .where("d.leaseId", "=", given.leaseId)
    .where(mayGoOut),
);

const releaseClaimed = query((db, given: Claimed) =>
  db
    .updateTable("deliveries")
    .set({ leaseId: null, leasedUntil: null })
    .where(
      "id",
      "in",
      slots.map((slot) => given[slot] ?? ""),
    )
    .where("leaseId", "=", given.leaseId),
);
