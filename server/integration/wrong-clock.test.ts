/** What a clock that was a day ahead for a while has left in the database holds nothing up when it is right again. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createInvitation } from "../accounts/invitations.ts";
import { createOrganization } from "../accounts/memberships.ts";
import { forgetSomeCodes, issueCode, useCode } from "../accounts/sign-in-codes.ts";
import { poll, register, startedClaim, verdict } from "../agent-auth/testing.ts";
import { createRateLimits } from "../limits/index.ts";
import { type Api, type Install, startApi } from "../platform-api/testing.ts";
import type { Db } from "../storage/schema.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import {
  createTestWorld,
  databases,
  frozenClock,
  startReceiver,
  type TestWorld,
  testConfig,
} from "../testing/index.ts";
import { isRecentUse } from "../tokens/last-use.ts";
import { createClaims, LEASE_MILLISECONDS } from "../webhooks/claim.ts";

const DAY = 86_400_000;

describe.each(databases)("a clock that was a day ahead, on $name", ({ open }) => {
  let db: Db;
  let world: TestWorld;
  beforeAll(async () => {
    db = (await open()).db;
  });
  beforeEach(() => {
    world = createTestWorld(db);
  });

  /** The same world before its clock was put right. */
  const ahead = (): TestWorld => ({ ...world, clock: frozenClock(world.clock.now() + DAY) });

  test("counts in the window that it is now, in the database and in memory", async () => {
    const config = testConfig({ rateLimits: true, limits: { claimMails: 2 } });
    let now = world.clock.now() + DAY;
    const limits = createRateLimits({ config, clock: { now: () => now }, db });
    const key = "counted@example.com";
    for (const ok of [true, true, false]) expect((await limits.take("claimMails", key)).ok).toBe(ok);
    now -= DAY;
    for (const ok of [true, true, false]) expect((await limits.take("claimMails", key)).ok).toBe(ok);
    const other = createRateLimits({ config, clock: { now: () => now }, db });
    expect((await other.take("claimMails", key)).ok).toBe(false);
  });

  test("an instance that is seconds ahead, and in the next window, counts together with the others", async () => {
    const config = testConfig({ rateLimits: true, limits: { claimMails: 2 } });
    const end = Math.ceil(world.clock.now() / 3_600_000 + 1) * 3_600_000;
    const at = (now: number) => createRateLimits({ config, clock: { now: () => now }, db });
    const key = "skewed@example.com";
    const [slow, fast] = [at(end - 5_000), at(end + 5_000)];
    expect((await fast.take("claimMails", key)).ok).toBe(true);
    expect((await slow.take("claimMails", key)).ok).toBe(true);
    expect((await slow.take("claimMails", key)).ok).toBe(false);
    expect((await fast.take("claimMails", key)).ok).toBe(false);
  });

  test("a sign-in code that it sent is no longer good, and a new one is", async () => {
    const email = "code@example.com";
    const old = await issueCode(ahead(), email);
    expect(await useCode(world, email, old)).toEqual({ refused: "code-expired" });
    expect(await useCode(world, email, await issueCode(world, email))).toBeUndefined();
  });

  test("an invitation that it was mailing when its process died can be made", async () => {
    const organizationId = await createOrganization(world, { userId: "owner", name: "Acme" });
    if (organizationId === undefined) throw new Error("the owner is new");
    const wanted = { organizationId, email: "guest@example.com", invitedByUserId: "owner" };
    await createInvitation(world, wanted);
    await db
      .updateTable("invitations")
      .set({ mailingUntil: Date.now() + DAY })
      .execute();
    expect(await createInvitation(world, wanted)).toEqual({ status: "invite_created" });
  });

  test("a use that it noted is none of the last minute", () => {
    const now = world.clock.now();
    const noted = [null, now - 60_000, now - 59_999, now, now + 60_000, now + 60_001, now + DAY];
    expect(noted.map((at) => isRecentUse(at, now))).toEqual([false, false, true, true, true, false, false]);
  });

  test("codes that are no longer good are forgotten, those that are stay", async () => {
    const later: TestWorld = { ...world, clock: frozenClock(world.clock.now() + 60 * DAY) };
    for (let n = 0; n < 30; n++) await issueCode(world, `old-${n}@example.com`);
    const [first, second] = [await issueCode(later, "a@example.com"), await issueCode(later, "b@example.com")];
    while ((await forgetSomeCodes(later, 20)) > 0);
    const left = await db.selectFrom("signInCodes").select("email").where("email", "like", "old-%").execute();
    expect(left).toEqual([]);
    expect(await useCode(later, "a@example.com", first)).toBeUndefined();
    expect(await useCode(later, "b@example.com", second)).toBeUndefined();
  });

  describe("polls", () => {
    let app: TestApp;
    beforeAll(async () => {
      app = await startApp(await open());
    });

    test("are not too fast for one that it noted", async () => {
      const agent = await register(app);
      await startedClaim(app, agent);
      expect(verdict(await poll(app, agent))).toBe("authorization_pending");
      const set = (lastPolledAt: number) => app.world.db.updateTable("claimPolls").set({ lastPolledAt }).execute();
      await set(app.world.clock.now() + DAY);
      expect(verdict(await poll(app, agent))).toBe("authorization_pending");
      expect(verdict(await poll(app, agent))).toBe("slow_down");
      // Of an instance whose clock is some seconds ahead.
      await set(app.world.clock.now() + 5_000);
      expect(verdict(await poll(app, agent))).toBe("slow_down");
    });
  });

  describe("deliveries", () => {
    let api: Api;
    let install: Install;
    beforeAll(async () => {
      api = await startApi((await open()).db);
      install = await api.install();
      return api.close;
    });

    async function queued(): Promise<string> {
      const receiver = await startReceiver();
      const { id } = await install.hook(receiver.url("/"));
      await install.link();
      return id;
    }

    test("that it put off are due, at the latest when any retry would be", async () => {
      const endpointId = await queued();
      const now = api.world.clock.now();
      const claims = createClaims(api.world, frozenClock());
      const putOff = (nextAttemptAt: number) => api.world.db.updateTable("deliveries").set({ nextAttemptAt }).execute();
      await putOff(now + 7_200_000);
      await claims.catchUp();
      expect((await claims.claim(endpointId, 8)).claimed).toBe(0);
      await putOff(now + DAY);
      await claims.catchUp();
      expect((await claims.claim(endpointId, 8)).claimed).toBe(1);
    });

    test("that it leased are free, those of others are not", async () => {
      const endpointId = await queued();
      const leases = frozenClock();
      const claims = createClaims(api.world, leases);
      expect((await claims.claim(endpointId, 8)).claimed).toBe(1);
      expect((await claims.claim(endpointId, 8)).claimed).toBe(0);
      await api.world.db
        .updateTable("deliveries")
        .set({ leasedUntil: leases.now() + LEASE_MILLISECONDS + DAY })
        .where("endpointId", "=", endpointId)
        .execute();
      expect((await claims.claim(endpointId, 8)).claimed).toBe(1);
    });
  });
});
