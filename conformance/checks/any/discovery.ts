import { challengesIn } from "../../kit/http/challenge.ts";
import type { Exchange } from "../../kit/http/exchange.ts";
import { type AnyCheck, anyCheck, type T } from "../../profiles/dialect/check.ts";
import { grantsIn } from "../../profiles/dialect/documents.ts";
import { forged, type Server } from "../../profiles/dialect/server.ts";

/** Proves, of any server, what a client finds out by itself: metadata and challenges. */
export const checks: readonly AnyCheck[] = [
  anyCheck("discovery.server", async (t, server) => {
    const { server: answer } = await server.metadata();
    if (answer === undefined) return t.inconclusive("the profile names no metadata");
    const metadata = t.expect(answer, "the metadata of the authorization server").status(200);
    metadata
      .mediaType("application/json")
      .member("issuer", t.origin)
      .member("token_endpoint", /^https?:\/\//);
    t.value("grant_types_supported", grantsIn(answer.json), answer).satisfies(
      `a list with ${server.dialect.grant}`,
      (all) => all.includes(server.dialect.grant),
    );
  }),

  anyCheck("discovery.resource", async (t, server) => {
    const { server: authorization, resource: answer } = await server.metadata();
    if (answer === undefined) return t.inconclusive("the profile names no metadata of a resource");
    t.expect(answer, "the metadata of the resource")
      .status(200)
      .member("resource", /^https?:\/\//);
    const issuer = authorization?.at("issuer") ?? t.origin;
    t.value("authorization_servers", answer.at("authorization_servers"), answer).satisfies(
      `a list with the issuer ${String(issuer)}`,
      (all) => Array.isArray(all) && all.includes(issuer),
    );
  }),

  anyCheck("discovery.challenge", async (t, server) => {
    const answer = await withUnknownToken(t, server);
    t.expect(answer, "a call with a token that nobody was given").status(401);
    const schemes = challengesIn(answer.headers.all("www-authenticate")).map(({ scheme }) => scheme);
    t.value("the schemes of the challenge", schemes, answer).satisfies("Bearer among them", (all) =>
      all.includes("bearer"),
    );
  }),

  anyCheck("bearer.invalid", async (t, server) => {
    const answer = await withUnknownToken(t, server);
    const bearer = challengesIn(answer.headers.all("www-authenticate")).find(({ scheme }) => scheme === "bearer");
    t.value("error in the challenge for a token that nobody was given", bearer?.parameters.error, answer).is(
      "invalid_token",
    );
  }),
];

function withUnknownToken(t: T, server: Server): Promise<Exchange> {
  return t.shared("a call with an unknown token", () => server.useToken(forged(t.unique("token").padEnd(40, "x"))));
}
