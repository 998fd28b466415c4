/** That what endures would be told from what does not; what endures in half an hour is no test's to say. */
import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { Findings } from "./findings.ts";
import { growthOf, type Sample } from "./flat.ts";
import { fuzz } from "./fuzz.ts";
import { Ownership, wrongWith } from "./judge.ts";
import { type Killable, killOver } from "./kills.ts";
import { readOptions } from "./options.ts";
import { raceOver, races } from "./races.ts";
import type { Tenants } from "./tenants.ts";

const tenants: Tenants = {
  make: async () => ({ organizationId: "a", jobId: "b", contractId: "c", personal: "ot_pat_a", platform: "ot_plt_a" }),
  close: async () => {},
};
const going = new AbortController().signal;

/** A server of so few lines that it keeps nothing. */
async function serve(answer: (req: IncomingMessage, res: ServerResponse) => void): Promise<Killable> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const kill = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(kill);
  return { port: (server.address() as AddressInfo).port, kill };
}

test("the command: some requests and kills on SQLite, and nothing is wrong", async () => {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const args = [main, "--database", "sqlite", "--requests", "150", "--kills", "1", "--seed", "1"];
  const { code, out } = await new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = execFile(process.execPath, args, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, out: stdout + stderr });
    });
  });
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(out).toMatch(/^SQLite, fuzz: \d+ requests, [1-9]\d* good, \d+ refused, /m);
  expect(out).toMatch(/^SQLite, kills: 1 kill, [1-9]\d* answers looked at again$/m);
  expect(out).toMatch(/^NOTHING WRONG \(seed 1, /m);
});

describe("an answer", () => {
  const json = { "content-type": "application/json; charset=utf-8" };
  const answered = (status: number, body: unknown, headers = json) =>
    wrongWith("listMyJobs", { status, headers, text: JSON.stringify(body), milliseconds: 1 });

  test("that is declared is right", () => {
    expect(answered(200, { jobs: [], nextCursor: null })).toBeUndefined();
  });

  test.each([
    ["a 500", 500, {}, json, /^500: /],
    ["a 503 that does not say when to come back", 503, {}, json, /^503: /],
    ["a status that is not declared", 418, {}, json, /^418 is not declared/],
    ["another media type", 200, {}, { "content-type": "text/html" }, /^200 as text\/html, not application\/json$/],
    ["a member too many", 200, { jobs: [], nextCursor: null, more: 1 }, json, /^200 otherwise than declared: .*more/],
    ["a member too few", 200, { jobs: [] }, json, /^200 otherwise than declared: .*nextCursor/],
  ])("is wrong: %s", (_what, status, body, headers, words) => {
    expect(answered(status, body, headers)).toMatch(words);
  });

  test("that shows an id of another organization is told, unless the caller named it", () => {
    const ids = new Ownership();
    const answer = '{"id":"0123456789abcdef"}';
    expect(ids.foreignId(0, "", answer)).toBeUndefined();
    expect(ids.foreignId(0, "", answer)).toBeUndefined();
    expect(ids.foreignId(1, "", answer)).toBe("0123456789abcdef");
    expect(ids.foreignId(1, "GET /jobs/0123456789abcdef", answer)).toBeUndefined();
  });
});

test("memory and latency that grow are told, and noise is not", () => {
  const samples = (of: (n: number) => Partial<Sample>): Sample[] =>
    Array.from({ length: 40 }, (_, n) => ({ memory: 200, p50: 5, p99: 30, ...of(n) }));
  expect(growthOf(samples((n) => ({ memory: 200 + (n % 7), p50: 5 + (n % 3) * 0.5 }))).grown).toEqual([]);
  expect(growthOf(samples((n) => ({ memory: 200 + 10 * n }))).grown).toEqual([
    "memory 345 -> 545 MB by the last quarter",
  ]);
  expect(growthOf(samples((n) => ({ p50: 2 + n }))).grown).toEqual([expect.stringMatching(/^p50 .* ms by/)]);
  expect(growthOf(samples(() => ({})).slice(0, 3)).grown).toEqual([]);
});

