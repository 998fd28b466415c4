/** Two contracts -> what differs, what it means, and for whom. */
import { type Change, changesBetween } from "./changes.ts";
import type { Contract, ContractParts } from "./contract.ts";
import { type Json, strings, type Tree, tree } from "./json.ts";
import { kindsOf } from "./kinds/index.ts";
import type { Effect, Kind, Meaning } from "./kinds/kind.ts";
import { judge, type Move, type Severity, severities, worse } from "./law.ts";
import { applied, renamedScopes } from "./renames.ts";
import { subjectOf } from "./subjects.ts";
import { comparable } from "./unsaid.ts";
import { usesOf } from "./wire/uses.ts";

export interface Finding {
  readonly kind: string;
  /** What it happened to, in words, and where that is in the export. */
  readonly subject: string;
  readonly path: readonly string[];
  readonly what: string;
  readonly partner: Severity;
  readonly server: Severity;
  readonly because: string;
  /** Of a schema: the operations and events that send or receive it. Of a scope: what it opens. */
  readonly affects: readonly string[];
  /** The rules that it touches. */
  readonly rules: readonly string[];
  /** Set by the lifecycle: no exception may allow it. */
  readonly final: boolean;
}

export interface Comparison {
  readonly base: Contract;
  readonly head: Contract;
  /** The worst first; beside one another in the order of the contract. */
  readonly findings: readonly Finding[];
  /** What could not be compared, in words. */
  readonly unsaid: readonly string[];
  /** What was compared: without what is not said, and with what was renamed under its new name in both. */
  readonly compared: readonly [ContractParts, ContractParts];
}

/** @param today `YYYY-MM-DD`: what goes before the day that was announced for it is an error */
export function compare(base: Contract, head: Contract, today: string): Comparison {
  const { before, after, words } = comparable(base, head);
  const renames = renamedScopes(before.scopes, after.scopes);
  const compared = [applied(before, renames), after] as const;
  const changes = changesBetween(...compared);
  // A rename is told once, as what it is: beside it the contract is compared as if it had been made before.
  const told = [
    ...changesBetween({ ...empty, scopes: before.scopes }, { ...empty, scopes: after.scopes }).filter(isRename),
    ...changes,
  ];
  const findings = told
    .flatMap((change) => kindsOf(change).map((kind) => findingOf(change, kind, before, after, today)))
    .filter((finding, _at, all) => !isConsequence(finding, all));
  return { base, head, findings: findings.sort(byWeight), unsaid: words, compared };
}

const empty: ContractParts = {
  surfaces: {},
  operations: {},
  errors: {},
  rules: {},
  partyRules: {},
  anyRules: {},
  scopes: {},
  scopeSets: {},
  constants: {},
  tokens: {},
  pages: {},
  events: {},
  documents: {},
};

const isRename = ({ node, key }: Change): boolean => node === "scope" && key === "name";

function byWeight(a: Finding, b: Finding): number {
  const weight = ({ partner, server }: Finding): number =>
    severities.indexOf(worse(partner, server)) * 10 + severities.indexOf(partner);
  return weight(a) - weight(b);
}

function findingOf(change: Change, kind: Kind, before: ContractParts, after: ContractParts, today: string): Finding {
  const judgements = movesOf(change, kind).map((move) => judge(kind.id, move));
  const partner = judgements.map((one) => one.partner).reduce(worse);
  const server = judgements.map((one) => one.server).reduce(worse);
  const early = kind.id.endsWith(".removed") ? tooEarly(change, today) : undefined;
  return {
    kind: early === undefined ? kind.id : `${kind.id}-early`,
    subject: subjectOf(change.path),
    path: change.path,
    what: early ?? kind.words(change),
    partner,
    server,
    because: [...new Set(judgements.map((one) => one.because))].join("; "),
    affects: affectedBy(change, before, after),
    rules: rulesOf(change, before, after),
    final: early !== undefined,
  };
}

/** Of an operation, a parameter, a member: whatever `@sunset` stands on. */
function tooEarly({ how, before }: Change, today: string): string | undefined {
  if (how !== "removed") return undefined;
  const { sunset = tree(before)["x-sunset"] } = tree(before);
  return typeof sunset === "string" && today < sunset
    ? `removed before ${sunset}, the day that was announced for it`
    : undefined;
}

const effects: readonly Meaning[] = ["narrowed", "widened", "replaced"];
const isEffect = (meaning: Meaning): meaning is Effect => effects.includes(meaning);

/** One move for each role that the part of a message has; what nobody sends or receives is text. */
function movesOf(change: Change, kind: Kind): readonly Move[] {
  const meanings = (change.roles ?? [undefined]).map((role): Move => {
    const meaning = typeof kind.means === "function" ? kind.means(change, role) : kind.means;
    if (!isEffect(meaning)) return meaning;
    return role === undefined ? "unknown" : `${role} ${change.negated ? "replaced" : meaning}`;
  });
  return meanings.length > 0 ? meanings : ["text"];
}

