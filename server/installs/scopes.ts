import { type PlatformScope, platformScopes } from "../../generated/scopes.ts";
import { readOnce } from "../storage/read-once.ts";

/** The scopes of a stored app, install or platform token. */
export function readPlatformScopes(stored: string): readonly PlatformScope[] {
  // Written by writePlatformScopes only.
  return JSON.parse(stored) as PlatformScope[];
}

/** The same, to be asked whether a scope is among them. */
export const readPlatformScopeSet: (stored: string) => ReadonlySet<PlatformScope> = readOnce(
  (stored) => new Set(readPlatformScopes(stored)),
);

/** How they are stored: each once, in the order of the catalogue. */
export function writePlatformScopes(scopes: readonly PlatformScope[]): string {
  return JSON.stringify(platformScopes.filter((scope) => scopes.includes(scope)));
}
