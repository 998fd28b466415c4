import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { describe, expect, test } from "vitest";
import { type ClientRuleId, clientRules } from "../../../generated/party-rules.ts";
import { runCommand } from "../../command.ts";
import { Headers } from "../../kit/http/exchange.ts";
import { publishedContract } from "../../profiles/opentrain/contract.ts";
import { jsonExamination, textExamination } from "../report.ts";
import type { Examination } from "../verdict.ts";
import { examineClient, type Watching, watch } from "./run.ts";
import { type ScenarioName, scenarios } from "./scenarios.ts";
import { badAgents } from "./testing/bad-agents.ts";
import { work } from "./testing/good-agent.ts";
import { inProcess, MovedClock, type Task } from "./testing/in-process.ts";
import { type Got, PlainAgent } from "./testing/plain-agent.ts";

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void; // CommonJS whose types say `default` twice

async function examined(agent: (task: Task) => Promise<void>, watching: Watching = {}): Promise<Examination> {
  const clock = new MovedClock();
  return examineClient(inProcess(agent, clock), { ...watching, clock, atOnce: 1 });
}

const plain = (Agent: typeof PlainAgent) => (task: Task) => new Agent(task).run();
const failed = ({ findings }: Examination) => findings.filter(({ verdict }) => verdict === "fail");
const ids = Object.keys(clientRules) as ClientRuleId[];

/** The one on the generated client, with the clock of the test. */
function generated(task: Task): Promise<void> {
  let milliseconds = 0;
  const wait = async (duration: number): Promise<void> => {
    await task.wait(duration / 1000);
    milliseconds += duration;
  };
  return work({ ...task, options: { clock: { now: () => milliseconds, date: () => milliseconds, wait } } });
}

