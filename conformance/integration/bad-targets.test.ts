import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../command.ts";
import type { Report } from "../kit/engine/report.ts";
import { type Handler, json, type Running, serve } from "../kit/testing/fixture.ts";
import { minimalServer } from "../testing/minimal-server.ts";

// Servers that are no good in every way that has been met: a clear verdict or error, soon, and never a pass.

const MEGABYTE = Buffer.alloc(1024 * 1024, "a");

const bad = {
  hangs: () => {},
  "hangs up": (request) => void request.socket.destroy(),
  "hangs up in the middle of its answers": (request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write("{", () => request.socket.end());
  },
  "answers HTML": (_, response) =>
    void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><p>Hi"),
  "redirects in circles": ({ url }, response) =>
    void response.writeHead(302, { location: url === "/a" ? "/b" : "/a" }).end(),
  "sends 100 MB": (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    let left = 100;
    const more = (): void => {
      for (; left > 0; left -= 1) if (!response.write(MEGABYTE)) return void response.once("drain", more);
      response.end();
    };
    more();
  },
  "sends invalid UTF-8": (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(Buffer.from('{"access_token":"\xff\xfe","claim_token":"\xff"}', "latin1"));
  },
  "sends invalid JSON": (_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"access_token":');
  },
  "sends JSON of other shapes": (_, response) => {
    const body = {
      access_token: 1,
      claim_token: {},
      items: 5,
      error: [],
      verification_uri: "x y",
      jobs: {},
      tokens: "a",
    };
    json(response, 200, body, { "set-cookie": "a", location: "::::" });
  },
  "fails at everything": (_, response) => json(response, 500, {}),
  "limits everything": (_, response) => json(response, 429, { error: "rate_limited" }, { "retry-after": "60" }),
  "is another product": ({ url, headers }, response) => {
    const issuer = `http://${headers.host}`;
    const metadata = {
      issuer,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ["code"],
      jwks_uri: `${issuer}/jwks`,
    };
    if (url === "/.well-known/oauth-authorization-server") json(response, 200, metadata);
    else json(response, 404, { error: "RESTEASY003210: Could not find resource" });
  },
} as const satisfies Record<string, Handler>;

const handlerOf = (kind: keyof typeof bad): Handler => bad[kind];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function judge(origin: string, ...more: string[]): Promise<Ended> {
  let out = "";
  let err = "";
  const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
  const code = await runCommand(["--target", origin, "--wait", "0", "--timeout", "2", ...more], output);
  return { code, out, err };
}

function expectRefused({ code, out, err }: Ended, origin: string, message: string | RegExp): void {
  expect(err).toMatch(message);
  expect(err).toContain(`The target ${origin} `);
  expect(err).not.toMatch(/\n {4}at /); // it is not the suite that broke
  expect({ code, out }).toEqual({ code: 3, out: "" });
}

describe("a target that is bad from the beginning is no target: 3, and why", () => {
  const DIFFERENT = "answers, but not as a server of this contract does";
  test.each<[keyof typeof bad, string | RegExp]>([
    ["hangs up", "does not answer: the connection ended without an answer"],
    [
      "hangs up in the middle of its answers",
      /gives no whole answer: the connection ended in the middle of the answer$/m,
    ],
    ["answers HTML", new RegExp(`${DIFFERENT}\\. It may be another product.*\n  GET /\\S*: 200 text/html: `, "s")],
    ["redirects in circles", new RegExp(`${DIFFERENT}\\. It redirects every request.*: 302 to /a`, "s")],
    [
      "sends 100 MB",
      /(gives no whole answer: the answer has more than 4194304 bytes|does not answer: no complete answer within 2 s)/,
    ],
    ["sends invalid UTF-8", /is no UTF-8/],
    ["sends invalid JSON", /is no JSON/],
    ["sends JSON of other shapes", DIFFERENT],
    ["fails at everything", new RegExp(`${DIFFERENT}.*: 500 application/json`, "s")],
    ["limits everything", "turns every request away (429): try again after 60 (Retry-After)"],
    [
      "is another product",
      new RegExp(`${DIFFERENT}.*GET /\\.well-known/oauth-authorization-server: 200 .*'revocation_endpoint'`, "s"),
    ],
  ])("one that %s", async (kind, message) => {
    const server = await serve(handlerOf(kind));
    expectRefused(await judge(server.origin), server.origin, message);
    await server.close();
  });

  test("one that is down", async () => {
    const origin = "http://127.0.0.1:1";
    expectRefused(await judge(origin), origin, "does not answer: nothing answers at http://127.0.0.1:1 (ECONNREFUSED)");
  });

  test("one that speaks no HTTP, but something else first", async () => {
    const server = await listening(
      createTcpServer(
        (socket) =>
          void socket
            .on("error", () => {})
            .resume()
            .end("SSH-2.0-OpenSSH\r\n"),
      ),
    );
    expectRefused(await judge(server.origin), server.origin, "does not answer: the answer is no HTTP");
    await server.close();
  });

  test("one whose certificate nobody vouches for, and one that is asked by the wrong scheme", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "example.com" }]);
    const tls = await listening(createTlsServer({ key, cert }, (_, response) => response.end("{}")));
    const secure = tls.origin.replace("http:", "https:");
    expectRefused(
      await judge(secure),
      secure,
      /does not answer: the certificate of \S+ is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\); NODE_EXTRA_CA_CERTS/,
    );
    expectRefused(await judge(tls.origin), tls.origin, /does not answer: .*\. Is it https\?/);
    await tls.close();
    const plain = await serve((_, response) => response.end("{}"));
    const wrong = plain.origin.replace("http:", "https:");
    expectRefused(await judge(wrong), wrong, /does not answer: .* speaks no TLS .*\. Is it http\?/);
    await plain.close();
  });
});

