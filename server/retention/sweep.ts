import type { World } from "../world.ts";

/** Rows that are written in one of many turns. */
export const ROWS_AT_ONCE = 200;

/** Removes what has served its purpose, in small parts that each leave the database whole; yields how many rows each had. */
export type Sweep = (world: Pick<World, "clock" | "config" | "db">) => AsyncGenerator<number>;

/** A sweep of what is found without looking at what stays: `remove` takes up to `most` rows, and says how many. */
export function inParts(remove: (world: Parameters<Sweep>[0], most: number) => Promise<number>): Sweep {
  return async function* (world) {
    let some: number;
    do {
      some = await remove(world, ROWS_AT_ONCE);
      yield some;
    } while (some === ROWS_AT_ONCE);
  };
}
