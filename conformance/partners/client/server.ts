import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Call, type Request, requestOf } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Scenario } from "./scenario.ts";
import { type Reaction, World } from "./world.ts";

/** What an agent sends is small. */
const LARGEST_BODY = 1024 * 1024;

/** The server of one scenario, and the other origin to which it may redirect; both on loopback. */
export interface ScenarioServer {
  readonly origin: string;
  readonly world: World;
  readonly calls: readonly Call[];
  close(): Promise<void>;
}

/** @param onCall called after each answer */
export async function serveScenario(scenario: Scenario, clock: Clock, onCall: () => void): Promise<ScenarioServer> {
  const began = clock.now();
  const calls: Call[] = [];
  let came = 0;
  const listen = async (place: Request["place"], react: (request: Request) => Reaction) => {
    const server = createServer((incoming, response) => {
      void serveOne(incoming, response, (body) => {
        const request = requestOf(came++, clock.now() - began, place, incoming, body);
        return { request, reaction: react(request) };
      }).then((done) => {
        if (done === undefined) return;
        const { request, reaction } = done;
        const { answer, cut } = reaction;
        calls.push({
          ...request,
          answeredBefore: came,
          status: cut === undefined ? answer.status : null,
          code: cut === undefined ? answer.code : undefined,
          answer,
          told: cut === undefined ? toldOf(answer.headers) : {},
        });
        onCall();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port has such an address.
    const { port } = server.address() as AddressInfo;
    return { server, origin: `http://127.0.0.1:${port}` };
  };
  const nothing = { status: 404, headers: {}, body: "", code: "not found" };
  const elsewhere = await listen("elsewhere", () => ({ answer: nothing }));
  // The world has to know its origin, which is known when it listens; nobody calls before.
  let world: World | undefined;
  const here = await listen("here", (request) => world?.react(request) ?? { answer: nothing });
  world = new World(here.origin, elsewhere.origin, scenario);
  return {
    origin: here.origin,
    world,
    calls,
    async close() {
      for (const { server } of [here, elsewhere]) {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeAllConnections();
        await closed;
      }
    },
  };
}

type Done = { readonly request: Request; readonly reaction: Reaction };

/** Reads a request and answers it; nothing is done for one that breaks off, or does not end. */
async function serveOne(
  incoming: IncomingMessage,
  response: ServerResponse,
  react: (body: string) => Done,
): Promise<Done | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  const done = react(Buffer.concat(chunks).toString());
  const { answer, cut } = done.reaction;
  if (cut === "before") {
    response.socket?.destroy();
    return done;
  }
  const body = Buffer.from(incoming.method === "HEAD" ? "" : answer.body);
  response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.body) });
  if (cut === "within") {
    // All of the head, and a part of the body.
    await new Promise<void>((resolve) => response.write(body.subarray(0, 20), () => resolve()));
    response.socket?.destroy();
    return done;
  }
  await new Promise<void>((resolve) => {
    response.once("close", resolve);
    response.end(body, resolve);
  });
  return done;
}

function toldOf(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const telling = ["retry-after", "location"];
  return Object.fromEntries(telling.flatMap((name) => (name in headers ? [[name, headers[name] ?? ""]] : [])));
}
