import type { PublicEvents, PublicEventType } from "../../../generated/events.ts";
import type { Db } from "../../storage/schema.ts";
import type { World } from "../../world.ts";

/** Something that happened to an organization's work. */
export interface NewEvent<Type extends PublicEventType> {
  /** The employer, whose tokens may read it. */
  readonly organizationId: string;
  readonly type: Type;
  readonly resourceId: string;
  readonly jobId: string | null;
  /** Ids and states only, never content. */
  readonly data: PublicEvents[Type]["data"];
}

/**
 * Records an event in the transaction of what caused it: both are there, or neither.
 *
 * It gets its id, and is seen by anybody, when it is published (publish.ts), after that transaction was committed; of one
 * transaction the events keep their order. Whoever has committed says `world.webhookWork.announce()`, so that this is at
 * once; without it, it is within a second.
 */
export async function recordEvent<Type extends PublicEventType>(
  trx: Db,
  { clock }: Pick<World, "clock">,
  { data, ...event }: NewEvent<Type>,
): Promise<void> {
  await trx
    .insertInto("recordedEvents")
    .values({ ...event, data: JSON.stringify(data), createdAt: clock.now() })
    .execute();
}
