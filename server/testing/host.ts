/**
 * One process for many servers: a start costs two seconds of a core, and nearly all of them are spent on loading code and
 * compiling validators, which are the same for all. `hosted.ts` stands for one of them as a process.
 *
 * It listens on a free port of this machine, which it writes to standard output, and ends with its standard input. A
 * connection is a server: a line of JSON with its environment comes in, its log goes out; when the other side ends, the
 * server stops, and the connection ends with it. A connection that ends before that is a server that did not start.
 */
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { startServer } from "../server.ts";
import { sharedOpinion } from "./app.ts";

/** Each request writes a line: those of one turn of the event loop leave together. */
function writeBatched(socket: Socket, text: string): void {
  if (socket.writableCorked === 0) {
    socket.cork();
    setImmediate(() => socket.uncork());
  }
  socket.write(text);
}

async function serve(socket: Socket): Promise<void> {
  const ended = once(socket, "end");
  // Whoever is gone reads no log.
  socket.on("error", () => socket.destroy());
  const [line] = await once(createInterface({ input: socket }), "line");
  try {
    const server = await startServer(JSON.parse(String(line)), {
      log: { write: (text) => writeBatched(socket, text) },
      greet: (words) => void socket.write(words),
      secondOpinion: await sharedOpinion(),
    });
    await ended;
    await server.stop("SIGTERM");
  } catch (error) {
    socket.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  socket.end();
}

const host = createServer({ allowHalfOpen: true }, (socket) => void serve(socket));
await once(host.listen(0, "127.0.0.1"), "listening");
console.log((host.address() as AddressInfo).port);
process.stdin.on("close", () => process.exit()).resume();
