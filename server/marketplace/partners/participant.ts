import type { Events } from "../../../generated/events.ts";
import type { Db, TrainersTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { displayName } from "../trainers/index.ts";

/** Somebody who was hired, as the Platform API and its events tell it. */
export type Participant = NonNullable<Events["contract.started"]["data"]["freelancer"]>;

/** What of a trainer a participant is made of; the human's own address is no part of it. */
export interface Hired extends Pick<TrainersTable, "userId" | "firstName" | "lastName" | "country" | "workEmail"> {
  readonly contractId: string;
}

/** Each member by its name: nothing else of the trainer gets out. */
export function participantOf(
  { config }: Pick<World, "config">,
  trainer: Hired,
  { withEmail }: { readonly withEmail: boolean },
): Participant {
  return {
    opentrainUserId: trainer.userId,
    displayName: displayName(trainer),
    country: trainer.country,
    profileUrl: `${config.origin}/profile/${trainer.userId}`,
    ...(withEmail ? { workEmail: trainer.workEmail } : {}),
  };
}

/** Who was hired on these contracts. */
export function findHired(db: Db, contractIds: readonly string[]): Promise<readonly Hired[]> {
  return db
    .selectFrom("contracts as c")
    .innerJoin("trainers as t", "t.userId", "c.trainerUserId")
    .select(["c.id as contractId", "t.userId", "t.firstName", "t.lastName", "t.country", "t.workEmail"])
    .where("c.id", "in", contractIds)
    .execute();
}
