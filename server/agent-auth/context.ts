import type { World } from "../world.ts";

/** What a handler of agent auth has besides its request. */
export interface AgentAuthContext extends World {
  readonly requestId: string;
  /** The client's address, after trusted proxies. */
  client(): string;
}
