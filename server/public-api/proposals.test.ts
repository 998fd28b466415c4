import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publicScopes } from "../../generated/scopes.ts";
import { joinOrganization } from "../accounts/memberships.ts";
import { type Bid, propose } from "../marketplace/proposals/index.ts";
import { saveTrainer } from "../marketplace/trainers/index.ts";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { type Agent, type Api, claim, newAgent, newHuman, type Owner, startApi } from "./testing.ts";

let numbers = 0;
const bid: Bid = { amountCents: 1850, unit: "PER_HOUR", coverLetter: "I have done this before." };

describe.each(databases)("proposals on $name", ({ open }) => {
  let db: Db;
  let api: Api;
  let owner: Owner;
  let jobId: string;
  beforeAll(async () => {
    db = (await open()).db;
    api = await startApi(db);
    return api.close;
  });
  beforeEach(async () => {
    numbers += 1;
    owner = await claim(api.world, await newAgent(api.world), `owner-${numbers}@example.com`);
    jobId = await openJob(owner);
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  async function openJob({ token }: Agent): Promise<string> {
    const { body } = await api.call("POST", "/job-drafts", { token, json: { rawJobDescription: "Street scenes" } });
    await api.call("POST", `/jobs/${body.jobId}/publish`, { token });
    return body.jobId;
  }

  async function newTrainer(firstName: string | null = "Maria", lastName: string | null = "Silva"): Promise<string> {
    numbers += 1;
    const userId = await newHuman(api.world, `trainer-${numbers}@example.com`);
    await saveTrainer(api.world, { userId, firstName, lastName, country: "PT", title: "Annotator" });
    return userId;
  }

  async function sent(userId?: string): Promise<string> {
    const made = await propose(api.world, { jobId, userId: userId ?? (await newTrainer()), ...bid });
    if ("refused" in made) throw new Error(made.refused);
    return made.proposalId;
  }

  const list = (query = "", token = owner.token) => api.call("GET", `/jobs/${jobId}/proposals${query}`, { token });
  const get = (id: string, token = owner.token) => api.call("GET", `/proposals/${id}`, { token });
  const review = (id: string, status: string, token = owner.token) =>
    api.call("PATCH", `/proposals/${id}`, { token, json: { status } });
  const ids = (body: { proposals: { id: string }[] }) => body.proposals.map(({ id }) => id);
  const events = async (id: string) =>
    (await db.selectFrom("recordedEvents").selectAll().where("resourceId", "=", id).orderBy("id").execute()).map(
      ({ type, organizationId, jobId: job, data }) => [type, organizationId, job, JSON.parse(data)],
    );

  test("one is listed and read, and of its trainer there is what may be shown", async () => {
    const userId = await newTrainer();
    const id = await sent(userId);
    const at = new Date(api.world.clock.now()).toISOString();
    const summary = {
      id,
      jobId,
      jobTitle: "Street scenes",
      createdAt: at,
      updatedAt: at,
      status: { raw: "UNREVIEWED", label: "Unreviewed" },
      bid: { amountUsd: 18.5, unit: "PER_HOUR" },
      candidate: {
        id: userId,
        displayName: "Maria S.",
        firstName: "Maria",
        lastNameInitial: "S",
        profileTitle: "Annotator",
        countryCode: "PT",
      },
    };
    expect((await list()).body).toEqual({ proposals: [summary], nextCursor: null });
    const whole = { ...summary, coverLetter: bid.coverLetter, contract: null };
    expect((await get(id)).body).toEqual({ proposal: whole });
    expect(await events(id)).toEqual([["proposal.received", owner.organizationId, jobId, { proposalId: id, jobId }]]);
    await saveTrainer(api.world, { userId, firstName: null, lastName: null, country: "DE", title: null });
    const nobody = { displayName: "Freelancer", firstName: null, lastNameInitial: null, profileTitle: null };
    expect((await get(id)).body.proposal.candidate).toEqual({ id: userId, ...nobody, countryCode: "DE" });
  });

  test("they are walked newest first, each once, while others come", async () => {
    const all: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      if (n % 3 === 0) api.world.clock.advance(1);
      all.push(await sent());
    }
    const seen: string[] = [];
    let query = "?limit=3";
    for (let page = 0; page < 5; page += 1) {
      const { body } = await list(query);
      seen.push(...ids(body));
      api.world.clock.advance(1);
      await sent();
      if (body.nextCursor === null) break;
      query = `?limit=3&cursor=${body.nextCursor}`;
    }
    expect([...seen].sort()).toEqual([...all].sort());
    const { proposals } = (await list("?limit=100")).body;
    const times = proposals.map(({ createdAt }: { createdAt: string }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  test("any order of the three states, each change once, and a list of each", async () => {
    const id = await sent();
    const other = await sent();
    const made = (await events(id)).length;
    let changes = 0;
    for (const status of [
      "SHORTLISTED",
      "SHORTLISTED",
      "DECLINED",
      "UNREVIEWED",
      "DECLINED",
      "SHORTLISTED",
      "UNREVIEWED",
    ]) {
      api.world.clock.advance(1);
      const before = (await get(id)).body.proposal;
      const answer = await review(id, status);
      expect([answer.status, answer.body.proposal.status.raw]).toEqual([200, status]);
      const isChange = before.status.raw !== status;
      if (isChange) changes += 1;
      expect(answer.body.proposal.updatedAt === before.updatedAt).toBe(!isChange);
      for (const one of ["UNREVIEWED", "shortlisted", "Declined", "HIRED"]) {
        const listed = ids((await list(`?status=${one}`)).body);
        expect([one, listed.includes(id)]).toEqual([one, one.toUpperCase() === status]);
        expect([one, listed.includes(other)]).toEqual([one, one === "UNREVIEWED"]);
      }
    }
    const told = (await events(id)).slice(made);
    expect(told).toHaveLength(changes);
    expect(told[0]).toEqual([
      "proposal.status_changed",
      owner.organizationId,
      jobId,
      { proposalId: id, status: "SHORTLISTED" },
    ]);
  });

  test("of 20 reviews at once each is told what it made, and the changes are events", async () => {
    const id = await sent();
    const statuses = ["SHORTLISTED", "DECLINED"];
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => review(id, statuses[n % 2] ?? "")));
    for (const [n, answer] of answers.entries()) expect(answer.body.proposal.status.raw).toBe(statuses[n % 2]);
    const told = (await events(id)).slice(1).map(([, , , { status }]) => status);
    // No change leads to where it began.
    expect(told.filter((status, n) => status === told[n - 1])).toEqual([]);
    expect((await get(id)).body.proposal.status.raw).toBe(told.at(-1));
  });

  test("one that is hired is settled", async () => {
    const id = await sent();
    await db.updateTable("proposals").set({ hiredAt: api.world.clock.now() }).where("id", "=", id).execute();
    const answer = await review(id, "DECLINED");
    expect([answer.status, answer.body.code, answer.body.details]).toEqual([
      409,
      "CONFLICT",
      { reason: "proposal_hired" },
    ]);
    expect(ids((await list("?status=hired")).body)).toEqual([id]);
    expect(await events(id)).toHaveLength(1);
  });

  test("another account's are unknown, and an unclaimed one answers none", async () => {
    const id = await sent();
    const other = await claim(api.world, await newAgent(api.world), `other-${numbers}@example.com`);
    for (const answer of [
      await list("", other.token),
      await get(id, other.token),
      await review(id, "DECLINED", other.token),
      await get("0".repeat(32)),
      await get("x"),
      await review("x", "DECLINED"),
      await api.call("GET", `/jobs/${"0".repeat(32)}/proposals`, { token: owner.token }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, "NOT_FOUND"]);
    }
    const agent = await newAgent(api.world);
    const unclaimed = await review(id, "DECLINED", agent.token);
    expect([unclaimed.status, unclaimed.body.details.requiredScopes ?? unclaimed.body.details.reason]).toEqual([
      403,
      "account_claim_required",
    ]);
    expect((await get(id)).body.proposal.status.raw).toBe("UNREVIEWED");
    expect(publicScopes).toContain("proposals:write");
  });

  test.each([
    ["?status=NEW", 400],
    ["?status=", 400],
    ["?status=unreviewed%00", 400],
    ["?limit=0", 400],
    ["?cursor=x", 400],
  ])("a list with %s is refused", async (query, status) => {
    const answer = await list(query);
    expect([answer.status, answer.body.code]).toEqual([status, "BAD_REQUEST"]);
    if (query.startsWith("?status") && !query.includes("%00")) {
      expect(answer.body.details).toEqual({ supportedStatuses: ["UNREVIEWED", "SHORTLISTED", "DECLINED", "HIRED"] });
    }
  });

  test("who belongs to the organization cannot propose, also from the instant of joining on", async () => {
    const userId = await newTrainer();
    const proposing = { jobId, userId, ...bid };
    const { organizationId } = owner;
    const [, made] = await Promise.all([
      joinOrganization(db, { userId, organizationId, role: "MEMBER", now: 1 }),
      propose(api.world, proposing),
    ]);
    expect("proposalId" in made || made.refused).toSatisfy((what: unknown) => what === true || what === "own-job");
    expect(await propose(api.world, proposing)).toEqual({ refused: "own-job" });
    await saveTrainer(api.world, { userId: owner.userId, firstName: null, lastName: null, country: "PT", title: null });
    expect(await propose(api.world, { ...proposing, userId: owner.userId })).toEqual({ refused: "own-job" });
  });

  test("of 20 proposals of one trainer at once there is one; none for what is not open, none without a profile", async () => {
    const userId = await newTrainer();
    const made = await Promise.all(Array.from({ length: 20 }, () => propose(api.world, { jobId, userId, ...bid })));
    const taken = made.filter((one) => "proposalId" in one);
    expect(taken).toHaveLength(1);
    expect(ids((await list()).body)).toHaveLength(1);
    expect(await propose(api.world, { jobId, userId, ...bid })).toEqual({ refused: "already-proposed" });

    const stranger = await newHuman(api.world, `stranger-${numbers}@example.com`);
    expect(await propose(api.world, { jobId, userId: stranger, ...bid })).toEqual({ refused: "no-profile" });
    const { body } = await api.call("POST", "/job-drafts", { token: owner.token, json: { rawJobDescription: "x" } });
    for (const unknown of [body.jobId, "0".repeat(32)]) {
      expect(await propose(api.world, { jobId: unknown, userId, ...bid })).toEqual({ refused: "unknown-job" });
    }
  });

  test("a job that says how it is paid takes no other unit", async () => {
    await db.updateTable("jobs").set({ paymentType: "PAY_PER_LABEL" }).where("id", "=", jobId).execute();
    const userId = await newTrainer();
    expect(await propose(api.world, { jobId, userId, ...bid })).toEqual({ refused: "other-unit" });
    expect(await propose(api.world, { jobId, userId, ...bid, unit: "PER_LABEL" })).toHaveProperty("proposalId");
  });

  test("a trainer may propose for several jobs, and several for one", async () => {
    const userId = await newTrainer();
    const first = jobId;
    await sent(userId);
    jobId = await openJob(owner);
    await sent(userId);
    expect(ids((await list()).body)).toHaveLength(1);
    jobId = first;
    await sent();
    expect(ids((await list()).body)).toHaveLength(2);
  });
});
