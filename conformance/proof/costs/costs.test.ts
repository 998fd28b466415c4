import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rules } from "../../../generated/rules.ts";
import { loadChecks } from "../../checks/index.ts";
import { planChecks } from "../../kit/engine/plan.ts";
import { nameOf } from "../../kit/engine/report.ts";
import type { Need } from "../../kit/engine/rules.ts";
import { missingNeeds } from "../../kit/target/missing-needs.ts";
import { openTrain } from "../../profiles/opentrain/profile.ts";
import { type CostTable, type Entry, NOTHING } from "./cost.ts";
import { estimate, secondsOf } from "./estimate.ts";
import { planRun } from "./plan.ts";
import { planText } from "./plan-text.ts";
import { COSTS_FILE, costsText, readCosts } from "./table.ts";

function entry(cost: Partial<Entry>): Entry {
  return { ...NOTHING, flows: [], ...cost };
}

const table: CostTable = {
  checks: {
    "a.one": entry({ requests: 1, flows: ["account"] }),
    "a.two": entry({ requests: 2, writes: 1, flows: ["account"] }),
    "a.late": entry({ requests: 1, seconds: 100 }),
    "a.after (the clock)": entry({ requests: 1, flows: ["account", "record"] }),
    "a.last": entry({ requests: 1, seconds: 7, flows: ["record"] }),
  },
  flows: {
    account: entry({ requests: 10, registrations: 1, flows: ["record"] }),
    record: entry({ requests: 5, claimStarts: 1, lasting: true }),
    minute: entry({ seconds: 60, lasting: true }),
    hour: entry({ seconds: 3600, flows: ["minute"], lasting: true }),
  },
};
const planned = (rule: string, alone = false, title: string | null = null, needs: readonly Need[] = []) => ({
  check: { rule },
  title,
  alone,
  needs,
});
const plan = [
  planned("a.one"),
  planned("a.late", true, null, ["clock"]),
  planned("a.two"),
  planned("a.after", true, "the clock"),
  planned("a.last", true),
];

test("a flow is done once, and again when the clock was moved since, unless it is a record", () => {
  expect(estimate(plan, table, true)).toMatchObject({ requests: 6 + 20 + 5, registrations: 2, claimStarts: 1 });
  expect(estimate(plan, table, false)).toMatchObject({ requests: 6 + 10 + 5, registrations: 1, claimStarts: 1 });
  expect(secondsOf(planned("a.last"), table)).toBe(7);
});

test("a check that uses flows waits as long as they do, each once, without those that are done", () => {
  const both: CostTable = { ...table, checks: { "a.hour": entry({ seconds: 1, flows: ["hour", "minute"] }) } };
  expect(secondsOf(planned("a.hour"), both)).toBe(3661);
  expect(secondsOf(planned("a.hour"), both, (flow) => flow === "minute")).toBe(3601);
  expect(secondsOf(planned("a.hour"), both, () => true)).toBe(1);
});

test("a plan names what will not be run, and why", () => {
  const offer = (waitLeft: number | undefined, lacks: ReadonlyMap<Need, string> = new Map()) => ({
    has: new Set<Need>(["clock"]),
    lacks,
    waitLeft: () => waitLeft,
  });
  const short = planRun(plan, offer(60), table);
  expect(short.notRun.map(({ planned: { check }, why }) => [check.rule, why])).toEqual([
    ["a.late", "clock: more waiting than 60 s (--wait)"],
  ]);
  const whole = {
    checks: plan.map(({ check }) => check.rule),
    rules: [...plan.map(({ check }) => check.rule), "a.none"],
  };
  expect(planText(short, whole)).toBe(`Would run 4 of 5 checks, 4 of 6 rules:
  about 20 requests, of these 1 other than GET, HEAD and OPTIONS
  1 registration, 1 claim start, 0 mails to addresses of example.com, 7 s of waiting

Would not run 1 check:
  clock: more waiting than 60 s (--wait)
    a.late
`);
  const reading = planRun(plan, offer(undefined, new Map([["write", "only reads"]])), table);
  expect(reading.notRun.map(({ planned: { check } }) => check.rule)).toEqual(["a.two"]);
  expect(planText(reading, whole, "more is asked for")).toMatch(/\nToo little: more is asked for\.\n$/);
  expect(planText(reading, whole)).toContain("its clock moved by 1 min 47 s");
});

test("every check has its cost, and nothing else has", async () => {
  const { checks } = await readCosts();
  const names = planChecks(await loadChecks(), rules).map(({ check, title }) => nameOf({ rule: check.rule, title }));
  expect(Object.keys(checks).toSorted()).toEqual(names.toSorted());
});

test("what is written down reads as the formatter has it", async () => {
  expect(costsText(await readCosts())).toBe(await readFile(COSTS_FILE, "utf8"));
});

test("the README's plan is that of a server on another machine whose mail is taken here", async () => {
  const has = new Set<Need>(["human", "mail", "clock"]);
  const lacks = missingNeeds(
    {
      mail: true,
      human: true,
      clock: true,
      peer: false,
      write: true,
      launcher: false,
      receiver: false,
      load: false,
    },
    openTrain.development,
  );
  const checks = await loadChecks();
  const whole = { checks: checks.map(({ rule }) => rule), rules: Object.keys(rules) };
  const plan = planRun(planChecks(checks, rules), { has, lacks, waitLeft: () => 60 }, await readCosts());
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, shown = ""] = /^Target: https:.*?\n\[\.{3}\]\n\n(.*?)\n\[\.{3}\]\n```/ms.exec(readme) ?? [];
  expect(planText(plan, whole).slice(0, shown.length)).toBe(shown);
  expect(shown).toContain("Would not run");
});
