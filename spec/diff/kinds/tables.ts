/** What no schema says: gates, rules, scopes, errors, constants, tokens, pages, events, caching and limits. */
import type { Change } from "../changes.ts";
import type { Node } from "../grammar.ts";
import { type Json, tree } from "../json.ts";
import type { Move } from "../law.ts";
import { fromTo, type Kind, listed, quoted, setKinds, textKind } from "./kind.ts";

const name = (value: Json | undefined): string => quoted(tree(value).name);

const surfaces: readonly Kind[] = [
  { id: "surface.added", at: "surface", how: "added", means: "promise made", words: () => "added" },
  { id: "surface.removed", at: "surface", how: "removed", means: "promise withdrawn", words: () => "removed" },
  {
    id: "surface.base",
    at: "surface.base",
    means: "sends replaced",
    words: (c) => `its paths start with ${fromTo(c)}`,
  },
  {
    id: "surface.errors",
    at: "surface.errors",
    means: "receives replaced",
    words: (c) => `shape of its errors ${fromTo(c)}`,
  },
  {
    id: "surface.document",
    at: "surface.openapi",
    means: "sends replaced",
    words: (c) => `its document is at ${fromTo(c)}`,
  },
];

const operations: readonly Kind[] = [
  {
    id: "operation.added",
    at: "operation",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${tree(after).method} ${tree(after).path}`,
  },
  {
    id: "operation.removed",
    at: "operation",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${tree(before).method} ${tree(before).path}`,
  },
  { id: "operation.method", at: "operation.method", means: "sends replaced", words: (c) => `method ${fromTo(c)}` },
  { id: "operation.path", at: "operation.path", means: "sends replaced", words: (c) => `path ${fromTo(c)}` },
  { id: "operation.surface", at: "operation.surface", means: "sends replaced", words: (c) => `surface ${fromTo(c)}` },
  {
    id: "operation.page",
    at: "operation.page",
    means: "receives replaced",
    words: (c) => `shows the page ${fromTo(c)}`,
  },
  {
    id: "operation.cache",
    at: "operation.cache",
    means: "promise reworded",
    words: (c) => `how its answers may be kept: ${fromTo(c)}`,
  },
  {
    id: "operation.body-limit-lowered",
    at: "operation.bodyLimit",
    when: (c) => smaller(c) || c.before === null,
    means: "sends narrowed",
    words: (c) => `largest body in bytes ${fromTo(c)}`,
  },
  {
    id: "operation.body-limit-raised",
    at: "operation.bodyLimit",
    when: (c) => !smaller(c) && c.before !== null,
    means: "sends widened",
    words: (c) => `largest body in bytes ${fromTo(c)}`,
  },
  {
    id: "operation.deprecated",
    at: "operation.deprecated",
    when: ({ after }) => after === true,
    means: "announced",
    words: ({ is }) =>
      is.sunset === null ? "is deprecated; when it goes is not said" : `is deprecated, and goes on ${is.sunset}`,
  },
  {
    id: "operation.deprecated-since",
    at: "operation.deprecatedSince",
    means: "text",
    words: ({ before, after }) => `is deprecated since ${dayOf(after)}, and not since ${dayOf(before)}`,
  },
  {
    id: "operation.undeprecated",
    at: "operation.deprecated",
    when: ({ after }) => after !== true,
    means: "promise made",
    words: () => "is no longer deprecated",
  },
  {
    id: "operation.sunset-earlier",
    at: "operation.sunset",
    when: (c) => typeof c.before === "string" && typeof c.after === "string" && c.after < c.before,
    means: "promise withdrawn",
    words: (c) => `goes earlier than announced: ${fromTo(c)}`,
  },
  {
    id: "operation.sunset",
    at: "operation.sunset",
    when: (c) => !(typeof c.before === "string" && typeof c.after === "string" && c.after < c.before),
    means: "announced",
    words: (c) => `the day on which it goes: ${fromTo(c)}`,
  },
];

function smaller({ before, after }: Change): boolean {
  return typeof before === "number" && typeof after === "number" && after < before;
}

