import { styleText } from "node:util";
import type { Screen } from "../kit/report/screen.ts";
import { wrapped } from "../kit/report/wrapped.ts";
import type { Examination } from "./doctor.ts";
import { type Finding, LEVELS, type Level } from "./finding.ts";

const WIDEST = 100;
const LABEL = 13;

const COLOUR = { ok: "green", information: "cyan", warning: "yellow", error: "red" } as const satisfies Record<
  Level,
  string
>;
const TONE = { "nothing wrong": "green", "errors found": "red", undecided: "yellow" } as const;

/** An examination for a person: what weighs most at the end, where a terminal shows it. */
export function textExamination(found: Examination, screen: Pick<Screen, "colour" | "columns">): string {
  const width = Math.max(60, Math.min(WIDEST, screen.columns ?? WIDEST));
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    screen.colour === true ? styleText(format, text, { validateStream: false }) : text;
  const { counts, findings, because, conclusion } = found;
  const idWidth = Math.max(...findings.map(({ check }) => check.length)) + 2;
  const head = (finding: Finding): string => {
    const says = wrapped(finding.says, width, LABEL + idWidth);
    return `${style(COLOUR[finding.level], finding.level.padEnd(LABEL))}${finding.check.padEnd(idWidth)}${says}`;
  };
  const detail = (label: string, text: string | null): string[] =>
    text === null ? [] : [`${" ".repeat(LABEL)}${label.padEnd(6)}${wrapped(text, width, LABEL + 6)}`];
  const lines = LEVELS.flatMap((level) => [
    ...(level === "ok" && counts.ok > 0 ? [""] : []),
    ...findings
      .filter((finding) => finding.level === level)
      .flatMap((finding) =>
        level === "ok"
          ? [head(finding)]
          : [
              "",
              head(finding),
              ...detail("seen", seenText(finding)),
              ...detail("why", finding.why),
              ...detail("fix", finding.fix),
              ...detail("rule", ruleText(finding)),
            ],
      ),
  ]);
  const sum = [
    counted(counts.error, "error"),
    counted(counts.warning, "warning"),
    `${counts.information} for information`,
    `${counts.ok} in order`,
  ].join(", ");
  const verdict = `${conclusion.toUpperCase()}: ${because ?? sum}.`;
  const [first = "", ...rest] = wrapped(verdict, width, 0).split("\n");
  const word = conclusion.toUpperCase();
  const title = [style("bold", found.origin), wrapped(found.is, width, 0)];
  return `${[...title, ...lines, "", style(["bold", TONE[conclusion]], word) + first.slice(word.length), ...rest].join("\n")}\n`;
}

/** An examination for programs. */
export function jsonExamination(found: Examination): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

function seenText({ seen }: Finding): string | null {
  if (seen === null) return null;
  const status = seen.status === null ? "" : `: ${seen.status}`;
  return `${seen.method} ${seen.url}${status}${seen.piece === null ? "" : `, ${seen.piece}`}`;
}

function ruleText({ rule, reference }: Finding): string | null {
  if (rule === null) return reference;
  return reference === null ? rule : `${rule} (${reference})`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
