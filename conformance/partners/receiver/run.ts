import { constants } from "../../../generated/constants.ts";
import { type ReceiverRuleId, receiverRules } from "../../../generated/party-rules.ts";
import { NoAnswer } from "../../kit/engine/failure.ts";
import { cut } from "../../kit/engine/words.ts";
import { type RawAnswer, send } from "../../kit/http/client.ts";
import { Redactor } from "../../kit/http/redact.ts";
import { clean } from "../../kit/report/clean.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { conclude, type Evidence, type Examination, type Finding } from "../verdict.ts";
import { type Api, type Delivery, Maker } from "./delivery.ts";
import { type OfAll, type Trial, trials } from "./trials.ts";

export interface Asking {
  /** Where deliveries go, with its path and query. */
  readonly url: URL;
  readonly secret: string;
  readonly api?: Api | undefined;
  readonly rules?: ReadonlySet<string> | undefined;
  readonly requireAll?: boolean | undefined;
  /** How long an answer is waited for; that of the contract if not given. */
  readonly seconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What came of one delivery. */
interface Outcome {
  readonly rule: TrialId;
  readonly wants: "taken" | "refused";
  readonly delivery: Delivery;
  readonly at: number;
  readonly answer: RawAnswer | NoAnswer;
}

type TrialId = keyof typeof trials;
type Judgement = Pick<Finding, "verdict" | "says"> & { readonly outcomes?: readonly Outcome[] };

/** A receiver that lets so many deliveries wait is asked no more: that would go on for minutes. */
const MOST_UNANSWERED = 3;
const CONTROL: TrialId = "receiver.accepts";

/**
 * Sends deliveries to a receiver, one after the other, good and bad ones, and judges its answers.
 *
 * @throws {Stopped} when the signal fires
 */
export async function examineReceiver(asking: Asking): Promise<Examination> {
  const started = new Date();
  const { url, secret, api = "platform-api", rules, requireAll = false } = asking;
  const seconds = asking.seconds ?? constants.webhookTimeoutSeconds;
  const ids = (Object.keys(receiverRules) as ReceiverRuleId[]).filter((id) => rules?.has(id) ?? true);
  const maker = new Maker(api, secret);
  const outcomes: Outcome[] = [];
  const began = performance.now();
  const isOfAll = ids.some((id) => !(id in trials));
  for (const [rule, trial] of Object.entries(trials) as Array<[TrialId, Trial]>) {
    // The control goes first: of a receiver that takes nothing a refusal says nothing.
    if (!isOfAll && rule !== CONTROL && !ids.includes(rule)) continue;
    for (const { wants, make } of trial.steps) {
      if (!goesOn(outcomes)) break;
      const delivery = make(maker);
      const at = (performance.now() - began) / 1000;
      outcomes.push({ rule, wants, delivery, at, answer: await deliver(delivery, url, seconds, asking.signal) });
    }
  }
  const findings = ids.map((id): Finding => {
    const { words, level, source } = receiverRules[id];
    const judged = id in trials ? byTrial(id as TrialId, outcomes) : byAll(id as OfAll, outcomes, seconds, secret);
    const evidence = (judged.outcomes ?? []).map((outcome) => evidenceOf(outcome, url));
    const [first] = judged.outcomes ?? [];
    return {
      rule: id,
      level,
      source,
      words,
      verdict: judged.verdict,
      says: judged.says,
      scenario: first?.rule ?? null,
      evidence,
    };
  });
  const [control] = outcomes;
  const because =
    control?.answer instanceof NoAnswer ? `There is no answer: ${control.answer.message}.` : "Nothing was judged.";
  const told = (Object.entries(trials) as Array<[TrialId, Trial]>).map(([name, { words }]) => {
    const own = outcomes.filter(({ rule }) => rule === name);
    return { name, words, requests: own.length, end: own.map(endOf).join(", ") || "not sent", printed: null };
  });
  const redactor = new Redactor(openTrain.secrets);
  redactor.learnEnvironment(process.env);
  redactor.learn(secret, "WEBHOOK_SECRET");
  for (const { delivery } of outcomes) redactor.learn(delivery.right);
  const found: Omit<Examination, "run"> = {
    format: "opentrain-receiver/1",
    ...conclude(findings, requireAll, because),
    findings,
    scenarios: told,
  };
  const run = { startedAt: started.toISOString(), tookMs: Date.now() - started.getTime() };
  return { ...clean(found, redactor), run };
}

async function deliver(
  { headers, body }: Delivery,
  url: URL,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<RawAnswer | NoAnswer> {
  try {
    const raw = { method: "POST", target: url.pathname + url.search, headers, body, timeoutMs: seconds * 1000 };
    return await send(url.origin, raw, signal);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
}

/** The control has to be answered at all; and not too many may be left unanswered. */
function goesOn(outcomes: readonly Outcome[]): boolean {
  const unanswered = outcomes.filter(({ answer }) => answer instanceof NoAnswer);
  return unanswered.length < MOST_UNANSWERED && !(outcomes[0]?.answer instanceof NoAnswer);
}

function isTaken({ answer }: Outcome): boolean {
  return !(answer instanceof NoAnswer) && answer.status >= 200 && answer.status < 300;
}

function byTrial(id: TrialId, outcomes: readonly Outcome[]): Judgement {
  const [control] = outcomes;
  const own = outcomes.filter(({ rule }) => rule === id);
  if (control === undefined || own.length === 0)
    return { verdict: "not reached", says: "It was asked no more: too much was not answered." };
  if (control.answer instanceof NoAnswer)
    return { verdict: "not reached", says: `There was no answer: ${control.answer.message}.` };
  if (id !== CONTROL && !isTaken(control)) {
    return { verdict: "not reached", says: "It takes no delivery that is as it should be." };
  }
  for (const outcome of own) {
    const { answer, wants, delivery } = outcome;
    if (answer instanceof NoAnswer) {
      return { verdict: "not reached", says: `There was no answer: ${answer.message}.`, outcomes: [outcome] };
    }
    if (isTaken(outcome) === (wants === "taken")) continue;
    const lead = answer.status >= 300 && answer.status < 400 ? ", a redirect, which nobody follows" : "";
    const says = `What was ${delivery.signed} was answered ${answer.status}${lead}.`;
    return { verdict: "fail", says, outcomes: [outcome] };
  }
  const says = own.every(({ wants }) => wants === "taken") ? "It was taken" : "It was judged rightly";
  return { verdict: "pass", says: `${says}: ${own.map(endOf).join(", ")}.`, outcomes: own };
}

function byAll(id: OfAll, outcomes: readonly Outcome[], seconds: number, secret: string): Judgement {
  const answered = outcomes.filter(({ answer }) => !(answer instanceof NoAnswer));
  switch (id) {
    case "receiver.in-time": {
      const late = outcomes.filter(({ answer }) => answer instanceof NoAnswer && answer.kind === "slow");
      if (late.length > 0)
        return {
          verdict: "fail",
          says: `${late.length} of ${outcomes.length} deliveries had no whole answer after ${seconds} s.`,
          outcomes: late.slice(0, 1),
        };
      if (answered.length === 0) return { verdict: "not reached", says: "There was no answer." };
      return {
        verdict: "pass",
        says: `All ${answered.length} deliveries were answered in time.`,
        outcomes: answered.slice(0, 1),
      };
    }
    case "receiver.refusal": {
      const control = outcomes[0];
      const refusals = answered.filter((outcome) => outcome.wants === "refused" && !isTaken(outcome));
      if (control === undefined || !isTaken(control) || refusals.length === 0)
        return { verdict: "not reached", says: "It refused nothing rightly." };
      const wrong = refusals.find(
        ({ answer }) => !(answer instanceof NoAnswer) && (answer.status < 400 || answer.status > 499),
      );
      if (wrong !== undefined)
        return {
          verdict: "fail",
          says: `What was ${wrong.delivery.signed} was refused with ${endOf(wrong)}.`,
          outcomes: [wrong],
        };
      return { verdict: "pass", says: "What it refused got a 4xx.", outcomes: refusals.slice(0, 1) };
    }
    case "receiver.silent": {
      if (answered.length === 0) return { verdict: "not reached", says: "There was no answer." };
      const telling = answered.find(({ answer, delivery }) => {
        if (answer instanceof NoAnswer) return false;
        const text = `${JSON.stringify(answer.headers.raw)} ${Buffer.from(answer.bytes).toString()}`;
        return text.includes(secret) || text.includes(delivery.right);
      });
      if (telling !== undefined)
        return { verdict: "fail", says: "An answer has the secret, or the right signature.", outcomes: [telling] };
      return { verdict: "pass", says: "No answer has the secret." };
    }
  }
}

function endOf({ answer }: Outcome): string {
  return answer instanceof NoAnswer ? "no answer" : String(answer.status);
}

const LONGEST_ANSWER = 120;

function evidenceOf({ delivery, at, answer }: Outcome, { pathname }: URL): Evidence {
  const { headers, body, signed } = delivery;
  const what = `${headers["X-OpenTrain-Event"]}, delivery ${headers["X-OpenTrain-Delivery"]}, ${signed}, ${Buffer.byteLength(body)} bytes`;
  const isNone = answer instanceof NoAnswer;
  const text = isNone ? answer.message : cut(Buffer.from(answer.bytes).toString(), LONGEST_ANSWER);
  return {
    at: Math.round(at * 10) / 10,
    request: `POST ${pathname}; ${what}`,
    status: isNone ? null : answer.status,
    answer: text === "" ? null : text,
  };
}
