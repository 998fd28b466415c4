type Json = unknown;
type Schema = Record<string, Json>;

/**
 * A copy of an OpenAPI document in which every schema refuses members that it does not declare.
 *
 * `unevaluatedProperties: false` is put where a value is described (a body, a member, an item), never inside the
 * branches of an `allOf` nor on a component itself: those are only parts, and sealing a part would refuse the
 * members that the other parts declare. Schemas that say themselves what else they take are left as they are.
 */
export function seal(document: Json): Json {
  return walkDocument(document);
}

function walkDocument(node: Json, key = ""): Json {
  if (Array.isArray(node)) return node.map((member) => walkDocument(member));
  if (!isObject(node)) return node;
  if (key === "schema") return sealValue(node);
  if (key === "schemas") return mapValues(node, (part) => (isObject(part) ? sealPart(part) : part));
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, walkDocument(member, name)]));
}

/** A schema that describes a value wholly. */
function sealValue(schema: Schema): Schema {
  const sealed = sealPart(schema);
  const describesObject =
    schema.type === "object" ||
    (Array.isArray(schema.type) && schema.type.includes("object")) ||
    ["properties", "$ref", "allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
  if (!describesObject || "additionalProperties" in schema || "unevaluatedProperties" in schema) return sealed;
  return { ...sealed, unevaluatedProperties: false };
}

/** A schema that may be only part of a description: its members are whole, it is not. */
function sealPart(schema: Schema): Schema {
  const out: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (["properties", "patternProperties", "dependentSchemas"].includes(keyword) && isObject(value)) {
      out[keyword] = mapValues(value, (member) =>
        isObject(member) ? (keyword === "dependentSchemas" ? sealPart(member) : sealValue(member)) : member,
      );
    } else if (
      ["items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains"].includes(keyword) &&
      isObject(value)
    ) {
      out[keyword] = sealValue(value);
    } else if (keyword === "prefixItems" && Array.isArray(value)) {
      out[keyword] = value.map((member: Json) => (isObject(member) ? sealValue(member) : member));
    } else if (["allOf", "anyOf", "oneOf"].includes(keyword) && Array.isArray(value)) {
      out[keyword] = value.map((member: Json) => (isObject(member) ? sealPart(member) : member));
    } else if (["then", "else"].includes(keyword) && isObject(value)) {
      out[keyword] = sealPart(value);
    } else {
      out[keyword] = value;
    }
  }
  return out;
}

function isObject(value: Json): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(object: Schema, change: (value: Json) => Json): Schema {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
