import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type ClientRuleId, clientRules } from "../../../generated/party-rules.ts";
import { Stopped } from "../../kit/engine/failure.ts";
import { Redactor } from "../../kit/http/redact.ts";
import { clean } from "../../kit/report/clean.ts";
import { SUITE } from "../../kit/suite.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { conclude, type Evidence, type Examination, type Finding, type Told } from "../verdict.ts";
import type { AgentSource, Ended } from "./agent.ts";
import type { Call } from "./call.ts";
import { type Clock, realClock } from "./clock.ts";
import { type Judge, type Judgement, notReached } from "./judge.ts";
import { judges } from "./judges/index.ts";
import { endOf, type Observation } from "./observation.ts";
import type { Scenario } from "./scenario.ts";
import { type ScenarioName, scenarios } from "./scenarios.ts";
import { serveScenario } from "./server.ts";

/** How agents are watched. */
export interface Watching {
  /** The rules to judge by; all if not given. */
  readonly rules?: ReadonlySet<string> | undefined;
  /** Seconds for one scenario. */
  readonly timeout?: number | undefined;
  /** How many agents run at once; all that there are, if not given. */
  readonly atOnce?: number | undefined;
  /** Whether a rule that was not reached leaves it undecided. */
  readonly requireAll?: boolean | undefined;
  readonly clock?: Clock | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const TIMEOUT_SECONDS = 60;
/** So long an agent is watched for what it should not do any more: longer than the interval and its tolerance. */
const SETTLED_SECONDS = 8;
const MOST_REQUESTS = 500;
export const EMAIL = "owner@example.com";

/**
 * Starts the agent once for each scenario that the rules need, each at a server of its own, and judges what it does there.
 *
 * @throws {Stopped} when the signal fires; all agents are ended before
 */
export async function examineClient(agent: AgentSource, watching: Watching = {}): Promise<Examination> {
  const started = new Date();
  const { rules, signal, requireAll = false } = watching;
  // In the order of the contract; its ids are those of the table.
  const ids = (Object.keys(clientRules) as ClientRuleId[]).filter((id) => rules?.has(id) ?? true);
  const chosen = ids.map((id): [ClientRuleId, Judge] => [id, judges[id]]);
  const needed = new Set(chosen.flatMap(([, { needs }]) => needs));
  const names = (Object.keys(scenarios) as ScenarioName[]).filter((name) => needed.has(name));
  const seen = new Map<ScenarioName, Observation>();
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      seen.set(name, await watch(scenarios[name], agent, watching));
    }
  };
  await Promise.all(Array.from({ length: watching.atOnce ?? names.length }, work));
  if (signal?.aborted) throw new Stopped("stopped while agents ran");
  const inOrder = new Map(names.flatMap((name) => (seen.has(name) ? [[name, seen.get(name) as Observation]] : [])));
  const findings = chosen.map(([id, judge]) => findingOf(id, judge, inOrder));
  const told = names.map((name) => toldOf(name, inOrder.get(name)));
  const isSilent = [...inOrder.values()].every(({ calls }) => calls.length === 0);
  const [first] = inOrder.values();
  const end = first === undefined ? "" : `: ${endOf(first)}`;
  const nothing = isSilent ? `The agent made no request${end}.` : "The agent did nothing that could be judged.";
  const found: Omit<Examination, "run"> = {
    format: "opentrain-client/1",
    ...conclude(findings, requireAll, nothing),
    findings,
    scenarios: told,
  };
  const run = { startedAt: started.toISOString(), tookMs: Date.now() - started.getTime() };
  return { ...clean(found, redactorFor(inOrder)), run };
}

