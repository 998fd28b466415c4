import { operations } from "../../generated/operations.ts";
import { type Bound, bind } from "../contract/bind.ts";
import { bearerSurface } from "../contract/gates.ts";
import { createPlatformCallers, type PlatformCaller } from "../installs/caller.ts";
import { clientKey } from "../limits/client-key.ts";
import type { World } from "../world.ts";
import type { PlatformApiContext } from "./context.ts";
import { getBudget, listLinkedContracts, listParticipants, reportUsage } from "./contracts.ts";
import { getCurrentInstall } from "./installs.ts";
import { getPlatformApiOpenApi } from "./openapi.ts";
import { createProjectLink, deleteProjectLink, getProjectLink, listProjectLinks } from "./project-links.ts";
import { redeliver } from "./redeliver.ts";
import { resourceMetadata } from "./refusals.ts";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  updateWebhookEndpoint,
} from "./webhook-endpoints.ts";

/** The Platform API: opened by a platform token, with the envelope as its error shape. */
export function platformApi(world: World): Bound {
  const { config, limits } = world;
  const callers = createPlatformCallers(world);
  const surface = bearerSurface<PlatformCaller, PlatformApiContext>({
    resourceMetadata: resourceMetadata(config.origin),
    claimUrl: `${config.origin}${operations.showClaim.path}`,
    authenticate: callers.find,
    countCall: (caller) => limits.take("apiCalls", caller.tokenId),
    countTokenless: (client) => limits.take("tokenlessCalls", clientKey(client)),
    countFailure: (client) => limits.take("failedBearers", clientKey(client)),
    // The gate lets nobody without a token through to an operation that takes one; the one that takes none asks for nobody.
    context: ({ requestId }, caller) => ({ ...world, requestId, caller: caller as PlatformCaller }),
  });
  return bind("platform-api", surface, {
    getCurrentInstall,
    createProjectLink,
    listProjectLinks,
    getProjectLink,
    deleteProjectLink,
    listLinkedContracts,
    listParticipants,
    getBudget,
    reportUsage,
    createWebhookEndpoint,
    listWebhookEndpoints,
    getWebhookEndpoint,
    updateWebhookEndpoint,
    deleteWebhookEndpoint,
    redeliver,
    getPlatformApiOpenApi,
  });
}
