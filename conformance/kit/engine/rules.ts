/**
 * What a rule may need from the server under test besides its URL; `peer`: a second instance of it, on the same state;
 * and `write`: that the run may change anything.
 */
export const NEEDS = ["human", "mail", "clock", "config", "receiver", "load", "store", "log", "peer", "write"] as const;

export type Need = (typeof NEEDS)[number];

/** One rule of the contract, as the catalogue has it; its id is its key. */
export interface Rule {
  readonly words: string;
  readonly needs: readonly Need[];
  readonly source: string;
  readonly level: "MUST" | "SHOULD";
  readonly page: string;
  readonly operations: readonly string[];
}

export type RuleCatalogue = Readonly<Record<string, Rule>>;

/** One row of the operation table: what a call needs to be sent. */
export interface Operation {
  readonly surface: string;
  readonly method: string;
  /** The whole path from the origin, with `{name}` for its parameters. */
  readonly path: string;
}

export type OperationTable = Readonly<Record<string, Operation>>;

/** What the compiler knows of a contract: rule ids, operations, openapi-typescript's view of the answers, pages. */
export interface ContractTypes {
  readonly rule: string;
  readonly operations: OperationTable;
  readonly answers: object;
  readonly pages: Readonly<Record<string, { readonly states: object }>>;
  /** The codes of the OAuth wire, and those of the API envelope. */
  readonly oauthCode: string;
  readonly envelopeCode: string;
}

export type OperationOf<C extends ContractTypes> = keyof C["operations"] & string;

/** The declared body of an operation's answer, `unknown` where the contract is not known to the compiler. */
export type BodyOf<C extends ContractTypes, Id extends string, Status extends number> = Id extends keyof C["answers"]
  ? C["answers"][Id] extends { readonly responses: infer Responses }
    ? Status extends keyof Responses
      ? Responses[Status] extends { readonly content: infer Content }
        ? Content[keyof Content]
        : undefined
      : never
    : unknown
  : unknown;

export type PageOf<C extends ContractTypes> = keyof C["pages"] & string;

export type StateOf<C extends ContractTypes, Page extends PageOf<C>> = keyof C["pages"][Page]["states"] & string;
