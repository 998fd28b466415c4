import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Of a body that nobody wants so much is thrown away; the largest operation takes a megabyte. */
export const LINGER_BYTES: number = 64 * 1024 * 1024;
/** And for so long, as nginx and Apache do. */
export const LINGER_MILLISECONDS = 30_000;

const lingering = new WeakSet<Socket>();

/** Whether a connection has its answer, and still brings the body of what was asked. */
export function isLingering(socket: Socket): boolean {
  return lingering.has(socket);
}

/**
 * Sees to it that an answer arrives that is given before the request's body has: to somebody without a token, say.
 *
 * Node then closes the connection, where the client or the answer has asked for that, and whatever comes is met with a
 * reset: a client that sends first and reads later fails as it sends, and its system may throw away the answer that is
 * there already (RFC 9112, 9.6). Here only this side's half is closed, and what comes is thrown away up to the bounds. A
 * connection that is kept has the same bounds; within them it serves the next request.
 *
 * To be called before the request is served.
 */
export function lingerBehind(req: IncomingMessage, res: ServerResponse): void {
  const length = req.headers["content-length"];
  if ((length === undefined || length === "0") && req.headers["transfer-encoding"] === undefined) return;
  // Behind the answer to this one the connection will not last.
  if (Number(length) > LINGER_BYTES) res.setHeader("Connection", "close");
  // Ahead of Node's own listener, which closes the connection.
  res.prependListener("finish", whenAnswered);
}

/** One function for all: most bodies are there by then, and are not to cost one each. */
function whenAnswered(this: ServerResponse): void {
  if (!this.req.complete) throwAway(this.req);
}

function throwAway(req: IncomingMessage): void {
  const { socket } = req;
  let left = LINGER_BYTES;
  let closing = false;
  const tooLong = setTimeout(() => socket.destroy(), LINGER_MILLISECONDS);
  const gone = (): void => clearTimeout(tooLong);
  const close = socket.destroySoon;
  socket.destroySoon = () => {
    closing = true;
    socket.end();
  };
  lingering.add(socket);
  socket.once("close", gone);
  // Whoever began to read it may have paused it, or do so yet.
  req.removeAllListeners("data");
  req.on("data", (part: Buffer) => {
    left -= part.byteLength;
    if (left < 0) socket.destroy();
  });
  req.resume();
  req.once("end", () => {
    gone();
    lingering.delete(socket);
    socket.off("close", gone);
    socket.destroySoon = close;
    if (closing) socket.destroySoon();
  });
}
