import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { events } from "../../generated/events.ts";
import { platformScope, platformScopes } from "../../generated/scopes.ts";
import { databases } from "../testing/index.ts";
import { type Api, type Install, startApi } from "./testing.ts";

const url = "https://hooks.example.com/opentrain";
const allTypes = Object.keys(events);

describe.each(databases)("webhook endpoints on $name", ({ open }) => {
  let api: Api;
  let production: Api;
  let install: Install;
  beforeAll(async () => {
    const { db } = await open();
    api = await startApi(db);
    production = await startApi(db, { mode: "production" });
    return () => Promise.all([api.close(), production.close()]);
  });
  beforeEach(async () => {
    install = await api.install();
  });
  afterEach(() => expect([...api.errors.splice(0), ...production.errors.splice(0)]).toEqual([]));

  const create = (json: object, by = install) =>
    by.call("POST", "/webhook-endpoints", { url, eventTypes: ["install.revoked"], ...json });
  const list = async (by = install) => (await by.call("GET", "/webhook-endpoints")).body.webhookEndpoints;
  const at = (id: string) => `/webhook-endpoints/${id}`;

  test("an endpoint is made, found, listed, removed; its secret is told once and kept sealed", async () => {
    const made = await create({ eventTypes: ["project_link.created"] });
    expect(made.status).toBe(201);
    const { webhookEndpoint, secret } = made.body;
    expect(made.body).toStrictEqual({
      webhookEndpoint: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        url,
        eventTypes: ["project_link.created"],
        status: "ACTIVE",
        createdAt: new Date(api.world.clock.now()).toISOString(),
        consecutiveFailures: 0,
        disabledAt: null,
        disabledReason: null,
      },
      secret: expect.stringMatching(/^whsec_[\w-]{43}$/),
      message: expect.stringContaining("not shown again"),
    });
    const path = at(webhookEndpoint.id);
    const answers = [
      await install.call("GET", path),
      await install.call("GET", "/webhook-endpoints"),
      await install.call("PATCH", path, {}),
      await install.call("POST", `${path}/redeliver`, {}),
      await install.call("DELETE", path),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(answers.map(({ body }) => body)).toMatchObject([
      { webhookEndpoint },
      { webhookEndpoints: [webhookEndpoint] },
      { webhookEndpoint },
      { webhookEndpoint },
      { webhookEndpoint, deleted: true },
    ]);
    expect(JSON.stringify(answers)).not.toContain("whsec_");
    expect(await list()).toEqual([]);
    for (const [method, json] of [["GET"], ["PATCH", {}], ["DELETE"]] as const) {
      expect(await install.call(method, path, json)).toMatchObject({
        status: 404,
        body: { code: "NOT_FOUND", details: { endpointId: webhookEndpoint.id } },
      });
    }
    expect((await install.call("POST", `${path}/redeliver`)).status).toBe(404);

    const other = await create({});
    const stored = await api.world.db
      .selectFrom("webhookEndpoints")
      .selectAll()
      .where("id", "=", other.body.webhookEndpoint.id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(stored)).not.toContain(other.body.secret.slice("whsec_".length));
    expect(other.body.secret).not.toBe(secret);
  });

  test.each(["http://localhost:8080/a?b", "http://127.0.0.1/", "http://[::1]:1/"])(
    "%s is for development only, https for both",
    async (local) => {
      const by = (other: Api): Install => ({ ...install, call: (...asked) => other.call(install.token, ...asked) });
      expect((await create({ url: local })).body.webhookEndpoint.url).toBe(local);
      for (const refused of [
        await create({ url: local }, by(production)),
        await by(production).call("PATCH", at((await list())[0].id), { url: local }),
      ]) {
        expect(refused).toMatchObject({
          status: 400,
          body: { code: "BAD_REQUEST", details: { issues: [{ where: "body.url", message: expect.any(String) }] } },
        });
      }
      expect((await create({ url: "https://1.1.1.1:8443/" }, by(production))).status).toBe(201);
      expect(await list()).toHaveLength(2);
    },
  );

  test.each([
    "http://hooks.example.com/",
    "http://127.0.0.2/",
    "http://localhost.example.com/",
    "https://user@hooks.example.com/",
    "https://10.0.0.1/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest",
    "https://127.0.0.1/",
    `https://a.example/${"x".repeat(2031)}`,
    "ftp://a.example/",
    "hooks.example.com",
  ])("%s is refused, to create and to update", async (wrong) => {
    const { body } = await create({});
    const before = await list();
    for (const refused of [
      await create({ url: wrong }),
      await install.call("PATCH", at(body.webhookEndpoint.id), { url: wrong, status: "DISABLED" }),
    ]) {
      expect([refused.status, refused.body.details.issues]).toEqual([
        400,
        [{ where: "body.url", message: expect.any(String) }],
      ]);
    }
    expect(await list()).toEqual(before);
  });

  test("a URL of 2,048 characters is taken, and comes back as it was given", async () => {
    const long = `https://HOOKS.example.com/${"x".repeat(2022)}`;
    expect(long).toHaveLength(2048);
    expect((await create({ url: long })).body.webhookEndpoint.url).toBe(long);
  });

  test("event types: all eight, each once, in one order; none, or an unknown one, is refused", async () => {
    const made = await create({ eventTypes: [...allTypes.toReversed(), ...allTypes] });
    expect(made.body.webhookEndpoint.eventTypes).toEqual(allTypes);
    const path = at(made.body.webhookEndpoint.id);
    for (const [eventTypes, where] of [
      [[], "body.eventTypes"],
      [["project_link.created", "project_link.updated"], "body.eventTypes.1"],
      ["install.revoked", "body.eventTypes"],
    ] as const) {
      for (const refused of [await create({ eventTypes }), await install.call("PATCH", path, { eventTypes })]) {
        expect([refused.status, refused.body.details.issues[0].where]).toEqual([400, where]);
      }
    }
    const replaced = await install.call("PATCH", path, { eventTypes: ["install.revoked", "install.revoked"] });
    expect(replaced.body.webhookEndpoint.eventTypes).toEqual(["install.revoked"]);
  });

  test("event types need their scopes, to create and to update", async () => {
    const granted = [platformScope.projectLinksWrite, platformScope.webhooksManage] as const;
    const some = await api.install(granted);
    const none = await api.install([platformScope.webhooksManage]);
    const missing = (refused: Awaited<ReturnType<typeof create>>) => [refused.status, refused.body.details];
    const contracts = { requiredScopes: [platformScope.contractsRead], grantedScopes: granted };
    for (const type of allTypes.filter((name) => /^(contract|milestone)\./.test(name))) {
      expect(missing(await create({ eventTypes: [type] }, some))).toEqual([403, contracts]);
    }
    const links = ["project_link.created", "project_link.removed", "install.revoked"];
    const made = await create({ eventTypes: links }, some);
    expect(made.status).toBe(201);
    const path = at(made.body.webhookEndpoint.id);
    expect(missing(await some.call("PATCH", path, { eventTypes: ["install.revoked", "milestone.funded"] }))).toEqual([
      403,
      contracts,
    ]);
    expect((await some.call("GET", path)).body).toEqual({ webhookEndpoint: made.body.webhookEndpoint });
    expect(missing(await create({ eventTypes: allTypes }, none))).toEqual([
      403,
      {
        requiredScopes: [platformScope.contractsRead, platformScope.projectLinksRead],
        grantedScopes: [platformScope.webhooksManage],
      },
    ]);
    expect((await create({ eventTypes: ["install.revoked"] }, none)).status).toBe(201);
    expect(
      (
        await create(
          { eventTypes: ["project_link.created"] },
          await api.install([platformScope.webhooksManage, platformScope.projectLinksRead]),
        )
      ).status,
    ).toBe(201);
  });

  test("all of it needs the scope for endpoints", async () => {
    const { body } = await create({});
    const path = at(body.webhookEndpoint.id);
    const other = await api.install(platformScopes.filter((scope) => scope !== platformScope.webhooksManage));
    const answers = [
      await create({}, other),
      await other.call("GET", "/webhook-endpoints"),
      await other.call("GET", path),
      await other.call("PATCH", path, {}),
      await other.call("DELETE", path),
      await other.call("POST", `${path}/redeliver`, {}),
    ];
    expect(answers.map(({ status, body }) => [status, body.details.requiredScopes])).toEqual(
      answers.map(() => [403, [platformScope.webhooksManage]]),
    );
  });

  test("ten endpoints and not one more, also of 50 at once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => create({})));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused[0]).toMatchObject({ status: 409, body: { code: "CONFLICT", details: { limit: 10 } } });
    expect(refused.every(({ status }) => status === 409)).toBe(true);
    expect(await list()).toHaveLength(10);
    expect((await create({}, await api.install())).status).toBe(201);
    await install.call("DELETE", at((await list())[0].id));
    expect((await create({})).status).toBe(201);
    expect((await create({})).status).toBe(409);
  });

  test("newest first, also within one instant", async () => {
    const made: unknown[] = [];
    for (let n = 0; n < 6; n++) {
      if (n === 3) api.world.clock.advance(1);
      made.unshift((await create({})).body.webhookEndpoint);
    }
    expect(await list()).toEqual(made);
  });

  test("an update changes what it names and nothing else", async () => {
    const { webhookEndpoint } = (await create({})).body;
    const path = at(webhookEndpoint.id);
    const patch = async (json: object) => (await install.call("PATCH", path, json)).body.webhookEndpoint;
    expect(await patch({})).toEqual(webhookEndpoint);
    expect(await patch({ status: "ACTIVE" })).toEqual(webhookEndpoint);
    const moved = { ...webhookEndpoint, url: "https://other.example.com/" };
    expect(await patch({ url: moved.url })).toEqual(moved);
    const disabledAt = new Date(api.world.clock.now()).toISOString();
    const paused = { ...moved, status: "DISABLED", disabledAt, disabledReason: "paused" };
    expect(await patch({ status: "DISABLED" })).toEqual(paused);
    api.world.clock.advance(60);
    expect(await patch({ status: "DISABLED" })).toEqual(paused);
    expect(await patch({ eventTypes: ["contract.ended"] })).toEqual({ ...paused, eventTypes: ["contract.ended"] });
    expect(await patch({ status: "ACTIVE", eventTypes: webhookEndpoint.eventTypes, url })).toEqual(webhookEndpoint);
    expect(await list()).toEqual([webhookEndpoint]);
  });

  test("another install's endpoint is unknown", async () => {
    const { webhookEndpoint } = (await create({})).body;
    const other = await api.install();
    const path = at(webhookEndpoint.id);
    const answers = [
      await other.call("GET", path),
      await other.call("PATCH", path, { status: "DISABLED" }),
      await other.call("DELETE", path),
      await other.call("POST", `${path}/redeliver`, {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(await list(other)).toEqual([]);
    expect(await list()).toEqual([webhookEndpoint]);
  });
});
