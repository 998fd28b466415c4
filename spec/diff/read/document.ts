/**
 * An OpenAPI document as the export has it: operations by their ids, parameters by place and name, and nothing that a table
 * of the contract says already (security, rules, scopes, constants).
 */
import { type Json, mapTree, type Tree, tree } from "../json.ts";

const schemas = "#/components/schemas/";

export function documentPart(document: Tree): Tree {
  const { paths, webhooks, components, info, tags, ...rest } = document;
  const { version: _, ...about } = tree(info);
  return {
    ...withoutTables(rest),
    info: about,
    tags: Object.fromEntries(trees(tags).map((tag) => [String(tag.name), tag.description ?? ""])),
    securitySchemes: mapTree(tree(components, "securitySchemes"), (scheme) => withoutTables(tree(scheme))),
    operations: Object.fromEntries(
      operationsIn(tree(paths)).map(({ operation }) => [String(operation.operationId), message(operation)]),
    ),
    webhooks: Object.fromEntries(operationsIn(tree(webhooks)).map(({ path, operation }) => [path, message(operation)])),
    schemas: mapTree(tree(components, "schemas"), (schema) => schemaPart(tree(schema))),
  };
}

export interface Located {
  readonly path: string;
  readonly method: string;
  readonly operation: Tree;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Every operation of `paths` or `webhooks`. */
export function operationsIn(paths: Tree): Located[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(tree(item))
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({ path, method: method.toUpperCase(), operation: tree(operation) })),
  );
}

function trees(list: Json | undefined): Tree[] {
  return Array.isArray(list) ? list.map((one) => tree(one)) : [];
}

/** What the tables of the contract say too: gates, rules, scopes, constants, pages, and when something goes. */
const saidByTables = new Set([
  "x-rules",
  "x-constants",
  "x-scopes",
  "x-required-scopes",
  "x-any-scope",
  "x-consent-for",
  "x-page",
]);

function withoutTables(value: Tree): Tree {
  return mapTree(value, (inner, key) => (saidByTables.has(key) ? undefined : inner));
}

function message(operation: Tree): Tree {
  const { operationId: _, security: __, deprecated: ___, "x-sunset": ____, ...said } = withoutTables(operation);
  const { parameters, requestBody, responses, ...rest } = said;
  const body = tree(requestBody);
  return {
    ...rest,
    parameters: Object.fromEntries(
      trees(parameters).map(({ name, in: place, ...parameter }) => [`${place} ${name}`, withSchema(parameter)]),
    ),
    ...(requestBody === undefined ? {} : { requestBody: { ...body, content: contentPart(body.content) } }),
    responses: mapTree(tree(responses), (response, status) => responsePart(tree(response), status)),
  };
}

/** The headers that say when an operation goes: that is told once, and not of each answer. */
const lifecycle = new Set(["Deprecation", "Sunset"]);

function responsePart(response: Tree, status: string): Tree {
  const failed = /^[45]/.test(status);
  const rows = failed ? rowsOf(tree(response.content)) : [];
  return {
    ...response,
    headers: mapTree(tree(response.headers), (header, name) =>
      lifecycle.has(name) ? undefined : withSchema(tree(header)),
    ),
    content: mapTree(tree(response.content), (media) => {
      const { schema, ...rest } = tree(media);
      if (schema === undefined || rows.length > 0) return rest;
      return { ...rest, schema: schemaPart(tree(schema)) };
    }),
    errors: rows,
  };
}

/** The schemas of an answer that refuses, by name: each is a row of the error table. */
function rowsOf(content: Tree): string[] {
  return Object.values(content).flatMap((media) => {
    const schema = tree(media, "schema");
    const either = schema.anyOf === undefined ? [schema] : trees(schema.anyOf);
    const names = either.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref.slice(schemas.length)] : []));
    return names.length === either.length ? names : [];
  });
}

function contentPart(content: Json | undefined): Tree {
  return mapTree(tree(content), (media) => withSchema(tree(media)));
}

function withSchema(value: Tree): Tree {
  return value.schema === undefined ? value : { ...value, schema: schemaPart(tree(value.schema)) };
}

const single = ["items", "not", "additionalProperties", "unevaluatedProperties", "propertyNames", "contains"];
const lists = ["anyOf", "oneOf", "allOf"];

/** A schema whose alternatives have names, so that one more is one more and not another list. */
export function schemaPart(schema: Tree): Tree {
  return mapTree(schema, (inner, key) => {
    if (key === "$ref" && typeof inner === "string") return inner.slice(schemas.length);
    if (key === "properties") return mapTree(tree(inner), (member) => schemaPart(tree(member)));
    if (single.includes(key) && typeof inner === "object") return schemaPart(tree(inner));
    if (lists.includes(key)) return alternatives(trees(inner).map(schemaPart));
    return inner;
  });
}

function alternatives(list: readonly Tree[]): Tree {
  const named: Record<string, Json> = {};
  for (const one of list) {
    const name = nameOf(one);
    named[name in named ? `${name} ${JSON.stringify(one)}` : name] = one;
  }
  return named;
}

/** What tells an alternative from the others beside it. */
export function nameOf(schema: Tree): string {
  if (typeof schema.$ref === "string") return schema.$ref;
  return typeof schema.type === "string" ? schema.type : "other";
}
