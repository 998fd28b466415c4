import type { Contract } from "../contract/contract.ts";
import type { Exchange } from "../http/exchange.ts";
import type { ContractSecrets } from "../http/secret-forms.ts";
import type { DevelopmentPaths } from "./development-endpoints.ts";
import type { PageForms } from "./page-forms.ts";

/** What the kit is told of a contract, and of the servers that keep it. A run is handed its rules and checks beside it. */
export interface Profile {
  readonly contract: Contract;
  readonly secrets: ContractSecrets;
  /** Where a server in development hands out its mail and has its time moved. */
  readonly development: DevelopmentPaths;
  /** How people sign in, and what they do on the pages. */
  readonly pages: PageForms;
  /** Why a server cannot be judged, where that is not told by the operations of the contract; undefined when it can. */
  readonly fault?: (look: Look) => Promise<string | undefined>;
  /** What a server looks like that is none of this contract's; undefined when nothing says so. */
  readonly likely?: (look: Look) => Promise<string | undefined>;
  /**
   * Makes something on one instance and looks for it on the other. Nothing when it is there, else what came of it in words;
   * absent where every instance has the state of all.
   */
  readonly sharesState?: (here: Ask, there: Ask) => Promise<string | undefined>;
}

/** The JSON document at a path of the server; undefined when there is none. */
export type Look = (path: string) => Promise<unknown>;

/** Sends a request to one of them. */
export type Ask = (request: {
  readonly method: string;
  readonly path: string;
  readonly bearer?: string;
  readonly json?: unknown;
}) => Promise<Exchange>;
