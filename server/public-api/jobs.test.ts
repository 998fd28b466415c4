import { expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { describeApi, newAgent } from "./testing.ts";

describeApi("jobs", (given) => {
  const draft = (json: object, token = given.agent.token) => given.api.call("POST", "/job-drafts", { token, json });
  const publish = (id: string, token = given.agent.token) => given.api.call("POST", `/jobs/${id}/publish`, { token });
  const mine = (query = "", token = given.agent.token) => given.api.call("GET", `/jobs/mine${query}`, { token });
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
    const createdAt = new Date(given.api.world.clock.now()).toISOString();
    const row = { id: jobId, title: "Label 2,000 scenes", createdAt };
    expect((await mine()).body).toEqual({
      jobs: [{ ...row, status: "DRAFT", updatedAt: createdAt }],
      nextCursor: null,
    });

    given.api.world.clock.advance(5);
    const open = { ok: true, jobId, status: "OPEN" };
    expect((await publish(jobId)).body).toEqual({ ...open, alreadyPublished: false });
    given.api.world.clock.advance(5);
    expect((await publish(jobId)).body).toEqual({ ...open, alreadyPublished: true });
    const updatedAt = new Date(given.api.world.clock.now() - 5000).toISOString();
    expect((await mine("?status=OPEN")).body.jobs).toEqual([{ ...row, status: "OPEN", updatedAt }]);
    expect((await mine("?status=DRAFT")).body.jobs).toEqual([]);
    for (const status of ["ONGOING", "COMPLETED", "ARCHIVED", "PENDING_APPROVAL"]) {
      expect((await mine(`?status=${status}`)).body).toEqual({ jobs: [], nextCursor: null });
    }
  });

  const change = (id: string, json: unknown, token = given.agent.token) =>
    given.api.call("PATCH", `/job-drafts/${id}`, { token, json });
  const close = (id: string, token = given.agent.token) => given.api.call("POST", `/jobs/${id}/close`, { token });
  const publicJob = (id: string) => given.api.call("GET", `/jobs/${id}`);
  const newDraft = async (): Promise<string> => (await draft({ rawJobDescription: "First line\nmore" })).body.jobId;

  test("a draft is changed where it is named, and nothing else is", async () => {
    const jobId = await newDraft();
    given.api.world.clock.advance(5);
    const answer = await change(jobId, { paymentType: "PAY_PER_LABEL", rateUsd: 0.07 });
    const draftUrl = `http://localhost:4000/jobs/${jobId}`;
    expect([answer.status, answer.body]).toEqual([200, { ok: true, jobId, status: "DRAFT", draftUrl }]);
    const [listed] = (await mine()).body.jobs;
    expect(listed).toMatchObject({
      title: "First line",
      updatedAt: new Date(given.api.world.clock.now()).toISOString(),
    });
    expect((await change(jobId, { title: "Boxes", rawJobDescription: "Other\ntext" })).status).toBe(200);
    expect((await change(jobId, { rateUsd: null })).status).toBe(200);
    await publish(jobId);
    expect((await publicJob(jobId)).body).toMatchObject({
      title: "Boxes",
      descriptionText: "Other\ntext",
      paymentType: "PAY_PER_LABEL",
      rateUsd: null,
    });
    // What it is found by is what it was published with.
    expect(ids((await given.api.call("GET", "/jobs?q=boxes other")).body)).toContain(jobId);
    const late = await change(jobId, { title: "Late" });
    expect([late.status, late.body.details]).toEqual([409, { requiredStatus: "DRAFT" }]);
    expect((await publicJob(jobId)).body.title).toBe("Boxes");
  });

  test.each([0.01, 0.07, 1.1, 4.35, 8.2, 1.15, 19.99, 999_999.99, 1_000_000])(
    "a rate is kept to the cent: %d",
    async (rateUsd) => {
      const jobId = await newDraft();
      expect((await change(jobId, { rateUsd })).status).toBe(200);
      await publish(jobId);
      expect((await publicJob(jobId)).body.rateUsd).toBe(rateUsd);
    },
  );

  test.each([
    ["body", {}],
    ["body", { status: "OPEN" }],
    ["body", { title: "x", __proto: 1 }],
    ["body", []],
    ["body", null],
    ["body.title", { title: "" }],
    ["body.title", { title: null }],
    ["body.title", { title: "x".repeat(121) }],
    ["body.title", { title: "a\u202eb" }],
    ["body.rawJobDescription", { rawJobDescription: "\u3164" }],
    ["body.rawJobDescription", { rawJobDescription: "x".repeat(60_001) }],
    ["body.paymentType", { paymentType: "PER_HOUR" }],
    ["body.rateUsd", { rateUsd: 0 }],
    ["body.rateUsd", { rateUsd: -1 }],
    ["body.rateUsd", { rateUsd: 0.001 }],
    ["body.rateUsd", { rateUsd: 1.005 }],
    ["body.rateUsd", { rateUsd: 1e-7 }],
    ["body.rateUsd", { rateUsd: 1_000_000.01 }],
    ["body.rateUsd", { rateUsd: "1" }],
  ])("%s is judged when a draft is changed: %j", async (where, json) => {
    const jobId = await newDraft();
    const { status, body } = await change(jobId, json);
    expect(status).toBe(400);
    expect(new Set(body.details.issues.map((issue: { where: string }) => issue.where))).toEqual(new Set([where]));
    expect((await mine()).body.jobs[0].title).toBe("First line");
  });

  test("a draft or an open job is closed, once, and stays so", async () => {
    const [drafted, open] = [await newDraft(), await newDraft()];
    await publish(open);
    for (const jobId of [drafted, open]) {
      const closed = { ok: true, jobId, status: "ARCHIVED" };
      expect((await close(jobId)).body).toEqual({ ...closed, alreadyClosed: false });
      expect((await close(jobId)).body).toEqual({ ...closed, alreadyClosed: true });
      for (const refused of [await publish(jobId), await change(jobId, { title: "x" })]) {
        expect([refused.status, refused.body.details]).toEqual([409, { requiredStatus: "DRAFT" }]);
      }
      expect((await publicJob(jobId)).status).toBe(404);
    }
    expect(ids((await given.api.call("GET", "/jobs")).body)).not.toContain(open);
    expect(ids((await mine("?status=ARCHIVED")).body).toSorted()).toEqual([drafted, open].toSorted());
    for (const status of ["OPEN", "DRAFT"]) expect((await mine(`?status=${status}`)).body.jobs).toEqual([]);
    expect((await mine()).body.jobs.map((job: { status: string }) => job.status)).toEqual(["ARCHIVED", "ARCHIVED"]);
  });

  test("of 20 that close and 20 that publish at once, one closes, and the board is as the job is", async () => {
    const jobId = await newDraft();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? publish : close)(jobId)));
    expect(answers.filter(({ body }) => body.alreadyClosed === false)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status)).difference(new Set([200, 409])).size).toBe(0);
    expect((await publicJob(jobId)).status).toBe(404);
    expect(ids((await given.api.call("GET", "/jobs")).body)).not.toContain(jobId);
  });

  test("another account's job is neither changed nor closed", async () => {
    const jobId = await newDraft();
    const other = await newAgent(given.api.world);
    for (const refused of [await change(jobId, { title: "x" }, other.token), await close(jobId, other.token)]) {
      expect([refused.status, refused.body.code]).toEqual([404, "NOT_FOUND"]);
    }
    expect((await mine()).body.jobs[0]).toMatchObject({ title: "First line", status: "DRAFT" });
  });

  test("capabilities are what the API has", async () => {
    const { status, body } = await given.api.call("GET", "/job-drafts/capabilities", { token: given.agent.token });
    expect(status).toBe(200);
    expect(body.capabilities).toEqual({
      draftCreate: true,
      draftUpdate: true,
      publish: true,
      hiring: "hireProposal" in operations,
      messagingWrites: "sendMessage" in operations,
      team: true,
      paymentsWrite: "fundMilestone" in operations,
      webhooks: true,
      credits: false,
    });
  });

  test("of 20 that publish at once, one does", async () => {
    const { jobId } = (await draft({ rawJobDescription: "x" })).body;
    const answers = await Promise.all(Array.from({ length: 20 }, () => publish(jobId)));
    expect(answers.filter((answer) => answer.body.alreadyPublished === false)).toHaveLength(1);
  });

  test("another account's job is unknown", async () => {
    const other = await newAgent(given.api.world);
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
    const other = await newAgent(given.api.world);
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
      if (n % 4 === 0) given.api.world.clock.advance(1);
      all.add((await draft({ rawJobDescription: `job ${n}` })).body.jobId);
    }
    const seen: string[] = [];
    let query = "?limit=5";
    for (let page = 0; page < 10; page++) {
      const { body } = await mine(query);
      seen.push(...ids(body));
      given.api.world.clock.advance(1);
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
      given.api.world.clock.advance(1);
      made.unshift((await draft({ rawJobDescription: "x" })).body.jobId);
    }
    expect(ids((await mine()).body)).toEqual(made.slice(0, 25));
    expect(ids((await mine("?limit=100")).body)).toEqual(made);
  });

  test("another account's cursor shows none of its rows", async () => {
    const other = await newAgent(given.api.world);
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
    expect(
      (await given.api.call("POST", "/job-drafts", { token: given.agent.token, text: escaped(60_000) })).status,
    ).toBe(201);
    expect(
      (await given.api.call("POST", "/job-drafts", { token: given.agent.token, text: escaped(60_001) })).status,
    ).toBe(400);
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
