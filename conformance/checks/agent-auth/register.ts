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
    const body = t.expect(answer).body(200);
    t.value("the access token", body.access_token).matches(/^ot_pat_./);
  }),
];
