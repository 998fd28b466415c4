import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isLingering } from "../http/linger.ts";

/** Requests in flight get this long to finish: longer than the slowest, which waits for a mail server, may take. */
export const FINISH_MILLISECONDS = 25_000;
/** A connection without a whole request gets this long to ask something, one that has its answer to finish its body. */
const LEAVE_MILLISECONDS = 1_000;

/**
 * How a server stops: it takes no new connection, finishes what is in flight, and tells every client with its answer
 * that the connection ends there (RFC 9112, 9.6). `server.close()` alone serves a client that keeps its connection busy
 * for as long as it likes, and waits for one that never asks anything, or never finishes what it was answered to.
 *
 * To be called before the server listens; the function that it gives resolves to whether all requests were finished.
 */
export function prepareStop(server: Server): () => Promise<boolean> {
  // Each with its newest answer as long as it is under way. The keys live as long as the connection: a set that answers
  // come into and go from is rebuilt all the time, and V8 keeps what stood in the one before until the next full
  // collection. That cost a quarter of the throughput and 150 MB.
  const connections = new Map<Socket, ServerResponse | undefined>();
  let stopping = false;

  server.on("connection", (socket) => {
    connections.set(socket, undefined);
    socket.once("close", () => connections.delete(socket));
  });
  // Before the application, which may answer at once.
  server.prependListener("request", ({ socket }, res) => {
    if (stopping) res.setHeader("Connection", "close");
    if (connections.has(socket)) connections.set(socket, res);
    res.once("close", () => {
      if (connections.get(socket) === res) connections.set(socket, undefined);
      // An answer whose headers had left before the stop has promised to keep its connection.
      if (!stopping) return;
      setImmediate(closeIdle);
      if (isLingering(socket)) setTimeout(() => leave([socket]), LEAVE_MILLISECONDS).unref();
    });
  });

  function leave(sockets: Iterable<Socket>): void {
    for (const socket of sockets) {
      // Of a request whose head is not there yet nothing was done: its client may ask elsewhere.
      const asksNothing = connections.get(socket) === undefined && socket.writableLength === 0;
      if (asksNothing || isLingering(socket)) socket.destroy();
    }
    // One that has brought the rest of its body meanwhile.
    closeIdle();
  }

  /** Node takes a connection for idle whose answer has been ended, though its client has not read it all yet. */
  function closeIdle(): void {
    for (const [socket, res] of connections) if (res !== undefined || socket.writableLength > 0) return;
    server.closeIdleConnections();
  }

  return async () => {
    stopping = true;
    for (const res of connections.values()) if (res && !res.headersSent) res.setHeader("Connection", "close");
    // What has arrived by now is read before connections are closed as idle; its answers say that they end.
    await nextTurn();
    await nextTurn();
    let finished = true;
    const leaving = setTimeout(() => leave(connections.keys()), LEAVE_MILLISECONDS);
    const forced = setTimeout(() => {
      finished = false;
      server.closeAllConnections();
    }, FINISH_MILLISECONDS);
    await new Promise<void>((resolve) => {
      // Not `server.close()`, which closes idle connections before it does the same.
      NetServer.prototype.close.call(server, () => resolve());
      closeIdle();
    });
    clearTimeout(leaving);
    clearTimeout(forced);
    return finished;
  };
}
