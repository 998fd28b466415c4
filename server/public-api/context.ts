import type { Caller } from "../tokens/caller.ts";
import type { World } from "../world.ts";

/** What a handler of the Public API has besides its request. */
export interface PublicApiContext extends World {
  readonly requestId: string;
  /** Who bears the token. */
  readonly caller: Caller;
}
