import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { paths as PlatformApi } from "../../generated/types/platform-api.ts";
import type { paths as PublicApi } from "../../generated/types/public-api.ts";
import { type RunningServer, startServer } from "../server.ts";
import { sharedOpinion } from "../testing/app.ts";
import { freePort } from "../testing/free-port.ts";
import { api, good } from "./client.ts";
import { greeting } from "./greeting.ts";
import { type DemoWorld, playStory } from "./story.ts";

const bash = promisify(execFile);
let server: RunningServer;
let origin: string;
let world: DemoWorld;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = { PORT: String(port), DATABASE_URL: "sqlite::memory:", LOG_LEVEL: "silent" };
  server = await startServer(env, { greet: () => undefined, secondOpinion: await sharedOpinion() });
  world = await playStory(origin);
});
afterAll(() => server?.stop("the end of the tests"));

const publicApi = () => api<PublicApi>(origin, world.token);
const platformApi = () => api<PlatformApi>(origin, world.platformToken);

test("there are proposals in every state", async () => {
  const { reviewed, running, ended } = world.jobs;
  const states = [];
  for (const jobId of [reviewed, running, ended]) {
    const path = { jobId };
    const { proposals } = await good(publicApi().GET("/api/public/v1/jobs/{jobId}/proposals", { params: { path } }));
    states.push(...proposals.map(({ status }) => status.raw));
  }
  expect(states.toSorted()).toEqual(["DECLINED", "HIRED", "HIRED", "SHORTLISTED", "UNREVIEWED"]);
});

test("a contract runs at 79 % of its budget, with a milestone that waits for the owner; another has ended", async () => {
  const params = { path: { contractId: world.contracts.running } };
  const budget = await good(platformApi().GET("/api/partner/v1/contracts/{contractId}/budget", { params }));
  expect(budget).toMatchObject({ state: "OK", consumedFraction: 0.79 });
  const { contracts } = await good(publicApi().GET("/api/public/v1/contracts"));
  expect(contracts.map(({ id, status }) => [id, status])).toEqual([
    [world.contracts.ended, "ended"],
    [world.contracts.running, "active"],
  ]);
  const { payments } = await good(publicApi().GET("/api/public/v1/payments/pending"));
  expect(payments).toMatchObject([{ status: "PENDING_FUNDING", milestone: { name: "Next 2,000 images" } }]);
});

test("the platform may see the work email of whoever was hired", async () => {
  const params = { path: { contractId: world.contracts.running } };
  const { participants } = await good(
    platformApi().GET("/api/partner/v1/contracts/{contractId}/participants", { params }),
  );
  expect(participants).toMatchObject([{ displayName: "Maria S.", workEmail: expect.stringContaining("maria.") }]);
});

test("what is printed can be run as it stands", async () => {
  const lines = greeting(origin, world).split("Try:\n")[1] ?? "";
  const calls = lines
    .replaceAll("\\\n", "")
    .split("\n")
    .filter((line) => line.trim().startsWith("curl "));
  expect(calls).toHaveLength(3);
  const answers = [];
  for (const call of calls) answers.push(JSON.parse((await bash("bash", ["-c", call])).stdout));
  expect(answers).toMatchObject([
    { events: expect.any(Array) },
    { accepted: 1, budget: { state: "LOW" } },
    { approval: { type: "proposal_hire", status: "pending" } },
  ]);
});
