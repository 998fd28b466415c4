/** How it registers, and has itself claimed. */
import { operations } from "../../../../generated/operations.ts";
import { bearerOf, type Call, isAfter, isForm } from "../call.ts";
import { fail, inEach, type JudgesOf, notReached, pass, seconds } from "../judge.ts";
import { callsOf, endOf, type Observation, pollsOf } from "../observation.ts";
import { isPrinted } from "../printed.ts";

const DOCUMENTS: ReadonlySet<string> = new Set([
  "getAuthMd",
  "getLlmsTxt",
  "getAuthorizationServerMetadata",
  "getProtectedResourceMetadata",
  "getPublicApiResourceMetadata",
  "getPlatformApiResourceMetadata",
  "getAgentOpenApi",
  "getPublicApiOpenApi",
]);

/** A call without a token, to be told by the 401 where the documents are (RFC 9728, 5.1). */
function isProbe(call: Call): boolean {
  return call.status === 401 && bearerOf(call) === undefined;
}

/** How far it came. */
function progress({ calls, registrations }: Observation): number {
  const has = (wanted: (call: Call) => boolean): boolean => calls.some(wanted);
  const tokens = registrations.map(({ claimedToken }) => claimedToken ?? "");
  return [
    registrations.length > 0,
    registrations.some(({ starts }) => starts.length > 0),
    has(({ operation }) => operation === "pollClaimToken"),
    has(({ operation, status }) => operation === "pollClaimToken" && status === 200),
    has((call) => tokens.includes(bearerOf(call) ?? " ")),
  ].filter(Boolean).length;
}

const STEPS = ["did nothing", "registered", "started the claim", "polled", "had the token", "used the token"];

export const ceremony: JudgesOf<
  "discovery" | "one-registration" | "no-repeat" | "claim-url" | "shows" | "form" | "newer"
> = {
  "client.discovery": {
    needs: ["claimed"],
    judge(seen) {
      const first = seen.calls.find((call) => !DOCUMENTS.has(call.operation ?? "") && !isProbe(call));
      if (first === undefined) return notReached(`It made no request of the protocol; ${endOf(seen)}.`);
      const read = seen.calls.find((call) => DOCUMENTS.has(call.operation ?? "") && call.status === 200);
      if (read === undefined || read.nth > first.nth) return fail("It read no document before its first call.", first);
      return pass(`It read ${read.target} first.`, read, first);
    },
  },
  "client.one-registration": inEach(
    ["claimed"],
    (seen) => {
      const [first, second] = callsOf(seen, "registerAgent").filter(({ status }) => status === 200);
      if (first === undefined) return notReached(`It did not register; ${endOf(seen)}.`);
      if (second === undefined) return pass("It registered once.", first);
      return fail(`It registered at ${seconds(first.at)}, and again at ${seconds(second.at)}.`, first, second);
    },
    ["claimed", "slow-down", "busy", "connection", "newer"],
  ),
  "client.no-repeat": inEach(
    ["refused", "off"],
    (seen, name) => {
      const operation = name === "off" ? "registerAgent" : "startClaim";
      const [first, ...others] = callsOf(seen, operation);
      if (first === undefined) return notReached(`It sent nothing that could be refused; ${endOf(seen)}.`);
      const same = others.find(({ body }) => body === first.body);
      if (same === undefined) return pass("It did not send again what was refused.", first);
      return fail(`It was refused at ${seconds(first.at)}, and sent the same at ${seconds(same.at)}.`, first, same);
    },
    ["refused", "off"],
  ),
  "client.claim-url": inEach(["claimed"], (seen) => {
    const told = seen.calls.find(({ code }) => code === "account_claim_required");
    if (told === undefined) return notReached("It called nothing before the claim that needs a claimed account.");
    const again = seen.calls.find((call) => isAfter(call, told) && call.code === "account_claim_required");
    if (again !== undefined && again.operation === told.operation) {
      return fail(`It was told so at ${seconds(told.at)}, and called again at ${seconds(again.at)}.`, told, again);
    }
    const start = callsOf(seen, "startClaim").find((call) => isAfter(call, told));
    if (start !== undefined) return pass("It started the claim.", told, start);
    const isShown = isPrinted(seen.output.replaceAll(`${operations.showClaim.path}?`, ""), `${seen.origin}/claim`);
    if (isShown) return pass("It showed its human the claimUrl.", told);
    return fail(`It was told so, and neither started the claim nor showed the claimUrl; ${endOf(seen)}.`, told);
  }),
  "client.shows": inEach(
    ["claimed"],
    (seen) => {
      const starts = seen.registrations.flatMap((registration) => registration.starts);
      const [answered] = callsOf(seen, "startClaim").filter(({ status }) => status === 200);
      if (starts.length === 0) return notReached(`It did not start the claim; ${endOf(seen)}.`);
      for (const { code, link } of starts) {
        const lacks = [
          ...(isPrinted(seen.output, code) ? [] : ["the user_code"]),
          ...(seen.output.includes(link) ? [] : ["the verification_uri"]),
        ];
        const printed = seen.output.trim() === "" ? "it printed nothing" : "what it printed lacks it";
        if (lacks.length > 0) return fail(`It did not show ${lacks.join(" and ")}: ${printed}.`, answered);
      }
      return pass("It showed code and link.", answered);
    },
    ["claimed", "slow-down", "connection", "newer"],
  ),
  "client.form": inEach(["claimed"], (seen) => {
    const path = operations.pollClaimToken.path;
    const polls = seen.calls.filter(({ target, place }) => place === "here" && target.split("?")[0] === path);
    if (polls.length === 0) return notReached(`It did not poll; ${endOf(seen)}.`);
    for (const poll of polls) {
      const form = new URLSearchParams(poll.body);
      const wrong =
        poll.method !== "POST"
          ? `by ${poll.method}`
          : poll.target.includes("?")
            ? "with a query"
            : !isForm(poll)
              ? `with the media type ${poll.headers.get("content-type") ?? "of none"}`
              : form.getAll("grant_type").length !== 1 || form.getAll("claim_token").length !== 1
                ? "without, or with more than one, grant_type and claim_token"
                : undefined;
      if (wrong !== undefined) return fail(`It polled ${wrong}.`, poll);
    }
    return pass("It polled by form.", polls[0]);
  }),
  "client.newer": {
    needs: ["newer", "claimed"],
    judge(seen, all) {
      const control = all.get("claimed");
      const least = control === undefined ? 0 : progress(control);
      if (least < 4) return notReached("It was not claimed by a server of this version either.");
      const came = progress(seen);
      if (came >= least) return pass(`It ${STEPS[came]} all the same.`, pollsOf(seen).at(-1));
      const says = `It ${STEPS[least]} at a server of this version; at a newer one it ${STEPS[came]}, and ${endOf(seen)}.`;
      return fail(says, seen.calls.at(-1));
    },
  },
};
