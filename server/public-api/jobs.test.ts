import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../storage/schema.ts";
import { databases } from "../testing/index.ts";
import { type Agent, type Api, newAgent, startApi } from "./testing.ts";

describe.each(databases)("jobs on $name", ({ open }) => {
  let db: Db;
  let api: Api;
  let agent: Agent;
  beforeAll(async () => {
    db = (await open()).db;
    api = await startApi(db);
    return api.close;
  });
  beforeEach(async () => {
    agent = await newAgent(api.world);
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  const draft = (json: object, token = agent.token) => api.call("POST", "/job-drafts", { token, json });
  const publish = (id: string, token = agent.token) => api.call("POST", `/jobs/${id}/publish`, { token });
  const mine = (query = "", token = agent.token) => api.call("GET", `/jobs/mine${query}`, { token });
  const ids = (body: { jobs: { id: string }[] }) => body.jobs.map((job) => job.id);

  test("a draft is made, listed, published once", async () => {
    const made = await draft({ rawJobDescription: "\n  Label   2,000\tscenes \nBoxes." });
    expect(made.status).toBe(201);
    const { jobId } = made.body;
    expect(made.body).toEqual({
      ok: true,
      jobId: expect.stringMatching(/^[0-9a-f]{32}$/),
      status: "DRAFT",
      draftUrl: `http://localhost:4000/jobs/${jobId}`,
    });
    const createdAt = new Date(api.world.clock.now()).toISOString();
    const row = { id: jobId, title: "Label 2,000 scenes", createdAt };
    expect((await mine()).body).toEqual({
      jobs: [{ ...row, status: "DRAFT", updatedAt: createdAt }],
      nextCursor: null,
    });

    api.world.clock.advance(5);
    const open = { ok: true, jobId, status: "OPEN" };
    expect((await publish(jobId)).body).toEqual({ ...open, alreadyPublished: false });
    api.world.clock.advance(5);
    expect((await publish(jobId)).body).toEqual({ ...open, alreadyPublished: true });
    const updatedAt = new Date(api.world.clock.now() - 5000).toISOString();
    expect((await mine("?status=OPEN")).body.jobs).toEqual([{ ...row, status: "OPEN", updatedAt }]);
    expect((await mine("?status=DRAFT")).body.jobs).toEqual([]);
    for (const status of ["ONGOING", "COMPLETED", "ARCHIVED", "PENDING_APPROVAL"]) {
      expect((await mine(`?status=${status}`)).body).toEqual({ jobs: [], nextCursor: null });
    }
  });

  test("of 20 that publish at once, one does", async () => {
    const { jobId } = (await draft({ rawJobDescription: "x" })).body;
    const answers = await Promise.all(Array.from({ length: 20 }, () => publish(jobId)));
    expect(answers.filter((answer) => answer.body.alreadyPublished === false)).toHaveLength(1);
  });

  test("another account's job is unknown", async () => {
    const other = await newAgent(api.world);
    const { jobId } = (await draft({ rawJobDescription: "x" }, other.token)).body;
    const answer = await publish(jobId);
    expect([answer.status, answer.body.code]).toEqual([404, "NOT_FOUND"]);
    expect((await mine("", other.token)).body.jobs[0].status).toBe("DRAFT");
  });

  test("the same key gives the same draft, in each account its own", async () => {
    const first = await draft({ rawJobDescription: "one", idempotencyKey: "k" });
    const again = await draft({ rawJobDescription: "two", idempotencyKey: "k" });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const other = await newAgent(api.world);
    const foreign = await draft({ rawJobDescription: "one", idempotencyKey: "k" }, other.token);
    expect(foreign.status).toBe(201);
    expect(foreign.body.jobId).not.toBe(first.body.jobId);
    expect(ids((await mine()).body)).toEqual([first.body.jobId]);
  });

  test("30 drafts of one key at once make one; without a key each makes its own", async () => {
    const keyed = await Promise.all(
      Array.from({ length: 30 }, () => draft({ rawJobDescription: "x", idempotencyKey: "at once" })),
    );
    expect(keyed.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(keyed.filter((answer) => answer.status === 200)).toHaveLength(29);
    expect(new Set(keyed.map((answer) => answer.body.jobId)).size).toBe(1);
    const free = await Promise.all(Array.from({ length: 5 }, () => draft({ rawJobDescription: "x" })));
    expect(new Set(free.map((answer) => answer.body.jobId)).size).toBe(5);
  });

  test("cursors walk every job once while others are added", async () => {
    const all = new Set<string>();
    for (let n = 0; n < 12; n++) {
      // Several of one instant: the id decides.
      if (n % 4 === 0) api.world.clock.advance(1);
      all.add((await draft({ rawJobDescription: `job ${n}` })).body.jobId);
    }
    const seen: string[] = [];
    let query = "?limit=5";
    for (let page = 0; page < 10; page++) {
      const { body } = await mine(query);
      seen.push(...ids(body));
      api.world.clock.advance(1);
      await draft({ rawJobDescription: "added meanwhile" });
      if (body.nextCursor === null) break;
      query = `?limit=5&cursor=${encodeURIComponent(body.nextCursor)}`;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen)).toEqual(all);
  });

  test("a page that is just full has no next", async () => {
    for (let n = 0; n < 3; n++) await draft({ rawJobDescription: "x" });
    expect((await mine("?limit=3")).body.nextCursor).toBeNull();
    expect((await mine("?limit=2")).body.nextCursor).toEqual(expect.any(String));
  });

  test("25 are shown by default, newest first", async () => {
    const made: string[] = [];
    for (let n = 0; n < 26; n++) {
      api.world.clock.advance(1);
      made.unshift((await draft({ rawJobDescription: "x" })).body.jobId);
    }
    expect(ids((await mine()).body)).toEqual(made.slice(0, 25));
    expect(ids((await mine("?limit=100")).body)).toEqual(made);
  });

  test("another account's cursor shows none of its rows", async () => {
    const other = await newAgent(api.world);
    for (let n = 0; n < 3; n++) {
      await draft({ rawJobDescription: "mine" });
      await draft({ rawJobDescription: "theirs" }, other.token);
    }
    const { nextCursor } = (await mine("?limit=1", other.token)).body;
    const { body } = await mine(`?cursor=${nextCursor}`);
    const own = new Set(ids((await mine()).body));
    expect(ids(body).every((id) => own.has(id))).toBe(true);
  });

  test.each([
    ["query.cursor", "?cursor=x"],
    ["query.cursor", "?cursor="],
    ["query.cursor", `?cursor=${Buffer.from(`1.${"a".repeat(31)}`).toString("base64url")}`],
    ["query.cursor", `?cursor=${Buffer.from(`01.${"a".repeat(32)}`).toString("base64url")}`],
    ["query.cursor", `?cursor=${Buffer.from(`1.${"a".repeat(32)}`).toString("base64url")}&cursor=x`],
    ["query.limit", "?limit=0"],
    ["query.limit", "?limit=101"],
    ["query.limit", "?limit=1.5"],
    ["query.limit", "?limit=ten"],
    ["query.status", "?status=open"],
  ])("%s is judged: %s", async (where, query) => {
    const { status, body } = await mine(query);
    expect(status).toBe(400);
    expect(body.details.issues.map((issue: { where: string }) => issue.where)).toEqual([where]);
  });

  test("a description may have 60,000 characters of twelve bytes each, and no more", async () => {
    const escaped = (n: number) => `{"rawJobDescription":"${"\\ud835\\udcb3".repeat(n)}"}`;
    expect((await api.call("POST", "/job-drafts", { token: agent.token, text: escaped(60_000) })).status).toBe(201);
    expect((await api.call("POST", "/job-drafts", { token: agent.token, text: escaped(60_001) })).status).toBe(400);
    expect((await draft({ rawJobDescription: "x".repeat(1_000_000) })).status).toBe(413);
  });

  test.each(["", " \n\t", "\u3164", "\u200b\u2060\n\u2800", "\u0007\u202e"])(
    "a description that shows nothing is refused: %j",
    async (rawJobDescription) => {
      const { status, body } = await draft({ rawJobDescription });
      expect([status, body.code]).toEqual([400, "BAD_REQUEST"]);
      expect(body.details.issues[0].where).toBe("body.rawJobDescription");
      expect((await mine()).body.jobs).toEqual([]);
    },
  );

  test.each([
    [" \u3164\n\u200b\u2800\n Boxes", "Boxes"],
    ["\u0007bell\u202e!", "bell !"],
    ["x".repeat(121), `${"x".repeat(119)}…`],
    ["𝒳".repeat(120), "𝒳".repeat(120)],
  ])("the title of %o", async (rawJobDescription, title) => {
    await draft({ rawJobDescription });
    expect((await mine()).body.jobs[0].title).toBe(title);
  });
});
