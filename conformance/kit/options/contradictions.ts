import { resolve } from "node:path";
import { ConfigurationError } from "../engine/failure.ts";
import type { Name, Value, Values } from "./table.ts";

/** Of which only one can be meant: a flag takes the place of another in the file. */
const RIVALS: readonly (readonly [Name, Name, string])[] = [
  ["load", "no-load", "--load and --no-load contradict each other"],
  ["human", "human-command", "--human and --human-command: one of them acts"],
];

/** What says something and runs nothing. */
const INSTEAD = ["list", "needs", "plan"] as const satisfies readonly Name[];
/** What chooses that of which the lists are. */
const CHOOSES: readonly Name[] = ["profile", "set", "rule", "level", "need", "config"];
const REPORTS = ["json", "junit", "html", "markdown"] as const satisfies readonly Name[];
/** What only serves checks that write. */
const FOR_WRITING = [
  "human",
  "human-command",
  "consent-link",
  "mail",
  "time",
  "load",
  "receiver",
  "peer",
] as const satisfies readonly Name[];

/** An option that would be passed over, and why. */
type Finding = readonly [passedOver: Name, words: string];

/**
 * The options of a run: those of the file, and before them those of the command line.
 *
 * @throws {ConfigurationError} when one of them would be passed over because of another; not for what stands in the file and
 * has an effect there, which a flag may take away
 */
export function combined(flags: Values, file: Values): Values {
  if (isSet(flags.help)) return { ...file, ...flags };
  refuseRivals(flags);
  refuseRivals(file);
  const [instead, ...more] = INSTEAD.filter((name) => isSet(flags[name]));
  if (instead !== undefined) refuseBeside(instead, more, flags);

  const left = { ...file };
  for (const [one, other] of RIVALS) {
    if (isSet(flags[one])) delete left[other];
    if (isSet(flags[other])) delete left[one];
  }
  const values = { ...left, ...flags };
  const inFile = new Set(findings(file).map(([name]) => name));
  for (const [name, words] of findings(values)) {
    if (flags[name] !== undefined || inFile.has(name)) throw new ConfigurationError(words);
  }
  return values;
}

function refuseRivals(values: Values): void {
  for (const [one, other, words] of RIVALS) {
    if (isSet(values[one]) && isSet(values[other])) throw new ConfigurationError(words);
  }
}

function refuseBeside(instead: (typeof INSTEAD)[number], more: readonly Name[], flags: Values): void {
  const [other] = more;
  if (other !== undefined) throw new ConfigurationError(`--${instead} and --${other}: choose one of them`);
  const report = REPORTS.find((name) => flags[name] !== undefined);
  if (report !== undefined) {
    throw new ConfigurationError(`--${instead} runs nothing, so there is no report for --${report}`);
  }
  if (instead === "plan") return;
  // The table's names are those of the flags.
  const vain = (Object.keys(flags) as Name[]).find((name) => name !== instead && !CHOOSES.includes(name));
  if (vain !== undefined) {
    throw new ConfigurationError(
      `--${instead} asks no server, so --${vain} has no effect: --plan says what a run with it would do`,
    );
  }
}

function findings(values: Values): Finding[] {
  return [
    ...partsOf(values),
    ...unread(values),
    ...vainHelp(values),
    ...vainPeer(values),
    ...vainSet(values),
    ...sameFiles(values),
  ];
}

/** What is looked for in all of the contract cannot be found in a part of it. */
function partsOf(values: Values): Finding[] {
  if (values["require-all"] !== true) return [];
  const [part] = (["rule", "level", "need", "read-only"] as const).filter((name) => isSet(values[name]));
  const words = `--require-all asks for the whole contract, and --${part} checks a part of it`;
  // Whichever is in the file: it would decide, or be broken.
  return part === undefined
    ? []
    : [
        [part, words],
        ["require-all", words],
      ];
}

/** In a run that only reads; the servers that --launch starts are written to all the same. */
function unread(values: Values): Finding[] {
  if (values["read-only"] !== true || values.launch !== undefined) return [];
  return FOR_WRITING.filter((name) => isSet(values[name]) && values[name] !== "none").map((name) => [
    name,
    `--${name} is for checks that write, and --read-only leaves them out`,
  ]);
}

function vainHelp(values: Values): Finding[] {
  const found: Finding[] = [];
  const isOthers = values.human === "prompt" || values["human-command"] !== undefined;
  if (values["consent-link"] !== undefined && !isOthers) {
    const words =
      "--consent-link is for --human prompt and --human-command: the forms find the link of an app themselves";
    found.push(["consent-link", words]);
  }
  if (values.time === "wait" && Number(values.wait) === 0) {
    const words = "--time wait lets time pass by waiting, and --wait 0 allows none";
    found.push(["time", words], ["wait", words]);
  }
  return found;
}

function vainPeer({ peer, target, launch }: Values): Finding[] {
  if (peer === undefined) return [];
  if (target === undefined) {
    const its = launch === undefined ? "" : ": a server that --launch starts is given one";
    return [["peer", `--peer is a second instance of the --target, and there is none${its}`]];
  }
  const isSame = typeof peer === "string" && typeof target === "string" && sameOrigin(peer, target);
  const words = "--peer and --target are the same instance";
  return isSame
    ? [
        ["peer", words],
        ["target", words],
      ]
    : [];
}

function vainSet({ set, profile }: Values): Finding[] {
  const isOwn = profile === undefined || profile === "opentrain";
  const words = "--set tells a profile something, and that of this contract takes nothing (--profile)";
  return isOwn && isSet(set) ? [["set", words]] : [];
}

function sameOrigin(a: string, b: string): boolean {
  return a === b || (URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin);
}

function sameFiles(values: Values): Finding[] {
  const taken = new Map<string, Name>();
  const found: Finding[] = [];
  for (const name of REPORTS) {
    const path = values[name];
    if (typeof path !== "string") continue;
    const other = taken.get(resolve(path));
    if (other !== undefined) {
      const words = `--${other} and --${name} name the same file, which holds one report`;
      found.push([other, words], [name, words]);
    }
    taken.set(resolve(path), name);
  }
  return found;
}

function isSet(value: Value | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
