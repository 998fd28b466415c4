import type { Contract } from "../contract/contract.ts";
import { ConfigurationError, NoAnswer } from "../engine/failure.ts";
import { type RawAnswer, send } from "../http/client.ts";
import type { Look, Profile } from "./profile.ts";

const PROBE_MS = 10_000;

interface Probing {
  /** The name that the server goes by, where it is not the one that it is connected by. */
  readonly host?: string | undefined;
  readonly probeTimeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What one plain GET of the contract has brought. */
interface Probe {
  readonly path: string;
  readonly id: string;
  readonly answer: RawAnswer | NoAnswer;
}

/**
 * Makes sure that a server of this contract is there: at least one plain GET of it is answered with JSON as declared.
 * Liberal on purpose: a server with a fault in one document is still to be judged, rule by rule.
 *
 * @throws {ConfigurationError} within the timeout when nobody answers, or something else does
 */
export async function preflight(
  base: string,
  contract: Contract,
  { what = "target", likely, ...probing }: Probing & Named = {},
): Promise<void> {
  const probes = await Promise.all(
    plainGets(contract).map(async ({ id, path }) => ({ id, path, answer: await ask(base, path, probing) })),
  );
  const isThere = probes.some(({ id, answer }) => !(answer instanceof NoAnswer) && contract.recognises(id, answer));
  if (isThere) return;
  const named = await likely?.(looking(base, probing).look);
  if (named !== undefined) {
    throw new ConfigurationError(`The ${what} ${base} answers, but not as a server of this contract does: ${named}`);
  }
  throw new ConfigurationError(diagnosis(`${what} ${base}`, base, contract, probes));
}

interface Named {
  readonly what?: "target" | "peer";
  /** What it looks like when it is none of this contract's. */
  readonly likely?: Profile["likely"] | undefined;
}

/**
 * Makes sure that a server is there that can be judged, where a profile says by its documents whether it can.
 *
 * @throws {ConfigurationError} within the timeout when nobody answers, or something else does
 */
export async function preflightBy(base: string, fault: Fault, probing: Probing = {}): Promise<void> {
  const { look, answered } = looking(base, probing);
  const why = await fault(look);
  if (why === undefined) return;
  const probe = { id: "", path: "/", answer: await ask(base, "/", probing) };
  const isThere = answered() || !(probe.answer instanceof NoAnswer);
  throw new ConfigurationError(isThere ? `The target ${base} ${why}` : silence(`target ${base}`, base, [probe]));
}

type Fault = NonNullable<Profile["fault"]>;

function looking(base: string, probing: Probing): { readonly look: Look; readonly answered: () => boolean } {
  let any = false;
  const look: Look = async (path) => {
    const answer = await ask(base, path, probing);
    if (answer instanceof NoAnswer) return undefined;
    any = true;
    return answer.status === 200 ? documentIn(answer) : undefined;
  };
  return { look, answered: () => any };
}

function documentIn({ bytes }: RawAnswer): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a server answers there at all, be it with an error. */
export async function answers(base: string, contract: Contract): Promise<boolean> {
  const path = plainGets(contract)[0]?.path ?? "/";
  return !((await ask(base, path, {})) instanceof NoAnswer);
}

/** What the plain GETs of the contract bring, by their paths; those without an answer left out. */
export async function askAll(
  base: string,
  contract: Contract,
  probing: Probing,
): Promise<ReadonlyMap<string, RawAnswer>> {
  const answers = await Promise.all(
    plainGets(contract).map(async ({ path }) => [path, await ask(base, path, probing)] as const),
  );
  return new Map(answers.flatMap(([path, answer]) => (answer instanceof NoAnswer ? [] : [[path, answer] as const])));
}

function plainGets({ operations }: Contract): Array<{ id: string; path: string }> {
  return Object.entries(operations)
    .filter(([, { method, path }]) => method.toUpperCase() === "GET" && !path.includes("{"))
    .map(([id, { path }]) => ({ id, path }));
}

async function ask(
  base: string,
  path: string,
  { host, probeTimeoutMs: timeoutMs = PROBE_MS, signal }: Probing,
): Promise<RawAnswer | NoAnswer> {
  try {
    const headers = host === undefined ? {} : { host };
    return await send(base, { method: "GET", target: path, headers, timeoutMs }, signal);
  } catch (error) {
    if (error instanceof NoAnswer) return error;
    throw error;
  }
}

/** Why what is there cannot be judged, and what to look at. */
function diagnosis(named: string, base: string, contract: Contract, probes: readonly Probe[]): string {
  const answered = probes.filter(
    (probe): probe is Probe & { answer: RawAnswer } => !(probe.answer instanceof NoAnswer),
  );
  const [first] = answered;
  if (first === undefined) return silence(named, base, probes);
  if (answered.every(({ answer }) => answer.status === 429 || answer.status === 503)) {
    const { status, headers } = first.answer;
    const wait = headers.get("retry-after");
    const when = wait === undefined ? "later" : `after ${wait} (Retry-After)`;
    return `The ${named} turns every request away (${status}): try again ${when}`;
  }
  // What looks most like an answer says most about what it is.
  const telling = answered.toSorted((a, b) => Number(b.answer.status === 200) - Number(a.answer.status === 200));
  const examples = telling.slice(0, 3).map((probe) => `\n  ${inWords(probe, contract)}`);
  const isMoved = answered.every(({ answer }) => answer.headers.get("location") !== undefined);
  const hint = isMoved
    ? "It redirects every request: is the target where it redirects to?"
    : "It may be another product.";
  return `The ${named} answers, but not as a server of this contract does. ${hint} For example:${examples.join("")}`;
}

function silence(named: string, base: string, probes: readonly Probe[]): string {
  const none = probes[0]?.answer;
  if (!(none instanceof NoAnswer)) return `The contract has nothing that the ${named} could be asked for`;
  const scheme = base.startsWith("https:") ? "http" : "https";
  if (none.began) return `The ${named} gives no whole answer: ${none.message}`;
  return `The ${named} does not answer: ${none.message}${none.kind === "cut" ? `. Is it ${scheme}?` : ""}`;
}

function inWords({ id, path, answer }: Probe & { readonly answer: RawAnswer }, contract: Contract): string {
  const location = answer.headers.get("location");
  const what = location === undefined ? (answer.headers.get("content-type") ?? "untyped") : `to ${location}`;
  // What stands in an answer says more about what it is than the headers that it lacks.
  const lacks = (fault: string): number => Number(fault.includes("lacks the header"));
  const faults = contract.judge(id, "GET", answer).toSorted((a, b) => lacks(a) - lacks(b));
  return `GET ${path}: ${answer.status} ${what}: ${faults.slice(0, 2).join("; ")}`;
}
