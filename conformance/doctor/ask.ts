import tls from "node:tls";
import { Deadline } from "../kit/engine/deadline.ts";
import { NoAnswer, Stopped } from "../kit/engine/failure.ts";
import { connecting, type RawAnswer, send } from "../kit/http/client.ts";
import { type Certificate, keyOf, type Question, Reply, urlOf } from "./seen.ts";

export interface Limits {
  readonly requestMs: number;
  readonly allMs: number;
  readonly requests: number;
}

export const LIMITS: Limits = { requestMs: 5_000, allMs: 15_000, requests: 60 };

const AT_ONCE = 6;
const MOST_REDIRECTS = 3;

/**
 * Asks one origin and no other, each question once: no credentials, safe methods, no redirect out of it, and no more than
 * the limits allow in all.
 */
export class Asker {
  readonly origin: string;
  readonly replies: Map<string, Reply> = new Map();
  readonly #limits: Limits;
  readonly #all: Deadline;
  readonly #stop = new AbortController();
  readonly #interrupted: AbortSignal | undefined;
  #left: number;

  constructor(origin: string, limits: Limits, interrupted?: AbortSignal) {
    this.origin = origin;
    this.#limits = limits;
    this.#left = limits.requests;
    this.#all = new Deadline(limits.allMs);
    this.#interrupted = interrupted;
  }

  get requests(): number {
    return this.#limits.requests - this.#left;
  }

  /**
   * Asks what was not asked yet.
   *
   * @returns whether anything was
   * @throws {Stopped} when the caller is interrupted
   */
  async ask(questions: readonly Question[]): Promise<boolean> {
    const fresh = new Map(questions.map((question) => [keyOf(question), question]));
    for (const key of fresh.keys()) if (this.replies.has(key)) fresh.delete(key);
    const waiting = [...fresh];
    await this.#within(() =>
      Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [key, question] = next;
            const reply = await this.#reply(question);
            if (reply !== undefined) this.replies.set(key, reply);
          }
        }),
      ),
    );
    return fresh.size > 0;
  }

  /** The certificate of an https origin, be it to trust or not; undefined when none was shown. */
  certificate(): Promise<Certificate | undefined> {
    return this.#within(() => certificateOf(new URL(this.origin), this.#limits.requestMs, this.#stop.signal));
  }

  /** Ends what goes on when the time for all of it is over, or the caller is interrupted. */
  async #within<T>(work: () => Promise<T>): Promise<T> {
    const stop = (): void => this.#stop.abort();
    if (this.#interrupted?.aborted) stop();
    this.#interrupted?.addEventListener("abort", stop, { once: true });
    const forget = this.#all.whenPassed(stop);
    try {
      const done = await work();
      if (this.#interrupted?.aborted) throw new Stopped("Interrupted: nothing was found.");
      return done;
    } finally {
      forget();
      this.#interrupted?.removeEventListener("abort", stop);
    }
  }

  /** Undefined when so much was asked already that this is left out. */
  async #reply({ method = "GET", target, headers = {} }: Question): Promise<Reply | undefined> {
    const url = this.origin + target;
    const redirects: string[] = [];
    for (let here = target; ; ) {
      if (this.#left <= 0) return undefined;
      this.#left -= 1;
      const came = await this.#send(method, here, headers);
      const next = came instanceof NoAnswer ? undefined : this.#next(came, here);
      if (next !== undefined) redirects.push(next.href);
      const isOver = next === undefined || next.origin !== this.origin || redirects.length > MOST_REDIRECTS;
      if (isOver) return new Reply({ method, url, came, redirects });
      here = next.pathname + next.search;
    }
  }

  async #send(
    method: string,
    target: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<RawAnswer | NoAnswer> {
    try {
      const accept = { accept: "*/*", "user-agent": "opentrain-conformance-doctor", ...headers };
      const raw = { method, target, headers: accept, timeoutMs: this.#limits.requestMs };
      return await send(this.origin, raw, this.#stop.signal);
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      if (error instanceof Stopped)
        return new NoAnswer("slow", `no answer in the ${this.#limits.allMs / 1000} s for all`);
      throw error;
    }
  }

  #next({ status, headers }: RawAnswer, here: string): URL | undefined {
    const location = status >= 300 && status < 400 ? headers.get("location") : undefined;
    return urlOf(location, this.origin + here);
  }
}

function certificateOf(url: URL, timeoutMs: number, signal: AbortSignal): Promise<Certificate | undefined> {
  if (url.protocol !== "https:") return Promise.resolve(undefined);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve) => {
    const socket = tls.connect({
      host,
      port: Number(url.port || 443),
      // An address is no name to ask for (RFC 6066, 3).
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      // It is looked at, and nothing is sent over this connection.
      rejectUnauthorized: false,
      ...connecting,
    });
    const end = (certificate?: Certificate): void => {
      forget();
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(certificate);
    };
    const stop = (): void => end();
    const forget = new Deadline(timeoutMs).whenPassed(stop);
    signal.addEventListener("abort", stop, { once: true });
    socket.on("error", stop);
    socket.on("secureConnect", () => {
      const { subjectaltname = "", issuer, valid_to: to, valid_from: from } = socket.getPeerCertificate();
      // Node.js gives the code of the fault, and types it as an error.
      const fault: unknown = socket.authorizationError;
      end({
        fault: socket.authorized ? undefined : fault instanceof Error ? fault.message : String(fault),
        names: subjectaltname.split(", ").flatMap((name) => name.replace(/^(?:DNS|IP Address):/, "") || []),
        issuer: [issuer?.O ?? issuer?.CN].flat()[0],
        validTo: dateOf(to),
        validFrom: dateOf(from),
      });
    });
  });
}

function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}
