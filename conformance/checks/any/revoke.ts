import { absentOrEmpty, repeated } from "../../inputs/forms.ts";
import { type AnyCheck, anyCheck, type T } from "../../profiles/dialect/check.ts";
import { forged, type Server } from "../../profiles/dialect/server.ts";

/** Proves, of any server that has it, how a token is ended by whoever holds it (RFC 7009). */
export const checks: readonly AnyCheck[] = [
  anyCheck("revoke.live", async (t, server) => {
    const token = await revocable(server);
    t.expect(await server.revoke([["token", token]]), "the revocation of a live token").status(200);
    t.expect(await server.useToken(token), "a call with the token right after").status(401);
  }),

  anyCheck("revoke.unknown", async (t, server) => {
    const token = await revocable(server);
    for (const [what, other] of [
      ["a token that nobody was given", forged(token)],
      ["a text that is no token", "nonsense"],
    ] as const) {
      t.expect(await server.revoke([["token", other]]), what).status(200);
    }
    await stillWorks(t, server, token);
  }),

  anyCheck("revoke.missing", async (t, server) => {
    const token = await revocable(server);
    const good = [["token", token]] as const;
    for (const [what, form] of [...absentOrEmpty(good, ["token"]), ...repeated(good, ["token"])]) {
      t.expect(await server.revoke(form), what)
        .status(400)
        .member("error", "invalid_request");
    }
    await stillWorks(t, server, token);
  }),

  anyCheck("revoke.hint", async (t, server) => {
    const token = await revocable(server);
    for (const hint of ["refresh_token", "nonsense"]) {
      const form = [
        ["token", forged(token)],
        ["token_type_hint", hint],
      ] as const;
      t.expect(await server.revoke(form), `the hint ${hint}, with a token that nobody was given`).status(200);
    }
    const form = [
      ["token", token],
      ["token_type_hint", "nonsense"],
    ] as const;
    t.expect(await server.revoke(form), "a live token with the hint nonsense").status(200);
  }),

  anyCheck("revoke.form-only", async (t, server) => {
    const token = await revocable(server);
    const members = Object.fromEntries([["token", token], ...server.client()]);
    const answer = await server.rawRevoke(JSON.stringify(members), "application/json");
    t.expect(answer, "the same parameters as JSON").status(400, 415);
    await stillWorks(t, server, token);
  }),
];

/** A token that works, where there is an endpoint that ends it. */
async function revocable(server: Server): Promise<string> {
  await server.pathOf("revocation");
  return server.anotherToken();
}

async function stillWorks(t: T, server: Server, token: string): Promise<void> {
  t.value("whether the token still opens the resource after all that", await server.opens(token)).is(true);
}
