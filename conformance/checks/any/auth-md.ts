import { type AnyCheck, anyCheck } from "../../profiles/dialect/check.ts";
import type { Dialect } from "../../profiles/dialect/dialect.ts";

/** RFC 6749, 5.2, RFC 7009, 2.2.1, RFC 6750, 3.1, and RFC 8628, 3.5. */
const OAUTH_CODES = [
  "access_denied",
  "authorization_pending",
  "expired_token",
  "insufficient_scope",
  "invalid_client",
  "invalid_grant",
  "invalid_request",
  "invalid_scope",
  "invalid_token",
  "slow_down",
  "unauthorized_client",
  "unsupported_grant_type",
  "unsupported_token_type",
];

/** Proves, of any server that has one, that its `auth.md` is true of it. */
export const checks: readonly AnyCheck[] = [
  anyCheck("auth-md.true", async (t, server) => {
    const path = await server.pathOf("authMd");
    const answer = await t.send({ method: "GET", path });
    await t.control("auth.md is served", async () => {
      t.expect(answer).status(200);
    });
    const { text } = answer;
    for (const [line, method, target] of requestsIn(text)) {
      if (/[<{[]|\.\.\./.test(target)) continue; // a place that the reader fills in
      const there = await t.send({ method: method === "POST" ? "OPTIONS" : "GET", path: target });
      const asked = there.status === 404 && method === "POST" ? await t.send({ method, path: target }) : there;
      t.value(`whether ${line} is served`, asked.status !== 404, asked).is(true);
    }
    const known = codesOf(server.dialect);
    for (const [, code = ""] of text.matchAll(/"(?:error|status)"\s*:\s*"([a-z_]+)"/g)) {
      t.value("an error, or a state, of an example of auth.md", code, answer).satisfies(
        "one of the protocol's",
        (one) => known.has(one),
      );
    }
    t.value("whether auth.md names the token endpoint's grant", text.includes(server.dialect.grant), answer).is(true);
  }),
];

/** The requests that a text tells its reader to send, each once: `POST /agent/identity`. */
function requestsIn(text: string): ReadonlyArray<readonly [line: string, method: string, target: string]> {
  const found = [...text.matchAll(/\b(GET|POST)\s+(?:https?:\/\/[^/\s`]+)?(\/[^\s`"')]*)/g)];
  const all = found.map(([, method = "", target = ""]) => [`${method} ${target}`, method, target] as const);
  return [...new Map(all.map((one) => [one[0], one])).values()];
}

function codesOf({ codes, errors }: Dialect): ReadonlySet<string> {
  const own = Object.values(errors).map(({ error }) => error);
  return new Set([...OAUTH_CODES, ...own, ...codes, "initiated", "claimed", "unclaimed"]);
}
