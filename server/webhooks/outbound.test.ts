import { once } from "node:events";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test } from "vitest";
import { slowness } from "../../conformance/kit/engine/deadline.ts";
import { farAway } from "../../conformance/kit/testing/far-away.ts";
import { selfSigned, type TestCertificate } from "../testing/certificate.ts";
import { serve } from "../testing/index.ts";
import { isPublicAddress } from "./address.ts";
import { createOutbound, type Message, type Outbound, type OutboundOptions, type Outcome } from "./outbound.ts";

/** No test waits so long: what would end by it never ends. */
const LIMIT = 3_600_000;
const message: Message = {
  headers: { "Content-Type": "application/json", "X-OpenTrain-Event": "project_link.created" },
  body: Buffer.from('{"name":"Zürich \u{1F916}"}'),
  limit: LIMIT,
};

/** A receiver in a thread of its own: says that it was asked, and answers when it is told to. */
const RECEIVER = `
  const { parentPort, workerData } = require("node:worker_threads");
  const server = require("node:http").createServer((_request, response) => {
    Atomics.store(workerData, 0, 1);
    Atomics.wait(workerData, 1, 0);
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
`;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  });
  // A server that listens on a port has an address of this form.
  return (server.address() as AddressInfo).port;
}

/** A receiver that does to each connection, once a request has begun, whatever no HTTP server would do. */
async function receiver(behave: (socket: Socket) => void): Promise<string> {
  const port = await listen(createServer((socket) => socket.once("data", () => behave(socket))));
  return `http://127.0.0.1:${port}/`;
}

const never = (): Promise<never> => Promise.reject(new Error("nothing is to be resolved"));

/** As in development, where a receiver may be on this machine. */
const local: Outbound = createOutbound({ development: true, resolve: never });

/** As in production, for tests whose public internet is 127.0.0.1. */
function toPublic(
  resolve: OutboundOptions["resolve"],
  isPublic = (address: string) => address === "127.0.0.1",
): Outbound {
  return createOutbound({ development: false, resolve, isPublic });
}

describe("what is sent", () => {
  test("is a POST of the bytes as they are, with the headers and a length, on a connection of its own", async () => {
    const heard: unknown[] = [];
    const { origin } = await serve(async (req, res) => {
      const parts: Buffer[] = [];
      for await (const part of req) parts.push(part as Buffer);
      heard.push({ method: req.method, url: req.url, ...req.headers, body: Buffer.concat(parts) });
      res.writeHead(204).end();
    });
    const outcome = await local(`${origin}/hook?tenant=a%20b`, message);
    expect(outcome).toEqual({ kind: "answered", status: 204, milliseconds: expect.any(Number) });
    expect(heard).toEqual([
      {
        method: "POST",
        url: "/hook?tenant=a%20b",
        host: origin.slice("http://".length),
        "content-type": "application/json",
        "x-opentrain-event": "project_link.created",
        "content-length": String(message.body.byteLength),
        connection: "close",
        body: message.body,
      },
    ]);
  });

  test("goes out whole, also if it is large", async () => {
    let bytes = 0;
    const { origin } = await serve(async (req, res) => {
      for await (const part of req) bytes += (part as Buffer).byteLength;
      res.end("ok");
    });
    await local(origin, { ...message, body: Buffer.alloc(3_000_000, "x") });
    expect(bytes).toBe(3_000_000);
  });
});

describe("the answer", () => {
  test.each([200, 201, 299, 302, 307, 400, 410, 429, 500, 503])("%d is told as it is", async (status) => {
    const { origin } = await serve((_req, res) => void res.writeHead(status).end("body"));
    expect(await local(origin, message)).toMatchObject({ kind: "answered", status });
  });

  test("a redirect is not followed", async () => {
    const paths: (string | undefined)[] = [];
    const { origin } = await serve((req, res) => {
      paths.push(req.url);
      res.writeHead(308, { Location: "/elsewhere" }).end();
    });
    expect(await local(`${origin}/hook`, message)).toMatchObject({ kind: "answered", status: 308 });
    expect(paths).toEqual(["/hook"]);
  });

  test("interim ones are none", async () => {
    const url = await receiver((socket) => {
      socket.end("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 201 Created\r\n\r\n");
    });
    expect(await local(url, message)).toMatchObject({ kind: "answered", status: 201 });
  });

  test("counts by its status, even when its body is cut off, or the request was not heard to its end", async () => {
    const cut = await receiver((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", () => socket.destroy());
    });
    expect(await local(cut, message)).toMatchObject({ kind: "answered", status: 200 });
    const early = await receiver((socket) => {
      socket.end("HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\n");
    });
    expect(await local(early, message)).toMatchObject({ kind: "answered", status: 413 });
  });

  test("is done when its body is, though the receiver keeps the connection", async () => {
    const url = await receiver((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok");
    });
    expect(await local(url, message)).toMatchObject({ kind: "answered", status: 200 });
  });

  test("is heard for 64 kB and no more", async () => {
    let sent = 0;
    let closed: Promise<unknown> = Promise.resolve();
    const url = await receiver((socket) => {
      closed = new Promise((resolve) => socket.on("close", resolve));
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      const piece = Buffer.alloc(16_384);
      const pour = (): void => {
        if (socket.destroyed) return;
        sent += piece.byteLength;
        socket.write(piece, pour);
      };
      pour();
    });
    expect(await local(url, message)).toMatchObject({ kind: "answered", status: 200 });
    await closed;
    // What the buffers of two sockets take comes on top.
    expect(sent).toBeLessThan(50_000_000);
  });
});

