import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isTree, type Json, type Tree } from "../json.ts";
import { documentPart } from "./document.ts";

/** What a table of the contract says too, or what only names the operation or the version. */
const elsewhere =
  /(^|\/)(x-(rules|constants|scopes|required-scopes|any-scope|consent-for|page)|security|operationId)(\/|$)|^info\/version$/;

/** One path for every shape of value in a document, and its value; names of things are any names. */
function shapes(document: Json): Map<string, readonly (string | number)[]> {
  const found = new Map<string, readonly (string | number)[]>();
  const visit = (value: Json, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [at, inner] of value.entries()) visit(inner, [...path, at]);
    else if (isTree(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    else {
      const shape = path
        .map((key, at) =>
          /^(paths|schemas|properties|webhooks|headers|responses|content|examples|value|tags|\d+)$/.test(
            String(path[at - 1]),
          )
            ? "*"
            : key,
        )
        .join("/")
        .replace(/(\/(properties|anyOf|value)\/\*|\/items|\/\d+)+/g, "/..");
      if (!found.has(shape)) found.set(shape, path);
    }
  };
  visit(document, []);
  return found;
}

function changed(value: Json, [key, ...rest]: readonly (string | number)[]): Json {
  if (key === undefined)
    return typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : !value;
  if (Array.isArray(value)) return value.with(Number(key), changed(value[Number(key)] as Json, rest));
  return { ...(value as Tree), [key]: changed((value as Tree)[key] ?? null, rest) };
}

test.each(["platform-api", "console"])(
  "what the document of %s says is in the export, unless a table says it",
  async (id) => {
    const path = new URL(`../../../generated/openapi/${id}.json`, import.meta.url);
    const document = JSON.parse(await readFile(path, "utf8")) as Tree;
    const whole = JSON.stringify(documentPart(document));
    const all = shapes(document);
    expect(all.size).toBeGreaterThan(100);
    const lost = [...all]
      .filter(([, at]) => JSON.stringify(documentPart(changed(document, at) as Tree)) === whole)
      .map(([shape]) => shape)
      .filter((shape) => !elsewhere.test(shape));
    expect(lost).toEqual([]);
  },
);
