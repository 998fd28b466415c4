/** Turns what the OpenAPI emitter gives into the document that is published: complete, sorted, self-contained. */

import { ownExample } from "./examples.ts";
import { lifecycleHeaders } from "./lifecycle.ts";
import type { Constants, ContractOperation, Failure, Rule, ScopeCatalogue, Surface, TokenKind } from "./model.ts";
import { type OpenApiDocument, type OpenApiOperation, operationsOf, type Schema, schemePrefix } from "./openapi.ts";
import { endedBy } from "./patterns.ts";

export interface DocumentParts {
  readonly constants: Constants;
  readonly failures: readonly Failure[];
  readonly catalogues: readonly ScopeCatalogue[];
  readonly operations: readonly ContractOperation[];
  readonly rules: readonly Rule[];
  /** What a pattern, or a validator by its name, asks for. */
  readonly words: ReadonlyMap<string, string>;
}

/** Complete `surface.document` in place: names, security, headers that every answer has, examples, rules, scopes. */
export function finishDocument(surface: Surface, parts: DocumentParts): void {
  const { document } = surface;
  document.jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";
  document.info = {
    ...document.info,
    description: unwrap(surface.description),
    version: parts.constants.version,
    license: { name: "MIT", identifier: "MIT" },
    contact: { name: "OpenTrain" },
  };
  document.servers = [{ url: "/", description: "The origin that serves this document" }];
  // Decorators apply from the bottom up; the contract reads from the top down.
  document.tags = (document.tags ?? [])
    .reverse()
    .map(({ name, description = "" }) => ({ name, description: unwrap(description) }));
  shortenNames(document);
  for (const operation of parts.operations) {
    const { openapi } = operation;
    const { description = "" } = openapi;
    openapi.description = [unwrap(description), ...lifecycleInWords(operation), ...scopesInWords(operation)].join(
      "\n\n",
    );
    if (operation.scopes.length > 0) {
      openapi[operation.anyScope ? "x-any-scope" : "x-required-scopes"] = operation.scopes;
    }
    if (operation.consentFor) openapi["x-consent-for"] = operation.consentFor;
    openapi.security = security(operation);
    const rules = parts.rules.filter((rule) => rule.operations.includes(operation.id));
    if (rules.length > 0) openapi["x-rules"] = rules.map(publicRule);
    if (operation.page) openapi["x-page"] = operation.page;
    if (openapi.requestBody) {
      showExample(document, openapi.requestBody);
      repeatLists(document, openapi.requestBody);
    }
    nameExamples(operation, document, parts);
    addHeaders(operation);
  }
  if (surface.webhooks) addWebhooks(document, surface.webhooks);
  flattenEnums(document);
  const general = parts.rules.filter((rule) => rule.page === surface.id && rule.operations.length === 0);
  if (general.length > 0) document["x-rules"] = general.map(publicRule);
  document["x-constants"] = parts.constants;
  const catalogue = parts.catalogues.find((c) => c.surface === surface.id);
  if (catalogue) document["x-scopes"] = Object.fromEntries(catalogue.scopes.map((s) => [s.name, s.text]));
  for (const part of [document.paths, document.webhooks, document.components]) finishShapes(part, parts.words);
  const schemes = securitySchemes(parts);
  document.components = {
    ...(Object.keys(schemes).length > 0 ? { securitySchemes: schemes } : {}),
    schemas: Object.fromEntries(
      Object.entries(document.components.schemas)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, schema]) => [name, unwrapDescriptions(schema)]),
    ),
  };
}

