import { expect, expectTypeOf, test } from "vitest";
import { check } from "./check.ts";

// Nothing here is run: tsc proves these, by failing where an expected error does not come.
test("the compiler knows the contract", () => {
  const checks = [
    // @ts-expect-error: no such rule
    check("register.no-such-rule", async () => {}),
    check("register.shape", async (t) => {
      const answer = await t.call("registerAgent", { json: {} });
      const body = t.expect(answer).body(200);
      expectTypeOf(body.access_token).toEqualTypeOf<string>();
      expectTypeOf(t.expect(answer).body(403).error).toEqualTypeOf<"anonymous_not_enabled">();
      // @ts-expect-error: the body of a registration has no such member
      body.acess_token;
      // @ts-expect-error: no such operation
      await t.call("registerAgents");
      // @ts-expect-error: this path has no parameter
      await t.call("registerAgent", { path: { id: "a" } });
      // @ts-expect-error: this path has one
      await t.call("revokeTokenById");
      await t.call("revokeTokenById", { path: { tokenId: "a" } });
      t.expect(answer).page("claim", "confirm");
      // @ts-expect-error: no such state of that page
      t.expect(answer).page("claim", "confirmed");
    }),
  ];
  expect(checks).toHaveLength(2);
});
