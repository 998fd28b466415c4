import type { OpenTrain, T } from "../check.ts";
import type { BodyOf } from "../kit/engine/rules.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Page } from "../kit/target/page.ts";
import { sharedAccount } from "./agent.ts";
import { type Human, makeToken, newOwner } from "./console.ts";
import { type Bid, bidOf, type JobPayment, openJob, proposeFor } from "./proposals.ts";

/** The ways to approvals and contracts that checks begin with. */

export type Approval = BodyOf<OpenTrain, "getApproval", 200>["approval"];

/** Who asks, and who decides. */
export interface Employer {
  /** With all scopes. */
  readonly bearer: string;
  /** The owner's address. */
  readonly owner: string;
}

/** The shared account, whose owner is the human who has claimed it. */
export async function sharedEmployer(t: T): Promise<Employer> {
  const { token: bearer, email: owner } = await sharedAccount(t);
  return { bearer, owner };
}

/** An organization of its own, made on the pages. */
export async function newEmployer(t: T): Promise<Employer & { readonly human: Human }> {
  const human = await newOwner(t);
  return { human, owner: human.email, bearer: (await makeToken(t, human.browser)).secret };
}

export interface Proposed extends Employer {
  readonly jobId: string;
  readonly proposalId: string;
  /** Of the trainer: the address, and what was proposed. */
  readonly bid: Bid;
}

/** A proposal for a job of its own, at 18.50 US dollars an hour unless told otherwise. */
export async function newCandidate(
  t: T,
  employer: Employer,
  other: Partial<Bid> = {},
  paid?: JobPayment,
): Promise<Proposed> {
  const jobId = await openJob(t, employer.bearer, undefined, paid);
  const bid = bidOf(t.address("trainer"), other);
  return { ...employer, jobId, bid, proposalId: await proposeFor(t, { bearer: employer.bearer, jobId }, bid) };
}

/** The first milestone that checks ask for unless they have another: 185 US dollars at the rate of `newCandidate`. */
export const MILESTONE = { name: "The first scenes", volume: 10 };

/** The call that asks to hire. */
export function hire(
  t: T,
  { bearer, proposalId }: Pick<Proposed, "bearer" | "proposalId">,
  milestone: object = MILESTONE,
): Promise<Exchange<"hireProposal">> {
  return t.call("hireProposal", { bearer, path: { proposalId }, json: { milestone } });
}

/** The same where it is sure to be asked; gives the pending approval. */
export function askToHire(t: T, proposed: Proposed, milestone: object = MILESTONE): Promise<Approval> {
  return t.control("an account can ask to hire", async () => {
    return t.expect(await hire(t, proposed, milestone), "asking to hire").body(202).approval;
  });
}

/** An approval, as a token of its organization gets it. */
export async function approvalOf(t: T, { bearer }: Employer, approvalId: string): Promise<Approval> {
  return t.expect(await t.call("getApproval", { bearer, path: { approvalId } }), "the approval").body(200).approval;
}

/** The owner confirms or declines on the page. */
export function decide(
  t: T,
  { owner: email }: Employer,
  { approvalUrl: link }: Approval,
  decision: "confirm" | "decline" = "confirm",
): Promise<void> {
  return t.control(`the owner can ${decision} on the page`, async () => {
    const { outcome } = await t.site.human.act({ do: "decide", link, email, decision });
    t.value("what came of the decision", outcome).is("done");
  });
}

export const pathOfApproval = ({ id }: Pick<Approval, "id">): string => `/approvals/${id}`;

/** The owner's page of an approval, before its form is sent. */
export function approvalPage(t: T, { owner }: Employer, approval: Approval): Promise<Page> {
  return t.site.human.browser(owner).open(pathOfApproval(approval));
}

/** Sends the form of that page. */
export function sendDecision(
  t: T,
  { owner }: Employer,
  page: Page,
  approval: Approval,
  decision: "confirm" | "decline" = "confirm",
): Promise<Page> {
  return t.site.human.browser(owner).submit(page, pathOfApproval(approval), { decision });
}

export interface Hired extends Proposed {
  readonly approval: Approval;
  readonly contractId: string;
  readonly trainerUserId: string;
}

/** A contract that has begun: a trainer has proposed, the account asked to hire, and the owner confirmed. */
export async function newContract(
  t: T,
  employer: Employer,
  { bid = {}, milestone = MILESTONE }: { readonly bid?: Partial<Bid>; readonly milestone?: object } = {},
): Promise<Hired> {
  const proposed = await newCandidate(t, employer, bid);
  const asked = await askToHire(t, proposed, milestone);
  await decide(t, employer, asked);
  return t.control("a confirmed hire makes a contract", async () => {
    const approval = await approvalOf(t, employer, asked.id);
    const { result } = approval;
    if (result === null || !("hired" in result)) t.fail("the result of the approval", "a hire", JSON.stringify(result));
    return { ...proposed, approval, contractId: result.contractId, trainerUserId: result.freelancerUserId };
  });
}

/** A contract of the shared account, at 18.50 US dollars an hour, its 10 hours funded: look only. */
export function sharedContract(t: T): Promise<Hired> {
  return t.shared("contract", async () => newContract(t, await sharedEmployer(t)));
}

export type Event = BodyOf<OpenTrain, "pollUpdates", 200>["events"][number];

/** The events of an account that are about one of these things, oldest first. */
export async function eventsAbout(t: T, { bearer }: Employer, ...resourceIds: readonly string[]): Promise<Event[]> {
  const seen: Event[] = [];
  let cursor: string | undefined;
  for (;;) {
    const answer = await t.call("pollUpdates", { bearer, query: { limit: 200, ...(cursor ? { cursor } : {}) } });
    const page = t.expect(answer, "the event log").body(200);
    seen.push(...page.events.filter(({ resourceId }) => resourceIds.includes(resourceId)));
    if (!page.hasMore) return seen;
    cursor = page.nextCursor;
  }
}
