import type { DeliveryQueue } from "../observability/metrics.ts";
import type { World } from "../world.ts";
import { wasQueuedInTime } from "./may-go-out.ts";
import { queuedEndpoints } from "./queued.ts";

/** What waits, for the metrics; what waits for somebody to enable its endpoint or its app is not late. */
export async function readQueueSize({ db, clock }: Pick<World, "clock" | "db">): Promise<DeliveryQueue> {
  const now = clock.now();
  const { depth } = await db
    .selectFrom("deliveries")
    .select((eb) => eb.fn.countAll<number>().as("depth"))
    .where("nextAttemptAt", "is not", null)
    .executeTakeFirstOrThrow();
  const longest = await queuedEndpoints(db)
    .select((eb) =>
      eb
        .selectFrom("deliveries as d")
        .select("d.nextAttemptAt")
        .whereRef("d.endpointId", "=", "e.id")
        .where("d.nextAttemptAt", "<=", now)
        .where(wasQueuedInTime)
        .orderBy("d.nextAttemptAt")
        .limit(1)
        .as("since"),
    )
    .execute();
  const since = Math.min(now, ...longest.map((one) => one.since ?? now));
  return { depth, age: (now - since) / 1000 };
}
