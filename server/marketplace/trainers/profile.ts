import { isUniqueViolation } from "../../storage/errors.ts";
import type { Db, TrainersTable } from "../../storage/schema.ts";
import type { World } from "../../world.ts";
import { workEmail } from "./work-email.ts";

/** What a trainer says of themselves. */
export interface TrainerProfile extends Pick<TrainersTable, "firstName" | "lastName" | "country" | "title"> {}

export interface Trainer extends TrainerProfile {
  readonly userId: string;
  /** Shown on the trainer's own page and by the Platform API, nowhere else. */
  readonly workEmail: string;
}

/** Of 100,000,000 numbers of a name, ten that are taken one after the other are no chance. */
const TRIES = 10;

/**
 * Makes the human's profile or changes it. The work email is made with the first save and stays: the primary key decides
 * which one that is.
 */
export async function saveTrainer(
  { config, clock, db, random }: Pick<World, "config" | "clock" | "db" | "random">,
  { userId, ...profile }: TrainerProfile & { readonly userId: string },
): Promise<void> {
  const now = clock.now();
  for (let tries = 1; ; tries += 1) {
    const address = workEmail(profile.firstName, config.workEmailDomain, random);
    try {
      await db
        .insertInto("trainers")
        .values({ userId, ...profile, workEmail: address, createdAt: now, updatedAt: now })
        .onConflict((conflict) => conflict.column("userId").doUpdateSet({ ...profile, updatedAt: now }))
        .execute();
      return;
    } catch (error) {
      // Somebody else's address.
      if (tries === TRIES || !isUniqueViolation(error)) throw error;
    }
  }
}

/** The profile of this human, if there is one; the caller has judged that the id can be one. */
export function findTrainer(db: Db, userId: string): Promise<Trainer | undefined> {
  return db
    .selectFrom("trainers")
    .select(["userId", "firstName", "lastName", "country", "title", "workEmail"])
    .where("userId", "=", userId)
    .executeTakeFirst();
}
