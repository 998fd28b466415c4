import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../accounts/id.ts";
import { type Given, givenContract } from "../../marketplace/contracts/testing.ts";
import type { Db } from "../../storage/schema.ts";
import { databases } from "../../testing/index.ts";
import { newAddress, newMember, newOwner, textOf, valuesOf } from "../testing/platform-testing.ts";
import { type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";
import { plotOf } from "./plot.ts";

test("a plot has a place for each day, and its highest bar is as high as it is", () => {
  const days = [
    { day: "2026-01-01", seconds: 3600, tasks: 0, labels: 0 },
    { day: "2026-01-31", seconds: 7200, tasks: 0, labels: 0 },
  ];
  const { bars, width, height } = plotOf({ from: "2026-01-01", days }, ({ seconds }) => ({
    amount: seconds,
    words: "x",
  }));
  expect([width, height]).toEqual([310, 100]);
  expect(bars).toEqual([
    { x: 1, y: 50, width: 8, height: 50, title: "2026-01-01: x" },
    { x: 301, y: 0, width: 8, height: 100, title: "2026-01-31: x" },
  ]);
  const nothing = plotOf({ from: "2026-01-01", days }, () => ({ amount: 0, words: "" }));
  expect(nothing.bars.map(({ height }) => height)).toEqual([0, 0]);
});

describe.each(databases)("the pages of contracts on $name", ({ open }) => {
  let db: Db;
  let site: TestSite;
  let owner: Visitor;
  let organizationId: string;
  let contract: Given;
  beforeAll(async () => {
    db = (await open()).db;
    site = await startSite(db);
    owner = await newOwner(site, "House of Labels");
    const [row] = await db.selectFrom("organizations").select("id").where("name", "=", "House of Labels").execute();
    organizationId = row?.id ?? "";
    contract = await givenContract(site.world, { organizationId });
  });
  afterAll(() => site.close());

  const path = () => `/contracts/${contract.contractId}`;
  const money = ({ html }: Shown) =>
    Object.fromEntries(
      html.querySelectorAll("[data-sum]").map((sum) => [sum.getAttribute("data-sum"), sum.getAttribute("data-cents")]),
    );

  /** What two installs have reported of these days. */
  async function report(days: Readonly<Record<string, { seconds?: number; tasks?: number; labels?: number }>>) {
    const now = site.world.clock.now();
    const appId = newId(site.world);
    const app = { name: "App", description: null, websiteUrl: null, redirectUris: "[]", scopes: "[]" };
    const at = { createdAt: now, updatedAt: now, disabledAt: null };
    await db
      .insertInto("apps")
      .values({ id: appId, organizationId, clientId: appId, slug: appId, ...app, ...at })
      .execute();
    const installId = newId(site.world);
    const granted = { createdAt: now, grantedAt: now, grantedByUserId: contract.trainerUserId, lastUsedAt: null };
    await db
      .insertInto("installs")
      .values({ id: installId, organizationId, appId, scopes: "[]", piiConsentAt: null, revokedAt: null, ...granted })
      .execute();
    const of = { contractId: contract.contractId, installId, workerUserId: contract.trainerUserId };
    for (const [workDate, { seconds = 0, tasks = 0, labels = 0 }] of Object.entries(days)) {
      await db
        .insertInto("usageTotals")
        .values({ ...of, workDate, seconds, tasks, labels, externalReportId: null, updatedAt: now })
        .execute();
      await db
        .updateTable("contracts")
        .set((column) => ({ usedSeconds: column("usedSeconds", "+", seconds), lastUsageAt: now }))
        .where("id", "=", contract.contractId)
        .execute();
    }
  }

  test("owner and member see the contracts, and each with its milestones, money and budget", async () => {
    const member = await newMember(site, owner);
    for (const who of [owner, member]) {
      const list = await who.open("/contracts");
      expect([list.state, valuesOf(list, "data-contract")]).toEqual(["contracts/list", [contract.contractId]]);
      expect(list.text).toContain("Maria S.");
      const page = await who.open(path());
      expect([page.state, valuesOf(page, "data-milestone")]).toEqual(["contract/active", [contract.milestoneId]]);
      expect(money(page)).toEqual({ funded: "18500", "paid-out": "0", refunded: "0", held: "18500" });
      expect(page.text).toContain("$18.50 per hour");
      expect(page.text).toContain("0 of 10 hours used (0 %)");
      expect(textOf(page, "data-budget")).toBe("OK");
      expect(page.html.querySelector("progress")?.getAttribute("value")).toBe("0");
      expect(page.html.querySelectorAll("svg")).toEqual([]);
      for (const secret of ["Silva", "@opentrain.work"]) expect(page.text + list.text).not.toContain(secret);
    }
  });

  test("for everybody else it is unknown, and who belongs nowhere is told so", async () => {
    const stranger = await newOwner(site);
    expect((await stranger.open("/contracts")).state).toBe("contracts/empty");
    const nobody = await signedInAs(site, newAddress());
    expect((await nobody.open("/contracts")).state).toBe("contracts/no-organization");
    for (const who of [stranger, nobody]) {
      const unknown = await who.open(path());
      expect([unknown.status, unknown.state]).toEqual([404, "contract/unknown"]);
    }
    for (const wrong of ["x", "0".repeat(32), "%00", "x".repeat(3_000)]) {
      const unknown = await owner.open(`/contracts/${wrong}`);
      expect([wrong.slice(0, 9), unknown.status < 500, unknown.text.includes("Street scenes")]).toEqual([
        wrong.slice(0, 9),
        true,
        false,
      ]);
    }
    const visitor = await new Visitor(site).send("GET", path());
    expect([visitor.status, visitor.location]).toEqual([303, `/sign-in?return_to=${encodeURIComponent(path())}`]);
  });

  test("what was reported is a plot and a table, 31 days at once, of all installs", async () => {
    await report({
      "2026-01-02": { seconds: 3600 },
      "2026-03-01": { seconds: 1800, tasks: 3 },
      "2026-03-31": { seconds: 9000, tasks: 1, labels: 4 },
    });
    await report({ "2026-03-31": { seconds: 18_000, tasks: 1 } });
    const page = await owner.open(path());
    const rows = page.html
      .querySelectorAll("[data-day]")
      .map((row) => row.querySelectorAll("th, td").map(({ text }) => text));
    expect(rows).toEqual([
      ["2026-03-01", "0.5", "3", "0"],
      ["2026-03-31", "7.5", "2", "4"],
    ]);
    const bars = page.html
      .querySelectorAll("svg rect")
      .map((bar) => [bar.getAttribute("x"), bar.getAttribute("height")]);
    expect(bars).toEqual([
      ["1", "6.7"],
      ["301", "100"],
    ]);
    expect([textOf(page, "data-budget"), page.html.querySelector("progress")?.getAttribute("value")]).toEqual([
      "Running low",
      "0.9",
    ]);
    expect(page.text).toContain("9 of 10 hours used (90 %)");
    const earlier = page.html.querySelectorAll("main a").find((link) => link.text === "Earlier days");
    const before = await owner.open(earlier?.getAttribute("href") ?? "");
    expect(valuesOf(before, "data-day")).toEqual(["2026-01-02"]);
    const none = await owner.open(`${path()}?before=2026-01-02`);
    expect([none.state, none.text.includes("Nothing was reported before.")]).toEqual(["contract/active", true]);
    for (const odd of ["nowhere", "2026-99-99", "%00", "9999-12-31"]) {
      expect([odd, (await owner.open(`${path()}?before=${odd}`)).status]).toEqual([odd, 200]);
    }
  });

  test("a long list goes on behind its first part", async () => {
    const other = await newOwner(site, "House of Lists");
    const [row] = await db.selectFrom("organizations").select("id").where("name", "=", "House of Lists").execute();
    for (let n = 0; n < 26; n += 1) {
      await givenContract(site.world, { organizationId: row?.id ?? "", paymentType: "FIXED_PRICE" });
    }
    const first = await other.open("/contracts");
    expect(valuesOf(first, "data-contract")).toHaveLength(25);
    const older = first.html.querySelectorAll("main a").find((link) => link.text === "Older contracts");
    expect(valuesOf(await other.open(older?.getAttribute("href") ?? ""), "data-contract")).toHaveLength(1);
    expect((await other.open("/contracts?before=nowhere")).state).toBe("contracts/list");
    const [id = ""] = valuesOf(first, "data-contract");
    const fixed = await other.open(`/contracts/${id}`);
    expect([fixed.text.includes("There is nothing to measure"), textOf(fixed, "data-budget")]).toEqual([true, "OK"]);
  });
});
