import type { T } from "../check.ts";
import type { ProposeStep } from "../kit/target/human.ts";
import { draftJob, sharedAccount } from "./agent.ts";

/** The ways to proposals that checks begin with. */

/** What a job says of how it is paid. */
export interface JobPayment {
  readonly paymentType: "PAY_PER_HOUR" | "PAY_PER_LABEL" | "FIXED_PRICE";
  readonly rateUsd: number;
}

/** An open job of the account that the token opens; it says nothing of how it is paid unless told otherwise. */
export async function openJob(
  t: T,
  bearer: string,
  rawJobDescription: string = t.unique("Label street scenes"),
  paid?: JobPayment,
): Promise<string> {
  const jobId = await draftJob(t, bearer, { rawJobDescription });
  if (paid !== undefined) {
    await t.control("a draft can say how it is paid", async () => {
      t.expect(await t.call("updateJobDraft", { bearer, path: { jobId }, json: paid })).status(200);
    });
  }
  await t.control("a job can be published", async () => {
    t.expect(await t.call("publishJob", { bearer, path: { jobId } })).status(200);
  });
  return jobId;
}

export type Bid = Omit<ProposeStep, "do" | "link">;

/** What a trainer of this address proposes unless told otherwise. */
export function bidOf(email: string, other: Partial<Bid> = {}): Bid {
  const names = { first: "Maria", last: "Quintanilha", country: "PT", title: "Annotator of scenes" };
  return { email, ...names, amount: "18.50", unit: "PER_HOUR", letter: "I have done this before.", ...other };
}

/** Somebody proposes for an open job; gives the id of the proposal, as the employer's token finds it. */
export function proposeFor(
  t: T,
  { bearer, jobId }: { readonly bearer: string; readonly jobId: string },
  bid: Bid,
): Promise<string> {
  return t.control("a trainer can propose for an open job", async () => {
    const { outcome } = await t.site.human.act({ do: "propose", link: `${t.origin}/jobs/${jobId}`, ...bid });
    t.value("what came of the proposal", outcome).is("done");
    const { proposals } = t.expect(await t.call("listProposals", { bearer, path: { jobId } })).body(200);
    const [newest] = proposals;
    if (newest === undefined) t.fail("the proposals after one was sent", "a proposal", "none");
    return newest.id;
  });
}

export interface Proposals {
  /** The employer's, from a claim: it has `proposals:write`. */
  readonly bearer: string;
  readonly jobId: string;
  readonly title: string;
  /** The oldest first. */
  readonly sent: readonly { readonly id: string; readonly bid: Bid }[];
}

/** Three proposals for a job of a claimed account: nobody reviews any but the first. */
export function sharedProposals(t: T): Promise<Proposals> {
  return t.shared("proposals", async () => {
    const { token: bearer } = await sharedAccount(t);
    const title = t.unique("Label street scenes");
    const jobId = await openJob(t, bearer, title);
    const sent: { id: string; bid: Bid }[] = [];
    for (const [first, last, unit] of [
      ["Maria", "Quintanilha", "PER_HOUR"],
      ["Zoe", "Rodrigues", "PER_LABEL"],
      ["Ana", "Xavier", "FIXED"],
    ] as const) {
      const bid = bidOf(t.address("trainer"), { first, last, unit, letter: `${first} has done this before.` });
      sent.push({ id: await proposeFor(t, { bearer, jobId }, bid), bid });
    }
    return { bearer, jobId, title, sent };
  });
}
