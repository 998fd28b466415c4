import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemRandom } from "../crypto/random.ts";
import { limitCatalogue, limitNames } from "../limits/catalogue.ts";
import { type Config, ConfigError, type Environment, loadConfig, refuseArguments } from "./config.ts";

const SECRET = "0f3a9bd27c5e8146f0a7c39de2b58146";
const memory = { DATABASE_URL: "sqlite::memory:" };
const production = {
  MODE: "production",
  ORIGIN: "https://opentrain.example.com",
  SMTP_URL: "smtp://mail.example.com:587",
  DATABASE_URL: "postgres://opentrain@db.example.com/opentrain",
  SECRET,
};

function load(env: Environment): Config {
  return loadConfig(env, systemRandom);
}

function problemsOf(env: Environment): readonly string[] {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("defaults", () => {
  test("in development", () => {
    const { secret, ...config } = load(memory);
    expect(secret.length).toBeGreaterThan(43);
    expect(config).toEqual({
      mode: "development",
      host: "127.0.0.1",
      port: 4000,
      keepAliveSeconds: 75,
      stopDelaySeconds: 0,
      retention: { deliveredDays: 30, failedDays: 90 },
      origin: "http://localhost:4000",
      database: { kind: "sqlite", path: ":memory:" },
      smtpUrl: undefined,
      mailFrom: "OpenTrain <no-reply@localhost>",
      testClock: false,
      rateLimits: false,
      anonymousRegistration: true,
      annotationPlatform: true,
      workEmailDomain: "opentrain.work",
      trustProxy: [],
      logLevel: "info",
      limits: {
        registrations: 20,
        claimStartsPerToken: 10,
        claimStartsPerClient: 30,
        claimMails: 5,
        signInMailsOfClient: 60,
        signInMailsPerAddressAndClient: 5,
        signInMailsPerAddress: 20,
        apiCalls: 600,
        failedBearers: 100,
        tokenlessCalls: 120,
        invitations: 20,
      },
    });
  });

  test("in production: limits are on, and the mail comes from the origin's host", () => {
    expect(load(production)).toMatchObject({
      mode: "production",
      rateLimits: true,
      secret: SECRET,
      mailFrom: "OpenTrain <no-reply@opentrain.example.com>",
      database: { kind: "postgres", url: production.DATABASE_URL },
    });
  });

  test("an empty variable counts as not set", () => {
    expect(load({ ...memory, PORT: "", SMTP_URL: " ", LIMIT_API_CALLS: "" })).toMatchObject({
      port: 4000,
      smtpUrl: undefined,
      limits: { apiCalls: 600 },
    });
  });
});

test("what is set is taken", () => {
  const config = load({
    HOST: "0.0.0.0",
    PORT: "8080",
    KEEP_ALIVE_SECONDS: "620",
    STOP_DELAY_SECONDS: "15",
    RETENTION_DELIVERED_DAYS: "31",
    RETENTION_FAILED_DAYS: "3650",
    ORIGIN: "https://OpenTrain.example.com:443/",
    DATABASE_URL: "sqlite::memory:",
    SMTP_URL: "smtps://user:password@mail.example.com",
    MAIL_FROM: "robot@example.com",
    TEST_CLOCK: "on",
    RATE_LIMITS: "on",
    ANONYMOUS_REGISTRATION: "off",
    ANNOTATION_PLATFORM: "off",
    TRUST_PROXY: "10.0.0.7, 10.1.0.0/16,loopback , fd00::/8",
    LOG_LEVEL: "debug",
    SECRET,
  });
  expect(config).toMatchObject({
    host: "0.0.0.0",
    port: 8080,
    keepAliveSeconds: 620,
    stopDelaySeconds: 15,
    retention: { deliveredDays: 31, failedDays: 3650 },
    origin: "https://opentrain.example.com",
    smtpUrl: "smtps://user:password@mail.example.com",
    mailFrom: "robot@example.com",
    testClock: true,
    rateLimits: true,
    anonymousRegistration: false,
    annotationPlatform: false,
    trustProxy: ["10.0.0.7", "10.1.0.0/16", "loopback", "fd00::/8"],
    logLevel: "debug",
    secret: SECRET,
  });
});

test.each([
  ["::", "::"],
  ["[::1]", "::1"],
  ["fe80::1%eth0", "fe80::1%eth0"],
  [" localhost ", "localhost"],
  ["web-1.internal.", "web-1.internal."],
])("HOST=%s listens at %s", (HOST, host) => {
  expect(load({ ...memory, HOST }).host).toBe(host);
});

test.each([
  "http://localhost",
  "localhost:4000",
  "127.0.0.1:4000",
  "[::1]:4000",
  "[localhost]",
  '"0.0.0.0"',
  "*",
  "a b",
])("HOST=%s is none", (HOST) => {
  expect(problemsOf({ ...memory, HOST })).toEqual([expect.stringMatching(/^HOST: got ".+", wants an address/)]);
});

// A browser says `Origin: http://localhost` there, and a form of it would never be taken.
test("on port 80 the origin has no port", () => {
  expect(load({ ...memory, PORT: "80" }).origin).toBe("http://localhost");
});

test.each(limitNames)("the limit %s has a variable of its own", (name) => {
  const changed = load({ ...memory, [limitCatalogue[name].variable]: "7" }).limits;
  expect(changed).toEqual({ ...load(memory).limits, [name]: 7 });
});

test.each<[string, Environment]>([
  ["postgres:///opentrain?host=/run/postgresql", {}],
  ["postgresql://opentrain@/opentrain?host=%2Frun%2Fpostgresql&port=5433", {}],
  ["postgres://opentrain@%2Frun%2Fpostgresql/opentrain", {}],
  ["postgres:///opentrain", { PGHOST: "/run/postgresql" }],
  ["postgres://opentrain:p%40ss%2Fw%23rd%3F%25@[2001:db8::1]:5433/opentrain?sslmode=verify-full", {}],
])("PostgreSQL is found by %s", (url, env) => {
  expect(load({ ...production, ...env, DATABASE_URL: url }).database).toEqual({ kind: "postgres", url });
});

test("all problems are told together, each naming its variable", () => {
  const problems = problemsOf({
    ...memory,
    MODE: "staging",
    PORT: "70000",
    TEST_CLOCK: "yes",
    LIMIT_API_CALLS: "many",
  });
  expect(problems).toEqual([
    `MODE: got "staging", wants "development" or "production"`,
    `PORT: got "70000", wants a whole number from 0 to 65535`,
    `TEST_CLOCK: got "yes", wants "on" or "off"`,
    `LIMIT_API_CALLS: got "many", wants a whole number from 1 to 1000000000`,
  ]);
  expect(String(new ConfigError(problems))).toContain("\n  - PORT: got");
});

test("an unknown limit is refused, with the nearest that there is", () => {
  expect(problemsOf({ ...memory, LIMIT_API_CALL: "5", LIMIT_CLAIM_STARTS_CLIENT: "1", RETENTION_DAYS: "30" })).toEqual([
    "LIMIT_API_CALL: there is no such setting; did you mean LIMIT_API_CALLS?",
    "LIMIT_CLAIM_STARTS_CLIENT: there is no such setting; did you mean LIMIT_CLAIM_STARTS_PER_CLIENT?",
    "RETENTION_DAYS: there is no such setting; did you mean RETENTION_FAILED_DAYS?",
  ]);
});

test("an option behind the command is refused by the variable that it means, without its value", () => {
  refuseArguments([]);
  const words = "the command takes no options, its settings are variables of the environment";
  expect(() => refuseArguments(["--port", "5000"])).toThrow(`--port: ${words} (PORT=...)`);
  expect(() => refuseArguments(["--database-url=postgres://me:hunter2@db/x"])).toThrow(
    /--database-url: .* \(DATABASE_URL=\.\.\.\)$/,
  );
  expect(() => refuseArguments(["5000"])).toThrow(`5000: ${words} (PORT=...)`);
});

describe("refused", () => {
  test.each<[string, Environment]>([
    ["PORT", { PORT: "-1" }],
    ["PORT", { PORT: "4e3" }],
    ["KEEP_ALIVE_SECONDS", { KEEP_ALIVE_SECONDS: "0" }],
    ["STOP_DELAY_SECONDS", { STOP_DELAY_SECONDS: "5m" }],
    ["RETENTION_DELIVERED_DAYS", { RETENTION_DELIVERED_DAYS: "29" }],
    ["RETENTION_FAILED_DAYS", { RETENTION_FAILED_DAYS: "89" }],
    ["ORIGIN", { PORT: "0" }],
    ["ORIGIN", { ORIGIN: "opentrain.example.com" }],
    ["ORIGIN", { ORIGIN: "ftp://opentrain.example.com" }],
    ["ORIGIN", { ORIGIN: "https://opentrain.example.com/app" }],
    ["ORIGIN", { ORIGIN: "https://opentrain.example.com?" }],
    ["ORIGIN", { ORIGIN: "https://user@opentrain.example.com" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/opentrain" }],
    ["DATABASE_URL", { DATABASE_URL: "sqlite:" }],
    ["DATABASE_URL", { DATABASE_URL: "sqlite://data/opentrain.db" }],
    ["DATABASE_URL", { DATABASE_URL: "sqlite:file:data/opentrain.db?mode=ro" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres:///opentrain" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres:///opentrain?host=" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://user:pass%word@db.example.com/opentrain" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://user:pass#word@db.example.com/opentrain" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://a.example.com,b.example.com/opentrain" }],
    ["SMTP_URL", { SMTP_URL: "mail.example.com" }],
    ["SMTP_URL", { SMTP_URL: "smtp://user:pass#word@mail.example.com" }],
    ["MAIL_FROM", { MAIL_FROM: "OpenTrain" }],
    ["MAIL_FROM", { MAIL_FROM: "a@example.com, b@example.com" }],
    ["TRUST_PROXY", { TRUST_PROXY: "10.0.0.1, true" }],
    ["TRUST_PROXY", { TRUST_PROXY: "10.0.0.0/33" }],
    ["LOG_LEVEL", { LOG_LEVEL: "verbose" }],
    ["LIMIT_INVITATIONS", { LIMIT_INVITATIONS: "0" }],
    ["SECRET", { SECRET: "short" }],
    ["SECRET", { SECRET: "x".repeat(64) }],
    ["SECRET", { SECRET: "change-me-please-0123456789abcdefgh" }],
  ])("%s of %o", (variable, env) => {
    const problems = problemsOf({ ...memory, ...env });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${variable}: `));
  });

  test.each<[string, Environment]>([
    ["ORIGIN", { ORIGIN: "http://opentrain.example.com" }],
    ["ORIGIN", { ORIGIN: undefined }],
    ["TEST_CLOCK", { TEST_CLOCK: "on" }],
    ["RATE_LIMITS", { RATE_LIMITS: "off" }],
    ["SMTP_URL", { SMTP_URL: undefined }],
    ["SECRET", { SECRET: undefined }],
    ["SECRET", { SECRET: "short" }],
    ["SECRET", { SECRET: load(memory).secret }],
  ])("in production only: %s of %o", (variable, env) => {
    const problems = problemsOf({ ...production, ...env });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${variable}: `));
  });
});

test("no problem repeats a secret or a password", () => {
  const planted = "hunter2hunter2";
  for (const url of [
    `mysql://user:${planted}@host/db`,
    `postgres://user:${planted}/x@host/db`,
    `smtp://user:${planted}`,
    `http://host/?password=${planted}`,
    `smtp:user:${planted}@host`,
    `smtp://user:a#${planted}@host`,
    `//user:${planted}@host`,
  ]) {
    const problems = problemsOf({ ORIGIN: url, DATABASE_URL: url, SMTP_URL: url, SECRET: planted });
    expect(problems.length).toBeGreaterThanOrEqual(3);
    expect(problems.join("\n")).not.toContain(planted);
  }
});

describe("the secret of development", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "opentrain-config-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("is kept beside the database for its owner only, and found again", () => {
    const env = { DATABASE_URL: `sqlite:${folder}/data/opentrain.db` };
    const { secret } = load(env);
    const file = `${folder}/data/opentrain.db.secret`;
    expect(readFileSync(file, "utf8")).toBe(`${secret}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(`${folder}/data`)).toEqual(["opentrain.db.secret"]);
    expect(load(env).secret).toBe(secret);
  });

  test("is not written when it is given, or when something else is wrong", () => {
    const env = { DATABASE_URL: `sqlite:${folder}/opentrain.db` };
    load({ ...env, SECRET });
    expect(problemsOf({ ...env, PORT: "x" })).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is a new one for each database in memory", () => {
    expect(load(memory).secret).not.toBe(load(memory).secret);
  });
});
