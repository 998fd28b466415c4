import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contract } from "../contract/contract.ts";
import { Deadline } from "../engine/deadline.ts";
import { countAssertion, currentExecution } from "../engine/execution.ts";
import { ConfigurationError, ExpectationFailed, Stopped } from "../engine/failure.ts";
import { at, show } from "../engine/words.ts";
import { Headers } from "../http/exchange.ts";
import { DeliveryRecording } from "../http/recorder.ts";
import type { Redactor } from "../http/redact.ts";

/** What a hook does with a delivery: answers, at once or later; hangs, saying nothing; or closes the connection. */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly afterMs?: number }
  | "hang"
  | "close";

/** One request that has come to a hook, as it was on the wire. */
export class Delivery {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** When its last byte came, in milliseconds of this machine's time. */
  readonly arrivedAt: number;
  /** When it was answered wholly; undefined if it was not, or not yet. */
  answeredAt: number | undefined;
  readonly answer: Answer;
  /** The contract's id of it, the same on every attempt. */
  readonly id: string;

  constructor(request: IncomingMessage, bytes: Uint8Array, answer: Answer, idHeader: string) {
    this.method = request.method ?? "";
    this.target = request.url ?? "";
    const raw = request.rawHeaders;
    this.headers = new Headers(
      Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index] ?? "", raw[2 * index + 1] ?? ""] as const),
    );
    this.id = this.headers.get(idHeader) ?? "";
    this.bytes = bytes;
    this.arrivedAt = Date.now();
    this.answer = answer;
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  /** The body parsed as JSON; undefined when it is not JSON. */
  get json(): unknown {
    return parse(this.text);
  }

  /** The JSON value at a dotted path, undefined where there is none. */
  at(path: string): unknown {
    return at(this.json, path);
  }
}

/** Which deliveries are waited for. */
export interface Awaited {
  /** In words: "the delivery of the new link". */
  readonly what: string;
  readonly fits?: (delivery: Delivery) => boolean;
  /** How many of those that fit must have come, those from before included. */
  readonly count?: number;
  readonly withinMs?: number;
}

/** A URL of the receiver, and what has come to it. */
export class Hook {
  /** For the server under test. */
  readonly url: string;
  /** For a server that was started on this machine. */
  readonly localUrl: string;
  /** Everything that has come, in order of arrival. */
  readonly received: Delivery[] = [];
  /** What it does with the next: by how many came before, and what this one holds. */
  answer: Answer | ((before: number, json: unknown) => Answer);
  readonly #judge: (delivery: Delivery) => void;
  readonly #judged = new Set<Delivery>();
  #waiting: Array<() => void> = [];

  constructor(parts: { url: string; localUrl: string; answer: Answer; judge: (delivery: Delivery) => void }) {
    this.url = parts.url;
    this.localUrl = parts.localUrl;
    this.answer = parts.answer;
    this.#judge = parts.judge;
  }

