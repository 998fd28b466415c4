import { operations } from "../../../generated/operations.ts";
import { postClaimScopes, publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint, narrowTokens, sharedAccount, sharedRegistration, without } from "../../flows/agent.ts";

/** Proves scope.*: what a token may do. */
export const checks: readonly Check[] = [
  check("scope.missing", async (t) => {
    const { access_token } = await sharedRegistration(t);
    const tokens = await narrowTokens(t, access_token);
    await t.control("the tokens work where no scope is asked", async () => {
      for (const { token } of tokens) t.expect(await t.call("getMe", { bearer: token })).status(200);
    });
    for (const { method, path, scopes, anyScope, claimed, bearer } of Object.values(operations)) {
      // What one of several scopes opens is asked for by its own rule.
      if (bearer !== "personal" || scopes.length === 0 || anyScope || claimed) continue;
      const { token, scope } = without(tokens, scopes);
      const answer = await t.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000"), bearer: token });
      t.expect(answer, `a token without ${scopes.join(" ")}`).envelope(403, "FORBIDDEN");
      t.value("details.requiredScopes", answer.list("details.requiredScopes")).sameSetAs(scopes);
      const granted = answer.list("details.grantedScopes");
      t.value("details.grantedScopes", granted).sameSetAs([scope]);
    }
  }),

  check("scope.missing", { title: "in a claimed account", needs: ["human"] }, async (t) => {
    const account = await sharedAccount(t);
    const { token } = await mint(t, account.token, { scopes: [publicScope.teamRead] });
    const answer = await t.call("inviteTeamMember", { bearer: token, json: { email: t.address() } });
    t.expect(answer, `${publicScope.teamRead} where ${publicScope.teamWrite} is asked`).envelope(403, "FORBIDDEN", {
      requiredScopes: [publicScope.teamWrite],
      grantedScopes: [publicScope.teamRead],
    });
  }),

  check("scope.write-implies-read", { title: "jobs" }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { token: neither } = await mint(t, access_token, { scopes: [publicScope.proposalsRead] });
    await t.control("the jobs are closed to a token with neither", async () => {
      t.expect(await t.call("listMyJobs", { bearer: neither })).status(403);
    });
    const { token } = await mint(t, access_token, { scopes: [publicScope.jobsWrite] });
    t.expect(
      await t.call("listMyJobs", { bearer: token }),
      `${publicScope.jobsWrite} where ${publicScope.jobsRead} is asked`,
    ).status(200);
  }),

  check("scope.write-implies-read", { title: "wherever reading is asked", needs: ["human"] }, async (t) => {
    const account = await sharedAccount(t);
    for (const write of postClaimScopes.filter((scope) => scope.endsWith(":write"))) {
      const { token } = await mint(t, account.token, { scopes: [write] });
      const read = write.replace(":write", ":read");
      for (const { method, path, scopes, bearer } of Object.values(operations)) {
        if (bearer !== "personal" || scopes.length !== 1 || !scopes.some((scope) => scope === read)) continue;
        const at = path.replaceAll(/\{\w+\}/g, "0".repeat(32));
        const { status } = await t.send({ method, path: at, bearer: token });
        t.value(`status of ${method} ${path} with ${write}`, status).oneOf(200, 400, 404);
      }
    }
  }),

  check("scope.write-implies-read", { title: "team", needs: ["human"] }, async (t) => {
    const account = await sharedAccount(t);
    const { token: neither } = await mint(t, account.token, { scopes: [publicScope.jobsWrite] });
    await t.control("the team is closed to a token with neither", async () => {
      t.expect(await t.call("getTeam", { bearer: neither })).status(403);
    });
    const { token } = await mint(t, account.token, { scopes: [publicScope.teamWrite] });
    t.expect(
      await t.call("getTeam", { bearer: token }),
      `${publicScope.teamWrite} where ${publicScope.teamRead} is asked`,
    ).status(200);
  }),
];
