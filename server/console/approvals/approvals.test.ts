import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publicScopes } from "../../../generated/scopes.ts";
import type { paths as PublicApi } from "../../../generated/types/public-api.ts";
import { api, good } from "../../demo/client.ts";
import { databases } from "../../testing/index.ts";
import { newAddress, newMember, newOwner, textOf, valuesOf } from "../testing/platform-testing.ts";
import { type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const NAVIGATES = { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate", "sec-fetch-site": "same-origin" };
const LETTERS = '<b data-planted="1">First</b> & "more"';

describe.each(databases)("the pages of approvals on $name", ({ open }) => {
  let site: TestSite;
  let owner: Visitor;
  let member: Visitor;
  let trainer: Visitor;
  let token: string;
  let jobId: string;
  let proposalId: string;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    owner = await newOwner(site, "House of Labels");
    member = await newMember(site, owner);
    const tokens = await owner.open("/settings/tokens");
    token = textOf(
      await owner.submit(tokens, "/settings/tokens", { name: "Agent", scopes: publicScopes }),
      "data-secret",
    );
    trainer = await signedInAs(site, newAddress());
    await profile("Maria");
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    const body = { rawJobDescription: "Street scenes" };
    ({ jobId } = await good(agent().POST("/api/public/v1/job-drafts", { body })));
    await good(agent().POST("/api/public/v1/jobs/{jobId}/publish", { params: { path: { jobId } } }));
    const bid = { amount_usd: "18.50", unit: "PER_HOUR", cover_letter: "I have done this." };
    await trainer.submit(await trainer.open(`/jobs/${jobId}`), `/jobs/${jobId}/proposals`, bid);
    const path = { jobId };
    const { proposals } = await good(agent().GET("/api/public/v1/jobs/{jobId}/proposals", { params: { path } }));
    proposalId = proposals[0]?.id ?? "";
  });

  async function profile(first_name: string): Promise<void> {
    const filling = { first_name, last_name: "Silva", country: "PT" };
    await trainer.submit(await trainer.open("/settings/trainer"), "/settings/trainer", filling);
  }

  const agent = () => api<PublicApi>(site.origin, token);

  async function asked(name = "The first scenes"): Promise<string> {
    const params = { path: { proposalId } };
    const body = { milestone: { name, volume: 10 } };
    const { approval } = await good(agent().POST("/api/public/v1/proposals/{proposalId}/hire", { params, body }));
    return new URL(approval.approvalUrl).pathname;
  }

  async function status(page: string): Promise<string> {
    const path = { approvalId: page.split("/").at(-1) ?? "" };
    const { approval } = await good(agent().GET("/api/public/v1/approvals/{approvalId}", { params: { path } }));
    return approval.status;
  }

  const send = (who: Visitor, page: Shown, path: string, decision: string, headers = {}) =>
    who.submit(page, path, { decision }, headers);
  const force = async (who: Visitor, path: string, fields: Record<string, string>): Promise<Shown> => {
    const csrf = (await who.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    return who.send("POST", path, new URLSearchParams({ csrf, ...fields }));
  };
  const addressOf = async (who: Visitor): Promise<string> =>
    (await who.open("/settings")).html.querySelector("header .who")?.getAttribute("title")?.split(" ").at(-1) ?? "";
  const alert = (page: Shown): string | undefined => page.html.querySelector("[role=alert]")?.text.trim();

  test("from the question to the contract", async () => {
    const path = await asked(LETTERS);
    const list = await owner.open("/approvals");
    expect([list.state, valuesOf(list, "data-status")[0]]).toEqual(["approvals/list", "pending"]);
    expect(list.text).toContain(`href="${path}"`);
    expect([list.text.includes("Maria S."), list.text.includes("Silva")]).toEqual([true, false]);
    const page = await owner.open(path);
    expect(page.state).toBe("approval/pending");
    for (const fact of ["Hire Maria S.?", "$185.00", "$18.50 per hour", "10 hours", "in 3 days", "Street scenes"]) {
      expect(page.text).toContain(fact);
    }
    expect([page.html.querySelector("[data-planted]"), page.text.includes("Silva")]).toEqual([null, false]);
    const done = await send(owner, page, path, "confirm");
    expect([done.status, done.location]).toEqual([303, `${path}?done=confirmed`]);
    const after = await owner.open(done.location ?? "");
    expect([after.state, after.text.includes("It is confirmed.")]).toEqual(["approval/confirmed", true]);
    expect(after.html.querySelectorAll("main form")).toEqual([]);
    const params = { path: { proposalId } };
    const { proposal } = await good(agent().GET("/api/public/v1/proposals/{proposalId}", { params }));
    expect(proposal.status.raw).toBe("HIRED");
    expect(valuesOf(await owner.open("/approvals"), "data-status")[0]).toBe("confirmed");
    const work = await trainer.open("/work");
    expect(valuesOf(work, "data-contract")).toHaveLength(1);
    for (const fact of ["House of Labels", "$185.00", "$18.50 per hour"]) expect(work.text).toContain(fact);
    expect(work.text).not.toContain(await addressOf(owner));
  });

  test("who has decided is shown: not what ended by itself, and not the address of who has left", async () => {
    const by = async (path: string) => textOf(await owner.open(path), "data-decided-by");
    const [path, withdrawn] = [await asked("One"), await asked("Two")].reverse() as [string, string];
    expect(await by(path)).toBe("");
    expect(await by(withdrawn)).toBe("");
    await send(owner, await owner.open(path), path, "decline");
    const row = site.world.db.updateTable("approvals").where("id", "=", path.split("/").at(-1) ?? "");
    const shown = await member.open(path);
    expect(textOf(shown, "data-decided-by")).toBe(await addressOf(owner));
    const stranger = await addressOf(await newOwner(site));
    const { id } = await site.world.db
      .selectFrom("user")
      .select("id")
      .where("email", "=", stranger)
      .executeTakeFirstOrThrow();
    await row.set({ decidedByUserId: id }).execute();
    expect(await by(path)).toBe("a former owner");
    expect((await owner.open(path)).text).not.toContain(stranger);
  });

  test("the owner is told on every page how many are pending, a member and a trainer are not", async () => {
    const pending = async (who: Visitor, page = "/settings") =>
      (await who.open(page)).html.querySelector('header a[href="/approvals"]')?.text.replaceAll(/\s+/g, " ");
    const before = Number((await pending(owner))?.match(/\d+/)?.[0] ?? 0);
    const path = await asked();
    expect(await pending(owner)).toBe(`Approvals ${before + 1} pending`);
    expect(await pending(owner, "/nowhere")).toBe(`Approvals ${before + 1} pending`);
    expect([await pending(member), await pending(trainer), await pending(new Visitor(site), "/")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await send(owner, await owner.open(path), path, "decline");
    expect(await pending(owner)).toBe(before === 0 ? "Approvals" : `Approvals ${before} pending`);
  });

  test("a member sees it and decides nothing, others find nothing", async () => {
    const path = await asked();
    const fingerprint = (await owner.open(path)).html.querySelector("[name=fingerprint]")?.getAttribute("value") ?? "";
    const seen = await member.open(path);
    expect([seen.state, seen.html.querySelectorAll("main form").length]).toEqual(["approval/pending", 0]);
    expect(seen.text).toContain("Only the owner of House of Labels");
    for (const decision of ["confirm", "decline"]) {
      const refused = await force(member, path, { decision, fingerprint });
      expect([refused.status, refused.state]).toEqual([403, "approval/not-owner"]);
    }
    const stranger = await newOwner(site);
    for (const who of [trainer, stranger]) {
      expect([(await who.open(path)).status, (await who.open(path)).state]).toEqual([404, "approval/unknown"]);
      const refused = await force(who, path, { decision: "confirm", fingerprint });
      expect([refused.status, refused.state]).toEqual([404, "approval/unknown"]);
    }
    expect((await stranger.open("/approvals")).state).toBe("approvals/empty");
    expect((await trainer.open("/approvals")).state).toBe("approvals/no-organization");
    for (const wrong of ["x", "0".repeat(32), "%00", "%ED%A0%80", "x".repeat(4_096)]) {
      const unknown = await owner.open(`/approvals/${wrong}`);
      expect([wrong.slice(0, 9), unknown.status >= 400 && unknown.status < 500]).toEqual([wrong.slice(0, 9), true]);
    }
    const visitor = await new Visitor(site).send(
      "POST",
      path,
      new URLSearchParams({ decision: "confirm", fingerprint }),
    );
    expect([visitor.status, visitor.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(path)}`]);
    expect(await status(path)).toBe("pending");
  });

  test("a form that is none decides nothing", async () => {
    const path = await asked();
    const fingerprint = (await owner.open(path)).html.querySelector("[name=fingerprint]")?.getAttribute("value") ?? "";
    const twice = new URLSearchParams([
      ["decision", "decline"],
      ["decision", "confirm"],
      ["fingerprint", fingerprint],
    ]);
    const csrf = (await owner.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    twice.set("csrf", csrf);
    expect((await owner.send("POST", path, twice)).status).toBe(400);
    for (const fields of [
      { decision: "maybe", fingerprint },
      { decision: "confirm" },
      { fingerprint },
      { decision: "confirm", fingerprint: "x".repeat(501) },
    ] as Record<string, string>[]) {
      expect((await force(owner, path, fields)).status).toBe(400);
    }
    const forged = await owner.send("POST", path, new URLSearchParams({ csrf: "x", decision: "confirm", fingerprint }));
    expect([forged.status, forged.state]).toEqual([403, "error/form-expired"]);
    expect(await status(path)).toBe("pending");
  });

  test("what has changed since is shown again, in a browser by a redirect, and stays pending", async () => {
    const path = await asked();
    const page = await owner.open(path);
    await profile("Zoe");
    const changed = await send(owner, page, path, "confirm");
    expect([changed.status, changed.state]).toEqual([409, "approval/changed"]);
    expect(changed.text).toContain("Hire Zoe S.?");
    const led = await send(owner, page, path, "confirm", NAVIGATES);
    expect([led.status, led.location]).toEqual([303, path]);
    const again = await owner.open(path);
    expect([again.state, alert(again)]).toEqual(["approval/changed", expect.stringContaining("Look at it again")]);
    expect(await status(path)).toBe("pending");
    expect((await send(owner, again, path, "confirm")).status).toBe(303);
    expect(await status(path)).toBe("confirmed");
    await profile("Maria");
  });

  test("what cannot be done any more is declined, and the page says why", async () => {
    const path = await asked();
    const page = await owner.open(path);
    await good(agent().POST("/api/public/v1/jobs/{jobId}/close", { params: { path: { jobId } } }));
    const led = await send(owner, page, path, "confirm", NAVIGATES);
    expect([led.status, led.location]).toEqual([303, path]);
    const refused = await owner.open(path);
    expect([refused.state, alert(refused)]).toEqual([
      "approval/declined",
      "The job is closed by now, so nobody can be hired for it.",
    ]);
    expect(alert(await owner.open(path))).toBeUndefined();
    const late = await send(owner, page, path, "confirm");
    expect([late.status, late.state, alert(late)]).toEqual([
      409,
      "approval/declined",
      "Nothing has changed: it was decided before.",
    ]);
  });

  test("of forms sent at the same instant one decides", async () => {
    const path = await asked();
    const page = await owner.open(path);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => send(owner, page, path, n % 2 === 0 ? "confirm" : "decline")),
    );
    const [first, ...others] = answers.filter((answer) => answer.status === 303);
    const end = await status(path);
    expect([others, first?.location]).toEqual([[], `${path}?done=${end}`]);
    for (const { status: code, state } of answers.filter((answer) => answer.status !== 303)) {
      expect([code, state]).toEqual([409, `approval/${end}`]);
    }
    const made = await site.world.db.selectFrom("contracts").select("id").where("jobId", "=", jobId).execute();
    expect(made).toHaveLength(end === "confirmed" ? 1 : 0);
  });

  test("long lists go on behind their first part", async () => {
    for (let n = 0; n < 26; n += 1) await asked(`Part ${n}`);
    const first = await owner.open("/approvals");
    expect(valuesOf(first, "data-approval")).toHaveLength(25);
    const older = first.html.querySelectorAll("main a").find((link) => link.text === "Older approvals");
    const second = await owner.open(older?.getAttribute("href") ?? "");
    const all = [...valuesOf(first, "data-approval"), ...valuesOf(second, "data-approval")];
    expect(new Set(all).size).toBe(all.length);
    expect((await owner.open("/approvals?before=nowhere")).state).toBe("approvals/list");
  });

  test("an owner who has expired an approval by waiting sees that", async () => {
    const path = await asked();
    const page = await owner.open(path);
    site.world.clock.advance(72 * 60 * 60);
    const late = await send(owner, page, path, "confirm");
    expect([late.status, late.state]).toEqual([409, "approval/expired"]);
    expect(late.text).toContain("Nobody has decided in time");
  });
});
