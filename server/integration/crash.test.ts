/** The server as it is started, stopped and killed: in a process of its own. */

import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { createOrganization } from "../accounts/memberships.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { confirm } from "../console/approvals/testing.ts";
import { givenJob } from "../marketplace/contracts/testing.ts";
import { hireProposal } from "../marketplace/hiring/index.ts";
import { propose } from "../marketplace/proposals/index.ts";
import { saveTrainer } from "../marketplace/trainers/index.ts";
import type { Schema } from "../storage/schema.ts";
import { createTestWorld, databases, newHuman, startReceiver } from "../testing/index.ts";
import {
  bare,
  folder,
  install,
  makeEndpoint,
  makeLink,
  type Running,
  run,
  secret,
  startServer,
  withDatabase,
} from "../testing/process.ts";

/** On a busy machine an attempt may take too long, and the next one comes a minute later. */
const PATIENT = { timeout: 300_000 } as const;

const confirmingProcess = fileURLToPath(new URL("./confirming-process.ts", import.meta.url));

interface Registered {
  readonly registration_id: string;
  readonly access_token: string;
  readonly claim_token: string;
}

async function register(origin: string): Promise<Registered> {
  const response = await fetch(origin + operations.registerAgent.path, { method: "POST" });
  if (response.status !== 200) throw new Error(`register: ${response.status}`);
  return (await response.json()) as Registered;
}

async function poll(origin: string, { claim_token }: Registered): Promise<string> {
  const body = new URLSearchParams({ grant_type: "urn:opentrain:agent-auth:grant-type:claim", claim_token });
  const response = await fetch(origin + operations.pollClaimToken.path, { method: "POST", body });
  return ((await response.json()) as { error: string }).error;
}

/** Registers and polls; the registration, when both were answered. */
async function registerAndPoll(origin: string): Promise<string> {
  const registered = await register(origin);
  const answer = await poll(origin, registered);
  if (answer !== "authorization_pending") throw new Error(`poll: ${answer}`);
  return registered.registration_id;
}

/** Does it from many sides at once until the server is gone; what it gave for every call that was answered. */
function load<T>(sides: number, call: () => Promise<T>, answered: T[]): Promise<unknown> {
  const side = async (): Promise<void> => {
    for (;;) answered.push(await call());
  };
  return Promise.allSettled(Array.from({ length: sides }, side));
}

interface Stoppable {
  readonly server: Running;
  readonly database: DatabaseConfig;
}

/** What was started again after a kill, by the name of its database: tests of stopping stop it. */
const restarted = new Map<string, Stoppable>();

/** A server to be stopped; one of its own where no other test has left any. */
async function toBeStopped(name: string): Promise<Stoppable> {
  const left = restarted.get(name);
  if (left !== undefined) return left;
  const database: DatabaseConfig = { kind: "sqlite", path: join(folder(), `${name}.db`) };
  return { server: await startServer(database), database };
}

