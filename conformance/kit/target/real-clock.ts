import { countWait } from "../engine/execution.ts";
import { MissingNeed } from "../engine/failure.ts";
import { localInstant, type ServerClock } from "./clock.ts";
import type { Traffic } from "./traffic.ts";

/** The time of a server that nobody can move: it goes on by waiting, as long as the run may wait. */
export function realClock(traffic: Traffic): ServerClock {
  return {
    async advance(seconds) {
      if (!(await traffic.wait(seconds))) {
        const left = Math.max(0, Math.floor(traffic.waitLeft));
        throw new MissingNeed("clock", `it would take ${seconds} s of waiting, and ${left} s of --wait are left`);
      }
      countWait(seconds);
    },
    now: localInstant,
  };
}
