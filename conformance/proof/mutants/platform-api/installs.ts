import { platformScope } from "../../../../generated/scopes.ts";
import type { Mutant } from "../mutant.ts";

/** Servers that break installs.*: what an app is told of its install. */
export const mutants: readonly Mutant[] = [
  {
    name: "installs-pii-by-scope",
    rule: "installs.current",
    words: "piiConsent is true wherever the scope for addresses was granted, also without the box.",
    edits: [
      {
        file: "server/installs/caller.ts",
        from: "piiConsent: row.piiConsentAt !== null,",
        to: `piiConsent: readPlatformScopes(row.grantedScopes).includes("${platformScope.participantsEmail}"),`,
      },
    ],
  },
  {
    name: "installs-token-named-as-app",
    rule: "installs.current",
    words: "The token has the app's name and nothing more.",
    edits: [{ file: "server/installs/grants.ts", from: "name: `${app.name} connection`", to: "name: app.name" }],
  },
];
