/** The catalogues that server/ and conformance/ import: typed by their own content, so that a wrong id does not compile. */

import { kebab } from "../document.ts";
import { lifecycleHeaders } from "../lifecycle.ts";
import { type Contract, type ContractOperation, vocabulary } from "../model.ts";
import type { OpenApiDocument, Schema } from "../openapi.ts";

const banner = "// Generated from spec/ by `npm run generate`. Do not edit.\n";

const literal = (value: unknown): string => JSON.stringify(value, null, 2);

/** `export const name = {...} as const;` with its docstring. */
function constant(name: string, doc: string, value: unknown): string {
  return `/** ${doc} */\nexport const ${name} = ${literal(value)} as const;\n`;
}

export function operationsFile(contract: Contract): string {
  const interfaces = contract.surfaces.map((s) => ({ id: s.id, name: pascal(s.id) }));
  const table = Object.fromEntries(contract.operations.map((o) => [o.id, operationRow(contract, o)]));
  return [
    banner,
    ...interfaces.map((i) => `import type { operations as ${i.name} } from "./types/${i.id}.ts";\n`),
    "\n/** Every operation's parameters, body and responses, as openapi-typescript reads them from the documents. */\n",
    `export interface Operations extends ${interfaces.map((i) => i.name).join(", ")} {}\n\n`,
    constant("operations", "Every operation: where it is, what opens it, what it takes and what it may answer.", table),
    "\nexport type OperationId = keyof typeof operations;\n",
    'export type SurfaceId = (typeof operations)[OperationId]["surface"];\n',
    '\n/** The operations of one surface. */\nexport type OperationsOf<S extends SurfaceId> = {\n  [Id in OperationId]: (typeof operations)[Id]["surface"] extends S ? Id : never;\n}[OperationId];\n\n',
    constant(
      "surfaces",
      "Every surface: the prefix of its paths and the shape of its errors.",
      Object.fromEntries(
        contract.surfaces.map((s) => [s.id, { base: s.base, errors: s.errors, openapi: s.openapi ?? null }]),
      ),
    ),
  ].join("");
}

function operationRow(contract: Contract, operation: ContractOperation): Record<string, unknown> {
  const { openapi } = operation;
  const [mediaType] = Object.keys(openapi.requestBody?.content ?? {});
  return {
    surface: operation.surface,
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    bearer: operation.bearer,
    scopes: operation.scopes,
    anyScope: operation.anyScope,
    consentFor: operation.consentFor,
    claimed: operation.claimed,
    active: operation.active,
    session: operation.session,
    csrf: operation.csrf,
    cache: operation.cache,
    body: mediaType
      ? { mediaType, required: openapi.requestBody?.required ?? false, limit: operation.bodyLimit }
      : null,
    page: operation.page?.name ?? null,
    lifecycle: lifecycleHeaders(operation.lifecycle),
    defaults: Object.fromEntries(
      (openapi.parameters ?? []).filter((p) => p.schema.default !== undefined).map((p) => [p.name, p.schema.default]),
    ),
    bodyDefaults: bodyDefaults(contract, operation),
    responses: Object.fromEntries(
      Object.entries(openapi.responses).map(([status, response]) => [
        status,
        {
          mediaType: Object.keys(response.content ?? {})[0] ?? null,
          headers: Object.entries(response.headers ?? {}).map(([name]) => name.toLowerCase()),
          failures: Object.values(response.content ?? {}).flatMap((m) =>
            failureNames(contract, operation.surface, m.schema),
          ),
        },
      ]),
    ),
    rules: contract.rules.filter((r) => r.operations.includes(operation.id)).map((r) => r.id),
  };
}

/** What the members of the body are that are left out, by their names. */
function bodyDefaults({ surfaces }: Contract, { surface, openapi }: ContractOperation): Record<string, unknown> {
  const [content] = Object.values(openapi.requestBody?.content ?? {});
  const name = content?.schema.$ref?.split("/").at(-1) ?? "";
  const { document } = surfaces.find(({ id }) => id === surface) ?? {};
  const properties = Object.entries(document?.components.schemas[name]?.properties ?? {});
  return Object.fromEntries(
    properties.flatMap(([member, schema]) => (schema.default === undefined ? [] : [[member, schema.default]])),
  );
}

