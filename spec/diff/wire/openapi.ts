/** The messages of a contract as one OpenAPI document again, for tools that read those. */
import { isTree, type Json, mapTree, same, type Tree, tree } from "../json.ts";

/** What names a schema of one surface among those of all. */
const nameIn = (surface: string, name: string): string => `${surface}.${name}`;

/** Operations and webhooks of which nothing differs are left out of both, and so are schemas that then nobody names. */
export function differingDocuments(before: Tree, after: Tree): [Tree, Tree] | undefined {
  const schemas = new Set(
    named(before, after, "schemas")
      .filter(({ was, is }) => !same(was, is))
      .map(({ key }) => key),
  );
  const differ = (section: "operations" | "webhooks"): Set<string> =>
    new Set(
      named(before, after, section)
        .filter(({ surface, was, is, key }) => {
          const ends = !same(was, is) || !same(row(before, key, section), row(after, key, section));
          const reached = [before, after].some((parts) =>
            [...reachable(parts, surface, tree(parts.documents, surface, section)[nameOf(key)])].some((name) =>
              schemas.has(nameIn(surface, name)),
            ),
          );
          return ends || reached;
        })
        .map(({ key }) => key),
    );
  const [operations, webhooks] = [differ("operations"), differ("webhooks")];
  if (operations.size + webhooks.size === 0) return undefined;
  return [documentOf(before, operations, webhooks), documentOf(after, operations, webhooks)];
}

interface Named {
  readonly surface: string;
  /** `<surface>.<name>` */
  readonly key: string;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
}

function named(before: Tree, after: Tree, section: string): Named[] {
  const surfaces = new Set([...Object.keys(tree(before.documents)), ...Object.keys(tree(after.documents))]);
  return [...surfaces].flatMap((surface) => {
    const [was, is] = [tree(before.documents, surface, section), tree(after.documents, surface, section)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((name) => ({
      surface,
      key: nameIn(surface, name),
      was: was[name],
      is: is[name],
    }));
  });
}

const nameOf = (key: string): string => key.slice(key.indexOf(".") + 1);

/** Where an operation is; a webhook is at no place of ours. */
function row(parts: Tree, key: string, section: string): Json {
  const { method = "", path = "" } = section === "operations" ? tree(parts.operations, nameOf(key)) : {};
  return [method, path];
}

/** The names of the schemas that a part of a document is made of. */
function reachable(parts: Tree, surface: string, from: Json | undefined, found: Set<string> = new Set()): Set<string> {
  const schemas = tree(parts.documents, surface, "schemas");
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isTree(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "example" || key === "examples") continue;
      const names =
        key === "$ref" && typeof inner === "string"
          ? [inner]
          : key === "errors" && Array.isArray(inner)
            ? inner.map(String)
            : [];
      for (const name of names) {
        if (found.has(name)) continue;
        found.add(name);
        visit(schemas[name]);
      }
      visit(inner);
    }
  };
  visit(from);
  return found;
}

function documentOf(parts: Tree, operations: ReadonlySet<string>, webhooks: ReadonlySet<string>): Tree {
  const paths: Record<string, Record<string, Json>> = {};
  const calls: Record<string, Json> = {};
  const schemas: Record<string, Json> = {};
  for (const [surface, document] of Object.entries(tree(parts.documents))) {
    const all = tree(document);
    const add = (message: Json): Tree => {
      for (const name of reachable(parts, surface, message)) {
        const schema = tree(all.schemas)[name];
        if (schema !== undefined) schemas[nameIn(surface, name)] = schemaOf(surface, tree(schema));
      }
      return messageOf(surface, tree(message));
    };
    for (const [id, message] of Object.entries(tree(all.operations))) {
      if (!operations.has(nameIn(surface, id))) continue;
      const { method, path } = tree(parts.operations, id);
      paths[String(path)] = {
        ...paths[String(path)],
        [String(method).toLowerCase()]: { operationId: id, ...add(message) },
      };
    }
    for (const [type, message] of Object.entries(tree(all.webhooks))) {
      if (webhooks.has(nameIn(surface, type))) calls[nameIn(surface, type)] = { post: add(message) };
    }
  }
  const info = { title: "Contract", version: "0.0.0" };
  return { openapi: "3.1.0", info, paths, webhooks: calls, components: { schemas } };
}

function messageOf(surface: string, { parameters, requestBody, responses }: Tree): Tree {
  const content = (value: Json | undefined): Tree => mapTree(tree(value), (media) => mediaOf(surface, tree(media)));
  return {
    parameters: Object.entries(tree(parameters)).map(([name, parameter]): Tree => {
      const [place = "", ...rest] = name.split(" ");
      return { name: rest.join(" "), in: place, ...mediaOf(surface, tree(parameter)) };
    }),
    ...(requestBody === undefined
      ? {}
      : {
          requestBody: { required: tree(requestBody).required ?? false, content: content(tree(requestBody).content) },
        }),
    responses: mapTree(tree(responses), (response) => {
      const { headers, errors } = tree(response);
      const either = (Array.isArray(errors) ? errors : []).map((name) => ({ $ref: refTo(surface, String(name)) }));
      return {
        description: "",
        headers: mapTree(tree(headers), (header) => mediaOf(surface, tree(header))),
        content: mapTree(content(tree(response).content), (media) =>
          either.length > 0 ? { ...tree(media), schema: { anyOf: either } } : media,
        ),
      };
    }),
  };
}

function mediaOf(surface: string, value: Tree): Tree {
  return mapTree(value, (inner, key) =>
    key === "schema"
      ? schemaOf(surface, tree(inner))
      : key === "example" || key === "examples" || key === "description"
        ? undefined
        : inner,
  );
}

const refTo = (surface: string, name: string): string => `#/components/schemas/${nameIn(surface, name)}`;

function schemaOf(surface: string, schema: Tree): Tree {
  return mapTree(schema, (inner, key) => {
    if (key === "$ref") return refTo(surface, String(inner));
    if (key === "properties") return mapTree(tree(inner), (member) => schemaOf(surface, tree(member)));
    if (key === "anyOf" || key === "oneOf" || key === "allOf")
      return Object.values(tree(inner)).map((one) => schemaOf(surface, tree(one)));
    if (key === "example" || key === "examples" || key === "description" || key === "x-message") return undefined;
    return isTree(inner) ? schemaOf(surface, inner) : inner;
  });
}
