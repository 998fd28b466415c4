import type { PlatformCaller } from "../installs/caller.ts";
import type { World } from "../world.ts";

/** What a handler of the Platform API has besides its request. */
export interface PlatformApiContext extends World {
  readonly requestId: string;
  /** Who bears the token. */
  readonly caller: PlatformCaller;
}
