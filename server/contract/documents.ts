/** The generated OpenAPI documents, read once. */
import { readFileSync } from "node:fs";
import type { SurfaceId } from "../../generated/operations.ts";

export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly default?: unknown;
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: Required<Content>;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Document {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly [key: string]: unknown;
}

const read = new Map<string, Document>();

/** The OpenAPI document of a surface, as generated. */
export function documentOf(surface: SurfaceId): Document {
  return documentIn(surface);
}

/** The document of every surface together, as generated. */
export function wholeDocument(): Document {
  return documentIn("opentrain");
}

function documentIn(name: string): Document {
  let document = read.get(name);
  if (document === undefined) {
    const file = new URL(`../../generated/openapi/${name}.json`, import.meta.url);
    document = JSON.parse(readFileSync(file, "utf8")) as Document;
    read.set(name, document);
  }
  return document;
}

const published = new Map<string, Document>();

/** The same document with `origin` as its server, as it is given out; one object for each, so that it is put into text once. */
export function publishedDocument(surface: SurfaceId, origin: string): Document {
  const key = `${surface} ${origin}`;
  let document = published.get(key);
  if (document === undefined) {
    document = { ...documentOf(surface), servers: [{ url: origin }] };
    published.set(key, document);
  }
  return document;
}
