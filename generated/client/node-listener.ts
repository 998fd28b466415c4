// Copied from spec/generate/client/node-listener.ts by `npm run generate`. Do not edit.

import type { Receiver } from "./receiver.ts";

/** What a receiver needs of `http.IncomingMessage`. */
interface Incoming extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** What a receiver needs of `http.ServerResponse`. */
interface Outgoing {
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(text: string): unknown;
}

/**
 * A receiver as a listener of `node:http`: `createServer(nodeListener(receiver))`. Mount it before anything that parses
 * bodies, as `express.json()` does: the signature is over the bytes as they came.
 */
export function nodeListener(receiver: Receiver): (incoming: Incoming, outgoing: Outgoing) => Promise<void> {
  return async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const given = Object.entries(headers).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    );
    const bodyless = method === "GET" || method === "HEAD";
    const answer = await receiver(
      new Request(new URL(url, "http://localhost"), {
        method,
        headers: given,
        ...(bodyless ? {} : { body: ReadableStream.from(incoming), duplex: "half" }),
      }),
    );
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(await answer.text());
  };
}