/** Starts the agent at the server of one scenario, and looks on until there is nothing more to see. */
export async function watch(scenario: Scenario, agent: AgentSource, watching: Watching): Promise<Observation> {
  const { timeout = TIMEOUT_SECONDS, clock = realClock, signal } = watching;
  const folder = await mkdtemp(join(tmpdir(), `${SUITE}-agent-`));
  let look = (): void => {};
  const server = await serveScenario(scenario, clock, () => look());
  const { origin, world, calls } = server;
  const running = agent({ OPENTRAIN_ORIGIN: origin, OPENTRAIN_EMAIL: EMAIL, OPENTRAIN_STATE: folder });
  let ended: Ended | undefined;
  let stopped: Observation["stopped"];
  const observation = (): Observation => ({
    origin,
    interval: world.interval,
    calls: [...calls].sort((a, b) => a.nth - b.nth),
    registrations: world.registrations,
    output: stripVTControlCharacters(running.output()),
    ended,
    stopped,
  });
  const off: Array<() => void> = [];
  try {
    await new Promise<void>((resolve) => {
      const stop = (why: Observation["stopped"]) => () => {
        stopped ??= why;
        resolve();
      };
      off.push(clock.after(timeout, stop("its time was over")));
      let isSettled = false;
      look = () => {
        if (calls.length >= MOST_REQUESTS) stop("it made too many requests")();
        if (isSettled || !scenario.isSettled(observation())) return;
        isSettled = true;
        off.push(clock.after(SETTLED_SECONDS, stop("enough was seen")));
      };
      const onAbort = stop("its time was over");
      signal?.addEventListener("abort", onAbort, { once: true });
      off.push(() => signal?.removeEventListener("abort", onAbort));
      if (signal?.aborted) onAbort();
      void running.ended.then((how) => {
        if (stopped === undefined) ended = how;
        resolve();
      });
    });
  } finally {
    for (const undo of off) undo();
    await running.stop();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return observation();
}

function findingOf(id: ClientRuleId, { needs, judge }: Judge, all: ReadonlyMap<ScenarioName, Observation>): Finding {
  const [main] = needs;
  const seen = all.get(main);
  const judged: Judgement & { readonly in?: ScenarioName } =
    seen === undefined
      ? notReached("Its scenario was not run.")
      : [...all.values()].every(({ calls }) => calls.length === 0)
        ? notReached(`It made no request; ${endOf(seen)}.`)
        : judge(seen, all);
  const { words, level, source } = clientRules[id];
  const isReached = judged.verdict !== "not reached";
  return {
    rule: id,
    level,
    source,
    words,
    verdict: judged.verdict,
    says: judged.says,
    scenario: isReached ? (judged.in ?? main) : null,
    evidence: isReached ? (judged.calls ?? []).map(evidenceOf) : [],
  };
}

const TELLING = ["authorization", "content-type", "cookie"];

function evidenceOf({ at, place, method, target, headers, body, status, code, told }: Call): Evidence {
  const where = place === "elsewhere" ? `${target} (at the other origin)` : target;
  const fields = headers.raw.filter(([name]) => TELLING.includes(name.toLowerCase()));
  const sent = [`${method} ${where}`, ...fields.map(([name, value]) => `${name}: ${value}`), body];
  const rest = Object.entries(told).map(([name, value]) => `${name}: ${value}`);
  return {
    at: Math.round(at * 10) / 10,
    request: sent.filter((part) => part !== "").join("; "),
    status,
    answer: [code, ...rest].filter((part) => part !== undefined).join("; ") || null,
  };
}

function toldOf(name: ScenarioName, seen: Observation | undefined): Told {
  const { words } = scenarios[name];
  if (seen === undefined) return { name, words, requests: 0, end: "not run", printed: null };
  const isOdd = seen.calls.length === 0 || (seen.ended !== undefined && seen.ended.code !== 0);
  const last = seen.output.trimEnd().split("\n").slice(-3).join(" | ");
  return { name, words, requests: seen.calls.length, end: endOf(seen), printed: isOdd && last !== "" ? last : null };
}

/** Knows every secret that was given out, and those of the environment. */
function redactorFor(all: ReadonlyMap<ScenarioName, Observation>): Redactor {
  const redactor = new Redactor(openTrain.secrets);
  redactor.learnEnvironment(process.env);
  for (const { registrations, calls } of all.values()) {
    for (const { accessToken, claimToken, claimedToken, starts } of registrations) {
      for (const token of [accessToken, claimToken, claimedToken ?? ""]) redactor.learn(token);
      for (const { code, link } of starts) {
        redactor.learn(code, "USER_CODE");
        redactor.learn(link.slice(link.indexOf("=") + 1));
      }
    }
    for (const { headers } of calls) for (const [name, value] of headers.raw) redactor.learnSentHeader(name, value);
  }
  return redactor;
}
