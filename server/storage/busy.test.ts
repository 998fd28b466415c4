/** Another process writes to the same SQLite file for longer than a moment. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { type Agent, bearerStatus, paths, poll, register, verdict } from "../agent-auth/testing.ts";
import { afterFile } from "../testing/after.ts";
import { startApp, type TestApp } from "../testing/app.ts";
import { isTemporary } from "./errors.ts";
import { openDatabase } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "opentrain-busy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let other: DatabaseSync | undefined;
/** What another process does that holds the write lock. */
function lock(path: string): void {
  other = new DatabaseSync(path);
  other.exec("begin immediate");
}
function unlock(): void {
  other?.close();
  other = undefined;
}
afterEach(unlock);

let files = 0;
/** The application on a file of its own, whose writes wait so many milliseconds for another process. */
async function start(patience: number): Promise<{ readonly app: TestApp; readonly path: string }> {
  const path = join(folder, `${++files}.db`);
  const database = await openDatabase({ kind: "sqlite", path }, { patience });
  afterFile(() => database.close());
  await database.migrate();
  return { app: await startApp(database), path };
}

const post = (app: TestApp, path: string, body: string, type: string): Promise<Response> =>
  app.fetch(path, { method: "POST", body, headers: { "content-type": type }, redirect: "manual" });
const json = "application/json";
const form = "application/x-www-form-urlencoded";

const draft = (app: TestApp, { access_token }: Agent): Promise<Response> =>
  app.fetch("/api/public/v1/job-drafts", {
    method: "POST",
    body: JSON.stringify({ rawJobDescription: "Label 500 street images." }),
    headers: { "content-type": json, authorization: `Bearer ${access_token}` },
  });

test("a write waits for it, while reads and everything else are answered; then it is done, once", async () => {
  const { app, path } = await start(60_000);
  const agent = await register(app);
  expect(await bearerStatus(app, agent.access_token)).toBe(200);
  lock(path);
  let done = 0;
  // Of each way to the database one: a group of statements, a transaction, a statement by itself.
  const writes = [
    post(app, paths.register, "{}", json).then(({ status }) => status),
    draft(app, agent).then(({ status }) => status),
    poll(app, agent).then(verdict),
  ].map((write) => write.finally(() => done++));
  for (let times = 0; times < 20; times++) {
    expect((await app.fetch("/healthz")).status).toBe(200);
    expect((await app.fetch("/readyz")).status).toBe(200);
    expect(await bearerStatus(app, agent.access_token)).toBe(200);
  }
  expect(done).toBe(0);
  unlock();
  expect(await Promise.all(writes)).toEqual([200, 201, "authorization_pending"]);
  const { db } = app.world;
  expect(await db.selectFrom("registrations").select("id").execute()).toHaveLength(2);
  expect(await db.selectFrom("jobs").select("id").execute()).toHaveLength(1);
  expect(app.errors).toEqual([]);
});

describe("after as long as it waits", () => {
  test("a write is answered 503, in the shape of its surface, and nothing was done; afterwards it is", async () => {
    const { app, path } = await start(20);
    const agent = await register(app);
    expect(await bearerStatus(app, agent.access_token)).toBe(200);
    const page = await app.fetch("/sign-in");
    const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
    const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    lock(path);
    const answers = await Promise.all([
      post(app, paths.register, "{}", json),
      draft(app, agent),
      app.fetch("/sign-in", {
        method: "POST",
        body: new URLSearchParams({ csrf, email: "owner@example.com" }),
        headers: { cookie, "content-type": form },
        redirect: "manual",
      }),
    ]);
    expect(answers.map(({ status, headers }) => [status, headers.get("retry-after")])).toEqual(
      answers.map(() => [503, "5"]),
    );
    const [oauth, envelope, html] = await Promise.all(answers.map((answer) => answer.text()));
    expect(JSON.parse(oauth ?? "")).toMatchObject({ error: "temporarily_unavailable" });
    expect(JSON.parse(envelope ?? "")).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    expect(html).toContain('data-page="error" data-state="unavailable"');
    expect(app.world.mailer.sent).toEqual([]);
    unlock();
    expect((await post(app, paths.register, "{}", json)).status).toBe(200);
    expect((await draft(app, agent)).status).toBe(201);
    const { db } = app.world;
    expect(await db.selectFrom("registrations").select("id").execute()).toHaveLength(2);
    expect(await db.selectFrom("jobs").select("id").execute()).toHaveLength(1);
    // Not a fault of the server's own.
    expect(app.errors).toEqual([]);
  });
});

test("on a full disk a write is answered 503, and reads are answered; once there is room it is done", async () => {
  const { app } = await start(20);
  const agent = await register(app);
  const { db } = app.world;
  const pages = (count: number): Promise<unknown> => sql`pragma max_page_count = ${sql.lit(count)}`.execute(db);
  // No fewer than there are, so that it is full with the next one.
  await pages(1);
  let answer = await post(app, paths.register, "{}", json);
  while (answer.status === 200) answer = await post(app, paths.register, "{}", json);
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await bearerStatus(app, agent.access_token)).toBe(200);
  expect(app.errors).toEqual([]);
  await pages(100_000);
  expect((await post(app, paths.register, "{}", json)).status).toBe(200);
});

test("what may be better later is told from what is not", () => {
  const coded = (code: string): Error => Object.assign(new Error("refused"), { code });
  const temporary = [
    Object.assign(new Error("database is locked"), { errcode: 5 }),
    Object.assign(new Error("database is locked"), { errcode: 517 }),
    // The disk is full, or only to be read; SQLITE_IOERR_WRITE.
    ...[13, 8, 778, 14, 7].map((errcode) => Object.assign(new Error("cannot be written"), { errcode })),
    ...["53300", "57P01", "57P03", "08006", "25006", "40P01", "55P03", "ECONNREFUSED", "ECONNRESET"].map(coded),
    new Error("Connection terminated unexpectedly"),
    new Error("timeout exceeded when trying to connect"),
    new AggregateError([coded("ECONNREFUSED"), coded("ECONNREFUSED")]),
    new Error("the session could not be made", { cause: coded("53300") }),
  ];
  expect(temporary.filter((error) => !isTemporary(error))).toEqual([]);
  const lasting = [
    Object.assign(new Error("UNIQUE constraint failed"), { errcode: 2067 }),
    ...["23505", "42P01", "42601", "22001", "ERR_INVALID_ARG_TYPE"].map(coded),
    new Error("boom"),
    new AggregateError([coded("ECONNREFUSED"), coded("42P01")]),
    "a text",
    undefined,
  ];
  expect(lasting.filter(isTemporary)).toEqual([]);
});
