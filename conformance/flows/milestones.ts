import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Page } from "../kit/target/page.ts";
import {
  type Approval,
  approvalPage,
  decide,
  type Employer,
  type Hired,
  newEmployer,
  sendDecision,
} from "./contracts.ts";

/** What checks do with a contract that has begun. */

/** An organization whose token may pay: no claim grants `payments:write`, an owner does. Its contracts are each one check's. */
export function payingEmployer(t: T): Promise<Employer> {
  return t.shared("paying employer", () => newEmployer(t));
}

export type ContractBody = BodyOf<OpenTrain, "getContract", 200>["contract"];

/** A contract as a token of its organization gets it. */
export async function contractOf(
  t: T,
  { bearer, contractId }: Pick<Hired, "bearer" | "contractId">,
): Promise<ContractBody> {
  return t.expect(await t.call("getContract", { bearer, path: { contractId } }), "the contract").body(200).contract;
}

/** The call that adds a milestone: 74 US dollars at the rate of `newContract`, unless it is to be another. */
export function createMilestone(
  t: T,
  { bearer, contractId }: Pick<Hired, "bearer" | "contractId">,
  json: object = { name: "More scenes", volume: 4 },
): Promise<Exchange<"createMilestone">> {
  return t.call("createMilestone", { bearer, path: { contractId }, json });
}

/** The id of a milestone that is sure to be added, and has no money yet. */
export function newMilestone(t: T, hired: Pick<Hired, "bearer" | "contractId">): Promise<string> {
  return t.control("a contract gets another milestone", async () => {
    return t.expect(await createMilestone(t, hired), "a new milestone").body(201).milestone.id;
  });
}

/** The id of the milestone that the hire has funded. */
export async function firstMilestone(t: T, hired: Hired): Promise<string> {
  return t.control("a contract has the milestone of its hire", async () => {
    const [first] = (await contractOf(t, hired)).milestones;
    if (first === undefined) t.fail("the milestones of a contract", "one", "none");
    return first.id;
  });
}

export function fund(t: T, { bearer }: Employer, milestoneId: string): Promise<Exchange<"fundMilestone">> {
  return t.call("fundMilestone", { bearer, path: { milestoneId } });
}

export function approve(t: T, { bearer }: Employer, milestoneId: string): Promise<Exchange<"approveMilestone">> {
  return t.call("approveMilestone", { bearer, path: { milestoneId } });
}

export function end(
  t: T,
  { bearer, contractId }: Pick<Hired, "bearer" | "contractId">,
): Promise<Exchange<"endContract">> {
  return t.call("endContract", { bearer, path: { contractId } });
}

type Asking = Exchange<"fundMilestone"> | Exchange<"approveMilestone"> | Exchange<"endContract">;

/** The pending approval of what is sure to be asked for. */
export function asked(t: T, what: string, answer: Asking): Promise<Approval> {
  return t.control(`${what} can be asked for`, async () => t.expect(answer, what).body(202).approval);
}

/** The first milestone is paid out: nothing of the contract is funded any more. */
export async function payOut(t: T, hired: Hired): Promise<void> {
  await decide(t, hired, await asked(t, "a payout", await approve(t, hired, await firstMilestone(t, hired))));
}

export interface Sums {
  readonly funded: number;
  readonly paidOut: number;
  readonly refunded: number;
  readonly held: number;
}

/** In cents, as the page of the contract shows its owner. */
export async function moneyOf(t: T, { owner, contractId }: Pick<Hired, "owner" | "contractId">): Promise<Sums> {
  const page = await t.site.human.browser(owner).open(`/contracts/${contractId}`);
  const sum = (name: string): number => {
    const cents = page.html.querySelector(`[data-sum=${name}]`)?.getAttribute("data-cents");
    if (cents === undefined) t.fail(`the sum of what is ${name}`, "a number of cents", "none");
    return Number(cents);
  };
  return { funded: sum("funded"), paidOut: sum("paid-out"), refunded: sum("refunded"), held: sum("held") };
}

/** The owner's pages of these approvals, and then all their forms at the same instant, each `times` times. */
export async function confirmAtOnce(
  t: T,
  employer: Employer,
  approvals: readonly Approval[],
  times: number,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const approval of approvals) pages.push(await approvalPage(t, employer, approval));
  const answers = await t.atOnce(approvals.length * times, async (n) => {
    const at = n % approvals.length;
    const [page, approval] = [pages[at], approvals[at]];
    return page && approval ? sendDecision(t, employer, page, approval) : undefined;
  });
  return answers.filter((answer) => answer !== undefined);
}

/** The one approval that all these calls have given. */
export function sameApproval(t: T, what: string, answers: readonly Asking[]): Approval {
  const approvals = answers.map(
    (answer) => t.expect(answer, `one of ${answers.length} calls for ${what}`).body(202).approval,
  );
  t.value(`the approvals of ${answers.length} calls for ${what}`, new Set(approvals.map(({ id }) => id)).size).is(1);
  const [one] = approvals;
  if (one === undefined) t.fail(`the approval of ${what}`, "one", "none");
  return one;
}

/** The title of the job of a contract. */
export async function titleOf(t: T, { bearer, proposalId }: Hired): Promise<string> {
  return t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200).proposal.jobTitle;
}
