/** How often it asks. */
import { constants } from "../../../../generated/constants.ts";
import { type Call, isAfter } from "../call.ts";
import { fail, type Judgement, type JudgesOf, notReached, pass, seconds } from "../judge.ts";
import { callsOf, endOf, type Observation, pollsOf } from "../observation.ts";

const { pollToleranceSeconds: tolerance, pollIntervalStepSeconds: step } = constants;
/** A timer may fire a little early, and a request that is late may make the next seem early. */
const JITTER_SECONDS = 0.5;

interface Gap {
  readonly seconds: number;
  readonly calls: readonly [Call, Call];
}

/** Between polls of one claim start: a new start begins anew. */
function gapsOf(seen: Observation): readonly Gap[] {
  const starts = callsOf(seen, "startClaim").filter(({ status }) => status === 200);
  const polls = pollsOf(seen);
  return polls.flatMap((later, index) => {
    const earlier = polls[index - 1];
    if (earlier === undefined) return [];
    // After the token there is nothing to poll for, which another rule is about.
    if (earlier.status === 200) return [];
    const isOther = starts.some(({ nth }) => nth > earlier.nth && nth < later.nth);
    return isOther ? [] : [{ seconds: later.at - earlier.at, calls: [earlier, later] }];
  });
}

function tooSoon({ seconds: gap, calls }: Gap, least: number): Judgement | undefined {
  if (gap >= least - tolerance) return undefined;
  const [earlier, later] = calls;
  const told = earlier.status === null ? "broke off" : `was answered ${earlier.code ?? earlier.status}`;
  const says = `The poll at ${seconds(earlier.at)} ${told}; the next came ${seconds(gap)} later, and ${least} s are the least.`;
  return fail(says, earlier, later);
}

export const pace: JudgesOf<
  "interval" | "slow-down" | "slow-down-kept" | "retry-after" | "unavailable" | "connection"
> = {
  "client.interval": {
    needs: ["claimed"],
    judge(seen) {
      const gaps = gapsOf(seen);
      const wrong = gaps.flatMap((gap) => tooSoon(gap, seen.interval) ?? [])[0];
      if (wrong !== undefined) return wrong;
      const [gap] = gaps;
      if (gap === undefined) return notReached(`It polled ${pollsOf(seen).length} times; ${endOf(seen)}.`);
      return pass(`It waited ${seconds(gap.seconds)} between polls.`, ...gap.calls);
    },
  },
  "client.slow-down": {
    needs: ["slow-down"],
    judge(seen) {
      const told = pollsOf(seen).findIndex(({ code }) => code === "slow_down");
      const [at, next] = pollsOf(seen).slice(told);
      if (told < 0 || at === undefined) return notReached(`It was not told slow_down; ${endOf(seen)}.`);
      if (next === undefined) return fail(`It polled no more after slow_down, which is no end; ${endOf(seen)}.`, at);
      const gap: Gap = { seconds: next.at - at.at, calls: [at, next] };
      return tooSoon(gap, seen.interval + step) ?? pass(`It waited ${seconds(gap.seconds)} then.`, at, next);
    },
  },
  "client.slow-down-kept": {
    needs: ["slow-down"],
    judge(seen) {
      const polls = pollsOf(seen);
      const [, at, next] = polls.slice(polls.findIndex(({ code }) => code === "slow_down"));
      if (!polls.some(({ code }) => code === "slow_down") || at === undefined || next === undefined) {
        return notReached(`It did not poll twice after slow_down; ${endOf(seen)}.`);
      }
      const gap: Gap = { seconds: next.at - at.at, calls: [at, next] };
      return tooSoon(gap, seen.interval + step) ?? pass(`It waited ${seconds(gap.seconds)} again.`, at, next);
    },
  },
  "client.retry-after": {
    needs: ["busy"],
    judge(seen) {
      const told = seen.calls.filter((call) => "retry-after" in call.told);
      if (told.length === 0) return notReached(`It was never told to wait; ${endOf(seen)}.`);
      for (const call of told) {
        const wait = Number(call.told["retry-after"]);
        const next = seen.calls.find((one) => one.operation === call.operation && isAfter(one, call));
        if (next === undefined || next.at - call.at >= wait - JITTER_SECONDS) continue;
        const words = `It was told to wait ${wait} s at ${seconds(call.at)}, and asked again after ${seconds(next.at - call.at)}.`;
        return fail(words, call, next);
      }
      return pass(`It was told to wait ${told.length} times, and did.`, ...told);
    },
  },
  "client.unavailable": {
    needs: ["busy"],
    judge(seen) {
      const told = seen.calls.filter((call) => "retry-after" in call.told);
      const last = told.at(-1);
      if (last === undefined) return notReached(`It was never answered 429 or 503; ${endOf(seen)}.`);
      const delivered = pollsOf(seen).find(({ status }) => status === 200);
      if (delivered !== undefined) return pass("It was claimed all the same.", last, delivered);
      return fail(`After a ${last.status} it was not claimed; ${endOf(seen)}.`, last);
    },
  },
  "client.connection": {
    needs: ["connection"],
    judge(seen) {
      const polls = pollsOf(seen);
      const cut = polls.findIndex(({ status }) => status === null);
      const [broken, next] = polls.slice(cut);
      if (cut < 0 || broken === undefined) return notReached(`It did not poll; ${endOf(seen)}.`);
      if (next === undefined) {
        return fail(`It did not poll again after the connection had broken; ${endOf(seen)}.`, broken);
      }
      const gap: Gap = { seconds: next.at - broken.at, calls: [broken, next] };
      return tooSoon(gap, seen.interval) ?? pass(`It polled again ${seconds(gap.seconds)} later.`, broken, next);
    },
  },
};