/** The operations of `own`, whose paths are names, become the document's webhooks, and its schemas the document's. */
function addWebhooks(document: OpenApiDocument, own: OpenApiDocument): void {
  shortenNames(own);
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(own.components.schemas)) {
    if (name in schemas && JSON.stringify(schemas[name]) !== JSON.stringify(schema)) {
      throw new Error(`The API and its webhooks have different schemas named ${name}.`);
    }
    schemas[name] = schema;
  }
  document.webhooks = {};
  for (const { path, method, operation } of operationsOf(own)) {
    operation.security = [];
    if (operation.requestBody) showExample(document, operation.requestBody);
    document.webhooks[path.replace(/^\//, "")] = { [method]: unwrapDescriptions(operation) };
  }
}

/** A union of enums becomes one enum: some client generators make it a union of object types, and their output throws. */
function flattenEnums({ components: { schemas } }: OpenApiDocument): void {
  const valuesOf = ({ $ref, enum: values, anyOf }: Schema): unknown[] | undefined => {
    if ($ref !== undefined) return valuesOf(schemas[$ref.slice(schemePrefix.length)] ?? {});
    if (Array.isArray(values)) return values;
    const all = anyOf?.map(valuesOf);
    return all?.every((list) => list !== undefined) ? all.flat() : undefined;
  };
  for (const schema of Object.values(schemas)) {
    if (schema.anyOf === undefined) continue;
    const values = valuesOf(schema);
    if (values === undefined || values.some((value) => typeof value !== "string")) continue;
    const { anyOf: _, ...rest } = schema;
    for (const key of Object.keys(schema)) delete schema[key];
    Object.assign(schema, { type: "string", enum: [...new Set(values)], ...rest });
  }
}

function publicRule({ id, words, needs, source, level }: Rule): Omit<Rule, "page" | "operations"> {
  return { id, level, words, needs, source };
}

/** Doc comments are wrapped for the editor; paragraphs stay. */
function unwrap(text: string): string {
  return text.replace(/([^\n])\n(?!\n)/g, "$1 ").trim();
}

function unwrapDescriptions<T>(value: T): T {
  if (Array.isArray(value)) return value.map(unwrapDescriptions) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === "description" && typeof inner === "string" ? unwrap(inner) : unwrapDescriptions(inner),
  ]);
  return Object.fromEntries(entries) as T;
}

/**
 * `x-message` beside a pattern or the name of a validator says in words what it asks for; validators show it instead. A
 * pattern that ends in `$` also gets what makes that the end in every engine: in some it matches before a final line break.
 */
function finishShapes(value: unknown, words: ReadonlyMap<string, string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const inner of Object.values(value)) finishShapes(inner, words);
  const { pattern, format } = value as Schema;
  if (typeof pattern === "string") Object.assign(value, { ...endedBy(pattern), ...value });
  const message = [format, pattern].map((key) => words.get(String(key))).find((found) => found !== undefined);
  if (message !== undefined) Object.assign(value, { "x-message": message });
}

/** Schema names without their namespace; a clash is an error, since one of the two would vanish. */
function shortenNames(document: OpenApiDocument): void {
  const short = new Map<string, string>();
  for (const name of Object.keys(document.components.schemas)) {
    const last = name.slice(name.lastIndexOf(".") + 1);
    for (const [other, taken] of short) {
      if (taken === last) throw new Error(`The schemas ${other} and ${name} would both be named ${last}.`);
    }
    short.set(name, last);
  }
  const rename = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(rename);
    else if (typeof value === "object" && value !== null) {
      if ("$ref" in value && typeof value.$ref === "string") {
        const name = value.$ref.slice(schemePrefix.length);
        value.$ref = schemePrefix + (short.get(name) ?? name);
      }
      Object.values(value).forEach(rename);
    }
  };
  rename(document);
  document.components.schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [short.get(name) ?? name, schema]),
  );
}

const schemeNames = { personal: "personalToken", platform: "platformToken" } as const satisfies Record<
  TokenKind,
  string
>;

function scopesInWords({ scopes, anyScope, consentFor }: ContractOperation): string[] {
  if (scopes.length === 0) return [];
  const which = anyScope ? "one of the scopes" : scopes.length > 1 ? "the scopes" : "the scope";
  const needs = `The token needs ${which} ${scopes.map((s) => `\`${s}\``).join(", ")}.`;
  if (consentFor === null) return [needs];
  return [
    `${needs} One that has \`${consentFor}\` is shown more, and refused while the customer has not consented to that.`,
  ];
}

