import { expect, test } from "vitest";
import { LATEST_TIME } from "../time/iso-time.ts";
import { type Answer, describeApi, startApi } from "./testing.ts";

const KEPT = "public, s-maxage=300, stale-while-revalidate=3600";

describeApi("the job board", (given) => {
  const draft = async (rawJobDescription: string): Promise<string> =>
    (await given.api.call("POST", "/job-drafts", { token: given.agent.token, json: { rawJobDescription } })).body.jobId;
  const publish = (jobId: string) => given.api.call("POST", `/jobs/${jobId}/publish`, { token: given.agent.token });
  const opened = async (text: string): Promise<string> => {
    const jobId = await draft(text);
    await publish(jobId);
    return jobId;
  };
  const search = (query: Record<string, string>, headers = {}): Promise<Answer> =>
    given.api.call("GET", `/jobs?${new URLSearchParams(query)}`, { headers });
  const found = async (query: Record<string, string>): Promise<string[]> =>
    (await search(query)).body.jobs.map((job: { id: string }) => job.id);

  test("an open job is for everybody, whatever token comes with it, and nothing else is", async () => {
    const jobId = await draft("Boxes everywhere\nAround cars.");
    expect((await given.api.call("GET", `/jobs/${jobId}`, { token: given.agent.token })).status).toBe(404);
    await given.db
      .updateTable("jobs")
      .set({ paymentType: "PAY_PER_HOUR", rateCents: 1850 })
      .where("id", "=", jobId)
      .execute();
    await publish(jobId);
    const record = {
      id: jobId,
      title: "Boxes everywhere",
      companyName: "Example",
      descriptionText: "Boxes everywhere\nAround cars.",
      paymentType: "PAY_PER_HOUR",
      rateUsd: 18.5,
      datePosted: new Date(given.api.world.clock.now()).toISOString(),
      url: `http://localhost:4000/jobs/${jobId}`,
    };
    for (const token of [undefined, given.agent.token, "nonsense", given.agent.claimToken]) {
      const answer = await given.api.call("GET", `/jobs/${jobId}`, { token });
      expect([answer.status, answer.body]).toEqual([200, record]);
      expect(answer.headers.get("cache-control")).toBe(KEPT);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
    const { headers } = await given.api.call("GET", `/jobs/${jobId}`);
    const again = await given.api.call("GET", `/jobs/${jobId}`, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    expect([again.status, again.headers.get("cache-control")]).toEqual([304, KEPT]);
    expect((await search({ q: "everywhere", payType: "PAY_PER_HOUR" })).body).toEqual({
      jobs: [record],
      nextCursor: null,
    });
    expect(await found({ q: "everywhere", payType: "FIXED_PRICE" })).toEqual([]);
    expect(await found({ payType: "PAY_PER_HOUR" })).toEqual([jobId]);
  });

  test("refusals can be read by scripts, and are not kept", async () => {
    for (const [path, status] of [
      ["/jobs/x", 404],
      [`/jobs/${"0".repeat(32)}`, 404],
      [`/jobs/${"x".repeat(101)}`, 400],
      ["/jobs?limit=0", 400],
      ["/jobs?limit=101", 400],
      ["/jobs?cursor=x", 400],
      [`/jobs?cursor=${Buffer.from("n01").toString("base64url")}`, 400],
      ["/jobs?payType=PER_HOUR", 400],
      ["/jobs?q=a&q=b", 400],
      ["/jobs?q=a%00", 400],
      [`/jobs?q=${"x".repeat(201)}`, 400],
    ] as const) {
      const answer = await given.api.call("GET", path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("each word is to be there, whole, in any case", async () => {
    const [one, two, three] = [
      await opened("Straßen im Café\nlots of fenchel"),
      await opened("fenchels"),
      await opened("a-FENCHEL_b"),
    ];
    expect(await found({ q: "Fenchel" })).toEqual([three, one]);
    expect(await found({ q: "fenchels" })).toEqual([two]);
    for (const q of ["fenchel cafe\u0301", "STRASSEN fenchel", " café,fenchel! "]) {
      expect([q, await found({ q })]).toEqual([q, [one]]);
    }
    for (const q of ["fenchel cafe", "fench", "fenchel OR nothing", "fenchel x".repeat(20)]) {
      expect([q, await found({ q })]).toEqual([q, []]);
    }
    const syntax = [`"fenchel`, "fenchel*", "-fenchel", "'fenchel'", "fenchel:* & !(", "\\fenchel", "^{fenchel}"];
    for (const q of syntax) expect([q, await found({ q })]).toEqual([q, [three, one]]);
    for (const q of ["", "!?", "\u{1F44D}"])
      expect([q, await found({ q, limit: "100" })]).toEqual([q, expect.arrayContaining([one, two, three])]);
  });

  test("a description of many and long words is found by any of them", async () => {
    const long = "ü".repeat(5_000);
    const words = Array.from({ length: 9_000 }, (_, n) => `w${n.toString(36)}`);
    const jobId = await opened(`Many zwiebel\n${words.join(" ")}`);
    const other = await opened(`Long zwiebel\n${long}`);
    expect(await found({ q: "zwiebel w0" })).toEqual([jobId]);
    expect(await found({ q: `zwiebel ${words.at(-1)}` })).toEqual([jobId]);
    expect(await found({ q: `zwiebel ${"ü".repeat(190)}` })).toEqual([]);
    expect(await found({ q: "zwiebel" })).toEqual([other, jobId]);
  });

  test("cursors walk once while jobs are published", async () => {
    const all: string[] = [];
    for (let n = 0; n < 7; n += 1) all.unshift(await opened(`kohl ${n}`));
    for (const q of ["kohl", ""]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await search({ q, limit: "3", ...(cursor && { cursor }) });
        seen.push(...body.jobs.map((job: { id: string }) => job.id));
        cursor = body.nextCursor ?? undefined;
        if (seen.length < 7) await opened("kohl, meanwhile");
      } while (cursor !== undefined);
      expect(seen.filter((id) => all.includes(id))).toEqual(all);
      expect(new Set(seen).size).toBe(seen.length);
    }
    expect((await search({ q: "kohl", limit: "100" })).body.nextCursor).toBeNull();
    const cursor = Buffer.from(`n${LATEST_TIME}`).toString("base64url");
    expect(await found({ q: "kohl", limit: "1", cursor })).toHaveLength(1);
  });

  test("of 20 that publish at once, the board has one", async () => {
    const jobId = await draft("lauch");
    await Promise.all(Array.from({ length: 20 }, () => publish(jobId)));
    expect(await found({ q: "lauch" })).toEqual([jobId]);
  });

  test("the limit is the client's, and counts what comes with a token too", async () => {
    const limited = await startApi(given.db, { rateLimits: true, limits: { tokenlessCalls: 2 } });
    const statuses: number[] = [];
    for (const token of [undefined, given.agent.token, "nonsense"]) {
      const answer = await limited.call("GET", "/jobs", { token });
      statuses.push(answer.status);
      if (answer.status !== 429) continue;
      expect(answer.body.code).toBe("RATE_LIMITED");
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await limited.call("GET", "/openapi.json")).status).toBe(200);
    expect((await limited.call("GET", "/auth/me", { token: given.agent.token })).status).toBe(200);
    await limited.close();
  });
});
