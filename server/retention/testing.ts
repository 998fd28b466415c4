import type { World } from "../world.ts";
import { createRetention } from "./index.ts";

/** Removes all that has served its purpose by now, and leaves the lease to the next one. */
export async function removeAllDue(world: World): Promise<void> {
  const retention = createRetention(world, { pauseMilliseconds: 0 });
  if (!(await retention.runDue())) throw new Error("not all was removed");
  await retention.stop();
}
