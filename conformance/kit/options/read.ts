import { Ajv2020 } from "ajv/dist/2020.js";
import { ConfigurationError } from "../engine/failure.ts";
import { didYouMean } from "../engine/nearest.ts";
import { CHECK_SECONDS } from "../engine/plan.ts";
import type { Need } from "../engine/rules.ts";
import type { ReportFiles } from "../report/write.ts";
import type { ListenAt } from "../target/smtp-sink.ts";
import type { Bounds } from "../target/traffic.ts";
import { combined } from "./contradictions.ts";
import { parseFlags } from "./flags.ts";
import { readJsonFile } from "./json-file.ts";
import { configSchema, type Name, SHARE, SPECS, type Values, WAIT_SECONDS } from "./table.ts";

/** What a run was asked for. */
export interface Options {
  readonly target: string | undefined;
  /** A name or a file; undefined: this contract. */
  readonly profile: string | undefined;
  readonly set: readonly string[];
  readonly peer: string | undefined;
  readonly launch: string | undefined;
  readonly postgres: string | undefined;
  readonly receiver: string | undefined;
  readonly receiverBind: string | undefined;
  readonly human: "forms" | "prompt" | "none" | undefined;
  readonly humanCommand: string | undefined;
  readonly consentLink: string | undefined;
  readonly mail: "outbox" | "prompt" | "none" | ListenAt | undefined;
  readonly time: "hook" | "wait" | "none" | undefined;
  readonly bounds: Bounds;
  readonly load: boolean | undefined;
  readonly rule: readonly string[];
  readonly level: "MUST" | "SHOULD" | undefined;
  readonly need: ReadonlyArray<Need | "url">;
  readonly files: ReportFiles;
  readonly timeout: number;
  readonly minRules: Share | undefined;
  readonly requireAll: boolean;
  readonly noSkips: boolean;
  readonly verbose: boolean;
  readonly plan: boolean;
  readonly list: boolean;
  readonly needs: boolean;
  readonly help: boolean;
}

/** A number of things, or a percentage of all there are. */
export interface Share {
  readonly amount: number;
  readonly isPercent: boolean;
}

/**
 * Reads the command line, and the file that it names.
 *
 * @throws {ConfigurationError} for what cannot be meant, naming the option
 */
export async function readOptions(args: readonly string[]): Promise<Options> {
  const flags = readFlags(args);
  const file = typeof flags.config === "string" ? await readConfig(flags.config) : {};
  return optionsOf(combined(flags, file));
}

function readFlags(args: readonly string[]): Values {
  const options = Object.fromEntries(
    [...SPECS].map(([name, { type, many }]) => [
      name,
      {
        type: type === "flag" ? ("boolean" as const) : ("string" as const),
        multiple: many === true,
        ...(name === "help" ? { short: "h" } : {}),
      },
    ]),
  );
  // By the table above: the compiler does not see through it.
  return parseFlags({ args: [...args], options }).values as Values;
}

async function readConfig(path: string): Promise<Values> {
  let value: unknown;
  try {
    value = await readJsonFile(path);
  } catch (error) {
    throw new ConfigurationError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  const inFile = [...SPECS].flatMap(([name, { once }]) => (once === true ? [] : [name]));
  const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile<Values>(configSchema());
  if (!validate(value)) {
    const faults = (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const name = instancePath.slice(1) || String(params.additionalProperty ?? "");
      if (name === "") return message;
      return `"${name}": ${params.additionalProperty ? `no such option${didYouMean(name, inFile)}` : message}`;
    });
    throw new ConfigurationError(`${path}: ${[...new Set(faults)].join("; ")}`);
  }
  const { $schema: _, ...values } = value as Values & { readonly $schema?: string };
  return values;
}

