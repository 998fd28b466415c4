import { setTimeout as sleep } from "node:timers/promises";
import { publicScope } from "../../../generated/scopes.ts";
import { type Check, check } from "../../check.ts";
import { mint } from "../../flows/agent.ts";
import {
  approvalOf,
  approvalPage,
  askToHire,
  decide,
  eventsAbout,
  hire,
  newCandidate,
  newEmployer,
  pathOfApproval,
  sendDecision,
} from "../../flows/contracts.ts";
import { newMember } from "../../flows/team.ts";
import { askInFirstSecond } from "../../inputs/edges.ts";

const NOBODY = "0".repeat(32);
const SECONDS = 72 * 60 * 60;

/** Proves approvals.*: what tokens see of approvals, and how they end by time. */
export const checks: readonly Check[] = [
  check("approvals.visible", async (t) => {
    const employer = await newEmployer(t);
    const proposed = await newCandidate(t, employer);
    const approval = await askToHire(t, proposed);
    const path = { approvalId: approval.id };
    const { token: narrow } = await mint(t, employer.bearer, { scopes: [publicScope.paymentsRead] });
    const seen = t.expect(await t.call("getApproval", { bearer: narrow, path }), "the approval").body(200);
    t.value("the approval, by its scope alone", seen.approval).is(approval);
    const { token: blind } = await mint(t, employer.bearer, { scopes: [publicScope.proposalsWrite] });
    const without = await t.call("getApproval", { bearer: blind, path });
    t.expect(without, "the approval, without the scope").envelope(403, "FORBIDDEN");
    const reading = await hire(t, { ...proposed, bearer: narrow });
    t.expect(reading, "a hire, without the scope").envelope(403, "FORBIDDEN");

    const other = await newEmployer(t);
    for (const [what, call] of Object.entries({
      "the approval, for another account": { bearer: other.bearer, path },
      "an approval that is none": { bearer: employer.bearer, path: { approvalId: NOBODY } },
    })) {
      t.expect(await t.call("getApproval", call), what).envelope(404, "NOT_FOUND");
    }
    const foreign = await hire(t, { ...proposed, bearer: other.bearer });
    t.expect(foreign, "a hire by another account's proposal").envelope(404, "NOT_FOUND");

    const member = await newMember(t, employer.human.browser);
    for (const [who, browser] of [
      ["the owner", employer.human.browser],
      ["a member", member.browser],
    ] as const) {
      const page = await browser.open(pathOfApproval(approval));
      t.expect(page.exchange, `the approval, for ${who}`).page("approval", "pending");
      const list = await browser.open("/approvals");
      t.expect(list.exchange, `the approvals, for ${who}`).page("approvals", "list").text(approval.id);
    }
    const trainer = t.site.human.browser(proposed.bid.email);
    for (const [who, browser, state] of [
      ["the trainer", trainer, "no-organization"],
      ["another organization's owner", other.human.browser, "empty"],
    ] as const) {
      const page = await browser.open(pathOfApproval(approval));
      t.expect(page.exchange, `the approval, for ${who}`).status(404).page("approval", "unknown");
      const list = await browser.open("/approvals");
      t.expect(list.exchange, `the approvals, for ${who}`).page("approvals", state);
    }
    await t.control("the trainer can make an organization", async () => {
      const form = await trainer.open("/settings");
      const made = await trainer.submit(form, "/settings/organization", { name: t.unique("Trainers") });
      t.expect(made.exchange).status(303);
    });
    const owning = await trainer.open(pathOfApproval(approval));
    t.expect(owning.exchange, "the approval, for the trainer as an owner").status(404).page("approval", "unknown");
    const signedOut = await t.browser().open(pathOfApproval(approval));
    t.expect(signedOut.exchange, "the approval, for a visitor").redirect(/^\/sign-in\?return_to=/);
  }),

  check("approvals.expiry", async (t) => {
    const employer = await newEmployer(t);
    const [left, declined, late] = [
      await askToHire(t, await newCandidate(t, employer)),
      await askToHire(t, await newCandidate(t, employer)),
      await askToHire(t, await newCandidate(t, employer)),
    ];
    await decide(t, employer, declined, "decline");
    const { resolvedAt } = await approvalOf(t, employer, declined.id);
    await t.clock.advance(SECONDS - 120);
    t.value("the approval two minutes before", (await approvalOf(t, employer, left.id)).status).is("pending");
    const page = await approvalPage(t, employer, late);
    t.expect(page.exchange, "its page then").page("approval", "pending");
    t.value("its events then", await eventsAbout(t, employer, left.id)).is([]);
    const instant = Date.parse(late.expiresAt);
    const end = { earliest: instant, latest: instant };
    for (const decision of ["confirm", "decline"] as const) {
      const refused = await askInFirstSecond(t, end, () => sendDecision(t, employer, page, late, decision));
      t.expect(refused.exchange, `to ${decision} then`).status(409).page("approval", "expired");
    }
    t.value("the approval then", (await approvalOf(t, employer, late.id)).status).is("expired");
    await t.clock.advance(60);
    // Nobody reads it before its event is there. Its minute is over by the server's clock; that was moved a moment ago.
    let events = await eventsAbout(t, employer, left.id);
    for (let tries = 0; events.length === 0 && tries < 60; tries += 1) {
      await sleep(250, undefined, { signal: t.signal });
      events = await eventsAbout(t, employer, left.id);
    }
    const told = events.map(({ type, data }) => ({ type, data }));
    const data = { approvalId: left.id, status: "expired" } as const;
    t.value("the events of an approval that nobody reads", told).is([{ type: "approval.confirmed", data }]);
    const after = await approvalOf(t, employer, left.id);
    t.value("its status and end", [after.status, after.resolvedAt, after.result]).is([
      "expired",
      after.expiresAt,
      null,
    ]);
    const kept = await approvalOf(t, employer, declined.id);
    t.value("the status of one that was declined before, and when", [kept.status, kept.resolvedAt]).is([
      "declined",
      resolvedAt,
    ]);
    const ends = await eventsAbout(t, employer, left.id, late.id, declined.id);
    t.value("events of the three", ends.length).is(3);
  }),
];
