import type { OperationId } from "../../../generated/operations.ts";
import type { SentList } from "../../kit/engine/execution.ts";
import type { Recording } from "../../kit/http/recorder.ts";
import { SAFE } from "../../kit/target/traffic.ts";

/** What something asks of the server under test. */
export interface Cost {
  readonly requests: number;
  /** Requests other than GET, HEAD and OPTIONS. */
  readonly writes: number;
  readonly registrations: number;
  readonly claimStarts: number;
  readonly mails: number;
  /** Seconds of the server's time: moved, or waited for. */
  readonly seconds: number;
}

/** The cost of a check or a shared flow itself, and the flows that it uses. */
export interface Entry extends Cost {
  readonly flows: readonly string[];
  /** Whether it is a flow that is done once, wherever the clock is moved to. */
  readonly lasting?: true;
  /** Whether it sends something at the same instant: how much of that is done, so how much it costs, is a matter of luck. */
  readonly raced?: true;
}

/** By the names of checks and of shared flows. */
export interface CostTable {
  readonly checks: Readonly<Record<string, Entry>>;
  readonly flows: Readonly<Record<string, Entry>>;
}

/** Of checks that nobody has measured. */
export const NO_COSTS: CostTable = { checks: {}, flows: {} };

export const NOTHING: Cost = { requests: 0, writes: 0, registrations: 0, claimStarts: 0, mails: 0, seconds: 0 };

export function sum(a: Cost, b: Cost): Cost {
  return {
    requests: a.requests + b.requests,
    writes: a.writes + b.writes,
    registrations: a.registrations + b.registrations,
    claimStarts: a.claimStarts + b.claimStarts,
    mails: a.mails + b.mails,
    seconds: a.seconds + b.seconds,
  };
}

const MAILING: ReadonlySet<string> = new Set<OperationId>([
  "startClaim",
  "requestSignInCode",
  "inviteMember",
  "inviteTeamMember",
  "removeMember",
  "leaveOrganization",
]);

/** Learns from a run what its checks and flows ask of the server under test. */
export class CostMeter {
  readonly #checks = new Map<string, Entry>();
  readonly #flows = new Map<string, Entry>();

  /**
   * @param check its name; of several runs of it the last counts
   * @param origins of the server under test: what others are asked, which a check has started, costs it nothing
   */
  add(check: string, sent: SentList, origins: readonly string[]): void {
    this.#checks.set(check, this.#entryOf(sent, origins));
  }

  table(): CostTable {
    return { checks: sorted(this.#checks), flows: sorted(this.#flows) };
  }

  #entryOf(sent: SentList, origins: readonly string[]): Entry {
    let cost: Cost = { ...NOTHING, seconds: Math.ceil(sent.waited ?? 0) };
    const flows = new Set<string>();
    for (const one of sent) {
      if (!Array.isArray(one)) {
        if (origins.includes(one.origin) && !one.byServer) cost = sum(cost, costOf(one));
      } else if (one.flow !== undefined) {
        const flow = this.#entryOf(one, origins);
        // A flow that only starts another server costs this one nothing.
        if (isFree(flow)) continue;
        flows.add(one.flow);
        this.#flows.set(one.flow, flow);
      }
    }
    return {
      ...cost,
      flows: [...flows].sort(),
      ...(sent.lasting === true ? { lasting: true } : {}),
      ...(sent.raced === true ? { raced: true } : {}),
    };
  }
}

function isFree({ requests, seconds, flows }: Entry): boolean {
  return requests === 0 && seconds === 0 && flows.length === 0;
}

function sorted(entries: ReadonlyMap<string, Entry>): Record<string, Entry> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function costOf({ method, operation, status = 0 }: Recording): Cost {
  const isDone = status >= 200 && status < 400;
  const counts = (is: boolean): number => (is ? 1 : 0);
  return {
    requests: 1,
    writes: counts(!SAFE.has(method)),
    registrations: counts(isDone && operation === "registerAgent"),
    claimStarts: counts(isDone && operation === "startClaim"),
    mails: counts(isDone && operation !== null && MAILING.has(operation)),
    seconds: 0,
  };
}
