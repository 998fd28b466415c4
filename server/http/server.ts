import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Listener } from "./express.ts";
import { lingerBehind } from "./linger.ts";
import { nodeHttp } from "./node-http.ts";
import { oneAfterTheOther } from "./pipelining.ts";

/**
 * The most that a request's line and headers may have together; Node answers more with 431. A consent link is the longest
 * request that the contract knows: its 110,800 characters come percent-encoded once more through sign-in (`%F0` as
 * `%25F0`), which makes 185,000, and other headers get the 16 KiB that Node gives to all by default. The rest is for
 * links that are longer than they may be, which a page should say. Browsers take as much: Chromium reads 256 KiB of an
 * answer's headers, and a redirect has the link in one.
 */
export const HEADER_BYTES: number = 256 * 1024;

/**
 * A client that neither sends nor reads anything for so long, while something of its is under way, loses its connection:
 * an answer that nobody reads would stay in memory for ever. As nginx does (`send_timeout`); no handler takes so long.
 */
export const SILENCE_MILLISECONDS = 60_000;

/**
 * So long a connection is kept for the next request. Whoever reuses connections, load balancers above all, must be the
 * first to close them, or a request meets a connection that is closed at the same moment, and is lost or answered 502 by
 * them. Most keep them for 60 seconds.
 */
export const KEEP_ALIVE_SECONDS = 75;

/** What may stand in `Host`: a name or an address, and a port (RFC 9110, 7.2); nothing, too, where a target has no authority. */
const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+(?:%[\w.~%-]+)?\])(?::\d*)?$/i;

/** As Node.js itself answers what is no request (RFC 9112, 3.2: without `Host`, with several, with one that is none). */
function refuse(res: ServerResponse, status: 400 | 501): void {
  res.writeHead(status, { Connection: "close", "Content-Length": 0 }).end();
}

/** Of the server itself (RFC 9110, 9.3.7), whatever a path of it takes: no other method may ask for `*` (RFC 9112, 3.2.4). */
function answerAsterisk({ method }: IncomingMessage, res: ServerResponse): void {
  if (method === "OPTIONS") res.writeHead(204, { Allow: "GET, HEAD, POST, PATCH, DELETE, OPTIONS" }).end();
  else refuse(res, 400);
}

/** An HTTP server that takes every request that the contract knows, and whose answers arrive. */
export function httpServer(
  listener: Listener,
  { keepAliveSeconds = KEEP_ALIVE_SECONDS }: { readonly keepAliveSeconds?: number } = {},
): Server {
  const { IncomingMessage: asked, ServerResponse: answered } = listener;
  const kinds = asked && answered ? { IncomingMessage: asked, ServerResponse: answered } : {};
  const serve: RequestListener = (req, res) => {
    // Behind an answer that has closed the connection nothing is served (RFC 9112, 9.6).
    if (!req.socket.writable) return;
    const { host, "transfer-encoding": coding } = req.headers;
    if (!HOST.test(host ?? "")) return refuse(res, 400);
    // Node.js knows `chunked` alone, and would hand on what is packed beside it as if it were not (RFC 9112, 6.1).
    if (coding !== undefined && coding.toLowerCase() !== "chunked") return refuse(res, 501);
    if (req.url === "*") return answerAsterisk(req, res);
    lingerBehind(req, res);
    listener(req, res);
  };
  const server = nodeHttp.createServer(
    {
      maxHeaderSize: HEADER_BYTES,
      // Otherwise the first of several counts (`Authorization`, `Host`), where a proxy may have judged the last.
      joinDuplicateHeaders: true,
      ...kinds,
    },
    oneAfterTheOther(serve),
  );
  server.timeout = SILENCE_MILLISECONDS;
  // It takes the place of the former between two requests; answers name it in `Keep-Alive`.
  server.keepAliveTimeout = keepAliveSeconds * 1000;
  // Whoever has closed his half still gets his answers (RFC 9112, 9.6); Node closes the other half at once by itself.
  return Object.assign(server, { httpAllowHalfOpen: true });
}
