import type { SelectQueryBuilder } from "kysely";
import type { Db, InstallsTable, Schema, WebhookEndpointsTable } from "../storage/schema.ts";
import { isOpen, type Maybe, type MaybeApp } from "./may-go-out.ts";

interface Joined extends Schema {
  queued: { id: string | null };
  e: WebhookEndpointsTable;
  i: Maybe<InstallsTable>;
  a: MaybeApp;
}

/**
 * The endpoints `e` that have anything queued and are open, with their install `i` and its app `a`, if they are an install's.
 *
 * Goes from one to the next by the index: its cost does not grow with the queue.
 */
export function queuedEndpoints(db: Db): SelectQueryBuilder<Joined, "a" | "e" | "i" | "queued", object> {
  return db
    .withRecursive("queued(id)", (qb) =>
      qb
        .selectFrom("deliveries")
        .select((eb) => eb.fn.min<string | null>("endpointId").as("id"))
        .where("nextAttemptAt", "is not", null)
        .unionAll(
          qb
            .selectFrom("queued")
            .select((eb) =>
              eb
                .selectFrom("deliveries")
                .select((inner) => inner.fn.min<string | null>("endpointId").as("id"))
                .where("nextAttemptAt", "is not", null)
                .whereRef("endpointId", ">", "queued.id")
                .as("id"),
            )
            .where("queued.id", "is not", null),
        ),
    )
    .selectFrom("queued")
    .innerJoin("webhookEndpoints as e", "e.id", "queued.id")
    .leftJoin("installs as i", "i.id", "e.installId")
    .leftJoin("apps as a", "a.id", "i.appId")
    .where(isOpen);
}

/** The next `size` of them in the order of their ids, open or not. */
export function queuedPage(
  db: Db,
  after: string,
  size: number,
): SelectQueryBuilder<Joined, "a" | "e" | "i" | "queued", object> {
  return db
    .withRecursive("queued(id, number)", (qb) =>
      qb
        .selectFrom("deliveries")
        .select((eb) => [eb.fn.min<string | null>("endpointId").as("id"), eb.lit(1).as("number")])
        .where("nextAttemptAt", "is not", null)
        .where("endpointId", ">", after)
        .unionAll(
          qb
            .selectFrom("queued")
            .select((eb) => [
              eb
                .selectFrom("deliveries")
                .select((inner) => inner.fn.min<string | null>("endpointId").as("id"))
                .where("nextAttemptAt", "is not", null)
                .whereRef("endpointId", ">", "queued.id")
                .as("id"),
              eb("queued.number", "+", eb.lit(1)).as("number"),
            ])
            .where("queued.id", "is not", null)
            .where("queued.number", "<", size),
        ),
    )
    .selectFrom("queued")
    .innerJoin("webhookEndpoints as e", "e.id", "queued.id")
    .leftJoin("installs as i", "i.id", "e.installId")
    .leftJoin("apps as a", "a.id", "i.appId");
}
