import { type Check, check, type T } from "../../check.ts";
import {
  budgetOf,
  newLinkedContract,
  newPartner,
  report,
  sharedCrossings,
  sharedEnded,
  sharedLinked,
  sharedPartners,
  sharedReports,
  toldOf,
  type UsageReport,
  WITHOUT_EMAIL,
  workDate,
} from "../../flows/linked.ts";
import { disconnect } from "../../flows/platform.ts";
import { newEndpoint, newLink } from "../../flows/webhook.ts";
import { askInFirstSecond, inLastSecond, moveTo } from "../../inputs/edges.ts";

const AT_ONCE = 50;

/** And of two instances, which take turns with one database. */
const FEW_AT_ONCE = 10;

/** Proves usage.*: what partners report of a contract's days. */
export const checks: readonly Check[] = [
  check("usage.cumulative", async (t) => {
    const { own, lone } = await sharedReports(t);
    const consumed = own.map((answer, n) => t.expect(answer, `report ${n + 1}`).body(200).budget.consumed);
    const [first, again, labels, less, id] = consumed;
    t.value("what is used after the first", first).is({ seconds: 7200, hours: 2, labels: 0, tasks: 3 });
    t.value("what is used after the same again", again).is({ seconds: 7200, hours: 2, labels: 0, tasks: 3 });
    t.value("what is used after labels only", labels).is({ seconds: 7200, hours: 2, labels: 9, tasks: 3 });
    const lower = { seconds: 3660, hours: 1.0166, labels: 9, tasks: 3 };
    t.value("what is used after less time, and a minute of another day", less).is(lower);
    t.value("what is used after nothing but another id", id).is(lower);
    t.value(
      "how many entries were taken",
      own.map((answer) => answer.at("accepted")),
    ).is([1, 1, 1, 2, 1]);
    const more = lone.map((answer) => t.expect(answer, "one more report").body(200).budget.consumed);
    t.value("the seconds after another day by the id of another report", more[0]?.seconds).is(1920);
    const tasks = more.map((sums) => sums.tasks);
    t.value("the tasks after more of them, fewer alone, and fewer", tasks).is([4, 8, 6, 4]);
    t.value("the labels after more and fewer of them", [more[1]?.labels, more[3]?.labels]).is([12, 9]);
    const times = own.map((answer) => answer.at("budget.lastUsageAt"));
    t.value("lastUsageAt after the same again", times[1]).is(times[0]);
    t.value("lastUsageAt after nothing but another id", times[4]).is(times[3]);
    t.value("the budget after the first", own[0]?.at("budget")).satisfies(
      "ten hours of which two are used",
      (budget) => {
        const { fundedVolume, consumedVolume, remainingVolume, consumedFraction, state } = Object(budget);
        return (
          JSON.stringify([fundedVolume, consumedVolume, remainingVolume, consumedFraction, state]) ===
          JSON.stringify([10, 2, 8, 0.2, "OK"])
        );
      },
    );
  }),

  check("usage.installs", async (t) => {
    const { own, others, contractId, full } = await sharedReports(t);
    const seconds = (answer: UsageReport | undefined) => answer?.at("budget.consumed.seconds");
    await t.control("one install has reported 3,660 seconds and 3 tasks", async () => {
      t.value("the seconds", seconds(own.at(-1))).is(3660);
      t.value("the tasks", own.at(-1)?.at("budget.consumed.tasks")).is(3);
    });
    t.value("the seconds after the other's 600 for the same day", seconds(others[0])).is(4260);
    t.value("the tasks after the other's", others[0]?.at("budget.consumed.tasks")).is(4);
    t.value("the seconds after the first's 1,200 for the day", seconds(others[1])).is(1860);
    t.value("the seconds once the other's link is gone", seconds(others[2])).is(1860);
    t.value("the seconds that are read then", (await budgetOf(t, full, { contractId })).consumed.seconds).is(1860);
  }),

  check("usage.installs", { title: "of an install that is gone", needs: ["human", "receiver"] }, async (t) => {
    const crossed = await sharedCrossings(t);
    const { consumed } = await budgetOf(t, crossed.full, crossed);
    const gone = await newPartner(t, crossed.customer, WITHOUT_EMAIL);
    await newLink(t, gone.bearer, { jobId: crossed.jobId });
    const entry = { workDate: workDate(t), totalSeconds: 60 };
    const sum = consumed.seconds + 60;
    const reported = t.expect(await report(t, gone, crossed, entry), "a report of another install").body(200);
    t.value("the seconds with what another install reports", reported.budget.consumed.seconds).is(sum);
    await disconnect(t, crossed.customer.human.browser, gone.install.id);
    const after = await budgetOf(t, crossed.full, crossed);
    t.value("the seconds once that install is disconnected", after.consumed.seconds).is(sum);
  }),

  check("usage.bounds", async (t) => {
    const linked = await sharedLinked(t);
    const { full, customer } = linked;
    const [day, late, early] = [workDate(t), workDate(t, 14), workDate(t, -12)];
    const good = { workDate: day, totalSeconds: 60 };
    const other = day === late ? early : late;
    const me = t.expect(await t.call("getMe", { bearer: customer.bearer })).body(200);
    const before = workDate(t, -48);
    const bad: ReadonlyArray<[what: string, member: string, entry: object]> = [
      ["a day before the contract", "workDate", { workDate: before }],
      ["a day that is none", "workDate", { workDate: "2026-02-30" }],
      ["a day and a time", "workDate", { workDate: `${other}T00:00:00Z` }],
      ["no day", "workDate", { totalSeconds: 1 }],
      ["a day twice", "workDate", { workDate: day }],
      ["86,401 seconds", "totalSeconds", { workDate: other, totalSeconds: 86_401 }],
      ["less than no seconds", "totalSeconds", { workDate: other, totalSeconds: -1 }],
      ["half a second", "totalSeconds", { workDate: other, totalSeconds: 0.5 }],
      ["seconds as text", "totalSeconds", { workDate: other, totalSeconds: "60" }],
      ["10,000,001 tasks", "tasksCompleted", { workDate: other, tasksCompleted: 10_000_001 }],
      ["10,000,001 labels", "labelsCompleted", { workDate: other, labelsCompleted: 10_000_001 }],
      ["an id of 201 characters", "externalReportId", { workDate: other, externalReportId: "x".repeat(201) }],
      [
        "somebody who was not hired",
        "workerOpentrainUserId",
        { workDate: other, workerOpentrainUserId: me.account.ownerUserId ?? "0".repeat(32) },
      ],
    ];
    for (const [what, member, entry] of bad) {
      const answer = await report(t, full.partner, linked, good, entry);
      t.expect(answer, what).envelope(400, "BAD_REQUEST");
      const places = answer.list("details.issues").map((issue) => Object(issue).where);
      t.value(`the places that details.issues names for ${what}`, places).includes(`body.entries.1.${member}`);
    }
    const many = Array.from({ length: 101 }, () => good);
    t.expect(await report(t, full.partner, linked), "no entry").envelope(400, "BAD_REQUEST");
    t.expect(await report(t, full.partner, linked, ...many), "101 entries").envelope(400, "BAD_REQUEST");
    const { consumed, lastUsageAt } = await budgetOf(t, full.partner, linked);
    t.value("what is used after all of these", consumed).is({ seconds: 0, hours: 0, labels: 0, tasks: 0 });
    t.value("lastUsageAt after all of these", lastUsageAt).is(null);
  }),

  check("usage.future", { timeout: 180 }, async (t) => {
    const { full } = await sharedPartners(t);
    const linked = await newLinkedContract(t, [full]);
    const start = t.now();
    const on = (day: string) => report(t, full, linked, { workDate: day, totalSeconds: 60 });
    const [today, tomorrow] = [workDate(t, 14), workDate(t, 38)];
    t.expect(await on(today), "the day that it is at UTC+14").status(200);
    const refused = await on(tomorrow);
    t.expect(refused, "the day after it").envelope(400, "BAD_REQUEST");
    const places = refused.list("details.issues").map((issue) => Object(issue).where);
    t.value("the places that details.issues names", places).is(["body.entries.0.workDate"]);

    const begins = Date.parse(tomorrow) - 14 * 3_600_000;
    const end = { earliest: begins, latest: begins };
    const judge = (answer: UsageReport): void => {
      t.expect(answer, "that day in the last second before it begins").envelope(400, "BAD_REQUEST");
    };
    await inLastSecond(t, end, () => on(tomorrow), judge);
    const begun = await askInFirstSecond(t, end, () => on(tomorrow));
    t.expect(begun, "that day once it has begun at UTC+14").status(200);
    t.expect(await on(workDate(t, 38)), "the day after that").envelope(400, "BAD_REQUEST");
    // Whatever time of the day it was, the clock is moved by 24 hours in all: so much is written down as the cost.
    await moveTo(t, start + 24 * 3_600_000);
    t.expect(await on(workDate(t, 14)), "the day that it is 24 hours later").status(200);
  }),

  check("usage.after-end", { timeout: 180 }, async (t) => {
    const ended = await sharedEnded(t);
    const { full, endedAt } = ended;
    const last = new Date(endedAt + 14 * 3_600_000).toISOString().slice(0, 10);
    const on = (day: string, totalSeconds: number) => report(t, full, ended, { workDate: day, totalSeconds });
    const first = t.expect(await on(last, 60), "the day of the end at UTC+14").body(200);
    t.value("what is consumed then", first.budget.consumed.seconds).is(60);
    const until = endedAt + 30 * 24 * 3_600_000;
    const end = { earliest: until, latest: until };
    const judge = (answer: UsageReport): void => {
      t.expect(answer, "that day in the last second of 30 days").status(200);
    };
    await inLastSecond(t, end, () => on(last, 120), judge);
    const later = await on(workDate(t), 60);
    t.expect(later, "a later day, in these 30 days").envelope(409, "CONFLICT", { reason: "contract_ended" });
    const both = await report(t, full, ended, { workDate: last, totalSeconds: 180 }, { workDate: workDate(t) });
    t.expect(both, "both days in one call").envelope(409, "CONFLICT", { reason: "contract_ended" });
    const late = await askInFirstSecond(t, end, () => on(last, 240));
    t.expect(late, "that day after 30 days").envelope(409, "CONFLICT", { reason: "contract_ended" });
    t.value("what is consumed at last", (await budgetOf(t, full, ended)).consumed.seconds).is(120);
  }),

  check("usage.race", (t) => racesOnce(t, AT_ONCE)),

  check("usage.race", { title: "on two instances", peer: true }, (t) => racesOnce(t, FEW_AT_ONCE)),
];

