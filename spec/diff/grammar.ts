/** What a contract is made of: which members of a node are nodes themselves. Every other member is a value of its own. */

export type Node =
  | "contract"
  | "surface"
  | "operation"
  | "gates"
  | "errors"
  | "error"
  | "rule"
  | "partyRules"
  | "partyRule"
  | "anyRule"
  | "scopes"
  | "scope"
  | "scopeSets"
  | "constants"
  | "tokens"
  | "page"
  | "states"
  | "events"
  | "event"
  | "document"
  | "info"
  | "tags"
  | "securityScheme"
  | "message"
  | "webhook"
  | "parameter"
  | "body"
  | "media"
  | "response"
  | "header"
  | "schema"
  | "member"
  | "alternative";

/** `map`: nodes by name; `one`: a single node; `table`: one that is always there, with nothing in it where nothing is said. */
type Inner = SchemaInner | { readonly table: Node };
type SchemaInner = { readonly map: Node } | { readonly one: Node };

export const grammar: Partial<Record<Node, Readonly<Record<string, Inner>>>> = {
  contract: {
    surfaces: { map: "surface" },
    operations: { map: "operation" },
    errors: { map: "errors" },
    rules: { map: "rule" },
    partyRules: { map: "partyRules" },
    anyRules: { map: "anyRule" },
    scopes: { map: "scopes" },
    scopeSets: { table: "scopeSets" },
    constants: { table: "constants" },
    tokens: { table: "tokens" },
    pages: { map: "page" },
    events: { map: "events" },
    documents: { map: "document" },
  },
  operation: { gates: { table: "gates" } },
  page: { states: { table: "states" } },
  document: {
    info: { table: "info" },
    tags: { table: "tags" },
    securitySchemes: { map: "securityScheme" },
    operations: { map: "message" },
    webhooks: { map: "webhook" },
    schemas: { map: "schema" },
  },
  message: { parameters: { map: "parameter" }, requestBody: { one: "body" }, responses: { map: "response" } },
  webhook: { parameters: { map: "parameter" }, requestBody: { one: "body" }, responses: { map: "response" } },
  parameter: { schema: { one: "schema" } },
  body: { content: { map: "media" } },
  response: { headers: { map: "header" }, content: { map: "media" } },
  media: { schema: { one: "schema" } },
  header: { schema: { one: "schema" } },
};

/** Tables by surface, whose rows are nodes. */
export const rowsOf: Partial<Record<Node, Node>> = {
  errors: "error",
  partyRules: "partyRule",
  scopes: "scope",
  events: "event",
};

/** The members of a schema that are schemas. */
export const schemaGrammar: Readonly<Record<string, SchemaInner>> = {
  properties: { map: "member" },
  anyOf: { map: "alternative" },
  oneOf: { map: "alternative" },
  allOf: { map: "alternative" },
  items: { one: "schema" },
  not: { one: "schema" },
  additionalProperties: { one: "schema" },
  unevaluatedProperties: { one: "schema" },
};
