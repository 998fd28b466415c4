/** Two servers on one PostgreSQL, one of which is killed in the middle of its deliveries. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import type { Database } from "../storage/index.ts";
import { databases, type Received, type Receiver, startReceiver } from "../testing/index.ts";
import { install, makeEndpoint, makeLink, type Running, startServer, withDatabase } from "../testing/process.ts";

const patience = { interval: 20 };

/** The servers' time as it is seen from outside: while their clocks are being moved it is between the two. */
const ahead = { least: 0, most: 0 };
const timeAtLeast = (): number => Date.now() + ahead.least;
const timeAtMost = (): number => Date.now() + ahead.most;

async function advance(servers: readonly Running[], seconds: number): Promise<void> {
  ahead.most += seconds * 1000;
  for (const { origin } of servers) {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ advanceSeconds: seconds });
    const { status } = await fetch(`${origin}/__dev__/clock`, { method: "POST", headers, body });
    expect(status).toBe(200);
  }
  ahead.least = ahead.most;
}

/** Behind so many answers that have asked the database, what the servers had begun before has left them. */
async function settled(servers: readonly Running[]): Promise<void> {
  for (let n = 0; n < 20; n++) {
    for (const { origin } of servers) expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  }
}

/** Whoever is called, with what is known of each delivery. */
interface Endpoints {
  readonly url: Receiver["url"];
  readonly at: Receiver["at"];
  /** The links that an endpoint has accepted to hear of. */
  accepted(path: string): ReadonlySet<string>;
  /** How often each delivery was refused. */
  readonly refused: ReadonlyMap<string, number>;
  /** Attempts that came before they were due. */
  readonly early: readonly object[];
  /** Attempts that have no answer yet. */
  open(): number;
  /** Attempts whose caller has gone before its answer. */
  cut(): number;
  /** Lets nobody have an answer from now on. */
  hold(): void;
  /** Answers all that is held, and what comes. */
  release(): void;
}

const [steady, failing, deleted] = ["/steady", "/failing", "/deleted"] as const;

async function startEndpoints(): Promise<Endpoints> {
  const receiver = await startReceiver();
  const accepted = new Map<string, Set<string>>([steady, failing, deleted].map((path) => [path, new Set()]));
  const refused = new Map<string, number>();
  const due = new Map<string, number>();
  const early: object[] = [];
  const open = new Set<() => void>();
  let holding = false;
  let cut = 0;

  receiver.answer = (told, res) => {
    const id = idOf(told);
    const wait = (due.get(id) ?? 0) - timeAtMost();
    if (wait > 0) early.push({ path: told.path, id, refused: refused.get(id), wait });
    const answer = (): void => {
      open.delete(answer);
      res.writeHead(statusFor(told)).end();
    };
    open.add(answer);
    res.once("close", () => {
      if (open.delete(answer)) cut++;
    });
    setTimeout(() => {
      if (!holding && open.has(answer)) answer();
    }, 10);
  };

  /** All but the steady one refuse everything once, and about half of it twice. */
  function statusFor(told: Received): number {
    const id = idOf(told);
    const before = refused.get(id) ?? 0;
    if (told.path !== steady && before < (/[0-7]$/.test(id) ? 1 : 2)) {
      refused.set(id, before + 1);
      due.set(id, timeAtLeast() + (constants.webhookRetrySeconds[before] ?? Number.NaN) * 1000);
      return 500;
    }
    accepted.get(told.path)?.add(told.body.data.projectLink.id);
    return 204;
  }

  return {
    url: receiver.url,
    at: receiver.at,
    accepted: (path) => accepted.get(path) ?? new Set(),
    refused,
    early,
    open: () => open.size,
    cut: () => cut,
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const answer of [...open]) answer();
    },
  };
}

function idOf({ headers }: Received): string {
  return String(headers["x-opentrain-delivery"]);
}

type Db = Database["db"];

async function count(db: Db, which: "leased" | "due", endpointId?: string): Promise<number> {
  const counted = await db
    .selectFrom("deliveries")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .$if(endpointId !== undefined, (qb) => qb.where("endpointId", "=", endpointId ?? ""))
    .$if(which === "leased", (qb) => qb.where("leasedUntil", ">", Date.now()))
    .$if(which === "due", (qb) =>
      qb
        .where("nextAttemptAt", "<=", timeAtLeast())
        .where((eb) => eb.or([eb("leasedUntil", "is", null), eb("leasedUntil", "<=", Date.now())])),
    )
    .executeTakeFirstOrThrow();
  return Number(counted.count);
}

