import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { operations } from "../../generated/operations.ts";
import { isLingering, LINGER_BYTES, LINGER_MILLISECONDS } from "../http/linger.ts";
import { httpServer, KEEP_ALIVE_SECONDS } from "../http/server.ts";
import { send, sendBytes, serve } from "../testing/index.ts";

test("takes a request as long as a consent link through sign-in needs, and longer", async () => {
  const { port } = await serve((req, res) => res.end(String(req.url?.length)));
  const get = (length: number) => send(port, { method: "GET", path: `/${"x".repeat(length - 1)}` });
  expect(await get(185_000 + 16_384)).toMatchObject({ status: 200, text: "201384" });
  expect((await get(260_000)).status).toBe(200);
});

test("a connection is kept for longer than load balancers keep it, and says for how long", async () => {
  const { port } = await serve((_req, res) => res.end());
  const agent = new Agent({ keepAlive: true });
  const asked = request({ host: "127.0.0.1", port, agent }).end();
  // What `http.request` gives to its listeners.
  const [{ headers }] = (await once(asked, "response")) as [IncomingMessage];
  agent.destroy();
  expect(headers).toMatchObject({ connection: "keep-alive", "keep-alive": "timeout=75" });
  const kept = (seconds?: number) =>
    httpServer(() => {}, seconds === undefined ? {} : { keepAliveSeconds: seconds }).keepAliveTimeout;
  expect([kept(), kept(620)]).toEqual([75_000, 620_000]);
  expect(KEEP_ALIVE_SECONDS).toBeGreaterThan(60);
});

test("whoever has closed his half gets the answers that he asked for, and then the connection ends", async () => {
  const { port } = await serve((req, res) => void setTimeout(() => res.end(`answer to ${req.url}`), 20));
  const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
  let text = "";
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
  });
  socket.end(["/1", "/2"].map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(""));
  await once(socket, "end");
  expect(text.match(/answer to .\d/g)).toEqual(["answer to /1", "answer to /2"]);
});

describe("of headers that may come once", () => {
  /** Sends a request head as it stands. */
  async function answerTo(port: number, ...lines: readonly string[]): Promise<string> {
    const socket = connect(port, "127.0.0.1").setEncoding("latin1");
    let text = "";
    socket.on("data", (part: string) => {
      text += part;
    });
    socket.write(["GET / HTTP/1.1", ...lines, "Connection: close", "", ""].join("\r\n"));
    await once(socket, "close");
    return text;
  }

  test.each([
    ["several", "Host: a.example.com", "Host: b.example.com"],
    ["the same one twice", "Host: a.example.com", "Host: a.example.com"],
    ["a path in it", "Host: a.example.com/x"],
    ["a user in it", "Host: user@a.example.com"],
    ["white space in it", "Host: a b"],
    ["letters for a port", "Host: a:b"],
    ["an open bracket", "Host: [::1"],
    ["none", "X-Other: 1"],
  ])("Host: %s is a bad request", async (_, ...lines) => {
    const { port } = await serve((_req, res) => res.end("served"));
    const answer = await answerTo(port, ...lines);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain("served");
  });

  test.each(["", "localhost", "a.example.com:443", "a.example.com:", "a.example.com.", "a_b", "10.0.0.1:80"])(
    "Host: %j is one",
    async (host) => {
      const { port } = await serve((_req, res) => res.end("served"));
      expect(await answerTo(port, `Host: ${host}`)).toContain("served");
    },
  );

  test.each(["[::1]", "[2001:db8::1]:4000", "[fe80::1%25eth0]"])("Host: %j is an IPv6 address", async (host) => {
    const { port } = await serve((_req, res) => res.end("served"));
    expect(await answerTo(port, `Host: ${host}`)).toContain("served");
  });

  test("Authorization: several are none that anybody has, so that a proxy and this server never judge different ones", async () => {
    const { port } = await serve((req, res) => res.end(`served ${req.headers.authorization}`));
    const lines = ["Host: x", "Authorization: Bearer one", "Authorization: Bearer two"];
    expect(await answerTo(port, ...lines)).toContain("served Bearer one, Bearer two");
  });
});

