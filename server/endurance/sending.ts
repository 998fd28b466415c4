import { Agent, request } from "node:http";

export interface Sent {
  readonly method: string;
  /** As it stands in the request line, with its query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly milliseconds: number;
}

export interface Connections {
  /** Rejects where no whole answer came. */
  send(port: number, sent: Sent): Promise<Answered>;
  close(): void;
}

/** Nothing of ours takes that long; a connection that was forgotten would wait for ever. */
const PATIENCE_MILLISECONDS = 60_000;

export function openConnections(count: number): Connections {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  return {
    send: (port, { method, target, headers, body }) =>
      new Promise((resolve, reject) => {
        const begun = performance.now();
        const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
        const options = { host: "127.0.0.1", port, method, path: target, headers: { ...headers, ...length }, agent };
        const asked = request({ ...options, timeout: PATIENCE_MILLISECONDS }, (answer) => {
          let text = "";
          answer.setEncoding("utf8").on("data", (part: string) => {
            text += part;
          });
          answer.on("error", reject);
          answer.on("end", () => {
            const milliseconds = performance.now() - begun;
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, milliseconds });
          });
        });
        asked.on("error", reject);
        asked.on("timeout", () => asked.destroy(new Error(`no answer in ${PATIENCE_MILLISECONDS / 1000} s`)));
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
}
