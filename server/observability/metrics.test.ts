import express from "express";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../storage/index.ts";
import { startApp } from "../testing/app.ts";
import { serve } from "../testing/index.ts";
import { createMetrics, type Metrics, metricsRouter } from "./metrics.ts";

/** The samples, by their name and labels. */
async function read(metrics: Metrics): Promise<Record<string, number>> {
  const lines = (await metrics.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line): [string, number] => {
      const [, name = "", value] = /^(\S+(?: \S+)*) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

describe("what is counted", () => {
  test("requests by operation and status, and how long they took by operation", async () => {
    const metrics = createMetrics();
    metrics.exchange({ operation: "registerAgent", status: 200, milliseconds: 2 });
    metrics.exchange({ operation: "registerAgent", status: 200, milliseconds: 30 });
    metrics.exchange({ operation: "registerAgent", status: 429, milliseconds: 0.5 });
    metrics.exchange({ operation: undefined, status: 404, milliseconds: 20_000 });
    expect(await read(metrics)).toMatchObject({
      'opentrain_requests_total{operation="registerAgent",status="200"}': 2,
      'opentrain_requests_total{operation="registerAgent",status="429"}': 1,
      'opentrain_requests_total{operation="none",status="404"}': 1,
      'opentrain_request_duration_seconds_bucket{le="0.001",operation="registerAgent"}': 1,
      'opentrain_request_duration_seconds_bucket{le="0.0025",operation="registerAgent"}': 2,
      'opentrain_request_duration_seconds_bucket{le="0.05",operation="registerAgent"}': 3,
      'opentrain_request_duration_seconds_bucket{le="+Inf",operation="registerAgent"}': 3,
      'opentrain_request_duration_seconds_count{operation="registerAgent"}': 3,
      'opentrain_request_duration_seconds_sum{operation="registerAgent"}': 0.0325,
      'opentrain_request_duration_seconds_bucket{le="10",operation="none"}': 0,
      'opentrain_request_duration_seconds_bucket{le="+Inf",operation="none"}': 1,
    });
  });

  test("attempts to deliver, from 0", async () => {
    const metrics = createMetrics();
    metrics.delivery("delivered");
    metrics.delivery("retrying");
    metrics.delivery("delivered");
    expect(await read(metrics)).toEqual({
      'opentrain_webhook_attempts_total{result="delivered"}': 2,
      'opentrain_webhook_attempts_total{result="retrying"}': 1,
      'opentrain_webhook_attempts_total{result="failed"}': 0,
    });
  });

  test("the queue as it is when it is read, and nothing of it when it cannot be", async () => {
    const metrics = createMetrics();
    let depth = 3;
    metrics.watchQueue(async () => ({ depth, age: 1.5 }));
    const queue = { opentrain_webhook_queue_depth: 3, opentrain_webhook_queue_age_seconds: 1.5 };
    expect(await read(metrics)).toMatchObject(queue);
    depth = 0;
    expect(await read(metrics)).toMatchObject({ ...queue, opentrain_webhook_queue_depth: 0 });
    metrics.watchQueue(() => Promise.reject(new Error("the database is gone")));
    const samples = await read(metrics);
    expect(Object.keys(samples).join()).not.toContain("queue");
    expect(samples).toHaveProperty(['opentrain_webhook_attempts_total{result="failed"}']);
  });

  test("the process only where it is asked for, and two apps of one process apart", async () => {
    expect(await read(createMetrics({ ofProcess: true }))).toMatchObject({
      process_resident_memory_bytes: expect.any(Number),
      nodejs_eventloop_lag_p99_seconds: expect.any(Number),
    });
    const [one, other] = [createMetrics(), createMetrics()];
    one.delivery("failed");
    expect(await read(one)).toHaveProperty(['opentrain_webhook_attempts_total{result="failed"}'], 1);
    expect(await read(other)).toHaveProperty(['opentrain_webhook_attempts_total{result="failed"}'], 0);
  });
});

test("every metric has one HELP and one TYPE line, as the format wants it, and the text ends with a line break", async () => {
  const metrics = createMetrics({ ofProcess: true });
  metrics.watchQueue(async () => ({ depth: 0, age: 0 }));
  metrics.exchange({ operation: "registerAgent", status: 200, milliseconds: 2 });
  const text = await metrics.text();
  const names = (kind: string): (string | undefined)[] =>
    [...text.matchAll(new RegExp(`^# ${kind} (\\S+) \\S`, "gm"))].map(([, name]) => name);
  expect(new Set(names("TYPE")).size).toBe(names("TYPE").length);
  expect(names("HELP")).toEqual(names("TYPE"));
  for (const line of text.split("\n")) {
    expect(line).toMatch(/^$|^# (HELP|TYPE) |^[a-z0-9_]+(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? (\d\S*|Nan|\+Inf)$/);
  }
  expect(text.endsWith("\n")).toBe(true);
});

test("/metrics is text for Prometheus, and kept nowhere", async () => {
  const { origin } = await serve(express().use(metricsRouter(createMetrics())));
  const answer = await fetch(`${origin}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toContain("# TYPE opentrain_webhook_attempts_total counter");
});

test("the application counts what it answers, and no label has anything that a caller sent", async () => {
  const database = await openDatabase({ kind: "sqlite", path: ":memory:" });
  await database.migrate();
  const app = await startApp(database);
  await app.fetch("/api/agent/identity", { method: "POST" });
  await app.fetch("/api/public/v1/auth/me", { headers: { authorization: "Bearer planted" } });
  await app.fetch("/planted?planted", { method: "PUT" });
  await app.fetch("/api/public/v1/nowhere/planted");
  const text = await (await app.fetch("/metrics")).text();
  await database.close();
  expect(text).toContain('opentrain_requests_total{operation="registerAgent",status="200"} 1\n');
  expect(text).toContain('opentrain_requests_total{operation="getMe",status="401"} 1\n');
  expect(text).toContain('opentrain_requests_total{operation="none",status="404"} 2\n');
  expect(text).not.toContain("planted");
});
