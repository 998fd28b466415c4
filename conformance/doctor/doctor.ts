import { NoAnswer } from "../kit/engine/failure.ts";
import { Redactor } from "../kit/http/redact.ts";
import { clean } from "../kit/report/clean.ts";
import { openTrain } from "../profiles/opentrain/profile.ts";
import { Asker, LIMITS, type Limits } from "./ask.ts";
import { checks } from "./checks/index.ts";
import { type DoctorCheck, type Finding, LEVELS, type Level, sight, type Verdict } from "./finding.ts";
import { type Dialect, paths, Seen, urlOf } from "./seen.ts";

/** What the doctor has found; `doctor.schema.json` describes it. */
export interface Examination {
  readonly format: "opentrain-doctor/1";
  readonly origin: string;
  readonly dialect: Dialect;
  /** The dialect in words. */
  readonly is: string;
  readonly conclusion: "nothing wrong" | "errors found" | "undecided";
  /** 0 nothing wrong, 1 errors found, 2 undecided. */
  readonly exitCode: 0 | 1 | 2;
  /** Why nothing could be decided; null otherwise. */
  readonly because: string | null;
  readonly counts: Readonly<Record<Level, number>>;
  readonly findings: readonly Finding[];
  /** What differs between two examinations of one server. */
  readonly run: { readonly startedAt: string; readonly tookMs: number; readonly requests: number };
}

export interface Examining {
  readonly limits?: Limits | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A question, the document in its answer, and what that names: more rounds than that are not needed. */
const ROUNDS = 4;

/**
 * Looks at a server from outside: safe requests to this origin only, without credentials, bounded each and in all.
 *
 * @param origin scheme, host and port
 * @throws {Stopped} when the signal fires
 */
export async function examine(origin: string, { limits = LIMITS, signal }: Examining = {}): Promise<Examination> {
  const started = new Date();
  const asker = new Asker(origin, limits, signal);
  const always = Object.values(paths).map((target) => ({ target }));
  const [certificate] = await Promise.all([asker.certificate(), asker.ask(always)]);
  const look = (): Seen => new Seen(origin, asker.replies, certificate);
  const because = undecided(look());
  for (let round = 0; because === undefined && round < ROUNDS; round += 1) {
    const seen = look();
    if (!(await asker.ask(checks.flatMap((check) => check.asks?.(seen) ?? [])))) break;
  }
  return concluded(look(), because, {
    startedAt: started.toISOString(),
    tookMs: Date.now() - started.getTime(),
    requests: asker.requests,
  });
}

/** Judges what was seen, and nothing else. */
export function concluded(seen: Seen, because: string | undefined, run: Examination["run"]): Examination {
  const found =
    because === undefined
      ? checks.flatMap((check) => check.judge(seen).map((verdict) => findingOf(check, verdict, seen)))
      : unanswered(seen, because);
  const redactor = redactorFor(seen);
  const findings = clean(found, redactor);
  const counts = Object.fromEntries(
    LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]),
  ) as Record<Level, number>; // of every level
  // A certificate that nobody trusts is decided, though nothing behind it was seen.
  const isDecided = because === undefined || seen.certificate?.fault !== undefined;
  const conclusion = !isDecided ? "undecided" : counts.error > 0 ? "errors found" : "nothing wrong";
  return {
    format: "opentrain-doctor/1",
    origin: seen.origin,
    dialect: seen.dialect,
    is: because === undefined ? WORDS[seen.dialect] : "Not known: no document was read.",
    conclusion,
    exitCode: conclusion === "undecided" ? 2 : conclusion === "errors found" ? 1 : 0,
    because: because === undefined ? null : clean(because, redactor),
    counts,
    findings,
    run,
  };
}

