/** Parameters, bodies, answers and headers: what the parts of a message are, but for their schemas. */
import { fromTo, type Kind, quoted, setKinds, textKind } from "./kind.ts";

/** Where something must be there: for who receives it, the other way round. */
function requiredKinds(node: "parameter" | "body" | "header"): Kind[] {
  return [
    {
      id: `${node}.required`,
      at: `${node}.required`,
      when: ({ after }) => after === true,
      means: "narrowed",
      words: () => "must be there, and could be left out",
    },
    {
      id: `${node}.optional`,
      at: `${node}.required`,
      when: ({ after }) => after !== true,
      means: "widened",
      words: () => "may be left out, and had to be there",
    },
    textKind(`${node}.description`, `${node}.description`, "description"),
  ];
}

/** How a list is written into a query or a form. */
function writingKinds(node: "parameter" | "header" | "media", keys: readonly string[]): Kind[] {
  return keys.map(
    (key): Kind => ({
      id: `${node}.${key}`,
      at: `${node}.${key}`,
      means: "replaced",
      words: (c) => `is written otherwise: ${key} ${fromTo(c)}`,
    }),
  );
}

/** A message that has one more part is another one for who sends it only if it must have it. */
function partKinds(node: "parameter" | "header"): Kind[] {
  return [
    {
      id: `${node}.added`,
      at: node,
      how: "added",
      means: ({ after }, role) => (role === "sends" && isRequired(after) ? "narrowed" : "widened"),
      words: ({ after }) => (isRequired(after) ? "added, and required" : "added; it may be left out"),
    },
    {
      id: `${node}.removed`,
      at: node,
      how: "removed",
      means: (_change, role) => (role === "sends" ? "narrowed" : "widened"),
      words: () => "removed",
    },
  ];
}

const isRequired = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "required" in value && value.required === true;

export const messageKinds: readonly Kind[] = [
  ...partKinds("parameter"),
  ...requiredKinds("parameter"),
  ...writingKinds("parameter", ["explode", "style", "allowReserved"]),
  {
    id: "parameter.deprecated",
    at: "parameter.deprecated",
    means: "promise reworded",
    words: ({ after }) => (after === true ? "is deprecated" : "is no longer deprecated"),
  },
  {
    id: "parameter.sunset",
    at: "parameter.x-sunset",
    means: "promise reworded",
    words: (c) => `goes on ${quoted(c.after)} and not on ${quoted(c.before)}`,
  },
  textKind("parameter.example", "parameter.example", "example"),
  textKind("parameter.examples", "parameter.examples", "examples"),

  {
    id: "body.added",
    at: "body",
    how: "added",
    means: ({ after }) => (isRequired(after) ? "narrowed" : "widened"),
    words: ({ after }) => (isRequired(after) ? "added, and required" : "added; it may be left out"),
  },
  {
    id: "body.removed",
    at: "body",
    how: "removed",
    means: (_change, role) => (role === "sends" ? "narrowed" : "widened"),
    words: () => "removed",
  },
  ...requiredKinds("body"),

  {
    id: "media.added",
    at: "media",
    how: "added",
    means: "widened",
    words: ({ path }) => `may also be ${quoted(path.at(-1))}`,
  },
  {
    id: "media.removed",
    at: "media",
    how: "removed",
    means: (_change, role) => (role === "sends" ? "narrowed" : "replaced"),
    words: ({ path }) => `may no longer be ${quoted(path.at(-1))}`,
  },
  ...writingKinds("media", ["encoding"]),
  textKind("media.example", "media.example", "example"),
  textKind("media.examples", "media.examples", "examples"),

  {
    id: "response.added",
    at: "response",
    how: "added",
    means: "widened",
    words: ({ path }) => `may answer ${path.at(-1)}`,
  },
  {
    id: "response.removed",
    at: "response",
    how: "removed",
    means: "narrowed",
    words: ({ path }) => `no longer answers ${path.at(-1)}`,
  },
  textKind("response.description", "response.description", "description"),
  ...setKinds("operation.error", "response.errors", {
    gain: ["widened", "may also give the error"],
    loss: ["narrowed", "no longer gives the error"],
  }),

  ...partKinds("header"),
  ...requiredKinds("header"),
  ...writingKinds("header", ["explode", "style"]),
  { id: "header.deprecated", at: "header.deprecated", means: "promise reworded", words: fromTo },
  textKind("header.example", "header.example", "example"),

  ...(["message", "webhook"] as const).flatMap((node): Kind[] => [
    textKind(`${node}.summary`, `${node}.summary`, "summary"),
    textKind(`${node}.description`, `${node}.description`, "description"),
    textKind(`${node}.tags`, `${node}.tags`, "group in the documents"),
    textKind(`${node}.docs`, `${node}.externalDocs`, "link to documentation"),
  ]),
  { id: "message.added", at: "message", how: "added", means: "promise made", words: () => "added" },
  { id: "message.removed", at: "message", how: "removed", means: "promise withdrawn", words: () => "removed" },
  { id: "webhook.added", at: "webhook", how: "added", means: "promise made", words: () => "added" },
  { id: "webhook.removed", at: "webhook", how: "removed", means: "promise withdrawn", words: () => "removed" },

  { id: "document.added", at: "document", how: "added", means: "promise made", words: () => "added" },
  { id: "document.removed", at: "document", how: "removed", means: "promise withdrawn", words: () => "removed" },
  {
    id: "document.dialect",
    at: "document.jsonSchemaDialect",
    means: "replaced",
    words: (c) => `JSON Schema dialect ${fromTo(c)}`,
  },
  { id: "document.openapi", at: "document.openapi", means: "promise reworded", words: (c) => `OpenAPI ${fromTo(c)}` },
  { id: "document.servers", at: "document.servers", means: "sends replaced", words: (c) => `servers ${fromTo(c)}` },
  textKind("document.info", "info.*", "title or description of the document"),
  textKind("document.tags", "tags.*", "group of operations"),
  {
    id: "security.added",
    at: "securityScheme",
    how: "added",
    means: "text",
    words: () => "added; the operations that ask for it are told",
  },
  {
    id: "security.removed",
    at: "securityScheme",
    how: "removed",
    means: "text",
    words: () => "removed; the operations that asked for it are told",
  },
  textKind("security.description", "securityScheme.description", "description"),
  textKind("security.format", "securityScheme.bearerFormat", "form of the token, in words"),
  ...["type", "scheme", "in", "name"].map(
    (key): Kind => ({
      id: `security.${key}`,
      at: `securityScheme.${key}`,
      means: "sends replaced",
      words: (c) => `${key} ${fromTo(c)}`,
    }),
  ),
];
