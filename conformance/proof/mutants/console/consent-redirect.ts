import type { Mutant } from "../mutant.ts";

const URI = "server/installs/redirect-uri.ts";
const CONSENT = "server/console/consent/consent.ts";

/** Servers that break consent.redirect*: where the way back may lead, and what it says. */
export const mutants: readonly Mutant[] = [
  {
    name: "redirect-exact-path-only",
    rule: "consent.redirect-match",
    words: "A redirect URI below the registered one is refused.",
    edits: [
      {
        file: URI,
        from: "return withoutLastSlash(path) === under || path.startsWith(`${under}/`);",
        to: "return withoutLastSlash(path) === under;",
      },
    ],
  },
  {
    name: "redirect-last-slash-differs",
    rule: "consent.redirect-match",
    words: "/cb/ is refused where /cb is registered.",
    edits: [
      {
        file: URI,
        from: "return withoutLastSlash(path) === under || path.startsWith(`${under}/`);",
        to: "return path === base.parts.path || (path !== `${under}/` && path.startsWith(`${under}/`));",
      },
    ],
  },
  {
    name: "redirect-by-string-prefix",
    rule: "consent.redirect-hostile",
    words: "The redirect URI is compared by string prefix: /cbx passes for /cb.",
    edits: [{ file: URI, from: "path.startsWith(`${under}/`)", to: "path.startsWith(under)" }],
  },
  {
    name: "redirect-decoded-once",
    rule: "consent.redirect-hostile",
    words: "A redirect URI is decoded once before it is judged: what was encoded twice passes.",
    edits: [
      {
        file: URI,
        from: "    decoded = next;\n  }",
        to: "    return TROUBLE.test(next) || slashes(next) !== slashes(text) ? undefined : next;\n  }",
      },
    ],
  },
  {
    name: "redirect-scheme-ignored",
    rule: "consent.redirect-hostile",
    words: "http passes where https is registered.",
    edits: [
      {
        file: URI,
        from: "base.parts.origin !== origin",
        to: 'base.parts.origin.replace(/^https?/, "") !== origin.replace(/^https?/, "")',
      },
    ],
  },
  {
    name: "redirect-code-not-reserved",
    rule: "consent.redirect-hostile",
    words: "A redirect URI may have a code in its query, as the answer to a question of somebody else.",
    edits: [{ file: URI, from: '  "error",\n  "code",\n', to: '  "error",\n' }],
  },
  {
    name: "redirect-own-query-lost",
    rule: "consent.redirect",
    words: "The way back loses the redirect URI's own query.",
    edits: [
      {
        file: URI,
        from: "export function wayBack(uri: string,",
        to: "export function wayBack(whole: string,",
      },
      {
        file: URI,
        from: "  const added = new URLSearchParams(",
        to: '  const uri = whole.split("?")[0] ?? "";\n  const added = new URLSearchParams(',
      },
    ],
  },
  {
    name: "redirect-state-normalised",
    rule: "consent.redirect",
    words: "The state comes back in another Unicode form than it was given in: it looks the same, and is not.",
    edits: [
      {
        file: CONSENT,
        from: "echoes: { state, externalProjectId }",
        to: 'echoes: { state: state?.normalize("NFC"), externalProjectId }',
      },
    ],
  },
  {
    name: "redirect-empty-state-lost",
    rule: "consent.redirect",
    words: "An empty state does not come back.",
    edits: [{ file: URI, from: "if (state !== undefined) added", to: "if (state) added" }],
  },
  {
    name: "redirect-reserved-in-small-letters-only",
    rule: "consent.redirect-hostile",
    words: "A redirect URI may have State or STATE in its query, which some routers take for state.",
    edits: [
      { file: "server/installs/redirect-uri.ts", from: "RESERVED.has(name.toLowerCase())", to: "RESERVED.has(name)" },
    ],
  },
  {
    name: "consent-return-without-empty-project",
    rule: "consent.redirect",
    words: "An empty external_project_id does not come back.",
    edits: [
      {
        file: "server/installs/redirect-uri.ts",
        from: "if (externalProjectId !== undefined) added",
        to: "if (externalProjectId) added",
      },
    ],
  },
];
