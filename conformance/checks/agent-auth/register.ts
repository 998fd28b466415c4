import { tokenPrefixes } from "../../../generated/constants.ts";
import { preClaimScopes } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";

/** Proves register.*: what `POST /api/agent/identity` takes and gives. */
export const checks: readonly Check[] = [
  check("register.empty-body", { title: "an empty object" }, async (t) => {
    const answer = await t.call("registerAgent", { json: {} });
    t.expect(answer).status(200);
  }),

  check("register.empty-body", { title: "no body at all" }, async (t) => {
    // The control is the known-good request; the check then changes exactly one thing.
    await t.control("an empty object registers", async () => {
      t.expect(await t.call("registerAgent", { json: {} })).status(200);
    });
    t.expect(await t.call("registerAgent")).status(200);
  }),

  check("register.shape", async (t) => {
    const answer = await t.call("registerAgent", { json: {} });
    // `body` also judges the answer by the contract, so its members and their types need no words here; what follows
    // is what the rule says beyond the schema.
    const body = t.expect(answer).body(200);
    t.value("access_token", body.access_token).matches(new RegExp(`^${tokenPrefixes.PersonalToken}.`));
    t.value("claim_token", body.claim_token).matches(new RegExp(`^${tokenPrefixes.ClaimToken}.`));
    t.value("token_type", body.token_type).is("bearer");
    t.value("scopes", body.scopes).sameSetAs(preClaimScopes);
  }),
];
