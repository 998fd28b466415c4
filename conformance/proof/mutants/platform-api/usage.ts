import type { Mutant } from "../mutant.ts";

const REPORT = "server/marketplace/usage/report.ts";
const TOTALS = "server/marketplace/usage/totals.ts";

/** Servers that break usage.*: what partners report of a contract's days. */
export const mutants: readonly Mutant[] = [
  {
    name: "usage-added-up",
    rule: "usage.cumulative",
    words: "What is reported is added to what was reported for the day.",
    edits: [
      {
        file: REPORT,
        from: "seconds: entry.totalSeconds ?? was.seconds,",
        to: "seconds: was.seconds + (entry.totalSeconds ?? 0),",
      },
    ],
  },
  {
    name: "usage-never-lower",
    rule: "usage.cumulative",
    words: "A total that is lower than before is passed over.",
    edits: [
      {
        file: REPORT,
        from: "seconds: entry.totalSeconds ?? was.seconds,",
        to: "seconds: Math.max(entry.totalSeconds ?? 0, was.seconds),",
      },
    ],
  },
  {
    name: "usage-left-out-is-none",
    rule: "usage.cumulative",
    words: "A member that is left out becomes 0.",
    edits: [
      { file: REPORT, from: "tasks: entry.tasksCompleted ?? was.tasks,", to: "tasks: entry.tasksCompleted ?? 0," },
    ],
  },
  {
    name: "usage-again-is-a-change",
    rule: "usage.cumulative",
    words: "The same report again moves the time of the last change.",
    edits: [
      {
        file: REPORT,
        from: "const sums = moved ? { ...used, lastUsageAt: now } : {};",
        to: "const sums = { ...used, lastUsageAt: now };",
      },
      { file: "server/marketplace/usage/write.ts", from: "if (moved) await writeSums(", to: "await writeSums(" },
    ],
  },
  {
    name: "usage-of-another-install-replaced",
    rule: "usage.installs",
    words: "A report takes the place of what another install has reported for the day.",
    edits: [
      {
        file: TOTALS,
        from: '      .where("installId", "=", installId)\n',
        to: '      .orderBy("updatedAt")\n',
      },
    ],
  },
  {
    name: "usage-goes-with-the-link",
    rule: "usage.installs",
    words: "When a link is removed, what its install has reported on the job's contracts no longer counts.",
    edits: [
      {
        file: "server/platform-api/project-links.ts",
        from: '    await emitEvent(trx, ctx, about(installId, "project_link.removed", projectLink));',
        to: `    await emitEvent(trx, ctx, about(installId, "project_link.removed", projectLink));
    for (const { seconds, contractId } of await trx
      .selectFrom("usageTotals")
      .select(["seconds", "contractId"])
      .where("installId", "=", installId)
      .execute()) {
      await trx
        .updateTable("contracts")
        .set((eb) => ({ usedSeconds: eb("usedSeconds", "-", seconds) }))
        .where("id", "=", contractId)
        .where("jobId", "=", projectLink.jobId ?? "")
        .execute();
    }`,
      },
    ],
  },
  {
    name: "usage-good-entries-taken",
    rule: "usage.bounds",
    words: "Of a call with a day twice the first entry is taken, and the other passed over.",
    edits: [
      {
        file: REPORT,
        from: 'issues.push({ where: `body.entries.${i}.workDate`, message: "must not be given twice" });',
        to: "return [];",
      },
      {
        file: REPORT,
        from: "const { totals, used, moved } = replaced(contract, entries,",
        to: `const first = entries.filter((one, i) => entries.findIndex(({ workDate }) => workDate === one.workDate) === i);
      const { totals, used, moved } = replaced(contract, first,`,
      },
    ],
  },
  {
    name: "usage-of-anybody",
    rule: "usage.bounds",
    words: "The worker that is named is not looked at.",
    edits: [{ file: REPORT, from: "if (worker !== trainerUserId) {", to: "if (worker === undefined) {" }],
  },
  {
    name: "usage-before-the-contract",
    rule: "usage.bounds",
    words: "Days before the contract are taken.",
    edits: [
      {
        file: REPORT,
        from: "if (workDate < first || workDate > last) {",
        to: "if (first > last || workDate > last) {",
      },
    ],
  },
  {
    name: "usage-judged-one-by-one",
    rule: "usage.bounds",
    words: "A bad entry is refused when those before it are stored.",
    edits: [
      {
        file: REPORT,
        from: "    if (issues.length > 0) return refuse({ issues });\n",
        to: `    if (issues.length > 0) {
      const good = { ...report, entries: report.entries.slice(0, 1) };
      const some = replaced(contract, good, await totalsOf(trx, contract, good), now);
      await write(trx, some.rows);
      await trx.updateTable("contracts").set({ ...some.used, lastUsageAt: now }).where("id", "=", contractId).execute();
      return refuse({ issues });
    }
`,
      },
    ],
  },
  {
    name: "usage-today-in-utc",
    rule: "usage.future",
    words: "Today is the day in UTC.",
    edits: [{ file: REPORT, from: "const LATEST_DAY_BEGINS = 14 * HOUR;", to: "const LATEST_DAY_BEGINS = 0 * HOUR;" }],
  },
  {
    name: "usage-a-day-ahead",
    rule: "usage.future",
    words: "The day after is taken as well.",
    edits: [{ file: REPORT, from: "const LATEST_DAY_BEGINS = 14 * HOUR;", to: "const LATEST_DAY_BEGINS = 38 * HOUR;" }],
  },
  {
    name: "usage-after-end-any-day",
    rule: "usage.after-end",
    words: "Days after the end are taken while reports of it are.",
    edits: [
      { file: REPORT, from: " || entries.some(({ workDate }) => workDate > last);", to: " || last === undefined;" },
    ],
  },
  {
    name: "usage-after-end-for-good",
    rule: "usage.after-end",
    words: "Days up to the end are taken for good.",
    edits: [
      { file: REPORT, from: "return now >= endedAt + AFTER_END || ", to: "return now >= endedAt + 2 * AFTER_END || " },
    ],
  },
  {
    name: "usage-race-lost",
    rule: "usage.race",
    words: "What is stored is read before the contract is held: of many reports at once each counts on its own.",
    edits: [
      {
        file: REPORT,
        from: "  const { outcome, told } = await db\n    .transaction()",
        to: `  const early = await db.selectFrom("contracts").selectAll().where("id", "=", contractId).executeTakeFirst();
  const seen =
    early &&
    (await readTotals(
      db,
      { contractId, installId, workerUserId: early.trainerUserId },
      entries.map(({ workDate }) => workDate),
    ));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { outcome, told } = await db
    .transaction()`,
      },
      {
        file: REPORT,
        from: "await readTotals(trx, reporter, days));",
        to: "seen ?? (await readTotals(trx, reporter, days)));",
      },
    ],
  },
  {
    name: "usage-report-id-is-a-key",
    rule: "usage.cumulative",
    words: "A report with the id of an earlier one is passed over, whatever its day and its numbers.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "    const was = before ??",
        to: "    if ([...stored.values()].some((row) => row.externalReportId === (entry.externalReportId ?? 0))) continue;\n    const was = before ??",
      },
      {
        file: TOTALS,
        from: '      .where("installId", "=", installId)\n      .where(isOneOf(db, "workDate", days)),',
        to: '      .where("installId", "=", installId),',
      },
    ],
  },
  {
    name: "usage-tasks-alone-are-no-change",
    rule: "usage.cumulative",
    words: "A report that changes only the tasks is passed over.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "is.seconds !== was.seconds || is.tasks !== was.tasks || is.labels !== was.labels;",
        to: "is.seconds !== was.seconds || is.labels !== was.labels;",
      },
    ],
  },
  {
    name: "usage-goes-with-the-install",
    rule: "usage.installs",
    words: "When an install is disconnected, what it has reported no longer counts.",
    edits: [
      {
        file: "server/installs/grants.ts",
        from: `    await emitRevoked(trx, world, installId, "disconnected", now);
`,
        to: `    await emitRevoked(trx, world, installId, "disconnected", now);
    await trx.updateTable("contracts").set({ usedSeconds: 0, usedLabels: 0, usedTasks: 0 }).where("id", "in", trx.selectFrom("usageTotals").select("contractId").where("installId", "=", installId)).execute();
`,
      },
    ],
  },
  {
    name: "usage-sums-of-each-instance",
    rule: "usage.race",
    words: "Each instance remembers the sums of a contract that it has written last.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "      const [contract] = await holdLinked(trx, { contractId, installId, organizationId });",
        to: `      const [held] = await holdLinked(trx, { contractId, installId, organizationId });
      const contract = held && { ...held, ...remembered.get(contractId) };`,
      },
      {
        file: "server/marketplace/usage/report.ts",
        from: '      if (!(await writeWhileLive(trx, written))) return refuse({ refused: "dead" });',
        to: `      if (!(await writeWhileLive(trx, written))) return refuse({ refused: "dead" });
      if (moved) remembered.set(contractId, { ...used, lastUsageAt: now });`,
      },
      {
        file: "server/marketplace/usage/report.ts",
        from: "const HOUR = 3_600_000;",
        to: "const remembered = new Map<string, Used & { readonly lastUsageAt: number }>();\nconst HOUR = 3_600_000;",
      },
    ],
  },
  {
    name: "usage-cumulative-labels-only-grow",
    rule: "usage.cumulative",
    words: "Fewer labels are taken for the day, and not for the sum.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "    usedLabels += is.labels - was.labels;\n",
        to: "    usedLabels += Math.max(0, is.labels - was.labels);\n",
      },
    ],
  },
  {
    name: "usage-cumulative-tasks-only-grow",
    rule: "usage.cumulative",
    words: "Fewer tasks are taken for the day, and not for the sum.",
    edits: [
      {
        file: "server/marketplace/usage/report.ts",
        from: "    usedTasks += is.tasks - was.tasks;\n",
        to: "    usedTasks += Math.max(0, is.tasks - was.tasks);\n",
      },
    ],
  },
];