function countRows(database: DatabaseConfig, tables: readonly (keyof Schema)[]): Promise<number[]> {
  return withDatabase(database, ({ db }) =>
    Promise.all(
      tables.map(async (table) => {
        const { count } = await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    ),
  );
}

describe.each(databases)("killed under load on $name", ({ name, create }) => {
  test("all that was answered still works after a restart, none is half there, and every event arrives", async () => {
    const database: DatabaseConfig =
      name === "SQLite" ? { kind: "sqlite", path: join(folder(), "kill.db") } : await create();
    const bearer = await install(database);
    const receiver = await startReceiver();
    // Slow enough that some are on their way when the server is killed.
    receiver.answer = (_told, res) => void setTimeout(() => res.writeHead(204).end(), 20);
    const first = await startServer(database);
    await makeEndpoint(first.origin, bearer, receiver.url());
    const answered: Registered[] = [];
    const links: string[] = [];
    let next = 0;
    const link = (): Promise<string> => makeLink(first.origin, bearer, String(next++));
    const polled: string[] = [];
    const loading = [
      load(12, () => register(first.origin), answered),
      load(8, () => registerAndPoll(first.origin), polled),
      load(8, link, links),
    ];
    const least = (): number => Math.min(answered.length, polled.length, links.length);
    await expect.poll(least, { interval: 5 }).toBeGreaterThan(40);
    first.child.kill("SIGKILL");
    expect(await first.exited).toBe("SIGKILL");
    await Promise.all(loading);

    // What it held would be free in 20 seconds; here it is at once.
    const polls = await withDatabase(database, async ({ db }) => {
      await db.updateTable("deliveries").set({ leasedUntil: 0 }).execute();
      return db.selectFrom("claimPolls").select("registrationId").execute();
    });
    const noted = new Set(polls.map(({ registrationId }) => registrationId));
    expect(polled.filter((id) => !noted.has(id))).toEqual([]);
    const second = await startServer(database, {}, { outlivesTest: true });
    const stateOf = async (registered: Registered): Promise<unknown> => {
      const headers = { authorization: `Bearer ${registered.access_token}` };
      const me = await fetch(second.origin + operations.getMe.path, { headers });
      return [me.status, await poll(second.origin, registered)];
    };
    // Some at a time: on a busy machine all at once would wait for the database for longer than a request may.
    for (let n = 0; n < answered.length; n += 10) {
      const states = await Promise.all(answered.slice(n, n + 10).map(stateOf));
      expect(states).toEqual(states.map(() => [200, "authorization_pending"]));
    }
    const delivered = (): Set<string> => new Set(receiver.received.map(({ body }) => body.data.projectLink.id));
    await expect.poll(() => links.filter((id) => !delivered().has(id)), PATIENT).toEqual([]);

    const [organizations = 0, ...ofAgents] = await countRows(database, ["organizations", "registrations", "tokens"]);
    // The partner's and the customer's are there from before.
    expect(ofAgents).toEqual([organizations - 2, organizations - 2]);
    expect(organizations - 2).toBeGreaterThanOrEqual(answered.length + polled.length);
    const ofLinks = await countRows(database, ["projectLinks", "events", "deliveries"]);
    // The events of links whose answer was lost may still be on their way.
    await expect.poll(() => ofLinks.map(() => delivered().size), PATIENT).toEqual(ofLinks);
    restarted.set(name, { server: second, database });
  }, 900_000);
});

describe.each(databases)("killed while it confirms on $name", ({ name, create }) => {
  test("what was confirmed is there, nothing of what was under way, and it can be confirmed again", async () => {
    const database: DatabaseConfig =
      name === "SQLite" ? { kind: "sqlite", path: join(folder(), "confirming.db") } : await create();
    await withDatabase(database, async ({ db, migrate }) => {
      await migrate();
      const world = createTestWorld(db);
      const userId = await newHuman(world, "owner@example.com");
      const organizationId = (await createOrganization(world, { userId, name: "Example" })) ?? "";
      const approvalIds: string[] = [];
      for (const number of [1, 2, 3]) {
        const jobId = await givenJob(world, organizationId);
        await db.insertInto("publications").values({ jobId }).execute();
        const trainer = await newHuman(world, `trainer-${number}@example.com`);
        const profile = { firstName: "Maria", lastName: "Silva", country: "PT", title: null };
        await saveTrainer(world, { userId: trainer, ...profile });
        const bid = { amountCents: 1850, unit: "PER_HOUR", coverLetter: "I have done this before." } as const;
        const made = await propose(world, { jobId, userId: trainer, ...bid });
        if ("refused" in made) throw new Error(made.refused);
        const { proposalId } = made;
        const asked = await hireProposal(world, { organizationId, proposalId, milestone: { name: "All", volume: 10 } });
        if (!("approval" in asked)) throw new Error("nobody was asked");
        approvalIds.push(asked.approval.id);
      }
      const confirming = { organizationId, userId, approvalIds };
      const stands = async () => {
        const approvals = await db.selectFrom("approvals").select("id").where("confirmedAt", "is not", null).execute();
        const hired = await db.selectFrom("proposals").select("id").where("hiredAt", "is not", null).execute();
        const funded = await db.selectFrom("milestones").select("id").where("fundedAt", "is not", null).execute();
        const entries = await db.selectFrom("ledgerEntries").select("amountCents").execute();
        const events = await db
          .selectFrom("recordedEvents")
          .select("type")
          .where("type", "!=", "proposal.received")
          .execute();
        const contracts = await db.selectFrom("contracts").select("id").execute();
        return {
          each: [approvals, hired, funded, contracts].map(({ length }) => length),
          ledger: [entries.length, entries.reduce((sum, { amountCents }) => sum + Number(amountCents), 0)],
          events: events.map(({ type }) => type).sort(),
        };
      };
      const ofOne = ["approval.confirmed", "contract.created", "milestone.status_changed", "proposal.status_changed"];
      const afterSome = (count: number) => ({
        each: [count, count, count, count],
        ledger: [2 * count, 0],
        events: ofOne.flatMap((type) => Array<string>(count).fill(type)),
      });

      const args = [confirmingProcess, JSON.stringify({ database, ...confirming })];
      const { exited, stderr } = run({}, { command: { program: process.execPath, args, cwd: folder() } });
      expect([await exited, stderr()]).toEqual(["SIGKILL", ""]);
      // What a dead connection held is free as soon as PostgreSQL has noticed; whoever confirms next waits for that.
      const decided = await confirm(db, { ...confirming, approvalIds: approvalIds.slice(0, 1) });
      expect(decided).toEqual([{ ended: "confirmed" }]);
      expect(await stands()).toEqual(afterSome(1));
      expect(await confirm(db, { ...confirming, approvalIds: approvalIds.slice(1) })).toEqual([
        { ok: "confirmed" },
        { ok: "confirmed" },
      ]);
      expect(await stands()).toEqual(afterSome(3));
    });
  });
});

describe("stopped", () => {
  /** What the log of a server has that stopped by itself: one that was held up says that requests were in flight. */
  const stopped = ["listening", "stopping", "stopped"];

  /** A request whose headers have arrived for certain: the server has said that it waits for the body. */
  async function halfSent(
    port: number,
    agent: Agent,
  ): Promise<{ finish(): Promise<{ status: number; connection: string }> }> {
    const body = JSON.stringify({ agent_name: "Robot" });
    const sent = request({
      host: "127.0.0.1",
      port,
      agent,
      method: "POST",
      path: operations.registerAgent.path,
      headers: { "content-type": "application/json", "content-length": body.length, expect: "100-continue" },
    });
    const answer = once(sent, "response");
    answer.catch(() => {});
    sent.flushHeaders();
    await once(sent, "continue");
    sent.write(body.slice(0, 5));
    return {
      async finish() {
        sent.end(body.slice(5));
        const [response] = await answer;
        response.resume();
        await once(response, "end");
        return { status: response.statusCode, connection: response.headers.connection };
      },
    };
  }

  test.each(databases)(
    "under load on $name it answers all that it has served and finishes what it has begun, takes nothing new, and is gone at once",
    async ({ name }) => {
      const { server, database } = await toBeStopped(name);
      const [before = 0] = await countRows(database, ["registrations"]);
      const agent = new Agent({ keepAlive: true });
      const begun = await Promise.all(Array.from({ length: 20 }, () => halfSent(server.port, agent)));
      // Connections that never ask anything, or are kept open with nothing on them, do not hold it up.
      const silent = connect(server.port, "127.0.0.1");
      silent.on("error", () => {});
      await once(silent, "connect");
      // Behind this answer the server has seen them.
      await fetch(server.origin + operations.getAuthMd.path);

      let answered = 0;
      const failures = new Set<string>();
      const one = (): Promise<boolean> =>
        new Promise((resolve) => {
          const { path } = operations.registerAgent;
          const sent = request({ host: "127.0.0.1", port: server.port, agent, method: "POST", path }, (response) => {
            response.resume();
            response.on("end", () => {
              if (response.statusCode === 200) answered++;
              resolve(true);
            });
            response.on("error", () => resolve(false));
          });
          sent.on("error", (error: NodeJS.ErrnoException) => {
            failures.add(error.code ?? "");
            resolve(false);
          });
          sent.end();
        });
      const worker = async (): Promise<void> => {
        while (await one());
      };
      const loading = Promise.all(Array.from({ length: 20 }, worker));
      await expect.poll(() => answered).toBeGreaterThan(60);
      server.child.kill("SIGTERM");
      await loading;
      expect([...failures]).toContain("ECONNREFUSED");

      const answers = await Promise.all(begun.map((one) => one.finish()));
      expect(answers).toEqual(begun.map(() => ({ status: 200, connection: "close" })));
      expect(await server.exited).toBe(0);
      expect(server.logged()).toEqual(stopped);
      expect(answered + begun.length).toBe(server.registered());
      expect(await countRows(database, ["registrations"])).toEqual([before + server.registered()]);
      agent.destroy();
    },
  );

  // There is no SIGTERM on Windows.
  test.runIf(process.platform !== "win32")("by a signal to npm, which has started it: all the same", async () => {
    const npm = { program: "npm", args: ["start", "--silent"], cwd: fileURLToPath(new URL("../..", import.meta.url)) };
    const { PATH = "", HOME = "" } = process.env;
    const server = await startServer({ kind: "sqlite", path: ":memory:" }, { PATH, HOME }, { command: npm });
    const agent = new Agent({ keepAlive: true });
    const begun = await halfSent(server.port, agent);
    server.child.kill("SIGTERM");
    await expect.poll(() => fetch(server.origin).catch((error) => error.cause?.code)).toBe("ECONNREFUSED");
    expect(await begun.finish()).toEqual({ status: 200, connection: "close" });
    // Its output is closed when the server is gone, too.
    await server.exited;
    expect(server.logged()).toEqual(stopped);
    agent.destroy();
  });
});

describe("not started", () => {
  test("an option, where there are only settings: exit 2", async () => {
    const { exited, stderr } = run({}, { command: bare("--port", "5000") });
    expect(await exited).toBe(2);
    expect(stderr()).toContain("--port: the command takes no options");
  });

  test("settings that are wrong: exit 2 with all of them named, and no secret told", async () => {
    const { exited, stderr } = run({
      PORT: "80x",
      MODE: "production",
      ORIGIN: "http://train.example.com/path",
      DATABASE_URL: "mysql://root:hunter2@db/x",
      SECRET: "hunter2",
      TEST_CLOCK: "on",
      RATE_LIMITS: "off",
      LIMIT_REGISTRATIONS: "-1",
      LIMIT_REGISTRATION: "5",
    });
    expect(await exited).toBe(2);
    const named = [
      "PORT",
      "ORIGIN",
      "DATABASE_URL",
      "SECRET",
      "TEST_CLOCK",
      "RATE_LIMITS",
      "LIMIT_REGISTRATIONS",
      "LIMIT_REGISTRATION",
    ];
    for (const name of named) expect(stderr()).toMatch(new RegExp(`^  - ${name}: `, "m"));
    expect(stderr()).not.toContain("hunter2");
    expect(stderr()).not.toMatch(/^\s+at /m);
  });

  test("a port that is taken: exit 1, in words", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    try {
      const address = other.address();
      const port = typeof address === "object" && address ? String(address.port) : "";
      const { exited, stderr } = run({ DATABASE_URL: "sqlite::memory:", PORT: port, SECRET: secret });
      expect(await exited).toBe(1);
      expect(stderr()).toContain(`port ${port} is taken; set PORT to another`);
    } finally {
      other.close();
    }
  });

  test("a database that is not there: exit 1, and the log says which setting", async () => {
    const nowhere = join(folder(), "no", "such");
    for (const DATABASE_URL of [`sqlite:/dev/null/${nowhere}/x.db`, "postgres://x:hunter2@127.0.0.1:1/x"]) {
      const { child, exited, stderr } = run({
        DATABASE_URL,
        PORT: "0",
        ORIGIN: "http://localhost:4000",
        SECRET: secret,
      });
      let out = "";
      child.stdout?.on("data", (part) => {
        out += part;
      });
      expect(await exited).toBe(1);
      expect(out + stderr()).toContain("DATABASE_URL");
      expect(out + stderr()).not.toContain("hunter2");
    }
    expect(await readdir(folder())).not.toContain("no");
  });
});
