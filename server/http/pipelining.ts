import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests of one connection that wait for the answers before them; the one behind is the last of its connection. */
export const PIPELINED_MAX = 100;
/** Node parses on while answers wait: a client that sends so many requests more is not listened to any longer. */
const IGNORED_MAX = 1_000;
/** Of all connections together, in one turn of the event loop; Node accepts one new connection in each. */
const PER_TURN = 8;

const state: unique symbol = Symbol("pipelining");

interface Pipeline {
  newest: ServerResponse;
  waiting: number;
  ignored: number;
}

interface Connection extends Socket {
  [state]?: Pipeline;
}

/**
 * Serves the requests of one connection one after the other: each when the answer before it has left (RFC 9112, 9.3.2).
 *
 * Node begins with all that have arrived and keeps their answers in memory until the client reads the first one: fifty
 * requests of one packet can ask for 40 MB that nobody takes. So a connection has one answer in memory, however many
 * requests it sends, and those that have waited take turns with everybody else's.
 */
export function oneAfterTheOther(serve: RequestListener): RequestListener {
  let ready: [Pipeline, IncomingMessage, ServerResponse][] = [];

  return (req, res) => {
    const socket: Connection = req.socket;
    const pipeline = socket[state];
    if (pipeline === undefined) {
      socket[state] = { newest: res, waiting: 0, ignored: 0 };
      return serve(req, res);
    }
    const before = pipeline.newest;
    if (pipeline.waiting >= PIPELINED_MAX) {
      pipeline.ignored++;
      if (pipeline.ignored > IGNORED_MAX) socket.destroy();
      return;
    }
    pipeline.newest = res;
    if (before.writableFinished) return serve(req, res);
    pipeline.waiting++;
    if (pipeline.waiting === PIPELINED_MAX) res.setHeader("Connection", "close");
    before.once("close", () => {
      if (ready.push([pipeline, req, res]) === 1) setImmediate(serveReady);
    });
  };

  function serveReady(): void {
    const now = ready.slice(0, PER_TURN);
    ready = ready.slice(PER_TURN);
    for (const [pipeline, req, res] of now) {
      // Those that are not served any more are not counted down: the connection ends behind the one before them.
      if (pipeline.waiting < PIPELINED_MAX) pipeline.waiting--;
      // Nobody is there to be answered, so nothing is done.
      if (!req.socket.destroyed) serve(req, res);
    }
    if (ready.length > 0) setImmediate(serveReady);
  }
}
