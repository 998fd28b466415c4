import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listener } from "../http/express.ts";
import { httpServer } from "../http/server.ts";
import { afterFile } from "./after.ts";

export interface TestServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Any handler of requests on a free loopback port; stopped after the tests of the file. */
export async function serve(
  handler: Listener,
  create: (listener: Listener) => Server = httpServer,
): Promise<TestServer> {
  const server = create(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const started: TestServer = {
    origin: `http://127.0.0.1:${port}`,
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  afterFile(() => started.close());
  return started;
}
