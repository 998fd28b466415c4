import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventType } from "../../../generated/events.ts";
import { platformScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { installEventTypes } from "../../webhooks/event-types.ts";
import {
  answerTo,
  connect,
  currentInstall,
  decide,
  newAddress,
  newApp,
  newMember,
  newOwner,
  type TestConnection,
  type TestPlatformApp,
  textOf,
  valuesOf,
} from "../testing/platform-testing.ts";
import { type Filling, type Shown, signedInAs, startSite, type TestSite, Visitor } from "../testing/testing.ts";

const PATH = "/settings/integrations";
const scopes = [
  platformScope.projectLinksWrite,
  platformScope.participantsEmail,
  platformScope.webhooksManage,
] as const;

describe.each(databases)("installs on $name", ({ open }) => {
  let site: TestSite;
  let partner: Visitor;
  let app: TestPlatformApp;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    partner = await newOwner(site, "Partners");
    app = await newApp(partner, { name: "Street Labels", scopes });
  });
  afterAll(() => site.close());

  function disconnect(customer: Visitor, id: string): Promise<Shown> {
    const path = `${PATH}/${id}/disconnect`;
    return customer.open(path).then((page) => customer.submit(page, path));
  }

  interface Connected extends TestConnection {
    readonly customer: Visitor;
    readonly id: string;
  }

  async function connected(filling: Filling = {}, name = "House"): Promise<Connected> {
    const customer = await newOwner(site, name);
    const connection = await connect(customer, app.link, filling);
    return { ...connection, customer, id: await idOf(connection.token) };
  }

  async function idOf(token: string): Promise<string> {
    const install = await currentInstall(site, token);
    if (typeof install === "string") throw new Error(install);
    return install.id;
  }

  /** A webhook endpoint of the install, straight in the database. */
  async function endpoint(installId: string, types: readonly EventType[], disabledReason: "paused" | null = null) {
    const id = (installId + Math.random().toString(16).slice(2)).slice(-32);
    const now = site.world.clock.now();
    await site.world.db
      .insertInto("webhookEndpoints")
      .values({
        id,
        installId,
        url: "https://hooks.example.com/",
        eventTypes: installEventTypes.write(types),
        sealedSecret: "",
        createdAt: now,
        disabledAt: disabledReason && now,
        disabledReason,
      })
      .execute();
    return id;
  }

  /** What the endpoint is to be told: each event's data, in the order in which they were made. */
  async function told(endpointId: string): Promise<unknown[]> {
    const rows = await site.world.db
      .selectFrom("deliveries")
      .innerJoin("events", "events.id", "deliveries.eventId")
      .select(["events.type", "events.resourceId", "events.jobId", "events.data", "deliveries.nextAttemptAt"])
      .where("deliveries.endpointId", "=", endpointId)
      .orderBy("events.id")
      .execute();
    return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }));
  }

  function revoked(installId: string, reason: string): unknown {
    const now = site.world.clock.now();
    const data = { installId, reason, revokedAt: new Date(now).toISOString() };
    return { type: "install.revoked", resourceId: installId, jobId: null, data, nextAttemptAt: now };
  }

  async function endpointStates(installId: string): Promise<(string | null)[]> {
    const rows = await site.world.db
      .selectFrom("webhookEndpoints")
      .select("disabledReason")
      .where("installId", "=", installId)
      .orderBy("createdAt")
      .orderBy("id")
      .execute();
    return rows.map((row) => row.disabledReason);
  }

  async function liveTokens(installId: string): Promise<number> {
    const { count } = await site.world.db
      .selectFrom("platformTokens")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("installId", "=", installId)
      .where("revokedAt", "is", null)
      .executeTakeFirstOrThrow();
    return count;
  }

  test("install.list: app, scopes, PII consent, dates and last use, for the owner and for members", async () => {
    const customer = await newOwner(site);
    const none = await customer.open(PATH);
    expect([none.status, none.state]).toEqual([200, "integrations/empty"]);
    expect(valuesOf(none, "data-action")).toEqual([]);

    const granted = site.world.clock.now();
    const { token } = await connect(customer, app.link, { pii_consent: "on" });
    const before = await customer.open(PATH);
    expect([before.status, before.state]).toEqual([200, "integrations/list"]);
    expect(before.html.querySelector("[data-install]")?.text).toMatch(/Last used\s*never/);
    site.world.clock.advance(90);
    const used = site.world.clock.now();
    const id = await idOf(token);
    site.world.clock.advance(30);
    await connect(customer, app.link);
    const again = site.world.clock.now();
    const member = await newMember(site, customer);
    for (const visitor of [customer, member]) {
      const page = await visitor.open(PATH);
      expect([page.status, page.state]).toEqual([200, "integrations/list"]);
      expect(valuesOf(page, "data-install")).toEqual([id]);
      const item = page.html.querySelector("[data-install]");
      expect(item?.querySelector("h2")?.text).toContain("Street Labels");
      expect(item?.querySelectorAll(".scope-name").map((one) => one.text)).toEqual([...scopes]);
      expect(item?.querySelector("[data-pii]")?.getAttribute("data-pii")).toBe("false");
      const times = item?.querySelectorAll("time").map((one) => Date.parse(one.getAttribute("datetime") ?? ""));
      expect(times).toEqual([granted, again, used]);
      const action = page.html.querySelectorAll(`a[href="${PATH}/${id}/disconnect"]`);
      expect(action).toHaveLength(visitor === customer ? 1 : 0);
      expect(page.text).not.toContain(token.slice(7));
    }
    await connect(customer, app.link, { pii_consent: "on" });
    expect(valuesOf(await customer.open(PATH), "data-pii")).toEqual(["true"]);

    const nobody = await signedInAs(site, newAddress());
    const outside = await nobody.open(PATH);
    expect([outside.status, outside.state]).toEqual([200, "integrations/no-organization"]);
  });

  test("nothing of one customer is another's", async () => {
    const one = await connected({}, "One");
    const other = await connected({}, "Other");
    expect(valuesOf(await one.customer.open(PATH), "data-install")).toEqual([one.id]);
    expect(valuesOf(await one.customer.open(PATH), "data-action")).toEqual(["granted"]);
    const csrf = (await one.customer.open("/settings")).html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
    for (const id of [other.id, "0".repeat(32), "%00", "x"]) {
      const seen = await one.customer.open(`${PATH}/${id}/disconnect`);
      expect([id, seen.status, seen.state]).toEqual([id, 404, "disconnect/unknown"]);
      const refused = await one.customer.send("POST", `${PATH}/${id}/disconnect`, new URLSearchParams({ csrf }));
      expect([id, refused.status, refused.state]).toEqual([id, 404, "disconnect/unknown"]);
    }
    expect([await answerTo(site, one.token), await answerTo(site, other.token)]).toEqual(["200", "200"]);
    // The partner is no customer of its own app.
    expect((await partner.open(PATH)).state).toBe("integrations/empty");
  });

  test("install.one, install.reconnect, install.reduce: the same install, and only its newest token", async () => {
    const reducing = await newApp(partner, { scopes, name: "Reducing" });
    const customer = await newOwner(site);
    const first = await connect(customer, reducing.link, { pii_consent: "on" });
    const install = await currentInstall(site, first.token);
    if (typeof install === "string") throw new Error(install);
    const heard = await endpoint(install.id, ["install.revoked"]);
    const deaf = await endpoint(install.id, ["project_link.created"]);
    const paused = await endpoint(install.id, ["install.revoked"], "paused");
    await site.world.db
      .insertInto("projectLinks")
      .values({
        id: install.id,
        installId: install.id,
        externalProjectId: "42",
        provisioningMode: "PARTNER_WEBHOOK",
        createdAt: site.world.clock.now(),
      })
      .execute();

    const fewer = [platformScope.contractsRead, platformScope.projectLinksWrite];
    await partner.submit(await partner.open(reducing.path), reducing.path, { scopes: fewer });
    expect(await currentInstall(site, first.token)).toEqual(install);
    site.world.clock.advance(10);
    const screen = await customer.open(reducing.link);
    expect([screen.status, screen.state]).toEqual([200, "consent/reconnect"]);
    const changes = screen.html
      .querySelectorAll("[data-scope]")
      .map((one) => [one.getAttribute("data-scope"), one.getAttribute("data-change")]);
    expect(changes).toEqual([
      [platformScope.projectLinksWrite, undefined],
      [platformScope.contractsRead, "gained"],
      [platformScope.participantsEmail, "lost"],
      [platformScope.webhooksManage, "lost"],
    ]);
    expect(screen.text).toContain("its earlier token stops working at once");
    const page = await decide(customer, screen, "approve");
    expect(page.text).toContain("The earlier token has stopped working");
    const token = textOf(page, "data-secret");
    expect(await answerTo(site, first.token)).toBe("401");
    expect(await currentInstall(site, token)).toEqual({
      ...install,
      scopes: [platformScope.projectLinksWrite, platformScope.contractsRead],
      piiConsent: false,
      token: {
        ...install.token,
        id: token.slice(7, 23),
        scopes: [platformScope.projectLinksWrite, platformScope.contractsRead],
      },
    });
    expect(await told(heard)).toEqual([revoked(install.id, "reconnected")]);
    expect([await told(deaf), await told(paused)]).toEqual([[], []]);
    expect((await endpointStates(install.id)).sort()).toEqual([null, null, "paused"].sort());
    const links = await site.world.db
      .selectFrom("projectLinks")
      .select("id")
      .where("installId", "=", install.id)
      .execute();
    expect(links).toHaveLength(1);
  });

  test("install.one-live-token: of approvals at once each ends the token of the one before", async () => {
    const customer = await newOwner(site);
    const screens = await Promise.all(Array.from({ length: 6 }, () => customer.open(app.link)));
    const pages = await Promise.all(screens.map((screen) => decide(customer, screen, "approve")));
    expect(pages.map(({ state }) => state)).toEqual(Array(6).fill("consent/connected"));
    const given = pages.map((page) => textOf(page, "data-secret"));
    expect(new Set(given).size).toBe(6);
    const answers = await Promise.all(given.map((token) => answerTo(site, token)));
    expect(answers.sort()).toEqual(["200", "401", "401", "401", "401", "401"]);
    const list = await customer.open(PATH);
    const [id = ""] = valuesOf(list, "data-install");
    expect(valuesOf(list, "data-install")).toHaveLength(1);
    expect(await liveTokens(id)).toBe(1);
    const trail = valuesOf(list, "data-action");
    expect(trail.sort()).toEqual(["granted", ...Array(5).fill("reconnected")]);
  });

  test("approving and disconnecting at once: one of them is last, and all of it fits", async () => {
    for (let rounds = 0; rounds < 4; rounds += 1) {
      const { customer, id, token } = await connected();
      const screen = await customer.open(app.link);
      const ask = await customer.open(`${PATH}/${id}/disconnect`);
      const [page, done] = await Promise.all([
        decide(customer, screen, "approve"),
        customer.submit(ask, `${PATH}/${id}/disconnect`),
      ]);
      expect([page.state, done.status]).toEqual(["consent/connected", 303]);
      const item = (await customer.open(PATH)).html.querySelector("[data-install]");
      const active = item?.getAttribute("data-status") === "active";
      expect(await answerTo(site, token)).toBe("401");
      expect(await answerTo(site, textOf(page, "data-secret"))).toBe(active ? "200" : "401");
      expect(await liveTokens(id)).toBe(active ? 1 : 0);
    }
  });

  test("install.disconnect: at once, told to who asked for it, and nothing after it", async () => {
    const { customer, id, token } = await connected({ pii_consent: "on" });
    const heard = await endpoint(id, ["install.revoked", "project_link.created"]);
    const deaf = await endpoint(id, ["project_link.created"]);
    const paused = await endpoint(id, ["install.revoked"], "paused");
    await site.world.db
      .insertInto("projectLinks")
      .values({
        id,
        installId: id,
        externalProjectId: "42",
        provisioningMode: "PARTNER_WEBHOOK",
        createdAt: site.world.clock.now(),
      })
      .execute();
    site.world.clock.advance(10);
    const page = await customer.open(`${PATH}/${id}/disconnect`);
    expect([page.status, page.state]).toEqual([200, "disconnect/confirm"]);
    expect(page.html.querySelector("h1")?.text).toContain("Street Labels");
    expect(await answerTo(site, token)).toBe("200");

    const done = await customer.submit(page, `${PATH}/${id}/disconnect`);
    expect([done.status, done.location]).toEqual([303, `${PATH}?done=disconnected`]);
    expect(await answerTo(site, token)).toBe("401");
    const event = revoked(id, "disconnected");
    expect(await told(heard)).toEqual([event]);
    expect([await told(deaf), await told(paused)]).toEqual([[], []]);
    expect((await endpointStates(id)).map(String).sort()).toEqual(["disconnected", "disconnected", "paused"]);
    const list = await customer.open(done.location ?? "");
    expect(list.html.querySelector("[role=status]")?.text).toContain("disconnected");
    expect(list.html.querySelector("[data-install]")?.getAttribute("data-status")).toBe("disconnected");

    // Again is no error, and does nothing.
    site.world.clock.advance(10);
    expect((await customer.submit(page, `${PATH}/${id}/disconnect`)).status).toBe(303);
    const after = await customer.open(`${PATH}/${id}/disconnect`);
    expect([after.status, after.state]).toEqual([200, "disconnect/disconnected"]);
    expect(after.html.querySelectorAll("main form")).toEqual([]);
    expect(valuesOf(await customer.open(PATH), "data-action")).toEqual(["disconnected", "granted"]);

    const screen = await customer.open(app.link);
    expect(screen.state).toBe("consent/connect");
    expect(valuesOf(screen, "data-change")).toEqual([]);
    const again = await decide(customer, screen, "approve");
    expect(again.text).not.toContain("has stopped working");
    const install = await currentInstall(site, textOf(again, "data-secret"));
    expect(install).toMatchObject({ id, status: "ACTIVE", piiConsent: false });
    expect(await answerTo(site, token)).toBe("401");
    expect((await endpointStates(id)).map(String).sort()).toEqual(["disconnected", "disconnected", "paused"]);
    const links = await site.world.db.selectFrom("projectLinks").select("id").where("installId", "=", id).execute();
    expect(links).toHaveLength(1);
    // It was no reconnect, and the endpoints are still disabled: nobody is told.
    await connect(customer, app.link);
    await disconnect(customer, id);
    expect(await told(heard)).toEqual([event]);
  });

  test("install.disconnect-owner: a member is told that only the owner can", async () => {
    const { customer, id, token } = await connected();
    const member = await newMember(site, customer);
    const nobody = await signedInAs(site, newAddress());
    for (const [visitor, status, state] of [
      [member, 403, "not-owner"],
      [nobody, 200, "no-organization"],
    ] as const) {
      const page = await visitor.open(`${PATH}/${id}/disconnect`);
      expect([page.status, page.state]).toEqual([status, `disconnect/${state}`]);
      expect(page.text).not.toContain("Street Labels");
      const csrf = page.html.querySelector("[name=csrf]")?.getAttribute("value") ?? "";
      const refused = await visitor.send("POST", `${PATH}/${id}/disconnect`, new URLSearchParams({ csrf }));
      expect([refused.status, refused.state]).toEqual([403, `disconnect/${state}`]);
    }
    const forged = await customer.send("POST", `${PATH}/${id}/disconnect`, new URLSearchParams({ csrf: "x" }));
    expect([forged.status, forged.state]).toEqual([403, "error/form-expired"]);
    await customer.open(`${PATH}/${id}/disconnect?csrf=x`);
    const stranger = await new Visitor(site).send("POST", `${PATH}/${id}/disconnect`, new URLSearchParams());
    expect(stranger.location).toBe(`/sign-in?return_to=${encodeURIComponent(`${PATH}/${id}/disconnect`)}`);
    expect(await answerTo(site, token)).toBe("200");
  });

  test("install.audit: who did what, and when", async () => {
    const email = newAddress();
    const customer = await newOwner(site, "Audited", email);
    await decide(customer, await customer.open(app.link), "decline");
    const declined = await customer.open(PATH);
    expect(declined.state).toBe("integrations/empty");
    site.world.clock.advance(1);
    const { token } = await connect(customer, app.link);
    const id = await idOf(token);
    site.world.clock.advance(1);
    await connect(customer, app.link);
    site.world.clock.advance(1);
    await disconnect(customer, id);
    const end = site.world.clock.now();
    const page = await (await newMember(site, customer)).open(PATH);
    expect(valuesOf(page, "data-action")).toEqual(["disconnected", "reconnected", "granted", "declined"]);
    const rows = page.html.querySelectorAll("[data-action]");
    rows.forEach((row, age) => {
      expect(row.text).toContain("Street Labels");
      expect(row.text).toContain(email);
      expect(Date.parse(row.querySelector("time")?.getAttribute("datetime") ?? "")).toBe(end - age * 1000);
    });
    expect(rows[1]?.querySelectorAll(".scope-name").map((one) => one.text)).toEqual([...scopes]);
    expect(rows[0]?.querySelectorAll(".scope-name")).toEqual([]);
  });

  test("a trail of more than is shown at once goes on where its link leads", async () => {
    const { customer, id } = await connected();
    const install = await site.world.db
      .selectFrom("installs")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const rows = Array.from({ length: 120 }, (_, n) => ({
      id: `${id.slice(4)}${String(n).padStart(4, "0")}`,
      organizationId: install.organizationId,
      appId: install.appId,
      userId: install.grantedByUserId,
      action: "declined" as const,
      scopes: null,
      createdAt: install.createdAt - n - 1,
    }));
    await site.world.db.insertInto("auditEntries").values(rows).execute();
    const page = await customer.open(PATH);
    expect(valuesOf(page, "data-action")).toHaveLength(100);
    const shown = (one: Shown) =>
      one.html.querySelectorAll("[data-action] time").map((time) => time.getAttribute("datetime"));
    const link = page.html.querySelector("a[href*=before]")?.getAttribute("href") ?? "no link";
    // What is done meanwhile moves nothing.
    await customer.open(app.link).then((consent) => decide(customer, consent, "decline"));
    const older = await customer.open(link);
    expect(shown(older)).toHaveLength(21);
    expect(valuesOf(older, "data-action").slice(0, 1)).toEqual(["declined"]);
    expect(new Set([...shown(page), ...shown(older)]).size).toBe(121);
    expect(older.html.querySelector("a[href*=before]")).toBeNull();
    expect(valuesOf(await customer.open(`${PATH}?before=nothing`), "data-action")).toHaveLength(100);
  });

  test("revoke.other-kinds: a platform token dies while its install stays", async () => {
    const { customer, id, token } = await connected();
    const revoke = (value: string): Promise<Response> =>
      fetch(`${site.origin}/api/agent/oauth/revoke`, { method: "POST", body: new URLSearchParams({ token: value }) });
    const others = [
      `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
      token.replace("ot_ptk_", "ot_pat_"),
      token.slice(0, -1),
      "ot_ptk_",
    ];
    for (const value of others) {
      const answer = await revoke(value);
      expect([answer.status, await answer.json()]).toEqual([200, {}]);
    }
    expect(await answerTo(site, token)).toBe("200");
    const heard = await endpoint(id, ["install.revoked"]);
    for (let times = 0; times < 2; times += 1) {
      const answer = await revoke(token);
      expect([answer.status, await answer.json()]).toEqual([200, {}]);
      expect(await answerTo(site, token)).toBe("401");
    }
    expect(await told(heard)).toEqual([]);
    expect((await customer.open(PATH)).html.querySelector("[data-install]")?.getAttribute("data-status")).toBe(
      "active",
    );
    expect((await customer.open(app.link)).state).toBe("consent/reconnect");
    expect(await idOf((await connect(customer, app.link)).token)).toBe(id);
  });
});
