import { type AnyCheck, anyCheck } from "../../profiles/dialect/check.ts";

/** Proves, of any server at which agents register themselves, what comes of that. */
export const checks: readonly AnyCheck[] = [
  anyCheck("register.malformed", async (t, server) => {
    await server.register();
    for (const body of ["{", '{"type": "anonymous"', "nonsense", '{"type":}']) {
      const answer = await server.rawRegister(body);
      t.value(`the status for a registration with the body ${body}`, answer.status, answer).satisfies(
        "from 400 to 499",
        (status) => status >= 400 && status < 500,
      );
    }
  }),

  anyCheck("register.token-live", async (t, server) => {
    const facts = await server.register();
    const answer = await server.anotherTokenAnswer(facts);
    const token = server.anotherTokenIn(answer);
    t.expect(await server.useToken(token), "the first call with the token").status(
      server.dialect.useToken.status ?? 200,
    );
  }),

  anyCheck("claim.bound-address", async (t, server) => {
    const facts = await server.startClaim(undefined, t.address("first"));
    const answer = await server.restart(facts, t.address("second"));
    t.value("the status of a start for another address", answer.status, answer).satisfies(
      "from 400 to 499",
      (status) => status >= 400 && status < 500,
    );
  }),
];
