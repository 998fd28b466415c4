import { styleText } from "node:util";
import type { Screen } from "../kit/report/screen.ts";
import { wrapped } from "../kit/report/wrapped.ts";
import type { Evidence, Examination, Finding, Told } from "./verdict.ts";

const WIDEST = 100;
const LABEL = 13;
const INDENT = 12;

type Standing = Finding["verdict"] | "warning";

const COLOUR = { pass: "green", "not reached": "gray", warning: "yellow", fail: "red" } as const satisfies Record<
  Standing,
  string
>;
const TONE = { conformant: "green", "not conformant": "red", undecided: "yellow" } as const;
/** What weighs most comes last, where a terminal shows it. */
const ORDER: readonly Standing[] = ["pass", "not reached", "warning", "fail"];

/** An examination for a person. */
export function textExamination(found: Examination, screen: Pick<Screen, "colour" | "columns">): string {
  const width = Math.max(60, Math.min(WIDEST, screen.columns ?? WIDEST));
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    screen.colour === true ? styleText(format, text, { validateStream: false }) : text;
  const { conclusion, because, counts, findings, scenarios } = found;
  const idWidth = Math.max(...findings.map(({ rule }) => rule.length)) + 2;
  const head = (finding: Finding, standing: Standing): string => {
    const isPlain = standing === "pass" || standing === "not reached";
    const says = isPlain ? finding.says : `[${finding.level}, ${finding.source}]`;
    const label = style(COLOUR[standing], standing.padEnd(LABEL));
    return `${label}${finding.rule.padEnd(idWidth)}${wrapped(says, width, LABEL + idWidth)}`;
  };
  const detail = (label: string, text: string): string =>
    `  ${label.padEnd(INDENT - 2)}${wrapped(text, width, INDENT)}`;
  const whole = (finding: Finding): string[] => [
    detail("rule", finding.words),
    detail("seen", finding.says),
    ...(finding.scenario === null ? [] : [detail("scenario", wordsOf(scenarios, finding.scenario))]),
    ...finding.evidence.map((one, index) => detail(index === 0 ? "exchanges" : "", evidenceText(one))),
  ];
  const lines = ORDER.flatMap((standing) => {
    const own = findings.filter((finding) => standingOf(finding) === standing);
    const isPlain = standing === "pass" || standing === "not reached";
    const blocks = own.flatMap((finding) => (isPlain ? [] : ["", head(finding, standing), ...whole(finding)]));
    return own.length === 0 ? [] : isPlain ? ["", ...own.map((finding) => head(finding, standing))] : blocks;
  });
  const odd = scenarios.filter(({ printed }) => printed !== null);
  const last =
    odd.length > 0 && because !== null
      ? ["", ...odd.slice(0, 1).map((one) => detail("printed", one.printed ?? ""))]
      : [];
  const sum = `${counts.pass} held, ${counts.fail} failed, ${counts.warning} warnings, ${counts["not reached"]} not reached`;
  const verdict = wrapped(`${conclusion.toUpperCase()}: ${because ?? `${sum}.`}`, width, 0);
  const word = conclusion.toUpperCase();
  return `${[...lines, ...last, "", style(["bold", TONE[conclusion]], word) + verdict.slice(word.length)].join("\n").trimStart()}\n`;
}

/** An examination for programs. */
export function jsonExamination(found: Examination): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}

function standingOf({ verdict, level }: Finding): Standing {
  return verdict === "fail" && level === "SHOULD" ? "warning" : verdict;
}

function wordsOf(scenarios: readonly Told[], name: string): string {
  const words = scenarios.find((scenario) => scenario.name === name)?.words;
  return words === undefined ? name : `${name}: ${words}`;
}

function evidenceText({ at, request, status, answer }: Evidence): string {
  const came = status === null ? "no answer" : [String(status), answer].filter((part) => part !== null).join(" ");
  return `${at.toFixed(1)} s  ${request}: ${came}`;
}
