import { createServer, type Server, type Socket } from "node:net";

/** A port of this machine that counts who connects, and hangs up: for rules about what must not be called. */
export interface ConnectionCounter {
  readonly port: number;
  /** How many connections there have been, whatever was sent over them. */
  readonly connections: number;
  close(): Promise<void>;
}

/** Listens on the loopback addresses of both families, as far as the machine has them. */
export async function openConnectionCounter(): Promise<ConnectionCounter> {
  let connections = 0;
  const onConnection = (socket: Socket): void => {
    connections += 1;
    socket.on("error", () => {}); // whoever comes may leave as they like
    socket.destroy();
  };
  const four = createServer(onConnection);
  const port = await listen(four, "127.0.0.1", 0);
  const six = createServer(onConnection);
  const servers = [four, ...((await listen(six, "::1", port).catch(() => undefined)) === undefined ? [] : [six])];
  return {
    port,
    get connections() {
      return connections;
    },
    async close() {
      for (const server of servers) await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a port has an address of another form");
  return address.port;
}