describe("no answer", () => {
  const short = { ...message, limit: 100 };

  test.each<[string, (socket: Socket) => void]>([
    ["is silent", () => {}],
    ["does not finish its head", (socket) => void socket.write("HTTP/1.1 200 OK\r\nX-Slow: ")],
    [
      "drips interim answers",
      (socket) => {
        const timer = setInterval(() => socket.write("HTTP/1.1 102 Processing\r\n\r\n"), 10);
        socket.on("close", () => clearInterval(timer));
      },
    ],
  ])("in time from a receiver that %s", async (_what, behave) => {
    const start = performance.now();
    expect(await local(await receiver(behave), short)).toEqual({ kind: "timeout" });
    const milliseconds = performance.now() - start;
    expect(milliseconds).toBeGreaterThan(80);
  });

  test("a body that drips is no reason to wait longer than the limit, nor for a failure", async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const url = await receiver((socket) => {
      closed = new Promise((resolve) => socket.on("close", resolve));
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      const timer = setInterval(() => socket.write("."), 10);
      socket.on("close", () => clearInterval(timer));
    });
    const start = performance.now();
    const outcome = await local(url, { ...message, limit: Math.ceil(500 * slowness()) });
    const milliseconds = performance.now() - start;
    expect(outcome).toMatchObject({ kind: "answered", status: 200 });
    expect(outcome.kind === "answered" && outcome.milliseconds < milliseconds - 50).toBe(true);
    await closed;
  });

  test("an answer that came in time counts, though this process was too busy to read it in time", async () => {
    const flags = new Int32Array(new SharedArrayBuffer(8));
    const receiver = new Worker(RECEIVER, { eval: true, workerData: flags });
    stops.push(() => receiver.terminate());
    const [port] = await once(receiver, "message");
    const limit = 1000 * slowness();
    const begun = performance.now();
    const outcome = local(`http://127.0.0.1:${port}/`, { ...message, limit });
    while (Atomics.load(flags, 0) === 0) await setImmediate();
    const left = begun + limit - performance.now();
    // The receiver answers while nothing runs here, until the time is over.
    Atomics.store(flags, 1, 1);
    Atomics.notify(flags, 1);
    Atomics.wait(flags, 0, 1, left + 100);
    expect(await outcome).toMatchObject(left > 0 ? { kind: "answered", status: 204 } : { kind: "timeout" });
  });

  test("resolving takes from the same time", async () => {
    const outbound = toPublic(() => new Promise(() => {}));
    expect(await outbound("https://hooks.example.com/", short)).toEqual({ kind: "timeout" });
  });

  test.each<[string, (socket: Socket) => void]>([
    ["ECONNRESET", (socket) => socket.end()],
    ["ECONNRESET", (socket) => socket.resetAndDestroy()],
    ["ECONNRESET", (socket) => socket.end("HTTP/1.1 200 OK\r\nX-Half: ")],
    [
      "ECONNRESET",
      (socket) => socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    ],
    [expect.stringMatching(/^HPE_/), (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")],
    ["HPE_HEADER_OVERFLOW", (socket) => socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${"x".repeat(100_000)}\r\n\r\n`)],
  ])("%s", async (why, behave) => {
    expect(await local(await receiver(behave), message)).toEqual({ kind: "failed", why });
  });

  test("from a port where nobody listens", async () => {
    const port = await listen(createServer());
    await stops.pop()?.();
    expect(await local(`http://127.0.0.1:${port}/`, message)).toEqual({ kind: "failed", why: "ECONNREFUSED" });
  });

  test("for a name that nobody has", async () => {
    const notFound = Object.assign(new Error("queryA ENOTFOUND hooks.example.com"), { code: "ENOTFOUND" });
    const unknown = toPublic(() => Promise.reject(notFound));
    expect(await unknown("https://hooks.example.com/", message)).toEqual({ kind: "failed", why: "ENOTFOUND" });
    const without = toPublic(async () => []);
    expect(await without("https://hooks.example.com/", message)).toEqual({ kind: "failed", why: "ENODATA" });
    // What is no code is not repeated.
    const talkative = toPublic(() => Promise.reject(Object.assign(new Error("planted"), { code: "planted secret" })));
    expect(await talkative("https://hooks.example.com/", message)).toEqual({ kind: "failed", why: "UNKNOWN" });
  });

  test("a header that cannot be sent is a failure of this call alone", async () => {
    const { origin } = await serve((_req, res) => void res.end());
    const broken = { ...message, headers: { "X-OpenTrain-Event": "a\r\nb" } };
    expect(await local(origin, broken)).toEqual({ kind: "failed", why: "ERR_INVALID_CHAR" });
  });
});

describe("which addresses are called", () => {
  /** A listener that nobody may come to. */
  async function trap(): Promise<{ readonly port: number; readonly calls: () => number }> {
    let calls = 0;
    const port = await listen(
      createServer((socket) => {
        calls++;
        socket.destroy();
      }),
    );
    return { port, calls: () => calls };
  }

  test("none that is forbidden, whatever the name", async () => {
    const { port, calls } = await trap();
    const production = (addresses: readonly string[]): Promise<Outcome> =>
      createOutbound({ development: false, resolve: async () => addresses })(
        `https://hooks.example.com:${port}/`,
        message,
      );
    for (const address of [
      "127.0.0.1",
      "::1",
      "::ffff:127.0.0.1",
      "10.0.0.1",
      "169.254.169.254",
      "64:ff9b::7f00:1",
      "64:ff9b:1::808:808",
      "fd00::1",
    ]) {
      expect(await production([address]), address).toEqual({ kind: "refused-address" });
      // One among public ones is enough, wherever it stands.
      expect(await production([address, "8.8.8.8"]), address).toEqual({ kind: "refused-address" });
      expect(await production(["8.8.8.8", "2606:4700::1111", address]), address).toEqual({ kind: "refused-address" });
    }
    expect(await production(["no address"])).toEqual({ kind: "refused-address" });
    expect(calls()).toBe(0);
  });

  test("in development no other than those of this machine, and https leads to public ones there too", async () => {
    const { port, calls } = await trap();
    const resolve = async (name: string): Promise<string[]> =>
      name === "localhost" ? ["127.0.0.1", "10.0.0.1"] : ["127.0.0.1"];
    const development = createOutbound({ development: true, resolve });
    for (const url of [
      `http://localhost:${port}/`,
      `http://hooks.example.com:${port}/`,
      `http://127.1:${port}/`,
      `https://hooks.example.com:${port}/`,
      `https://127.0.0.1:${port}/`,
      `https://localhost:${port}/`,
    ]) {
      expect(await development(url, message), url).toEqual({ kind: "refused-address" });
    }
    const production = createOutbound({ development: false, resolve });
    for (const url of [`http://localhost:${port}/`, `http://127.0.0.1:${port}/`, `http://[::1]:${port}/`]) {
      expect(await production(url, message), url).toEqual({ kind: "refused-address" });
    }
    expect(calls()).toBe(0);
  });

  test("localhost in development, at whichever of its addresses somebody listens", async () => {
    const { port } = await serve((_req, res) => void res.writeHead(202).end());
    const development = createOutbound({ development: true, resolve: async () => ["::1", "127.0.0.1"] });
    expect(await development(`http://localhost:${port}/`, message)).toMatchObject({ kind: "answered", status: 202 });
  });

  // What other systems do with a full queue differs.
  test.runIf(process.platform === "linux")(
    "one that takes longer to connect to than Node.js waits is given the time",
    async () => {
      const { port, addresses, seconds, arrive, close } = await farAway();
      stops.push(close);
      const development = createOutbound({ development: true, resolve: async () => addresses });
      const outcome = development(`http://localhost:${port}/`, message);
      // Longer than the 250 ms of Node.js; the timer of the own bound is behind this one, however busy the machine is.
      await sleep(600);
      expect(seconds()).toBe(0);
      arrive();
      // As the first or, on a machine that has stood still meanwhile, the second has it.
      expect(["answered", "failed"]).toContain((await outcome).kind);
    },
  );

  test("those that were judged: a name that means another address the next moment is not asked again", async () => {
    const called: (string | undefined)[] = [];
    const server = createServer((socket) => {
      called.push(socket.localAddress);
      socket.destroy();
    });
    server.listen(0, "0.0.0.0");
    await once(server, "listening");
    stops.push(() => new Promise((closed) => server.close(closed)));
    const { port } = server.address() as AddressInfo;
    let asked = 0;
    const judged: string[] = [];
    const rebinding = toPublic(
      async () => [asked++ === 0 ? "127.0.0.1" : "127.0.0.2"],
      (address) => {
        judged.push(address);
        return address === "127.0.0.1";
      },
    );
    expect((await rebinding(`https://hooks.example.com:${port}/`, message)).kind).toBe("failed");
    expect({ asked, judged, called }).toEqual({ asked: 1, judged: ["127.0.0.1"], called: ["127.0.0.1"] });
    expect(await rebinding(`https://hooks.example.com:${port}/`, message)).toEqual({ kind: "refused-address" });
    expect(called).toHaveLength(1);
  });
});

describe("over https", () => {
  async function secure(
    certificate: TestCertificate,
  ): Promise<{ readonly port: number; readonly heard: () => number }> {
    let heard = 0;
    const server = createHttpsServer(certificate, (_req, res) => {
      heard++;
      res.end();
    });
    server.on("tlsClientError", () => {});
    return { port: await listen(server), heard: () => heard };
  }
  const outbound = toPublic(async () => ["127.0.0.1"]);
  const trust = (...certificates: readonly TestCertificate[]): void => {
    const before = getCACertificates("default");
    setDefaultCACertificates([...before, ...certificates.map(({ cert }) => cert)]);
    stops.push(async () => setDefaultCACertificates(before));
  };

  test("a certificate of the name that was asked for is wanted, not of the address", async () => {
    const certificate = selfSigned("hooks.example.com");
    trust(certificate);
    const { port } = await secure(certificate);
    expect(await outbound(`https://hooks.example.com:${port}/`, message)).toMatchObject({
      kind: "answered",
      status: 200,
    });
  });

  test.each(["hooks.example.com.", "HOOKS.EXAMPLE.COM", "HOOKS.example.com.", "%68ooks.example.com"])(
    "%s is the same host, and is asked for by its name",
    async (host) => {
      const certificate = selfSigned("hooks.example.com");
      trust(certificate);
      const asked: (string | false | null)[] = [];
      const server = createHttpsServer(certificate, (_req, res) => void res.end());
      server.on("secureConnection", ({ servername }) => asked.push(servername));
      const port = await listen(server);
      expect(await outbound(`https://${host}:${port}/`, message)).toMatchObject({ kind: "answered", status: 200 });
      expect(asked).toEqual(["hooks.example.com"]);
    },
  );

  test("a public address that DNS64 has made an IPv6 one of, too, is called", async () => {
    const certificate = selfSigned("hooks.example.com");
    trust(certificate);
    const { port, heard } = await secure(certificate);
    // This machine's own address stands for a public one; nothing is behind the other one, as without a gateway.
    const judged = createOutbound({
      development: false,
      resolve: async () => ["127.0.0.1", "64:ff9b::808:808"],
      isPublic: (address) => address === "127.0.0.1" || isPublicAddress(address),
    });
    const outcome = await judged(`https://hooks.example.com:${port}/`, message);
    expect(outcome).toMatchObject({ kind: "answered", status: 200 });
    expect(heard()).toBe(1);
  });

  test("an untrusted one, another's, and an expired one are refused before anything is sent", async () => {
    const [own, other, old] = [
      selfSigned("hooks.example.com"),
      selfSigned("other.example.com"),
      selfSigned("hooks.example.com", { expired: true }),
    ];
    trust(other, old);
    const servers = await Promise.all([own, other, old].map(secure));
    const outcomes = await Promise.all(
      servers.map(({ port }) => outbound(`https://hooks.example.com:${port}/`, message)),
    );
    expect(outcomes).toEqual([
      { kind: "failed", why: "DEPTH_ZERO_SELF_SIGNED_CERT" },
      { kind: "failed", why: "ERR_TLS_CERT_ALTNAME_INVALID" },
      { kind: "failed", why: "CERT_HAS_EXPIRED" },
    ]);
    expect(servers.map(({ heard }) => heard())).toEqual([0, 0, 0]);
  });

  test("a receiver that speaks no TLS fails", async () => {
    const { port } = await serve((_req, res) => void res.end());
    const outcome = await outbound(`https://hooks.example.com:${port}/`, message);
    expect(outcome).toEqual({ kind: "failed", why: expect.stringMatching(/^(ERR_SSL_\w+|EPROTO|ECONNRESET)$/) });
  });
});
