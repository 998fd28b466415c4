import type { Answer } from "./answers.ts";
import { bearerOf } from "./call.ts";
import { callsOf, type Observation, pollsOf } from "./observation.ts";
import type { Scenario, Twist } from "./scenario.ts";

const atOnce = (): boolean => true;
const never = (): boolean => false;
/** The first poll is too early for the human, the second is not. */
const soon = (polls: number): boolean => polls > 1;

/** Whether the token that came with the claim has been used. */
function isUsed({ calls, registrations }: Observation): boolean {
  const tokens = registrations.map(({ claimedToken }) => claimedToken);
  return calls.some((call) => tokens.includes(bearerOf(call) ?? ""));
}

const isDelivered = (seen: Observation): boolean => pollsOf(seen).some(({ status }) => status === 200);
const wasTold =
  (code: string) =>
  (seen: Observation): boolean =>
    seen.calls.some((call) => call.code === code);

/** Every poll is answered with an error that ends it. */
function ending(twist: Twist, code: string, words: string): Scenario {
  return {
    words,
    confirms: never,
    twist: ({ operation, registration }) =>
      operation === "pollClaimToken" && registration !== undefined ? twist : undefined,
    isSettled: wasTold(code),
  };
}

const polls = (nth: number, twist: Twist): NonNullable<Scenario["twist"]> => {
  return ({ operation, registration, ...occasion }) =>
    operation === "pollClaimToken" && registration !== undefined && occasion.nth === nth ? twist : undefined;
};

export type ScenarioName =
  | "claimed"
  | "slow-down"
  | "busy"
  | "connection"
  | "delivery-lost"
  | "denied"
  | "over"
  | "ended"
  | "unknown-error"
  | "lapsed"
  | "refused"
  | "off"
  | "redirect"
  | "newer";

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  claimed: {
    words: "The human confirms after the first poll; the server keeps to every number of the contract.",
    confirms: soon,
    isSettled: isUsed,
  },
  "slow-down": {
    words: "The first poll is answered `slow_down`, the second is too early for the human.",
    interval: 1,
    confirms: (count) => count > 2,
    twist: polls(1, { failure: "slow-down" }),
    isSettled: isDelivered,
  },
  busy: {
    words: "Registration and claim start are answered 429 once, the first poll 503, each with a `Retry-After`.",
    interval: 1,
    confirms: atOnce,
    twist: ({ operation, nth }) => {
      if (nth !== 1) return undefined;
      if (operation === "registerAgent" || operation === "startClaim") {
        return { failure: "rate-limit-exceeded", retryAfter: 2 };
      }
      return operation === "pollClaimToken" ? { failure: "temporarily-unavailable", retryAfter: 4 } : undefined;
    },
    isSettled: isDelivered,
  },
  connection: {
    words: "The connection ends before the first poll is answered.",
    interval: 3,
    confirms: atOnce,
    twist: polls(1, { cut: "before" }),
    isSettled: isDelivered,
  },
  "delivery-lost": {
    words: "The connection ends amid the answer that has the token.",
    interval: 3,
    confirms: atOnce,
    twist: polls(1, { cut: "within" }),
    isSettled: wasTold("invalid_grant"),
  },
  denied: ending({ failure: "access-denied" }, "access_denied", "The human declines, each time."),
  over: ending({ failure: "expired-token" }, "expired_token", "The claim window is over at the first poll."),
  ended: ending({ failure: "invalid-grant" }, "invalid_grant", "The claim token is revoked before the first poll."),
  "unknown-error": ending(
    { code: "claim_suspended" },
    "claim_suspended",
    "The first poll is answered with an error that the contract does not have.",
  ),
  lapsed: {
    words: "The human does not come before the first claim start has lapsed.",
    interval: 5,
    expiresIn: 4,
    confirms: (_, start) => start > 1,
    isSettled: isDelivered,
  },
  refused: {
    words: "Every claim start is refused, for the address belongs to an organization.",
    confirms: never,
    twist: ({ operation }) => (operation === "startClaim" ? { failure: "email-already-registered" } : undefined),
    isSettled: (seen) => callsOf(seen, "startClaim").length > 0,
  },
  off: {
    words: "Every registration is refused, for anonymous registration is off.",
    confirms: never,
    twist: ({ operation }) => (operation === "registerAgent" ? { failure: "anonymous-not-enabled" } : undefined),
    isSettled: (seen) => callsOf(seen, "registerAgent").length > 0,
  },
  redirect: {
    words: "The first poll, and the first call with the new token, are redirected to another origin.",
    interval: 1,
    confirms: soon,
    twist: ({ operation, nth, isClaimed, registration }) => {
      const isFirstPoll = operation === "pollClaimToken" && registration !== undefined && nth === 1;
      return isFirstPoll || isClaimed ? { redirect: true } : undefined;
    },
    isSettled: isUsed,
  },
  newer: {
    words: "The server is of a later version: its answers have members, scopes and values that nobody knows yet.",
    interval: 1,
    confirms: soon,
    change: withNews,
    isSettled: isUsed,
  },
};

/** An answer as a later version may give it. */
function withNews(answer: Answer): Answer {
  const body: unknown = JSON.parse(answer.body);
  return { ...answer, body: JSON.stringify(news(body, "")) };
}

function news(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const grown = /scopes/i.test(name) ? [...value, "datasets:read"] : value;
    return grown.map((item) => news(item, ""));
  }
  if (typeof value !== "object" || value === null) return VALUES[name] ?? value;
  const members = Object.entries(value).map(([key, member]) => [key, news(member, key)]);
  return Object.fromEntries([...members, ["added_later", { since: "9.0.0", of: ["anything"] }]]);
}

/** Members that are enumerations, with a value that they do not have yet. */
const VALUES: Readonly<Record<string, string>> = { userType: "GUILD", memberRole: "AUDITOR", status: "invite_queued" };