/** So many reports for one day at the same instant, all beyond the budget: one is left, and each threshold is told once. */
async function racesOnce(t: T, count: number): Promise<void> {
  const { full } = await sharedPartners(t);
  const types = ["milestone.budget_low", "milestone.budget_depleted"] as const;
  const hook = t.hook();
  await newEndpoint(t, full.bearer, hook, { eventTypes: types });
  const linked = await newLinkedContract(t, [full], { name: "An hour", volume: 1 });
  const day = workDate(t);
  const answers = await t.atOnce(count, (n) => report(t, full, linked, { workDate: day, totalSeconds: 3600 + n }));
  for (const answer of answers) t.expect(answer, "one of many reports at once").status(200);
  const { consumed, state } = await budgetOf(t, full, linked);
  t.value("the seconds after all of them", consumed.seconds).between(3600, 3600 + count - 1);
  t.value("the state after all of them", state).is("DEPLETED");
  const last = answers.filter((answer) => answer.at("budget.consumed.seconds") === consumed.seconds);
  t.value("the reports whose answer is what is left", last.length).is(1);
  for (const type of types) await toldOf(hook, type, linked);
  // The same event again would be behind them; this one shows that all has gone out.
  await report(t, full, linked, { workDate: day, totalSeconds: 0 });
  await report(t, full, linked, { workDate: day, totalSeconds: 3000 });
  await toldOf(hook, "milestone.budget_low", linked, 2);
  const told = hook.judged().map((delivery) => String(delivery.at("type")));
  t.value("what was told in all", told).sameSetAs([...types, "milestone.budget_low"]);
}
