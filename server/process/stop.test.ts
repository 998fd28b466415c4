import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { httpServer } from "../http/server.ts";
import { WHOLE_MILLISECONDS } from "../mail/smtp.ts";
import { FINISH_MILLISECONDS, prepareStop } from "./stop.ts";

/** Answers after so many milliseconds as the path says, whatever has come of the body. */
async function start(): Promise<{
  stop(): Promise<boolean>;
  ask(path: string, ...headers: string[]): Socket;
  /** How many requests have come. */
  heard(): number;
}> {
  let heard = 0;
  const server = httpServer((req, res) => {
    heard++;
    setTimeout(() => res.end("heard"), Number(req.url?.slice(1)));
  });
  const stop = prepareStop(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    stop,
    heard: () => heard,
    ask(path, ...headers) {
      const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
      socket.on("error", () => {});
      socket.write([`POST ${path} HTTP/1.1`, "Host: x", "Content-Length: 10", ...headers, "", "start"].join("\r\n"));
      return socket;
    },
  };
}

const answered = (socket: Socket): Promise<unknown> => once(socket, "data");

test.concurrent.each(["close", "keep-alive"])(
  "a body that was answered does not hold it up (%s)",
  async (connection) => {
    const { stop, ask } = await start();
    await answered(ask("/0", `Connection: ${connection}`));
    expect(await stop()).toBe(true);
  },
);

test.concurrent("nor does one that is answered late", async () => {
  const { stop, ask } = await start();
  await answered(ask("/0"));
  const late = answered(ask("/1500"));
  // Behind this answer the server has seen the late one's request.
  await answered(ask("/0"));
  expect(await stop()).toBe(true);
  await late;
});

test.concurrent("nor does one that ends in time, on a connection that was to be kept", async () => {
  const { stop, ask } = await start();
  const socket = ask("/0");
  await answered(socket);
  const stopped = stop();
  socket.write("whole");
  expect(await stopped).toBe(true);
});

test.concurrent.each(["P", "POST /0 HT", "POST /0 HTTP/1.1\r\nHost: x\r\nContent-Le", "\r\n"])(
  "nor does a request whose head has not come, nor one behind an answer: %j",
  async (half) => {
    const { stop, ask } = await start();
    const kept = ask("/0");
    await answered(kept);
    kept.write(`whole${half}`);
    const fresh = ask("/0");
    fresh.end();
    const silent = connect({ host: "127.0.0.1", port: kept.remotePort ?? 0 });
    silent.on("error", () => {});
    silent.write(half);
    // Behind this answer the server has heard all that was written before.
    await answered(ask("/0"));
    // Later the rest would be cut off, and told.
    expect(await stop()).toBe(true);
  },
);

test.concurrent("answers that a slow client has not read yet arrive whole", async () => {
  const size = 200_000;
  const server = httpServer((_, res) => void res.end("x".repeat(size)));
  const stop = prepareStop(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect({ host: "127.0.0.1", port });
  const count = 60;
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(count));
  await once(socket, "readable");
  const stopped = stop();
  // Far more than the two systems keep for a reader: the rest is still in the server.
  await sleep(300);
  let length = 0;
  socket.on("data", (part) => {
    length += part.length;
  });
  await once(socket, "close");
  expect(length).toBeGreaterThan(count * size);
  expect(await stopped).toBe(true);
});

test("a request that waits for a mail server is answered, one that nothing ever ends is cut off", async () => {
  expect(FINISH_MILLISECONDS).toBeGreaterThan(WHOLE_MILLISECONDS);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { stop, ask, heard } = await start();
  const mailed = answered(ask(`/${WHOLE_MILLISECONDS}`));
  const never = ask(`/${2 * FINISH_MILLISECONDS}`);
  await expect.poll(heard).toBe(2);
  const stopped = stop();
  // It sets its timers after two turns. They are not counted: others of this process may set some, too.
  for (let turns = 0; turns < 3; turns++) await nextTurn();
  vi.advanceTimersByTime(WHOLE_MILLISECONDS);
  await mailed;
  vi.advanceTimersByTime(FINISH_MILLISECONDS - WHOLE_MILLISECONDS);
  expect(await stopped).toBe(false);
  never.destroy();
});

afterEach(() => void vi.useRealTimers());
