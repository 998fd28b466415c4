import { isId } from "../../accounts/id.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import * as contracts from "../../marketplace/contracts/index.ts";
import { sumsOf } from "../../marketplace/ledger/index.ts";
import { moneyText } from "../../marketplace/money.ts";
import { countryName, displayName } from "../../marketplace/trainers/index.ts";
import { type Budget, budgetOf, type UsageOfDay, usageByDay } from "../../marketplace/usage/index.ts";
import { pageOf, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { HumanContext } from "../pages/context.ts";
import { rateInWords } from "../pages/money-words.ts";
import type { ContractOnPage, Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";
import { PLOTTED_DAYS, plotOf } from "./plot.ts";

/** How many are shown at once. */
const SHOWN = 25;

export async function showContracts(req: Req<"showContracts">, ctx: HumanContext): Promise<Res<"showContracts">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(200, "contracts", "no-organization", {});
  const { organizationId } = membership;
  const after = readCursor(req.query.before ?? "");
  // One more than is shown tells whether there are older ones.
  const which = { organizationId, now: ctx.clock.now(), limit: SHOWN + 1, after };
  const rows = await contracts.listContracts(ctx.db, which);
  const { page: shown, last } = pageOf(rows, SHOWN);
  return ctx.show(200, "contracts", shown.length > 0 ? "list" : "empty", {
    contracts: shown.map(onPage),
    first: after === undefined,
    older: last && writeCursor(last),
  });
}

export async function showContract(req: Req<"showContract">, ctx: HumanContext): Promise<Res<"showContract">> {
  const { contractId } = req.path;
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const which = { organizationId: membership?.organizationId ?? "", contractId, now: ctx.clock.now() };
  const found = membership && isId(contractId) ? await contracts.findContract(ctx.db, which) : undefined;
  if (found === undefined) return ctx.show(404, "contract", "unknown", {});
  const sums = await sumsOf(ctx.db, contractId);
  const { before = "" } = req.query;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(before) ? before : undefined;
  const usage = await usageByDay(ctx.db, { contractId, before: day, most: PLOTTED_DAYS });
  return ctx.show(200, "contract", found.status, {
    contract: onPage(found),
    milestones: found.milestones.map(milestoneOnPage(found)),
    sums: [
      { name: "funded", label: "Funded", ...money(sums.fundedCents) },
      { name: "paid-out", label: "Paid out", ...money(sums.paidOutCents) },
      { name: "refunded", label: "Refunded", ...money(sums.refundedCents) },
      { name: "held", label: "Held", ...money(sums.heldCents) },
    ],
    budget: budgetOnPage(budgetOf(found, found.milestones)),
    usage: usage && {
      plot: plotOf(usage, (reported) => measureOf(found, reported)),
      from: usage.from,
      to: usage.to,
      days: usage.days.map(({ seconds, ...reported }) => ({ ...reported, hours: hoursOf(seconds) })),
      earlier: usage.earlier ? usage.from : undefined,
    },
    last: day === undefined,
  });
}

function money(cents: number): { readonly cents: number; readonly text: string } {
  return { cents, text: moneyText(cents) };
}

type MilestoneOnPage = Extract<Views["contract"], { contract: object }>["milestones"][number];
type BudgetOnPage = Extract<Views["contract"], { contract: object }>["budget"];

function onPage(contract: contracts.Contract): ContractOnPage {
  const { trainer, endedAt } = contract;
  return {
    id: contract.id,
    status: contract.status,
    job: { id: contract.jobId, title: contract.jobTitle },
    displayName: displayName(trainer),
    profile: contract.trainerUserId,
    country: countryName(trainer.country),
    rate: rateInWords(contract) ?? "",
    started: when(contract.createdAt),
    ended: endedAt === null ? undefined : when(endedAt),
  };
}

const MILESTONE_LABELS: Readonly<Record<contracts.MilestoneStatus, string>> = {
  NOT_FUNDED: "Not funded",
  ACTIVE_FUNDED: "Funded",
  COMPLETED: "Completed",
  CANCELLED: "Cancelled",
};

function milestoneOnPage({ paymentType }: contracts.Contract): (milestone: contracts.Milestone) => MilestoneOnPage {
  return (milestone) => ({
    id: milestone.id,
    number: milestone.number,
    name: milestone.name,
    description: milestone.description,
    status: milestone.status.toLowerCase(),
    label: MILESTONE_LABELS[milestone.status],
    amount: moneyText(milestone.amountCents),
    volume:
      milestone.volumeHundredths === null
        ? undefined
        : `${grouped(milestone.volumeHundredths / 100)} ${UNIT[paymentType]}`,
    due: milestone.dueDate,
    approval: milestone.pendingApprovalId,
  });
}

const UNIT = { PAY_PER_HOUR: "hours", PAY_PER_LABEL: "labels", FIXED_PRICE: "hours" } as const;

const BUDGET_LABELS: Readonly<Record<Budget["state"], string>> = { OK: "OK", LOW: "Running low", DEPLETED: "Used up" };

function budgetOnPage(budget: Budget): BudgetOnPage {
  const unit = UNIT[budget.paymentType];
  return {
    state: budget.state.toLowerCase(),
    label: BUDGET_LABELS[budget.state],
    // More than all of it is no longer bar.
    part: Math.min(1, budget.consumedFraction),
    words:
      budget.fundedVolume === 0
        ? undefined
        : `${grouped(budget.consumedVolume)} of ${grouped(budget.fundedVolume)} ${unit} used (${percent(budget.consumedFraction)})`,
  };
}

/** Cut, as the fraction is: 79.99 % is not 80 %. */
function percent(fraction: number): string {
  return `${grouped(Math.floor(Math.round(fraction * 10_000)) / 100)} %`;
}

function grouped(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: 4 });
}

function hoursOf(seconds: number): string {
  return grouped(Math.floor(seconds / 36) / 100);
}

function measureOf({ paymentType }: contracts.Contract, { seconds, labels }: UsageOfDay) {
  return paymentType === "PAY_PER_LABEL"
    ? { amount: labels, words: `${grouped(labels)} labels` }
    : { amount: seconds, words: `${hoursOf(seconds)} hours` };
}
