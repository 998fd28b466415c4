/** Judges requests, and below production responses, by validators compiled from the generated OpenAPI. */
import { setImmediate } from "node:timers/promises";
import type { Ajv2020, AnySchemaObject, ErrorObject, Options, ValidateFunction } from "ajv/dist/2020.js";
import type { OperationId, SurfaceId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import { createAjv } from "./ajv.ts";
import { pairsOf } from "./body.ts";
import { type Document, documentOf, type Schema } from "./documents.ts";
import type { Issue } from "./types.ts";

interface Shape {
  readonly parameters: { readonly path: ValidateFunction | undefined; readonly query: ValidateFunction | undefined };
  /** Query parameters that are lists, and so may be repeated. */
  readonly queryLists: ReadonlySet<string>;
  readonly queryIntegers: ReadonlySet<string>;
  readonly queryNames: ReadonlySet<string>;
  readonly body: ValidateFunction | undefined;
  readonly bodyNames: ReadonlySet<string>;
  /** Form fields that are lists, and so may be repeated. */
  readonly bodyLists: ReadonlySet<string>;
}

/** Compiles schemas by where they stand in a surface's document, which it reads once. */
interface Compiler {
  compile(surface: SurfaceId, ...pointer: readonly string[]): ValidateFunction;
  compileObject(surface: SurfaceId, schema: object): ValidateFunction;
}

/** All that Ajv warns of in the contract is that nobody validates one of its formats. */
const logger = {
  log: console.log,
  error: console.error,
  warn(message: unknown): never {
    throw new Error(String(message));
  },
};

/** What judges few values, below production: better code would take longer to write than it saves. */
const SOON_COMPILED = { inlineRefs: false, code: { optimize: false } } as const;

function compiler(
  coerceTypes: boolean,
  prepare: (document: Document) => unknown = (document) => document,
  compiling: Options = {},
): Compiler {
  // The documents are linted where they are made; to check them again would take longer than to compile them.
  const checks = { meta: false, validateSchema: false } as const;
  const reading = { allErrors: true, strict: false, coerceTypes, useDefaults: true, verbose: true, logger } as const;
  const known = new Set<SurfaceId>();
  let ajv: Ajv2020 | undefined;
  const compileObject = (surface: SurfaceId, schema: object): ValidateFunction => {
    ajv ??= createAjv({ ...checks, ...reading, ...compiling });
    if (!known.has(surface)) ajv.addSchema(prepare(documentOf(surface)) as AnySchemaObject, surface);
    known.add(surface);
    return ajv.compile(schema);
  };
  return {
    compileObject,
    compile: (surface, ...pointer) => compileObject(surface, { $ref: refTo(surface, ...pointer) }),
  };
}

/** A reference to a place in a surface's document (RFC 6901, 6). */
function refTo(surface: SurfaceId, ...pointer: readonly string[]): string {
  const parts = pointer.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")));
  return `${surface}#/${parts.join("/")}`;
}

/** Path and query come as text and are read as what the schema says; bodies are taken as they are. */
const text = compiler(true);
const plain = compiler(false);

const shapes = new Map<OperationId, Shape>();

/** Compiles what an operation's requests are judged by, unless it has been asked for before. */
function shapeOf(id: OperationId): Shape {
  let shape = shapes.get(id);
  if (shape === undefined) {
    shape = compile(id);
    shapes.set(id, shape);
  }
  return shape;
}

/** Compiles what no request has asked for yet, one operation in a turn of the event loop, so that none waits for all. */
export async function compileShapes(ids: readonly OperationId[]): Promise<void> {
  for (const id of ids) {
    await setImmediate();
    shapeOf(id);
  }
}

function find(id: OperationId): Document["paths"][string][string] {
  const { surface, path, method } = operations[id];
  const operation = documentOf(surface).paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`The OpenAPI document of ${surface} has no ${method} ${path}.`);
  return operation;
}

type Parameter = NonNullable<ReturnType<typeof find>["parameters"]>[number];

