import { styleText } from "node:util";
import { rules } from "../../../generated/rules.ts";
import type { Outcome } from "./run.ts";

/** How the rules stand after a run. */
export interface Score {
  readonly rules: number;
  /** Rules of which every mutant is killed by a check of its own rule. */
  readonly killed: number;
  readonly mutants: number;
  readonly survivors: readonly Outcome[];
  readonly withoutMutant: readonly string[];
}

export function scoreOf(chosen: readonly string[], outcomes: readonly Outcome[]): Score {
  const survivors = outcomes.filter(({ why }) => why !== null);
  const has = new Set<string>(
    outcomes.filter(({ mutant }) => mutant.survives === undefined).map(({ mutant }) => mutant.rule),
  );
  const lives = new Set<string>(survivors.map(({ mutant }) => mutant.rule));
  return {
    rules: chosen.length,
    killed: chosen.filter((rule) => has.has(rule) && !lives.has(rule)).length,
    mutants: outcomes.filter(({ mutant }) => mutant.survives?.verdict !== "control").length,
    survivors,
    withoutMutant: chosen.filter((rule) => !has.has(rule)),
  };
}

/** One line while it works. */
export function progressLine(outcome: Outcome, done: number, total: number, colour: boolean): string {
  const width = String(total).length;
  const seconds = `(${(outcome.tookMs / 1000).toFixed(1)} s)`;
  return `${String(done).padStart(width)}/${total} ${verdict(outcome, colour)}  ${outcome.mutant.name} ${seconds}`;
}

/** The table, page by page, and what it comes to. */
export function table(chosen: readonly string[], outcomes: readonly Outcome[], colour: boolean): string {
  const lines: string[] = [];
  let page = "";
  for (const outcome of outcomes) {
    const { mutant, killedBy, red, why } = outcome;
    if (rules[mutant.rule].page !== page) {
      page = rules[mutant.rule].page;
      lines.push("", page.toUpperCase());
    }
    const others = red.filter((rule) => rule !== mutant.rule);
    lines.push(
      "",
      `${verdict(outcome, colour)}  ${mutant.rule}: ${mutant.words} [${mutant.name}]`,
      ...killedBy.slice(0, 1).map(({ check, what }) => `          by ${check}: ${what}`),
      ...killedBy.slice(1).map(({ check }) => `          and ${check}`),
      ...(why === null ? [] : [`          ${why}`]),
      ...(others.length === 0 ? [] : [`          also red: ${others.join(", ")}`]),
    );
  }
  const score = scoreOf(chosen, outcomes);
  const { withoutMutant, survivors } = score;
  if (withoutMutant.length > 0) lines.push("", `Without a mutant: ${withoutMutant.join(", ")}`);
  if (survivors.length > 0)
    lines.push("", `Not as they should be: ${survivors.map(({ mutant }) => mutant.name).join(", ")}`);
  lines.push("", `${score.rules} rules, ${score.killed} killed by their own check; ${score.mutants} mutants.`);
  return `${lines.join("\n").trimStart()}\n`;
}

function verdict({ mutant, why }: Outcome, colour: boolean): string {
  const good = mutant.survives === undefined ? "killed  " : "survived";
  const bad = mutant.survives === undefined ? "SURVIVED" : "KILLED  ";
  const word = why === null ? good : bad;
  return colour ? styleText(why === null ? "green" : "red", word, { validateStream: false }) : word;
}
