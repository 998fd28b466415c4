import http from "node:http";
import https from "node:https";
import type { TcpSocketConnectOpts } from "node:net";
import { performance } from "node:perf_hooks";
import { Deadline } from "../engine/deadline.ts";
import { NoAnswer, Stopped } from "../engine/failure.ts";
import { Headers, type SentRequest } from "./exchange.ts";

export type HeaderList = Readonly<Record<string, string>> | ReadonlyArray<readonly [string, string]>;

/** A request exactly as it shall go out: nothing is added but `Host`, `Content-Length` and `Connection: close`. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, sent as they are (`%zz` too). */
  readonly target: string;
  /** Pairs, so that a field can be repeated; a `Host` given here replaces the true one. */
  readonly headers?: HeaderList | undefined;
  readonly body?: string | Uint8Array | undefined;
  /** Milliseconds for the whole exchange. */
  readonly timeoutMs?: number | undefined;
  /** The local address to send from, for rules about client addresses. */
  readonly from?: string | undefined;
}

export interface RawAnswer {
  readonly request: SentRequest;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly tookMs: number;
}

export const REQUEST_TIMEOUT_MS = 10_000;
/**
 * How long one of a name's addresses may take to connect before the next is tried; Node.js gives up after 250
 * milliseconds, in which a server on the other side of the world has not answered.
 */
const CONNECT_MS = 3000;
/** What a request or TLS hands on to its connection, and their own types do not name. */
export const connecting: Pick<TcpSocketConnectOpts, "autoSelectFamilyAttemptTimeout"> = {
  autoSelectFamilyAttemptTimeout: CONNECT_MS,
};
export const LARGEST_BODY: number = 4 * 1024 * 1024;
/** As Chromium has it; Node's own 16 KiB are too few for where a long consent link leads who has to sign in first. */
export const LARGEST_HEADER: number = 256 * 1024;

export function pairs(headers: HeaderList | undefined): Array<readonly [string, string]> {
  if (headers === undefined) return [];
  return Array.isArray(headers) ? [...headers] : Object.entries(headers);
}

/** What `send` will put on the wire. */
export function asSent(raw: RawRequest): SentRequest {
  const body = typeof raw.body === "string" ? new TextEncoder().encode(raw.body) : raw.body;
  return { method: raw.method, target: raw.target, headers: pairs(raw.headers), body };
}

/**
 * Sends one request and reads its whole answer; follows no redirect, keeps no cookie, retries nothing.
 *
 * Every request has a connection of its own: a kept one that the server closes at the wrong moment would look like the
 * server's answer to the next request.
 *
 * @param base where to connect, `http://127.0.0.1:4000`
 * @throws {NoAnswer} when there is no complete answer within the bounds
 * @throws {Stopped} when the signal fires
 */
export function send(base: string, raw: RawRequest, signal?: AbortSignal): Promise<RawAnswer> {
  const url = new URL(base);
  const sent = asSent(raw);
  const started = performance.now();
  const timeoutMs = raw.timeoutMs ?? REQUEST_TIMEOUT_MS;
  return new Promise<RawAnswer>((resolve, reject) => {
    const flat: string[] = [];
    const has = (name: string): boolean => sent.headers.some(([key]) => key.toLowerCase() === name);
    if (!has("host")) flat.push("Host", url.host);
    for (const [name, value] of sent.headers) flat.push(name, value);
    if (!has("content-length") && !has("transfer-encoding") && (sent.body !== undefined || sent.method === "POST")) {
      flat.push("Content-Length", String(sent.body?.byteLength ?? 0));
    }
    if (!has("connection")) flat.push("Connection", "close");

    let settled = false;
    const finish = (end: () => void): void => {
      if (settled) return;
      settled = true;
      forget();
      signal?.removeEventListener("abort", stop);
      end();
    };
    const give = (failure: Error): void =>
      finish(() => {
        reject(failure);
        request.destroy();
      });
    const stop = (): void => give(new Stopped("stopped while waiting for an answer"));
    let request: http.ClientRequest;
    try {
      request = (url.protocol === "https:" ? https : http).request({
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port,
        method: sent.method,
        path: sent.target,
        headers: flat,
        agent: false,
        maxHeaderSize: LARGEST_HEADER,
        localAddress: raw.from,
        ...connecting,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return reject(new NoAnswer("unsendable", `the request cannot be sent: ${why}`));
    }
    const forget = new Deadline(timeoutMs).whenPassed(() =>
      give(new NoAnswer("slow", `no complete answer within ${timeoutMs / 1000} s`)),
    );
    request.on("error", (error: NodeJS.ErrnoException) => give(classify(error, url)));
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_BODY) give(new NoAnswer("large", `the answer has more than ${LARGEST_BODY} bytes`));
        else chunks.push(chunk);
      });
      const cut = (): void => give(new NoAnswer("half", "the connection ended in the middle of the answer"));
      response.on("error", cut);
      response.on("close", () => {
        if (!response.complete) cut();
      });
      response.on("end", () => {
        const headers: Array<readonly [string, string]> = [];
        for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
          headers.push([response.rawHeaders[i] ?? "", response.rawHeaders[i + 1] ?? ""]);
        }
        finish(() =>
          resolve({
            request: sent,
            status: response.statusCode ?? 0,
            headers: new Headers(headers),
            bytes: Buffer.concat(chunks),
            tookMs: performance.now() - started,
          }),
        );
      });
    });
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop, { once: true });
    request.end(sent.body);
  });
}

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "EADDRNOTAVAIL",
]);

/** What OpenSSL and Node call a certificate that nobody vouches for, or that is somebody else's. */
const UNTRUSTED = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

function classify(error: NodeJS.ErrnoException, url: URL): NoAnswer {
  const code = error.code ?? "";
  if (UNREACHABLE.has(code)) return new NoAnswer("unreachable", `nothing answers at ${url.origin} (${code})`);
  if (UNTRUSTED.test(code)) {
    const how = "NODE_EXTRA_CA_CERTS may name a file with an authority to trust";
    return new NoAnswer("untrusted", `the certificate of ${url.origin} is not trusted (${code}); ${how}`);
  }
  if (code.startsWith("ERR_SSL_") || code === "EPROTO") {
    return new NoAnswer("cut", `what answers at ${url.origin} speaks no TLS (${code})`);
  }
  if (code.startsWith("HPE_")) return new NoAnswer("cut", `the answer is no HTTP (${code}: ${error.message})`);
  return new NoAnswer("cut", `the connection ended without an answer (${code || error.message})`);
}