test.each([
  ["without a library", plain(PlainAgent)],
  ["on the generated client", generated],
])("a good agent %s: every rule is reached, and holds", async (_, agent) => {
  const found = await examined(agent);
  expect(found.findings.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
  expect(found).toMatchObject({ conclusion: "conformant", exitCode: 0, because: null });
});

test.each(ids)("an agent that breaks %s, and nothing else", async (id) => {
  const found = await examined(plain(badAgents[id]));
  expect(failed(found).map(({ rule, says }) => ({ rule, says }))).toEqual([{ rule: id, says: expect.any(String) }]);
  expect(found.exitCode).toBe(clientRules[id].level === "MUST" ? 1 : 0);
});

describe("the server that agents meet keeps to the contract", () => {
  /** What a scenario has otherwise, on purpose. */
  const meant: Partial<Record<ScenarioName, RegExp>> = {
    "slow-down": /^startClaim: .*interval must be one of \[5\]$/,
    busy: /^startClaim: .*interval must be one of \[5\]$/,
    connection: /^startClaim: .*interval must be one of \[5\]$/,
    "delivery-lost": /^startClaim: .*interval must be one of \[5\]$/,
    redirect: /^startClaim: .*interval must be one of \[5\]$|status 307 is not declared/,
    "unknown-error": /^pollClaimToken: .*body.error must be/,
    newer: /interval must be one of|added_later|scopes|must be one of|must be equal/,
  };

  test.each(Object.keys(scenarios) as ScenarioName[])("%s", async (name) => {
    const clock = new MovedClock();
    const seen = await watch(scenarios[name], inProcess(plain(PlainAgent), clock), { clock });
    const contract = publishedContract();
    const violations = seen.calls.flatMap(({ operation = "none", method, place, status: sent, answer }) => {
      if (place === "elsewhere" || sent === null) return [];
      const { status, headers, body } = answer;
      const judged = { status, headers: new Headers(Object.entries(headers)), bytes: Buffer.from(body) };
      return contract.judge(operation, method, judged).map((words) => `${operation}: ${words}`);
    });
    expect(seen.calls.length).toBeGreaterThan(1);
    const { [name]: allowed } = meant;
    expect(violations.filter((one) => allowed?.test(one) !== true)).toEqual([]);
    if (allowed !== undefined) expect(violations.join("\n")).toMatch(allowed);
  });
});

describe("agents that do not play along", () => {
  const onlyInterval: Watching = { rules: new Set(["client.interval"]) };

  test("one that asks for nothing", async () => {
    const found = await examined(async () => {}, onlyInterval);
    expect(found).toMatchObject({
      conclusion: "undecided",
      exitCode: 2,
      because: "The agent made no request: it ended with code 0.",
    });
  });

  test("one that fails at once is shown with what it said", async () => {
    const found = await examined(async ({ print }) => {
      print("ot_pat_1234567890123456_ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQ is wrong");
      throw new Error("no such module");
    }, onlyInterval);
    expect(found.because).toBe("The agent made no request: it ended with code 1.");
    expect(found.scenarios[0]?.printed).toMatch(/^ot_pat_\$\{ACCESS_TOKEN_1\} is wrong \| Error: no such module$/);
    expect(textExamination(found, {})).toContain("no such module");
  });

  test("one that waits for ever", async () => {
    const found = await examined(async ({ wait }) => {
      for (;;) await wait(10);
    }, onlyInterval);
    expect(found.because).toBe("The agent made no request: the suite ended it when its time was over.");
  });

  test("one that asks without end", async () => {
    const found = await examined(async ({ origin, wait }) => {
      for (;;) {
        await fetch(`${origin}/api/agent/identity`, { method: "POST" });
        await wait(0);
      }
    }, onlyInterval);
    expect(found.scenarios[0]).toMatchObject({ end: "the suite ended it when it made too many requests" });
    expect(found.exitCode).toBe(2);
  });

  test("one that talks of something else", async () => {
    const odd = ["/", "/api/public/v1/nothing", "/api/agent/identity/claim", "/api/agent/oauth/token", "/%", "/claim"];
    const found = await examined(async ({ origin }) => {
      for (const path of odd) {
        for (const method of ["GET", "POST", "DELETE"]) {
          const body = method === "POST" ? { body: "{[" } : {};
          const answer = await fetch(origin + path, { method, ...body });
          expect(answer.status).toBeLessThan(500);
        }
      }
    });
    expect(found.counts.fail + found.counts.warning).toBeGreaterThan(0);
  });

  test("one that is interrupted is ended", async () => {
    const interrupted = AbortSignal.abort();
    await expect(examined(plain(PlainAgent), { signal: interrupted })).rejects.toThrow("stopped");
  });

  test("a rule that was not reached leaves it undecided where all are asked for", async () => {
    const Idle = class extends PlainAgent {
      override async run(): Promise<void> {
        await this.discover();
        await this.register();
        await this.claim();
      }
    };
    const rules = new Set(["client.claim-url", "client.swap", "client.silent"]);
    expect(await examined(plain(Idle), { rules })).toMatchObject({ exitCode: 0, counts: { "not reached": 2 } });
    const found = await examined(plain(Idle), { rules, requireAll: true });
    expect(found.exitCode).toBe(2);
    expect(found.because).toContain("client.claim-url, client.swap");
  });
});

describe("the report", () => {
  test("fits its schema, and holds no secret", async () => {
    const given: string[] = [];
    const Chatty = class extends PlainAgent {
      override look(body: Got["body"]): void {
        given.push(String(body.access_token), String(body.claim_token));
        this.task.print(JSON.stringify(body));
      }
      override show(code: string, link: string): void {
        given.push(code, String(new URL(link).searchParams.get("token")));
        super.show(code, link);
      }
      override async poll(): Promise<Got> {
        return this.call("pollClaimToken", {
          query: `?claim_token=${this.claimToken}`,
          form: { grant_type: "other", claim_token: this.claimToken },
        });
      }
    };
    const found = await examined(plain(Chatty));
    const isFitting = await schema();
    expect(isFitting(found), JSON.stringify(isFitting.errors)).toBe(true);
    expect(found.findings.filter(({ verdict }) => verdict === "fail").length).toBeGreaterThan(2);
    expect(given.length).toBeGreaterThan(20);
    for (const text of [jsonExamination(found), textExamination(found, { colour: true })]) {
      for (const secret of given) expect(text).not.toContain(secret);
      expect(text).toMatch(/\$\{CLAIM_TOKEN/);
    }
  });

  test("is no wider than 100 columns", async () => {
    const found = await examined(plain(badAgents["client.bearer"]));
    const lines = textExamination(found, { columns: 200 }).split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.join("\n")).toMatch(/^fail +client\.bearer +\[MUST, RFC 6750, documentation\]$/m);
    expect(lines.at(-2)).toBe("NOT CONFORMANT: 24 held, 1 failed, 0 warnings, 0 not reached.");
  });
});

describe("the command", () => {
  async function run(...args: readonly string[]) {
    let out = "";
    let err = "";
    const output = { out: { write: (text: string) => (out += text) }, err: { write: (text: string) => (err += text) } };
    return { code: await runCommand(["client", ...args], output), out, err };
  }

  test.each([
    [[], 'There is no agent: client --command "node agent.js"; see client --help.'],
    [["--command", " "], 'There is no agent: client --command "node agent.js"; see client --help.'],
    [["--comand", "x"], "Unknown option '--comand': did you mean --command?"],
    [["node agent.js"], "Unexpected argument 'node agent.js'; see --help."],
    [["--command", "a", "--command", "b"], "--command is given twice, and has one value; see --help."],
    [["--command", "a", "--rule", "nothing"], '"nothing" is no rule, no prefix of a rule and no page'],
    [
      ["--command", "a", "--rule", "client.intervall"],
      '"client.intervall" is no rule, no prefix of a rule and no page: did you mean client.interval?',
    ],
    [["--command", "a", "--rule", "poll.once"], '"poll.once" is no rule, no prefix of a rule and no page'],
    [["--command", "a", "--timeout", "soon"], '--timeout takes a whole number from 1 to 3600, not "soon"'],
    [["--command", "a", "--timeout", "0"], '--timeout takes a whole number from 1 to 3600, not "0"'],
    [["--command", "a", "--at-once", "1.5"], '--at-once takes a whole number from 1 to 64, not "1.5"'],
  ])("%j: 3", async (args, words) => {
    expect(await run(...args)).toEqual({ code: 3, out: "", err: `${words}\n` });
  });

  test("--help and --list", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("OPENTRAIN_ORIGIN") });
    const { code, out } = await run("--list", "--rule", "client.slow-down");
    expect(code).toBe(0);
    expect(out).toMatch(/^client\.slow-down {2}\[MUST\] {2}/);
    expect(out.trim().split("\n")).toHaveLength(1);
  });

  test("an agent that is no such: 2, and the report for programs", async () => {
    const { code, out, err } = await run("--command", "exit 0", "--rule", "client.interval", "--json");
    expect({ code, err }).toEqual({ code: 2, err: "" });
    const isFitting = await schema();
    expect(isFitting(JSON.parse(out))).toBe(true);
  });

  test("the good agent as a process, for one rule", async () => {
    const command = `"${process.execPath}" "${new URL("testing/good-agent.ts", import.meta.url).pathname}"`;
    const { code, out } = await run("--command", command, "--rule", "client.no-repeat");
    expect(out).toContain("CONFORMANT: 1 held");
    expect(code).toBe(0);
  }, 60_000);
});

async function schema(): Promise<ReturnType<Ajv2020["compile"]>> {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats(ajv);
  return ajv.compile(JSON.parse(await readFile(new URL("../partner.schema.json", import.meta.url), "utf8")));
}