function failureNames(contract: Contract, surface: string, schema: Schema): string[] {
  return [schema, ...(schema.anyOf ?? [])].flatMap((s) => {
    const name = s.$ref?.split("/").at(-1);
    const failure = contract.failures.find((f) => f.name === name && (f.surface ?? surface) === surface);
    return failure ? [kebab(failure.name)] : [];
  });
}

export function rulesFile({ rules }: Contract): string {
  const table = Object.fromEntries(rules.map(({ id, ...rest }) => [id, rest]));
  return `${banner}\n${constant("rules", "Every rule of behaviour, by its id, in the order of the contract.", table)}
export type RuleId = keyof typeof rules;

/** What a check must be given besides the server's URL. */
export type Need = ${vocabulary.Need.map((n) => `"${n}"`).join(" | ")};
`;
}

export function partyRulesFile({ partyRules }: Contract): string {
  const tables = [...Map.groupBy(partyRules, ({ party }) => party)].map(([party, rules]) => {
    const table = Object.fromEntries(rules.map(({ id, party: _, ...rest }) => [id, rest]));
    const name = `${party}Rules`;
    const doc = `Every rule for whoever is a ${party} of the server, by its id, in the order of the contract.`;
    return `\n${constant(name, doc, table)}\nexport type ${pascal(party)}RuleId = keyof typeof ${name};\n`;
  });
  return [banner, ...tables].join("");
}

export function anyRulesFile({ anyRules }: Contract): string {
  const table = Object.fromEntries(anyRules.map(({ id, ...rest }) => [id, rest]));
  return `${banner}\n${constant("anyRules", "The rules that bind any server, whatever its dialect, by their ids.", table)}
export type AnyRuleId = keyof typeof anyRules;

/** What a server of another dialect may have or not. */
export const traits = ${JSON.stringify(vocabulary.Trait)} as const;

export type Trait = (typeof traits)[number];
`;
}

export function scopesFile({ catalogues, scopeSets }: Contract): string {
  return [
    banner,
    "\n",
    constant(
      "scopeCatalogues",
      "Per API: every scope with its text for the person who grants it.",
      Object.fromEntries(catalogues.map((c) => [c.surface, Object.fromEntries(c.scopes.map((s) => [s.name, s.text]))])),
    ),
    "\n",
    ...catalogues.map(({ name, surface, scopes }) => {
      const doc = `Every scope of ${surface}, by what code calls it: that stays when its name on the wire changes.`;
      return `${constant(camel(name), doc, Object.fromEntries(scopes.map((scope) => [scope.key, scope.name])))}\n`;
    }),
    ...Object.entries(scopeSets).map(
      ([name, scopes]) =>
        `export const ${camel(name)}s = ${JSON.stringify(scopes)} as const;\nexport type ${name} = (typeof ${camel(name)}s)[number];\n\n`,
    ),
  ]
    .join("")
    .trimEnd()
    .concat("\n");
}

export function eventsFile({ events }: Contract): string {
  const surfaces = [...new Set(events.map((e) => e.surface))];
  return [
    banner,
    ...surfaces.map((s) => `import type { components as ${pascal(s)} } from "./types/${s}.ts";\n`),
    ...surfaces.flatMap((surface) => {
      const own = events.filter((e) => e.surface === surface);
      const { table, type: name, bodies, needs } = eventNames(surface);
      return [
        "\n",
        constant(
          table,
          `Every type of event of ${surface}: what it tells, and the scope (\`null\`: none) that ${needs}.`,
          Object.fromEntries(own.map(({ type, text, scope }) => [type, { text, scope }])),
        ),
        `\nexport type ${name} = keyof typeof ${table};\n\n`,
        `/** The body of a delivery, by the type of its event. */\nexport interface ${bodies} {\n`,
        ...own.map(({ type, schema }) => `  readonly "${type}": ${pascal(surface)}["schemas"]["${schema}"];\n`),
        "}\n",
      ];
    }),
  ].join("");
}

