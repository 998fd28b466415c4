import { rules } from "../../../generated/rules.ts";
import type { Check, OpenTrain } from "../../check.ts";
import { nameOf, type Report, type ReportedResult } from "../../kit/engine/report.ts";
import { runConformance } from "../../kit/engine/run.ts";
import type { Launcher } from "../../kit/target/launch.ts";
import { openTarget } from "../../kit/target/open.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { checkName } from "./reach.ts";

/** What the suite has made of a mutant; the first three are found. */
export const STATUSES = ["killed", "does not start", "hangs", "undecided", "survived", "not reached"] as const;
export type Status = (typeof STATUSES)[number];

export interface Judgement {
  readonly status: Status;
  /** The check that found it, or why there is no judgement; null when nothing is to be said. */
  readonly by: string | null;
}

export interface Judging {
  readonly launcher: Launcher;
  /** In the order in which they are to be tried. */
  readonly checks: readonly Check[];
  /** How long they take without a fault, one by one. */
  readonly seconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** Seconds for one check. */
const CHECK_SECONDS = 30;
/** Seconds that a mutant has beside those that its checks take one by one: four of them run at once. */
const MORE_SECONDS = 90;
/** So many checks are tried before those that run alone have their turn among the others. */
const FIRST = 10;

/** Whether the suite finds a mutant: until its first check that fails, and no longer than is allowed. */
export async function judge({ launcher, checks, seconds, signal }: Judging): Promise<Judgement> {
  if (checks.length === 0) return { status: "not reached", by: null };
  const allowed = AbortSignal.timeout(Math.ceil((MORE_SECONDS + seconds) * 1000));
  const ends = AbortSignal.any([allowed, ...(signal === undefined ? [] : [signal])]);
  const first = await run(launcher, checks, ends);
  if (first.status !== "undecided" && first.status !== "hangs" && !allowed.aborted) return judgementOf(first);
  if (allowed.aborted) return first.status === "killed" ? judgementOf(first) : TOO_LONG;
  // What was too slow on a machine that is busy must not count as found: once more, by itself.
  const doubtful = checks.filter((check) => first.doubtful.has(checkName(check)));
  const second = await run(launcher, doubtful.length > 0 ? doubtful : checks, ends);
  return allowed.aborted && second.status !== "killed" ? TOO_LONG : judgementOf(second);
}

const TOO_LONG: Judgement = { status: "hangs", by: "it was not done in the time that it has" };

function judgementOf({ status, by }: Judgement): Judgement {
  return { status, by };
}

interface Found extends Judgement {
  /** The checks that came to no decision. */
  readonly doubtful: ReadonlySet<string>;
}

async function run(launcher: Launcher, checks: readonly Check[], signal: AbortSignal): Promise<Found> {
  let found: Found = { status: "survived", by: null, doubtful: new Set() };
  const target = await openTarget<OpenTrain>({ profile: openTrain, launcher, signal }).catch((error: unknown) => {
    if (error instanceof Error) return error;
    throw error;
  });
  if (target instanceof Error) {
    return { status: "does not start", by: target.message.split("\n")[0] ?? "", doubtful: new Set() };
  }
  try {
    for (const batch of [checks.slice(0, FIRST), checks.slice(FIRST)]) {
      if (batch.length === 0) continue;
      const killed = new AbortController();
      const report = await runConformance({
        target,
        checks: batch,
        rules,
        timeout: CHECK_SECONDS,
        singleInstance: true,
        signal: AbortSignal.any([signal, killed.signal]),
        onEvent: (event) => {
          if (event.type === "result" && event.result.verdict === "fail") killed.abort();
        },
      });
      found = worse(found, foundIn(report));
      if (found.status === "killed" || signal.aborted) break;
    }
    return found;
  } finally {
    await target.close();
  }
}

function worse(a: Found, b: Found): Found {
  const first = STATUSES.indexOf(a.status) <= STATUSES.indexOf(b.status) ? a : b;
  return { ...first, doubtful: new Set([...a.doubtful, ...b.doubtful]) };
}

/** What a report of checks that pass on the server without a fault says of one with a fault. */
export function foundIn({ results, ending }: Pick<Report, "results" | "ending">): Found {
  const failed = results.find(({ verdict }) => verdict === "fail");
  if (failed !== undefined) return { status: "killed", by: nameOf(failed), doubtful: new Set() };
  const undecided = results.filter(({ verdict }) => verdict !== "pass");
  const [first] = undecided;
  if (first === undefined) return { status: "survived", by: null, doubtful: new Set() };
  const doubtful = new Set(undecided.map(nameOf));
  const slow = undecided.find(isTooSlow);
  if (ending === "target gone") return { status: "hangs", by: "it has stopped answering", doubtful };
  if (slow !== undefined) return { status: "hangs", by: nameOf(slow), doubtful };
  return { status: "undecided", by: `${nameOf(first)}: ${first.verdict}`, doubtful };
}

function isTooSlow(result: ReportedResult): boolean {
  return result.verdict === "inconclusive" && / took longer than \d+ s/.test(result.why);
}
