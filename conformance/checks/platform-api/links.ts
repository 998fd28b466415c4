import { setTimeout as sleep } from "node:timers/promises";
import { constants } from "../../../generated/constants.ts";
import { type Check, check, type T } from "../../check.ts";
import { draftJob, sharedRegistration } from "../../flows/agent.ts";
import { makeToken, newOwner } from "../../flows/console.ts";
import { type Connected, connect, newInstall, sharedInstall } from "../../flows/platform.ts";
import { about, arrival, newEndpoint, newLink, type ProjectLink, QUIET_MS } from "../../flows/webhook.ts";
import { onTwoInstances } from "../../kit/engine/check.ts";

const { projectLinksPerInstall: most } = constants;
const URL_START = "https://example.com/";

/** Proves links.*: the projects that an app ties to its customer. */
export const checks: readonly Check[] = [
  check("links.limits", { title: "what is refused" }, async (t) => {
    const { install } = await sharedInstall(t);
    const { token: bearer } = install;
    const good = { externalProjectId: t.unique("project"), externalProjectName: "Name", externalProjectUrl: URL_START };
    const bad: ReadonlyArray<[what: string, member: string, value: unknown]> = [
      ["a missing externalProjectId", "externalProjectId", undefined],
      ["an empty externalProjectId", "externalProjectId", ""],
      ["an externalProjectId of 201 characters", "externalProjectId", "i".repeat(201)],
      ["an externalProjectId that is a number", "externalProjectId", 7],
      ["an externalProjectName of 301 characters", "externalProjectName", "n".repeat(301)],
      ["an externalProjectUrl of 2,049 characters", "externalProjectUrl", urlOf(2049)],
      ["an externalProjectUrl of another scheme", "externalProjectUrl", "ftp://example.com/project"],
      ["a script as externalProjectUrl", "externalProjectUrl", "javascript:alert(1)"],
      ["an externalProjectUrl without a scheme", "externalProjectUrl", "//example.com/project"],
      ["an empty externalProjectUrl", "externalProjectUrl", ""],
      ["an unknown provisioningMode", "provisioningMode", "MAGIC"],
      ["a provisioningMode in lower case", "provisioningMode", "managed_adapter"],
    ];
    for (const [what, member, value] of bad) {
      const answer = await t.call("createProjectLink", { bearer, json: { ...good, [member]: value } });
      t.expect(answer, what).envelope(400, "BAD_REQUEST");
      const places = answer.list("details.issues").map((issue) => Object(issue).where);
      t.value(`the places that details.issues names for ${what}`, places).includes(`body.${member}`);
    }
    const all = t.expect(await t.call("listProjectLinks", { bearer }), "the list afterwards").body(200);
    t.value("links of that project afterwards", all.projectLinks.map(idOfProject)).excludes(good.externalProjectId);
    t.expect(await t.call("createProjectLink", { bearer, json: good }), "all as it may be").status(201);
  }),

  check("links.limits", { title: "what is just within" }, async (t) => {
    const { install } = await sharedInstall(t);
    const whole = {
      externalProjectId: t.unique("project").padEnd(200, "x"),
      externalProjectName: "n".repeat(300),
      externalProjectUrl: urlOf(2048),
      provisioningMode: "MANAGED_ADAPTER",
    } as const;
    const link = await made(t, install.token, whole, "a link at every limit");
    t.value("the link", link).is({ ...link, ...whole, jobId: null });
    const short = { externalProjectId: t.unique("p"), externalProjectUrl: "http://example.com" };
    const plain = await made(t, install.token, short, "a link by http, without a name");
    const defaults = { jobId: null, externalProjectName: null, provisioningMode: "PARTNER_WEBHOOK" } as const;
    t.value("the link", plain).is({ ...plain, ...short, ...defaults });
    t.value("the age of the link in seconds", (t.now() - Date.parse(plain.createdAt)) / 1000).between(-5, 60);
    const got = await t.call("getProjectLink", { bearer: install.token, path: { linkId: plain.id } });
    t.expect(got, "the same link").json({ projectLink: plain });
    const { projectLinks } = t.expect(await t.call("listProjectLinks", { bearer: install.token })).body(200);
    const order = projectLinks.map(({ id }) => id).filter((id) => id === plain.id || id === link.id);
    t.value("the two links in the list, newest first", order).is([plain.id, link.id]);
  }),

  ...onTwoInstances(
    check("links.unique", async (t) => {
      const { install } = await sharedInstall(t);
      const { install: another } = await newInstall(t, "links");
      const json = { externalProjectId: t.unique("project") };
      const answers = await t.atOnce(10, () => t.call("createProjectLink", { bearer: install.token, json }));
      t.value("links made by ten at the same instant", answers.filter(({ status }) => status === 201).length).is(1);
      const later = await t.call("createProjectLink", { bearer: install.token, json });
      for (const answer of [...answers.filter(({ status }) => status !== 201), later]) {
        t.expect(answer, "a second link of a project").envelope(409, "CONFLICT", json);
      }
      const { projectLinks } = t.expect(await t.call("listProjectLinks", { bearer: install.token })).body(200);
      const links = projectLinks.filter((link) => idOfProject(link) === json.externalProjectId);
      t.value("links of that project in the list", links.length).is(1);
      const gone = await t.call("deleteProjectLink", { bearer: install.token, path: { linkId: links[0]?.id ?? "" } });
      t.expect(gone, "removing it").status(200);
      const anew = await t.call("createProjectLink", { bearer: install.token, json });
      t.expect(anew, "the same project, once its link was removed").status(201);
      const elsewhere = await t.call("createProjectLink", { bearer: another.token, json });
      t.expect(elsewhere, "the same project on another install").status(201);
      const externalProjectId = json.externalProjectId.toUpperCase();
      const capitals = await t.call("createProjectLink", { bearer: another.token, json: { externalProjectId } });
      const { projectLink } = t.expect(capitals, "a project whose id differs in case").body(201);
      t.value("the id of that project", idOfProject(projectLink)).is(externalProjectId);
    }),
  ),

  // Many requests, though few at once: nothing else should be timed meanwhile.
  check("links.cap", { alone: true, timeout: 180 }, async (t) => {
    const { install } = await newInstall(t, "links");
    const create = (): Promise<number> =>
      t
        .call("createProjectLink", { bearer: install.token, json: { externalProjectId: t.unique("project") } })
        .then((answer) => {
          if (answer.status !== 201)
            t.expect(answer, `beyond ${most} links`).envelope(409, "CONFLICT", { limit: most });
          return answer.status;
        });
    await t.control(`${most - 5} links can be made`, async () => {
      for (let left = most - 5; left > 0; left -= 10) {
        const statuses = await t.atOnce(Math.min(10, left), create);
        t.value(
          "the statuses",
          statuses.filter((status) => status !== 201),
        ).is([]);
      }
    });
    const last = await t.atOnce(10, create);
    t.value("links made where five were left, by ten at once", last.filter((status) => status === 201).length).is(5);
    const list = await t.call("listProjectLinks", { bearer: install.token });
    const { projectLinks } = t.expect(list, "the list").body(200);
    t.value("links in the list", projectLinks.length).is(most);
    const path = { linkId: projectLinks[0]?.id ?? "" };
    t.expect(await t.call("deleteProjectLink", { bearer: install.token, path }), "deleting one").status(200);
    t.value("the status of one more after that", await create()).is(201);
    t.value("and of yet another", await create()).is(409);
  }),

  check("links.job-owned", async (t) => {
    const { customer, install } = await sharedInstall(t);
    const employer = await makeToken(t, customer.browser);
    const jobId = await draftJob(t, employer.secret);
    const { access_token } = await sharedRegistration(t);
    const foreign = await draftJob(t, access_token);
    const open = await draftJob(t, access_token);
    await t.control("a job can be published", async () => {
      t.expect(await t.call("publishJob", { bearer: access_token, path: { jobId: open } })).status(200);
    });
    const link = await made(t, install.token, { externalProjectId: t.unique("p"), jobId }, "a job of the customer");
    t.value("the link's jobId", link.jobId).is(jobId);
    await t.control("a job can be published and closed", async () => {
      const [bearer, path] = [employer.secret, { jobId }];
      t.expect(await t.call("publishJob", { bearer, path })).status(200);
      t.expect(await t.call("closeJob", { bearer, path })).status(200);
    });
    await made(t, install.token, { externalProjectId: t.unique("p"), jobId }, "a closed job of the customer");
    for (const [what, wrong] of [
      ["a draft of another organization", foreign],
      ["an open job of another organization", open],
      ["a job that is not there", "0000000000000000"],
    ] as const) {
      const json = { externalProjectId: t.unique("p"), jobId: wrong };
      const answer = await t.call("createProjectLink", { bearer: install.token, json });
      t.expect(answer, what).envelope(404, "NOT_FOUND", { jobId: wrong });
      const list = await t.call("listProjectLinks", { bearer: install.token });
      t.expect(list, "the list afterwards").noText(json.externalProjectId);
    }
  }),

  check("links.foreign", async (t) => {
    const { app, install } = await sharedInstall(t);
    const other = await newInstall(t, "links");
    const neighbour = await newOwner(t, t.unique("Neighbour"));
    const link = await newLink(t, install.token);
    const path = { linkId: link.id };
    for (const [what, { token: bearer }] of [
      ["another app of the same customer", other.install],
      ["the same app of another customer", await connect(t, neighbour.browser, app)],
    ] as ReadonlyArray<[string, Connected["install"]]>) {
      const own = await newLink(t, bearer);
      t.expect(await t.call("getProjectLink", { bearer, path }), what).envelope(404, "NOT_FOUND", path);
      t.expect(await t.call("deleteProjectLink", { bearer, path }), what).envelope(404, "NOT_FOUND", path);
      const { projectLinks } = t.expect(await t.call("listProjectLinks", { bearer }), what).body(200);
      const ids = projectLinks.map(({ id }) => id);
      t.value(`the links that ${what} sees`, ids).includes(own.id).excludes(link.id);
    }
    const still = await t.call("getProjectLink", { bearer: install.token, path });
    t.expect(still, "the link for its own install afterwards").json({ projectLink: link });
  }),

  check("links.events", async (t) => {
    const { customer, install } = await sharedInstall(t);
    const employer = await makeToken(t, customer.browser);
    const jobId = await draftJob(t, employer.secret);
    const hook = t.hook();
    await newEndpoint(t, install.token, hook, { eventTypes: ["project_link.created", "project_link.removed"] });
    const others = t.hook();
    const { install: beside } = await newInstall(t, "links");
    await newEndpoint(t, beside.token, others, { eventTypes: ["project_link.created", "project_link.removed"] });
    const fields = { jobId, externalProjectName: "Straßen 🚲", externalProjectUrl: URL_START };
    const link = await newLink(t, install.token, fields);
    const created = await hook.one({ what: "the event of a new link", fits: about(link) });
    const path = { linkId: link.id };
    const removal = await t.call("deleteProjectLink", { bearer: install.token, path });
    t.expect(removal, "deleting the link").json({ projectLink: link, deleted: true });
    const removed = await hook.one({ what: "the event of a deleted link", fits: about(link), count: 2 });
    for (const [type, delivery] of Object.entries({
      "project_link.created": created,
      "project_link.removed": removed,
    })) {
      t.value("the event's type", delivery.at("type")).is(type);
      t.value("X-OpenTrain-Event", delivery.headers.get("x-opentrain-event")).is(type);
      t.value(`data of ${type}`, delivery.at("data")).is({ projectLink: link });
      t.value(`jobId of ${type}`, delivery.at("jobId")).is(jobId);
      const age = (t.now() - Date.parse(String(delivery.at("createdAt")))) / 1000;
      t.value(`the age of ${type} in seconds`, age).between(-5, 30);
    }
    const ids = [created, removed].map((delivery) => BigInt(String(delivery.at("id"))));
    t.value("the ids of the two events", ids.map(String)).satisfies(
      "numbers of which the later is the greater",
      () => (ids[0] ?? 0n) < (ids[1] ?? 0n),
    );
    t.expect(await t.call("getProjectLink", { bearer: install.token, path }), "the deleted link").status(404);
    await arrival(t, others, await newLink(t, beside.token));
    await sleep(QUIET_MS);
    t.value("events of the link for another app of the customer", others.judged().filter(about(link)).length).is(0);
  }),
];

async function made(t: T, bearer: string, json: object, what: string): Promise<ProjectLink> {
  return t.expect(await t.call("createProjectLink", { bearer, json }), what).body(201).projectLink;
}

function idOfProject({ externalProjectId }: ProjectLink): string {
  return externalProjectId;
}

/** A URL of this many characters. */
function urlOf(length: number): string {
  return URL_START.padEnd(length, "x");
}
