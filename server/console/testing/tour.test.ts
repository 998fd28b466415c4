/** Two customers, two apps, an owner and a member: at every step what each token that was ever given is answered. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { platformScope } from "../../../generated/scopes.ts";
import { databases } from "../../testing/index.ts";
import { answerTo, connect, decide, newApp, newMember, newOwner, textOf, valuesOf } from "./platform-testing.ts";
import { startSite, type TestSite, type Visitor } from "./testing.ts";

describe.each(databases)("a tour of two customers and two apps on $name", ({ open }) => {
  let site: TestSite;
  beforeAll(async () => {
    site = await startSite((await open()).db);
  });
  afterAll(() => site.close());

  /** Every token that was given, by a name of its own. */
  const given = new Map<string, string>();

  async function answers(): Promise<Record<string, string>> {
    const all = [...given].map(async ([name, token]) => [name, await answerTo(site, token)] as const);
    return Object.fromEntries(await Promise.all(all));
  }

  async function give(name: string, customer: Visitor, link: string): Promise<void> {
    given.set(name, (await connect(customer, link)).token);
  }

  async function call(name: string, method: string, path: string, body?: unknown): Promise<[number, string]> {
    const response = await fetch(`${site.origin}/api/partner/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${given.get(name)}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return [response.status, await response.text()];
  }

  test("every step, and nothing of one tenant is visible to another", async () => {
    const labels = await newOwner(site, "Labels Incorporated");
    const maps = await newOwner(site, "Maps Limited");
    const labelsApp = await newApp(labels, {
      name: "Labels",
      scopes: [platformScope.projectLinksWrite, platformScope.usageWrite],
    });
    const mapsApp = await newApp(maps, { name: "Maps", scopes: [platformScope.projectLinksRead] });
    const north = await newOwner(site, "North House");
    const south = await newOwner(site, "South House");
    const member = await newMember(site, north);

    await give("north labels", north, labelsApp.link);
    await give("south labels", south, labelsApp.link);
    await give("north maps", north, mapsApp.link);
    expect(await answers()).toEqual({ "north labels": "200", "south labels": "200", "north maps": "200" });
    // The member looks on, and can neither connect nor disconnect.
    expect((await member.open(mapsApp.link)).state).toBe("consent/not-owner");
    const list = await member.open("/settings/integrations");
    const ids = valuesOf(list, "data-install");
    expect(ids).toHaveLength(2);
    expect((await member.open(`/settings/integrations/${ids[0]}/disconnect`)).state).toBe("disconnect/not-owner");

    const [made, text] = await call("north labels", "POST", "/project-links", { externalProjectId: "north-1" });
    expect(made).toBe(201);
    const { projectLink } = JSON.parse(text) as { projectLink: { id: string } };
    for (const other of ["south labels", "north maps"]) {
      expect((await call(other, "GET", `/project-links/${projectLink.id}`))[0]).toBe(404);
      expect(await call(other, "GET", "/project-links")).toEqual([200, JSON.stringify({ projectLinks: [] })]);
    }
    expect((await south.open("/settings/integrations")).text).not.toContain("Maps");
    expect((await south.open(`/settings/integrations/${ids[0]}/disconnect`)).state).toBe("disconnect/unknown");
    expect((await maps.open(labelsApp.path)).state).toBe("app/unknown");
    const shown = await labels.open(labelsApp.path);
    expect(shown.text).toContain("North House");
    expect((await maps.open(mapsApp.path)).text).not.toContain("South House");

    // Fewer scopes: until north approves them, nothing changes for anybody; then only for north.
    await labels.submit(await labels.open(labelsApp.path), labelsApp.path, {
      scopes: [platformScope.projectLinksRead],
    });
    expect((await call("north labels", "POST", "/project-links", { externalProjectId: "north-2" }))[0]).toBe(201);
    const declined = await north.open(labelsApp.link);
    expect((await decide(north, declined, "decline")).state).toBe("consent/declined");
    expect(await answers()).toEqual({ "north labels": "200", "south labels": "200", "north maps": "200" });
    await give("north labels, reduced", north, labelsApp.link);
    const reduced = { "north labels": "401", "south labels": "200", "north maps": "200" };
    expect(await answers()).toEqual({ ...reduced, "north labels, reduced": "200" });
    expect((await call("north labels, reduced", "POST", "/project-links", { externalProjectId: "x" }))[0]).toBe(403);
    expect((await call("north labels, reduced", "GET", `/project-links/${projectLink.id}`))[0]).toBe(200);
    expect((await call("south labels", "POST", "/project-links", { externalProjectId: "south-1" }))[0]).toBe(201);

    // The emergency brake stops one app, for all of its customers, and only that one.
    await labels.submit(await labels.open(labelsApp.path), `${labelsApp.path}/deactivate`);
    expect(await answers()).toEqual({
      "north labels": "401",
      "south labels": "403 app_disabled",
      "north maps": "200",
      "north labels, reduced": "403 app_disabled",
    });
    expect((await north.open(labelsApp.link)).state).toBe("consent/app-disabled");
    await labels.submit(await labels.open(labelsApp.path), `${labelsApp.path}/reactivate`);
    expect(await answers()).toEqual({ ...reduced, "north labels, reduced": "200" });

    // Disconnecting ends one install of one customer.
    const own = valuesOf(await north.open("/settings/integrations"), "data-install");
    const install = JSON.parse((await call("north labels, reduced", "GET", "/installs/current"))[1]) as {
      install: { id: string };
    };
    expect(own).toContain(install.install.id);
    const ask = `/settings/integrations/${install.install.id}/disconnect`;
    expect((await north.submit(await north.open(ask), ask)).status).toBe(303);
    expect(await answers()).toEqual({ ...reduced, "north labels, reduced": "401" });
    expect((await call("north labels, reduced", "GET", "/project-links"))[0]).toBe(401);

    // Connecting again is the same install with another token, and what was there is there.
    await give("north labels, again", north, labelsApp.link);
    expect(await answers()).toEqual({ ...reduced, "north labels, reduced": "401", "north labels, again": "200" });
    const again = JSON.parse((await call("north labels, again", "GET", "/installs/current"))[1]) as typeof install;
    expect(again.install.id).toBe(install.install.id);
    expect((await call("north labels, again", "GET", `/project-links/${projectLink.id}`))[0]).toBe(200);
    const trail = valuesOf(await member.open("/settings/integrations"), "data-action");
    expect(trail.sort()).toEqual(["declined", "disconnected", "granted", "granted", "granted", "reconnected"]);
    expect(valuesOf(await south.open("/settings/integrations"), "data-action")).toEqual(["granted"]);
    expect(textOf(await north.open(labelsApp.link), "data-secret")).toBe("");
  });
});
