import { type PlatformScope, platformScopes } from "../../generated/scopes.ts";
import { readOnce } from "../storage/read-once.ts";

/** The scopes of a stored app, install or platform token. */
export const readPlatformScopes: (stored: string) => readonly PlatformScope[] = readOnce(
  // Written by writePlatformScopes only.
  (stored) => JSON.parse(stored) as PlatformScope[],
);

/** How they are stored: each once, in the order of the catalogue. */
export function writePlatformScopes(scopes: readonly PlatformScope[]): string {
  return JSON.stringify(platformScopes.filter((scope) => scopes.includes(scope)));
}
