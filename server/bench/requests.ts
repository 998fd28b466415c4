import { constants } from "../../generated/constants.ts";
import { operations } from "../../generated/operations.ts";
import type { LoadRequest, Prepared } from "./load.ts";
import type { BareAnswer } from "./processes.ts";
import type { Seed } from "./seed.ts";

/** So many agents call in turn: one alone would find everything in every cache. */
const CALLERS = 100;
/**
 * Polls that a connection sends before it begins again: more than the server answers in a stretch, and few enough that
 * the load does not need the other core to clear up its memory.
 */
const POLLS_PER_CONNECTION = 1_000;

export type Hot = "registration" | "poll" | "me" | "installs";

/** What is sent for each of the hot operations to a server with these registrations and installs. */
export function prepare(hot: Hot, { accessTokens, claimTokens, platformTokens }: Seed): Prepared {
  switch (hot) {
    case "registration":
      return {
        requests: [
          post(
            operations.registerAgent.path,
            "application/json",
            JSON.stringify({ identity_type: "anonymous", agent_name: "Agent", organization_name: "Organization" }),
          ),
        ],
        expected: { status: 200, text: '"access_token"' },
      };
    case "poll":
      return {
        requests: claimTokens.map((claim_token) =>
          post(
            operations.pollClaimToken.path,
            "application/x-www-form-urlencoded",
            new URLSearchParams({ grant_type: constants.claimGrantType, claim_token }).toString(),
          ),
        ),
        expected: { status: 400, text: '"authorization_pending"' },
        perConnection: POLLS_PER_CONNECTION,
      };
    case "me":
      return {
        requests: spread(accessTokens).map((token) => ({
          method: "GET",
          path: operations.getMe.path,
          headers: { Authorization: `Bearer ${token}` },
        })),
        expected: { status: 200, text: '"actor"' },
      };
    case "installs":
      return {
        requests: spread(platformTokens).map((token) => ({
          method: "GET",
          path: operations.getCurrentInstall.path,
          headers: { Authorization: `Bearer ${token}` },
        })),
        expected: { status: 200, text: '"partnerApp"' },
      };
  }
}

/** Those who call, from first to last. */
function spread(tokens: readonly string[]): readonly string[] {
  const callers = Math.min(CALLERS, tokens.length);
  return Array.from({ length: callers }, (_, i) => tokens[Math.floor((i * tokens.length) / callers)] ?? "");
}

function post(path: string, type: string, body: string): LoadRequest {
  return { method: "POST", path, headers: { "Content-Type": type }, body };
}

/** Of what Node adds by itself, nothing is repeated. */
const own = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

/** The answer of the server at `port` to the first of the requests. */
export async function record(port: number, { requests, expected }: Prepared): Promise<BareAnswer> {
  const [request] = requests;
  if (request === undefined) throw new Error("There is nothing to send.");
  const { method, path, headers, body } = request;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body: body ?? null });
  const text = await response.text();
  if (response.status !== expected.status || !text.includes(expected.text)) {
    throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
  }
  return {
    method,
    path,
    body: body === undefined ? "none" : headers["Content-Type"] === "application/json" ? "json" : "form",
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !own.has(name))),
    text,
  };
}