  /** For the receiver: something has come. */
  take(delivery: Delivery): void {
    this.received.push(delivery);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  /**
   * Waits until so many deliveries that fit have come, and gives all that fit.
   *
   * What came is judged by the contract and recorded for whoever waits.
   *
   * @throws {ExpectationFailed} when they do not come in time
   */
  async until({ what, fits = () => true, count = 1, withinMs = 10_000 }: Awaited): Promise<readonly Delivery[]> {
    const signal = currentExecution()?.signal;
    const deadline = new Deadline(withinMs);
    for (;;) {
      if (signal?.aborted) throw new Stopped("stopped while waiting for a webhook");
      const fitting = this.received.filter(fits);
      const left = fitting.length >= count ? 0 : deadline.left();
      if (left === 0) {
        this.judged();
        countAssertion();
        if (fitting.length >= count) return fitting;
        const came = `${fitting.length} (of ${this.received.length} that came at all)`;
        throw new ExpectationFailed(what, `${count} within ${withinMs / 1000} s`, came);
      }
      await this.#more(left, signal);
    }
  }

  /** The delivery that fits, or the `count`-th of them; waits for it. */
  async one(awaited: Awaited): Promise<Delivery> {
    const found = (await this.until(awaited))[(awaited.count ?? 1) - 1];
    if (found === undefined) throw new TypeError("so many were awaited, so they are there");
    return found;
  }

  /** Everything that has come, judged by the contract and recorded for whoever asks. */
  judged(): readonly Delivery[] {
    for (const delivery of this.received) {
      if (this.#judged.has(delivery)) continue;
      this.#judged.add(delivery);
      this.#judge(delivery);
    }
    return this.received;
  }

  async #more(withinMs: number, signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, withinMs);
    signal?.addEventListener("abort", () => resolve(), { once: true });
    this.#waiting.push(resolve);
    await promise;
    clearTimeout(timer);
  }
}

/** An HTTP server that takes webhooks. */
export interface Receiver {
  /** A URL of its own that nobody has used; answers 204 unless told otherwise. */
  hook(answer?: Answer): Hook;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  readonly contract: Contract;
  readonly redactor: Redactor;
  /** The URL under which the world reaches it; without one it is for servers on this machine. */
  readonly publicUrl?: string | undefined;
  /** `host:port`; by default a free port of 127.0.0.1. */
  readonly bind?: string | undefined;
}

const PROBE_MS = 10_000;

/**
 * Opens the receiver, and makes sure that its public URL leads to it.
 *
 * @throws {ConfigurationError} when it cannot listen there, or the public URL leads elsewhere
 */
export async function openReceiver({ contract, redactor, publicUrl, bind }: ReceiverOptions): Promise<Receiver> {
  const { host, port } = readBind(bind ?? "127.0.0.1:0");
  const hooks = new Map<string, Hook>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => respond(hooks, request, response, Buffer.concat(chunks), contract.webhookHeaders.delivery));
    // A sender that gives up in the middle has delivered nothing.
    request.on("error", () => {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      reject(new ConfigurationError(`The receiver cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address of this form.
  const { port: listening } = server.address() as AddressInfo;
  const local = `http://127.0.0.1:${listening}`;
  const origin = publicUrl?.replace(/\/+$/, "") ?? local;
  const receiver: Receiver = {
    hook(answer = { status: 204 }) {
      const name = randomBytes(12).toString("hex");
      const hook = new Hook({
        url: `${origin}/${name}`,
        localUrl: `${local}/${name}`,
        answer,
        judge: (delivery) => note(delivery, contract, redactor, origin),
      });
      hooks.set(name, hook);
      return hook;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  if (publicUrl === undefined) return receiver;
  try {
    await probe(receiver.hook());
    return receiver;
  } catch (error) {
    await receiver.close();
    throw error;
  }
}

/** The hook is named by the last part of the path: a tunnel may keep a prefix or take it away. */
function respond(
  hooks: ReadonlyMap<string, Hook>,
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  idHeader: string,
): void {
  const hook = hooks.get(request.url?.split("?")[0]?.split("/").at(-1) ?? "");
  if (hook === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { answer: planned } = hook;
  const answer = typeof planned === "function" ? planned(hook.received.length, parse(bytes.toString())) : planned;
  const delivery = new Delivery(request, bytes, answer, idHeader);
  if (answer === "close") request.socket.destroy();
  else if (answer !== "hang") {
    response.once("finish", () => {
      delivery.answeredAt = Date.now();
    });
    const timer = setTimeout(() => response.writeHead(answer.status, answer.headers).end(), answer.afterMs ?? 0);
    response.once("close", () => clearTimeout(timer));
  }
  hook.take(delivery);
}

function note(delivery: Delivery, contract: Contract, redactor: Redactor, origin: string): void {
  const execution = currentExecution();
  if (execution === undefined) return;
  const recording = new DeliveryRecording(redactor, origin, delivery, contract.judgeDelivery(delivery));
  execution.sent.push(recording);
  const { operation, status = 0, violations } = recording;
  for (const words of violations) execution.violations.push({ operation, status, words });
}

async function probe(hook: Hook): Promise<void> {
  let answered: string;
  try {
    const { status } = await fetch(hook.url, { method: "POST", signal: AbortSignal.timeout(PROBE_MS) });
    answered = `answered ${status}`;
  } catch (error) {
    answered = `gave no answer (${show(error instanceof Error ? error.message : error)})`;
  }
  if (hook.received.length === 0) {
    throw new ConfigurationError(`The receiver is not reached by its public URL: ${hook.url} ${answered}`);
  }
}

function readBind(bind: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(bind) ?? [];
  if (port === undefined || Number(port) > 65_535) {
    throw new ConfigurationError(`"${bind}" is nowhere to listen: give a port, or host:port`);
  }
  return { host: host?.replace(/^\[|\]$/g, "") ?? "127.0.0.1", port: Number(port) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
