import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { describe, expect, test } from "vitest";
import { createReceiver, nodeListener } from "../../../generated/client/index.ts";
import { type ReceiverRuleId, receiverRules } from "../../../generated/party-rules.ts";
import { runCommand } from "../../command.ts";
import { Headers } from "../../kit/http/exchange.ts";
import { publishedContract } from "../../profiles/opentrain/contract.ts";
import { verifyWebhook } from "../../webhooks/verify.ts";
import { jsonExamination, textExamination } from "../report.ts";
import type { Examination } from "../verdict.ts";
import { APIS, type Api, Maker } from "./delivery.ts";
import { type Asking, examineReceiver } from "./run.ts";
import { badReceivers } from "./testing/bad-receivers.ts";
import { listening, PlainReceiver } from "./testing/plain-receiver.ts";
import { trials } from "./trials.ts";

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void; // CommonJS whose types say `default` twice
const SECRET = "whsec_TheSecretOfTheTestThatNobodyMaySee00000000000";
const ids = Object.keys(receiverRules) as ReceiverRuleId[];
const failed = ({ findings }: Examination) =>
  findings.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule);

async function examined(receiver: Pick<PlainReceiver, "receive">, asking: Partial<Asking> = {}): Promise<Examination> {
  const { url, close } = await listening(receiver);
  return examineReceiver({ url, secret: SECRET, ...asking }).finally(close);
}

/** One of `node:http`, as the READMEs have it. */
async function served(listener: Parameters<typeof createServer>[1], api: Api): Promise<Examination> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  const url = new URL(`http://127.0.0.1:${port}/`);
  return examineReceiver({ url, secret: SECRET, api }).finally(() => server.close());
}

