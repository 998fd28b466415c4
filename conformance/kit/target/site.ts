import { AsyncLocalStorage } from "node:async_hooks";
import { fillPath } from "../contract/match.ts";
import { currentExecution } from "../engine/execution.ts";
import { MissingNeed, NoAnswer } from "../engine/failure.ts";
import type { ContractTypes, Need, OperationOf } from "../engine/rules.ts";
import { encodeForm, encodeQuery, type FormFields, type QueryFields } from "../http/body.ts";
import { asSent, type HeaderList, pairs, type RawRequest, send } from "../http/client.ts";
import { Exchange } from "../http/exchange.ts";
import { SentRecording } from "../http/recorder.ts";
import type { Redactor } from "../http/redact.ts";
import { Browser } from "./browser.ts";
import { type Instant, localInstant, type ServerClock } from "./clock.ts";
import { type Human, unseen } from "./human.ts";
import type { Mailbox } from "./mailbox.ts";
import { humanByForms, type SignedIn } from "./page-forms.ts";
import type { Profile } from "./profile.ts";
import type { Traffic } from "./traffic.ts";

/** What every request may carry. At most one of `json`, `form` and `body`. */
export interface RequestParts {
  readonly query?: QueryFields;
  /** Pairs allow repetitions. */
  readonly headers?: HeaderList;
  /** Goes out as `Authorization: Bearer ...`. */
  readonly bearer?: string;
  readonly json?: unknown;
  readonly form?: FormFields;
  /** Exact bytes; no media type is added. */
  readonly body?: string | Uint8Array;
  readonly timeoutMs?: number | undefined;
  /** Local address to send from. */
  readonly from?: string;
  /** Why the answer is not to be judged by the contract (an off-contract method or path, for example). */
  readonly offContract?: string | undefined;
}

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

/** What a call of an operation takes: `path` is required when its path has parameters. */
export type CallInput<Path extends string> = RequestParts &
  (string extends Path
    ? { readonly path?: Readonly<Record<string, string>> }
    : [PathNames<Path>] extends [never]
      ? { readonly path?: never }
      : { readonly path: { readonly [Name in PathNames<Path>]: string } });

/** The arguments of a call after the operation's id. */
export type CallArguments<Path extends string> =
  Record<string, never> extends CallInput<Path> ? [input?: CallInput<Path>] : [input: CallInput<Path>];

export interface AnyRequest extends RequestParts {
  readonly method: string;
  /** The path, and the query if `query` is not used, exactly as they shall go out. */
  readonly path: string;
}

export interface SiteParts {
  /** What the server calls itself; absolute URLs are compared with it. */
  readonly origin: string;
  /** Where to connect. */
  readonly base: string;
  readonly profile: Pick<Profile, "contract" | "pages">;
  readonly redactor: Redactor;
  readonly mailbox: Mailbox | undefined;
  /** Who acts on its pages. */
  readonly human: Human | "forms" | "none";
  readonly clock: ServerClock | undefined;
  readonly log: (() => string) | undefined;
  readonly store: Store | undefined;
  readonly databaseUrl?: string | undefined;
  /** What holds the requests within the bounds of the run; absent for a server that a check has started. */
  readonly traffic?: Traffic | undefined;
  /** What reports call the place that its requests go to; its origin when absent. */
  readonly recordedAs?: string | undefined;
  /** Sees every answer, and the browser that got it. */
  readonly watch?: ((exchange: Exchange, browser?: Browser) => void) | undefined;
}

/** Everything the server has stored, to look for what must not be there, or to bring about what no request can. */
export interface Store {
  /** All of it as one text: rows by SQL, and raw bytes where there is a file. */
  text(): Promise<string>;
  /**
   * Changes the row whose `id` this is: the first of these columns that its table has gets its value. Names count
   * without regard to case and underscores. Gives what was changed, `installs.status`; undefined when there is no such row.
   */
  change(id: string, columns: Readonly<Record<string, string | number>>): Promise<string | undefined>;
}

/** Whose requests go to another instance of it meanwhile. */
const diverted = new AsyncLocalStorage<{ readonly from: Site; readonly to: Site }>();

