import { isIP } from "node:net";
import { closestMatch } from "leven";
import { constants } from "../../generated/constants.ts";
import type { Random } from "../crypto/random.ts";
import { PROXY_NAMES } from "../http/client-address.ts";
import { KEEP_ALIVE_SECONDS } from "../http/server.ts";
import { type LimitName, type Limits, limitCatalogue, limitNames } from "../limits/catalogue.ts";
import { developmentSecret, isDevelopmentSecret } from "./development-secret.ts";

export type { Limits } from "../limits/catalogue.ts";

export type DatabaseConfig =
  /** `path` is a file or `:memory:`. */
  { readonly kind: "sqlite"; readonly path: string } | { readonly kind: "postgres"; readonly url: string };

export interface Config {
  readonly mode: "development" | "production";
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** How long a connection is kept for its next request. */
  readonly keepAliveSeconds: number;
  /** How long requests are still taken after the signal to stop. */
  readonly stopDelaySeconds: number;
  /** Without trailing slash; every absolute URL is built from it. */
  readonly origin: string;
  readonly database: DatabaseConfig;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly testClock: boolean;
  readonly rateLimits: boolean;
  readonly anonymousRegistration: boolean;
  readonly annotationPlatform: boolean;
  /** Of the work email addresses that trainers are given. */
  readonly workEmailDomain: string;
  readonly secret: string;
  /** Addresses and networks whose `X-Forwarded-For` counts. */
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
  readonly limits: Limits;
  /** For how long deliveries that have ended are kept. */
  readonly retention: { readonly deliveredDays: number; readonly failedDays: number };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings, all of it at once; no line repeats a secret or a password. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** @throws {ConfigError} for whatever stands behind the command, which would be passed over */
export function refuseArguments([first]: readonly string[]): void {
  if (first === undefined) return;
  const [shown = ""] = first.split("="); // its value may be a secret
  const name = shown.replace(/^-+/, "").replaceAll("-", "_").toUpperCase();
  const variable = /^[A-Z_]+$/.test(name) ? name : "PORT";
  const words = `the command takes no options, its settings are variables of the environment (${variable}=...)`;
  throw new ConfigError([`${shown}: ${words}`]);
}

/** Where a database may be. */
export const DATABASE_URLS: string =
  `"sqlite:<path>", "sqlite::memory:", "postgres://<user>@<host>/<database>" or, for a Unix socket, ` +
  `"postgres:///<database>?host=/run/postgresql"; percent-encode what is special in a password`;

/** The database that a URL names; `undefined` if it names none. `pgHost` is the host where the URL has none. */
export function parseDatabaseUrl(text: string, pgHost?: string): DatabaseConfig | undefined {
  // SQLite takes `file:` for a URL with options of its own, and not for a path.
  const path = /^sqlite:(?!\/\/|file:)(.+)$/.exec(text)?.[1];
  if (path) return { kind: "sqlite", path };
  const protocols = ["postgres:", "postgresql:"];
  // A user without a host, as for a socket, is no URL to others than PostgreSQL.
  const url = parseUrl(text, protocols) ?? parseUrl(text.replace(/^(\w+:\/\/)[^/?#]*@\//, "$1/"), protocols);
  // Without one the library would take "localhost" for granted; so does nobody who left it out.
  const host = url?.searchParams.get("host") ?? (url?.hostname || pgHost);
  return !url || !host || !canBeDecoded(url) || host.includes(",") ? undefined : { kind: "postgres", url: text };
}

const SECRET_LENGTH = 32;
/** Fewer different characters than this is a placeholder ("xxxx...", "0123...") and not a random value. */
const SECRET_VARIETY = 10;
const LIMIT_MAX = 1_000_000_000;
const PORT_MAX = 65_535;
const KEEP_ALIVE_MAX = 3_600;
const STOP_DELAY_MAX = 300;
/** Partners may rely on these; an operator may keep deliveries for longer. */
const { webhookDeliveredDays: DELIVERED_DAYS, webhookFailedDays: FAILED_DAYS } = constants;
const RETENTION_DAYS_MAX = 3_650;
const RETENTION = ["RETENTION_DELIVERED_DAYS", "RETENTION_FAILED_DAYS"] as const;
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 *
 * In development a missing `SECRET` is made, and kept in a file beside the database so that it survives a restart.
 *
 * @throws ConfigError naming every variable that is wrong, what it got and what it wants.
 */
export function loadConfig(env: Environment, random: Random): Config {
  const problems: string[] = [];
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const refuse = (name: string, got: string, wants: string): void => {
    problems.push(`${name}: got ${got}, wants ${wants}`);
  };
  function choice<const T extends string>(name: string, among: readonly T[], otherwise: T): T {
    const got = read(name);
    const found = got === undefined ? otherwise : among.find((value) => value === got);
    if (found === undefined) refuse(name, quoted(got), oneOf(among));
    return found ?? otherwise;
  }
  function integer(name: string, min: number, max: number, otherwise: number): number {
    const got = read(name);
    if (got === undefined) return otherwise;
    const number = /^\d{1,10}$/.test(got) ? Number(got) : Number.NaN;
    if (number >= min && number <= max) return number;
    refuse(name, quoted(got), `a whole number from ${min} to ${max}`);
    return otherwise;
  }
  const flag = (name: string, otherwise: "on" | "off"): boolean => choice(name, ["on", "off"], otherwise) === "on";

  const mode = choice("MODE", ["development", "production"], "development");
  const production = mode === "production";

  const host = readHost();
  const port = integer("PORT", 0, PORT_MAX, 4000);
  const origin = readOrigin();
  const database = readDatabase();
  const smtpUrl = readSmtpUrl();

  const testClock = flag("TEST_CLOCK", "off");
  if (production && testClock) refuse("TEST_CLOCK", `"on"`, "off in production: anybody could move the time");
  const rateLimits = flag("RATE_LIMITS", production ? "on" : "off");
  if (production && !rateLimits) refuse("RATE_LIMITS", `"off"`, "on, or nothing, in production");

  const config = {
    mode,
    host,
    port,
    keepAliveSeconds: integer("KEEP_ALIVE_SECONDS", 1, KEEP_ALIVE_MAX, KEEP_ALIVE_SECONDS),
    stopDelaySeconds: integer("STOP_DELAY_SECONDS", 0, STOP_DELAY_MAX, 0),
    origin,
    database,
    smtpUrl,
    mailFrom: readMailFrom(),
    testClock,
    rateLimits,
    anonymousRegistration: flag("ANONYMOUS_REGISTRATION", "on"),
    annotationPlatform: flag("ANNOTATION_PLATFORM", "on"),
    workEmailDomain: readWorkEmailDomain(),
    trustProxy: readTrustProxy(),
    logLevel: choice("LOG_LEVEL", LOG_LEVELS, "info"),
    limits: readLimits(),
    retention: {
      deliveredDays: integer(RETENTION[0], DELIVERED_DAYS, RETENTION_DAYS_MAX, DELIVERED_DAYS),
      failedDays: integer(RETENTION[1], FAILED_DAYS, RETENTION_DAYS_MAX, FAILED_DAYS),
    },
  } satisfies Omit<Config, "secret">;
  const secret = readSecret();

  if (problems.length > 0) throw new ConfigError(problems);
  // Last, since it writes a file: settings that are refused leave nothing behind.
  return { ...config, secret: secret ?? keptSecret() };

  function keptSecret(): string {
    const path = secretPath(database);
    try {
      return developmentSecret(path, random);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ConfigError([`SECRET is not set, and one cannot be kept in "${path}": ${why}`]);
    }
  }

  function readHost(): string {
    const got = read("HOST") ?? "127.0.0.1";
    // In brackets, as in a URL, an IPv6 address is no address to the system.
    const host = got.replace(/^\[(.*)\]$/, "$1");
    if (isIP(host) !== 0 || (host === got && /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?$/i.test(got))) return host;
    refuse("HOST", quoted(got), `an address or a name of this machine, without a port, like "0.0.0.0" or "::"`);
    return got;
  }

  function readOrigin(): string {
    const got = read("ORIGIN");
    if (got === undefined) {
      if (production)
        refuse("ORIGIN", "nothing", "the https origin that the world calls this server by, in production");
      else if (port === 0)
        refuse("ORIGIN", "nothing", "an origin when PORT is 0, because no default can name the port");
      // As browsers write it: port 80 is left out.
      return new URL(`http://localhost:${port}`).origin;
    }
    const url = parseUrl(got, ["http:", "https:"]);
    if (!url || url.username || url.password || `${url.origin}/` !== url.href || /[?#]$/.test(got)) {
      refuse("ORIGIN", urlWithoutSecrets(got), `only scheme, host and port, like "https://opentrain.example.com"`);
      return got;
    }
    if (production && url.protocol !== "https:") {
      refuse("ORIGIN", quoted(url.origin), "an https origin in production: tokens travel over it");
    }
    return url.origin;
  }

  function readDatabase(): DatabaseConfig {
    const got = read("DATABASE_URL") ?? "sqlite:data/opentrain.db";
    const database = parseDatabaseUrl(got, read("PGHOST"));
    if (database === undefined) refuse("DATABASE_URL", urlWithoutSecrets(got), DATABASE_URLS);
    return database ?? { kind: "postgres", url: got };
  }

  function readSmtpUrl(): string | undefined {
    const got = read("SMTP_URL");
    if (got === undefined) {
      if (production)
        refuse("SMTP_URL", "nothing", "an SMTP server in production: there is no outbox to read mail from");
    } else if (!parseUrl(got, ["smtp:", "smtps:"])?.hostname) {
      refuse("SMTP_URL", urlWithoutSecrets(got), `"smtp://<user>:<password>@<host>:<port>" or "smtps://..."`);
    }
    return got;
  }

  function readMailFrom(): string {
    const got =
      read("MAIL_FROM") ?? `OpenTrain <no-reply@${parseUrl(origin, ["http:", "https:"])?.hostname ?? "localhost"}>`;
    if (!/^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(got)) {
      refuse("MAIL_FROM", quoted(got), `one address, like "OpenTrain <no-reply@opentrain.example.com>"`);
    }
    return got;
  }

  function readWorkEmailDomain(): string {
    const got = read("WORK_EMAIL_DOMAIN")?.toLowerCase() ?? "opentrain.work";
    // So short that a mailbox and a domain together are no longer than an address may be (RFC 5321, 4.5.3.1).
    if (got.length > 200 || !/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(got)) {
      refuse("WORK_EMAIL_DOMAIN", quoted(got), `a domain in ASCII, like "opentrain.work"`);
    }
    return got;
  }

  function readTrustProxy(): readonly string[] {
    const entries = (read("TRUST_PROXY") ?? "").split(",").map((entry) => entry.trim());
    const given = entries.filter((entry) => entry !== "");
    const wrong = given.filter((entry) => !Object.hasOwn(PROXY_NAMES, entry) && !isNetwork(entry));
    if (wrong.length > 0) {
      refuse(
        "TRUST_PROXY",
        quoted(wrong.join(", ")),
        `addresses or networks like "10.0.0.7, 10.1.0.0/16", or ${oneOf(Object.keys(PROXY_NAMES))}`,
      );
    }
    return given;
  }

  function readLimits(): Limits {
    const variables = [...RETENTION, ...limitNames.map((name): string => limitCatalogue[name].variable)];
    for (const name of Object.keys(env).sort()) {
      if (!/^(?:LIMIT|RETENTION)_/.test(name) || variables.includes(name)) continue;
      problems.push(`${name}: there is no such setting; did you mean ${closestMatch(name, variables)}?`);
    }
    const entries = limitNames.map((name): [LimitName, number] => {
      const limit = limitCatalogue[name];
      return [name, integer(limit.variable, 1, LIMIT_MAX, limit.default)];
    });
    // Object.fromEntries forgets the names; they are those of limitNames, so none is missing.
    return Object.fromEntries(entries) as Limits;
  }

  function readSecret(): string | undefined {
    const got = read("SECRET");
    const wants = `at least ${SECRET_LENGTH} random characters, such as "openssl rand -hex 32" prints`;
    if (got === undefined) {
      if (production) refuse("SECRET", "nothing", `${wants}, in production`);
    } else if (got.length < SECRET_LENGTH) {
      refuse("SECRET", `${got.length} characters`, wants);
    } else if (new Set(got).size < SECRET_VARIETY || /change.?me|example|placeholder/i.test(got)) {
      refuse("SECRET", "a placeholder", wants);
    } else if (production && isDevelopmentSecret(got)) {
      refuse("SECRET", "the one that was made for development", `${wants}, of its own`);
    }
    return got;
  }
}

/** Beside the database, one for each; a database in memory outlives nothing that the secret protects. */
function secretPath(database: DatabaseConfig): string | undefined {
  if (database.kind === "postgres") return "data/secret";
  return database.path === ":memory:" ? undefined : `${database.path}.secret`;
}

/** An address or a network in CIDR notation. */
function isNetwork(text: string): boolean {
  const [, address = "", bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (bits === undefined || Number(bits) <= (version === 4 ? 32 : 128));
}

function parseUrl(text: string, protocols: readonly string[]): URL | undefined {
  const url = URL.parse(text);
  // An unescaped "#" in a password cuts the URL there, and what is left looks like a host.
  return url && protocols.includes(url.protocol) && url.hash === "" ? url : undefined;
}

/** Whether its parts are percent-encoded as the library will decode them. */
function canBeDecoded(url: URL): boolean {
  try {
    for (const part of [url.username, url.password, url.hostname, url.pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** Scheme and host only: a password may stand in the user part, in the query, or, in a broken URL, anywhere. */
export function urlWithoutSecrets(text: string): string {
  const url = URL.parse(text);
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:/i.exec(text)?.[0];
  if (url?.host) return `"${url.protocol}//${url.username || url.password ? "***@" : ""}${url.host}/..."`;
  return scheme ? `"${scheme}..."` : "something that is no URL";
}

function quoted(text: string | undefined): string {
  return text === undefined ? "nothing" : JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}...` : text);
}

function oneOf(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(" or ");
}
