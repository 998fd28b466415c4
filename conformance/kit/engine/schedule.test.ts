import { afterAll, beforeAll, expect, test } from "vitest";
import { openTarget } from "../target/open.ts";
import type { Target } from "../target/target.ts";
import { check, json, type Running, type Tiny, tinyProfile, tinyRules, tinyServer } from "../testing/fixture.ts";
import { ConfigurationError } from "./failure.ts";
import { runConformance } from "./run.ts";

const things: Parameters<typeof tinyServer>[0] = (_, response) => json(response, 200, { id: "x" });

let server: Running;
let second: Running;
beforeAll(async () => {
  [server, second] = await Promise.all([tinyServer(things), tinyServer(things)]);
});
afterAll(() => Promise.all([server.close(), second.close()]));

/** Ten checks of each kind, each of which notes the server that it asks, and when. */
function twenty() {
  const asked: Array<{ readonly title: string; readonly origin: string; readonly others: number }> = [];
  let running = 0;
  const noting = (title: string, options: { alone: boolean; group?: string }) =>
    check("thing.one", { title, needs: [], ...options }, async (t) => {
      running += 1;
      asked.push({ title, origin: t.origin, others: running - 1 });
      t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running -= 1;
    });
  const numbers = Array.from({ length: 10 }, (_, n) => n);
  const checks = [
    ...numbers.map((n) => noting(`quick ${n}`, { alone: false })),
    ...numbers.map((n) => noting(`alone ${n}`, { alone: true, ...(n === 9 ? { group: "slow" } : {}) })),
  ];
  return { checks, asked };
}

async function run(startAgain: Target<Tiny>["startAgain"] | undefined, options: { singleInstance?: boolean } = {}) {
  const opened = await openTarget<Tiny>({ profile: tinyProfile, origin: server.origin });
  const target: Target<Tiny> = { ...opened, isStarted: true, ...(startAgain === undefined ? {} : { startAgain }) };
  const { checks, asked } = twenty();
  const rules = { "thing.one": tinyRules["thing.one"] };
  const report = await runConformance<Tiny>({ target, checks, rules, ...options });
  await target.close();
  expect(report.counts).toMatchObject({ pass: 20 });
  const of = (kind: string) => asked.filter(({ title }) => title.startsWith(kind));
  return { quick: of("quick"), alone: of("alone"), report };
}

test("without a second server, what runs alone does so after all others", async () => {
  for (const { quick, alone } of [await run(undefined), await run(() => Promise.reject(), { singleInstance: true })]) {
    expect(Math.max(...quick.map(({ others }) => others))).toBe(3);
    expect(alone.map(({ others }) => others)).toEqual(alone.map(() => 0));
    expect(new Set([...quick, ...alone].map(({ origin }) => origin))).toEqual(new Set([server.origin]));
  }
});

test("with one, beside them, in their order, each group on a server of its own, and these are closed", async () => {
  let closed = 0;
  let opened = 0;
  const { quick, alone, report } = await run(async () => {
    opened += 1;
    const startAgain = await openTarget<Tiny>({ profile: tinyProfile, origin: second.origin });
    const close = async (): Promise<void> => {
      closed += 1;
      await startAgain.close();
    };
    return { ...startAgain, close };
  });
  expect({ opened, closed }).toEqual({ opened: 2, closed: 2 });
  expect(new Set(quick.map(({ origin }) => origin))).toEqual(new Set([server.origin]));
  expect(new Set(alone.map(({ origin }) => origin))).toEqual(new Set([second.origin]));
  const shared = alone.filter(({ title }) => title !== "alone 9").map(({ title }) => title);
  expect(shared).toEqual(shared.toSorted());
  expect(alone.some(({ others }) => others > 0)).toBe(true);
  expect(report.run.requests).toBe(20);
});

test("with one that does not start, after all others again", async () => {
  const { alone } = await run(() => Promise.reject(new ConfigurationError("it ended instead of starting")));
  expect(alone.map(({ others }) => others)).toEqual(alone.map(() => 0));
  expect(new Set(alone.map(({ origin }) => origin))).toEqual(new Set([server.origin]));
});
