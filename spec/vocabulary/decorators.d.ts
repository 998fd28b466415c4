/** What spec/generate uses of decorators.js. */
import type { DiagnosticTarget, Program } from "@typespec/compiler";

export declare const $lib: {
  reportDiagnostic(
    program: Program,
    diagnostic: { code: string; format: Record<string, string>; target: DiagnosticTarget },
  ): void;
};

export declare const keys: Readonly<
  Record<
    | "surface"
    | "rule"
    | "binds"
    | "anyRule"
    | "bearer"
    | "scopes"
    | "anyScope"
    | "consentFor"
    | "claimed"
    | "session"
    | "csrf"
    | "cache"
    | "bodyLimit"
    | "sunset"
    | "page"
    | "failure"
    | "constants"
    | "catalogue"
    | "subsetOf"
    | "label"
    | "token"
    | "active"
    | "webhooksOf"
    | "eventScope"
    | "validator",
    symbol
  >
>;
