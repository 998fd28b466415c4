/** A receiver without a library, each of whose habits can be made a bad one. */
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

interface Signed {
  readonly time: number;
  readonly signatures: readonly string[];
}

const TOLERANCE_SECONDS = 300;

export class PlainReceiver {
  readonly secret: string;
  readonly seen: Set<string> = new Set();

  constructor(secret: string) {
    this.secret = secret;
  }

  /** Undefined: it never answers. */
  receive(headers: IncomingHttpHeaders, body: Buffer): Answer | undefined {
    if (body.length > this.largest) return { status: 413 };
    const header = String(headers["x-opentrain-signature"] ?? "");
    if (!this.trusts(header, body)) return this.refused(header, body);
    const event = JSON.parse(body.toString());
    const id = String(headers["x-opentrain-delivery"]);
    const isRepeated = this.seen.has(id);
    this.seen.add(id);
    return isRepeated ? this.repeated() : this.taken(event);
  }

  largest: number = 1024 * 1024;

  trusts(header: string, body: Buffer): boolean {
    const { time, signatures } = this.read(header);
    const age = Date.now() / 1000 - time;
    return this.isFresh(age) && signatures.includes(this.sign(time, body));
  }

  read(header: string): Signed {
    const pairs = header.split(",").map((part) => part.split("="));
    const all = (name: string) => pairs.flatMap(([key, value = ""]) => (key === name && value !== "" ? [value] : []));
    return { time: Number(all("t")[0]), signatures: all("v1") };
  }

  sign(time: number, body: Buffer | string): string {
    return createHmac("sha256", this.secret).update(`${time}.`).update(body).digest("hex");
  }

  isFresh(age: number): boolean {
    return Math.abs(age) <= TOLERANCE_SECONDS;
  }

  refused(_header: string, _body: Buffer): Answer {
    return { status: 400 };
  }

  repeated(): Answer {
    return { status: 204 };
  }

  taken(_event: Readonly<Record<string, unknown>>): Answer | undefined {
    return { status: 204 };
  }
}

/** A receiver that listens on this machine; `url` is where deliveries go. */
export async function listening(
  receiver: Pick<PlainReceiver, "receive">,
): Promise<{ readonly url: URL; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = receiver.receive(request.headers, Buffer.concat(chunks));
    if (answer !== undefined) response.writeHead(answer.status, answer.headers ?? {}).end(answer.text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  return {
    url: new URL(`http://127.0.0.1:${port}/hooks?from=suite`),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
