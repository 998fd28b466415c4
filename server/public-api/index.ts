import { type Bound, bind } from "../contract/bind.ts";
import { bearerSurface } from "../contract/gates.ts";
import { clientKey } from "../limits/client-key.ts";
import { type Caller, createCallers } from "../tokens/caller.ts";
import type { World } from "../world.ts";
import { getApproval } from "./approvals.ts";
import { getCapabilities } from "./capabilities.ts";
import type { PublicApiContext } from "./context.ts";
import { createMilestone, getContract, listContracts } from "./contracts.ts";
import { hireProposal } from "./hiring.ts";
import { getMe } from "./identity.ts";
import { getJob, searchJobs } from "./job-board.ts";
import { closeJob, createJobDraft, listMyJobs, publishJob, updateJobDraft } from "./jobs.ts";
import { listMessages, sendMessage, startConversation } from "./messages.ts";
import { getPublicApiOpenApi } from "./openapi.ts";
import { approveMilestone, endContract, fundMilestone, listPendingPayments } from "./payments.ts";
import { getProposal, listProposals, reviewProposal } from "./proposals.ts";
import { resourceMetadata } from "./refusals.ts";
import { getTeam, inviteTeamMember } from "./team.ts";
import { createToken, listTokens, revokeTokenById } from "./tokens.ts";
import { pollUpdates } from "./updates.ts";
import { createWebhook, deleteWebhook, getWebhook, listWebhooks } from "./webhook-endpoints.ts";

/** The Public API: opened by a personal token, with the envelope as its error shape. */
export function publicApi(world: World): Bound {
  const { config, limits } = world;
  const callers = createCallers(world);
  const surface = bearerSurface<Caller, PublicApiContext>({
    resourceMetadata: resourceMetadata(config.origin),
    claimUrl: `${config.origin}/claim`,
    authenticate: callers.find,
    countCall: (caller) => limits.take("apiCalls", caller.tokenId),
    countFailure: (client) => limits.take("failedBearers", clientKey(client)),
    // The gate lets nobody without a token through to an operation that takes one; those that take none ask for nobody.
    countTokenless: (client) => limits.take("tokenlessCalls", clientKey(client)),
    context: ({ requestId }, caller) => ({ ...world, requestId, caller: caller as Caller }),
  });
  return bind("public-api", surface, {
    getMe,
    createToken,
    listTokens,
    revokeTokenById,
    createJobDraft,
    updateJobDraft,
    getCapabilities,
    publishJob,
    closeJob,
    listMyJobs,
    searchJobs,
    getJob,
    listProposals,
    getProposal,
    reviewProposal,
    hireProposal,
    getApproval,
    startConversation,
    listMessages,
    sendMessage,
    listContracts,
    getContract,
    createMilestone,
    fundMilestone,
    approveMilestone,
    endContract,
    listPendingPayments,
    getTeam,
    inviteTeamMember,
    pollUpdates,
    createWebhook,
    listWebhooks,
    getWebhook,
    deleteWebhook,
    getPublicApiOpenApi,
  });
}
