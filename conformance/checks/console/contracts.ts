import { type Check, check } from "../../check.ts";
import { newContract, newEmployer, sharedContract, sharedEmployer } from "../../flows/contracts.ts";
import { sharedReports } from "../../flows/linked.ts";
import { newMilestone } from "../../flows/milestones.ts";
import { newMember } from "../../flows/team.ts";

/** Proves contracts.*: the pages of contracts. */
export const checks: readonly Check[] = [
  check("contracts.page", async (t) => {
    const employer = await newEmployer(t);
    const { browser } = employer.human;
    t.expect((await browser.open("/contracts")).exchange, "before the first hire").page("contracts", "empty");
    const hired = await newContract(t, employer);
    const second = await newMilestone(t, hired);
    const { contractId, bid } = hired;
    const path = `/contracts/${contractId}`;
    const member = await newMember(t, browser);
    for (const [who, seeing] of Object.entries({ owner: browser, member: member.browser })) {
      const list = await seeing.open("/contracts");
      t.expect(list.exchange, `the list, for the ${who}`).page("contracts", "list");
      t.value("its contract", list.html.querySelector("[data-contract]")?.getAttribute("data-contract")).is(contractId);
      const page = await seeing.open(path);
      t.expect(page.exchange, `the contract, for the ${who}`).page("contract", "active");
      const statuses = page.html
        .querySelectorAll("[data-milestone]")
        .map((one) => [one.getAttribute("data-milestone") === second, one.getAttribute("data-status")]);
      t.value("the milestones: which is the second, and how they stand", statuses).is([
        [false, "active_funded"],
        [true, "not_funded"],
      ]);
      t.value("its budget", page.html.querySelector("[data-budget]")?.getAttribute("data-budget")).is("ok");
      for (const { text } of [list, page]) {
        t.value("what it says of the trainer", text).includes("Maria Q.");
        for (const hidden of [bid.last, bid.email]) t.value("what it says of the trainer", text).excludes(hidden);
      }
    }
    const twice = await browser.open("/contracts?before=a&before=b");
    t.expect(twice.exchange, "the list with a repeated parameter").status(400).page("error", "bad-request");
    const other = await sharedEmployer(t);
    for (const [who, address] of Object.entries({ "its trainer": bid.email, "another owner": other.owner })) {
      const page = await t.site.human.browser(address).open(path);
      t.expect(page.exchange, `the contract, for ${who}`).status(404).page("contract", "unknown");
    }
    const list = await t.site.human.browser(bid.email).open("/contracts");
    t.expect(list.exchange, "the list, for the trainer").page("contracts", "no-organization");
  }),

  check("contracts.page", { title: "the days that were reported" }, async (t) => {
    const { contractId, customer, day, next } = await sharedReports(t);
    const rows = async (query: string, id = contractId, browser = customer.human.browser) => {
      const page = await browser.open(`/contracts/${id}${query}`);
      t.expect(page.exchange, `the contract${query}`).page("contract", "active");
      return page.html.querySelectorAll("[data-day]");
    };
    const dayOf = (row: { getAttribute(name: string): string | undefined }) => row.getAttribute("data-day") ?? "";
    const [first = "", last = ""] = [day, next].sort();
    const all = await rows("");
    t.value("its days", all.map(dayOf).sort()).is([first, last]);
    const cells = all.find((row) => dayOf(row) === day)?.querySelectorAll("td") ?? [];
    const shown = cells.map(({ text }) => text.trim());
    // By two installs: three and one tasks; nine labels by one of them.
    for (const total of ["4", "9"]) t.value("what it shows of the day of several reports", shown).includes(total);
    t.value("its days before the last", (await rows(`?before=${last}`)).map(dayOf)).is([first]);
    t.value("its days before the first", (await rows(`?before=${first}`)).map(dayOf)).is([]);
    const other = await sharedContract(t);
    const browser = t.site.human.browser(other.owner);
    t.value("days of a contract without reports", await rows("", other.contractId, browser)).is([]);
  }),
];
