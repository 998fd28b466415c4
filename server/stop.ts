import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests in flight get this long to finish. */
const FINISH_MILLISECONDS = 10_000;
/** A connection that was opened and has said nothing gets this long to ask something. */
const SILENT_MILLISECONDS = 1_000;

/**
 * How a server stops: it takes no new connection, finishes what is in flight, and tells every client with its answer
 * that the connection ends there (RFC 9112, 9.6). `server.close()` alone serves a client that keeps its connection busy
 * for as long as it likes, and waits for one that never asks anything.
 *
 * To be called before the server listens; the function that it gives resolves to whether all requests were finished.
 */
export function prepareStop(server: Server): () => Promise<boolean> {
  const connections = new Set<Socket>();
  const answers = new Set<ServerResponse>();
  let stopping = false;

  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  // Before the application, which may answer at once.
  server.prependListener("request", (_req, res) => {
    if (stopping) res.setHeader("Connection", "close");
    answers.add(res);
    res.once("close", () => {
      answers.delete(res);
      // An answer whose headers had left before the stop has promised to keep its connection.
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
  });

  return async () => {
    stopping = true;
    for (const res of answers) if (!res.headersSent) res.setHeader("Connection", "close");
    let finished = true;
    const silent = setTimeout(() => {
      for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    }, SILENT_MILLISECONDS);
    const forced = setTimeout(() => {
      finished = false;
      server.closeAllConnections();
    }, FINISH_MILLISECONDS);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    clearTimeout(silent);
    clearTimeout(forced);
    return finished;
  };
}
