/** What spec/ says, as the emitters are given it. */
import type { OpenApiDocument, OpenApiOperation } from "./openapi.ts";

export interface Surface {
  readonly id: string;
  readonly base: string;
  readonly errors: "oauth" | "envelope" | "page";
  readonly openapi?: string;
  readonly description: string;
  /** The page that shows errors, on a surface whose errors are pages. */
  readonly errorPage: Page | null;
  readonly document: OpenApiDocument;
  /** What its server calls, each path the name of a webhook; none on most surfaces. */
  readonly webhooks: OpenApiDocument | null;
}

export interface Rule {
  readonly id: string;
  readonly words: string;
  readonly needs: readonly string[];
  readonly source: string;
  readonly level: "MUST" | "SHOULD";
  readonly page: string;
  readonly operations: readonly string[];
}

/** A rule for somebody else than the server. */
export interface PartyRule extends Pick<Rule, "id" | "words" | "source" | "level"> {
  readonly party: Party;
}

/** A rule of any server, whatever its dialect. */
export interface AnyRule extends Rule {
  readonly traits: readonly string[];
}

export interface Failure {
  readonly name: string;
  /** Null: of every surface whose document names it. */
  readonly surface: string | null;
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly example: unknown;
}

export interface Page {
  readonly name: string;
  readonly states: Readonly<Record<string, string>>;
}

/**
 * What a check may need, what opens operations, what a platform token hangs on, in the order in which it is judged, whom
 * rules bind, and what a server of another dialect may have.
 */
export const vocabulary = {
  Need: ["human", "mail", "clock", "config", "receiver", "load", "store", "log"],
  TokenKind: ["personal", "platform"],
  Standing: ["install", "app", "feature"],
  Party: ["client", "receiver"],
  Trait: [
    "registration",
    "credential-at-registration",
    "bound-address",
    "slow-down",
    "delivered-once",
    "denial",
    "revocation",
    "resource-metadata",
    "auth-md",
  ],
} as const;
export type Party = (typeof vocabulary.Party)[number];
export type Standing = (typeof vocabulary.Standing)[number];
export type TokenKind = (typeof vocabulary.TokenKind)[number];

/** That an operation is to go. */
export interface Lifecycle {
  /** What to use instead. */
  readonly words: string;
  /** Since when it is deprecated, and when it goes at the earliest (`YYYY-MM-DD`); null: that is not said yet. */
  readonly deprecated: string | null;
  readonly sunset: string | null;
}

export interface ContractOperation {
  readonly id: string;
  readonly surface: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly bearer: TokenKind | null;
  readonly scopes: readonly string[];
  /** Whether one of the scopes is enough. */
  readonly anyScope: boolean;
  /** The scope that opens nothing but members of the answer, and needs the customer's consent. */
  readonly consentFor: string | null;
  readonly claimed: boolean;
  /** What must be active, in the order in which it is judged. */
  readonly active: readonly Standing[];
  readonly session: "required" | "optional" | null;
  readonly csrf: boolean;
  readonly cache: "no-store" | "no-store-pragma" | "public" | "shared" | null;
  readonly bodyLimit: number;
  readonly page: Page | null;
  /** Null: it is not deprecated. */
  readonly lifecycle: Lifecycle | null;
  readonly openapi: OpenApiOperation;
}

export interface ScopeCatalogue {
  readonly surface: string;
  /** The union's. */
  readonly name: string;
  /** `key` is what code calls a scope, whatever its name on the wire. */
  readonly scopes: readonly { readonly key: string; readonly name: string; readonly text: string }[];
}

/** What may be told to a webhook endpoint. */
export interface EventType {
  readonly type: string;
  readonly surface: string;
  /** What is told, in a sentence. */
  readonly text: string;
  /** Without this scope of the install it is not told; null: it always is. */
  readonly scope: string | null;
  /** The schema of its body, in the document of its surface. */
  readonly schema: string;
}

export interface Contract {
  readonly surfaces: readonly Surface[];
  readonly operations: readonly ContractOperation[];
  readonly rules: readonly Rule[];
  readonly partyRules: readonly PartyRule[];
  /** Those that bind any server. */
  readonly anyRules: readonly AnyRule[];
  readonly failures: readonly Failure[];
  readonly events: readonly EventType[];
  readonly catalogues: readonly ScopeCatalogue[];
  readonly scopeSets: Readonly<Record<string, readonly string[]>>;
  readonly tokens: Readonly<Record<string, { readonly prefix: string; readonly description: string }>>;
  readonly constants: Constants;
}

export type Constants = Readonly<Record<string, string | number | readonly number[]>>;
