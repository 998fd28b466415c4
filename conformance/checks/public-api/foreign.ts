import { type Check, check } from "../../check.ts";
import { draftJob, mint, sharedNeighbour, sharedRegistration } from "../../flows/agent.ts";
import { approvalOf, askToHire, hire, newContract, newEmployer } from "../../flows/contracts.ts";
import { messagesOf, newConversation, send } from "../../flows/conversations.ts";
import {
  approve,
  asked,
  contractOf,
  createMilestone,
  end,
  firstMilestone,
  fund,
  newMilestone,
  payingEmployer,
} from "../../flows/milestones.ts";
import type { Exchange } from "../../kit/http/exchange.ts";

const NOBODY = "0".repeat(32);

/** Proves foreign.*: what belongs to another account does not exist. */
export const checks: readonly Check[] = [
  check("foreign.404", { title: "jobs" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const jobId = await draftJob(t, own);
    const absent = await t.control("a job that is not there is 404", async () => {
      const answer = await t.call("publishJob", { bearer: other, path: { jobId: "0000000000000000" } });
      t.expect(answer).status(404);
      return answer;
    });
    const foreign = await t.call("publishJob", { bearer: other, path: { jobId } });
    t.expect(foreign, "another account's job").envelope(404, "NOT_FOUND");
    t.value("the text for another account's job", foreign.string("error")).is(absent.string("error"));
    const published = await t.call("publishJob", { bearer: own, path: { jobId } });
    t.expect(published, "its own account publishes it afterwards").status(200).member("alreadyPublished", false);
  }),

  check("foreign.404", { title: "tokens" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const { token, metadata } = await mint(t, own);
    const foreign = await t.call("revokeTokenById", { bearer: other, path: { tokenId: metadata.id } });
    t.expect(foreign, "another account's token").envelope(404, "NOT_FOUND");
    t.expect(await t.call("getMe", { bearer: token }), "the token afterwards").status(200);
    const listed = (await t.call("listTokens", { bearer: other })).text;
    t.value("the other account's list of tokens", listed).excludes(metadata.id);
  }),

  check("foreign.404", { title: "lists" }, async (t) => {
    const { access_token: own } = await sharedRegistration(t);
    const { access_token: other } = await sharedNeighbour(t);
    const jobId = await draftJob(t, own);
    await t.control("its own account lists the job", async () => {
      t.expect(await t.call("listMyJobs", { bearer: own })).text(jobId);
    });
    t.expect(await t.call("listMyJobs", { bearer: other }), "the other account's jobs")
      .status(200)
      .noText(jobId);
  }),

  // All of it is this check's own: a server that does what it is asked would spoil what others look at.
  check("foreign.404", { title: "whatever work has an id", needs: ["human"] }, async (t) => {
    const employer = await newEmployer(t);
    const { bearer: stranger } = await payingEmployer(t);
    const hired = await newContract(t, employer);
    const first = await firstMilestone(t, hired);
    const second = await newMilestone(t, hired);
    const funding = await asked(t, "a funding", await fund(t, employer, second));
    const begun = await newConversation(t, employer.bearer);
    const asking = await askToHire(t, { ...hired, ...begun });
    const sent = await send(t, begun, "Which scenes do you know?");
    const draft = await draftJob(t, employer.bearer);
    const { bearer } = employer;
    const { contractId, jobId } = hired;
    const { proposalId, conversationId } = begun;

    const update = (id: string, title: string) =>
      t.call("updateJobDraft", { bearer: stranger, path: { jobId: id }, json: { title } });
    const review = (id: string) =>
      t.call("reviewProposal", { bearer: stranger, path: { proposalId: id }, json: { status: "DECLINED" } });
    const write = (id: string) =>
      t.call("sendMessage", { bearer: stranger, json: { conversationId: id, content: "Hi" } });
    const calls: readonly (readonly [what: string, id: string, call: (id: string) => Promise<Exchange>])[] = [
      ["to change a draft", draft, (id) => update(id, "Stolen")],
      ["to publish a draft", draft, (id) => t.call("publishJob", { bearer: stranger, path: { jobId: id } })],
      ["to close a draft", draft, (id) => t.call("closeJob", { bearer: stranger, path: { jobId: id } })],
      ["to close an open job", jobId, (id) => t.call("closeJob", { bearer: stranger, path: { jobId: id } })],
      ["proposals", jobId, (id) => t.call("listProposals", { bearer: stranger, path: { jobId: id } })],
      ["a proposal", proposalId, (id) => t.call("getProposal", { bearer: stranger, path: { proposalId: id } })],
      ["to review", proposalId, (id) => review(id)],
      ["to hire", proposalId, (id) => hire(t, { bearer: stranger, proposalId: id })],
      ["to talk", proposalId, (id) => t.call("startConversation", { bearer: stranger, path: { proposalId: id } })],
      ["messages", conversationId, (id) => t.call("listMessages", { bearer: stranger, query: { conversationId: id } })],
      ["to write", conversationId, (id) => write(id)],
      ["contracts", jobId, (id) => t.call("listContracts", { bearer: stranger, query: { jobId: id } })],
      ["a contract", contractId, (id) => t.call("getContract", { bearer: stranger, path: { contractId: id } })],
      ["to add a milestone", contractId, (id) => createMilestone(t, { bearer: stranger, contractId: id })],
      ["to end a contract", contractId, (id) => end(t, { bearer: stranger, contractId: id })],
      ["to fund a milestone", second, (id) => fund(t, { ...employer, bearer: stranger }, id)],
      ["to approve a milestone", first, (id) => approve(t, { ...employer, bearer: stranger }, id)],
      ["an approval", funding.id, (id) => t.call("getApproval", { bearer: stranger, path: { approvalId: id } })],
    ];
    for (const [what, id, call] of calls) {
      t.expect(await call(NOBODY), `${what}, by an id that is nobody's`).envelope(404, "NOT_FOUND");
      t.expect(await call(id), `${what}, by another account's id`).envelope(404, "NOT_FOUND");
    }
    for (const [what, answer] of Object.entries({
      jobs: await t.call("listMyJobs", { bearer: stranger, query: { limit: 100 } }),
      contracts: await t.call("listContracts", { bearer: stranger }),
      conversations: await t.call("listMessages", { bearer: stranger, query: { limit: 100 } }),
      "pending payments": await t.call("listPendingPayments", { bearer: stranger }),
    })) {
      const of = t.expect(answer, `the other account's ${what}`).status(200);
      for (const id of [draft, jobId, contractId, conversationId, funding.id, second]) of.noText(id);
    }

    const { milestones, status } = await contractOf(t, hired);
    t.value("the contract afterwards, and its milestones with what is pending", [
      status,
      ...milestones.map((one) => [one.status, one.pendingApproval]),
    ]).is(["active", ["ACTIVE_FUNDED", null], ["NOT_FUNDED", funding.id]]);
    const { proposal } = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200);
    t.value("the proposal afterwards", proposal.status.raw).is("UNREVIEWED");
    t.value("the hire that was asked for", (await approvalOf(t, employer, asking.id)).status).is("pending");
    const { messages } = await messagesOf(t, begun);
    t.value(
      "the messages afterwards",
      messages.map(({ id }) => id),
    ).is([sent.id]);
    const { jobs } = t.expect(await t.call("listMyJobs", { bearer, query: { limit: 100 } })).body(200);
    const stands = (one: string) => jobs.find(({ id }) => id === one)?.status;
    t.value("the draft and the open job afterwards", [stands(draft), stands(jobId)]).is(["DRAFT", "OPEN"]);
    t.value("the draft's title", jobs.find(({ id }) => id === draft)?.title).isNot("Stolen");
  }),
];
