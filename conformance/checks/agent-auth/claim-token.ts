import { tokenPrefixes } from "../../../generated/constants.ts";
import { type Check, check, type T } from "../../check.ts";
import { sharedStart } from "../../flows/agent.ts";

/** Proves claim-token.*: what claim tokens are not. */
export const checks: readonly Check[] = [
  check("claim-token.not-bearer", { title: "the claim token" }, async (t) => {
    const { registration } = await sharedStart(t);
    await refusedAsBearer(t, registration.access_token, registration.claim_token);
  }),

  check("claim-token.not-bearer", { title: "the token of a claim attempt" }, async (t) => {
    const { registration, answer } = await sharedStart(t);
    const { verification_uri } = await t.control("a claim can be started", async () => t.expect(answer).body(200));
    const attempt = new URL(verification_uri).searchParams.get("token") ?? "";
    t.value("the token in verification_uri", attempt).matches(new RegExp(`^${tokenPrefixes.ClaimAttemptToken}.`));
    await refusedAsBearer(t, registration.access_token, attempt);
  }),
];

async function refusedAsBearer(t: T, accessToken: string, other: string): Promise<void> {
  for (const operation of ["getMe", "listMyJobs"] as const) {
    await t.control(`the access token opens ${operation}`, async () => {
      t.expect(await t.call(operation, { bearer: accessToken })).status(200);
    });
    t.expect(await t.call(operation, { bearer: other }), "the other token").envelope(401, "UNAUTHORIZED");
  }
}
