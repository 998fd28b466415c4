import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../storage/index.ts";
import { createTestWorld, databases, frozenClock, type TestWorld, testConfig } from "../testing/index.ts";
import { createRateLimits, type RateLimits, removeSomeWindows, type Verdict } from "./index.ts";

/** A window of every length starts here. */
const MIDNIGHT = Date.UTC(2030, 0, 2);

describe.each(databases)("rate limits on $name", ({ open }) => {
  let db: Db;
  let clock: TestWorld["clock"];
  const begin = MIDNIGHT;
  beforeAll(async () => {
    db = (await open()).db;
  });
  beforeEach(async () => {
    clock = frozenClock(begin);
    await db.deleteFrom("rateLimits").execute();
  });

  function instance(limits: Parameters<typeof testConfig>[0] = {}): RateLimits {
    return createRateLimits({ config: testConfig({ rateLimits: true, ...limits }), clock, db });
  }
  function takeAll(times: number, take: (i: number) => Promise<Verdict>): Promise<number> {
    return Promise.all(Array.from({ length: times }, (_, i) => take(i))).then((all) => all.filter((v) => v.ok).length);
  }
  const count = async (): Promise<number> =>
    (await db.selectFrom("rateLimits").select("count").executeTakeFirst())?.count ?? 0;

  test("lets exactly the limit through, one after the other", async () => {
    const limits = instance({ limits: { claimMails: 3 } });
    for (let i = 0; i < 3; i++) expect(await limits.take("claimMails", "a@example.com")).toEqual({ ok: true });
    expect(await limits.take("claimMails", "a@example.com")).toEqual({ ok: false, retryAfterSeconds: 3600 });
    expect(await limits.take("claimMails", "b@example.com")).toEqual({ ok: true });
    expect(await limits.take("invitations", "a@example.com")).toEqual({ ok: true });
  });

  test.each([5, 20, 39, 40, 47, 50])("of 60 at once it lets exactly %i through", async (limit) => {
    const limits = instance({ limits: { registrations: limit } });
    expect(await takeAll(60, () => limits.take("registrations", "client"))).toBe(limit);
  });

  test.each([5, 20])("of 60 at once over three instances it lets exactly %i through: no chunks", async (limit) => {
    const instances = [1, 2, 3].map(() => instance({ limits: { registrations: limit } }));
    expect(await takeAll(60, (i) => (instances[i % 3] ?? instance()).take("registrations", "client"))).toBe(limit);
  });

  test("in chunks too, several instances never let more than the limit through", async () => {
    const instances = [1, 2, 3].map(() => instance());
    const through = await takeAll(900, (i) => (instances[i % 3] ?? instance()).take("apiCalls", "token"));
    expect(through).toBe(600);
    expect(await count()).toBe(600);
  });

  test("what an instance reserved and did not use is lost to the others, a twentieth at most", async () => {
    const [first, second] = [instance(), instance()];
    expect(await takeAll(1, () => first.take("apiCalls", "token"))).toBe(1);
    expect(await takeAll(700, () => second.take("apiCalls", "token"))).toBe(570);
    expect(await takeAll(40, () => first.take("apiCalls", "token"))).toBe(29);
  });

  test("instances that keep forgetting let less through, not more", async () => {
    expect(await takeAll(60, () => instance().take("apiCalls", "token"))).toBe(20);
  });

  test("the window ends on the second", async () => {
    const limits = instance({ limits: { apiCalls: 1 } });
    clock.advance(58.5);
    expect(await limits.take("apiCalls", "token")).toEqual({ ok: true });
    expect(await limits.take("apiCalls", "token")).toEqual({ ok: false, retryAfterSeconds: 2 });
    clock.advance(1.499);
    expect(await limits.take("apiCalls", "token")).toEqual({ ok: false, retryAfterSeconds: 1 });
    clock.advance(0.001);
    expect(await limits.take("apiCalls", "token")).toEqual({ ok: true });
    expect(await limits.take("apiCalls", "token")).toEqual({ ok: false, retryAfterSeconds: 60 });
  });

  test("waiting as long as it says is enough, in every window", async () => {
    const limits = instance({ limits: { invitations: 2, claimMails: 2, failedBearers: 2 } });
    clock.advance(12_345);
    for (const name of ["failedBearers", "claimMails", "invitations"] as const) {
      expect(await takeAll(3, () => limits.take(name, "key"))).toBe(2);
      const refused = await limits.take(name, "key");
      if (refused.ok) throw new Error("the limit did not hold");
      clock.advance(refused.retryAfterSeconds - 1);
      expect(await limits.take(name, "key")).toMatchObject({ ok: false });
      clock.advance(1);
      expect(await limits.take(name, "key")).toEqual({ ok: true });
    }
  });

  test("a reservation does not outlive its window", async () => {
    const limits = instance();
    await limits.take("apiCalls", "token");
    clock.advance(60);
    expect(await takeAll(700, () => limits.take("apiCalls", "token"))).toBe(600);
  });

  test("a cost counts as many, and a refused one counts nothing", async () => {
    const limits = instance({ limits: { invitations: 10 } });
    expect(await limits.take("invitations", "o", { cost: 7 })).toEqual({ ok: true });
    expect(await limits.take("invitations", "o", { cost: 4 })).toMatchObject({ ok: false });
    expect(await limits.take("invitations", "o", { cost: 3 })).toEqual({ ok: true });
    expect(await limits.take("invitations", "o")).toMatchObject({ ok: false });
    expect(await instance({ limits: { invitations: 10 } }).take("invitations", "p", { cost: 11 })).toMatchObject({
      ok: false,
    });
    await expect(limits.take("invitations", "o", { cost: 0 })).rejects.toThrow(RangeError);
  });

  test("600 calls write 20 times, and refused ones once", async () => {
    let statements = 0;
    const counting = db.withPlugin({
      transformQuery({ node }) {
        statements++;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const limits = createRateLimits({ config: testConfig({ rateLimits: true }), clock, db: counting });
    for (let i = 0; i < 600; i++) expect((await limits.take("apiCalls", "token")).ok).toBe(true);
    expect(statements).toBe(20);
    for (let i = 0; i < 100; i++) expect((await limits.take("apiCalls", "token")).ok).toBe(false);
    expect(statements).toBe(22);
    // At once as well: those that find the chunk used up wait for the next one together.
    expect(await takeAll(600, () => limits.take("apiCalls", "another"))).toBe(600);
    expect(statements).toBe(42);
  });

  test("an instance whose clock is behind counts in the later window", async () => {
    const ahead = frozenClock(begin + 60_000);
    const config = testConfig({ rateLimits: true, limits: { apiCalls: 3 } });
    const later = createRateLimits({ config, clock: ahead, db });
    const earlier = createRateLimits({ config, clock, db });
    expect(await takeAll(2, () => later.take("apiCalls", "token"))).toBe(2);
    expect(await takeAll(2, () => earlier.take("apiCalls", "token"))).toBe(1);
    expect(await takeAll(1, () => later.take("apiCalls", "token"))).toBe(0);
  });

  test("keys are stored as hashes", async () => {
    await instance().take("claimMails", "planted@example.com");
    const rows = await db.selectFrom("rateLimits").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain("planted");
  });

  test("rows of past windows can be removed a few at a time, a minute after their end", async () => {
    const limits = instance();
    for (let i = 0; i < 5; i++) await limits.take("apiCalls", `token ${i}`);
    await limits.take("invitations", "organization");
    clock.advance(119);
    expect(await removeSomeWindows(db, clock.now(), 3)).toBe(0);
    await limits.take("apiCalls", "another");
    clock.advance(1);
    expect(await removeSomeWindows(db, clock.now(), 3)).toBe(3);
    expect(await removeSomeWindows(db, clock.now(), 3)).toBe(2);
    expect(await db.selectFrom("rateLimits").select("key").execute()).toHaveLength(2);
  });

  test("without rate limits everything is allowed and nothing written", async () => {
    const { limits } = createTestWorld(db, { rateLimits: false, limits: { registrations: 1 } });
    expect(await takeAll(60, () => limits.take("registrations", "client"))).toBe(60);
    expect(await count()).toBe(0);
  });

  test("a database that fails is an error, not a verdict", async () => {
    const broken = await open();
    const limits = createRateLimits({ config: testConfig({ rateLimits: true }), clock, db: broken.db });
    // What was never asked anything would connect when it is asked, closed or not.
    expect((await limits.take("apiCalls", "before")).ok).toBe(true);
    await broken.close();
    const outcomes = await Promise.allSettled([limits.take("apiCalls", "t"), limits.take("apiCalls", "t")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