// The corpora of broken requests and what takes a clock are left out: they say the same, and take their time.
const rules = ["register", "claim", "poll", "revoke", "discovery", "gate", "jobs", "session", "claim-page"];
const selected = rules.flatMap((rule) => ["--rule", rule]);

/** Judges a server that is good until its preflight is over. */
async function expectNothingProved(kind: keyof typeof bad, expected: 1 | 2): Promise<void> {
  const server = await minimalServer((request, response, body) => {
    // No development doors, or humans and clocks would be looked for behind them.
    if (request.url?.startsWith("/__dev__/")) json(response, 404, {});
    else handlerOf(kind)(request, response, body);
  });
  const file = join(folder, `${kind}.json`);
  const { code, out, err } = await judge(server.origin, "--json", file, ...selected);
  await server.close();
  expect(err).toBe("");
  expect(code).toBe(expected);
  expect(out).toMatch(expected === 1 ? /NOT CONFORMANT: / : /UNDECIDED: /);
  const report: Report = JSON.parse(await readFile(file, "utf8"));
  const passed = report.results.filter(({ verdict }) => verdict === "pass").map(({ rule }) => rule);
  const broken = report.results.filter(({ verdict }) => verdict === "error");
  expect({ passed, broken }).toEqual({ passed: [], broken: [] });
}

describe("a target that is bad only after a good beginning", () => {
  test.each<[keyof typeof bad, 1 | 2]>([
    ["hangs up", 2],
    ["hangs up in the middle of its answers", 2],
    ["answers HTML", 1],
    ["redirects in circles", 1],
    ["sends 100 MB", 2],
    ["sends invalid UTF-8", 1],
    ["sends invalid JSON", 1],
    ["sends JSON of other shapes", 1],
    ["fails at everything", 1],
    ["limits everything", 1],
    ["is another product", 1],
  ])("one that %s proves nothing: %i", expectNothingProved);

  test.each([
    [429, "rate_limit_exceeded", "RATE_LIMITED", "the server limits this client (429, Retry-After 60)"],
    [
      503,
      "temporarily_unavailable",
      "SERVICE_UNAVAILABLE",
      "the server is temporarily unavailable (503, Retry-After 60)",
    ],
  ])(
    "one that answers everybody %i, as the contract has it, leaves all undecided: 2",
    async (status, error, code, why) => {
      const server = await minimalServer(({ url = "" }, response) => {
        const requestId = "0123456789abcdef";
        const headers = {
          "retry-after": "60",
          "cache-control": "no-store",
          pragma: "no-cache",
          "x-request-id": requestId,
        };
        const oauth = { error, error_description: "Not now." };
        const envelope = { error: "Not now.", code, requestId };
        if (url.startsWith("/__dev__/")) json(response, 404, {});
        else json(response, status, url.startsWith("/api/public/") ? envelope : oauth, headers);
      });
      const judged = await judge(server.origin, "--rule", "register", "--rule", "claim", "--rule", "poll");
      await server.close();
      const { out } = judged;
      expect(out).toContain(why);
      expect(out).not.toContain("Answers that break");
      expect(out).toMatch(/UNDECIDED: \d+ checks of a MUST could not be decided/);
      expect(judged.code).toBe(2);
    },
  );
});

// They do nothing but wait, so they wait at the same time.
describe.concurrent("a target that gives no answer", () => {
  test("one that hangs from the beginning is no target: 3, and why", async () => {
    const server = await serve(bad.hangs);
    expectRefused(await judge(server.origin), server.origin, "does not answer: no complete answer within 2 s");
    await server.close();
  });

  test("one that hangs after a good beginning proves nothing: 2", () => expectNothingProved("hangs", 2));

  test("one whose name nobody knows is no target: 3, and why", async () => {
    const origin = "http://nowhere.invalid";
    expectRefused(await judge(origin), origin, /does not answer: nothing answers at .* \((ENOTFOUND|EAI_AGAIN)\)/);
  });
});

async function listening(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
