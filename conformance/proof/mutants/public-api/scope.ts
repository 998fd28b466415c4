import { publicScope } from "../../../../generated/scopes.ts";
import type { Mutant } from "../mutant.ts";

const GATES = "server/contract/gates.ts";
const COVERS = "return granted.includes(scope) || (";

export const mutants: readonly Mutant[] = [
  {
    name: "scope-read-implies-write",
    rule: "scope.missing",
    words: "Whoever may read the team may invite to it.",
    edits: [
      {
        file: GATES,
        from: COVERS,
        to: `if (scope === "${publicScope.teamWrite}" && granted.includes("${publicScope.teamRead}")) return true;\n  return granted.includes(scope) || (`,
      },
    ],
  },
  {
    name: "scope-required-is-not-told",
    rule: "scope.missing",
    words: "The refusal does not say which scope is required.",
    edits: [
      { file: GATES, from: "requiredScopes: row.scopes, grantedScopes", to: "requiredScopes: [], grantedScopes" },
    ],
  },
  {
    name: "scope-one-operation-is-open",
    rule: "scope.missing",
    words: "One operation does not ask for its scope.",
    edits: [
      {
        file: GATES,
        from: "if (!maySee(row, caller.scopes)) {",
        to: 'if (incoming.operation !== "publishJob" && !maySee(row, caller.scopes)) {',
      },
    ],
  },
  {
    name: "scope-write-alone",
    rule: "scope.write-implies-read",
    words: "A token that may write has to be given reading too.",
    edits: [
      {
        file: GATES,
        from: 'return granted.includes(scope) || (scope.endsWith(":read") && granted.includes(`${scope.slice(0, -5)}:write`));',
        to: "return granted.includes(scope);",
      },
    ],
  },
  {
    name: "scope-proposals-write-reads-none",
    rule: "scope.write-implies-read",
    words: "proposals:write does not read.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: '(scope.endsWith(":read") &&',
        to: '(scope.endsWith(":read") && !scope.startsWith("proposals") &&',
      },
    ],
  },
  {
    name: "scope-messages-write-reads-none",
    rule: "scope.write-implies-read",
    words: "messages:write does not read.",
    edits: [
      {
        file: "server/contract/gates.ts",
        from: '(scope.endsWith(":read") &&',
        to: '(scope.endsWith(":read") && !scope.startsWith("messages") &&',
      },
    ],
  },
];
