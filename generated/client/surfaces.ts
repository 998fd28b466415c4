// Copied from spec/generate/client/surfaces.ts by `npm run generate`. Do not edit.

import {
  agentAuthOperations,
  platformApiOperations,
  publicApiOperations,
} from "./operations.ts";
import type { operations as AgentAuthOperations } from "../types/agent-auth.ts";
import type { operations as PlatformApiOperations } from "../types/platform-api.ts";
import type { operations as PublicApiOperations } from "../types/public-api.ts";
import { ApiError } from "./api-error.ts";
import { type Calls, callsOf, type ErrorOf } from "./calls.ts";
import { createTransport, type TransportOptions } from "./transport.ts";

type AgentAuthId = keyof typeof agentAuthOperations;
type PublicApiId = keyof typeof publicApiOperations;
type PlatformApiId = keyof typeof platformApiOperations;

/** Registration, claim, revocation, discovery: no token is needed for any of it. */
export type AgentAuth = Calls<AgentAuthOperations, AgentAuthId>;
/** What an employer and its agents do, with a personal token. */
export type PublicApi = Calls<PublicApiOperations, PublicApiId>;
/** What an annotation platform does for the customer who has connected it, with a platform token. */
export type PlatformApi = Calls<PlatformApiOperations, PlatformApiId>;

export function createAgentAuth(options: Omit<TransportOptions, "token">): AgentAuth {
  return callsOf<AgentAuthOperations, AgentAuthId>(agentAuthOperations, createTransport(options));
}

export function createPublicApi(options: TransportOptions): PublicApi {
  return callsOf<PublicApiOperations, PublicApiId>(publicApiOperations, createTransport(options));
}

export function createPlatformApi(options: TransportOptions): PlatformApi {
  return callsOf<PlatformApiOperations, PlatformApiId>(platformApiOperations, createTransport(options));
}

type Operations = Pick<AgentAuthOperations, AgentAuthId> &
  Pick<PublicApiOperations, PublicApiId> &
  Pick<PlatformApiOperations, PlatformApiId>;

/** Whether the error is one that this operation has answered; if so, its `body` has the types of the operation's errors. */
export function isErrorOf<Id extends keyof Operations>(
  error: unknown,
  operation: Id,
): error is ErrorOf<Operations[Id]> {
  return error instanceof ApiError && error.operation === operation;
}
