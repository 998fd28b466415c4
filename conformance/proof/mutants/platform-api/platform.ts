import { keptUntilPosted } from "../kept-until-posted.ts";
import type { Mutant } from "../mutant.ts";

const CALLER = "server/installs/caller.ts";
const GATES = "server/contract/gates.ts";

/** Servers that break platform.*: the gates of the Platform API and their order. */
export const mutants: readonly Mutant[] = [
  {
    name: "platform-token-by-public-id",
    rule: "platform.token-live",
    words: "Only the public part of a token is looked at: with any secret behind it, it works.",
    edits: [
      {
        file: CALLER,
        from: "row === undefined || !matchesSecret(parsed, row.secretHash) || row.revokedAt !== null",
        to: "row === undefined || row.revokedAt !== null",
      },
    ],
  },
  {
    name: "platform-revocation-takes-seconds",
    rule: "platform.token-live",
    words: "A revoked token works for five more seconds.",
    edits: [
      {
        file: CALLER,
        from: "|| row.revokedAt !== null) return undefined;",
        to: "|| (row.revokedAt !== null && clock.now() - row.revokedAt > 5000)) return undefined;",
      },
    ],
  },
  {
    name: "platform-install-not-asked",
    rule: "platform.install-active",
    words: "A token that is live works whatever has become of its install.",
    edits: [{ file: CALLER, from: 'if (row.installRevokedAt !== null) inactive.push("install");', to: "" }],
  },
  {
    name: "platform-disabled-app-reads",
    rule: "platform.app-active",
    words: "While the app is disabled its installs can still read; only what writes is refused.",
    edits: [
      {
        file: GATES,
        from: "row.active.find((standing) => caller.inactive.includes(standing))",
        to: 'row.active.find((it) => caller.inactive.includes(it) && !(it === "app" && row.method === "GET"))',
      },
    ],
  },
  {
    name: "platform-feature-of-the-grant",
    rule: "platform.feature",
    words: "What was granted while the feature was on works after it was turned off.",
    edits: [{ file: CALLER, from: 'if (!config.annotationPlatform) inactive.push("feature");', to: "" }],
  },
  {
    name: "platform-read-implies-write",
    rule: "platform.scope",
    words: "The scopes in an answer are right, but a token that may read links may create them.",
    edits: [
      {
        file: GATES,
        from: "return granted.includes(scope) ||",
        to: 'return granted.includes(scope) || granted.includes(scope.replace(/:write$/, ":read")) ||',
      },
    ],
  },
  {
    name: "platform-write-without-read",
    rule: "platform.scope",
    words: "A token that may create links may not read them.",
    edits: [
      {
        file: GATES,
        from: 'return granted.includes(scope) || (scope.endsWith(":read") && granted.includes(`${scope.slice(0, -5)}:write`));',
        to: "return granted.includes(scope);",
      },
    ],
  },
  {
    name: "platform-gates-from-behind",
    rule: "platform.order",
    words: "The feature is judged before the app, and the app before the install.",
    edits: [
      {
        file: GATES,
        from: "row.active.find((standing)",
        to: "row.active.toReversed().find((standing)",
      },
    ],
  },
  {
    name: "platform-scope-first",
    rule: "platform.order",
    words: "A missing scope is told before anything else that is amiss.",
    edits: [
      {
        file: GATES,
        from: "if (inactive !== undefined) {",
        to: "if (inactive !== undefined && row.scopes.every((scope) => covers(caller.scopes, scope))) {",
      },
    ],
  },
  {
    name: "platform-tokens-kept-by-each-instance",
    rule: "platform.token-live",
    words: "An instance keeps the platform tokens that it has read until something is posted to it.",
    edits: [
      ...keptUntilPosted("server/installs/caller.ts", 'const findToken = lookup("id", (db, is) =>'),
      {
        file: "server/installs/caller.ts",
        from: "const row = await findToken(db, parsed.publicId);",
        to: "const row = await kept(parsed.publicId, () => findToken(db, parsed.publicId));",
      },
    ],
  },
  {
    name: "platform-app-state-of-each-instance",
    rule: "platform.app-active",
    words: "Each instance remembers whether an app is active.",
    edits: [
      {
        file: "server/installs/caller.ts",
        from: 'if (row.disabledAt !== null) inactive.push("app");',
        to: `const states: Map<string, number | null> = (globalThis.appStates ??= new Map());
      if (!states.has(row.appId)) states.set(row.appId, row.disabledAt);
      if (states.get(row.appId) !== null) inactive.push("app");`,
      },
      {
        file: "server/installs/apps.ts",
        from: `  const now = clock.now();
  const changed = await db
    .updateTable("apps")
    .set((eb) => ({ disabledAt`,
        to: `  const now = clock.now();
  globalThis.appStates?.clear();
  const changed = await db
    .updateTable("apps")
    .set((eb) => ({ disabledAt`,
      },
      {
        file: "server/installs/apps.ts",
        from: `  return lockingOrganization(db, which.organizationId, async (trx) => {
    const changed = await trx
      .updateTable("apps")
      .set({ disabledAt: null })`,
        to: `  globalThis.appStates?.clear();
  return lockingOrganization(db, which.organizationId, async (trx) => {
    const changed = await trx
      .updateTable("apps")
      .set({ disabledAt: null })`,
      },
    ],
  },
];
