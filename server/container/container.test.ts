import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../../generated/operations.ts";
import { loadConfig } from "../config/config.ts";
import { systemRandom } from "../crypto/random.ts";
import { KEEP_ALIVE_SECONDS } from "../http/server.ts";
import { createMetrics } from "../observability/metrics.ts";
import { inContext, ownDockerfile, ownIgnore, readDockerfile } from "./image.ts";

const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");
const root = new URL("../../", import.meta.url);

test("what the Dockerfile copies is there, and is sent to the engine", async () => {
  const ignore = await ownIgnore();
  const copied = readDockerfile(await ownDockerfile())
    .flatMap(({ steps }) => steps)
    .filter(({ keyword, flags }) => keyword === "COPY" && flags.from === undefined)
    .flatMap(({ args }) => args.slice(0, -1));
  expect(copied).toContain("server");
  for (const path of copied) {
    expect([path, existsSync(new URL(path, root)), inContext(ignore, path)]).toEqual([path, true, true]);
  }
});

test.each([
  ["server/start.js", true],
  ["server/console/claim/claim.ts", true],
  ["generated/auth.md", true],
  ["server/console/claim/claim.test.ts", false],
  ["server/testing/app.ts", false],
  ["server/console/testing/browser.ts", false],
  ["data/opentrain.db", false],
  ["node_modules/express/index.js", false],
  [".env", false],
])("%s is sent to the engine: %s", async (path, sent) => {
  expect(inContext(await ownIgnore(), path)).toBe(sent);
});

test("the command and the health check are lists, and the user is not root", async () => {
  const steps = readDockerfile(await ownDockerfile()).at(-1)?.steps ?? [];
  const the = (keyword: string) => steps.find((one) => one.keyword === keyword);
  expect(the("CMD")?.command?.at(-1)).toBe("server/start.js");
  expect(the("HEALTHCHECK")?.command?.at(-1)).toBe("server/container/healthcheck.js");
  expect(the("USER")?.args).toEqual(["node"]);
});

test("a command for a shell is none, and what cannot be looked at is refused with its line", () => {
  expect(readDockerfile("FROM scratch\nCMD node server/start.js").at(0)?.steps.at(0)?.command).toBeUndefined();
  expect(() => readDockerfile("FROM scratch\nADD https://example.com/x /x")).toThrow("line 2: ADD");
});

test("the command starts with the flags that npm start gives", async () => {
  const { scripts } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
  const steps = readDockerfile(await ownDockerfile()).at(-1)?.steps ?? [];
  expect(steps.find(({ keyword }) => keyword === "CMD")?.command?.join(" ")).toBe(scripts.start);
});

test("the example for two instances sets what the server reads, and the server takes it", async () => {
  const compose = parse(await read("compose.yaml"));
  const steps = readDockerfile(await ownDockerfile()).at(-1)?.steps ?? [];
  const values = {
    ORIGIN: "https://train.example.com",
    SECRET: randomBytes(32).toString("hex"),
    SMTP_URL: "smtps://mail.example.com",
  };
  const set: Record<string, string> = Object.assign({}, ...steps.map(({ variables }) => variables ?? {}));
  for (const [name, value] of Object.entries(compose.services.server.environment)) {
    expect(await read("../README.md")).toContain(`\`${name}\``);
    set[name] = String(value).replace(/\$\{(\w+):\?\}/g, (_, of: keyof typeof values) => values[of] ?? "secret");
  }
  const config = loadConfig(set, systemRandom);
  expect([config.mode, config.host, config.port, config.database.kind]).toEqual([
    "production",
    "0.0.0.0",
    4000,
    "postgres",
  ]);
});

test("the proxy passes on every body that the contract allows, and lets go of connections before the server does", async () => {
  const conf = await read("nginx.conf");
  const largest = Math.max(...Object.values(operations).map((one) => ("bodyLimit" in one ? Number(one.bodyLimit) : 0)));
  const [, megabytes] = /client_max_body_size (\d+)m;/.exec(conf) ?? [];
  expect(Number(megabytes) * 2 ** 20).toBeGreaterThan(largest);
  const [, seconds] = /keepalive_timeout (\d+)s;/.exec(conf) ?? [];
  expect(Number(seconds)).toBeLessThan(KEEP_ALIVE_SECONDS);
});

test("the proxy's log has no query, where a claim's link has its secret", async () => {
  const conf = await read("nginx.conf");
  const [, format] = /log_format without_query '([^']*)'/.exec(conf) ?? [];
  expect(format).not.toMatch(/\$(request\b|request_uri|args|query_string|http_referer)/);
  expect(conf.match(/access_log .*/g)).toEqual(["access_log /dev/stdout without_query;"]);
});

test("every alert asks for metrics that the server has", async () => {
  const metrics = createMetrics();
  metrics.watchQueue(async () => ({ depth: 0, age: 0 }));
  const served = await metrics.text();
  const { groups } = parse(await read("alerts.yaml"));
  const rules: { alert: string; expr: string }[] = groups.flatMap(({ rules }: { rules: [] }) => rules);
  expect(rules).toHaveLength(3);
  for (const { expr } of rules) {
    for (const [name] of expr.matchAll(/opentrain_\w+/g)) expect(served).toContain(`# TYPE ${name} `);
  }
  expect(rules.some(({ expr }) => expr.includes("opentrain_"))).toBe(true);
});