/** One running server, as a check sees it. */
export class Site<C extends ContractTypes = ContractTypes> {
  readonly origin: string;
  readonly #parts: SiteParts;
  readonly #signedIn = new Map<string, Browser>();
  readonly #byForms: Human;

  constructor(parts: SiteParts) {
    this.origin = parts.origin;
    this.#parts = parts;
    this.#byForms = humanByForms(parts.profile.pages, {
      browser: (email = "") => this.#signedIn.get(email) ?? this.browser(),
      signIn: (email, options) => this.signIn(email, options),
    });
  }

  /** Calls an operation of the contract by its name; the answer is judged by the contract. */
  call<Id extends OperationOf<C>>(
    id: Id,
    ...[input]: CallArguments<C["operations"][Id]["path"]>
  ): Promise<Exchange<Id>> {
    const operation = this.#parts.profile.contract.operations[id];
    if (operation === undefined) throw new TypeError(`the contract has no operation ${id}`);
    const parts: RequestParts & { readonly path?: Readonly<Record<string, string>> } = input ?? {};
    const { path, ...rest } = parts;
    return this.#exchange(id, operation.method, fillPath(operation.path, path ?? {}), rest);
  }

  /** Sends any request; judged by the contract when method and path belong to one of its operations. */
  send({ method, path, ...parts }: AnyRequest): Promise<Exchange> {
    return this.#exchange(this.#parts.profile.contract.operationAt(method, path), method, path, parts);
  }

  /** Where its requests go. */
  get base(): string {
    return this.#parts.base;
  }

  /** Does something in which all requests to this server, those of its browsers too, go to another instance of it. */
  reaching<R>(instance: Site<C>, work: () => Promise<R>): Promise<R> {
    return diverted.run({ from: this, to: instance }, work);
  }

  /** A new browser without cookies. */
  browser(): Browser {
    const browser: Browser = new Browser(this.origin, async (request) => {
      const exchange = await this.send({
        method: request.method,
        path: request.target,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        offContract: request.offContract,
      });
      this.#parts.watch?.(exchange, browser);
      return exchange;
    });
    return browser;
  }

  /** Whoever acts on the pages, one step at a time. */
  get human(): Human {
    const { human } = this.#parts;
    if (human === "none") return missing("human", "nobody acts on the pages of this server");
    return human === "forms" ? this.#byForms : human;
  }

  /**
   * A human with this address, signed in by the code that was mailed; `start` is the page to begin on.
   *
   * @throws {MissingNeed} when somebody else acts on the pages, who has a browser of their own
   */
  async signIn(email: string, options: { browser?: Browser; start?: string } = {}): Promise<SignedIn> {
    if (this.#parts.human !== "forms") throw unseen();
    const signedIn = await this.#parts.profile.pages.signIn(
      options.browser ?? this.browser(),
      this.mail,
      email,
      options.start,
    );
    this.#signedIn.set(email, signedIn.browser);
    return signedIn;
  }

  /** The address that was the last to sign in in this browser. */
  emailIn(browser: Browser): string | undefined {
    return [...this.#signedIn].find(([, one]) => one === browser)?.[0];
  }

  get mail(): Mailbox {
    return this.#parts.mailbox ?? missing("mail", "the mail of this server cannot be read");
  }

  get clock(): ServerClock {
    return this.#parts.clock ?? missing("clock", "the time of this server cannot be moved");
  }

  /** Milliseconds since the epoch as the server sees it, or a little less. */
  now(): number {
    return this.instant().earliest;
  }

  /** The present as the server sees it, as well as it is known. */
  instant(): Instant {
    return this.#parts.clock?.now() ?? localInstant();
  }

  /** Says that a value is a secret, which no report may show, wherever it stands. */
  learn(secret: string): void {
    this.#parts.redactor.learn(secret);
  }

  /** Everything the server has written to its log so far. */
  log(): string {
    return (this.#parts.log ?? missing("log", "the log of this server cannot be read"))();
  }

  /** The `DATABASE_URL` that it was started with, for another server on the same database. */
  get databaseUrl(): string {
    return this.#parts.databaseUrl ?? missing("config", "this server was not started here");
  }

  get hasStore(): boolean {
    return this.#parts.store !== undefined;
  }

  get store(): Store {
    return this.#parts.store ?? missing("store", "the database of this server cannot be read");
  }

  async #exchange<Id extends string>(
    operation: Id | undefined,
    method: string,
    path: string,
    parts: RequestParts,
  ): Promise<Exchange<Id>> {
    const way = diverted.getStore();
    if (way?.from === this) return way.to.#exchange(operation, method, path, parts);
    const { traffic, watch } = this.#parts;
    for (let retried = false; ; ) {
      await traffic?.turn(method);
      const exchange = await this.#once(operation, method, path, parts);
      if (exchange.status === 429 && (await this.#waitedOut(exchange))) continue;
      if (!retried && (await this.#passed(exchange))) {
        retried = true;
        continue;
      }
      watch?.(exchange);
      return exchange;
    }
  }

  /** A server that was unavailable for a moment, which no check has asked for, has done nothing: it is asked once more. */
  async #passed(exchange: Exchange): Promise<boolean> {
    if (currentExecution()?.wantsUnavailable !== false || !exchange.isTemporarilyUnavailable) return false;
    const seconds = exchange.retryAfter;
    return seconds <= MOMENT_SECONDS && ((await this.#parts.traffic?.wait(seconds)) ?? false);
  }

  /** A limit that no check has asked for is in the way of all that follow: it is waited out, as far as the run may wait. */
  async #waitedOut(exchange: Exchange): Promise<boolean> {
    const seconds = exchange.retryAfter;
    if (currentExecution()?.wantsLimit !== false || !(seconds >= 0)) return false;
    return (await this.#parts.traffic?.wait(seconds)) ?? false;
  }

  async #once<Id extends string>(
    operation: Id | undefined,
    method: string,
    path: string,
    parts: RequestParts,
  ): Promise<Exchange<Id>> {
    const { profile, redactor, base, origin, traffic, recordedAs = origin } = this.#parts;
    const { contract } = profile;
    const execution = currentExecution();
    const raw = rawRequest(base, origin, method, path, { timeoutMs: traffic?.bounds.answerMs, ...parts });
    const recording = new SentRecording(redactor, recordedAs, operation, asSent(raw));
    execution?.sent.push(recording);
    try {
      const answer = await send(base, raw, execution?.signal);
      const judged = operation !== undefined && parts.offContract === undefined;
      const violations = judged ? contract.judge(operation, method, answer) : [];
      const exchange = new Exchange<Id>({ ...answer, operation, origin, violations });
      recording.answered(exchange, operation === undefined ? undefined : contract.answerOf(operation, answer));
      for (const words of violations) {
        execution?.violations.push({ operation: operation ?? "", status: answer.status, words, exchange });
      }
      return exchange;
    } catch (error) {
      recording.unanswered(error instanceof Error ? error.message : String(error));
      if (error instanceof NoAnswer) throw new NoAnswer(error.kind, `${method} ${path}: ${error.message}`);
      throw error;
    }
  }
}

/** Whoever is unavailable for longer says so on purpose. */
const MOMENT_SECONDS = 10;

function missing(need: Need, how: string): never {
  throw new MissingNeed(need, how);
}

function rawRequest(base: string, origin: string, method: string, path: string, parts: RequestParts): RawRequest {
  const headers = pairs(parts.headers);
  const has = (name: string): boolean => headers.some(([key]) => key.toLowerCase() === name);
  // A server that is called by another name than the one it is connected by is told the name that it goes by.
  if (!has("host") && new URL(base).host !== new URL(origin).host) headers.push(["Host", new URL(origin).host]);
  if (parts.bearer !== undefined) headers.push(["authorization", `Bearer ${parts.bearer}`]);
  let { body } = parts;
  if (parts.json !== undefined) {
    body = JSON.stringify(parts.json);
    if (!has("content-type")) headers.push(["content-type", "application/json"]);
  } else if (parts.form !== undefined) {
    body = encodeForm(parts.form);
    if (!has("content-type")) headers.push(["content-type", "application/x-www-form-urlencoded"]);
  }
  return {
    method,
    target: path + (parts.query === undefined ? "" : encodeQuery(parts.query)),
    headers,
    body,
    timeoutMs: parts.timeoutMs,
    from: parts.from,
  };
}
