import type { Random } from "../random.ts";

/** A new identifier of something that is stored: 32 lower-case hex characters. */
export function newId(random: Random): string {
  return random.bytes(16).toString("hex");
}

/** Whether a text can be an identifier; nothing else needs to be looked for (PostgreSQL takes no NUL). */
export function isId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