function optionsOf(values: Values): Options {
  const text = (name: Name): string | undefined => textOf(name, values[name]);
  const number = (name: Name): number | undefined => numberOf(name, values[name]);
  const flag = (name: Name): boolean => values[name] === true;
  const texts = (name: Name): readonly string[] => {
    const all = values[name];
    return Array.isArray(all) ? all.map((one) => textOf(name, one) ?? "") : [];
  };
  const only = { postgres: text("postgres"), launch: text("launch"), receiver: text("receiver") };
  const level = text("level");
  checkPostgres(only.postgres, only.launch);
  checkReceiver(only.receiver, text("receiver-bind"));
  return {
    target: text("target"),
    profile: text("profile"),
    set: texts("set"),
    peer: text("peer"),
    ...only,
    receiverBind: text("receiver-bind"),
    human: text("human") as Options["human"],
    humanCommand: text("human-command"),
    consentLink: webUrl("consent-link", text("consent-link")),
    mail: mailOf(text("mail")),
    time: text("time") as Options["time"],
    bounds: {
      rps: number("rps"),
      maxRequests: number("max-requests"),
      readOnly: flag("read-only"),
      waitSeconds: number("wait") ?? WAIT_SECONDS,
    },
    load: flag("load") ? true : flag("no-load") ? false : undefined,
    rule: texts("rule"),
    level: level === undefined ? undefined : level === "must" ? "MUST" : "SHOULD",
    need: texts("need") as Options["need"],
    files: { json: text("json"), junit: text("junit"), html: text("html"), markdown: text("markdown") },
    timeout: number("timeout") ?? CHECK_SECONDS,
    minRules: shareOf("min-rules", values["min-rules"]),
    requireAll: flag("require-all"),
    noSkips: flag("no-skips"),
    verbose: flag("verbose"),
    plan: flag("plan"),
    list: flag("list"),
    needs: flag("needs"),
    help: flag("help"),
  };
}

function textOf(name: Name, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const { oneOf, value: what = "text" } = SPECS.get(name) ?? {};
  if (oneOf !== undefined && !oneOf.includes(value)) {
    throw new ConfigurationError(`--${name} takes ${inWords(oneOf)}, not "${value}"${didYouMean(value, oneOf)}`);
  }
  if (value.trim() === "") throw new ConfigurationError(`--${name} takes <${what}>, not "${value}"`);
  return value;
}

function numberOf(name: Name, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const { min = 0, max = Number.POSITIVE_INFINITY, value: unit = "a number" } = SPECS.get(name) ?? {};
  const number = value === "" ? Number.NaN : Number(value);
  if (!(number >= min && number <= max)) {
    const what = unit === "n" ? "a number" : unit;
    throw new ConfigurationError(`--${name} takes ${what} from ${min} to ${max}, not "${value}"`);
  }
  return number;
}

function shareOf(name: Name, value: unknown): Share | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  if (!SHARE.test(text)) {
    throw new ConfigurationError(`--${name} takes a number from 1, or a share as 90%, not "${text}"`);
  }
  return { amount: Number.parseFloat(text), isPercent: text.endsWith("%") };
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function checkPostgres(postgres: string | undefined, launch: string | undefined): void {
  if (postgres === undefined) return;
  if (!/^postgres(ql)?:\/\/[^/]+\/./.test(postgres)) {
    throw new ConfigurationError('--postgres takes a URL as "postgres://user@host/postgres"');
  }
  if (launch === undefined) throw new ConfigurationError("--postgres is for the servers that --launch starts");
}

function checkReceiver(receiver: string | undefined, bind: string | undefined): void {
  // Whoever leads it here has to know the port.
  if (webUrl("receiver", receiver) !== undefined && bind === undefined) {
    throw new ConfigurationError("--receiver needs --receiver-bind: where it leads to");
  }
}

function webUrl(name: Name, url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const scheme = URL.canParse(url) ? new URL(url).protocol : "";
  if (scheme !== "https:" && scheme !== "http:") {
    throw new ConfigurationError(`--${name} takes an http or https URL, not "${url}"`);
  }
  return url;
}

function mailOf(how: string | undefined): Options["mail"] {
  if (how === undefined || how === "outbox" || how === "prompt" || how === "none") return how;
  const [, host, port] = /^smtp:\/\/(\[[^\]]+\]|[^/:@]+):(\d{1,5})\/?$/.exec(how) ?? [];
  if (host === undefined || Number(port) > 65_535) {
    throw new ConfigurationError(`--mail takes outbox, prompt, none or smtp://host:port, not "${how}"`);
  }
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}
