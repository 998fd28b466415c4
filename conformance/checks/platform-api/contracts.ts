import { type Check, check } from "../../check.ts";
import { draftJob } from "../../flows/agent.ts";
import { newPartner, sharedHirer, sharedLinked, sharedReports } from "../../flows/linked.ts";
import { newLink, removeLink } from "../../flows/webhook.ts";

const NOBODY = "0".repeat(32);

/** Proves contracts.linked and contracts.limit: which contracts an install sees. */
export const checks: readonly Check[] = [
  check("contracts.linked", async (t) => {
    const { contractId, jobId, full, links, second, customer } = await sharedLinked(t);
    const partner = await newPartner(t, await sharedHirer(t));
    const { bearer } = partner;
    const listed = async (token: string) => {
      const answer = await t.call("listLinkedContracts", { bearer: token, query: { limit: 200 } });
      return t
        .expect(answer, "the contracts")
        .body(200)
        .contracts.filter(({ id }) => id === contractId);
    };
    const answers = async (id: string, workDate = "2026-01-01") => ({
      participants: await t.call("listParticipants", { bearer, path: { contractId: id } }),
      budget: await t.call("getBudget", { bearer, path: { contractId: id } }),
      usage: await t.call("reportUsage", { bearer, path: { contractId: id }, json: { entries: [{ workDate }] } }),
    });
    const hidden = async (what: string): Promise<void> => {
      t.value(`the contract in the list, ${what}`, await listed(bearer)).is([]);
      for (const [name, answer] of Object.entries(await answers(contractId))) {
        t.expect(answer, `${name}, ${what}`).envelope(404, "NOT_FOUND", { contractId });
      }
    };
    // So that the same install sees two contracts, each by links of its own.
    await sharedReports(t);
    const [own] = await listed(full.partner.bearer);
    const ids = links.filter((link) => [links[0]?.id, second.id].includes(link.id)).map(({ id }) => id);
    t.value("the links of the install that has two to the job", own?.projectLinkIds ?? []).sameSetAs(ids);
    const query = { projectLinkId: second.id };
    const byOne = await t.call("listLinkedContracts", { bearer: full.partner.bearer, query });
    const [found] = t.expect(byOne, "the contracts by one of the two").body(200).contracts;
    t.value("the links that are told then", found?.projectLinkIds ?? []).sameSetAs(ids);
    t.value("the contract's job and status", [own?.jobId, own?.status, own?.endDate]).is([jobId, "active", null]);
    t.value("the age of its start in seconds", (t.now() - Date.parse(own?.startDate ?? "")) / 1000).between(-5, 900);

    await hidden("without a link to its job");
    await newLink(t, bearer);
    await hidden("with a link to no job");
    await newLink(t, bearer, { jobId: await draftJob(t, customer.bearer) });
    await hidden("with a link to another job");
    const link = await newLink(t, bearer, { jobId });
    const [linked] = await listed(bearer);
    t.value("the links of the contract, once there is one", linked?.projectLinkIds).is([link.id]);
    const { usage, ...opened } = await answers(contractId);
    for (const [name, answer] of Object.entries(opened)) t.expect(answer, `${name}, with the link`).status(200);
    t.expect(usage, "usage of a day before the contract, with the link").envelope(400, "BAD_REQUEST");
    for (const [name, answer] of Object.entries(await answers(NOBODY))) {
      t.expect(answer, `${name} of a contract that is none`).envelope(404, "NOT_FOUND", { contractId: NOBODY });
    }
    await removeLink(t, bearer, link.id);
    await hidden("once the link is removed");

    const reported = await sharedReports(t);
    const path = { contractId: reported.contractId };
    const { bearer: former } = reported.modest;
    const budget = await t.call("getBudget", { bearer: former, path });
    t.expect(budget, "the budget, once the link of an install that has reported is removed").envelope(
      404,
      "NOT_FOUND",
      path,
    );
    t.value(
      "its contracts then",
      t
        .expect(await t.call("listLinkedContracts", { bearer: former, query: { limit: 200 } }))
        .body(200)
        .contracts.map(({ id }) => id),
    ).excludes(reported.contractId);
  }),

  check("contracts.limit", async (t) => {
    const { contractId, full, modest, links } = await sharedLinked(t);
    const { contractId: another } = await sharedReports(t);
    const { bearer } = full.partner;
    const list = (query: Record<string, string | number>) => t.call("listLinkedContracts", { bearer, query });
    for (const query of [{ limit: 0 }, { limit: 201 }, { limit: -1 }, { limit: "ten" }, { limit: "" }]) {
      t.expect(await list(query), `a list with ${JSON.stringify(query)}`).envelope(400, "BAD_REQUEST");
    }
    t.expect(await list({ status: "ACTIVE" }), "a status that is none").envelope(400, "BAD_REQUEST");
    const most = t.expect(await list({ limit: 200 }), "the largest limit").body(200).contracts;
    t.value(
      "the contracts",
      most.map(({ id }) => id),
    )
      .includes(contractId)
      .includes(another);
    const starts = most.map(({ createdAt }) => createdAt);
    t.value("the starts of the contracts", starts).is([...starts].sort().reverse());
    const one = t.expect(await list({ limit: 1 }), "the smallest limit").body(200).contracts;
    t.value("contracts with the smallest limit", one.length).is(1);

    const [own] = links;
    const by = async (linkId: string) => t.expect(await list({ projectLinkId: linkId })).body(200).contracts;
    t.value(
      "the contracts by a link of its own",
      (await by(own?.id ?? "")).map(({ id }) => id),
    ).is([contractId]);
    const both = await list({ projectLinkId: own?.id ?? "", status: "ended" });
    t.value("the ended contracts by that link", t.expect(both).body(200).contracts).is([]);
    const active = t.expect(await list({ status: "active", limit: 200 })).body(200).contracts;
    t.value(
      "the contract among the active ones",
      active.map(({ id }) => id),
    ).includes(contractId);
    const ended = t.expect(await list({ status: "ended", limit: 200 })).body(200).contracts;
    t.value(
      "the contract among the ended ones",
      ended.map(({ id }) => id),
    ).excludes(contractId);
    const foreign = await newLink(t, modest.partner.bearer);
    for (const linkId of [foreign.id, NOBODY]) {
      const answer = await list({ projectLinkId: linkId });
      t.expect(answer, "a link that is not of the install").envelope(404, "NOT_FOUND", { linkId });
    }
  }),
];
