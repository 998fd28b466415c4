import { platformScope } from "../../generated/scopes.ts";
import { type EnvelopeFailure, envelopeError } from "../contract/errors.ts";
import type { Req, Res } from "../contract/types.ts";
import * as partners from "../marketplace/partners/index.ts";
import * as usage from "../marketplace/usage/index.ts";
import type { PlatformApiContext } from "./context.ts";
import { unauthorized } from "./refusals.ts";

export async function listLinkedContracts(
  req: Req<"listLinkedContracts">,
  ctx: PlatformApiContext,
): Promise<Res<"listLinkedContracts">> {
  const { projectLinkId, status, limit } = req.query;
  const contracts = await partners.listLinkedContracts(ctx.db, { ...installed(ctx), projectLinkId, status, limit });
  if (contracts === undefined) {
    // There is none only where one was asked for.
    return envelopeError("project-link-not-found", ctx.requestId, { linkId: projectLinkId ?? "" });
  }
  return {
    status: 200,
    body: {
      contracts: contracts.map(({ jobId, projectLinkIds, ...contract }) => ({
        ...partners.contractFacts(contract),
        jobId,
        projectLinkIds: [...projectLinkIds],
      })),
    },
  };
}

/** That a token with `participants:email` has its customer's consent, the gate has judged. */
export async function listParticipants(
  req: Req<"listParticipants">,
  ctx: PlatformApiContext,
): Promise<Res<"listParticipants">> {
  const { contractId } = req.path;
  const contract = await partners.findLinkedContract(ctx.db, { ...installed(ctx), contractId });
  if (contract === undefined) return unknown(ctx, contractId);
  const withEmail = ctx.caller.scopes.includes(platformScope.participantsEmail);
  const hired = await partners.findHired(ctx.db, [contractId]);
  const participants = hired.map((trainer) => partners.participantOf(ctx, trainer, { withEmail }));
  return { status: 200, body: { contractId, participants } };
}

export async function getBudget(req: Req<"getBudget">, ctx: PlatformApiContext): Promise<Res<"getBudget">> {
  const { contractId } = req.path;
  const budget = await usage.findBudget(ctx.db, { ...installed(ctx), contractId });
  return budget ? { status: 200, body: budget } : unknown(ctx, contractId);
}

export async function reportUsage(req: Req<"reportUsage">, ctx: PlatformApiContext): Promise<Res<"reportUsage">> {
  const { contractId } = req.path;
  const { entries } = req.body;
  const { tokenId } = ctx.caller;
  const reported = await usage.reportUsage(ctx, { ...installed(ctx), tokenId, contractId, entries });
  if ("budget" in reported) {
    return { status: 200, body: { contractId, accepted: entries.length, budget: reported.budget } };
  }
  if ("issues" in reported) return envelopeError("bad-request", ctx.requestId, { issues: reported.issues });
  if (reported.refused === "dead") return unauthorized(ctx);
  if (reported.refused === "ended")
    return envelopeError("usage-after-end", ctx.requestId, { reason: "contract_ended" });
  return unknown(ctx, contractId);
}

function installed({ caller: { install } }: PlatformApiContext): partners.Installed {
  return { installId: install.id, organizationId: install.organizationId };
}

function unknown(
  { requestId }: PlatformApiContext,
  contractId: string,
): EnvelopeFailure<"linked-contract-not-found", { readonly details: { readonly contractId: string } }> {
  return envelopeError("linked-contract-not-found", requestId, { contractId });
}
