import { preClaimScopes } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { sharedAccount, sharedRegistration } from "../../flows/agent.ts";

/** Proves me.*: who a token says its bearer is. */
export const checks: readonly Check[] = [
  check("me.shape", { title: "before the claim", needs: [] }, async (t) => {
    const { access_token } = await sharedRegistration(t);
    const { actor, token, account } = t.expect(await t.call("getMe", { bearer: access_token })).body(200);
    const { email, firstName, lastName, fullName } = actor;
    t.value("email and names", { email, firstName, lastName, fullName }).is({
      email: null,
      firstName: null,
      lastName: null,
      fullName: null,
    });
    t.value("token.scopes", token.scopes).sameSetAs(preClaimScopes);
    t.value("account.organizationId", account.organizationId).matches(/./);
    t.value("token.ownerOrganizationId", token.ownerOrganizationId).is(account.organizationId);
    const { claimed, claimedAt, ownerUserId, memberRole } = account;
    t.value("the claim", { claimed, claimedAt, ownerUserId, memberRole }).is({
      claimed: false,
      claimedAt: null,
      ownerUserId: null,
      memberRole: null,
    });
  }),

  check("me.shape", { title: "after the claim" }, async (t) => {
    const owned = await sharedAccount(t);
    const { actor, account } = t.expect(await t.call("getMe", { bearer: owned.token })).body(200);
    t.value("actor.email", actor.email).is(owned.email);
    t.value("actor.userId", actor.userId).is(account.ownerUserId);
    t.value("account.memberRole", account.memberRole).is("OWNER");
    t.value("account.claimed", account.claimed).is(true);
    const hoursAgo = (t.now() - Date.parse(account.claimedAt ?? "")) / 3_600_000;
    t.value("hours since account.claimedAt", hoursAgo).between(-1, 1);
  }),
];
