import { setTimeout } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { platformScope } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { databases, type Receiver, startReceiver } from "../testing/index.ts";
import { type Api, type Install, startApi } from "./testing.ts";

describe.each(databases)("project links on $name", ({ open }) => {
  let api: Api;
  let receiver: Receiver;
  let install: Install;
  beforeAll(async () => {
    api = await startApi((await open()).db);
    receiver = await startReceiver();
    return api.close;
  });
  beforeEach(async () => {
    install = await api.install();
    receiver.received.splice(0);
  });
  afterEach(() => expect(api.errors.splice(0)).toEqual([]));

  const create = (json: object, by = install) => by.call("POST", "/project-links", json);
  const list = async (by = install) => (await by.call("GET", "/project-links")).body.projectLinks;
  async function job(organizationId: string): Promise<string> {
    const id = newId(api.world);
    const row = { id, organizationId, title: "", description: "", createdAt: 1, updatedAt: 1 };
    await api.world.db.insertInto("jobs").values(row).execute();
    return id;
  }

  test("a link is made, found, listed and removed; what was not given is null", async () => {
    const made = await create({ externalProjectId: "street" });
    expect(made.status).toBe(201);
    const { projectLink } = made.body;
    expect(made.body).toStrictEqual({
      projectLink: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        jobId: null,
        externalProjectId: "street",
        externalProjectName: null,
        externalProjectUrl: null,
        provisioningMode: "PARTNER_WEBHOOK",
        createdAt: new Date(api.world.clock.now()).toISOString(),
      },
    });
    const path = `/project-links/${projectLink.id}`;
    expect(await install.call("GET", path)).toMatchObject({ status: 200, body: { projectLink } });
    expect(await list()).toEqual([projectLink]);
    expect(await install.call("DELETE", path)).toMatchObject({ status: 200, body: { projectLink, deleted: true } });
    expect(await install.call("GET", path)).toMatchObject({
      status: 404,
      body: { code: "NOT_FOUND", details: { linkId: projectLink.id } },
    });
    expect((await install.call("DELETE", path)).status).toBe(404);
    expect(await list()).toEqual([]);
  });

  test("everything that can be given is kept as it came", async () => {
    const given = {
      externalProjectId: "ü/\u{1F916} ".repeat(40),
      externalProjectName: " n".repeat(150),
      externalProjectUrl: "HTTP://labels.example.com:8080/a?b=%20#c",
      provisioningMode: "MANAGED_ADAPTER",
      jobId: await job(install.organizationId),
    };
    const { body } = await create(given);
    expect(body.projectLink).toMatchObject(given);
    expect((await list())[0]).toEqual(body.projectLink);
  });

  test.each([
    ["externalProjectId", "x".repeat(200), "x".repeat(201)],
    ["externalProjectId", "x", ""],
    ["externalProjectName", "\u{1F916}".repeat(300), "\u{1F916}".repeat(301)],
    ["externalProjectUrl", `https://a.example/${"x".repeat(2030)}`, `https://a.example/${"x".repeat(2031)}`],
    ["externalProjectUrl", "https://a.example", "ftp://a.example"],
    ["externalProjectUrl", "http://a.example/", "//a.example/"],
    ["externalProjectUrl", "http://127.0.0.1/", "javascript:alert(1)"],
    ["provisioningMode", "PARTNER_WEBHOOK", "partner_webhook"],
    ["externalProjectName", "", null],
  ])("%s has its limit (%#)", async (name, most, more) => {
    const id = newId(api.world);
    expect((await create({ externalProjectId: id, [name]: most })).status).toBe(201);
    const { status, body } = await create({ externalProjectId: `${id}2`, [name]: more });
    expect([status, body.code, body.details.issues]).toEqual([
      400,
      "BAD_REQUEST",
      [{ where: `body.${name}`, message: expect.any(String) }],
    ]);
    expect(await list()).toHaveLength(1);
  });

  test("a project has one link on an install, and may have one on each", async () => {
    const first = await create({ externalProjectId: "street" });
    const again = await create({ externalProjectId: "street", externalProjectName: "Other" });
    expect([again.status, again.body.code, again.body.details]).toEqual([
      409,
      "CONFLICT",
      { externalProjectId: "street" },
    ]);
    expect(await list()).toEqual([first.body.projectLink]);
    expect((await create({ externalProjectId: "Street" })).status).toBe(201);
    expect((await create({ externalProjectId: "street" }, await api.install())).status).toBe(201);
    await install.call("DELETE", `/project-links/${first.body.projectLink.id}`);
    expect((await create({ externalProjectId: "street" })).status).toBe(201);
  });

  test("of 50 that link one project at once one does; of 50 others all do", async () => {
    await install.hook(receiver.url("/once"), ["project_link.created"]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => create({ externalProjectId: "street" })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    const others = await Promise.all(Array.from({ length: 50 }, () => install.link()));
    expect(others.filter(({ status }) => status === 201)).toHaveLength(50);
    await api.worker.runDue();
    // An event for each that was made, and none for one that was refused.
    const told = receiver.at("/once").map(({ body }) => body.data.projectLink.id);
    const made = [...answers, ...others].filter(({ status }) => status === 201);
    expect(told.sort()).toEqual(made.map(({ body }) => body.projectLink.id).sort());
  });

  test("1,000 links and not one more, also at once; the number is judged after the job and before the project", async () => {
    const rows = Array.from({ length: 980 }, (_, n) => ({
      id: newId(api.world),
      installId: install.installId,
      externalProjectId: String(n),
      provisioningMode: "PARTNER_WEBHOOK" as const,
      createdAt: n,
    }));
    await api.world.db.insertInto("projectLinks").values(rows).execute();
    const answers = await Promise.all(Array.from({ length: 50 }, () => install.link()));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: "CONFLICT", details: { limit: 1000 } });
    expect(await list()).toHaveLength(1000);
    expect((await create({ externalProjectId: "0" })).body.details).toEqual({ limit: 1000 });
    expect((await create({ externalProjectId: "0", jobId: "nobody's" })).status).toBe(404);
    expect((await (await api.install()).link()).status).toBe(201);
    await install.call("DELETE", `/project-links/${rows[0]?.id}`);
    expect((await install.link()).status).toBe(201);
    expect((await install.link()).status).toBe(409);
  });

  test("a job is one of the customer's", async () => {
    const other = await api.install();
    for (const jobId of [await job(other.organizationId), "unknown"]) {
      const { status, body } = await create({ externalProjectId: "street", jobId });
      expect([status, body.code, body.details]).toEqual([404, "NOT_FOUND", { jobId }]);
    }
    expect(await list()).toEqual([]);
  });

  test("another install's link is unknown, to get and to delete", async () => {
    const { body } = await install.link();
    const path = `/project-links/${body.projectLink.id}`;
    const other = await api.install();
    await other.hook(receiver.url("/other"));
    for (const method of ["GET", "DELETE"]) expect((await other.call(method, path)).status).toBe(404);
    expect(await list(other)).toEqual([]);
    expect((await install.call("GET", path)).status).toBe(200);
    await api.worker.runDue();
    expect(receiver.received).toEqual([]);
  });

  test("newest first, also within one instant", async () => {
    const made: unknown[] = [];
    for (let n = 0; n < 8; n++) {
      if (n === 4) api.world.clock.advance(1);
      made.unshift((await install.link()).body.projectLink);
    }
    expect(await list()).toEqual(made);
  });

  test("each scope opens what it should", async () => {
    const [reader, writer, neither] = [
      await api.install([platformScope.projectLinksRead]),
      await api.install([platformScope.projectLinksWrite]),
      await api.install([platformScope.contractsRead]),
    ];
    const statuses = async (by: Install) => {
      const made = await by.link();
      const id = made.body.projectLink?.id ?? "x";
      const [one, all] = [await by.call("GET", `/project-links/${id}`), await list(by)];
      return [made.status, one.status, all !== undefined, (await by.call("DELETE", `/project-links/${id}`)).status];
    };
    expect(await statuses(writer)).toEqual([201, 200, true, 200]);
    expect(await statuses(reader)).toEqual([403, 404, true, 403]);
    expect(await statuses(neither)).toEqual([403, 403, false, 403]);
    const { body } = await reader.link();
    expect(body.details).toEqual({
      requiredScopes: [platformScope.projectLinksWrite],
      grantedScopes: [platformScope.projectLinksRead],
    });
  });

  test("a token that dies on its way makes nothing", async () => {
    const { body } = await install.link();
    const { db } = api.world;
    const held = Promise.withResolvers<void>();
    const dying = db.transaction().execute(async (trx) => {
      await trx.updateTable("installs").set({ revokedAt: 1 }).where("id", "=", install.installId).execute();
      await trx.updateTable("platformTokens").set({ revokedAt: 1 }).where("id", "=", install.tokenId).execute();
      held.resolve();
      // The calls pass the gate meanwhile, and wait for the install that the customer's decision holds.
      await setTimeout(50);
    });
    await Promise.race([held.promise, dying]);
    const answers = await Promise.all([
      install.link(),
      install.call("DELETE", `/project-links/${body.projectLink.id}`),
      dying,
    ]);
    for (const answer of answers.slice(0, 2))
      expect(answer).toMatchObject({ status: 401, body: { code: "UNAUTHORIZED" } });
    expect(
      await db.selectFrom("projectLinks").select("id").where("installId", "=", install.installId).execute(),
    ).toEqual([{ id: body.projectLink.id }]);
  });
});
