import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** Listens, and accepts nothing until it is told to: a system with a full queue passes over who asks to connect. */
const LISTENER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:http").createServer((_request, response) => response.writeHead(204).end());
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(workerData, 0, 0));
  });
`;
/** More than the queue holds. */
const FILLING = 6;

export interface FarAway {
  readonly port: number;
  /** The first takes long to connect to, at the other somebody answers at once. */
  readonly addresses: readonly ["127.0.0.1", "127.0.0.2"];
  /** How often the second was called. */
  readonly seconds: () => number;
  /** Lets the first one answer with 204. */
  arrive(): void;
  close(): Promise<void>;
}

/** A host of two addresses, the first of which is as slow to connect to as one on the other side of the world. */
export async function farAway(): Promise<FarAway> {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(LISTENER, { eval: true, workerData: gate });
  // What the listener posts is its port.
  const [port] = (await once(worker, "message")) as [number];
  const filling: Socket[] = [];
  for (let n = 0; n < FILLING; n++) filling.push(connect(port, "127.0.0.1").on("error", () => {}));
  await Promise.race(filling.map((socket) => once(socket, "connect")));
  let called = 0;
  const second = createServer((socket) => {
    called++;
    socket.destroy();
  });
  second.listen(port, "127.0.0.2");
  await once(second, "listening");
  const arrive = (): void => {
    for (const socket of filling) socket.destroy();
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
  };
  return {
    port,
    addresses: ["127.0.0.1", "127.0.0.2"],
    seconds: () => called,
    arrive,
    async close() {
      arrive();
      await worker.terminate();
      await new Promise((closed) => second.close(closed));
    },
  };
}