/** The day of a date as RFC 9651 writes it: `@` and Unix seconds. */
function dayOf(date: Json | undefined): string {
  const seconds = typeof date === "string" ? /^@(\d{1,10})$/.exec(date)?.[1] : undefined;
  return seconds === undefined ? "an unknown day" : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** A gate that asks for more lets fewer calls through. */
function gate(key: string, asks: string, no: Json): Kind[] {
  const opened = ({ after }: Change): boolean => after === no || after === null;
  const closed = ({ before }: Change): boolean => before === no || before === null;
  const at = `gates.${key}` as const;
  return [
    {
      id: `gate.${key}-added`,
      at,
      when: (c) => closed(c) && !opened(c),
      means: "sends narrowed",
      words: (c) => `asks now for ${asks}${said(c.after)}`,
    },
    {
      id: `gate.${key}-removed`,
      at,
      when: (c) => opened(c),
      means: "sends widened",
      words: (c) => `no longer asks for ${asks}${said(c.before)}`,
    },
    {
      id: `gate.${key}-changed`,
      at,
      when: (c) => !closed(c) && !opened(c),
      means: "sends replaced",
      words: (c) => `asks for another ${asks.replace(/^an? /, "")}: ${fromTo(c)}`,
    },
  ];
}

const said = (value: Json | undefined): string => (typeof value === "string" ? ` (${quoted(value)})` : "");

const gates: readonly Kind[] = [
  ...gate("bearer", "a token", null),
  ...gate("session", "a signed-in human", null),
  ...gate("claimed", "a claimed account", false),
  ...gate("csrf", "the form's `csrf` field", false),
  ...gate("consentFor", "consent to what a scope shows", null),
  ...setKinds("gate.scope", "gates.scopes", {
    gain: ["sends narrowed", "asks also for the scope"],
    loss: ["sends widened", "no longer asks for the scope"],
  }).map(
    // Where one of several is enough, one more opens it to more, and one less to fewer.
    (kind): Kind => ({
      ...kind,
      means: (c) =>
        kind.id.endsWith("-ordered")
          ? "text"
          : c.was.anyScope === true && c.is.anyScope === true
            ? kind.id.endsWith("-added")
              ? "sends widened"
              : "sends narrowed"
            : kind.id.endsWith("-added")
              ? "sends narrowed"
              : "sends widened",
    }),
  ),
  {
    id: "gate.any-scope",
    at: "gates.anyScope",
    means: ({ after }) => (after === true ? "sends widened" : "sends narrowed"),
    words: ({ after }) =>
      after === true ? "one of its scopes is enough" : "asks for all of its scopes, and one was enough",
  },
  ...setKinds("gate.active", "gates.active", {
    gain: ["sends narrowed", "asks also for an active"],
    loss: ["sends widened", "no longer asks for an active"],
    order: "receives replaced",
  }),
];

const errors: readonly Kind[] = [
  {
    id: "errors.added",
    at: "errors",
    how: "added",
    means: "text",
    words: () => "added; the operations that give its errors are told",
  },
  {
    id: "errors.removed",
    at: "errors",
    how: "removed",
    means: "text",
    words: () => "removed; the operations that gave its errors are told",
  },
  {
    id: "error.added",
    at: "error",
    how: "added",
    means: "text",
    words: () => "added; the operations that give it are told",
  },
  {
    id: "error.removed",
    at: "error",
    how: "removed",
    means: "text",
    words: () => "removed; the operations that gave it are told",
  },
  { id: "error.status", at: "error.status", means: "receives replaced", words: (c) => `status ${fromTo(c)}` },
  { id: "error.code", at: "error.code", means: "receives replaced", words: (c) => `code ${fromTo(c)}` },
  textKind("error.text", "error.text", "text"),
];

/** Who has to keep a rule, as moves of the law. */
interface Keeper {
  readonly more: Move;
  readonly less: Move;
  readonly other: Move;
}

const ofServers: Keeper = { more: "promise made", less: "promise withdrawn", other: "promise reworded" };
const ofParties: Keeper = { more: "duty made", less: "duty withdrawn", other: "duty reworded" };

function ruleKinds(id: string, node: Node, { more, less, other }: Keeper): Kind[] {
  return [
    {
      id: `${id}.added`,
      at: node,
      how: "added",
      means: ({ after }) => (tree(after).level === "SHOULD" ? other : more),
      words: ({ after }) => `added (${tree(after).level}): ${tree(after).words}`,
    },
    {
      id: `${id}.removed`,
      at: node,
      how: "removed",
      means: less,
      words: ({ before }) => `removed: ${tree(before).words}`,
    },
    {
      id: `${id}.raised`,
      at: `${node}.level`,
      when: ({ after }) => after === "MUST",
      means: more,
      words: (c) => `level ${fromTo(c)}`,
    },
    {
      id: `${id}.lowered`,
      at: `${node}.level`,
      when: ({ after }) => after !== "MUST",
      means: less,
      words: (c) => `level ${fromTo(c)}`,
    },
    {
      id: `${id}.words`,
      at: `${node}.words`,
      means: other,
      words: ({ before, after }) => `was: ${before}\nis: ${after}`,
    },
    { id: `${id}.source`, at: `${node}.source`, means: "text", words: (c) => `source ${fromTo(c)}` },
  ];
}

function needKinds(id: string, node: Node): Kind[] {
  return setKinds(`${id}.need`, `${node}.needs`, {
    gain: ["text", "to check it needs also"],
    loss: ["text", "to check it no longer needs"],
  });
}

/** What it is of: operations and a surface. */
function subjectKinds(id: string, node: Node, { more, less, other }: Keeper): Kind[] {
  return [
    ...setKinds(`${id}.operation`, `${node}.operations`, {
      gain: [more, "holds also for"],
      loss: [less, "no longer holds for"],
    }),
    { id: `${id}.surface`, at: `${node}.page`, means: other, words: (c) => `surface ${fromTo(c)}` },
  ];
}

const rules: readonly Kind[] = [
  ...ruleKinds("rule", "rule", ofServers),
  ...subjectKinds("rule", "rule", ofServers),
  ...needKinds("rule", "rule"),
];

const partyRules: readonly Kind[] = [
  { id: "party.added", at: "partyRules", how: "added", means: "duty made", words: () => "added" },
  { id: "party.removed", at: "partyRules", how: "removed", means: "duty withdrawn", words: () => "removed" },
  ...ruleKinds("party-rule", "partyRule", ofParties),
];

const anyRules: readonly Kind[] = [
  ...ruleKinds("any-rule", "anyRule", ofServers),
  ...subjectKinds("any-rule", "anyRule", ofServers),
  ...needKinds("any-rule", "anyRule"),
  // A rule that needs more of a server holds for fewer.
  ...setKinds("any-rule.trait", "anyRule.traits", {
    gain: ["promise withdrawn", "holds only where a server has also"],
    loss: ["promise made", "holds also where a server has not"],
  }),
];

const scopes: readonly Kind[] = [
  {
    id: "scopes.added",
    at: "scopes",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added, with ${Object.keys(tree(after)).length} scopes`,
  },
  { id: "scopes.removed", at: "scopes", how: "removed", means: "promise withdrawn", words: () => "removed" },
  {
    id: "scope.added",
    at: "scope",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${name(after)}`,
  },
  {
    id: "scope.removed",
    at: "scope",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${name(before)}`,
  },
  { id: "scope.renamed", at: "scope.name", means: "sends replaced", words: (c) => `renamed: ${fromTo(c)}` },
  { id: "scope.label", at: "scope.label", means: "text", words: (c) => `what people read who grant it: ${fromTo(c)}` },
  ...setKinds("scope.serves", "scope.servesAs", {
    gain: ["sends widened", "serves now wherever this is asked:"],
    loss: ["sends narrowed", "no longer serves where this is asked:"],
  }),
  {
    id: "scope-set.added",
    at: "scopeSets.*",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${quoted(after)}`,
  },
  {
    id: "scope-set.removed",
    at: "scopeSets.*",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${quoted(before)}`,
  },
  ...setKinds("scope-set.scope", "scopeSets.*", {
    gain: ["promise made", "has also"],
    loss: ["promise withdrawn", "no longer has"],
  }).map((kind): Kind => ({ ...kind, how: "changed" })),
];

/** Of these, more is a longer wait for callers, and of all other numbers more is more that callers have. */
const waits = /^(poll(?!Tolerance)|webhookRetry)/;
/** Of these, any other value is another one. */
const identities = /(Type|Digits)$/;

const constants: readonly Kind[] = [
  {
    id: "constant.added",
    at: "constants.*",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${quoted(after)}`,
  },
  {
    id: "constant.removed",
    at: "constants.*",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${quoted(before)}`,
  },
  {
    id: "constant.changed",
    at: "constants.*",
    how: "changed",
    means: (c) => {
      const key = c.path.at(-1) ?? "";
      if (typeof c.before !== "number" || typeof c.after !== "number" || identities.test(key))
        return "receives replaced";
      return smaller(c) === waits.test(key) ? "promise made" : "promise withdrawn";
    },
    words: fromTo,
  },
];

const tokens: readonly Kind[] = [
  {
    id: "token.added",
    at: "tokens.*",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${quoted(after)}`,
  },
  {
    id: "token.removed",
    at: "tokens.*",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${quoted(before)}`,
  },
  {
    id: "token.prefix",
    at: "tokens.*",
    how: "changed",
    means: "receives replaced",
    words: (c) => `prefix ${fromTo(c)}`,
  },
];

const pages: readonly Kind[] = [
  {
    id: "page.added",
    at: "page",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${tree(after).path}`,
  },
  {
    id: "page.removed",
    at: "page",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${tree(before).path}`,
  },
  { id: "page.path", at: "page.path", means: "sends replaced", words: (c) => `path ${fromTo(c)}` },
  {
    id: "page.state-added",
    at: "states.*",
    how: "added",
    means: "receives widened",
    words: ({ path, after }) => `may be in the state ${quoted(path.at(-1))}: ${after}`,
  },
  {
    id: "page.state-removed",
    at: "states.*",
    how: "removed",
    means: "receives narrowed",
    words: ({ path }) => `is never in the state ${quoted(path.at(-1))}`,
  },
  {
    id: "page.state-meaning",
    at: "states.*",
    how: "changed",
    means: "text",
    words: ({ path, before, after }) => `state ${quoted(path.at(-1))}\nwas: ${before}\nis: ${after}`,
  },
];

const events: readonly Kind[] = [
  {
    id: "events.added",
    at: "events",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${listed(Object.keys(tree(after)))}`,
  },
  {
    id: "events.removed",
    at: "events",
    how: "removed",
    means: "promise withdrawn",
    words: ({ before }) => `removed: ${listed(Object.keys(tree(before)))}`,
  },
  {
    id: "event.added",
    at: "event",
    how: "added",
    means: "promise made",
    words: ({ after }) => `added: ${tree(after).text ?? ""}`,
  },
  { id: "event.removed", at: "event", how: "removed", means: "promise withdrawn", words: () => "removed" },
  {
    id: "event.scope-asked",
    at: "event.scope",
    when: ({ after }) => typeof after === "string",
    means: "sends narrowed",
    words: (c) => `is told only to who has the scope ${fromTo(c)}`,
  },
  {
    id: "event.scope-dropped",
    at: "event.scope",
    when: ({ after }) => typeof after !== "string",
    means: "sends widened",
    words: ({ before }) => `is told without the scope ${quoted(before)}`,
  },
  {
    id: "event.schema",
    at: "event.schema",
    means: "text",
    words: (c) => `its body is of the schema ${fromTo(c)}; what differs is told beside it`,
  },
  textKind("event.text", "event.text", "what it tells"),
];

export const tableKinds: readonly Kind[] = [
  ...surfaces,
  ...operations,
  ...gates,
  ...errors,
  ...rules,
  ...partyRules,
  ...anyRules,
  ...scopes,
  ...constants,
  ...tokens,
  ...pages,
  ...events,
];
