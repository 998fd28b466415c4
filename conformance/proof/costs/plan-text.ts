import { checkedOf, checkedWords, type Whole } from "../../kit/engine/conclude.ts";
import { nameOf } from "../../kit/engine/report.ts";
import type { Plan } from "./plan.ts";

/**
 * What a run would do, for whoever decides whether it may.
 *
 * @param thin why it would check less than was asked for
 */
export function planText({ run, notRun, cost, movesClock }: Plan, whole: Whole, thin?: string): string {
  const would = checkedOf(
    run.map(({ check }) => check.rule),
    whole,
  );
  const { requests, registrations, claimStarts, mails, seconds } = cost;
  const time =
    seconds === 0
      ? "no waiting"
      : movesClock
        ? `its clock moved by ${duration(seconds)}`
        : `${duration(seconds)} of waiting`;
  return [
    `Would run ${checkedWords(would)}:`,
    `  about ${counted(requests, "request")}, of these ${counted(cost.writes, "other")} than GET, HEAD and OPTIONS`,
    `  ${counted(registrations, "registration")}, ${counted(claimStarts, "claim start")}, ${counted(mails, "mail")} to addresses of example.com, ${time}`,
    ...(notRun.length === 0 ? [] : ["", `Would not run ${counted(notRun.length, "check")}:`, ...notRunLines(notRun)]),
    ...(thin === undefined ? [] : ["", `Too little: ${thin}.`]),
    "",
  ].join("\n");
}

function notRunLines(notRun: Plan["notRun"]): string[] {
  return [...Map.groupBy(notRun, ({ why }) => why)].flatMap(([why, all]) => [
    `  ${why}`,
    ...all.map(({ planned: { check, title } }) => `    ${nameOf({ rule: check.rule, title })}`),
  ]);
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}

function duration(seconds: number): string {
  const [days, hours, minutes] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
  ];
  if (days > 0) return `${counted(days, "day")} ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
