import { operations } from "../../../generated/operations.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check, type OpenTrain, type T } from "../../check.ts";
import { mint, sharedAccount, sharedRegistration } from "../../flows/agent.ts";
import { newConversation, send, write } from "../../flows/conversations.ts";
import { payingEmployer } from "../../flows/milestones.ts";
import { bidOf, openJob, proposeFor, sharedProposals } from "../../flows/proposals.ts";
import type { BodyOf } from "../../kit/engine/rules.ts";

const { scopes: readScopes } = operations.pollUpdates;

/** Proves updates.*: the event log of an account. */
export const checks: readonly Check[] = [
  check("updates.order", { title: "cursors and limits", needs: [] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const poll = (query: object) => t.call("pollUpdates", { bearer, query: { ...query } });
    await t.control("updates can be polled", async () => {
      t.expect(await poll({})).status(200);
    });
    for (const cursor of ["nonsense", "-1", "1.5", "1e3", "0x10", "", "%00", "'", "9".repeat(40)]) {
      t.expect(await poll({ cursor }), `the cursor "${cursor}"`).envelope(400, "BAD_REQUEST");
    }
    for (const limit of ["0", "201", "-1", "1.5", "ten", ""]) {
      t.expect(await poll({ limit }), `the limit "${limit}"`).envelope(400, "BAD_REQUEST");
    }
    for (const limit of ["1", "200"]) t.expect(await poll({ limit }), `the limit ${limit}`).status(200);
    const nothing = t.expect(await poll({}), "a new account").body(200);
    t.value("the page of an account in which nothing has happened", nothing).is({
      events: [],
      nextCursor: "0",
      hasMore: false,
    });
    const cursor = "900719925474099";
    const empty = t.expect(await poll({ cursor }), "a cursor that no event has").body(200);
    t.value("the page behind it", empty).is({ events: [], nextCursor: cursor, hasMore: false });
  }),

  check("updates.scopes", async (t) => {
    const { access_token } = await sharedRegistration(t);
    for (const scope of readScopes) {
      const { token } = await mint(t, access_token, { scopes: [scope] });
      t.expect(await t.call("pollUpdates", { bearer: token }), `${scope} alone`).status(200);
    }
    const granted = [publicScope.jobsRead, publicScope.teamRead];
    const { token } = await mint(t, access_token, { scopes: granted });
    const answer = await t.call("pollUpdates", { bearer: token, query: { cursor: "nonsense" } });
    t.expect(answer, "a token with none of the three, and a cursor that is none").envelope(403, "FORBIDDEN");
    t.value("details.requiredScopes", answer.list("details.requiredScopes")).sameSetAs(readScopes);
    t.value("details.grantedScopes", answer.list("details.grantedScopes")).sameSetAs(granted);
  }),

  check("updates.scopes", { title: "two of the three", needs: ["human"] }, async (t) => {
    const { bearer } = await sharedProposals(t);
    const begun = await newConversation(t, bearer);
    await send(t, begun, "Which scenes do you know?");
    await write(t, begun, "All of them.");
    const kinds = [
      [publicScope.proposalsRead, "proposal.received"],
      [publicScope.messagesRead, "message.received"],
    ] as const;
    const { token: writer } = await mint(t, bearer, { scopes: [publicScope.proposalsWrite] });
    const written = (await walk(t, writer, { limit: 200 })).filter((event) => event.jobId === begun.jobId);
    t.value(
      `what is told with ${publicScope.proposalsWrite}`,
      written.map(({ type }) => type),
    ).is(["proposal.received"]);
    for (const without of readScopes) {
      const scopes = readScopes.filter((scope) => scope !== without);
      const { token } = await mint(t, bearer, { scopes });
      const told = (await walk(t, token, { limit: 200 })).filter((event) => event.jobId === begun.jobId);
      t.value(
        `what is told with ${scopes.join(" and ")}`,
        told.map(({ type }) => type),
      ).is(kinds.flatMap(([scope, type]) => (scope === without ? [] : [type])));
    }
  }),

  check("updates.order", { title: "of what has happened", needs: ["human"] }, async (t) => {
    const { bearer, jobId, sent } = await sharedProposals(t);
    const seen = await walk(t, bearer, { limit: 2 });
    const ids = seen.map(({ id }) => BigInt(id));
    t.value("the ids of all pages, from the beginning", ids.map(String)).is(ids.toSorted(ascending).map(String));
    t.value("events that were shown twice", ids.length - new Set(ids).size).is(0);
    const ours = sent.map(({ id }) => id);
    const received = seen.filter(({ type, resourceId }) => type === "proposal.received" && ours.includes(resourceId));
    t.value(
      "the proposals in the order in which they came",
      received.map(({ resourceId }) => resourceId),
    ).is(ours);
    for (const event of received) {
      t.value("the data of an event", event.data).is({ proposalId: event.resourceId, jobId });
      t.value("its job", event.jobId).is(jobId);
    }
    // From there each page is full, the last one too.
    const rest = await walk(t, bearer, { cursor: seen.at(-3)?.id ?? "0", limit: 1 });
    t.value("the last two events, one by one", rest.slice(0, 2)).is(seen.slice(-2));
    const whole = t.expect(await t.call("pollUpdates", { bearer, query: { limit: 200 } })).body(200);
    t.value("the first two of a page with room for all", whole.events.slice(0, 2)).is(seen.slice(0, 2));
    const from = seen[0]?.id ?? "";
    const next = t.expect(await t.call("pollUpdates", { bearer, query: { cursor: from, limit: 1 } })).body(200);
    t.value(
      "the event behind the first",
      next.events.map(({ id }) => id),
    ).is([seen[1]?.id]);
    const { token } = await mint(t, bearer, { scopes: [publicScope.messagesRead] });
    const passed = t.expect(await t.call("pollUpdates", { bearer: token, query: { cursor: from } })).body(200);
    const types = passed.events.map(({ type }) => type).filter((type) => type.startsWith("proposal."));
    t.value(`what a token with ${publicScope.messagesRead} only sees of proposals`, types).is([]);

    const { bearer: stranger } = await payingEmployer(t);
    const foreign = (await walk(t, stranger, { limit: 200 })).filter((event) => event.jobId === jobId);
    t.value("what another account is shown of it", foreign).is([]);
    const begun = await newConversation(t, bearer);
    await send(t, begun, "Which scenes do you know?");
    await write(t, begun, "All of them.");
    const told = (await walk(t, bearer, { limit: 200 })).filter((event) => event.jobId === begun.jobId);
    t.value(
      "what is told of a proposal and a message each way",
      told.map(({ type }) => type),
    ).is(["proposal.received", "message.received"]);
  }),

  check("updates.no-gap", { timeout: 120 }, async (t) => {
    const { token: bearer } = await sharedAccount(t);
    const jobId = await openJob(t, bearer);
    const proposals: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      proposals.push(await proposeFor(t, { bearer, jobId }, bidOf(t.address(`gap-${n}`))));
    }
    const before = (await walk(t, bearer, { limit: 200 })).at(-1)?.id ?? "0";
    const followed: Seen[] = [];
    let cursor = before;
    let changing = true;
    const follow = async (): Promise<void> => {
      for (;;) {
        const last = !changing;
        const answer = await t.call("pollUpdates", { bearer, query: { cursor, limit: 3 } });
        const page = t.expect(answer, "a page while events are made").body(200);
        followed.push(...page.events);
        cursor = page.nextCursor;
        if (last && !page.hasMore) return;
      }
    };
    const following = follow();
    const statuses = ["SHORTLISTED", "DECLINED", "UNREVIEWED"] as const;
    for (let round = 0; round < 6; round += 1) {
      await t.atOnce(8, async (n) => {
        const path = { proposalId: proposals[n % proposals.length] ?? "" };
        const json = { status: statuses[(n + round) % statuses.length] ?? "" };
        t.expect(await t.call("reviewProposal", { bearer, path, json }), "a review among others").status(200);
      });
    }
    changing = false;
    await following;
    const all = await walk(t, bearer, { cursor: before, limit: 200 });
    t.value("events that were made meanwhile", all.length).between(6, 48);
    t.value(
      "those that whoever followed has seen",
      followed.map(({ id }) => id),
    ).is(all.map(({ id }) => id));
  }),
];

type Seen = BodyOf<OpenTrain, "pollUpdates", 200>["events"][number];

/** All events from the cursor on, page by page. */
async function walk(
  t: T,
  bearer: string,
  query: { readonly cursor?: string; readonly limit: number },
): Promise<Seen[]> {
  const seen: Seen[] = [];
  let { cursor } = query;
  for (let pages = 0; pages < 500; pages += 1) {
    const answer = await t.call("pollUpdates", { bearer, query: { limit: query.limit, cursor } });
    const page = t.expect(answer, `page ${pages + 1} of the updates`).body(200);
    t.value("events on a page", page.events.length).between(pages > 0 ? 1 : 0, query.limit);
    seen.push(...page.events);
    if (!page.hasMore) return seen;
    cursor = page.nextCursor;
  }
  return t.fail("pages of the updates", "an end", "500 pages");
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : 1;
}