function compile(id: OperationId): Shape {
  const { surface, path, method } = operations[id];
  const operation = find(id);
  const at = ["paths", path, method.toLowerCase()] as const;
  const { components } = documentOf(surface);
  const group = (place: string): ValidateFunction | undefined => {
    const list = [...(operation.parameters ?? []).entries()].filter(([, p]) => p.in === place);
    if (list.length === 0) return undefined;
    const own = (index: number, { schema }: Parameter): object => ({
      $ref: refTo(surface, ...at, "parameters", String(index), "schema"),
      // Ajv fills in a default that it finds here, not one behind a reference.
      ...(schema.default === undefined ? {} : { default: schema.default }),
    });
    return text.compileObject(surface, {
      type: "object",
      properties: Object.fromEntries(list.map(([index, p]) => [p.name, own(index, p)])),
      required: list.filter(([, p]) => p.required).map(([, p]) => p.name),
    });
  };
  const query = (operation.parameters ?? []).filter((p) => p.in === "query");
  const [media] = Object.entries(operation.requestBody?.content ?? {});
  const body = media?.[1];
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? resolve(components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}) : schema;
  const bodyProperties = Object.entries(body ? (resolve(body.schema).properties ?? {}) : {});
  return {
    parameters: { path: group("path"), query: group("query") },
    queryNames: new Set(query.map((p) => p.name)),
    queryLists: new Set(query.filter((p) => resolve(p.schema).type === "array").map((p) => p.name)),
    queryIntegers: new Set(query.filter((p) => resolve(p.schema).type === "integer").map((p) => p.name)),
    body: media ? plain.compile(surface, ...at, "requestBody", "content", media[0], "schema") : undefined,
    bodyNames: new Set(bodyProperties.map(([name]) => name)),
    bodyLists: new Set(bodyProperties.filter(([, s]) => resolve(s).type === "array").map(([name]) => name)),
  };
}

/** The request's parts as the operation's schema reads them, or every issue with them. */
export function judgeRequest(
  id: OperationId,
  parts: {
    readonly path: Record<string, string | undefined>;
    readonly search: string;
    readonly body: unknown;
    readonly form: boolean;
  },
): { readonly path: object; readonly query: object; readonly body: unknown } | { readonly issues: readonly Issue[] } {
  const shape = shapeOf(id);
  const issues: Issue[] = [];
  const query = shape.parameters.query ? readQuery(shape, parts.search, issues) : {};
  // A missing body is an empty one, so that the answer names the members that are missing; a JSON `null` is there, and
  // is no object.
  const given = parts.body === undefined && operations[id].body?.required ? {} : parts.body;
  const body = parts.form && given !== undefined ? readForm(shape, given, issues) : given;
  const undecodable = Object.keys(parts.path).filter((name) => parts.path[name] === undefined);
  for (const name of undecodable) issues.push({ where: `path.${name}`, message: "must be percent-encoded UTF-8" });
  if (undecodable.length === 0 && shape.parameters.path && !shape.parameters.path(parts.path))
    collect(shape.parameters.path, "path", issues);
  if (shape.parameters.query && !shape.parameters.query(query)) collect(shape.parameters.query, "query", issues);
  if (shape.body && body !== undefined && !shape.body(body)) collect(shape.body, "body", issues);
  return issues.length > 0 ? { issues } : { path: parts.path, query, body };
}

/** Ajv takes all that JavaScript does (`1e1`, `0x10`, `+1`, white space around it): no other reader does the same. */
const INTEGER = /^-?\d+$/;

function readQuery(shape: Shape, search: string, issues: Issue[]): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  const given = pairsOf(search);
  for (const name of shape.queryNames) {
    const values = given.getAll(name);
    if (values.length === 0) continue;
    if (shape.queryLists.has(name)) query[name] = values;
    else if (values.length > 1) issues.push({ where: `query.${name}`, message: "must not be repeated" });
    else if (shape.queryIntegers.has(name) && !INTEGER.test(values[0] ?? "")) {
      issues.push({ where: `query.${name}`, message: "must be a whole number" });
    } else query[name] = values[0];
  }
  return query;
}

/** A field that is no list must not be repeated, declared or not (RFC 6749, 3.1 and 3.2). */
function readForm(shape: Shape, body: unknown, issues: Issue[]): unknown {
  if (typeof body !== "object" || body === null) return body;
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(body)) {
    if (shape.bodyLists.has(name)) fields[name] = Array.isArray(value) ? value : [value];
    else if (Array.isArray(value)) {
      // The name of an undeclared field is the caller's text and must not be repeated back.
      const where = shape.bodyNames.has(name) ? `body.${name}` : "body";
      issues.push({ where, message: "must not repeat a parameter" });
      fields[name] = value[0];
    } else fields[name] = value;
  }
  return fields;
}

