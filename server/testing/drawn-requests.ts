/** Requests that a fuzzer draws from the generated documents. */
import fc from "fast-check";
import { type OperationId, operations } from "../../generated/operations.ts";
import { publicScope } from "../../generated/scopes.ts";
import { documentOf, type Schema } from "../contract/documents.ts";
import type { OperationRow } from "../contract/types.ts";

// What a caller may send instead of a member, or beside it.

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", " ", "a", "\0", "a\nb", "\ud800", "a\u202eb", "e\u0301".repeat(50)) },
  { weight: 2, arbitrary: fc.constantFrom("x".repeat(120), "x".repeat(121), "\u{1F916}".repeat(120), "x".repeat(255)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "2030-01-01T00:00:00Z",
      "2030-01-01",
      "2030-13-01T00:00:00Z",
      "1e1",
      "1e400",
      "0x1",
      "+1",
      "-0",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom("x".repeat(200), "x".repeat(201), "é".repeat(60_001)) },
);
const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, 0, 1, -1, 1.5, 1e300, 101) },
  { weight: 1, arbitrary: fc.array(texts, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>([], [null], [[]], {}, { a: 1 }, Array(101).fill(publicScope.jobsRead)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const oddNames = fc.oneof(
  fc.constantFrom("x", "", "__proto__", "constructor", "toString", "a[b]", "a[]", "a.b", "$ref", "0", "\0", "limit[]"),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Values of which most are what the schema asks for. */
function fitting(schema: Schema, document: ReturnType<typeof documentOf>): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const { $ref, ...beside } = schema;
    return fitting({ ...document.components.schemas[$ref.split("/").at(-1) ?? ""], ...beside }, document);
  }
  if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum);
  if (Array.isArray(schema.anyOf)) {
    return fc.oneof(...schema.anyOf.map((one: Schema) => fitting(one, document)));
  }
  switch (schema.type) {
    case "string": {
      if (schema.format === "date-time" || schema.format === "date") {
        return fc
          .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, schema.format === "date" ? 10 : undefined));
      }
      if (schema.format === "web-url") return fc.webPath().map((path) => `https://hooks.invalid${path}`);
      const { minLength = 0, maxLength = 300 } = schema as { minLength?: number; maxLength?: number };
      return fc.oneof(
        fc.string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 20)) }),
        fc.constantFrom(...[minLength, maxLength].filter((n) => n > 0).map((n) => "x".repeat(n))),
        fc.constant("name"),
        ...(typeof schema.pattern === "string" ? [fc.stringMatching(new RegExp(schema.pattern, "u"))] : []),
      );
    }
    case "integer": {
      const { minimum = -5, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
      return fc.integer({ min: minimum, max: maximum });
    }
    case "number": {
      const { minimum = -5, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    }
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(fitting(schema.items ?? {}, document), { minLength: 1, maxLength: 4 });
    case "object": {
      const properties = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, fitting(inner, document)])), {
        requiredKeys: Array.isArray(schema.required) ? schema.required : [],
      });
    }
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
}

type Fields = readonly (readonly [name: string, value: unknown])[];

/** Fields of which some are missing, changed, repeated, or not declared at all. */
function fields(
  properties: Readonly<Record<string, Schema>>,
  document: ReturnType<typeof documentOf>,
): fc.Arbitrary<Fields> {
  const one = ([name, schema]: [string, Schema]): fc.Arbitrary<Fields> =>
    fc.oneof(
      { weight: 6, arbitrary: fitting(schema, document).map((value): Fields => [[name, value]]) },
      { weight: 1, arbitrary: fc.constant<Fields>([]) },
      { weight: 2, arbitrary: anything.map((value): Fields => [[name, value]]) },
      {
        weight: 1,
        arbitrary: fc.tuple(fitting(schema, document), anything).map((both): Fields => both.map((v) => [name, v])),
      },
    );
  const unknown = fc.array(fc.tuple(oddNames, anything), { maxLength: 2 });
  return fc
    .tuple(
      fc.tuple(...Object.entries(properties).map(one)),
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, unknown),
    )
    .map(([declared, extra]) => [...declared.flat(), ...extra]);
}

/** A request as it is drawn: what fits, what is missing, changed or repeated, and what nobody has declared. */
export interface Drawn {
  /** A value for each parameter in the path, not yet encoded. */
  readonly path: Record<string, string>;
  /** With its question mark, or empty. */
  readonly search: string;
  /** The text of a body in the operation's media type; undefined where there is none. */
  readonly sent: string | undefined;
}

/** As text in a URL or a form, where a half of a surrogate pair cannot be written. */
function text(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toWellFormed();
}

function urlEncoded(pairs: Fields): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [text(name), text(value)])).toString();
}

/** Repeated members, too, which no object can have; `__proto__` is a member like any other. */
function jsonObject(pairs: Fields): string {
  return `{${pairs.map((pair) => pair.map((part) => JSON.stringify(part)).join(":")).join(",")}}`;
}

/** Requests of an operation, made from its document. */
export function drawnRequests(id: OperationId): fc.Arbitrary<Drawn> {
  const row: OperationRow = operations[id];
  const document = documentOf(row.surface);
  const operation = document.paths[row.path]?.[row.method.toLowerCase()];
  const parameters = operation?.parameters ?? [];
  const place = (where: string): Record<string, Schema> =>
    Object.fromEntries(parameters.filter((p) => p.in === where).map((p) => [p.name, p.schema]));

  // A segment of a path is there, and is one value: all else is another path.
  const path = fc
    .record(
      Object.fromEntries(Object.entries(place("path")).map(([n, s]) => [n, fc.oneof(fitting(s, document), texts)])),
    )
    .map((values) => Object.fromEntries(Object.entries(values).map(([n, v]) => [n, text(v) || "."])));
  const query = fields(place("query"), document).map((pairs) => {
    const search = urlEncoded(pairs);
    return search === "" ? "" : `?${search}`;
  });

  const [content] = Object.values(operation?.requestBody?.content ?? {});
  let sent: fc.Arbitrary<string | undefined> = fc.constant(undefined);
  if (content && row.body) {
    const resolved = content.schema.$ref
      ? document.components.schemas[content.schema.$ref.split("/").at(-1) ?? ""]
      : content.schema;
    const members = fields(resolved?.properties ?? {}, document);
    const form = row.body.mediaType === "application/x-www-form-urlencoded";
    sent = fc.oneof(
      { weight: 12, arbitrary: members.map(form ? urlEncoded : jsonObject) },
      {
        weight: 1,
        arbitrary: form
          ? fc.constant(undefined)
          : fc.oneof(
              anything.map((value) => JSON.stringify(value)),
              fc.constant(undefined),
            ),
      },
    );
  }
  return fc.record({ path, search: query, sent });
}
