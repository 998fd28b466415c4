import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { draftJob, mint, sharedAccount, sharedNeighbour } from "../../flows/agent.ts";
import { makeToken, newOwner } from "../../flows/console.ts";
import { askToHire, decide, newCandidate, sharedEmployer } from "../../flows/contracts.ts";
import { bidOf, openJob, proposeFor, sharedProposals } from "../../flows/proposals.ts";
import { force } from "../../flows/team.ts";

const NOBODY = "0".repeat(32);
const STATUSES = ["UNREVIEWED", "SHORTLISTED", "DECLINED", "HIRED"];

/** Proves proposals.*: what an employer's token sees of proposals, and answers. */
export const checks: readonly Check[] = [
  check("proposals.list", { title: "by their status, once they are hired", needs: ["human"] }, async (t) => {
    const employer = await sharedEmployer(t);
    const proposed = await newCandidate(t, employer);
    const { bearer, jobId, proposalId } = proposed;
    const later: string[] = [];
    for (const name of ["second", "third"]) {
      later.unshift(await proposeFor(t, { bearer, jobId }, bidOf(t.address(name))));
    }
    await t.control("a proposal is shortlisted, and then hired by", async () => {
      const json = { status: "SHORTLISTED" };
      t.expect(await t.call("reviewProposal", { bearer, path: { proposalId }, json })).status(200);
      await decide(t, employer, await askToHire(t, proposed));
    });
    for (const status of STATUSES) {
      const answer = await t.call("listProposals", { bearer, path: { jobId }, query: { status } });
      const ids = t
        .expect(answer, `the proposals of the status ${status}`)
        .body(200)
        .proposals.map(({ id }) => id);
      const right: Readonly<Record<string, readonly string[]>> = { HIRED: [proposalId], UNREVIEWED: later };
      t.value(`those of the status ${status}`, ids).is(right[status] ?? []);
    }
    const walked: string[] = [];
    let cursor: string | null | undefined;
    for (let pages = 1; pages <= 3 && cursor !== null; pages += 1) {
      const query = { status: "UNREVIEWED", limit: 1, cursor };
      const answer = await t.call("listProposals", { bearer, path: { jobId }, query });
      const page = t.expect(answer, `page ${pages} of those that nobody has reviewed`).body(200);
      walked.push(...page.proposals.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    t.value("those that nobody has reviewed, page by page", walked).is(later);
  }),

  check("proposals.list", async (t) => {
    const { bearer, jobId, title, sent } = await sharedProposals(t);
    const path = { jobId };
    const list = async (query: Record<string, string | number | undefined> = {}) =>
      t.expect(await t.call("listProposals", { bearer, path, query })).body(200);
    const newestFirst = sent.map(({ id }) => id).reverse();
    const { proposals } = await list({ limit: 100 });
    const seen = proposals.map(({ id }) => id).filter((id) => newestFirst.includes(id));
    t.value("the proposals, newest first", seen).is(newestFirst);
    const last = proposals.find(({ id }) => id === sent[2]?.id);
    t.value("the job of a proposal", [last?.jobId, last?.jobTitle]).is([jobId, title]);
    t.value("its bid", last?.bid).is({ amountUsd: 18.5, unit: "FIXED" });
    t.value("its status", last?.status.raw).is("UNREVIEWED");

    const [, second, third] = sent;
    for (const status of ["UNREVIEWED", "unreviewed"]) {
      const ids = (await list({ status, limit: 100 })).proposals.map(({ id }) => id);
      t.value(`the second and third among those of the status ${status}`, ids).includes(second?.id);
      t.value(`the second and third among those of the status ${status}`, ids).includes(third?.id);
    }
    for (const status of ["HIRED", "hired", "declined", "SHORTLISTED"]) {
      const ids = (await list({ status, limit: 100 })).proposals.map(({ id }) => id);
      t.value(`an unreviewed one among those of the status ${status}`, ids).excludes(second?.id);
    }
    const walked: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 20; pages += 1) {
      const page = await list({ limit: 1, cursor });
      walked.push(...page.proposals.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
      if (pages === 0) await proposeFor(t, { bearer, jobId }, bidOf(t.address("late")));
    }
    t.value(
      "the proposals of all pages",
      walked.filter((id) => newestFirst.includes(id)),
    ).is(newestFirst);
    t.value("proposals that were shown twice", walked.length - new Set(walked).size).is(0);

    for (const status of ["NEW", "", "OPEN", "unreviewed "]) {
      const answer = await t.call("listProposals", { bearer, path, query: { status } });
      const wanted = { supportedStatuses: STATUSES };
      t.expect(answer, `the status ${JSON.stringify(status)}`).envelope(400, "BAD_REQUEST", wanted);
    }
    for (const query of [{ cursor: "nonsense" }, { limit: "0" }, { limit: "101" }]) {
      const answer = await t.call("listProposals", { bearer, path, query });
      t.expect(answer, `a list with ${JSON.stringify(query)}`).envelope(400, "BAD_REQUEST");
    }
    const { token: narrow } = await mint(t, bearer, { scopes: [publicScope.jobsRead] });
    const proposalId = second?.id ?? "";
    for (const [what, answer] of Object.entries({
      "the proposals": await t.call("listProposals", { bearer: narrow, path }),
      "a proposal": await t.call("getProposal", { bearer: narrow, path: { proposalId } }),
      "a review": await t.call("reviewProposal", {
        bearer: narrow,
        path: { proposalId },
        json: { status: "DECLINED" },
      }),
    })) {
      t.expect(answer, `${what}, without the scope`).envelope(403, "FORBIDDEN");
    }
    const { access_token: other } = await sharedNeighbour(t);
    const foreign = await draftJob(t, other);
    for (const [what, call] of Object.entries({
      "another account's job": { bearer, path: { jobId: foreign } },
      "the job, for another account": { bearer: other, path },
      "a job that is none": { bearer, path: { jobId: NOBODY } },
    })) {
      t.expect(await t.call("listProposals", call), `the proposals for ${what}`).envelope(404, "NOT_FOUND");
    }
  }),

  check("proposals.masked", async (t) => {
    const { bearer, jobId, sent } = await sharedProposals(t);
    // Nobody else reviews the second, so that what it is given here is what it has.
    const [, second] = sent;
    const path = { proposalId: second?.id ?? "" };
    const listed = await t.call("listProposals", { bearer, path: { jobId }, query: { limit: 100 } });
    const got = await t.call("getProposal", { bearer, path });
    const { proposal } = t.expect(got, "a proposal").body(200);
    const { id, ...candidate } = proposal.candidate;
    t.value("the candidate", candidate).is({
      displayName: "Zoe R.",
      firstName: "Zoe",
      lastNameInitial: "R",
      profileTitle: "Annotator of scenes",
      countryCode: "PT",
    });
    t.value("the cover letter", proposal.coverLetter).is(second?.bid.letter ?? "");
    t.value("the contract", proposal.contract).is(null);
    const reviewed = await t.call("reviewProposal", { bearer, path, json: { status: proposal.status.raw } });
    for (const [what, answer] of Object.entries({ listed, got, reviewed })) {
      t.expect(answer, `a proposal, ${what}`).status(200).text(id);
      for (const { bid } of sent) t.value(`a proposal, ${what}`, answer.text).excludes(bid.last);
      t.value(`addresses in a proposal, ${what}`, answer.text).excludes("@");
    }
  }),

  check("proposals.review", async (t) => {
    const { bearer, sent } = await sharedProposals(t);
    const path = { proposalId: sent[0]?.id ?? "" };
    const review = async (status: string) =>
      t.expect(await t.call("reviewProposal", { bearer, path, json: { status } }), `to ${status}`).body(200).proposal;
    const order = ["SHORTLISTED", "UNREVIEWED", "DECLINED", "SHORTLISTED", "DECLINED", "UNREVIEWED"] as const;
    for (const status of order) {
      const { status: now, updatedAt } = await review(status);
      t.value(`the status after a review to ${status}`, now.raw).is(status);
      const again = await review(status);
      t.value(`the answer to the same again, ${status}`, `${again.status.raw} ${again.updatedAt}`).is(
        `${status} ${updatedAt}`,
      );
      const { proposal } = t.expect(await t.call("getProposal", { bearer, path })).body(200);
      t.value(`the proposal after a review to ${status}`, proposal.status.raw).is(status);
      const other = await t.call("getProposal", { bearer, path: { proposalId: sent[2]?.id ?? "" } });
      const { status: untouched } = t.expect(other).body(200).proposal;
      t.value(`another one for the job after a review to ${status}`, untouched.raw).is("UNREVIEWED");
    }
    for (const json of [{ status: "HIRED" }, { status: "shortlisted" }, { status: null }, {}]) {
      const answer = await t.call("reviewProposal", { bearer, path, json });
      t.expect(answer, `a review with ${JSON.stringify(json)}`).envelope(400, "BAD_REQUEST");
    }
    const unknown = { path: { proposalId: NOBODY }, bearer };
    const missing = await t.call("reviewProposal", { ...unknown, json: { status: "DECLINED" } });
    t.expect(missing, "a review of a proposal that is none").envelope(404, "NOT_FOUND");
    t.expect(await t.call("getProposal", unknown), "a proposal that is none").envelope(404, "NOT_FOUND");
    const { access_token: neighbour } = await sharedNeighbour(t);
    const foreign = await t.call("getProposal", { bearer: neighbour, path });
    t.expect(foreign, "another account's proposal").envelope(404, "NOT_FOUND");
  }),

  check("proposals.review", { title: "of another account" }, async (t) => {
    const { sent } = await sharedProposals(t);
    const path = { proposalId: sent[1]?.id ?? "" };
    const { browser } = await newOwner(t);
    const { secret: bearer } = await makeToken(t, browser);
    const answer = await t.call("reviewProposal", { bearer, path, json: { status: "DECLINED" } });
    t.expect(answer, "a review by another account").envelope(404, "NOT_FOUND");
  }),

  check("proposals.review", { title: "of one that is hired", needs: ["human", "store"] }, async (t) => {
    const { token: bearer, owner } = await sharedAccount(t);
    const jobId = await openJob(t, bearer);
    const proposalId = await proposeFor(t, { bearer, jobId }, bidOf(t.address("hired")));
    const changed = await t.site.store.change(proposalId, { hiredAt: t.now(), status: "HIRED" });
    if (changed === undefined) t.inconclusive("no row of the database has the proposal's id");
    const { proposal } = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200);
    t.value("its status", proposal.status.raw).is("HIRED");
    const json = { status: "DECLINED" };
    const refused = await t.call("reviewProposal", { bearer, path: { proposalId }, json });
    t.expect(refused, "a review of it").envelope(409, "CONFLICT", { reason: "proposal_hired" });
    const page = await force(t, owner, `/jobs/${jobId}/proposals/${proposalId}`, json);
    t.expect(page.exchange, "a review of it by page").status(409).page("proposals", "proposal-hired");
    const after = t.expect(await t.call("getProposal", { bearer, path: { proposalId } })).body(200);
    t.value("its status afterwards", after.proposal.status.raw).is("HIRED");
  }),
];
