import { beforeEach, expect, test } from "vitest";
import { joinOrganization } from "../accounts/memberships.ts";
import { kinds } from "../console/approvals/kinds.ts";
import { decide, expireApprovals, fingerprintOf } from "../marketplace/approvals/index.ts";
import { hiring } from "../marketplace/hiring/index.ts";
import { propose } from "../marketplace/proposals/index.ts";
import { saveTrainer } from "../marketplace/trainers/index.ts";
import type { ProposalsTable } from "../storage/schema.ts";
import { createToken } from "../tokens/create.ts";
import { type Answer, claim, describeApi, newAgent, newHuman, type Owner } from "./testing.ts";

const NOBODY = "0".repeat(32);
const HOURS = 60 * 60 * 1000;
const milestone = { name: "The first 500 scenes", volume: 100 };
let numbers = 0;

describeApi("hiring", (given) => {
  let owner: Owner;
  let jobId: string;
  let trainer: string;
  let proposalId: string;
  beforeEach(async () => {
    const { api, agent } = given;
    numbers += 1;
    owner = await claim(api.world, agent, `owner-${numbers}@example.com`);
    const { token } = owner;
    const { body } = await api.call("POST", "/job-drafts", { token, json: { rawJobDescription: "Street scenes" } });
    jobId = body.jobId;
    await api.call("POST", `/jobs/${jobId}/publish`, { token });
    trainer = await newHuman(api.world, `trainer-${numbers}@example.com`);
    await saveTrainer(api.world, {
      userId: trainer,
      firstName: "Maria",
      lastName: "Silva",
      country: "PT",
      title: null,
    });
    proposalId = await proposed();
  });

  async function proposed(unit: ProposalsTable["unit"] = "PER_HOUR", amountCents = 1850): Promise<string> {
    const bid = { amountCents, unit, coverLetter: "I have done this before." };
    const made = await propose(given.api.world, { jobId, userId: trainer, ...bid });
    if ("refused" in made) throw new Error(made.refused);
    return made.proposalId;
  }

  const hire = (json: unknown = { milestone }, id = proposalId, token = owner.token) =>
    given.api.call("POST", `/proposals/${id}/hire`, { token, json });
  const get = async (id: string, token = owner.token) => given.api.call("GET", `/approvals/${id}`, { token });
  const asked = async (what: object = milestone): Promise<string> => (await hire({ milestone: what })).body.approval.id;
  const statusOf = async (id: string): Promise<string> => (await get(id)).body.approval.status;
  const row = (id: string) =>
    given.db.selectFrom("approvals").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const print = async (id: string) => fingerprintOf(id, await hiring.facts(given.db, await row(id)));
  const answer = async (approvalId: string, decision: "confirm" | "decline" = "confirm", fingerprint?: string) => {
    const { organizationId, userId } = owner;
    const act = { organizationId, userId, approvalId, decision };
    return decide(given.api.world, kinds, { ...act, fingerprint: fingerprint ?? (await print(approvalId)) });
  };
  const contracts = () => given.db.selectFrom("contracts").selectAll().where("jobId", "=", jobId).execute();
  const told = async (): Promise<unknown[]> => {
    const of = given.db.selectFrom("recordedEvents").selectAll().where("organizationId", "=", owner.organizationId);
    const rows = await of.where("type", "!=", "proposal.received").orderBy("id").execute();
    return rows.map(({ type, data }) => [type, JSON.parse(data).status ?? null]);
  };
  const refusal = ({ status, body }: Answer) => [status, body.details?.reason ?? body.details?.issues?.[0]?.where];
  const review = (status: string) =>
    given.api.call("PATCH", `/proposals/${proposalId}`, { token: owner.token, json: { status } });
  const close = () => given.api.call("POST", `/jobs/${jobId}/close`, { token: owner.token });
  const join = () =>
    joinOrganization(given.db, { userId: trainer, organizationId: owner.organizationId, role: "MEMBER", now: 1 });

  test("the call asks, the owner hires, and the contract is what was asked for", async () => {
    const { clock, config } = given.api.world;
    const at = clock.now();
    const first = await hire();
    const { id } = first.body.approval;
    const approval = {
      id,
      type: "proposal_hire",
      status: "pending",
      contractId: null,
      milestoneId: null,
      jobId,
      proposalId,
      approvalUrl: `${config.origin}/approvals/${id}`,
      expiresAt: new Date(at + 72 * HOURS).toISOString(),
      resolvedAt: null,
      result: null,
      createdAt: new Date(at).toISOString(),
    };
    expect([first.status, first.body]).toEqual([202, { approval, message: expect.stringContaining("approvalUrl") }]);
    expect((await get(id)).body).toEqual({ approval });
    expect(await contracts()).toEqual([]);
    expect(await told()).toEqual([]);

    clock.advance(1);
    expect(await answer(id)).toEqual({ ok: "confirmed" });
    const [contract, ...more] = await contracts();
    const parties = { organizationId: owner.organizationId, jobId, proposalId, trainerUserId: trainer };
    expect(contract).toMatchObject({
      ...parties,
      paymentType: "PAY_PER_HOUR",
      rateCents: 1850,
      createdAt: clock.now(),
    });
    expect(more).toEqual([]);
    const milestones = await given.db
      .selectFrom("milestones")
      .selectAll()
      .where("contractId", "=", contract?.id ?? "")
      .execute();
    expect(milestones).toMatchObject([
      { number: 1, name: milestone.name, amountCents: 185_000, volumeHundredths: 10_000, fundedAt: clock.now() },
    ]);
    const entries = await given.db
      .selectFrom("ledgerEntries")
      .select(["account", "amountCents"])
      .where("contractId", "=", contract?.id ?? "")
      .execute();
    expect(entries.sort((a, b) => a.amountCents - b.amountCents)).toEqual([
      { account: "EMPLOYER", amountCents: -185_000 },
      { account: "MILESTONE", amountCents: 185_000 },
    ]);
    const result = { hired: true, contractId: contract?.id, jobId, freelancerUserId: trainer };
    const now = new Date(clock.now()).toISOString();
    expect((await get(id)).body).toEqual({
      approval: { ...approval, status: "confirmed", contractId: contract?.id, resolvedAt: now, result },
    });
    const { proposal } = (await given.api.call("GET", `/proposals/${proposalId}`, { token: owner.token })).body;
    expect([proposal.status.raw, proposal.contract, proposal.updatedAt]).toEqual(["HIRED", contract?.id, now]);
    expect(await told()).toEqual([
      ["contract.created", null],
      ["milestone.status_changed", "ACTIVE_FUNDED"],
      ["proposal.status_changed", "HIRED"],
      ["approval.confirmed", "confirmed"],
    ]);
    expect(refusal(await hire())).toEqual([409, "proposal_hired"]);
    expect(await answer(id)).toEqual({ ended: "confirmed" });
    expect(await answer(id, "decline")).toEqual({ ended: "confirmed" });
  });

  test("the same terms give the same approval, other terms one of their own", async () => {
    const id = await asked();
    for (const same of [
      { ...milestone, amount: 1850 },
      { ...milestone, volume: 100.0 },
      { ...milestone, description: " " },
    ]) {
      expect(await asked(same)).toBe(id);
    }
    const other = await asked({ ...milestone, dueDate: "2030-02-28" });
    expect(other).not.toBe(id);
    expect([await statusOf(id), await statusOf(other)]).toEqual(["declined", "pending"]);
    expect(await told()).toEqual([["approval.confirmed", "declined"]]);
    expect(await answer(id)).toEqual({ ended: "declined" });
    expect(await answer(other, "decline")).toEqual({ ok: "declined" });
    const { approval } = (await get(other)).body;
    expect([approval.status, approval.result, approval.contractId]).toEqual(["declined", null, null]);
    expect(await contracts()).toEqual([]);
    const again = await asked();
    expect([id, other]).not.toContain(again);
  });

  test("of calls at the same instant one asks, and the last terms are pending", async () => {
    const same = await Promise.all(Array.from({ length: 20 }, () => asked()));
    expect(new Set(same).size).toBe(1);
    const others = await Promise.all(Array.from({ length: 10 }, (_, n) => asked({ ...milestone, name: `Part ${n}` })));
    const statuses = await Promise.all(others.map(statusOf));
    expect(statuses.sort()).toEqual([...Array.from({ length: 9 }, () => "declined"), "pending"]);
    expect(await told()).toHaveLength(10);
  });

  test.each<[ProposalsTable["unit"], object, unknown]>([
    ["PER_HOUR", { volume: 1 }, "name"],
    ["PER_HOUR", { name: " \u3164", description: "\n", volume: 1 }, "name"],
    ["PER_HOUR", { name: "Scenes\u202e", volume: 1 }, "name"],
    ["PER_HOUR", { name: "x" }, "amount"],
    ["PER_HOUR", { name: "x", volume: 1.005 }, "volume"],
    ["PER_HOUR", { name: "x", amount: 18.51, volume: 1 }, "amount"],
    ["PER_LABEL", { name: "x", volume: 1.5 }, "volume"],
    ["FIXED", { name: "x", volume: 1 }, "volume"],
    ["FIXED", { name: "x" }, "amount"],
  ])("a proposal %s with the milestone %j: 400", async (unit, wrong, member) => {
    await given.db.updateTable("proposals").set({ unit }).where("id", "=", proposalId).execute();
    const refused = await hire({ milestone: wrong });
    expect([refused.status, refused.body.details.issues[0].where]).toEqual([400, `body.milestone.${member}`]);
    expect(await given.db.selectFrom("approvals").select("id").where("jobId", "=", jobId).execute()).toEqual([]);
  });

  test.each([
    [{}],
    [{ milestone: null }],
    [{ milestone: [] }],
    [{ milestone: { ...milestone, name: "x".repeat(121) } }],
    [{ milestone: { ...milestone, name: "\ud800" } }],
    [{ milestone: { ...milestone, description: "x".repeat(5_001) } }],
    [{ milestone: { ...milestone, volume: 0 } }],
    [{ milestone: { ...milestone, volume: "100" } }],
    [{ milestone: { ...milestone, volume: 10_000_001 } }],
    [{ milestone: { ...milestone, amount: 1_000_000.01 } }],
    [{ milestone: { ...milestone, amount: -1 } }],
    [{ milestone: { ...milestone, dueDate: "2030-02-30" } }],
    [{ milestone: { ...milestone, dueDate: "tomorrow" } }],
  ])("%j is refused", async (json) => {
    const refused = await hire(json);
    expect([refused.status, refused.body.code]).toEqual([400, "BAD_REQUEST"]);
  });

  test("what keeps from hiring is told when asked, and again when confirmed", async () => {
    for (const [reason, make, undo] of [
      ["proposal_declined", () => review("DECLINED"), () => review("UNREVIEWED")],
      ["own_member", join, () => given.db.deleteFrom("memberships").where("userId", "=", trainer).execute()],
      ["job_not_open", close, undefined],
    ] as const) {
      const id = await asked({ ...milestone, name: reason });
      const shown = await print(id);
      await make();
      expect([reason, refusal(await hire())]).toEqual([reason, [409, reason]]);
      expect(await statusOf(id)).toBe("pending");
      expect([reason, await answer(id, "confirm", shown)]).toEqual([reason, { obstacle: reason }]);
      expect(await statusOf(id)).toBe("declined");
      await undo?.();
    }
    expect(await contracts()).toEqual([]);
    expect((await told()).filter((event) => String(event).startsWith("approval"))).toHaveLength(3);
  });

  test("what cannot be confirmed any more can be declined", async () => {
    const id = await asked();
    await close();
    expect(await answer(id, "decline")).toEqual({ ok: "declined" });
  });

  test("nothing but what was shown is confirmed, or declined", async () => {
    const id = await asked();
    const shown = await print(id);
    await saveTrainer(given.api.world, {
      userId: trainer,
      firstName: "Zoe",
      lastName: "Silva",
      country: "PT",
      title: null,
    });
    for (const wrong of [shown, "", "x"]) {
      for (const decision of ["confirm", "decline"] as const) {
        expect(await answer(id, decision, wrong)).toEqual({ refused: "changed" });
      }
    }
    expect(await statusOf(id)).toBe("pending");
    expect(await answer(id)).toEqual({ ok: "confirmed" });
  });

  test("it expires in the millisecond that it says, whoever reads, and its end is told once", async () => {
    const { world } = given.api;
    const id = await asked();
    const shown = await print(id);
    world.clock.advance((72 * HOURS) / 1000 - 0.001);
    await expireApprovals(world);
    expect([await statusOf(id), await told()]).toEqual(["pending", []]);
    world.clock.advance(0.001);
    const { approval } = (await get(id)).body;
    expect([approval.status, approval.resolvedAt, approval.result]).toEqual(["expired", approval.expiresAt, null]);
    expect(await told()).toEqual([]);
    // Of all instances, and of whoever would confirm it at the same instant.
    const ends = await Promise.all([
      ...Array.from({ length: 5 }, () => expireApprovals(world)),
      answer(id, "confirm", shown),
      answer(id, "decline", shown),
    ]);
    expect(ends.slice(5)).toEqual([{ ended: "expired" }, { ended: "expired" }]);
    expect(await told()).toEqual([["approval.confirmed", "expired"]]);
    world.clock.advance(1);
    expect((await get(id)).body.approval.resolvedAt).toBe(approval.expiresAt);
    const again = await asked();
    expect([again === id, await statusOf(again)]).toEqual([false, "pending"]);
    expect(await contracts()).toEqual([]);
  });

  test("asking again ends one that is overdue as expired, and one that was decided stays so", async () => {
    const { world } = given.api;
    const late = await asked();
    world.clock.advance((72 * HOURS) / 1000);
    const again = await asked();
    expect([again === late, await statusOf(late)]).toEqual([false, "expired"]);
    expect(await told()).toEqual([["approval.confirmed", "expired"]]);
    await answer(again);
    world.clock.advance((72 * HOURS) / 1000);
    await expireApprovals(world);
    expect(await statusOf(again)).toBe("confirmed");
  });

  test("of confirmations at the same instant one hires", async () => {
    const id = await asked();
    const shown = await print(id);
    const all = await Promise.all(Array.from({ length: 10 }, () => answer(id, "confirm", shown)));
    expect(all.filter((one) => "ok" in one)).toEqual([{ ok: "confirmed" }]);
    expect(all.filter((one) => "ended" in one)).toHaveLength(9);
    expect(await contracts()).toHaveLength(1);
    expect(await told()).toHaveLength(4);
  });

  test.each([
    ["closing the job", () => close()],
    ["declining the proposal", () => review("DECLINED")],
  ])("confirming and %s at the same instant end in one order or the other", async (_what, hinder) => {
    const id = await asked();
    const shown = await print(id);
    const [decided] = await Promise.all([answer(id, "confirm", shown), hinder()]);
    const hired = (await contracts()).length;
    const { proposal } = (await given.api.call("GET", `/proposals/${proposalId}`, { token: owner.token })).body;
    expect([hired, proposal.status.raw === "HIRED", await statusOf(id)]).toEqual(
      "ok" in decided ? [1, true, "confirmed"] : [0, false, "declined"],
    );
  });

  test("only the owner decides, and only of this organization", async () => {
    const id = await asked();
    const shown = await print(id);
    const { organizationId } = owner;
    numbers += 1;
    const member = await newHuman(given.api.world, `member-${numbers}@example.com`);
    await joinOrganization(given.db, { userId: member, organizationId, role: "MEMBER", now: 1 });
    const act = { organizationId, userId: member, approvalId: id, decision: "confirm", fingerprint: shown } as const;
    expect(await decide(given.api.world, kinds, act)).toEqual({ refused: "not-owner" });
    const stranger = await claim(given.api.world, await newAgent(given.api.world), `stranger-${numbers}@example.com`);
    const foreign = { ...act, userId: stranger.userId, organizationId: stranger.organizationId };
    expect(await decide(given.api.world, kinds, foreign)).toEqual({ refused: "unknown" });
    expect(await statusOf(id)).toBe("pending");
    for (const unknown of [
      await get(id, stranger.token),
      await get(NOBODY),
      await get("x"),
      await hire({ milestone }, proposalId, stranger.token),
      await hire({ milestone }, NOBODY),
      await hire({ milestone }, "x"),
    ]) {
      expect([unknown.status, unknown.body.code]).toEqual([404, "NOT_FOUND"]);
    }
  });

  test("asking needs its scope and a claim, reading another scope", async () => {
    const id = await asked();
    const { organizationId, userId } = owner;
    const token = async (...scopes: ("proposals:read" | "proposals:write" | "payments:read")[]) => {
      const made = await createToken(given.api.world, {
        organizationId,
        userId,
        name: "Narrow",
        scopes,
        expiresAt: null,
      });
      if ("refused" in made) throw new Error(made.refused);
      return made.token;
    };
    const reads = await hire({ milestone }, proposalId, await token("proposals:read"));
    expect([reads.status, reads.body.details.requiredScopes]).toEqual([403, ["proposals:write"]]);
    const writes = await get(id, await token("proposals:write"));
    expect([writes.status, writes.body.details.requiredScopes]).toEqual([403, ["payments:read"]]);
    expect((await get(id, await token("payments:read"))).status).toBe(200);
    const unclaimed = await hire({ milestone }, proposalId, (await newAgent(given.api.world)).token);
    expect(refusal(unclaimed)).toEqual([403, "account_claim_required"]);
    const { body } = await given.api.call("GET", "/job-drafts/capabilities", { token: owner.token });
    expect(body.capabilities.hiring).toBe(true);
  });
});