test("a server that fails every request is told", async () => {
  const { port } = await serve((_req, res) => void res.writeHead(500).end("oops"));
  const told: string[] = [];
  const findings = new Findings((line) => told.push(line));
  const requests = 60;
  const given = { port, tenants, requests, seed: 1, findings, memory: () => 1, stopped: going, progress() {} };
  expect(await fuzz(given)).toMatchObject({ sent: requests, answers: { good: 0, refused: 0, later: requests } });
  expect(findings.total).toBe(requests);
  expect(told[0]).toMatch(/^WRONG: \w+: 500: oops\n {7}(GET|POST|PATCH|PUT|DELETE) \//);
});

test("what a killed server forgets or takes back is told", async () => {
  let [life, made] = [0, 0];
  const revoked = new Set<string>();
  const born = new Map<string, number>();
  const answer = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    let body = "";
    for await (const part of req) body += part;
    const bearer = req.headers.authorization?.slice("Bearer ".length) ?? "";
    const send = (status: number, json: object): void => void res.writeHead(status).end(JSON.stringify(json));
    const { path, method } = operations.createProjectLink;
    if (req.url === operations.registerAgent.path) {
      const token = `t${made++}`;
      born.set(token, life);
      send(200, { access_token: token, claim_token: token });
    } else if (req.url === operations.revokeToken.path) {
      revoked.add(new URLSearchParams(body).get("token") ?? "");
      send(200, {});
    } else if (req.url === path && req.method === method) send(201, { projectLink: { id: String(life) } });
    // It has forgotten what it revoked, whom it registered, and every link.
    else if (req.url === operations.getMe.path) send(revoked.has(bearer) || born.get(bearer) === life ? 200 : 401, {});
    else send(404, {});
  };
  const told: string[] = [];
  const killed = await killOver({
    start: () => {
      life += 1;
      return serve(answer);
    },
    tenants,
    kills: 1,
    findings: new Findings((line) => told.push(line.split("\n")[0] ?? "")),
    stopped: AbortSignal.timeout(60_000),
    progress() {},
  });
  expect(killed.kept).toBeGreaterThan(0);
  expect(told.sort()).toEqual([
    "WRONG: after a kill: a project link that was answered is gone",
    "WRONG: after a kill: a registration that was answered is not there as it was",
    "WRONG: after a kill: a token works again whose revocation was answered",
  ]);
});

test("two servers that know nothing of each other lose every race", async () => {
  const own = async (): Promise<Killable> => {
    const seen = new Set<string>();
    const dead = new Set<string>();
    let approvals = 0;
    return serve(async (req, res) => {
      let body = "";
      for await (const part of req) body += part;
      const send = (status: number, json: object): void => void res.writeHead(status).end(JSON.stringify(json));
      const token = new URLSearchParams(body).get("token");
      if (req.url === operations.registerAgent.path) return send(200, { access_token: "a" });
      if (req.url === operations.revokeToken.path) return void send(dead.add(token ?? "") ? 200 : 500, {});
      if (req.url === operations.getMe.path) return send(dead.has("a") ? 401 : 200, {});
      if (req.url?.endsWith("/budget")) return send(200, { consumed: { seconds: 1200 } });
      if (req.url?.endsWith("/usage")) return send(200, {});
      if (req.url?.endsWith("/end")) return send(202, { approval: { id: String(approvals++) } });
      const first = !seen.has(req.url + body);
      seen.add(req.url + body);
      const repeated = req.url === operations.createJobDraft.path ? 200 : 409;
      send(first ? 201 : repeated, { jobId: "a" });
    });
  };
  const [one, other] = [await own(), await own()];
  const told: string[] = [];
  const findings = new Findings((line) => told.push(line.split("\n")[0] ?? ""));
  const ports = [one.port, other.port] as const;
  expect(await raceOver({ ports, tenants, rounds: 1, findings, stopped: going, progress() {} })).toBe(1);
  expect(told).toEqual(Object.keys(races).map((name) => `WRONG: ${name}, on two servers at once`));
});

test.each([
  [["--kills", "0"], /^--kills: "0" is not a whole number from 1 to 10000$/],
  [["--requests", "1e3"], /^--requests: "1e3" is not a whole number/],
  [["--only", "fuz"], /^--only: "fuz" is not one of fuzz, kills, races, upgrade$/],
  [["--only", "kills", "--seed", "1"], /^--seed has no effect without fuzz$/],
  [["--only", "races", "--database", "sqlite"], /^--database has no effect on races: two servers/],
  [["--only", "upgrade"], /^upgrade needs --from <revision>$/],
  [["--database", "mysql"], /^--database: "mysql" is not sqlite or postgres$/],
  [["--minute", "1"], /^Unknown option '--minute': did you mean --minutes\?$/],
])("%j is wrong use, said in a sentence", (args, words) => {
  expect(readOptions(args)).toEqual({ wrong: expect.stringMatching(words) });
});
