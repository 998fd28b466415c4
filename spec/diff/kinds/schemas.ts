/** Schemas: what a message looks like, on whichever side of the wire. */
import type { Change } from "../changes.ts";
import type { Node } from "../grammar.ts";
import { strings } from "../json.ts";
import {
  boundKinds,
  constraintKind,
  fromTo,
  gained,
  type Kind,
  listed,
  lost,
  quoted,
  setKinds,
  textKind,
} from "./kind.ts";

const nodes = ["schema", "member", "alternative"] as const satisfies readonly Node[];

const uppers = {
  maxLength: "longest",
  maxItems: "most items",
  maximum: "largest value",
  exclusiveMaximum: "values below",
  maxProperties: "most members",
};
const lowers = {
  minLength: "shortest",
  minItems: "fewest items",
  minimum: "smallest value",
  exclusiveMinimum: "values above",
  minProperties: "fewest members",
};
const constraints = [
  "pattern",
  "format",
  "multipleOf",
  "uniqueItems",
  "const",
  "additionalProperties",
  "unevaluatedProperties",
];

const types = (value: Change["before"]): string[] => (typeof value === "string" ? [value] : strings(value));
const contains = (wide: readonly string[], narrow: readonly string[]): boolean =>
  narrow.every((one) => wide.includes(one) || (one === "integer" && wide.includes("number")));

function keywords(at: Node): Kind[] {
  return [
    {
      id: "type.changed",
      at: `${at}.type`,
      means: ({ how, before, after }) => {
        const [was, is] = [types(before), types(after)];
        if (how === "added" || contains(was, is)) return "narrowed";
        return how === "removed" || contains(is, was) ? "widened" : "replaced";
      },
      words: (c) => `type ${fromTo(c)}`,
    },
    ...setKinds("enum.value", `${at}.enum`, {
      gain: ["widened", "may also be"],
      loss: ["narrowed", "may no longer be"],
    }).map((kind): Kind => ({ ...kind, when: (c) => c.how === "changed" && kind.when?.(c) === true })),
    {
      id: "enum.added",
      at: `${at}.enum`,
      how: "added",
      means: "narrowed",
      words: (c) => `may only be ${listed(strings(c.after))}`,
    },
    {
      id: "enum.removed",
      at: `${at}.enum`,
      how: "removed",
      means: "widened",
      words: () => "may be any value, and not only those of a list",
    },
    {
      id: "member.required",
      at: `${at}.required`,
      when: (c) => gained(c).some((name) => knownBefore(c, name)),
      means: "narrowed",
      words: (c) => `must have ${listed(gained(c).filter((name) => knownBefore(c, name)))}, which could be left out`,
    },
    {
      id: "member.optional",
      at: `${at}.required`,
      when: (c) => lost(c).some((name) => knownAfter(c, name)),
      means: "widened",
      words: (c) => `may lack ${listed(lost(c).filter((name) => knownAfter(c, name)))}, which was always there`,
    },
    {
      id: "member.order",
      at: `${at}.required`,
      when: (c) => !gained(c).some((name) => knownBefore(c, name)) && !lost(c).some((name) => knownAfter(c, name)),
      means: "text",
      words: () => "lists its required members otherwise",
    },
    ...Object.entries(uppers).flatMap(([key, name]) => boundKinds(`limit.${key}`, `${at}.${key}`, "upper", name)),
    ...Object.entries(lowers).flatMap(([key, name]) => boundKinds(`limit.${key}`, `${at}.${key}`, "lower", name)),
    ...constraints.map((key) => constraintKind(`constraint.${key}`, `${at}.${key}`, key)),
    {
      id: "default.changed",
      at: `${at}.default`,
      means: (_change, role) => (role === "sends" ? "replaced" : "text"),
      words: (c) => `left out, it means ${quoted(c.after)} and no longer ${quoted(c.before)}`,
    },
    {
      id: "member.deprecated",
      at: `${at}.deprecated`,
      means: ({ after }) => (after === true ? "promise reworded" : "text"),
      words: ({ after }) => (after === true ? "is deprecated" : "is no longer deprecated"),
    },
    {
      id: "member.sunset",
      at: `${at}.x-sunset`,
      means: "promise reworded",
      words: (c) => `goes on ${quoted(c.after)} and not on ${quoted(c.before)}`,
    },
    {
      id: "schema.named",
      at: `${at}.$ref`,
      means: "text",
      words: (c) => `is of the schema ${fromTo(c)}; what differs is told beside it`,
    },
    textKind("schema.description", `${at}.description`, "description"),
    textKind("schema.title", `${at}.title`, "title"),
    textKind("schema.example", `${at}.example`, "example"),
    textKind("schema.examples", `${at}.examples`, "examples"),
    textKind("schema.message", `${at}.x-message`, "words of the validator"),
  ];
}

/** A member that came or went is told as such: not also as required or not. */
const knownBefore = ({ was }: Change, name: string): boolean => hasMember(was, name);
const knownAfter = ({ is }: Change, name: string): boolean => hasMember(is, name);

function hasMember(schema: Change["was"], name: string): boolean {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null && name in properties;
}

export const schemaKinds: readonly Kind[] = [
  ...nodes.flatMap(keywords),
  {
    id: "member.added",
    at: "member",
    how: "added",
    means: ({ required }, role) => (required && role === "sends" ? "narrowed" : "widened"),
    words: ({ required }) => (required ? "added, and required" : "added; it may be left out"),
  },
  {
    id: "member.removed",
    at: "member",
    how: "removed",
    means: (_change, role) => (role === "sends" ? "narrowed" : "widened"),
    words: () => "removed",
  },
  {
    id: "alternative.added",
    at: "alternative",
    how: "added",
    means: ({ path }) => (path.at(-2) === "allOf" ? "narrowed" : "widened"),
    words: ({ path }) => `may also be ${alternative(path)}`,
  },
  {
    id: "alternative.removed",
    at: "alternative",
    how: "removed",
    means: ({ path }) => (path.at(-2) === "allOf" ? "widened" : "narrowed"),
    words: ({ path }) => `may no longer be ${alternative(path)}`,
  },
  {
    id: "schema.added",
    at: "schema",
    how: "added",
    means: ({ path }) => (isNamed(path) ? "text" : "narrowed"),
    words: ({ path }) => (isNamed(path) ? "is a new name for a schema" : "is restricted by a schema"),
  },
  {
    id: "schema.removed",
    at: "schema",
    how: "removed",
    means: ({ path }) => (isNamed(path) ? "text" : "widened"),
    words: ({ path }) =>
      isNamed(path)
        ? "is no longer the name of a schema: generated types lose it"
        : "is no longer restricted by a schema",
  },
  { id: "schema.changed", at: "schema", how: "changed", means: "replaced", words: fromTo },
];

/** `documents/public-api/schemas/Job`: what uses it is told where it does. */
function isNamed(path: readonly string[]): boolean {
  return path.length === 4 && path[2] === "schemas";
}

function alternative(path: readonly string[]): string {
  return `\`${(path.at(-1) ?? "").split(" ")[0]}\``;
}
