import type { World } from "../world.ts";

/**
 * A new identifier of something that is stored: 32 lower-case hex characters, unguessable (80 random bits).
 *
 * It begins with the time (48 bits, milliseconds), as a UUID of version 7 does (RFC 9562, 5.7): what is made at the same
 * time then stands together in an index, and a commit touches a few of its pages instead of any.
 */
export function newId({ clock, random }: Pick<World, "clock" | "random">): string {
  return clock.now().toString(16).padStart(12, "0") + random.bytes(10).toString("hex");
}

/** Whether a text can be an identifier; nothing else needs to be looked for (PostgreSQL takes no NUL). */
export function isId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
