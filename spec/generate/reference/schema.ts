/** What a schema says, in words: for tables of parameters and members. */
import type { OpenApiDocument } from "../openapi.ts";

/** As much of a JSON Schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Members are told to this depth; what is deeper is shown by the examples. */
const DEPTH = 3;

export interface Member {
  /** With dots, and `[]` behind a list: `jobs[].title`. */
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly description: string;
}

export function resolve(document: OpenApiDocument, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    // The document's own type leaves schemas open; a name that is referred to is there, for the document is linted.
    const named = document.components.schemas[$ref.split("/").at(-1) ?? ""] as Schema;
    return { ...resolve(document, named), ...beside };
  }
  if (schema.allOf === undefined) return schema;
  const parts = schema.allOf.map((part) => resolve(document, part));
  return {
    ...Object.assign({}, ...parts),
    ...schema,
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...parts, schema].flatMap(({ required = [] }) => required),
  };
}

/** The members of an object, and of the objects and lists in it. */
export function membersOf(document: OpenApiDocument, given: Schema, prefix = "", depth = 1): Member[] {
  const schema = resolve(document, given);
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []).filter((one) => one.type !== "null");
  if (schema.properties === undefined && alternatives.length > 0) {
    const all = alternatives.flatMap((one) => membersOf(document, one, prefix, depth));
    return [...new Map(all.map((member) => [member.name, member])).values()];
  }
  if (schema.items !== undefined) return membersOf(document, schema.items, `${prefix}[]`, depth);
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const { description = "" } = resolve(document, property);
    const own: Member = {
      name: path,
      required: schema.required?.includes(name) ?? false,
      type: typeOf(document, property),
      description,
    };
    return depth < DEPTH ? [own, ...membersOf(document, property, path, depth + 1)] : [own];
  });
}

/** `text, 1 to 200 characters`; `list of objects`; `integer or null`. */
export function typeOf(document: OpenApiDocument, given: Schema): string {
  const schema = resolve(document, given);
  const fallback = schema.default === undefined ? "" : `, by default ${literal(schema.default)}`;
  return `${kindOf(document, schema)}${bounds(schema)}${fallback}`;
}

function kindOf(document: OpenApiDocument, schema: Schema): string {
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(literal).join(" or ");
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) return [...new Set(alternatives.map((one) => typeOf(document, one)))].join(" or ");
  if (Array.isArray(schema.type)) return schema.type.map(nameOf).join(" or ");
  if (schema.items !== undefined) return `list of ${plural(typeOf(document, schema.items))}`;
  if (schema.format === "date-time") return "time (RFC 3339)";
  if (schema.format === "date") return "day (RFC 3339)";
  if (schema.format === "email") return "email address";
  if (schema.format === "uri") return "URL";
  return nameOf(String(schema.type ?? "any value"));
}

function nameOf(type: string): string {
  return type === "string" ? "text" : type === "boolean" ? "true or false" : type;
}

function plural(words: string): string {
  return words === "object" ? "objects" : words === "text" ? "texts" : words;
}

function bounds({ minLength, maxLength, minimum, maximum, exclusiveMinimum, minItems, maxItems }: Schema): string {
  const low = minimum ?? exclusiveMinimum;
  return [range(minLength, maxLength, " characters"), range(minItems, maxItems, " entries"), range(low, maximum, "")]
    .filter((text) => text !== "")
    .map((text) => `, ${text}`)
    .join("");
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined)
    return least === most ? `${least}${unit}` : `${least} to ${most}${unit}`;
  if (most !== undefined) return `at most ${most}${unit}`;
  return least === undefined ? "" : `at least ${least}${unit}`;
}

function literal(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
