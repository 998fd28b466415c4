import { sql } from "kysely";
import { newId } from "../accounts/id.ts";
import type { World } from "../world.ts";

/** A human who has signed up and belongs nowhere yet: the id of their account. */
export async function newHuman(
  { db, clock, random }: Pick<World, "db" | "clock" | "random">,
  email: string,
  name = "",
): Promise<string> {
  const id = newId({ clock, random });
  const date = new Date(clock.now()).toISOString();
  // True in the words of either database: 1, or a boolean.
  const emailVerified = sql<boolean>`1 = 1`;
  await db
    .insertInto("user")
    .values({ id, name, email, emailVerified, image: null, createdAt: date, updatedAt: date })
    .execute();
  return id;
}
