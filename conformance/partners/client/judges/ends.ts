/** What ends a claim, and what begins it again. */
import { type Call, isAfter, membersOf } from "../call.ts";
import { fail, inEach, type Judge, type JudgesOf, notReached, pass, seconds } from "../judge.ts";
import { callsOf, endOf, type Observation, pollsOf } from "../observation.ts";
import { isPrinted } from "../printed.ts";
import type { ScenarioName } from "../scenarios.ts";

function claimTokenOf(call: Call): unknown {
  return new URLSearchParams(call.body).get("claim_token") ?? membersOf(call).claim_token;
}

/** @param isEndedFor whether a new claim start with the same token is as wrong as a poll */
function stopsAt(scenario: ScenarioName, code: string, isEndedFor: "the claim start" | "the claim token"): Judge {
  return {
    needs: [scenario],
    judge(seen) {
      const told = seen.calls.find((call) => call.code === code);
      if (told === undefined) return notReached(`It was not told ${code}: it did not poll; ${endOf(seen)}.`);
      const later = seen.calls.filter((call) => isAfter(call, told));
      const token = claimTokenOf(told);
      for (const call of later) {
        if (claimTokenOf(call) !== token) continue;
        const isStart = call.operation === "startClaim";
        if (isStart && isEndedFor === "the claim start") break;
        if (!isStart && call.operation !== "pollClaimToken") continue;
        const what = isStart ? "started the claim of the same token again" : "polled again";
        return fail(`It was told ${code} at ${seconds(told.at)}, and ${what} at ${seconds(call.at)}.`, told, call);
      }
      return pass(`It was told ${code} at ${seconds(told.at)}, and stopped; ${endOf(seen)}.`, told);
    },
  };
}

const delivered = (seen: Observation): Call | undefined => pollsOf(seen).find(({ status }) => status === 200);

export const ends: JudgesOf<
  "access-denied" | "expired-token" | "invalid-grant" | "unknown-error" | "delivered" | "lapse" | "delivery-lost"
> = {
  "client.access-denied": stopsAt("denied", "access_denied", "the claim start"),
  "client.expired-token": stopsAt("over", "expired_token", "the claim token"),
  "client.invalid-grant": stopsAt("ended", "invalid_grant", "the claim token"),
  "client.unknown-error": stopsAt("unknown-error", "claim_suspended", "the claim start"),
  "client.delivered": inEach(["claimed"], (seen) => {
    const got = delivered(seen);
    if (got === undefined) return notReached(`It was not claimed; ${endOf(seen)}.`);
    const again = pollsOf(seen).find((call) => isAfter(call, got) && claimTokenOf(call) === claimTokenOf(got));
    if (again === undefined) return pass("It had the token, and polled no more.", got);
    return fail(`It had the token at ${seconds(got.at)}, and polled again at ${seconds(again.at)}.`, got, again);
  }),
  "client.lapse": {
    needs: ["lapsed"],
    judge(seen) {
      const [registration] = seen.registrations;
      const [first, second] = registration?.starts ?? [];
      if (first === undefined) return notReached(`It did not start the claim; ${endOf(seen)}.`);
      const [started, again] = callsOf(seen, "startClaim").filter(({ status }) => status === 200);
      const lapsed = `The code was good for ${first.expiresIn} s`;
      if (second === undefined)
        return fail(`${lapsed}, and it did not start the claim again; ${endOf(seen)}.`, started);
      if (!isPrinted(seen.output, second.code)) {
        return fail(`${lapsed}; it started the claim again, and did not show the new code.`, started, again);
      }
      return pass(`${lapsed}; it started the claim again, and showed the new code.`, started, again);
    },
  },
  "client.delivery-lost": {
    needs: ["delivery-lost"],
    judge(seen) {
      const polls = pollsOf(seen);
      const cut = polls.findIndex(({ status }) => status === null);
      const [lost, next] = polls.slice(cut);
      if (cut < 0 || lost === undefined) return notReached(`It did not poll; ${endOf(seen)}.`);
      if (next === undefined) {
        const says = `The connection broke while the token was delivered, and it did not ask whether it was; ${endOf(seen)}.`;
        return fail(says, lost);
      }
      if (next.at - lost.at < seen.interval - 1) {
        return fail(`It polled again ${seconds(next.at - lost.at)} after the connection had broken.`, lost, next);
      }
      const old = seen.registrations.map(({ accessToken }) => `Bearer ${accessToken}`);
      const later = seen.calls.filter((call) => isAfter(call, next));
      const wrong = later.find(
        (call) =>
          ["pollClaimToken", "startClaim"].includes(call.operation ?? "") ||
          old.includes(call.headers.get("authorization") ?? ""),
      );
      if (wrong !== undefined) {
        return fail(
          `It was told invalid_grant at ${seconds(next.at)}, and went on with a token that is dead.`,
          next,
          wrong,
        );
      }
      const says = isPrinted(seen.output, `${seen.origin}/settings/tokens`);
      const isError = seen.ended !== undefined && seen.ended.code !== 0;
      if (says || isError) return pass(`It was told invalid_grant, and stopped; ${endOf(seen)}.`, lost, next);
      return fail(
        `The token is lost, and it told nobody: no word of the settings, no error; ${endOf(seen)}.`,
        lost,
        next,
      );
    },
  },
};
