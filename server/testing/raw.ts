import { request } from "node:http";
import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as `fetch` would not send it: any `Host`, any target, a body with any method, chunked or not. */
export function send(
  port: number,
  asked: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string | string[]>>;
    /** With its length; several parts are sent as chunks. */
    readonly body?: string | Buffer | readonly (string | Buffer)[];
  },
): Promise<RawAnswer> {
  const { method, path, headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers, agent: false, maxHeaderSize: 1024 * 1024 };
    const sent = request(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      response.on("error", reject);
    });
    sent.on("error", reject);
    if (Array.isArray(body)) for (const part of body) sent.write(part);
    else if (body !== undefined) {
      sent.setHeader("Content-Length", Buffer.byteLength(body as string | Buffer));
      sent.write(body);
    }
    sent.end();
  });
}

/** Bytes as they are, which no HTTP client would send; what came back before the server closed the connection. */
export function sendBytes(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => {
      text += part;
    });
    // A server that has heard enough may reset the connection: what it had said by then is the answer.
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}