/** A list may have fifty thousand wrong items: nobody reads on that far, and to compare each with all takes minutes. */
const MOST_ISSUES = 100;

function collect(validate: ValidateFunction, root: string, issues: Issue[]): void {
  const before = issues.length;
  for (const error of validate.errors ?? []) {
    if (issues.length >= MOST_ISSUES) return;
    const issue = inWords(error, root);
    if (issue && !issues.some((i) => i.where === issue.where && i.message === issue.message)) issues.push(issue);
  }
  if (issues.length === before) issues.push({ where: root, message: "is not valid" });
}

const kinds: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** What Ajv found, as a person would say it: the member, and what it must be. Nothing of the value is repeated. */
function inWords(error: ErrorObject, root: string): Issue | undefined {
  const at = `${root}${error.instancePath.replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~")}`;
  const params = error.params as Readonly<Record<string, unknown>>;
  const { pattern, "x-message": message } = (error.parentSchema ?? {}) as Schema;
  // A pattern with an end is written as several keywords (spec/generate/patterns.ts), and means one thing.
  const together = String(pattern).endsWith("$") && ["minLength", "maxLength", "not"].includes(error.keyword);
  switch (together ? "pattern" : error.keyword) {
    case "required":
      return { where: `${at}.${String(params.missingProperty)}`, message: "is missing" };
    case "type":
      return {
        where: at,
        message: `must be ${[params.type]
          .flat()
          .map((t) => kinds[String(t)] ?? String(t))
          .join(" or ")}`,
      };
    case "minLength":
      return {
        where: at,
        message: params.limit === 1 ? "must not be empty" : `must have at least ${params.limit} characters`,
      };
    case "maxLength":
      return { where: at, message: `must have at most ${params.limit} characters` };
    case "minItems":
      return { where: at, message: `must have at least ${params.limit} ${params.limit === 1 ? "item" : "items"}` };
    case "maxItems":
      return { where: at, message: `must have at most ${params.limit} items` };
    case "minimum":
      return { where: at, message: `must be at least ${params.limit}` };
    case "maximum":
      return { where: at, message: `must be at most ${params.limit}` };
    case "enum":
      return { where: at, message: `must be one of ${(params.allowedValues as unknown[]).join(", ")}` };
    case "pattern":
      return {
        where: at,
        message: typeof message === "string" ? message : "has characters or a form that is not allowed",
      };
    case "format":
      if (params.format === "date-time") {
        return { where: at, message: "must be a date and time (ISO 8601, with time zone)" };
      }
      return { where: at, message: typeof message === "string" ? message : `must be a ${params.format}` };
    case "additionalProperties": {
      // The name of another member is the caller's text and must not be repeated back.
      const { properties = {} } = (error.parentSchema ?? {}) as Schema;
      return { where: at, message: `must have no members but ${Object.keys(properties).join(", ")}` };
    }
    case "anyOf":
    case "oneOf":
      return undefined;
    default:
      return { where: at, message: error.message ?? "is not valid" };
  }
}

const sealed = compiler(false, seal, SOON_COMPILED);
const responses = new Map<string, ValidateFunction | undefined>();

/** Below production: what is wrong with a response by its declaration, sealed against undeclared members. */
export function judgeResponse(id: OperationId, status: number, body: unknown): readonly string[] {
  const key = `${id} ${status}`;
  if (!responses.has(key)) {
    const { surface, path, method } = operations[id];
    const [type] = Object.keys(find(id).responses[String(status)]?.content ?? {});
    const at = ["paths", path, method.toLowerCase(), "responses", String(status), "content"];
    responses.set(key, type ? sealed.compile(surface, ...at, type, "schema") : undefined);
  }
  const validate = responses.get(key);
  if (validate === undefined) return body === undefined ? [] : ["a body is not declared"];
  if (validate(body)) return [];
  return (validate.errors ?? []).map(
    (e) => `${e.instancePath || "body"} ${e.message ?? e.keyword} ${JSON.stringify(e.params)}`,
  );
}

/** No member beyond the declared ones, at any depth. */
function seal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(seal);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = seal(inner);
  if (typeof copy.properties === "object" && copy.type === "object" && !("additionalProperties" in copy)) {
    copy.additionalProperties = false;
  }
  return copy;
}