function lifecycleInWords({ lifecycle }: ContractOperation): string[] {
  if (lifecycle === null) return [];
  const { words, deprecated, sunset } = lifecycle;
  const since = deprecated === null ? "Deprecated" : `Deprecated since ${deprecated}`;
  return [`${since}: ${words}${sunset === null ? "" : ` It goes on ${sunset} at the earliest.`}`];
}

function security(operation: ContractOperation): Record<string, string[]>[] {
  // Without the scopes, though OpenAPI 3.1 allows them here: linters take them for scopes of OAuth flows that are not there.
  if (operation.bearer) return [{ [schemeNames[operation.bearer]]: [] }];
  return operation.session === "required" ? [{ session: [] }] : [];
}

function securitySchemes({ operations, catalogues }: DocumentParts): Record<string, unknown> {
  const schemes: Record<string, unknown> = {};
  const scopesOf = (surface: string) =>
    Object.fromEntries((catalogues.find((c) => c.surface === surface)?.scopes ?? []).map((s) => [s.name, s.text]));
  if (operations.some((o) => o.bearer === "personal")) {
    schemes.personalToken = {
      type: "http",
      scheme: "bearer",
      bearerFormat: "ot_pat_...",
      description: "A personal token: from registration, the claim, `POST /tokens`, or a human's settings (RFC 6750).",
      "x-scopes": scopesOf("public-api"),
    };
  }
  if (operations.some((o) => o.bearer === "platform")) {
    schemes.platformToken = {
      type: "http",
      scheme: "bearer",
      bearerFormat: "ot_ptk_...",
      description:
        "A platform token: shown once to the customer who approves the app on its consent screen (RFC 6750).",
      "x-scopes": scopesOf("platform-api"),
    };
  }
  if (operations.some((o) => o.session === "required")) {
    schemes.session = {
      type: "apiKey",
      in: "cookie",
      name: "__Host-opentrain_session",
      description: "The session of a human who signed in by a code sent by mail.",
    };
  }
  return schemes;
}

/** A body without an example of its own shows that of its model. */
function showExample(document: OpenApiDocument, body: NonNullable<OpenApiOperation["requestBody"]>): void {
  for (const media of Object.values(body.content)) {
    const name = media.schema.$ref?.slice(schemePrefix.length) ?? "";
    const [example] = document.components.schemas[name]?.examples ?? [];
    if (media.example === undefined && media.examples === undefined && example !== undefined) media.example = example;
  }
}

/** A list in a form is its field repeated: OpenAPI's default, said aloud for tools that do not know it. */
function repeatLists(document: OpenApiDocument, { content }: NonNullable<OpenApiOperation["requestBody"]>): void {
  const media = content["application/x-www-form-urlencoded"];
  const properties = document.components.schemas[media?.schema.$ref?.slice(schemePrefix.length) ?? ""]?.properties;
  const lists = Object.entries(properties ?? {}).filter(([, schema]) => schema.type === "array");
  if (media && lists.length > 0) {
    media.encoding = Object.fromEntries(lists.map(([name]) => [name, { style: "form", explode: true }]));
  }
}

/** The errors that a mock gives when it is asked for no example. */
const FIRST_SHOWN = ["InvalidRequest", "BadRequest", "ScopeMissing"];

/** Give each error its named example, as this operation gives it, so that a mock can be asked for it by name. */
function nameExamples(operation: ContractOperation, document: OpenApiDocument, parts: DocumentParts): void {
  for (const [status, response] of Object.entries(operation.openapi.responses)) {
    for (const media of Object.values(response.content ?? {})) {
      const names = [media.schema, ...(media.schema.anyOf ?? [])].map((s) => s.$ref?.slice(schemePrefix.length));
      const rows = parts.failures.filter(
        (f) =>
          names.includes(f.name) &&
          (f.surface ?? operation.surface) === operation.surface &&
          String(f.status) === status,
      );
      const named = (some: readonly Failure[]) =>
        Object.fromEntries(
          some.map((row) => [
            kebab(row.name),
            { summary: row.text, value: ownExample(row, operation, document, parts.catalogues) },
          ]),
        );
      // What a mock gives unasked goes with the headers of the status, and comes first in the order of the gates.
      const first = rows.filter(({ name }) => FIRST_SHOWN.includes(name));
      if (rows.length > 0) media.examples = { ...named(first), ...named(rows), ...media.examples };
      if (rows.length > 0) response.description = rows.map((r) => r.text).join(" Or: ");
    }
    const challenge = response.headers?.["WWW-Authenticate"];
    if (status === "403" && challenge && operation.scopes.length > 0) challenge.example = insufficientScope(operation);
  }
}

