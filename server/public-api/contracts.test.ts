import { afterEach, beforeEach, expect, test } from "vitest";
import { kinds } from "../console/approvals/kinds.ts";
import { decide, expireApprovals, fingerprintOf } from "../marketplace/approvals/index.ts";
import { type Given, givenContract } from "../marketplace/contracts/testing.ts";
import { sumsOf } from "../marketplace/ledger/index.ts";
import { type Answer, claim, describeApi, newAgent, type Owner } from "./testing.ts";

const NOBODY = "0".repeat(32);
let numbers = 0;

describeApi("contracts", (given) => {
  let owner: Owner;
  let contract: Given;
  beforeEach(async () => {
    numbers += 1;
    owner = await claim(given.api.world, given.agent, `owner-${numbers}@example.com`);
    contract = await newContract();
  });
  // Whatever a test has done: nothing is lost or made, and no milestone is settled twice.
  afterEach(async () => {
    const rows = await given.db.selectFrom("ledgerEntries").select(["milestoneId", "account", "amountCents"]).execute();
    const sum = (some: typeof rows) => some.reduce((cents, { amountCents }) => cents + Number(amountCents), 0);
    expect(sum(rows)).toBe(0);
    for (const milestone of new Set(rows.map(({ milestoneId }) => milestoneId))) {
      const held = sum(rows.filter((row) => row.milestoneId === milestone && row.account === "MILESTONE"));
      expect(held).toBeGreaterThanOrEqual(0);
    }
  });

  const newContract = (changes: Omit<Parameters<typeof givenContract>[1], "organizationId"> = {}) =>
    givenContract(given.api.world, { organizationId: owner.organizationId, ...changes });
  const call = (method: string, path: string, json?: unknown, token = owner.token) =>
    given.api.call(method, path, { token, ...(json === undefined ? {} : { json }) });
  const get = async (id = contract.contractId) => (await call("GET", `/contracts/${id}`)).body.contract;
  const add = (json: unknown = { name: "Next", volume: 4 }, id = contract.contractId, token = owner.token) =>
    call("POST", `/contracts/${id}/milestones`, json, token);
  const added = async (): Promise<string> => (await add()).body.milestone.id;
  const fund = (id: string, token = owner.token) => call("POST", `/milestones/${id}/fund`, undefined, token);
  const approve = (id: string, token = owner.token) => call("POST", `/milestones/${id}/approve`, undefined, token);
  const end = (id = contract.contractId, token = owner.token) => call("POST", `/contracts/${id}/end`, undefined, token);
  const pending = async () => (await call("GET", "/payments/pending")).body.payments;
  const idOf = ({ status, body }: Answer): string => {
    expect([status, body.approval?.status]).toEqual([202, "pending"]);
    return body.approval.id;
  };
  const row = (id: string) =>
    given.db.selectFrom("approvals").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const act = async (approvalId: string, decision: "confirm" | "decline" = "confirm") => {
    const approval = await row(approvalId);
    const fingerprint = fingerprintOf(approvalId, await kinds[approval.type].facts(given.db, approval));
    const { organizationId, userId } = owner;
    return { organizationId, userId, approvalId, decision, fingerprint };
  };
  const answer = async (id: string, decision?: "confirm" | "decline") =>
    decide(given.api.world, kinds, await act(id, decision));
  const approval = async (id: string) => (await call("GET", `/approvals/${id}`)).body.approval;
  const refusal = ({ status, body }: Answer) => [status, body.details?.reason ?? body.details?.issues?.[0]?.where];
  const statuses = async (id?: string) => (await get(id)).milestones.map(({ status }: { status: string }) => status);
  const sums = (id = contract.contractId) => sumsOf(given.db, id);
  const told = async (...resourceIds: string[]) => {
    const rows = await given.db
      .selectFrom("recordedEvents")
      .selectAll()
      .where("organizationId", "=", owner.organizationId)
      .where("resourceId", "in", resourceIds)
      .orderBy("id")
      .execute();
    return rows.map(({ type, data }) => [type, JSON.parse(data).status ?? null]);
  };

  test("one is listed and got, with its milestones and its budget, and of its trainer there is what may be shown", async () => {
    const { contractId, jobId, proposalId, trainerUserId, milestoneId } = contract;
    const at = new Date(given.api.world.clock.now()).toISOString();
    const first = {
      id: milestoneId,
      name: "First",
      description: null,
      status: "ACTIVE_FUNDED",
      amountUsd: 185,
      volume: 10,
      milestoneNumber: 1,
      dueDate: null,
      pendingApproval: null,
      createdAt: at,
    };
    const shown = {
      id: contractId,
      status: "active",
      title: "Street scenes",
      jobId,
      proposalId,
      paymentType: "PAY_PER_HOUR",
      rateUsd: 18.5,
      startDate: at,
      endDate: null,
      createdAt: at,
      updatedAt: at,
      freelancer: { userId: trainerUserId, displayName: "Maria S.", country: "PT" },
      milestones: [first],
    };
    expect((await call("GET", "/contracts")).body).toEqual({ contracts: [shown] });
    const { budget, ...rest } = await get();
    expect(rest).toEqual(shown);
    expect(budget).toMatchObject({
      contractId,
      state: "OK",
      fundedVolume: 10,
      fundedAmountUsd: 185,
      consumedVolume: 0,
    });
    expect(budget.activeMilestone).toEqual({
      id: milestoneId,
      name: "First",
      amountUsd: 185,
      volume: 10,
      status: "ACTIVE_FUNDED",
    });
  });

  test("they are listed newest first, by job and by status, each with its own milestones", async () => {
    given.api.world.clock.advance(1);
    const fixed = await newContract({ paymentType: "FIXED_PRICE" });
    await add({ description: "More", amountUsd: 5 }, fixed.contractId);
    await answer(idOf(await end()));
    const list = async (query = "") => {
      const { contracts } = (await call("GET", `/contracts${query}`)).body;
      return contracts.map(({ id, milestones }: { id: string; milestones: { milestoneNumber: number }[] }) => [
        id,
        milestones.map(({ milestoneNumber }) => milestoneNumber),
      ]);
    };
    const [newer, older] = [
      [fixed.contractId, [1, 2]],
      [contract.contractId, []],
    ];
    expect(await list()).toEqual([newer, older]);
    expect(await list("?status=active")).toEqual([newer]);
    expect(await list("?status=ended")).toEqual([older]);
    expect(await list(`?jobId=${contract.jobId}`)).toEqual([older]);
    expect(await list(`?jobId=${contract.jobId}&status=active`)).toEqual([]);
    for (const query of ["?status=ACTIVE", "?status=", "?status=closed", "?jobId=", "?jobId=%00"]) {
      expect([query, (await call("GET", `/contracts${query}`)).status]).toEqual([query, 400]);
    }
    for (const query of [`?jobId=${NOBODY}`, "?jobId=x"]) {
      expect([query, (await call("GET", `/contracts${query}`)).status]).toEqual([query, 404]);
    }
  });

  test("another account's are unknown, an unclaimed one may not write, and a scope is needed for each", async () => {
    const other = await claim(given.api.world, await newAgent(given.api.world), `other-${numbers}@example.com`);
    const waiting = await added();
    for (const [token, contractId, milestoneId] of [
      [other.token, contract.contractId, contract.milestoneId],
      [owner.token, NOBODY, NOBODY],
      [owner.token, "x", "x"],
    ] as const) {
      for (const unknown of [
        await call("GET", `/contracts/${contractId}`, undefined, token),
        await add(undefined, contractId, token),
        await end(contractId, token),
        await fund(milestoneId, token),
        await approve(milestoneId, token),
      ]) {
        expect([unknown.status, unknown.body.code]).toEqual([404, "NOT_FOUND"]);
      }
    }
    expect((await fund(waiting, other.token)).status).toBe(404);
    expect((await call("GET", "/contracts", undefined, other.token)).body).toEqual({ contracts: [] });
    expect((await call("GET", `/contracts?jobId=${contract.jobId}`, undefined, other.token)).status).toBe(404);
    expect((await call("GET", "/payments/pending", undefined, other.token)).body).toEqual({ payments: [] });
    const { token } = await newAgent(given.api.world);
    for (const refused of [await add(undefined, NOBODY, token), await fund(NOBODY, token), await end(NOBODY, token)]) {
      expect(refusal(refused)).toEqual([403, "account_claim_required"]);
    }
    expect((await get()).milestones).toHaveLength(2);
  });

  test("a milestone has its terms and the next number, also at the same instant", async () => {
    given.api.world.clock.advance(1);
    const at = new Date(given.api.world.clock.now()).toISOString();
    const made = await add({ name: "", description: "All of it", amountUsd: 10, dueDate: "2020-02-29" });
    expect([made.status, made.body.milestone]).toEqual([
      201,
      {
        id: expect.any(String),
        name: null,
        description: "All of it",
        status: "NOT_FUNDED",
        amountUsd: 10,
        volume: 0.54,
        milestoneNumber: 2,
        dueDate: "2020-02-29",
        pendingApproval: null,
        createdAt: at,
      },
    ]);
    const seen = await get();
    expect([seen.updatedAt, seen.milestones[1]]).toEqual([at, made.body.milestone]);
    expect(seen.budget.fundedVolume).toBe(10);
    const answers = await Promise.all(
      // Every third asks for nothing that could be: it takes no number.
      Array.from({ length: 12 }, (_, n) => add(n % 3 === 2 ? { name: "None", amountUsd: 0.01 } : undefined)),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(8);
    const taken = (await get()).milestones.map(({ milestoneNumber }: { milestoneNumber: number }) => milestoneNumber);
    expect(taken).toEqual(Array.from({ length: 10 }, (_, n) => n + 1));
    expect(await sums()).toMatchObject({ fundedCents: 18_500, heldCents: 18_500 });
  });

  test.each<[unknown, string]>([
    [{}, "body.name"],
    [{ volume: 1 }, "body.name"],
    [{ name: "", description: " \u3164", volume: 1 }, "body.name"],
    [{ name: "Scenes\u202e", volume: 1 }, "body.name"],
    [{ name: "x" }, "body.amountUsd"],
    [{ name: "x", volume: 1, amountUsd: 18.51 }, "body.amountUsd"],
    [{ name: "x", amountUsd: 1.005 }, "body.amountUsd"],
    [{ name: "x", amountUsd: 0 }, "body.amountUsd"],
    [{ name: "x", amountUsd: -1 }, "body.amountUsd"],
    [{ name: "x", amountUsd: 1_000_000.01 }, "body.amountUsd"],
    [{ name: "x", amountUsd: "5" }, "body.amountUsd"],
    [{ name: "x", amountUsd: null }, "body.amountUsd"],
    [{ name: "x", volume: 1.001 }, "body.volume"],
    [{ name: "x", volume: 0 }, "body.volume"],
    [{ name: "x", volume: 10_000_001 }, "body.volume"],
    [{ name: "x", volume: 1_000_000 }, "body.volume"],
    [{ name: "x", volume: 1, dueDate: "2026-02-30" }, "body.dueDate"],
    [{ name: "x", volume: 1, dueDate: "2026-2-3" }, "body.dueDate"],
    [{ name: "x", volume: 1, dueDate: "2026-02-03T00:00:00Z" }, "body.dueDate"],
    [{ name: "x".repeat(121), volume: 1 }, "body.name"],
    [{ name: "\0", volume: 1 }, "body.name"],
    [{ name: "x", description: "\ud800", volume: 1 }, "body.description"],
    [{ name: "x", description: "x".repeat(5001), volume: 1 }, "body.description"],
    [[], "body"],
    ["x", "body"],
  ])("a milestone of %j is refused", async (json, where) => {
    expect(refusal(await add(json))).toEqual([400, where]);
    expect((await get()).milestones).toHaveLength(1);
  });

  test("a fixed price and labels have terms of their own", async () => {
    const fixed = await newContract({ paymentType: "FIXED_PRICE" });
    expect(refusal(await add({ name: "x", amountUsd: 1, volume: 1 }, fixed.contractId))).toEqual([400, "body.volume"]);
    expect((await add({ name: "x", amountUsd: 1 }, fixed.contractId)).body.milestone).toMatchObject({
      amountUsd: 1,
      volume: null,
    });
    const labels = await newContract({ paymentType: "PAY_PER_LABEL", rateCents: 7, milestone: { volume: 100 } });
    expect(refusal(await add({ name: "x", volume: 1.5 }, labels.contractId))).toEqual([400, "body.volume"]);
    expect((await add({ name: "x", amountUsd: 1 }, labels.contractId)).body.milestone).toMatchObject({
      amountUsd: 1,
      volume: 14,
    });
  });

  test("a funding is asked for once, and confirmed once", async () => {
    const milestoneId = await added();
    const answers = await Promise.all(Array.from({ length: 20 }, () => fund(milestoneId)));
    const ids = new Set(answers.map(idOf));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    const { type, contractId, milestoneId: about, result } = answers[0]?.body.approval ?? {};
    expect([type, contractId, about, result]).toEqual(["milestone_fund", contract.contractId, milestoneId, null]);
    expect((await get()).milestones[1]).toMatchObject({ status: "NOT_FUNDED", pendingApproval: id });
    expect(await told(milestoneId)).toEqual([["payment.pending", null]]);
    expect(await sums()).toMatchObject({ fundedCents: 18_500 });
    expect(await statuses()).toEqual(["ACTIVE_FUNDED", "NOT_FUNDED"]);

    const once = await act(id);
    const decided = await Promise.all(Array.from({ length: 5 }, () => decide(given.api.world, kinds, once)));
    expect(decided.filter((one) => "ok" in one)).toHaveLength(1);
    expect(decided.filter((one) => "ended" in one && one.ended === "confirmed")).toHaveLength(4);
    expect(await statuses()).toEqual(["ACTIVE_FUNDED", "ACTIVE_FUNDED"]);
    expect((await get()).milestones[1].pendingApproval).toBeNull();
    expect((await get()).budget).toMatchObject({ fundedVolume: 14, activeMilestone: { id: contract.milestoneId } });
    expect(await sums()).toMatchObject({ fundedCents: 25_900, heldCents: 25_900 });
    expect(await told(milestoneId)).toEqual([
      ["payment.pending", null],
      ["milestone.status_changed", "ACTIVE_FUNDED"],
    ]);
    expect(await approval(id)).toMatchObject({ status: "confirmed", result: { funded: true } });
    expect(refusal(await fund(milestoneId))).toEqual([409, "milestone_not_fundable"]);
    expect(refusal(await fund(contract.milestoneId))).toEqual([409, "milestone_not_fundable"]);
  });

  test("what was declined or has expired can be asked for again, and tells so again", async () => {
    const milestoneId = await added();
    const first = idOf(await fund(milestoneId));
    expect(await answer(first, "decline")).toEqual({ ok: "declined" });
    const second = idOf(await fund(milestoneId));
    given.api.world.clock.advance(72 * 60 * 60);
    expect(await answer(second)).toEqual({ ended: "expired" });
    expect(await pending()).toEqual([]);
    expect((await get()).milestones[1].pendingApproval).toBeNull();
    const third = idOf(await fund(milestoneId));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await told(milestoneId)).toEqual(Array(3).fill(["payment.pending", null]));
    expect(await answer(third)).toEqual({ ok: "confirmed" });
    expect(await sums()).toMatchObject({ fundedCents: 25_900 });
  });

  test("a funded milestone is paid out once, all of it", async () => {
    const waiting = await added();
    expect(refusal(await approve(waiting))).toEqual([409, "milestone_not_funded"]);
    const { milestoneId } = contract;
    const answers = await Promise.all(Array.from({ length: 5 }, () => approve(milestoneId)));
    const ids = new Set(answers.map(idOf));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    expect(await sums()).toMatchObject({ paidOutCents: 0, heldCents: 18_500 });
    const once = await act(id);
    await Promise.all(Array.from({ length: 5 }, () => decide(given.api.world, kinds, once)));
    expect(await approval(id)).toMatchObject({
      type: "milestone_approve",
      status: "confirmed",
      result: { paidOut: true },
    });
    expect(await statuses()).toEqual(["COMPLETED", "NOT_FUNDED"]);
    expect(await sums()).toEqual({ fundedCents: 18_500, paidOutCents: 18_500, refundedCents: 0, heldCents: 0 });
    expect((await get()).budget).toMatchObject({ fundedVolume: 10, activeMilestone: null });
    expect(await told(milestoneId)).toEqual([
      ["milestone.status_changed", "ACTIVE_FUNDED"],
      ["payment.pending", null],
      ["milestone.status_changed", "COMPLETED"],
    ]);
    expect(refusal(await approve(milestoneId))).toEqual([409, "milestone_not_funded"]);
    expect(refusal(await fund(milestoneId))).toEqual([409, "milestone_not_fundable"]);
  });

  test("a contract of which nothing is funded ends with the call; its milestones are gone, and what was pending", async () => {
    await answer(idOf(await approve(contract.milestoneId)));
    const open = await added();
    const asked = idOf(await fund(open));
    given.api.world.clock.advance(1);
    const ended = await Promise.all(Array.from({ length: 5 }, () => end()));
    expect(ended.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(ended.find(({ status }) => status === 200)?.body).toEqual({
      ok: true,
      contractId: contract.contractId,
      status: "ended",
    });
    const at = new Date(given.api.world.clock.now()).toISOString();
    const seen = await get();
    expect([seen.status, seen.endDate, seen.updatedAt]).toEqual(["ended", at, at]);
    expect(await statuses()).toEqual(["COMPLETED"]);
    expect((await approval(asked)).status).toBe("declined");
    expect(await told(open)).toEqual([
      ["payment.pending", null],
      ["milestone.status_changed", "CANCELLED"],
    ]);
    expect(await told(asked)).toEqual([["approval.confirmed", "declined"]]);
    expect(refusal(await end())).toEqual([409, "contract_ended"]);
    expect(refusal(await add())).toEqual([409, "contract_ended"]);
    expect(refusal(await fund(open))).toEqual([409, "milestone_not_fundable"]);
    expect(refusal(await approve(open))).toEqual([409, "milestone_not_funded"]);
    expect(await answer(asked)).toEqual({ ended: "declined" });
    expect(await sums()).toEqual({ fundedCents: 18_500, paidOutCents: 18_500, refundedCents: 0, heldCents: 0 });
  });

  test("while something is funded the owner is asked, and an end refunds each of them", async () => {
    const second = await added();
    await answer(idOf(await fund(second)));
    const third = await added();
    const [payout, funding] = [idOf(await approve(second)), idOf(await fund(third))];
    const answers = await Promise.all(Array.from({ length: 5 }, () => end()));
    const ids = new Set(answers.map(idOf));
    expect(ids.size).toBe(1);
    const [id = ""] = ids;
    expect(await statuses()).toEqual(["ACTIVE_FUNDED", "ACTIVE_FUNDED", "NOT_FUNDED"]);
    const { facts } = kinds.contract_end;
    const shown = await facts(given.db, await row(id));
    expect([shown.amountCents, shown.milestones.length]).toEqual([25_900, 2]);

    expect(await answer(id)).toEqual({ ok: "confirmed" });
    expect(await approval(id)).toMatchObject({
      type: "contract_end",
      milestoneId: null,
      status: "confirmed",
      result: { contractEnded: true },
    });
    expect((await get()).milestones).toEqual([]);
    expect(await sums()).toEqual({ fundedCents: 25_900, paidOutCents: 0, refundedCents: 25_900, heldCents: 0 });
    for (const gone of [payout, funding]) expect((await approval(gone)).status).toBe("declined");
    expect(await told(id)).toEqual([["approval.confirmed", "confirmed"]]);
    for (const milestone of [contract.milestoneId, second, third]) {
      expect((await told(milestone)).at(-1)).toEqual(["milestone.status_changed", "CANCELLED"]);
    }
    // What is shown of what was confirmed stays what was confirmed.
    expect(await facts(given.db, await row(id))).toMatchObject({ amountCents: 25_900 });
    expect(await pending()).toEqual([]);
  });

  test("an end whose sum has changed is shown again; one that is not needed any more is declined", async () => {
    const id = idOf(await end());
    const before = await act(id);
    await answer(idOf(await approve(contract.milestoneId)));
    expect(await decide(given.api.world, kinds, before)).toEqual({ refused: "changed" });
    expect((await end()).status).toBe(200);
    expect((await approval(id)).status).toBe("declined");
    expect(await sums()).toMatchObject({ paidOutCents: 18_500, refundedCents: 0 });
  });

  test("of an end and a funding at the same instant the money is whole, and an ended contract has none", async () => {
    for (let n = 0; n < 6; n += 1) {
      contract = await newContract();
      const milestoneId = await added();
      const [funding, payout, ending] = [
        await act(idOf(await fund(milestoneId))),
        await act(idOf(await approve(contract.milestoneId))),
        await act(idOf(await end())),
      ];
      const some = [funding, ending, payout];
      // Each of them is the first once.
      const order = [...some.slice(n % 3), ...some.slice(0, n % 3)];
      const decided = await Promise.all(order.map((one) => decide(given.api.world, kinds, one)));
      expect(decided.filter((one) => "ok" in one).length).toBeGreaterThan(0);
      const seen = await get();
      const { fundedCents, paidOutCents, refundedCents, heldCents } = await sums();
      expect(fundedCents).toBe(paidOutCents + refundedCents + heldCents);
      if (seen.status === "ended") {
        expect([heldCents, seen.budget.activeMilestone]).toEqual([0, null]);
        expect(refusal(await fund(milestoneId))).toEqual([409, "milestone_not_fundable"]);
      }
      const open = await given.db
        .selectFrom("approvals")
        .select("type")
        .where("contractId", "=", contract.contractId)
        .where("confirmedAt", "is", null)
        .where("declinedAt", "is", null)
        .execute();
      if (seen.status === "ended") expect(open).toEqual([]);
    }
  });

  test("of an end at once, a new milestone and a funding that is asked for at the same instant nothing is half done", async () => {
    await answer(idOf(await approve(contract.milestoneId)));
    const milestoneId = await added();
    const [ended, made, asked] = await Promise.all([end(), add(), fund(milestoneId)]);
    expect(ended.status).toBe(200);
    expect([201, 409]).toContain(made.status);
    expect([202, 409]).toContain(asked.status);
    expect(await statuses()).toEqual(["COMPLETED"]);
    expect(await pending()).toEqual([]);
    if (asked.status === 202) expect(await answer(asked.body.approval.id)).toEqual({ ended: "declined" });
  });

  test("what is pending of milestones is listed, the newest first, and nothing else", async () => {
    const { clock } = given.api.world;
    const milestoneId = await added();
    const funding = idOf(await fund(milestoneId));
    const at = new Date(clock.now()).toISOString();
    clock.advance(1);
    const payout = idOf(await approve(contract.milestoneId));
    idOf(await end());
    const job = { id: contract.jobId, title: "Street scenes" };
    const [first, second] = await pending();
    expect(first).toMatchObject({ id: payout, status: "PENDING_PAYOUT", amountUsd: 185 });
    expect(second).toEqual({
      id: funding,
      status: "PENDING_FUNDING",
      amountUsd: 74,
      createdAt: at,
      job,
      milestone: { id: milestoneId, name: "Next" },
    });
    await answer(funding);
    expect((await pending()).map(({ id }: { id: string }) => id)).toEqual([payout]);
    clock.advance(72 * 60 * 60 - 1);
    expect(await pending()).toHaveLength(1);
    clock.advance(1);
    expect(await pending()).toEqual([]);
    await expireApprovals(given.api.world);
    expect(await pending()).toEqual([]);
  });
});