/** What code calls the events of a surface. Those of the Platform API have the short names: partners know them by these. */
function eventNames(surface: string): { table: string; type: string; bodies: string; needs: string } {
  if (surface === "platform-api") {
    const needs = "the install of a webhook endpoint must have";
    return { table: "events", type: "EventType", bodies: "Events", needs };
  }
  const prefix = pascal(surface.replace(/-api$/, ""));
  const needs = "a token must have that subscribes to it or reads it";
  return { table: `${camel(prefix)}Events`, type: `${prefix}EventType`, bodies: `${prefix}Events`, needs };
}

export function errorsFile({ failures, surfaces }: Contract): string {
  const table = Object.fromEntries(
    surfaces.map((s) => [
      s.id,
      Object.fromEntries(
        failures
          .filter((f) => (f.surface ?? s.id) === s.id && f.name in s.document.components.schemas)
          .map((f) => [kebab(f.name), { status: f.status, code: f.code, text: f.text }])
          .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
      ),
    ]),
  );
  return `${banner}\n${constant("errors", "Per surface: every error by name, with its status, its code on the wire, and its text for people.", table)}
type Table = typeof errors;
type CodeOf<Rows> = Rows[keyof Rows] extends { readonly code: infer Code } ? Code : never;

/** The codes of the OAuth wire. */
export type OAuthCode = CodeOf<Table["agent-auth"]>;
/** The codes of the envelope that the other APIs share. */
export type EnvelopeCode = CodeOf<Table["public-api"]> | CodeOf<Table["platform-api"]>;
`;
}

export function pagesFile({ operations, surfaces }: Contract): string {
  const pages: Record<string, { path: string | null; states: Record<string, string>; operations: string[] }> = {};
  const forms: Record<string, { page: string | null; path: string; fields: string[] }> = {};
  for (const { errorPage } of surfaces) {
    if (errorPage) pages[errorPage.name] = { path: null, states: { ...errorPage.states }, operations: [] };
  }
  for (const o of operations) {
    if (o.page) {
      const known = pages[o.page.name];
      pages[o.page.name] = {
        path: known?.path ?? o.path,
        states: { ...known?.states, ...o.page.states },
        operations: [...(known?.operations ?? []), o.id],
      };
    }
    const form = o.openapi.requestBody?.content["application/x-www-form-urlencoded"];
    const document = surfaces.find((s) => s.id === o.surface && s.errors === "page")?.document;
    if (form && document) {
      forms[o.id] = { page: o.page?.name ?? null, path: o.path, fields: formFields(form.schema, document) };
    }
  }
  return [
    banner,
    "\n",
    constant(
      "pages",
      "Every page: its path (`null`: any), and the states that its `data-state` may have, with their meaning.",
      pages,
    ),
    "\nexport type PageName = keyof typeof pages;\n",
    'export type PageState<P extends PageName> = keyof (typeof pages)[P]["states"];\n\n',
    constant("forms", "Every form: where it posts, and its fields besides `csrf`.", forms),
  ].join("");
}

function formFields(schema: Schema, document: OpenApiDocument): string[] {
  const named = schema.$ref?.split("/").at(-1) ?? "";
  const { properties, allOf } = document.components.schemas[named] ?? schema;
  const own = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  const inherited = Array.isArray(allOf) ? allOf.flatMap((part: Schema) => formFields(part, document)) : [];
  return [...inherited, ...own].filter((name) => name !== "csrf");
}

export function constantsFile({ constants, tokens }: Contract): string {
  return [
    banner,
    "\n",
    constant("constants", "The numbers of the protocol that clients may rely on.", constants),
    "\n",
    constant(
      "tokenPrefixes",
      "The prefix of every kind of token.",
      Object.fromEntries(Object.entries(tokens).map(([name, t]) => [name, t.prefix])),
    ),
  ].join("");
}

const pascal = (kebabName: string): string => kebabName.replace(/(^|-)(\w)/g, (_m, _d, c: string) => c.toUpperCase());
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
