import { operations } from "../../../generated/operations.ts";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint, sharedRegistration } from "../../flows/agent.ts";

const { scopes: readScopes } = operations.pollUpdates;

/** Proves updates.*: the event log of an account. */
export const checks: readonly Check[] = [
  check("updates.order", { title: "cursors and limits", needs: [] }, async (t) => {
    const { access_token: bearer } = await sharedRegistration(t);
    const poll = (query: object) => t.call("pollUpdates", { bearer, query: { ...query } });
    await t.control("updates can be polled", async () => {
      t.expect(await poll({})).status(200);
    });
    for (const cursor of ["nonsense", "-1", "1.5", "1e3", "0x10", "", "%00", "'", "9".repeat(40)]) {
      t.expect(await poll({ cursor }), `the cursor "${cursor}"`).envelope(400, "BAD_REQUEST");
    }
    for (const limit of ["0", "201", "-1", "1.5", "ten", ""]) {
      t.expect(await poll({ limit }), `the limit "${limit}"`).envelope(400, "BAD_REQUEST");
    }
    for (const limit of ["1", "200"]) t.expect(await poll({ limit }), `the limit ${limit}`).status(200);
    const nothing = t.expect(await poll({}), "a new account").body(200);
    t.value("the page of an account in which nothing has happened", nothing).is({
      events: [],
      nextCursor: "0",
      hasMore: false,
    });
    const cursor = "900719925474099";
    const empty = t.expect(await poll({ cursor }), "a cursor that no event has").body(200);
    t.value("the page behind it", empty).is({ events: [], nextCursor: cursor, hasMore: false });
  }),

  check("updates.scopes", async (t) => {
    const { access_token } = await sharedRegistration(t);
    for (const scope of readScopes) {
      const { token } = await mint(t, access_token, { scopes: [scope] });
      t.expect(await t.call("pollUpdates", { bearer: token }), `${scope} alone`).status(200);
    }
    const granted = [publicScope.jobsRead, publicScope.teamRead];
    const { token } = await mint(t, access_token, { scopes: granted });
    const answer = await t.call("pollUpdates", { bearer: token, query: { cursor: "nonsense" } });
    t.expect(answer, "a token with none of the three, and a cursor that is none").envelope(403, "FORBIDDEN");
    t.value("details.requiredScopes", answer.list("details.requiredScopes")).sameSetAs(readScopes);
    t.value("details.grantedScopes", answer.list("details.grantedScopes")).sameSetAs(granted);
  }),
];