function insufficientScope({ scopes }: ContractOperation): string {
  return `Bearer error="insufficient_scope", scope="${scopes.join(" ")}"`;
}

/** `InvalidRequest` -> `invalid-request`: how an error row is named in `Prefer: example=...`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/g, (c) => `-${c}`).toLowerCase();
}

/** Headers that the server's frame gives to every answer of an operation, whatever its handler says. */
function addHeaders(operation: ContractOperation): void {
  const add: Record<string, { required: true; description: string; schema: Schema }> = {};
  if (operation.surface !== "console") {
    add["X-Request-Id"] = {
      required: true,
      description: "Names this exchange in the server's log.",
      schema: { type: "string" },
    };
  }
  if (operation.cache?.startsWith("no-store")) {
    add["Cache-Control"] = {
      required: true,
      description:
        operation.surface === "console"
          ? "The page is for this visitor alone."
          : "The answer holds secrets (RFC 6749, 5.1).",
      schema: { type: "string", enum: ["no-store"] },
    };
  }
  const day = (description: string, example: string) => ({
    required: true as const,
    description,
    schema: { type: "string", enum: [example] },
  });
  const { deprecated, sunset } = lifecycleHeaders(operation.lifecycle);
  if (deprecated !== undefined) add.Deprecation = day("Since when the operation is deprecated (RFC 9745).", deprecated);
  if (sunset !== undefined) add.Sunset = day("When the operation goes at the earliest (RFC 8594).", sunset);
  const read: typeof add = {};
  if (operation.cache === "public" || operation.cache === "shared") {
    read["Cache-Control"] =
      operation.cache === "shared"
        ? {
            required: true,
            description: "For how long shared caches may keep it.",
            schema: { type: "string", enum: ["public, s-maxage=300, stale-while-revalidate=3600"] },
          }
        : {
            required: true,
            description: "For how long anybody may keep it; `no-store` if the request had credentials.",
            schema: { type: "string" },
          };
    read.ETag = { required: true, description: "For `If-None-Match` (RFC 9110, 13.1.2).", schema: { type: "string" } };
    // Of what is asked for by scripts, refusals are to be read by them too.
    const scripts = operation.cache === "shared" ? add : read;
    scripts["Access-Control-Allow-Origin"] = {
      required: true,
      description: "Scripts of all origins may read it.",
      schema: { type: "string", enum: ["*"] },
    };
    scripts["Access-Control-Expose-Headers"] = {
      required: true,
      description: "The headers that scripts may read too.",
      schema: { type: "string" },
    };
  }
  if (operation.cache === "no-store-pragma") {
    add.Pragma = {
      required: true,
      description: "For HTTP/1.0 caches (RFC 6749, 5.1).",
      schema: { type: "string", enum: ["no-cache"] },
    };
  }
  for (const [status, response] of Object.entries(operation.openapi.responses)) {
    for (const header of Object.values(response.headers ?? {})) describeHeader(header);
    const frame = { ...add, ...(status === "200" ? read : {}) };
    if (Object.keys(frame).length > 0) response.headers = { ...response.headers, ...frame };
  }
}

/**
 * A header that may come several times is described by one of its lines, as `Set-Cookie` must be (RFC 6265, 3), and
 * whole numbers get an example, without which Prism leaves the header out.
 */
function describeHeader(header: { schema: Schema; example?: unknown }): void {
  if (header.schema.items) header.schema = header.schema.items;
  if (header.schema.type === "integer") header.example = 30;
}
