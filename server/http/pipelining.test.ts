import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { send, serve } from "../testing/index.ts";
import { PIPELINED_MAX } from "./pipelining.ts";
import { httpServer, SILENCE_MILLISECONDS } from "./server.ts";

const get = (path: string | number): string => `GET /${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const gets = (count: number): string => Array.from({ length: count }, (_, i) => get(i)).join("");

/** A connection that has sent all of `bytes`, and reads nothing until it is told to. */
async function unread(port: number, bytes: string): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port }).pause();
  socket.on("error", () => {});
  await once(socket, "connect");
  await new Promise<void>((resolve) => void socket.write(bytes, () => resolve()));
  return socket;
}

/** All that comes until the connection ends. */
async function readAll(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
  });
  socket.resume();
  if (!socket.destroyed) await once(socket, "close");
  return text;
}

const paths = (text: string): string[] => text.match(/(?<=answer to )\/\d+/g) ?? [];
const inOrder = (count: number): string[] => Array.from({ length: count }, (_, i) => `/${i}`);

test("pipelined requests are served one at a time, and answered in order", async () => {
  let active = 0;
  let most = 0;
  const { port } = await serve((req, res) => {
    most = Math.max(most, ++active);
    setTimeout(() => {
      active--;
      res.end(`answer to ${req.url}`);
    }, 1);
  });
  const socket = await unread(port, gets(50));
  socket.end();
  expect(paths(await readAll(socket))).toEqual(inOrder(50));
  expect(most).toBe(1);
});

test("of what a client does not read, one answer is in memory however many it asks for; the others are served", async () => {
  const large = Buffer.alloc(4 * 1024 * 1024, " ");
  let served = 0;
  const { port } = await serve((req, res) => {
    served++;
    res.end(req.url === "/small" ? "small" : Buffer.concat([Buffer.from(`answer to ${req.url}\n`), large]));
  });
  const slow = await Promise.all(Array.from({ length: 5 }, () => unread(port, gets(20))));
  const beside = await send(port, { method: "GET", path: "/small" });
  expect(beside.text).toBe("small");
  // The system takes some of an answer that nobody reads, never all of four megabytes twenty times over.
  await expect.poll(() => served).toBeGreaterThanOrEqual(1 + slow.length);
  expect(served).toBeLessThan(1 + slow.length * 10);
  const [first] = slow as [Socket];
  for (const other of slow.slice(1)) other.destroy();
  first.end();
  expect(paths(await readAll(first))).toEqual(inOrder(20));
});

test("a connection that pipelines too much is answered as far as that goes, and told that it ends there", async () => {
  let served = 0;
  const { port } = await serve((req, res) => {
    served++;
    setImmediate(() => res.end(`answer to ${req.url}`));
  });
  const text = await readAll(await unread(port, gets(PIPELINED_MAX + 50)));
  expect(paths(text)).toEqual(inOrder(PIPELINED_MAX + 1));
  expect(text.match(/^connection: close/gim)).toHaveLength(1);
  expect(served).toBe(PIPELINED_MAX + 1);
});

test("a connection that goes on and on is closed, and what it has asked for is not done", async () => {
  const held: ServerResponse[] = [];
  const { port } = await serve((_, res) => void held.push(res));
  const socket = await unread(port, gets(2_000));
  socket.resume();
  await once(socket, "close");
  expect(held).toHaveLength(1);
});

test("a request behind one that closes the connection is not served", async () => {
  const served: unknown[] = [];
  const { port } = await serve((req, res) => {
    served.push(req.url);
    res.setHeader("Connection", "close");
    setImmediate(() => res.end(`answer to ${req.url}`));
  });
  expect(paths(await readAll(await unread(port, gets(3))))).toEqual(["/0"]);
  expect(served).toEqual(["/0"]);
});

test("an answer that nobody reads does not stay for ever", async () => {
  const large = Buffer.alloc(32 * 1024 * 1024);
  let sent: ServerResponse | undefined;
  const { port } = await serve(
    (_, res) => {
      sent = res;
      res.end(large);
    },
    (listener) => {
      const server = httpServer(listener);
      expect(server.timeout).toBe(SILENCE_MILLISECONDS);
      server.timeout = 50;
      return server;
    },
  );
  const socket = await unread(port, get(0));
  await expect.poll(() => sent?.destroyed, { timeout: 20_000 }).toBe(true);
  expect(sent?.writableFinished).toBe(false);
  socket.destroy();
});