describe("good receivers: every rule is reached, and holds", () => {
  const allPass = (found: Examination): void => {
    expect(found.findings.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect(found).toMatchObject({ conclusion: "conformant", exitCode: 0, because: null });
  };

  test("without a library", async () => allPass(await examined(new PlainReceiver(SECRET))));

  test.each(APIS)("of the generated client, for %s", async (api) => {
    const seen = new Set<string>();
    const deliveries = { has: (id: string) => seen.has(id), add: (id: string) => void seen.add(id) };
    allPass(await served(nodeListener(createReceiver({ secret: SECRET, deliveries, on: {} })), api));
  });

  test("on the verifier alone, as the README has it", async () => {
    const found = await served(async (request, response) => {
      try {
        const header = request.headers["x-opentrain-signature"];
        verifyWebhook({ payload: await text(request), header, secret: SECRET });
        response.writeHead(204).end();
      } catch (error) {
        response.writeHead(400).end(error instanceof Error ? error.message : "");
      }
    }, "platform-api");
    allPass(found);
  });
});

test.each(ids)("a receiver that breaks %s, and nothing else", async (id) => {
  const found = await examined(new badReceivers[id](SECRET), id === "receiver.in-time" ? { seconds: 0.3 } : {});
  expect(failed(found)).toEqual([id]);
  expect(found.exitCode).toBe(receiverRules[id].level === "MUST" ? 1 : 0);
});

test("a receiver that verifies nothing", async () => {
  const found = await examined({ receive: () => ({ status: 200 }) });
  expect(failed(found)).toEqual([
    "receiver.unsigned",
    "receiver.forged",
    "receiver.stale",
    "receiver.future",
    "receiver.raw-bytes",
  ]);
});

test("a receiver that refuses everything proves nothing by that", async () => {
  const found = await examined({ receive: () => ({ status: 401 }) });
  expect(failed(found)).toEqual(["receiver.accepts"]);
  expect(found.counts).toMatchObject({ pass: 2, fail: 1 });
});

test("a receiver that answers the first, and then no more, is not asked without end", async () => {
  let came = 0;
  const receive = () => (came++ === 0 ? { status: 204 } : undefined);
  const found = await examined({ receive }, { seconds: 0.3 });
  expect(came).toBe(4);
  expect(failed(found)).toEqual(["receiver.in-time"]);
});

test("nobody is there", async () => {
  const { url, close } = await listening(new PlainReceiver(SECRET));
  await close();
  const found = await examineReceiver({ url, secret: SECRET });
  expect(found).toMatchObject({ exitCode: 2, because: expect.stringMatching(/^There is no answer: nothing answers/) });
});

test("interrupted, it stops", async () => {
  await expect(examined(new PlainReceiver(SECRET), { signal: AbortSignal.abort() })).rejects.toThrow("stopped");
});

test.each(APIS)("what is sent as right is what the contract of %s has", (api) => {
  const maker = new Maker(api, SECRET);
  expect(maker.types.length).toBeGreaterThan(1);
  for (const type of maker.types) {
    const { headers, body } = maker.make({ type });
    const posted = { method: "POST", headers: new Headers(Object.entries(headers)), bytes: Buffer.from(body) };
    expect(publishedContract().judgeDelivery(posted).violations).toEqual([]);
  }
});

test("what is to be taken and what is to be refused: the verifier says the same", () => {
  const maker = new Maker("platform-api", SECRET);
  for (const { steps } of Object.values(trials)) {
    for (const { wants, make } of steps) {
      const { headers, body } = make(maker);
      const verify = () => verifyWebhook({ payload: body, header: headers["X-OpenTrain-Signature"], secret: SECRET });
      if (wants === "taken") expect(verify).not.toThrow();
      else expect(verify).toThrow();
    }
  }
});

test("the report fits its schema, and holds no secret", async () => {
  const found = await examined(new badReceivers["receiver.silent"](SECRET));
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats(ajv);
  const isFitting = ajv.compile(JSON.parse(await readFile(new URL("../partner.schema.json", import.meta.url), "utf8")));
  expect(isFitting(found), JSON.stringify(isFitting.errors)).toBe(true);
  const words = textExamination(found, { colour: true });
  for (const report of [words, jsonExamination(found)]) {
    expect(report).not.toContain(SECRET);
    expect(report).not.toMatch(/[0-9a-f]{64}/);
    expect(report).not.toContain("from=suite");
  }
  expect(words).toContain("receiver.silent");
});

describe("the command", () => {
  async function run(...args: readonly string[]) {
    let out = "";
    let err = "";
    const output = {
      out: { write: (words: string) => (out += words) },
      err: { write: (words: string) => (err += words) },
    };
    return { code: await runCommand(["receiver", ...args], output), out, err };
  }
  const url = ["--url", "http://127.0.0.1:1/hooks"];

  test.each([
    [[], "There is no receiver: receiver --url http://127.0.0.1:8080/hooks; see receiver --help."],
    [["--url", "ftp://a.example"], '--url takes an http or https URL, not "ftp://a.example"'],
    [
      ["--url", "localhost:80/a"],
      '--url takes an http or https URL, not "localhost:80/a": did you mean http://localhost:80/a?',
    ],
    [
      ["--url", "http://me:pw@a.example/"],
      "--url takes a URL without user info and fragment: no server would send them",
    ],
    [[...url], "There is no secret: set OPENTRAIN_WEBHOOK_SECRET, or give --secret-file or --secret"],
    [[...url, "--secret", " "], "There is no secret: set OPENTRAIN_WEBHOOK_SECRET, or give --secret-file or --secret"],
    [
      [...url, "--secret", "a", "--secret-file", "b"],
      "--secret and --secret-file are both given, and there is one secret",
    ],
    [
      [...url, "--secret-file", "/no/such"],
      "/no/such cannot be read: ENOENT: no such file or directory, open '/no/such'",
    ],
    [[...url, "--secret", "a", "--api", "platform"], '--api takes platform-api or public-api, not "platform"'],
    [
      [...url, "--secret", "a", "--rule", "receiver.odrer"],
      '"receiver.odrer" is no rule, no prefix of a rule and no page: did you mean receiver.order?',
    ],
    [[...url, "--secrets", "a"], "Unknown option '--secrets': did you mean --secret?"],
    [["http://a.example"], "Unexpected argument 'http://a.example'; see --help."],
  ])("%j: 3", async (args, words) => {
    expect(await run(...args)).toEqual({ code: 3, out: "", err: `${words}\n` });
  });

  test("the secret by a file; a part of the rules; the report for programs", async () => {
    const folder = await mkdtemp(join(tmpdir(), "secret-"));
    const file = join(folder, "secret");
    await writeFile(file, `${SECRET}\n`);
    const receiver = await listening(new PlainReceiver(SECRET));
    const given = ["--url", receiver.url.href, "--secret-file", file];
    const [words, programs] = [await run(...given), await run(...given, "--rule", "receiver.repeat", "--json")];
    await receiver.close();
    await rm(folder, { recursive: true });
    expect(words).toMatchObject({ code: 0, err: "", out: expect.stringContaining("CONFORMANT: 16 held, 0 failed") });
    expect(programs.code).toBe(0);
    expect(JSON.parse(programs.out).findings).toMatchObject([{ rule: "receiver.repeat", verdict: "pass" }]);
  });

  test("--help and --list", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("--secret-file") });
    expect((await run("--list")).out.trim().split("\n")).toHaveLength(ids.length);
  });
});