test("OPTIONS * names every method that an operation has", async () => {
  const { port } = await serve((_req, res) => res.end());
  const { headers } = await send(port, { method: "OPTIONS", path: "*" });
  const taken = new Set([...Object.values(operations).map(({ method }) => method), "HEAD", "OPTIONS"]);
  expect(String(headers.allow).split(", ").toSorted()).toEqual([...taken].toSorted());
});

test.each([
  ["OPTIONS *", 204],
  ["GET *", 400],
  ["POST *", 400],
])("%s, the whole server, is answered with %i", async (line, status) => {
  const { port } = await serve((_req, res) => res.end("served"));
  const answer = await sendBytes(port, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toContain("served");
  expect(/^Allow: .*$/m.exec(answer)?.[0]).toBe(
    status === 204 ? "Allow: GET, HEAD, POST, PATCH, DELETE, OPTIONS" : undefined,
  );
});

test.each([
  ["chunked", "200"],
  ["Chunked", "200"],
  ["gzip, chunked", "501"],
  ["x-gzip,chunked", "501"],
  ["identity, chunked", "501"],
])("Transfer-Encoding: %s is answered with %s", async (coding, status) => {
  const { port } = await serve((_req, res) => res.end());
  const head = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: ${coding}\r\n\r\n`;
  expect(await sendBytes(port, `${head}2\r\n{}\r\n0\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

describe("an answer that is given before the body has come", () => {
  /** Requests whose bodies nobody reads. */
  let asked: IncomingMessage[];
  let port: number;
  beforeEach(async () => {
    asked = [];
    ({ port } = await serve((req, res) => {
      asked.push(req);
      if (req.url === "/closing") res.setHeader("Connection", "close");
      // Somebody begins to read, and gives up.
      req.once("data", () => req.pause());
      // By then Node has as much of the body as it takes while nobody reads.
      setTimeout(() => res.writeHead(401).end("who?"), 20);
    }));
  });
  afterEach(() => void vi.useRealTimers());

  interface Client {
    readonly socket: Socket;
    /** All that came so far. */
    readonly text: () => string;
    /** Resolves when so many answers have come. */
    answers(count: number): Promise<void>;
    /** What went wrong on the connection, if something has, once it is closed. */
    readonly closed: Promise<string>;
  }

  async function client(): Promise<Client> {
    const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
    let text = "";
    let error = "";
    socket.setEncoding("latin1").on("data", (part: string) => {
      text += part;
    });
    socket.on("error", ({ code }: NodeJS.ErrnoException) => {
      error = code ?? "?";
    });
    await once(socket, "connect");
    const count = (): number => text.split("who?").length - 1;
    return {
      socket,
      text: () => text,
      closed: new Promise((resolve) => void socket.once("close", () => resolve(error))),
      answers: async (wanted) => {
        while (count() < wanted) await once(socket, "data");
      },
    };
  }

  /** Resolves when the server has ended the one connection. */
  const gone = (): Promise<void> => expect.poll(() => asked[0]?.socket.destroyed).toBe(true);
  const paths = (): unknown[] => asked.map(({ url }) => url);
  const head = (path: string, ...headers: string[]): string =>
    [`POST ${path} HTTP/1.1`, "Host: x", ...headers, "", ""].join("\r\n");
  const bytes = (count: number): Buffer => Buffer.alloc(count, "x");

  /** Resolves when it has left, or cannot. */
  const write = (socket: Socket, part: Buffer | string): Promise<void> =>
    new Promise((resolve) => void socket.write(part, () => resolve()));

  test.each([
    ["with a length", "Content-Length: 3000000", (part: Buffer) => part, ""],
    ["in chunks", "Transfer-Encoding: chunked", (part: Buffer) => `186a0\r\n${part}\r\n`, "0\r\n\r\n"],
  ])("reaches a client that sends on, on a connection that closes: a body %s", async (_, how, framed, end) => {
    const { socket, text, answers, closed } = await client();
    socket.write(head("/", "Connection: close", how));
    await write(socket, framed(bytes(100_000)));
    await answers(1);
    for (let n = 1; n < 30; n++) await write(socket, framed(bytes(100_000)));
    socket.write(end);
    await gone();
    socket.end();
    expect(await closed).toBe("");
    expect(text()).toMatch(/^HTTP\/1\.1 401 .*who\?/s);
    expect(asked.map(({ complete }) => complete)).toEqual([true]);
  });

  test("leaves a connection that is kept in order, however often", async () => {
    const { socket, text, answers, closed } = await client();
    const listeners = new Set<number | undefined>();
    for (let n = 1; n <= 12; n++) {
      socket.write(head(`/${n}`, "Content-Length: 1000000"));
      await write(socket, bytes(600_000));
      await answers(n);
      listeners.add(asked[0]?.socket.listenerCount("close"));
      await write(socket, bytes(400_000));
    }
    expect(paths()).toEqual(Array.from({ length: 12 }, (_, n) => `/${n + 1}`));
    expect(text().match(/HTTP\/1\.1 /g)).toHaveLength(12);
    expect(listeners.size).toBe(1);
    socket.write(head("/closing", "Content-Length: 0"));
    await gone();
    socket.end();
    expect(await closed).toBe("");
  });

  test("is for a client that waits for 100 as well", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let n = 0; n < 2; n++) {
      const headers = { Expect: "100-continue", "Content-Length": 1_000_000 };
      const sent = request({ host: "127.0.0.1", port, agent, method: "POST", headers });
      const answer = once(sent, "response") as Promise<[IncomingMessage]>;
      sent.flushHeaders();
      await once(sent, "continue");
      const [response] = await answer;
      sent.end(bytes(1_000_000));
      response.resume();
      await Promise.all([once(response, "end"), once(sent, "close")]);
      expect(response.statusCode).toBe(401);
      expect(sent.reusedSocket).toBe(n > 0);
    }
    agent.destroy();
  });

  test("is the last one where the server closes: what comes behind the body is not served", async () => {
    const { socket, answers } = await client();
    socket.write(head("/closing", "Content-Length: 1000000"));
    await answers(1);
    await write(socket, bytes(900_000));
    socket.end(Buffer.concat([bytes(100_000), Buffer.from(head("/behind", "Content-Length: 0"))]));
    await gone();
    expect(paths()).toEqual(["/closing"]);
  });

  test.each(["close", "keep-alive"])("costs bytes, and so many at most (%s)", async (connection) => {
    const { socket, answers, closed } = await client();
    socket.write(head("/", `Connection: ${connection}`, "Transfer-Encoding: chunked"));
    await answers(1);
    let sent = 0;
    const megabyte = `100000\r\n${bytes(0x100000)}\r\n`;
    while (!socket.destroyed && sent < 2 * LINGER_BYTES) {
      await write(socket, megabyte);
      sent += 0x100000;
    }
    expect(await closed).toMatch(/^(EPIPE|ECONNRESET)$/);
    expect(sent).toBeGreaterThan(LINGER_BYTES);
    expect(sent).toBeLessThan(2 * LINGER_BYTES);
  });

  describe("costs time", () => {
    async function begin(connection: string): Promise<Client> {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      const opened = await client();
      opened.socket.write(head("/", `Connection: ${connection}`, "Content-Length: 2"));
      await expect.poll(() => asked.length).toBe(1);
      vi.advanceTimersByTime(20);
      await opened.answers(1);
      return opened;
    }

    test.each(["close", "keep-alive"])("for so long at most (%s)", async (connection) => {
      const { socket } = await begin(connection);
      vi.advanceTimersByTime(LINGER_MILLISECONDS - 1);
      expect(asked[0]?.socket.destroyed).toBe(false);
      vi.advanceTimersByTime(1);
      expect(asked[0]?.socket.destroyed).toBe(true);
      socket.destroy();
    });

    test("and no longer than the body needs", async () => {
      const { socket } = await begin("keep-alive");
      const lingers = (): boolean[] => asked.map((req) => isLingering(req.socket));
      expect(lingers()).toEqual([true]);
      socket.write("xx");
      await expect.poll(lingers).toEqual([false]);
      vi.advanceTimersByTime(LINGER_MILLISECONDS);
      expect(asked[0]?.socket.destroyed).toBe(false);
      socket.destroy();
    });
  });

  test("says that the connection ends there, for a body that is longer than that", async () => {
    for (const [length, connection] of [
      [LINGER_BYTES, "keep-alive"],
      [LINGER_BYTES + 1, "close"],
    ] as const) {
      const { socket, text, answers } = await client();
      socket.write(head("/", `Content-Length: ${length}`));
      await answers(1);
      expect(text()).toMatch(new RegExp(`^Connection: ${connection}\r$`, "m"));
      socket.destroy();
    }
  });
});
