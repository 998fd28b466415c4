/** The reference integration in the demo's world: its processes, the server and the people are real. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createIntegration,
  logFile,
  type Member,
  membersFile,
} from "../../../generated/client/examples/integration.ts";
import {
  createPlatformApi,
  createPublicApi,
  type PlatformApi,
  type PublicApi,
} from "../../../generated/client/index.ts";
import { Person } from "../../../server/demo/person.ts";
import { type DemoWorld, playStory } from "../../../server/demo/story.ts";
import { type RunningServer, startServer } from "../../../server/server.ts";
import { sharedOpinion } from "../../../server/testing/app.ts";
import { freePort } from "../../../server/testing/free-port.ts";

const INTEGRATION = fileURLToPath(new URL("../../../generated/client/examples/integration.ts", import.meta.url));
let server: RunningServer;
let origin = "";
let world: DemoWorld;
let owner: Person;
let api: PublicApi;
let platform: PlatformApi;
let data = "";
let port = 0;
const started: ChildProcess[] = [];

beforeAll(async () => {
  const at = await freePort();
  origin = `http://localhost:${at}`;
  const env = { PORT: String(at), DATABASE_URL: "sqlite::memory:", LOG_LEVEL: "silent" };
  server = await startServer(env, { greet: () => undefined, secondOpinion: await sharedOpinion() });
  world = await playStory(origin);
  owner = new Person(origin, world.people.owner);
  await owner.signIn();
  api = createPublicApi({ origin, token: world.token });
  platform = createPlatformApi({ origin, token: world.platformToken });
  data = await mkdtemp(join(tmpdir(), "integration-"));
  port = await freePort();
});
afterAll(async () => {
  for (const one of started) one.kill("SIGKILL");
  await server?.stop("the end of the tests");
  await rm(data, { recursive: true, force: true });
});

interface Started {
  readonly process: ChildProcess;
  /** All that it has printed so far. */
  printed(): string;
  readonly ended: Promise<unknown[]>;
}

function integration(...args: string[]): Started {
  const env = {
    ...process.env,
    OPENTRAIN_ORIGIN: origin,
    OPENTRAIN_TOKEN: world.platformToken,
    DATA: data,
    PORT: String(port),
  };
  const child = spawn(process.execPath, [INTEGRATION, ...args], { env });
  started.push(child);
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (out += part));
  return { process: child, printed: () => out, ended: once(child, "close") };
}

const printed = (one: Started, words: string): Promise<void> => expect.poll(one.printed).toContain(words);

async function members(): Promise<string[]> {
  const all: Member[] = JSON.parse(await readFile(join(data, "members.json"), "utf8"));
  expect(all.filter(({ workEmail }) => !workEmail.endsWith("@opentrain.work"))).toEqual([]);
  return all.map(({ project, name }) => `${name} in ${project}`).toSorted();
}

async function confirm(approvalUrl: string): Promise<void> {
  await (await owner.open(approvalUrl)).send(new URL(approvalUrl).pathname, { decision: "confirm" });
}

async function end(contractId: string): Promise<void> {
  const answer = await api.endContract({ path: { contractId } });
  if ("approval" in answer) await confirm(answer.approval.approvalUrl);
}

test("an address that an event lacks is asked for; an end that is told first is not undone", async () => {
  const done = await logFile(join(data, "parts.log"));
  const tool = membersFile(join(data, "parts.json"));
  const parts = { api: platform, tool, done, stop: () => undefined, say: () => undefined };
  const { on } = createIntegration(parts);
  const [running] = (await platform.listLinkedContracts({ query: { status: "active" } })).contracts.filter(
    ({ id }) => id === world.contracts.running,
  );
  const { projectLinks } = await platform.listProjectLinks();
  const [projectLink] = projectLinks.filter(({ jobId }) => jobId === world.jobs.running);
  if (running === undefined || projectLink === undefined) throw new Error("the demo has neither contract nor link");
  const told = {
    id: "1",
    apiVersion: "v1",
    createdAt: running.createdAt,
    resourceId: running.id,
    jobId: running.jobId,
  } as const;
  const facts = { contract: running, projectLink };
  await on["contract.started"]?.({ ...told, type: "contract.started", data: facts }, "d1");
  expect(await tool.members()).toMatchObject([{ name: "Maria S.", workEmail: expect.stringContaining("maria.") }]);
  await on["contract.ended"]?.({ ...told, type: "contract.ended", data: facts }, "d2");
  const again = createIntegration({ ...parts, done: await logFile(join(data, "parts.log")) });
  await again.on["contract.started"]?.({ ...told, type: "contract.started", data: facts }, "d1");
  expect(await tool.members()).toEqual([]);
});

test("it follows a hire, a crash, ends, an outage and a disconnection", async () => {
  expect(await integration("link", "reviews", world.jobs.reviewed).ended).toEqual([0, null]);
  expect(await integration("subscribe", `http://localhost:${port}/`).ended).toEqual([0, null]);
  // The contract that ran before there was an endpoint.
  const first = integration("run");
  await printed(first, "ready");
  expect(await members()).toEqual(["Maria S. in street-scenes"]);

  const proposalId = world.openProposal;
  const milestone = { name: "First 1,000 reviews", volume: 1000 };
  const { approval } = await api.hireProposal({ path: { proposalId }, body: { milestone } });
  await confirm(approval.approvalUrl);
  await printed(first, "has access to reviews");
  expect(await members()).toEqual(["Maria S. in street-scenes", "Zoé M. in reviews"]);
  const { proposal } = await api.getProposal({ path: { proposalId } });
  const contractId = proposal.contract ?? "";

  // What it misses while it is down is found when it is up again, and what it has done is not done again.
  first.process.kill("SIGKILL");
  await first.ended;
  await writeFile(join(data, "done.log"), `${await readFile(join(data, "done.log"), "utf8")}\nhalf a li`);
  await end(contractId);
  const second = integration("run");
  await printed(second, "ready");
  expect(await members()).toEqual(["Maria S. in street-scenes"]);
  const before = second.printed();
  const [started] = (await readFile(join(data, "done.log"), "utf8")).split("\n").filter((line) => /^\w+$/.test(line));
  const endpointId: string = JSON.parse(await readFile(join(data, "endpoint.json"), "utf8")).id;
  await platform.redeliver({ path: { endpointId }, body: { deliveryId: started ?? "" } });

  await end(world.contracts.running);
  await printed(second, "has no access to street-scenes any more");
  expect(await members()).toEqual([]);
  expect(second.printed().slice(before.length)).not.toContain("has access");

  const { install } = await platform.getCurrentInstall();
  const path = `/settings/integrations/${install.id}/disconnect`;
  await (await owner.open(path)).send(path, {});
  expect(await second.ended).toEqual([0, null]);
  expect(second.printed()).toContain("the token is dead");
});

test.each([[[]], [["link", "x"]]])("%j is told how it is used", async (args) => {
  const wrong = integration(...args);
  expect(await wrong.ended).toEqual([1, null]);
  expect(wrong.printed()).toContain("usage: ");
});