function affectedBy({ path, node, was, key }: Change, before: ContractParts, after: ContractParts): string[] {
  const [part, surface = "", section, name = ""] = path;
  if (part === "documents" && section === "schemas") {
    const use = usesOf(tree(before.documents, surface)).get(name) ?? usesOf(tree(after.documents, surface)).get(name);
    return [...new Set([...(use?.sends ?? []), ...(use?.receives ?? [])])];
  }
  if (node !== "scope") return [];
  const scope = key === null ? tree(before.scopes, surface, section ?? "").name : was.name;
  return typeof scope === "string" ? namedBy(scope, surface, before) : [];
}

/** What names a scope: the operations that it opens, the events that it is asked for, the sets that have it. */
function namedBy(scope: string, surface: string, parts: ContractParts): string[] {
  const opens = Object.entries(parts.operations).filter(
    ([, operation]) => tree(operation).surface === surface && strings(tree(operation, "gates").scopes).includes(scope),
  );
  const told = Object.entries(tree(parts.events, surface)).filter(([, event]) => tree(event).scope === scope);
  const sets = Object.entries(parts.scopeSets).filter(([, set]) => strings(set).includes(scope));
  return [...opens, ...told, ...sets].map(([name]) => name);
}

function rulesOf(change: Change, before: ContractParts, after: ContractParts): string[] {
  const [part, name = "", section, owner = ""] = change.path;
  if (part === "rules") return [name];
  const both = [before, after];
  const operations =
    part === "operations"
      ? [name]
      : part === "pages"
        ? both.flatMap((parts) => operationsOfPage(parts, name))
        : part === "documents" && section === "operations"
          ? [owner]
          : affectedBy(change, before, after);
  const words = wordsOf(change);
  const named = words.length === 0 ? [] : both.flatMap(({ rules }) => rulesNaming(rules, words));
  return [
    ...new Set([
      ...both.flatMap(({ rules }) => operations.flatMap((id) => rulesByOperation(rules).get(id) ?? [])),
      ...named,
    ]),
  ];
}

const known = new WeakMap<Tree, ReadonlyMap<string, readonly string[]>>();

function rulesByOperation(rules: Tree): ReadonlyMap<string, readonly string[]> {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const found = new Map<string, string[]>();
  for (const [id, rule] of Object.entries(rules)) {
    for (const operation of strings(tree(rule).operations)) found.set(operation, [...(found.get(operation) ?? []), id]);
  }
  known.set(rules, found);
  return found;
}

function operationsOfPage({ operations }: ContractParts, page: string): string[] {
  return Object.keys(operations).filter((id) => tree(operations, id).page === page);
}

function rulesNaming(rules: Tree, words: readonly string[]): string[] {
  return Object.keys(rules).filter((id) => words.some((word) => mentions(tree(rules, id).words, word)));
}

/** What a rule's words may name of a change: an error's code, a scope, an event. */
function wordsOf({ node, before, after, was, path }: Change): string[] {
  const names = [tree(before), tree(after), was].flatMap(({ name, code }) => [name, code]);
  const all = node === "scope" || node === "error" ? names : node === "event" ? [path[2]] : [];
  return all.filter((name): name is string => typeof name === "string" && /[._:-]/.test(name));
}

function mentions(words: Json | undefined, name: string): boolean {
  return typeof words === "string" && words.includes(`\`${name}\``);
}

/** Told beside what it follows from: an operation that comes brings its message, an event its webhook, a surface its document, and what is deprecated its days. */
const follows: Readonly<Record<string, (path: readonly string[]) => readonly [kind: string, path: readonly string[]]>> =
  {
    "message.added": ([, , , id = ""]) => ["operation.added", ["operations", id]],
    "message.removed": ([, , , id = ""]) => ["operation.removed", ["operations", id]],
    "webhook.added": ([, surface = "", , type = ""]) => ["event.added", ["events", surface, type]],
    "webhook.removed": ([, surface = "", , type = ""]) => ["event.removed", ["events", surface, type]],
    "document.added": ([, surface = ""]) => ["surface.added", ["surfaces", surface]],
    "document.removed": ([, surface = ""]) => ["surface.removed", ["surfaces", surface]],
    "operation.sunset": ([, id = ""]) => ["operation.deprecated", ["operations", id, "deprecated"]],
    "operation.deprecated-since": ([, id = ""]) => ["operation.deprecated", ["operations", id, "deprecated"]],
  };

function isConsequence(finding: Finding, all: readonly Finding[]): boolean {
  const [kind, path] = follows[finding.kind]?.(finding.path) ?? [];
  if (kind === undefined || path === undefined) return false;
  return all.some((one) => one.kind.startsWith(kind) && one.path.join("/") === path.join("/"));
}
