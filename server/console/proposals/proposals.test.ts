import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publicScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { newAddress, newMember, newOwner, textOf, valuesOf } from "../testing/platform-testing.ts";
import { type Filling, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const NAVIGATES = { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate", "sec-fetch-site": "same-origin" };
const right = { amount_usd: "18.50", unit: "PER_HOUR", cover_letter: "I have done this.\r\nTwice." };

describe.each(databases)("the pages of proposals on $name", ({ open }) => {
  let site: TestSite;
  let owner: Visitor;
  let trainer: Visitor;
  let jobId: string;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    owner = await newOwner(site, "House of Labels");
    trainer = await newTrainer();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    jobId = await openJob();
  });

  async function newTrainer(): Promise<Visitor> {
    const human = await signedInAs(site, newAddress());
    const profile = { first_name: "Maria", last_name: "Silva", country: "PT" };
    await human.submit(await human.open("/settings/trainer"), "/settings/trainer", profile);
    return human;
  }

  async function openJob(publish = true): Promise<string> {
    const scopes = [publicScope.jobsWrite];
    const tokens = await owner.open("/settings/tokens");
    const made = await owner.submit(tokens, "/settings/tokens", { name: "Jobs", scopes });
    const headers = { authorization: `Bearer ${textOf(made, "data-secret")}`, "content-type": "application/json" };
    const body = JSON.stringify({ rawJobDescription: "Street scenes\nBoxes <b>around</b> cars" });
    const base = `${site.origin}/api/public/v1`;
    const drafted = await fetch(`${base}/job-drafts`, { method: "POST", headers, body });
    const { jobId: id } = (await drafted.json()) as { jobId: string };
    if (publish) await fetch(`${base}/jobs/${id}/publish`, { method: "POST", headers });
    // An account has 25 tokens at most.
    const token = (await site.world.db.selectFrom("tokens").select("id").orderBy("createdAt", "desc").execute())[0]?.id;
    await site.world.db
      .deleteFrom("tokens")
      .where("id", "=", token ?? "")
      .execute();
    return id;
  }

  const send = async (who: Visitor, filling: Filling = {}, headers = {}, id = jobId): Promise<Shown> =>
    who.submit(await who.open(`/jobs/${id}`), `/jobs/${id}/proposals`, { ...right, ...filling }, headers);
  const force = async (who: Visitor, path: string, fields: Record<string, string>): Promise<Shown> => {
    const csrf = (await who.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    return who.send("POST", path, new URLSearchParams({ csrf, ...fields }));
  };
  const stored = () => site.world.db.selectFrom("proposals").selectAll().where("jobId", "=", jobId).execute();

  test("from the board to an answer", async () => {
    const visitor = new Visitor(site);
    const board = await visitor.open("/jobs?q=STREET");
    expect([board.state, valuesOf(board, "data-open-job")[0]]).toEqual(["jobs/board", jobId]);
    const seen = await visitor.open(`/jobs/${jobId}`);
    expect([seen.state, textOf(seen, "data-company")]).toEqual(["job/open", "House of Labels"]);
    expect(seen.text).toContain("&lt;b&gt;around&lt;/b&gt;");
    expect(seen.text).toContain(`/sign-in?return_to=%2Fjobs%2F${jobId}`);
    expect(seen.text).not.toContain("noindex");

    const done = await send(trainer);
    expect([done.status, done.location]).toEqual([303, "/work?done=proposed"]);
    const [proposal] = await stored();
    expect(proposal).toMatchObject({ amountCents: 1850, unit: "PER_HOUR", coverLetter: "I have done this.\nTwice." });
    const path = `/jobs/${jobId}/proposals`;
    const page = await owner.open(path);
    expect([page.state, valuesOf(page, "data-status")]).toEqual(["proposals/list", ["unreviewed"]]);
    expect(page.text).toContain("Maria S.");
    expect(page.text).not.toContain("Silva");
    const answered = await owner.submit(page, `${path}/${proposal?.id}`, { status: "SHORTLISTED" });
    expect([answered.status, answered.location]).toEqual([303, `${path}?done=shortlisted`]);
    expect((await owner.open(answered.location ?? "")).text).toContain("The proposal is shortlisted.");
    const member = await newMember(site, owner);
    await member.submit(await member.open(path), `${path}/${proposal?.id}`, { status: "DECLINED" });
    expect(valuesOf(await owner.open(path), "data-status")).toEqual(["declined"]);
    const work = await trainer.open("/work");
    expect([work.state, valuesOf(work, "data-status")[0]]).toEqual(["work/list", "declined"]);
    const job = await trainer.open(`/jobs/${jobId}`);
    expect([
      job.html.querySelector("form[action$=proposals]"),
      job.html.querySelector("[data-proposed]")?.text,
    ]).toEqual([null, expect.stringContaining("$18.50 per hour")]);
  });

  test.each<[string, Filling, string]>([
    ["no amount", { amount_usd: "" }, "amount_usd"],
    ["three digits", { amount_usd: "1.005" }, "amount_usd"],
    ["too much", { amount_usd: "1000000.01" }, "amount_usd"],
    ["a unit that is none", { unit: "PER_DAY" }, "unit"],
    ["two units", { unit: ["PER_HOUR", "FIXED"] }, "unit"],
    ["a letter that shows nothing", { cover_letter: " \u3164" }, "cover_letter"],
    ["a letter of 5,001", { cover_letter: "x".repeat(5_001) }, "cover_letter"],
    ["a letter of 10,001", { cover_letter: "x".repeat(10_001) }, "cover_letter"],
  ])("%s is refused, with what was typed", async (_what, wrong, field) => {
    const refused = await send(trainer, wrong);
    expect([refused.status, refused.state]).toEqual([400, "job/invalid"]);
    expect(refused.html.querySelectorAll(".field-error").map((one) => one.getAttribute("id"))).toEqual([
      `${field}-error`,
    ]);
    if (field !== "amount_usd") {
      expect(refused.html.querySelector("main [name=amount_usd]")?.getAttribute("value")).toBe("18.50");
    }
    const answer = await send(trainer, wrong, NAVIGATES);
    // What is too long for a cookie is answered as it is.
    if (answer.status === 303) {
      expect(answer.location).toBe(`/jobs/${jobId}`);
      expect((await trainer.open(`/jobs/${jobId}`)).state).toBe("job/invalid");
    }
    expect(await stored()).toEqual([]);
  });

  test("lines as browsers send them count once each", async () => {
    const letter = "x\r\n".repeat(2_500);
    expect((await send(trainer, { cover_letter: letter })).status).toBe(303);
    expect((await stored())[0]?.coverLetter).toBe("x\n".repeat(2_500));
  });

  test("a job that says how it is paid offers that unit only", async () => {
    await site.world.db
      .updateTable("jobs")
      .set({ paymentType: "FIXED_PRICE", rateCents: 123450 })
      .where("id", "=", jobId)
      .execute();
    const page = await trainer.open(`/jobs/${jobId}`);
    expect(page.text).toContain("$1,234.50 for all of it");
    expect(page.html.querySelectorAll("select[name=unit] option").map((one) => one.getAttribute("value"))).toEqual([
      "FIXED",
    ]);
    const refused = await send(trainer);
    expect([refused.state, refused.html.querySelector(".field-error")?.getAttribute("id")]).toEqual([
      "job/invalid",
      "unit-error",
    ]);
    expect((await send(trainer, { unit: "FIXED" })).status).toBe(303);
  });

  test("who cannot propose is told why, whatever the form holds", async () => {
    const draft = await openJob(false);
    const without = await signedInAs(site, newAddress());
    const path = `/jobs/${jobId}/proposals`;
    for (const fields of [right, {}, { ...right, amount_usd: "x" }] as Record<string, string>[]) {
      expect((await force(owner, path, fields)).state).toBe("job/own-job");
      expect((await force(without, path, fields)).location).toBe(`/settings/trainer?return_to=%2Fjobs%2F${jobId}`);
      const hidden = await force(trainer, `/jobs/${draft}/proposals`, fields);
      expect([hidden.status, hidden.state]).toEqual([404, "job/unknown"]);
    }
    for (const wrong of ["x", "%00", "%ED%A0%80", "x".repeat(5_000)]) {
      const unknown = await force(trainer, `/jobs/${wrong}/proposals`, right);
      expect([wrong.slice(0, 9), unknown.status < 500]).toEqual([wrong.slice(0, 9), true]);
    }
    await send(trainer);
    for (const fields of [right, {}] as Record<string, string>[]) {
      const twice = await force(trainer, path, fields);
      expect([twice.status, twice.state]).toEqual([409, "job/already-proposed"]);
    }
    expect(await stored()).toHaveLength(1);
    const visitor = await new Visitor(site).send("POST", path, new URLSearchParams(right));
    expect([visitor.status, visitor.location]).toEqual([303, `/sign-in?return_to=%2Fjobs%2F${jobId}`]);
  });

  test("others find neither the proposals nor their forms", async () => {
    await send(trainer);
    const [proposal] = await stored();
    const path = `/jobs/${jobId}/proposals`;
    const stranger = await newOwner(site);
    for (const who of [stranger, trainer]) {
      expect((await who.open(path)).state).toBe("proposals/unknown");
      expect((await force(who, `${path}/${proposal?.id}`, { status: "DECLINED" })).state).toBe("proposals/unknown");
    }
    for (const wrong of [
      `${path}/${"0".repeat(32)}`,
      `${path}/x`,
      `/jobs/${await openJob()}/proposals/${proposal?.id}`,
    ]) {
      const answer = await force(owner, wrong, { status: "DECLINED" });
      expect([answer.status, answer.state]).toEqual([404, "proposals/unknown"]);
    }
    expect((await force(owner, `${path}/${proposal?.id}`, { status: "HIRED" })).status).toBe(400);
    await site.world.db
      .updateTable("proposals")
      .set({ hiredAt: 1 })
      .where("id", "=", proposal?.id ?? "")
      .execute();
    const hired = await force(owner, `${path}/${proposal?.id}`, { status: "DECLINED" });
    expect([hired.status, hired.state]).toEqual([409, "proposals/proposal-hired"]);
    expect(hired.html.querySelectorAll("main form")).toEqual([]);
  });

  test("long lists go on behind their first part", async () => {
    const { db, clock } = site.world;
    const [{ userId } = { userId: "" }] = await db.selectFrom("trainers").select("userId").limit(1).execute();
    const base = { jobId, amountCents: 1, unit: "FIXED" as const, coverLetter: "x" };
    for (let n = 0; n < 26; n += 1) {
      const other = `${n}`.padStart(32, "0");
      const trainerRow = { firstName: null, lastName: null, country: "PT", title: null, createdAt: 1, updatedAt: 1 };
      const insert = db.insertInto("trainers").values({ userId: other, workEmail: `${n}@x`, ...trainerRow });
      await insert.onConflict((conflict) => conflict.doNothing()).execute();
      const at = { createdAt: clock.now() + n, updatedAt: 1 };
      await db
        .insertInto("proposals")
        .values({ id: `${jobId.slice(0, 30)}${n + 10}`, trainerUserId: other, ...base, ...at })
        .execute();
    }
    const first = await owner.open(`/jobs/${jobId}/proposals`);
    expect(valuesOf(first, "data-proposal")).toHaveLength(25);
    const older = first.html.querySelectorAll("main a").find((link) => link.text === "Older proposals");
    const second = await owner.open(older?.getAttribute("href") ?? "");
    expect(valuesOf(second, "data-proposal")).toHaveLength(1);
    expect((await owner.open(`/jobs/${jobId}/proposals?before=nowhere`)).state).toBe("proposals/list");
    expect(userId).not.toBe("");
    expect((await owner.open("/work")).state).toBe("work/none");
  });
});