test("every event arrives, nothing at an endpoint that was deleted, and nothing before it is due", async () => {
  const config = await (databases.find(({ name }) => name === "PostgreSQL") ?? expect.unreachable()).create();
  const bearer = await install(config);
  const settings = { TEST_CLOCK: "on", RATE_LIMITS: "off" };
  const servers = await Promise.all([startServer(config, settings), startServer(config, settings)]);
  const [first, second] = servers;
  const endpoints = await startEndpoints();
  const makeHook = (path: string): Promise<string> => makeEndpoint(second.origin, bearer, endpoints.url(path));
  const deletedId = await makeHook(deleted);
  await makeHook(steady);
  await makeHook(failing);

  /** What was answered with 201. */
  const links: string[] = [];
  let loading = true;
  let next = 0;
  const load = async ({ origin, child }: Running): Promise<void> => {
    // An install may have so many.
    while (loading && next < constants.projectLinksPerInstall) {
      try {
        links.push(await makeLink(origin, bearer, String(next++)));
      } catch (error) {
        if (child.killed) return;
        throw error;
      }
      await sleep(40);
    }
  };
  const loaded = Promise.all([first, second, first, second, first, second].map(load));

  await withDatabase(config, async ({ db }) => {
    // Under load of both, what has been refused once comes due.
    await expect.poll(() => endpoints.refused.size, patience).toBeGreaterThan(40);
    await advance(servers, 61);
    await expect.poll(() => endpoints.accepted(failing).size, patience).toBeGreaterThan(0);

    // All that is on its way is at its receiver, every answer is noted, and more waits for the one to be deleted.
    endpoints.hold();
    const inHand = async (): Promise<boolean> => {
      const open = endpoints.open();
      return open === (await count(db, "leased")) && open === endpoints.open();
    };
    await expect.poll(async () => (await count(db, "due", deletedId)) > 10 && inHand(), patience).toBe(true);
    const path = operations.deleteWebhookEndpoint.path.replace("{endpointId}", deletedId);
    const removed = await fetch(first.origin + path, { method: "DELETE", headers: { authorization: bearer } });
    expect(removed.status).toBe(200);
    await settled(servers);
    const heard = endpoints.at(deleted).length;

    first.child.kill("SIGKILL");
    expect(await first.exited).toBe("SIGKILL");
    await settled([second]);
    expect(endpoints.cut()).toBeGreaterThan(0);
    expect(endpoints.open()).toBeGreaterThan(0);
    endpoints.release();
    const before = links.length;
    await expect.poll(() => links.length, patience).toBeGreaterThan(before + 10);
    loading = false;
    await loaded;

    // What is held in the end is the dead one's; it would be free in 20 seconds, and is at once.
    const onlyOfDead = async (): Promise<boolean> => {
      const leased = await count(db, "leased");
      await settled([second]);
      return endpoints.open() === 0 && (await count(db, "due")) === 0 && leased === (await count(db, "leased"));
    };
    await expect.poll(onlyOfDead, patience).toBe(true);
    const freed = db.updateTable("deliveries").set({ leasedUntil: 0 }).where("leasedUntil", "is not", null);
    expect((await freed.executeTakeFirst()).numUpdatedRows).toBeGreaterThan(0n);

    // They are due a minute after they were refused, and then five; who has held one for too long has refused it, too.
    for (const seconds of [0, 45, 20, 250, 60, 1800]) {
      await advance([second], seconds);
      await expect.poll(async () => (await count(db, "leased")) + (await count(db, "due")), patience).toBe(0);
      await settled([second]);
    }
    const missing = (path: string): string[] => links.filter((id) => !endpoints.accepted(path).has(id));
    expect({
      missing: { steady: missing(steady), failing: missing(failing) },
      afterDeletion: endpoints.at(deleted).slice(heard).map(idOf),
      early: endpoints.early,
    }).toEqual({ missing: { steady: [], failing: [] }, afterDeletion: [], early: [] });
    expect(await db.selectFrom("deliveries").select("id").where("deliveredAt", "is", null).execute()).toEqual([]);
    second.child.kill("SIGTERM");
    expect(await second.exited).toBe(0);
  });
});
