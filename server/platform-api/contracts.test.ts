import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type PlatformScope, platformScope, platformScopes } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { type Given, givenContract, givenJob } from "../marketplace/contracts/testing.ts";
import { announceContract } from "../marketplace/partners/index.ts";
import { reportUsage, trackingBudget } from "../marketplace/usage/index.ts";
import { databases, type Receiver, startReceiver } from "../testing/index.ts";
import { type Answer, type Api, type Install, startApi } from "./testing.ts";

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const HOUR = 3_600_000;

const placesOf = ({ details }: Answer["body"]) => [
  ...new Set(details.issues.map(({ where }: { where: string }) => where)),
];

describe.each(databases)("linked contracts on $name", ({ open }) => {
  let api: Api;
  let receiver: Receiver;
  let install: Install;
  let jobId: string;
  let linkId: string;
  beforeAll(async () => {
    api = await startApi((await open()).db);
    receiver = await startReceiver();
    return api.close;
  });
  beforeEach(async () => {
    // Noon in UTC: it is the same day at UTC-12, and the next one at UTC+14.
    api.world.clock.advance(((36 * HOUR - (api.world.clock.now() % (24 * HOUR))) % (24 * HOUR)) / 1000);
    install = await api.install();
    await consent(install, true);
    jobId = await givenJob(api.world, install.organizationId);
    linkId = await link(install);
    receiver.received.splice(0);
    receiver.answer = 204;
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  async function link(by: Install, of = jobId): Promise<string> {
    const { status, body } = await by.call("POST", "/project-links", {
      externalProjectId: newId(api.world),
      jobId: of,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.projectLink.id;
  }
  const consent = (to: Install, given: boolean) =>
    api.world.db
      .updateTable("installs")
      .set({ piiConsentAt: given ? 1 : null })
      .where("id", "=", to.installId)
      .execute();
  const grant = (to: Install, scopes: readonly string[]) =>
    api.world.db
      .updateTable("installs")
      .set({ scopes: JSON.stringify(scopes) })
      .where("id", "=", to.installId)
      .execute();
  /** Another app's install, of the same customer. */
  async function another(scopes: readonly PlatformScope[] = platformScopes): Promise<Install> {
    const made = await api.install(scopes);
    const { installId } = made;
    const { organizationId } = install;
    await api.world.db.updateTable("installs").set({ organizationId }).where("id", "=", installId).execute();
    return { ...made, organizationId };
  }
  const hire = (options: Partial<Parameters<typeof givenContract>[1]> = {}): Promise<Given> =>
    givenContract(api.world, { organizationId: install.organizationId, jobId, ...options });
  const end = (contractId: string, endedAt = api.world.clock.now()) =>
    api.world.db.updateTable("contracts").set({ endedAt }).where("id", "=", contractId).execute();
  const today = () => day(api.world.clock.now());
  const report = (contractId: string, entries: unknown, by = install) =>
    by.call("POST", `/contracts/${contractId}/usage`, { entries });
  const seconds = (contractId: string, totalSeconds: number, by = install) =>
    report(contractId, [{ workDate: today(), totalSeconds }], by);
  const budget = async (contractId: string, by = install) =>
    (await by.call("GET", `/contracts/${contractId}/budget`)).body;
  const stored = (contractId: string) =>
    api.world.db
      .selectFrom("usageTotals")
      .select(["installId", "workDate", "seconds", "tasks", "labels", "externalReportId"])
      .where("contractId", "=", contractId)
      .orderBy("workDate")
      .execute();
  const deliver = async (path = "/") => {
    await api.worker.runDue();
    return receiver.at(path).map(({ body }) => body);
  };
  const recorded = async (contractId: string) => {
    const rows = await api.world.db
      .selectFrom("recordedEvents")
      .select("data")
      .where("type", "=", "contract.budget_state_changed")
      .where("resourceId", "=", contractId)
      .orderBy("id")
      .execute();
    return rows.map(({ data }) => JSON.parse(data));
  };

  describe("reading", () => {
    test("contracts on linked jobs are listed, with the links that name the job", async () => {
      const second = await link(install);
      const { contractId } = await hire();
      await givenContract(api.world, { organizationId: install.organizationId });
      const started = new Date(api.world.clock.now()).toISOString();
      expect((await install.call("GET", "/contracts")).body).toStrictEqual({
        contracts: [
          {
            id: contractId,
            status: "active",
            title: "Street scenes",
            startDate: started,
            endDate: null,
            createdAt: started,
            jobId,
            projectLinkIds: expect.toSatisfy((ids) => [...ids].sort().join() === [linkId, second].sort().join()),
          },
        ],
      });
      await end(contractId);
      const [ended] = (await install.call("GET", "/contracts?status=ended")).body.contracts;
      expect(ended).toMatchObject({ id: contractId, status: "ended", endDate: started });
      expect((await install.call("GET", "/contracts?status=active")).body).toEqual({ contracts: [] });
    });

    test("the newest come first, as many as were asked for; more than 200, none, and other words are refused", async () => {
      const ids: string[] = [];
      for (let n = 0; n < 3; n += 1) {
        api.world.clock.advance(1);
        ids.unshift((await hire()).contractId);
      }
      const listed = async (query: string) =>
        (await install.call("GET", `/contracts${query}`)).body.contracts.map(({ id }: { id: string }) => id);
      expect(await listed("")).toEqual(ids);
      expect(await listed("?limit=2")).toEqual(ids.slice(0, 2));
      expect(await listed("?limit=200")).toEqual(ids);
      expect(await listed(`?projectLinkId=${linkId}`)).toEqual(ids);
      for (const query of ["limit=0", "limit=201", "limit=x", "limit=1&limit=1", "status=ACTIVE", "projectLinkId="]) {
        const { status, body } = await install.call("GET", `/contracts?${query}`);
        expect([query, status, body.code]).toEqual([query, 400, "BAD_REQUEST"]);
      }
    });

    test("one link shows the contracts on its job; another install's is unknown, one without a job shows none", async () => {
      const { contractId } = await hire();
      const other = await givenJob(api.world, install.organizationId);
      const { contractId: elsewhere } = await hire({ jobId: other });
      const otherLink = await link(install, other);
      const of = (id: string) => install.call("GET", `/contracts?projectLinkId=${id}`);
      expect((await of(linkId)).body.contracts).toMatchObject([{ id: contractId }]);
      expect((await of(otherLink)).body.contracts).toMatchObject([{ id: elsewhere }]);
      expect((await of((await install.link()).body.projectLink.id)).body).toEqual({ contracts: [] });
      const foreign = await link(await another());
      for (const unknown of [foreign, newId(api.world), "x"]) {
        const { status, body } = await of(unknown);
        expect([status, body.code, body.details]).toEqual([404, "NOT_FOUND", { linkId: unknown }]);
      }
    });

    test("without a link on its job a contract is unknown to every operation, and at once when the link is removed", async () => {
      const { contractId } = await hire();
      const answers = async (by: Install, id = contractId) => {
        const all = [
          await by.call("GET", `/contracts/${id}/participants`),
          await by.call("GET", `/contracts/${id}/budget`),
          await report(id, [{ workDate: today() }], by),
        ];
        return all.map(({ status, body }) => [status, body.details?.contractId]);
      };
      const unknown = (id: string) => [404, 404, 404].map((status) => [status, id]);
      expect((await answers(install)).map(([status]) => status)).toEqual([200, 200, 200]);
      const neighbour = await another();
      const stranger = await api.install();
      await Promise.all([neighbour, stranger].map((one) => consent(one, true)));
      for (const one of [neighbour, stranger]) {
        expect(await answers(one)).toEqual(unknown(contractId));
        expect((await one.call("GET", "/contracts")).body).toEqual({ contracts: [] });
      }
      const no = newId(api.world);
      expect(await answers(install, no)).toEqual(unknown(no));
      expect((await install.call("DELETE", `/project-links/${linkId}`)).status).toBe(200);
      expect(await answers(install)).toEqual(unknown(contractId));
      expect((await install.call("GET", "/contracts")).body).toEqual({ contracts: [] });
    });

    test.each([
      ["GET", "", "contracts:read"],
      ["GET", "/x/participants", "participants:read"],
      ["GET", "/x/budget", "contracts:read"],
      ["POST", "/x/usage", "usage:write"],
    ])("%s /contracts%s needs %s", async (method, path, scope) => {
      const poor = await api.install(platformScopes.filter((one) => one !== scope && !one.endsWith(":email")));
      const json = method === "POST" ? { entries: [{ workDate: today() }] } : undefined;
      const { status, body } = await poor.call(method, `/contracts${path}`, json);
      expect([status, body.details.requiredScopes]).toEqual([403, [scope]]);
    });
  });

  describe("participants", () => {
    const participants = (by: Install, contractId: string) => by.call("GET", `/contracts/${contractId}/participants`);

    test("are told with their work email where that was granted and consented to", async () => {
      const { contractId, trainerUserId } = await hire();
      const { body } = await participants(install, contractId);
      expect(body).toStrictEqual({
        contractId,
        participants: [
          {
            opentrainUserId: trainerUserId,
            displayName: "Maria S.",
            country: "PT",
            profileUrl: `${api.world.config.origin}/profile/${trainerUserId}`,
            workEmail: expect.stringMatching(/^maria\.\d{8}@opentrain\.work$/),
          },
        ],
      });
    });

    test("have no work email, not even null, without the scope, whatever was consented to", async () => {
      const modest = await another(platformScopes.filter((scope) => scope !== platformScope.participantsEmail));
      await link(modest);
      const { contractId } = await hire();
      for (const given of [false, true]) {
        await consent(modest, given);
        const { status, body } = await participants(modest, contractId);
        expect(status).toBe(200);
        expect(Object.keys(body.participants[0]).sort()).toEqual([
          "country",
          "displayName",
          "opentrainUserId",
          "profileUrl",
        ]);
      }
    });

    test("are refused while the consent is missing: after the scope, before the contract, and read at each call", async () => {
      const { contractId } = await hire();
      const refused = { code: "FORBIDDEN", details: { reason: "pii_consent_required" } };
      for (const id of [contractId, newId(api.world)]) {
        await consent(install, false);
        expect(await participants(install, id)).toMatchObject({ status: 403, body: refused });
        await consent(install, true);
        expect((await participants(install, id)).status).toBe(id === contractId ? 200 : 404);
      }
      const blind = await another([platformScope.participantsEmail, platformScope.contractsRead]);
      const { status, body } = await participants(blind, contractId);
      expect([status, body.details.requiredScopes]).toEqual([403, [platformScope.participantsRead]]);
    });
  });

  describe("usage", () => {
    test("replaces the totals of the day; what is left out stays, and the same again changes nothing", async () => {
      const { contractId } = await hire();
      api.world.clock.advance(60);
      const first = { workDate: today(), totalSeconds: 7_200, tasksCompleted: 3, externalReportId: "r1" };
      const taken = await report(contractId, [first]);
      const at = new Date(api.world.clock.now()).toISOString();
      expect(taken.body).toMatchObject({
        contractId,
        accepted: 1,
        budget: {
          state: "OK",
          fundedVolume: 10,
          fundedAmountUsd: 185,
          consumed: { seconds: 7_200, hours: 2, labels: 0, tasks: 3 },
          consumedVolume: 2,
          remainingVolume: 8,
          consumedFraction: 0.2,
          activeMilestone: { name: "First", amountUsd: 185, volume: 10, status: "ACTIVE_FUNDED" },
          lastUsageAt: at,
        },
      });
      expect(await budget(contractId)).toEqual(taken.body.budget);
      api.world.clock.advance(60);
      expect((await report(contractId, [first])).body).toEqual(taken.body);
      const odd = `0070 "\\ \u2028 ü`;
      const kept = await report(contractId, [{ workDate: today(), externalReportId: odd }]);
      expect(kept.body.budget.lastUsageAt).toBe(at);
      const lower = await report(contractId, [
        { workDate: today(), totalSeconds: 3_600, labelsCompleted: 9 },
        { workDate: day(api.world.clock.now() + 14 * HOUR), totalSeconds: 60 },
      ]);
      expect(lower.body).toMatchObject({
        accepted: 2,
        budget: {
          consumed: { seconds: 3_660, labels: 9, tasks: 3 },
          lastUsageAt: new Date(api.world.clock.now()).toISOString(),
        },
      });
      expect(await stored(contractId)).toMatchObject([
        { seconds: 3_600, tasks: 3, labels: 9, externalReportId: odd },
        { seconds: 60, tasks: 0, labels: 0, externalReportId: null },
      ]);
    });

    test("of one install replaces its own only; it counts when the link, or the install, is gone", async () => {
      const { contractId } = await hire();
      const other = await another();
      const otherLink = await link(other);
      await seconds(contractId, 3_600);
      expect((await seconds(contractId, 7_200, other)).body.budget.consumed.seconds).toBe(10_800);
      expect((await seconds(contractId, 1_800)).body.budget.consumed.seconds).toBe(9_000);
      await other.call("DELETE", `/project-links/${otherLink}`);
      expect((await budget(contractId)).consumed.seconds).toBe(9_000);
      await api.world.db.updateTable("installs").set({ revokedAt: 1 }).where("id", "=", other.installId).execute();
      expect((await budget(contractId)).consumed.seconds).toBe(9_000);
      expect((await seconds(contractId, 0)).body.budget.consumed.seconds).toBe(7_200);
    });

    test("out of bounds is refused with its entry named, and nothing of the call is stored", async () => {
      const { contractId, trainerUserId } = await hire();
      const good = { workDate: today(), totalSeconds: 86_400, tasksCompleted: 10_000_000, labelsCompleted: 10_000_000 };
      const { createdAt } = await api.world.db
        .selectFrom("contracts")
        .select("createdAt")
        .where("id", "=", contractId)
        .executeTakeFirstOrThrow();
      const last = day(api.world.clock.now() + 14 * HOUR);
      const bad: readonly (readonly [object, string])[] = [
        [{ workDate: day(createdAt - 36 * HOUR) }, "workDate"],
        [{ workDate: day(api.world.clock.now() + 38 * HOUR) }, "workDate"],
        [{ workDate: today() }, "workDate"],
        [{ workDate: "2030-02-30" }, "workDate"],
        [{ workDate: "2030-1-1" }, "workDate"],
        [{}, "workDate"],
        [{ workDate: last, totalSeconds: 86_401 }, "totalSeconds"],
        [{ workDate: last, totalSeconds: -1 }, "totalSeconds"],
        [{ workDate: last, totalSeconds: 0.5 }, "totalSeconds"],
        [{ workDate: last, totalSeconds: null }, "totalSeconds"],
        [{ workDate: last, tasksCompleted: 10_000_001 }, "tasksCompleted"],
        [{ workDate: last, labelsCompleted: 10_000_001 }, "labelsCompleted"],
        [{ workDate: last, labelsCompleted: "1" }, "labelsCompleted"],
        [{ workDate: last, externalReportId: "x".repeat(201) }, "externalReportId"],
        [{ workDate: last, workerOpentrainUserId: install.userId }, "workerOpentrainUserId"],
        [{ workDate: last, workerOpentrainUserId: trainerUserId.toUpperCase() }, "workerOpentrainUserId"],
      ];
      for (const [entry, member] of bad) {
        const { status, body } = await report(contractId, [good, entry]);
        expect([entry, status, placesOf(body)]).toEqual([entry, 400, [`body.entries.1.${member}`]]);
      }
      const many = Array.from({ length: 101 }, () => good);
      for (const entries of [[], many, "x", undefined]) expect((await report(contractId, entries)).status).toBe(400);
      expect(await stored(contractId)).toEqual([]);
      expect((await budget(contractId)).consumed.seconds).toBe(0);
      const full = { ...good, externalReportId: "\u{1F916}".repeat(200), workerOpentrainUserId: trainerUserId };
      expect((await report(contractId, [full])).status).toBe(200);
    });

    test("is taken from the start's day at UTC-12 to the day that it is at UTC+14", async () => {
      // Until 12:00 UTC it is the day before at UTC-12, from 10:00 on the next one at UTC+14.
      api.world.clock.advance(22 * 3600 - 1);
      const start = api.world.clock.now();
      const { contractId } = await hire();
      const on = async (time: number) => (await report(contractId, [{ workDate: day(time) }])).status;
      const DAY = 24 * HOUR;
      expect([await on(start - 2 * DAY), await on(start - DAY), await on(start), await on(start + DAY)]).toEqual([
        400, 200, 200, 400,
      ]);
      api.world.clock.advance(1);
      expect([await on(start + DAY), await on(start + 2 * DAY)]).toEqual([200, 400]);
    });

    test("of 100 days is taken in one call", async () => {
      const { contractId } = await hire();
      api.world.clock.advance(100 * 24 * 3600);
      const entries = Array.from({ length: 100 }, (_, n) => ({
        workDate: day(api.world.clock.now() - n * 24 * HOUR),
        totalSeconds: 60,
        externalReportId: "\u{1F916}".repeat(200),
      }));
      const { status, body } = await report(contractId, entries);
      expect([status, body.accepted, body.budget.consumed.seconds]).toEqual([200, 100, 6_000]);
    });

    test("after the end is taken for days until then, for thirty days", async () => {
      const { contractId } = await hire();
      api.world.clock.advance(10 * 24 * 3600);
      const endedAt = api.world.clock.now();
      await end(contractId, endedAt);
      const lastDay = day(endedAt + 14 * HOUR);
      api.world.clock.advance(30 * 24 * 3600 - 1);
      const on = (workDate: string) => report(contractId, [{ workDate: day(endedAt) }, { workDate, totalSeconds: 1 }]);
      expect((await on(lastDay)).status).toBe(200);
      const later = await on(day(endedAt + 38 * HOUR));
      expect([later.status, later.body.code, later.body.details]).toEqual([
        409,
        "CONFLICT",
        { reason: "contract_ended" },
      ]);
      api.world.clock.advance(1);
      expect((await report(contractId, [{ workDate: lastDay, totalSeconds: 5 }])).status).toBe(409);
      expect((await report(contractId, [{ workDate: lastDay, totalSeconds: -5 }])).status).toBe(400);
      expect((await budget(contractId)).consumed.seconds).toBe(1);
    });

    test("50 reports of one day at once leave one of them, and tell each threshold once", async () => {
      await install.hook(receiver.url(), ["milestone.budget_low", "milestone.budget_depleted"]);
      const other = await another();
      await link(other);
      const { contractId } = await hire({ milestone: { volume: 1 } });
      const reports = Array.from({ length: 50 }, (_, n) => seconds(contractId, 3_600 + n, n % 2 ? install : other));
      const answers = await Promise.all(reports);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const rows = await stored(contractId);
      expect(rows).toHaveLength(2);
      const sum = rows.reduce((total, row) => total + row.seconds, 0);
      expect((await budget(contractId)).consumed.seconds).toBe(sum);
      expect((await deliver()).map(({ type }) => type).sort()).toEqual([
        "milestone.budget_depleted",
        "milestone.budget_low",
      ]);
      expect(await recorded(contractId)).toMatchObject([{ previousState: "OK", state: "DEPLETED" }]);
    });

    test("of a grant that ended after it had passed the gate leaves nothing", async () => {
      const { contractId } = await hire();
      const { installId, organizationId, tokenId } = install;
      await api.world.db.updateTable("platformTokens").set({ revokedAt: 1 }).where("id", "=", tokenId).execute();
      for (const totalSeconds of [1, 36_000]) {
        const entries = [{ workDate: today(), totalSeconds }];
        const report = { installId, organizationId, tokenId, contractId, entries };
        expect(await reportUsage(api.world, report)).toEqual({ refused: "dead" });
      }
      expect(await stored(contractId)).toEqual([]);
      expect(await recorded(contractId)).toEqual([]);
    });

    test("waits for a revocation under way, and then leaves nothing", async () => {
      const { contractId } = await hire();
      const { installId, organizationId, tokenId } = install;
      const entries = [{ workDate: today(), totalSeconds: 36_000 }];
      const report = { installId, organizationId, tokenId, contractId, entries };
      const reporting = await api.world.db.transaction().execute(async (trx) => {
        await trx.updateTable("platformTokens").set({ revokedAt: 1 }).where("id", "=", tokenId).execute();
        return [reportUsage(api.world, report)];
      });
      expect(await Promise.all(reporting)).toEqual([{ refused: "dead" }]);
      const sums = api.world.db.selectFrom("contracts").select(["usedSeconds", "lastUsageAt"]);
      expect(await sums.where("id", "=", contractId).execute()).toEqual([{ usedSeconds: 0, lastUsageAt: null }]);
      expect(await stored(contractId)).toEqual([]);
      expect(await recorded(contractId)).toEqual([]);
    });
  });

  describe("thresholds", () => {
    const types = ["milestone.budget_low", "milestone.budget_depleted"] as const;

    test("are told when they are crossed upwards, again after a correction, and not while it stays above", async () => {
      await install.hook(receiver.url(), types);
      const { contractId, milestoneId } = await hire();
      const told = async () => {
        const bodies = await deliver();
        receiver.received.splice(0);
        return bodies.sort((a, b) => Number(a.id) - Number(b.id)).map(({ type }) => type.slice("milestone.".length));
      };
      await seconds(contractId, 28_799);
      expect(await told()).toEqual([]);
      const { body } = await seconds(contractId, 28_800);
      await api.worker.runDue();
      expect(receiver.received.map(({ body: event }) => event)).toStrictEqual([
        {
          id: expect.any(String),
          type: "milestone.budget_low",
          apiVersion: "v1",
          createdAt: new Date(api.world.clock.now()).toISOString(),
          resourceId: milestoneId,
          jobId,
          data: {
            contractId,
            milestone: { id: milestoneId, name: "First", amountUsd: 185, volume: 10, status: "ACTIVE_FUNDED" },
            budget: body.budget,
            projectLink: expect.objectContaining({ id: linkId, jobId }),
          },
        },
      ]);
      receiver.received.splice(0);
      await seconds(contractId, 30_000);
      expect(await told()).toEqual([]);
      await seconds(contractId, 36_000);
      expect(await told()).toEqual(["budget_depleted"]);
      await seconds(contractId, 40_000);
      expect(await told()).toEqual([]);
      await seconds(contractId, 30_000);
      expect(await told()).toEqual([]);
      await seconds(contractId, 36_000);
      expect(await told()).toEqual(["budget_depleted"]);
      await seconds(contractId, 0);
      await seconds(contractId, 36_000);
      expect(await told()).toEqual(["budget_low", "budget_depleted"]);
      await budget(contractId);
      await install.call("GET", "/contracts");
      expect(await told()).toEqual([]);
      const states = (await recorded(contractId)).map(({ previousState, state }) => `${previousState} ${state}`);
      expect(states).toEqual(["OK LOW", "LOW DEPLETED", "DEPLETED LOW", "LOW DEPLETED", "DEPLETED OK", "OK DEPLETED"]);
    });

    test("are told the organization with the budget's figures, up and down", async () => {
      const { contractId } = await hire();
      await seconds(contractId, 29_700);
      await seconds(contractId, 3_600);
      const about = { contractId, paymentType: "PAY_PER_HOUR", fundedVolume: 10 };
      expect(await recorded(contractId)).toStrictEqual([
        {
          ...about,
          previousState: "OK",
          state: "LOW",
          consumedVolume: 8.25,
          remainingVolume: 1.75,
          consumedFraction: 0.825,
        },
        {
          ...about,
          previousState: "LOW",
          state: "OK",
          consumedVolume: 1,
          remainingVolume: 9,
          consumedFraction: 0.1,
        },
      ]);
    });

    test("are moved by funding too: what is funded more may be crossed again", async () => {
      await install.hook(receiver.url(), types);
      const { contractId } = await hire();
      await seconds(contractId, 36_000);
      await api.world.db.transaction().execute((trx) =>
        trackingBudget(trx, api.world, contractId, () =>
          trx
            .insertInto("milestones")
            .values({
              id: newId(api.world),
              contractId,
              number: 2,
              name: null,
              description: "More",
              amountCents: 18_500,
              volumeHundredths: 1_000,
              dueDate: null,
              createdAt: 1,
              fundedAt: 1,
              completedAt: null,
              cancelledAt: null,
            })
            .execute(),
        ),
      );
      expect((await recorded(contractId)).map(({ state }) => state)).toEqual(["DEPLETED", "OK"]);
      api.world.clock.advance(24 * 3600);
      await seconds(contractId, 30_000);
      expect((await deliver()).map(({ type }) => type).sort()).toEqual([
        "milestone.budget_depleted",
        "milestone.budget_low",
        "milestone.budget_low",
      ]);
      expect(await budget(contractId)).toMatchObject({ state: "LOW", fundedVolume: 20 });
    });

    test("of an ended contract are told to no partner; without an active milestone the contract is the resource", async () => {
      await install.hook(receiver.url(), types);
      const { contractId, milestoneId } = await hire();
      await end(contractId);
      await seconds(contractId, 36_000);
      expect(await deliver()).toEqual([]);
      expect(await recorded(contractId)).toHaveLength(1);

      const { contractId: other, milestoneId: done } = await hire();
      await api.world.db.updateTable("milestones").set({ completedAt: 1 }).where("id", "=", done).execute();
      await seconds(other, 30_000);
      const [event] = await deliver();
      expect([event.resourceId, event.data.milestone, event.data.budget.activeMilestone]).toEqual([other, null, null]);
      expect(milestoneId).not.toBe(done);
    });

    test("of a fixed price are none", async () => {
      await install.hook(receiver.url(), types);
      const { contractId } = await hire({ paymentType: "FIXED_PRICE" });
      expect((await seconds(contractId, 86_400)).body.budget).toMatchObject({ state: "OK", consumedFraction: 0 });
      expect(await deliver()).toEqual([]);
    });
  });

  describe("events", () => {
    test("a start is told before its funding, once for each link of each active install, and not for a later link", async () => {
      const other = await another();
      const [second, third] = [await link(install), await link(other)];
      const gone = await another();
      await link(gone);
      await api.world.db.updateTable("installs").set({ revokedAt: 1 }).where("id", "=", gone.installId).execute();
      for (const [one, path] of [
        [install, "/a"],
        [other, "/b"],
      ] as const) {
        await one.hook(receiver.url(path), ["contract.started", "milestone.funded"]);
      }
      const { contractId, milestoneId } = await hire();
      const late = await another();
      await late.hook(receiver.url("/late"), ["contract.started", "milestone.funded"]);
      await link(late);
      await api.worker.runDue();
      const at = (path: string) => {
        const bodies = receiver.at(path).map(({ body }) => body);
        return bodies
          .sort((a, b) => Number(a.id) - Number(b.id))
          .map(({ type, resourceId, data }) => [type, resourceId, data.projectLink.id]);
      };
      const started = (id: string) => ["contract.started", contractId, id];
      const funded = (id: string) => ["milestone.funded", milestoneId, id];
      const [one, two] = at("/a").map(([, , id]) => id);
      expect([one, two].sort()).toEqual([linkId, second].sort());
      expect(at("/a")).toEqual([started(one), started(two), funded(one), funded(two)]);
      expect(at("/b")).toEqual([started(third), funded(third)]);
      expect(at("/late")).toEqual([]);
      expect((await late.call("GET", "/contracts")).body.contracts).toMatchObject([{ id: contractId }]);
      const [first] = receiver.at("/b").filter(({ body }) => body.type === "milestone.funded");
      expect(first?.body.data).toMatchObject({
        contractId,
        milestone: { id: milestoneId, volume: 10 },
        budget: { contractId, state: "OK", fundedVolume: 10, activeMilestone: { id: milestoneId } },
      });
    });

    const participant = (trainerUserId: string) => ({
      opentrainUserId: trainerUserId,
      displayName: "Maria S.",
      country: "PT",
      profileUrl: `${api.world.config.origin}/profile/${trainerUserId}`,
    });

    test("an end is told as it was, with who was hired", async () => {
      await install.hook(receiver.url(), ["contract.ended"]);
      const { contractId, trainerUserId } = await hire();
      await end(contractId);
      await api.world.db
        .transaction()
        .execute((trx) => announceContract(trx, api.world, { type: "contract.ended", contractId }));
      const ended = new Date(api.world.clock.now()).toISOString();
      const [event] = await deliver();
      expect(event).toMatchObject({ type: "contract.ended", resourceId: contractId, jobId });
      expect(event.data).toStrictEqual({
        contract: {
          id: contractId,
          status: "ended",
          title: "Street scenes",
          startDate: ended,
          endDate: ended,
          createdAt: ended,
        },
        freelancer: {
          ...participant(trainerUserId),
          workEmail: expect.stringMatching(/^maria\.\d{8}@opentrain\.work$/),
        },
        projectLink: expect.objectContaining({ id: linkId }),
      });
    });

    test("who was hired is told by what the install may know at the moment of each sending", async () => {
      const { id } = await install.hook(receiver.url(), ["contract.started"]);
      const { trainerUserId } = await hire();
      receiver.answer = 500;
      const sent = async () => {
        receiver.received.splice(0);
        const [event] = await deliver();
        return event.data;
      };
      const withEmail = { ...participant(trainerUserId), workEmail: expect.stringContaining("@opentrain.work") };
      expect((await sent()).freelancer).toStrictEqual(withEmail);
      // Retries.
      await consent(install, false);
      api.world.clock.advance(60);
      expect((await sent()).freelancer).toStrictEqual(participant(trainerUserId));
      await consent(install, true);
      await grant(
        install,
        platformScopes.filter((scope) => scope !== platformScope.participantsEmail),
      );
      api.world.clock.advance(300);
      expect((await sent()).freelancer).toStrictEqual(participant(trainerUserId));
      await grant(
        install,
        platformScopes.filter((scope) => scope !== platformScope.participantsRead),
      );
      api.world.clock.advance(1_800);
      expect(Object.keys(await sent())).toEqual(["contract", "projectLink"]);
      // Redelivered.
      await grant(install, platformScopes);
      await consent(install, false);
      receiver.answer = 204;
      const again = async () => {
        const { status } = await install.call("POST", `/webhook-endpoints/${id}/redeliver`, { deliveryId });
        expect(status).toBe(200);
        return sent();
      };
      const deliveryId = String(receiver.received[0]?.headers["x-opentrain-delivery"]);
      expect((await again()).freelancer).toStrictEqual(participant(trainerUserId));
      await consent(install, true);
      expect((await again()).freelancer).toStrictEqual(withEmail);
    });

    test("no work email leaves after the install has ended, though what was queued does", async () => {
      await install.hook(receiver.url(), ["contract.started"]);
      const { trainerUserId } = await hire();
      const now = api.world.clock.now();
      const { installId } = install;
      await api.world.db.updateTable("installs").set({ revokedAt: now }).where("id", "=", installId).execute();
      await api.world.db
        .updateTable("webhookEndpoints")
        .set({ disabledAt: now, disabledReason: "disconnected" })
        .where("installId", "=", installId)
        .execute();
      const [event] = await deliver();
      expect(event.data.freelancer).toStrictEqual(participant(trainerUserId));
    });

    test("nothing of a person is stored with an event, and no own address is in what is told", async () => {
      await install.hook(receiver.url(), ["contract.started", "milestone.funded"]);
      const { contractId, trainerUserId } = await hire();
      await deliver();
      const events = await api.world.db
        .selectFrom("events")
        .select("data")
        .where("installId", "=", install.installId)
        .execute();
      const { email } = await api.world.db
        .selectFrom("user")
        .select("email")
        .where("id", "=", trainerUserId)
        .executeTakeFirstOrThrow();
      const kept = JSON.stringify(events);
      for (const personal of [email, "opentrain.work", "Maria", trainerUserId]) expect(kept).not.toContain(personal);
      const shown = [
        JSON.stringify(receiver.received.map(({ body }) => body)),
        JSON.stringify((await install.call("GET", `/contracts/${contractId}/participants`)).body),
      ].join();
      expect(shown).toContain("@opentrain.work");
      for (const personal of [email, "Silva"]) expect(shown).not.toContain(personal);
    });

    test("1,000 links of one job are told in one go", async () => {
      await install.hook(receiver.url(), ["contract.started"]);
      const rows = Array.from({ length: 998 }, (_, n) => ({
        id: newId(api.world),
        installId: install.installId,
        jobId,
        externalProjectId: String(n),
        provisioningMode: "PARTNER_WEBHOOK" as const,
        createdAt: n,
      }));
      await api.world.db.insertInto("projectLinks").values(rows).execute();
      const { contractId } = await hire();
      const { count } = await api.world.db
        .selectFrom("events")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("resourceId", "=", contractId)
        .executeTakeFirstOrThrow();
      expect(count).toBe(999);
      await install.call("GET", "/contracts").then(({ body }) => {
        expect(body.contracts[0].projectLinkIds).toHaveLength(999);
      });
      await api.world.db.deleteFrom("deliveries").execute();
    });
  });
});
