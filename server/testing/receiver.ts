import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import type { AnyJson } from "./answer.ts";
import { serve } from "./serve.ts";

/** One attempt as it arrived. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly body: AnyJson;
}

export interface Receiver {
  /** `http://127.0.0.1:<port>/<path>`; several of them tell endpoints apart. */
  url(path?: string): string;
  /** All that arrived, in its order. */
  readonly received: Received[];
  /** What arrived at one of its paths. */
  at(path: string): Received[];
  /** The status of the answers from now on, or whoever gives them. */
  answer: number | ((received: Received, res: ServerResponse) => void);
}

/** A receiver of webhooks on a loopback port; it answers 204 unless it is told otherwise. */
export async function startReceiver(): Promise<Receiver> {
  const listener: RequestListener = (req, res) => {
    const parts: Buffer[] = [];
    req.on("data", (part: Buffer) => parts.push(part));
    req.on("end", () => {
      const raw = Buffer.concat(parts);
      const one = { path: req.url ?? "", headers: req.headers, raw, body: JSON.parse(raw.toString()) };
      receiver.received.push(one);
      if (typeof receiver.answer === "number") res.writeHead(receiver.answer).end();
      else receiver.answer(one, res);
    });
  };
  // Not a server as ours is: this one is to notice at once that whoever asked is gone.
  const { origin } = await serve(listener, createServer);
  const receiver: Receiver = {
    url: (path = "/") => origin + path,
    received: [],
    at: (path) => receiver.received.filter((one) => one.path === path),
    answer: 204,
  };
  return receiver;
}
