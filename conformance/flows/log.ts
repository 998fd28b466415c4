import { setTimeout as sleep } from "node:timers/promises";
import type { OpenTrain, T } from "../check.ts";
import { Deadline } from "../kit/engine/deadline.ts";
import type { Site } from "../kit/target/site.ts";

/** A server may write its lines in batches. */
const WRITTEN_MS = 2000;

/** What a server has logged of all that it was asked before: at the latest when a path that was asked for last is there. */
export async function loggedBy(t: T, site: Site<OpenTrain>): Promise<string> {
  const path = `/${t.unique("last")}`;
  await site.send({ method: "GET", path });
  const deadline = new Deadline(WRITTEN_MS);
  while (!site.log().includes(path) && deadline.left() > 0) await sleep(20, undefined, { signal: t.signal });
  return site.log();
}
