import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, test } from "vitest";
import { createOutbox, type Outbox } from "../mail/outbox.ts";
import { createWorkSignal } from "../process/work-signal.ts";
import { capturingMailer, testConfig } from "../testing/index.ts";
import { frozenClock, systemClock } from "../time/clock.ts";
import { devRouter } from "./index.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

const webhookWork = createWorkSignal();

async function start(world: Omit<Parameters<typeof devRouter>[0], "webhookWork">): Promise<string> {
  const server = createServer(express().use("/__dev__", devRouter({ ...world, webhookWork })));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/__dev__`;
}

describe("the outbox", () => {
  const clock = frozenClock(Date.UTC(2030, 0, 1, 12));
  const config = testConfig({ origin: "http://localhost:4000" });

  async function withMails(): Promise<{ outbox: Outbox; base: string }> {
    const outbox = createOutbox(clock);
    await outbox.send({ to: "a@example.com", subject: "First", text: "one" });
    await outbox.send({
      to: "b@example.com",
      subject: "<b>Second</b>",
      text: "see http://localhost:4000/claim?token=x&y, or http://evil.example/",
    });
    return { outbox, base: await start({ mailer: outbox, clock, config }) };
  }

  test("is JSON, newest first, filtered by address", async () => {
    const { base } = await withMails();
    const answer = await fetch(`${base}/mail`);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const mails = (await answer.json()) as unknown[];
    expect(mails).toEqual([
      { to: "b@example.com", subject: "<b>Second</b>", text: expect.any(String), at: "2030-01-01T12:00:00.000Z" },
      { to: "a@example.com", subject: "First", text: "one", at: "2030-01-01T12:00:00.000Z" },
    ]);
    expect(await (await fetch(`${base}/mail?to=A@example.com`)).json()).toEqual([mails[1]]);
    expect(await (await fetch(`${base}/mail?to=nobody@example.com`)).json()).toEqual([]);
  });

  test("is a page for a browser, with everything escaped and only its own links to click", async () => {
    const { base } = await withMails();
    const answer = await fetch(`${base}/mail`, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    const html = await answer.text();
    expect(html).toContain("&lt;b&gt;Second&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    expect([...html.matchAll(/<a href="(http[^"]*)"/g)].map(([, href]) => href)).toEqual([
      "http://localhost:4000/claim?token=x&amp;y",
    ]);
    const filtered = await fetch(`${base}/mail?to=%22%3E%3Cscript%3E`, { headers: { accept: "text/html" } });
    expect(await filtered.text()).not.toContain("<script");
  });

  test("is not there when mail goes elsewhere", async () => {
    const base = await start({ mailer: { send: async () => {} }, clock, config });
    expect((await fetch(`${base}/mail`)).status).toBe(404);
  });
});

describe("the clock", () => {
  const json = { "content-type": "application/json" };

  test("moves forward, and only so", async () => {
    const clock = frozenClock(Date.UTC(2030, 0, 1, 12));
    const base = await start({ mailer: capturingMailer(), clock, config: testConfig({ testClock: true }) });
    const announced: number[] = [];
    webhookWork.listen(() => announced.push(clock.now()));
    const post = (body: string, headers: Record<string, string> = json) =>
      fetch(`${base}/clock`, { method: "POST", headers, body });
    expect(await (await fetch(`${base}/clock`)).json()).toEqual({ now: "2030-01-01T12:00:00.000Z" });
    expect(await (await post('{"advanceSeconds": 1.5}')).json()).toEqual({ now: "2030-01-01T12:00:01.500Z" });
    expect((await post('{"advanceSeconds": 0}')).status).toBe(200);
    for (const wrong of ['{"advanceSeconds": -1}', '{"advanceSeconds": "1"}', "{}", "[]", "{"])
      expect((await post(wrong)).status).toBe(400);
    expect((await post("advanceSeconds=60", { "content-type": "application/x-www-form-urlencoded" })).status).toBe(400);
    expect((await post('{"advanceSeconds": 60}', { "content-type": "text/plain" })).status).toBe(400);
    expect(clock.now()).toBe(Date.UTC(2030, 0, 1, 12, 0, 1, 500));
    // Whoever waits for a time hears of it, when it has come.
    expect(announced).toEqual([clock.now(), clock.now()]);
  });

  test("is not there unless it was asked for", async () => {
    const mailer = capturingMailer();
    for (const world of [
      { mailer, clock: frozenClock(), config: testConfig({ testClock: false }) },
      { mailer, clock: systemClock, config: testConfig({ testClock: true }) },
    ]) {
      const base = await start(world);
      expect(
        (await fetch(`${base}/clock`, { method: "POST", headers: json, body: '{"advanceSeconds": 60}' })).status,
      ).toBe(404);
    }
  });
});