const WORDS: Readonly<Record<Dialect, string>> = {
  opentrain: "A server of this contract: auth.md with the claim grant of OpenTrain.",
  workos: "An auth.md server of WorkOS's dialect, by the URN of its grant. The rules of this contract do not bind it.",
  "auth.md": "An auth.md server of a dialect of its own. The rules of this contract do not bind it.",
  "device-grant":
    "An OAuth server with the device grant (RFC 8628), and no agent_auth: agents do not register themselves here.",
  oauth: "An OAuth authorization server without agent_auth: agents do not register themselves here.",
  resource: "A protected resource whose authorization server is elsewhere, or has no metadata.",
  unknown: "Neither an authorization server nor a protected resource, by the documents that it has.",
};

function findingOf({ id, why, ...check }: DoctorCheck, verdict: Verdict, seen: Seen): Finding {
  const { level, says } = verdict;
  const isOk = level === "ok";
  return {
    check: id,
    level,
    says,
    // Other servers are not bound by it.
    rule: seen.isOurs ? (verdict.rule ?? check.rule ?? null) : null,
    reference: verdict.reference ?? check.reference ?? null,
    seen: verdict.seen ?? null,
    why: isOk ? null : (verdict.why ?? why),
    fix: isOk ? null : (verdict.fix ?? null),
  };
}

/** Why nothing can be said of what is there, in one sentence. */
function undecided(seen: Seen): string | undefined {
  const replies = seen.replies;
  const failures = replies.flatMap(({ failure }) => failure ?? []);
  if (failures.length === replies.length) {
    const [first = new NoAnswer("slow", "nothing was asked")] = failures;
    const other = seen.origin.startsWith("https:") ? "http" : "https";
    if (first.began) return `There is no whole answer: ${first.message}`;
    return `There is no answer: ${first.message}${first.kind === "cut" ? ` (is it ${other}?)` : ""}`;
  }
  const answered = replies.filter(({ answer }) => answer !== undefined);
  if (answered.every(({ status }) => status === 429 || status === 503)) {
    const wait = answered[0]?.header("retry-after");
    return `It turns every request away (${answered[0]?.status}): ask again ${wait === undefined ? "later" : `after ${wait} (Retry-After)`}`;
  }
  const leads = answered.map(({ status = 0, redirects }) =>
    status >= 300 && status < 400 ? redirects.at(-1) : undefined,
  );
  const [to] = leads;
  if (to !== undefined && leads.every((one) => one !== undefined)) {
    const there = urlOf(to)?.origin ?? to;
    if (there === seen.origin) return "It redirects every request to itself";
    return `It redirects every request: ask the doctor about ${there}`;
  }
  return undefined;
}

/** All that can be said where nothing was read: the certificate, and why. */
function unanswered(seen: Seen, because: string): Finding[] {
  const [certificate] = checks.filter(({ id }) => id === "connection.certificate");
  const told = (certificate?.judge(seen) ?? []).flatMap((verdict) =>
    certificate === undefined || verdict.level === "ok" ? [] : [findingOf(certificate, verdict, seen)],
  );
  if (told.length > 0) return told;
  const none: Verdict = {
    level: "error",
    says: `${because}.`,
    seen: sight(seen.replies[0]),
    fix: "Start the server, or give the origin at which it is.",
  };
  return [
    findingOf(
      { id: "connection.answer", why: "Nothing can be said of a server that is not heard.", judge: () => [] },
      none,
      seen,
    ),
  ];
}

const LARGEST_LEARNED = 100_000;

/** Knows the cookies and the secret members of all that was answered, so that none of them is shown. */
function redactorFor(seen: Seen): Redactor {
  const redactor = new Redactor(openTrain.secrets);
  redactor.learnEnvironment(process.env);
  for (const { answer, members, size } of seen.replies) {
    for (const [name, value] of answer?.headers.raw ?? []) redactor.learnHeader(name, value);
    // Metadata are small. Nothing is shown of larger documents but their version and servers.
    if (members !== undefined && size <= LARGEST_LEARNED) redactor.learnJson(members);
  }
  return redactor;
}
