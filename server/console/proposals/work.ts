import type { Req, Res } from "../../contract/types.ts";
import { listContracts } from "../../marketplace/contracts/index.ts";
import { conversationsOf, listOwnConversations } from "../../marketplace/conversations/index.ts";
import { moneyText } from "../../marketplace/money.ts";
import { listOwnProposals, statusLabels } from "../../marketplace/proposals/index.ts";
import { findTrainer } from "../../marketplace/trainers/index.ts";
import { pageOf, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { bidInWords, rateInWords } from "../pages/money-words.ts";
import { when } from "../pages/when.ts";

/** How many are shown at once. */
const SHOWN = 25;

const DONE: ReadonlyMap<string, string> = new Map([["proposed", "Your proposal is sent."]]);

export async function showWork(req: Req<"showWork">, ctx: HumanContext): Promise<Res<"showWork">> {
  const { userId } = ctx.human;
  if ((await findTrainer(ctx.db, userId)) === undefined) return ctx.show(200, "work", "none", {});
  const { before = "", done = "" } = req.query;
  const after = readCursor(before);
  // One more than is shown tells whether there are older ones.
  const rows = await listOwnProposals(ctx.db, { userId, limit: SHOWN + 1, after });
  const { page: shown, last } = pageOf(rows, SHOWN);
  const proposalIds = shown.map(({ id }) => id);
  const begun = await conversationsOf(ctx.db, { userId, proposalIds });
  const ofProposal = new Map(begun.map(({ id, proposalId }) => [proposalId, id]));
  const recent = await listOwnConversations(ctx.db, { userId, limit: SHOWN });
  const now = ctx.clock.now();
  const contracts = await listContracts(ctx.db, { trainerUserId: userId, now, limit: SHOWN });
  return ctx.show(200, "work", shown.length > 0 ? "list" : "empty", {
    proposals: shown.map((proposal) => ({
      id: proposal.id,
      job: { id: proposal.jobId, title: proposal.jobTitle, isOpen: proposal.jobIsOpen },
      companyName: proposal.companyName,
      bid: bidInWords(proposal),
      status: proposal.status.toLowerCase(),
      label: statusLabels[proposal.status],
      created: when(proposal.createdAt),
      conversation: ofProposal.get(proposal.id),
    })),
    conversations: recent.map(({ id, jobTitle, companyName, updatedAt }) => ({
      ...{ id, jobTitle, companyName },
      updated: when(updatedAt),
    })),
    contracts: contracts.map((contract) => ({
      ...{ id: contract.id, status: contract.status, jobTitle: contract.jobTitle, companyName: contract.companyName },
      rate: rateInWords(contract) ?? "",
      funded: moneyText(total(contract.milestones.filter(({ status }) => status === "ACTIVE_FUNDED"))),
      paid: moneyText(total(contract.milestones.filter(({ status }) => status === "COMPLETED"))),
      started: when(contract.createdAt),
      ended: contract.endedAt === null ? undefined : when(contract.endedAt),
    })),
    first: after === undefined,
    older: last && writeCursor(last),
    done: DONE.get(done),
  });
}

function total(milestones: readonly { readonly amountCents: number }[]): number {
  return milestones.reduce((cents, { amountCents }) => cents + amountCents, 0);
}
