import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import pg from "pg";
import { afterTest } from "./after.ts";

const CONNECTIONS = 3;
/** What it tells each client of the process that serves it, which is true of none. */
const MADE_UP = { process: 123_456_789, key: 1 };

/**
 * A pooler in transaction mode in front of a PostgreSQL, as PgBouncer is: each transaction gets the connection that was
 * not used for longest, with whatever others have left in it. It knows no prepared statements.
 */
export async function startPooler(url: string): Promise<string> {
  const idle: Socket[] = [];
  const waiting: ((server: Socket) => void)[] = [];
  const open = new Set<Socket>();
  for (let n = 0; n < CONNECTIONS; n++) idle.push(await authenticated(url));
  for (const server of idle) open.add(server);

  // An answer is several small messages: with Nagle's algorithm each would wait for the client's word that the last has come.
  const listener = createServer({ noDelay: true }, (client) => {
    open.add(client);
    serve(client);
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  afterTest(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((closed) => listener.close(closed));
  });
  const pooled = new URL(url);
  // A server that listens on a port has an address of this form.
  pooled.port = String((listener.address() as AddressInfo).port);
  return pooled.href;

  function serve(client: Socket): void {
    let server: Promise<Socket> | undefined;
    /** Queries, or groups of messages that are ended by a Sync, whose answers have not ended. */
    let pending = 0;
    let ends = (): void => {};
    client.on("error", () => {});

    function link(to: Socket): Socket {
      const read = messages((message) => {
        client.write(message);
        if (message[0] !== code("Z")) return;
        pending -= 1;
        if (pending === 0 && message[5] === code("I")) ends();
      });
      to.on("data", read);
      ends = () => {
        to.off("data", read);
        server = undefined;
        const next = waiting.shift();
        if (next) next(to);
        else idle.push(to);
      };
      return to;
    }

    const read = messages(async (message) => {
      const [kind] = message;
      if (kind === code("X")) return void client.end();
      if (kind === code("Q") || kind === code("S")) pending += 1;
      server ??= new Promise<Socket>((got) => {
        const first = idle.shift();
        if (first) got(first);
        else waiting.push(got);
      }).then(link);
      (await server).write(message);
    });
    client.once("data", (startup) => {
      // Its parameters are not looked at: each server connection has those with which it was made.
      client.write(
        Buffer.concat([
          framed("R", int(0)),
          framed("S", Buffer.from("server_version\u000018.0\0")),
          framed("K", Buffer.concat([int(MADE_UP.process), int(MADE_UP.key)])),
          framed("Z", Buffer.from("I")),
        ]),
      );
      client.on("data", read);
      const rest = startup.subarray(startup.readInt32BE(0));
      if (rest.byteLength > 0) read(rest);
    });
  }
}

/** A connection that PostgreSQL serves, in whichever way it wanted to be asked for it. */
async function authenticated(url: string): Promise<Socket> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // From here on its end is none of pg's business.
  client.on("error", () => {});
  // Where pg has its socket, which its types do not tell.
  const { stream } = (client as pg.Client & { readonly connection: { readonly stream: Socket } }).connection;
  return stream.removeAllListeners("data").resume();
}

/** Cuts a stream into the protocol's messages: a letter, a length, and the rest. */
function messages(take: (message: Buffer) => void): (part: Buffer) => void {
  let kept = Buffer.alloc(0);
  return (part) => {
    kept = Buffer.concat([kept, part]);
    while (kept.byteLength >= 5 && kept.byteLength > kept.readInt32BE(1)) {
      const end = kept.readInt32BE(1) + 1;
      take(kept.subarray(0, end));
      kept = kept.subarray(end);
    }
  };
}

function framed(letter: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(letter), int(content.byteLength + 4), content]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
