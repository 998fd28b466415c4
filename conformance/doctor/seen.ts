import { constants } from "../../generated/constants.ts";
import type { NoAnswer } from "../kit/engine/failure.ts";
import type { RawAnswer } from "../kit/http/client.ts";

export type Members = Readonly<Record<string, unknown>>;

/** What is nested a million times deep takes a parser a second. */
export const LARGEST_JSON: number = 2 * 1024 * 1024;

/** The documents that are asked for of every server. */
export const paths = {
  root: "/",
  resource: "/.well-known/oauth-protected-resource",
  server: "/.well-known/oauth-authorization-server",
  openId: "/.well-known/openid-configuration",
  authMd: "/auth.md",
  llms: "/llms.txt",
} as const;

/** A request of the doctor: a safe method, no credentials. */
export interface Question {
  readonly method?: "GET" | "OPTIONS";
  /** Path and query at the origin. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of one question, after redirects within the origin. */
export class Reply {
  readonly method: string;
  /** The URL that was asked first. */
  readonly url: string;
  /** Exactly one of `answer` and `failure` is there. */
  readonly answer: RawAnswer | undefined;
  readonly failure: NoAnswer | undefined;
  /** Where it was redirected to, in order; the last may be a place that was not asked. */
  readonly redirects: readonly string[];
  #json: { readonly value: unknown } | undefined;

  constructor(parts: {
    readonly method: string;
    readonly url: string;
    readonly came: RawAnswer | NoAnswer;
    readonly redirects?: readonly string[];
  }) {
    this.method = parts.method;
    this.url = parts.url;
    const isAnswer = "status" in parts.came;
    this.answer = isAnswer ? (parts.came as RawAnswer) : undefined; // told apart by `status`
    this.failure = isAnswer ? undefined : (parts.came as NoAnswer);
    this.redirects = parts.redirects ?? [];
  }

  get status(): number | undefined {
    return this.answer?.status;
  }

  header(name: string): string | undefined {
    return this.answer?.headers.get(name);
  }

  /** Without parameters, in lower case; "" when there is none. */
  get mediaType(): string {
    return (this.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  }

  get text(): string {
    return new TextDecoder().decode(this.answer?.bytes ?? new Uint8Array());
  }

  get size(): number {
    return this.answer?.bytes.length ?? 0;
  }

  /** The body of a 200 as a JSON object; undefined when it is none, or larger than any such document. */
  get members(): Members | undefined {
    this.#json ??= { value: this.status === 200 && this.size <= LARGEST_JSON ? parsed(this.text) : undefined };
    return isMembers(this.#json.value) ? this.#json.value : undefined;
  }
}

/** What is known of the certificate of an https server. */
export interface Certificate {
  /** Why it is not to be trusted, as Node.js calls it; undefined when it is. */
  readonly fault: string | undefined;
  readonly names: readonly string[];
  readonly issuer: string | undefined;
  readonly validTo: Date | undefined;
  readonly validFrom: Date | undefined;
}

/** What speaks at an origin, by its documents. */
export type Dialect = "opentrain" | "workos" | "auth.md" | "device-grant" | "oauth" | "resource" | "unknown";

export const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** All that was seen of a server. Judging is done with nothing else. */
export class Seen {
  readonly origin: string;
  readonly certificate: Certificate | undefined;
  readonly #replies: ReadonlyMap<string, Reply>;

  constructor(origin: string, replies: ReadonlyMap<string, Reply>, certificate?: Certificate) {
    this.origin = origin;
    this.#replies = replies;
    this.certificate = certificate;
  }

  get replies(): readonly Reply[] {
    return [...this.#replies.values()];
  }

  reply(question: Question | string): Reply | undefined {
    return this.#replies.get(keyOf(typeof question === "string" ? { target: question } : question));
  }

  /** The reply to a question, where it is a document and not an error. */
  document(target: string): Reply | undefined {
    const reply = this.reply(target);
    return reply?.status === 200 ? reply : undefined;
  }

  get resource(): Members | undefined {
    return this.reply(paths.resource)?.members;
  }

  get server(): Members | undefined {
    return this.reply(paths.server)?.members;
  }

  get agentAuth(): Members | undefined {
    const block = this.server?.agent_auth;
    return isMembers(block) ? block : undefined;
  }

  get isLoopback(): boolean {
    return isLoopback(this.origin);
  }

  /** The grants of the metadata document. */
  get grants(): readonly string[] {
    return texts(this.server?.grant_types_supported) ?? [];
  }

  get dialect(): Dialect {
    const { agentAuth, server, grants } = this;
    if (agentAuth !== undefined) {
      const all = [...grants, agentAuth.grant_type];
      if (all.includes(constants.claimGrantType)) return "opentrain";
      return all.some((grant) => typeof grant === "string" && grant.startsWith("urn:workos:")) ? "workos" : "auth.md";
    }
    if (server !== undefined) {
      const isDevice = grants.includes(DEVICE_GRANT) || server.device_authorization_endpoint !== undefined;
      return isDevice ? "device-grant" : "oauth";
    }
    return this.resource !== undefined ? "resource" : "unknown";
  }

  /** Whether it is a server of this contract, which its rules bind. */
  get isOurs(): boolean {
    return this.dialect === "opentrain";
  }

  /** Whether agents are to register themselves here. */
  get isForAgents(): boolean {
    return this.agentAuth !== undefined;
  }

  /** Path and query of a URL at this server; undefined for anything else. No other host is ever asked. */
  local(url: unknown): string | undefined {
    const parts = urlOf(url);
    // `blob:https://...` has the origin of what is in it.
    if (parts === undefined || !/^https?:$/.test(parts.protocol)) return undefined;
    return this.#origins.includes(parts.origin) ? parts.pathname + parts.search : undefined;
  }

  /** The public origin of a server on this machine that is asked behind its proxy; undefined when it goes by its own. */
  get publicOrigin(): string | undefined {
    const named = this.isLoopback ? this.#issuer : undefined;
    return named?.startsWith("https:") && !isLoopback(named) ? named : undefined;
  }

  /** A server on this machine may be asked by another name than its own: the rest of it is judged all the same. */
  get #origins(): readonly (string | undefined)[] {
    return [this.origin, this.isLoopback ? this.#issuer : undefined];
  }

  get #issuer(): string | undefined {
    return urlOf(this.server?.issuer)?.origin;
  }

  /** Where auth.md is: where the metadata say, else at its usual place. */
  get authMdTarget(): string {
    return this.local(this.agentAuth?.skill) ?? paths.authMd;
  }
}

/** A URL that a server has given; undefined for anything else, and for what takes a parser seconds. */
export function urlOf(value: unknown, base?: string): URL | undefined {
  if (typeof value !== "string" || value.length > LONGEST_URL) return undefined;
  return URL.parse(value, base) ?? undefined;
}

export function keyOf({ method = "GET", target, headers = {} }: Question): string {
  return JSON.stringify([method, target, headers]);
}

/** Whether a server is on this machine, where nobody listens in between. */
export function isLoopback(origin: string): boolean {
  const host = URL.parse(origin)?.hostname ?? "";
  return /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of texts; undefined for anything else. */
export function texts(value: unknown): readonly string[] | undefined {
  const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isList ? value : undefined;
}

const LONGEST = 200;
const LONGEST_URL = 2_000;

/** A value that a server has given, in few words: what is deep is not shown. */
export function shown(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "string")
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value);
  const list = texts(value);
  if (list !== undefined && list.length <= 12) return `[${list.map(shown).join(", ")}]`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
