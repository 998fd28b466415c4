import type { Random } from "../random.ts";

/** A new identifier of something that is stored: 32 lower-case hex characters. */
export function newId(random: Random): string {
  return random.bytes(16).toString("hex");
}
