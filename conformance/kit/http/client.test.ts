import dns from "node:dns";
import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { farAway } from "../testing/far-away.ts";
import { type Handler, type Running, serve } from "../testing/fixture.ts";
import { atOnce } from "./at-once.ts";
import { encodeForm, encodeQuery } from "./body.ts";
import { LARGEST_BODY, send } from "./client.ts";

let running: Running | undefined;
const start = async (handler: Handler): Promise<string> => {
  running = await serve(handler);
  return running.origin;
};
afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe("what goes out", () => {
  const echo: Handler = (request, response, body) => {
    response.end(JSON.stringify({ url: request.url, method: request.method, raw: request.rawHeaders, body }));
  };
  const echoed = async (request: Parameters<typeof send>[1]) => {
    const answer = await send(await start(echo), request);
    // The shape that the echo above writes.
    return JSON.parse(new TextDecoder().decode(answer.bytes)) as { url: string; raw: string[]; body: string };
  };

  test("nothing but what was asked for, and the three fields that HTTP needs", async () => {
    const { raw } = await echoed({ method: "GET", target: "/" });
    expect(raw.filter((_, index) => index % 2 === 0)).toEqual(["Host", "Connection"]);
  });

  test("a path that is no URL, a body that is no JSON, fields twice, as they are", async () => {
    const { url, body, raw } = await echoed({
      method: "POST",
      target: "/a/%zz?x=%",
      headers: [
        ["Content-Type", "application/json"],
        ["X-Twice", "a"],
        ["X-Twice", "b"],
      ],
      body: '{"a":',
    });
    expect(url).toBe("/a/%zz?x=%");
    expect(body).toBe('{"a":');
    expect(raw.filter((value) => value === "X-Twice")).toHaveLength(2);
  });

  test("a forged Host instead of the true one", async () => {
    const { raw } = await echoed({ method: "GET", target: "/", headers: { Host: "evil.example" } });
    expect(raw.filter((value) => value.toLowerCase() === "host")).toHaveLength(1);
    expect(raw).toContain("evil.example");
  });

  test("forms keep order and repetitions", () => {
    expect(
      encodeForm([
        ["b", "1"],
        ["a", "x y"],
        ["b", "2"],
      ]),
    ).toBe("b=1&a=x+y&b=2");
    expect(encodeQuery({ a: 1, b: ["x", "y"], c: undefined })).toBe("?a=1&b=x&b=y");
    expect(encodeQuery({})).toBe("");
  });
});

describe("what comes back", () => {
  test("a redirect is an answer, not a path to follow", async () => {
    let calls = 0;
    const base = await start((_, response) => {
      calls += 1;
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const { status, headers } = await send(base, { method: "GET", target: "/" });
    expect([status, headers.get("location"), calls]).toEqual([302, "/elsewhere", 1]);
  });

  test("repeated fields, one by one and joined", async () => {
    const base = await start((_, response) => {
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.end();
    });
    const { headers } = await send(base, { method: "GET", target: "/" });
    expect(headers.all("Set-Cookie")).toEqual(["a=1", "b=2"]);
    expect(headers.get("set-cookie")).toBe("a=1, b=2");
    expect(headers.get("x-none")).toBeUndefined();
  });
});

// What other systems do with a full queue differs.
test.runIf(process.platform === "linux")(
  "an address that takes longer to connect to than Node.js waits is given the time",
  async () => {
    const { port, addresses, seconds, close } = await farAway();
    // Of its signatures the one that `net` calls.
    vi.spyOn(dns, "lookup").mockImplementation(((_host: string, _options: object, found: (...of: unknown[]) => void) =>
      found(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as never);
    const stop = new AbortController();
    const answer = send(`http://far.example.com:${port}`, { method: "GET", target: "/" }, stop.signal);
    // Longer than the 250 ms of Node.js; the timer of the own bound is behind this one, however busy the machine is.
    await sleep(600);
    expect(seconds()).toBe(0);
    stop.abort();
    await expect(answer).rejects.toThrow("stopped");
    vi.restoreAllMocks();
    await close();
  },
);

describe("no answer", () => {
  test("nobody there", async () => {
    await expect(send("http://127.0.0.1:1", { method: "GET", target: "/" })).rejects.toMatchObject({
      kind: "unreachable",
    });
  });

  test("a server that hangs, before its answer and in the middle of it", async () => {
    const base = await start((request, response) => {
      if (request.url === "/half") response.write("half");
    });
    for (const target of ["/", "/half"]) {
      const request = { method: "GET", target, timeoutMs: 100 };
      await expect(send(base, request)).rejects.toMatchObject({ kind: "slow" });
    }
  });

  test("a server that hangs up, before its answer and in the middle of it", async () => {
    const base = await start((request, response) => {
      if (request.url === "/half") {
        response.writeHead(200, { "content-length": "100" });
        response.write("half");
        setTimeout(() => request.socket.destroy(), 20);
      } else request.socket.destroy();
    });
    await expect(send(base, { method: "GET", target: "/" })).rejects.toMatchObject({ kind: "cut", began: false });
    await expect(send(base, { method: "GET", target: "/half" })).rejects.toMatchObject({ kind: "half", began: true });
  });

  test("an answer without end", async () => {
    const base = await start((_, response) => {
      response.end(Buffer.alloc(LARGEST_BODY + 1));
    });
    await expect(send(base, { method: "GET", target: "/" })).rejects.toMatchObject({ kind: "large", began: true });
  });

  test("something that speaks no HTTP", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const asked = send(`http://127.0.0.1:${port}`, { method: "GET", target: "/" });
    await expect(asked).rejects.toMatchObject({ kind: "cut" });
    server.close();
  });

  test("the signal stops it", async () => {
    const base = await start(() => {});
    const stop = new AbortController();
    const asked = send(base, { method: "GET", target: "/" }, stop.signal);
    setTimeout(() => stop.abort(), 20);
    await expect(asked).rejects.toMatchObject({ name: "Stopped" });
  });
});

describe("at once", () => {
  test("all are under way before one ends", async () => {
    const open: ServerResponse[] = [];
    // Nobody has an answer before all have asked.
    const base = await start((_, response) => {
      open.push(response);
      if (open.length === 50) for (const one of open) one.end();
    });
    const answers = await atOnce(50, () => send(base, { method: "GET", target: "/" }));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  });

  test("a failure is told only when all have ended", async () => {
    let ended = 0;
    const work = atOnce(3, async (index) => {
      if (index === 0) throw new Error("first");
      await new Promise((resolve) => setTimeout(resolve, 20));
      ended += 1;
    });
    await expect(work).rejects.toThrow("first");
    expect(ended).toBe(2);
  });
});
