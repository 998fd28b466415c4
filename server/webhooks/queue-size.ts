import type { DeliveryQueue } from "../metrics.ts";
import type { World } from "../world.ts";
import { mayGoOut } from "./may-go-out.ts";

/** What waits, for the metrics; what waits for somebody to enable its endpoint or its app is not late. */
export async function readQueueSize({ db, clock }: Pick<World, "clock" | "db">): Promise<DeliveryQueue> {
  const now = clock.now();
  const { depth } = await db
    .selectFrom("deliveries")
    .select((eb) => eb.fn.countAll<number>().as("depth"))
    .where("nextAttemptAt", "is not", null)
    .executeTakeFirstOrThrow();
  const longest = await db
    .selectFrom("deliveries as d")
    .innerJoin("webhookEndpoints as e", "e.id", "d.endpointId")
    .innerJoin("installs as i", "i.id", "e.installId")
    .innerJoin("apps as a", "a.id", "i.appId")
    .select("d.nextAttemptAt")
    .where("d.nextAttemptAt", "<=", now)
    .where(mayGoOut)
    .orderBy("d.nextAttemptAt")
    .limit(1)
    .executeTakeFirst();
  return { depth, age: longest?.nextAttemptAt == null ? 0 : (now - longest.nextAttemptAt) / 1000 };
}
