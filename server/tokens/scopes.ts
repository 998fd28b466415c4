import { type PublicScope, publicScopes } from "../../generated/scopes.ts";
import { covers } from "../contract/gates.ts";
import { readOnce } from "../storage/read-once.ts";

export type { PublicScope } from "../../generated/scopes.ts";

const known: ReadonlySet<string> = new Set(publicScopes);

export function isPublicScope(text: string): text is PublicScope {
  return known.has(text);
}

/** The scopes of a stored token, as they were given. */
export const readScopes: (stored: string) => readonly PublicScope[] = readOnce(
  // Written by writeScopes only.
  (stored) => JSON.parse(stored) as PublicScope[],
);

/** How a token's scopes are stored: each once. */
export function writeScopes(scopes: readonly PublicScope[]): string {
  return JSON.stringify([...new Set(scopes)]);
}

/** Whether `granted` has all of `wanted`, where a `x:write` covers its `x:read`. */
export function coversAll(granted: readonly PublicScope[], wanted: readonly PublicScope[]): boolean {
  return wanted.every((scope) => covers(granted, scope));
}
