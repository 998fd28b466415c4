/** One contract as plain data, wherever it comes from: what `export` writes and `diff` compares. */
import { createHash } from "node:crypto";
import { canonical, type Json, type Tree } from "./json.ts";

/** Goes up when what is below changes its shape, so that an old file is refused and not misread. */
export const FORMAT = 1;

export interface ContractParts extends Tree {
  /** By id: where its paths are, and the shape of its errors. */
  readonly surfaces: Tree;
  /** By id: where it is, its gates, how it may be cached, the size of its body, its page, and since when it is deprecated. */
  readonly operations: Tree;
  /** By surface and name: status, code, text. */
  readonly errors: Tree;
  /** By id: words, needs, source, level, and the operations that it is of. */
  readonly rules: Tree;
  /** By party and id: words, source and level of what binds agents and receivers. */
  readonly partyRules: Tree;
  /** By id, as `rules`, and traits: what binds any server, whatever its dialect. */
  readonly anyRules: Tree;
  /** By surface and what code calls it: its name on the wire, its label, and the scopes that it serves as. */
  readonly scopes: Tree;
  /** By name: the scopes that registration and the claim give, and others. */
  readonly scopeSets: Tree;
  readonly constants: Tree;
  /** By kind: the prefix. Their patterns are schemas. */
  readonly tokens: Tree;
  /** By name: path, and states with their meaning. Their form fields are the bodies of the operations. */
  readonly pages: Tree;
  /** By surface and type: text, scope, and schema of the body. */
  readonly events: Tree;
  /** By surface: operations, webhooks and schemas as its OpenAPI document has them. */
  readonly documents: Tree;
}

export const partNames: readonly string[] = [
  "surfaces",
  "operations",
  "errors",
  "rules",
  "partyRules",
  "anyRules",
  "scopes",
  "scopeSets",
  "constants",
  "tokens",
  "pages",
  "events",
  "documents",
];

/** Parts that an export or a revision from before them does not have, and what they are called. */
export const laterParts: Readonly<Record<string, string>> = {
  partyRules: "rules of agents and receivers",
  anyRules: "rules of any server",
};

/** What a source does not say, so that it is compared with nothing: a path of the export, `*` for any name. */
export interface Unsaid {
  readonly path: readonly string[];
  /** Ends "Not compared: ". */
  readonly words: string;
}

export interface Contract {
  readonly version: string;
  readonly parts: ContractParts;
  readonly unsaid: readonly Unsaid[];
}

/** What `export` writes. */
export interface ContractFile {
  readonly format: number;
  readonly contract: "opentrain";
  readonly version: string;
  readonly unsaid: readonly Unsaid[];
  readonly parts: ContractParts;
  /** Of all the above, so that a file edited by hand is not taken for what was released. */
  readonly sha256: string;
}

export function toFile({ version, unsaid, parts }: Contract): ContractFile {
  const content = { format: FORMAT, contract: "opentrain", version, unsaid, parts } as const;
  return { ...content, sha256: digestOf(content) };
}

export function digestOf(content: object): string {
  // An export is plain data: what JSON gives back of it is itself.
  const plain = JSON.parse(JSON.stringify(content)) as Json;
  return createHash("sha256").update(canonical(plain)).digest("hex");
}

/** Said in one sentence, exit code 3: the comparison cannot be made. */
export class ContractUnreadable extends Error {}
