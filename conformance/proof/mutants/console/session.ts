import { keptUntilPosted } from "../kept-until-posted.ts";
import type { Mutant } from "../mutant.ts";

const SURFACE = "server/console/surface.ts";
const SIGN_IN = "server/accounts/sign-in.ts";
const CODES = "server/accounts/sign-in-codes.ts";
const SESSION = "server/accounts/session.ts";

/** Servers that break session.*: how humans sign in and out, and what their session opens. */
export const mutants: readonly Mutant[] = [
  {
    name: "session-code-without-hyphens",
    rule: "session.code-typed",
    words: "A sign-in code that is pasted with a hyphen in it is none.",
    edits: [{ file: "server/accounts/typed-code.ts", from: "\\p{Cf}\\p{Pd}\\u2212]", to: "\\p{Cf}]" }],
  },
  {
    name: "session-anything-counts-as-a-try",
    rule: "session.code-typed",
    words: "What is no code at all counts as a wrong one.",
    edits: [
      {
        file: SIGN_IN,
        from: 'if (digits === undefined) return { refused: "no-code" };\n      const refusal = await useCode(world, email, digits);',
        to: 'const refusal = await useCode(world, email, digits ?? "");',
      },
    ],
  },
  {
    name: "session-second-click-has-no-form",
    rule: "session.twice",
    words: "The form of before the sign-in is refused as another session's.",
    edits: [
      {
        file: SURFACE,
        from: "if (before && csrf.judge(before, token) === undefined) return undefined;",
        to: "",
      },
    ],
  },
  {
    name: "session-second-click-has-no-code",
    rule: "session.twice",
    words: "The second of two clicks is told that its code was used.",
    edits: [
      {
        file: "server/console/sign-in/sign-in.ts",
        from: 'if (signedIn.refused === "code-expired" && ctx.human?.email === parseTypedEmail(email)) {',
        to: 'if (signedIn.refused === "code-expired" && ctx.human?.email === "") {',
      },
    ],
  },
  {
    name: "session-origin-by-prefix",
    rule: "session.csrf",
    words: "A form is taken from any site whose origin begins as ours does.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: 'if (origin !== undefined && origin !== "null") return origin === ours;',
        to: 'if (origin !== undefined && origin !== "null") return origin.startsWith(ours);',
      },
    ],
  },
  {
    name: "session-null-is-foreign",
    rule: "session.csrf",
    words: "A form with `Origin: null` is refused where the browser does not also say that it is of the same origin.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: 'if (origin !== undefined && origin !== "null") return origin === ours;',
        to: 'if (origin !== undefined && (origin !== "null" || secFetchSite === undefined)) return origin === ours;',
      },
    ],
  },
  {
    name: "session-null-needs-no-token",
    rule: "session.csrf",
    words: "A form with `Origin: null` is taken without its token.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: 'return expected && sameToken(expected, token) ? undefined : "wrong-token";',
        to: 'return request.origin === "null" || (expected && sameToken(expected, token)) ? undefined : "wrong-token";',
      },
    ],
  },
  {
    name: "session-one-form-without-csrf",
    rule: "session.csrf",
    words: "One form of many, the one that revokes a token, is taken from anywhere.",
    edits: [
      {
        file: SURFACE,
        from: "if (!row.csrf) return undefined;",
        to: 'if (!row.csrf || incoming.operation === "revokePersonalToken") return undefined;',
      },
    ],
  },
  {
    name: "session-cookie-for-scripts",
    rule: "session.cookie",
    words: "Scripts can read the session cookie.",
    edits: [{ file: SESSION, from: "attributes: { secure } } }", to: "attributes: { secure, httpOnly: false } } }" }],
  },
  {
    name: "session-cookie-without-host-prefix",
    rule: "session.cookie",
    words: "In production the session cookie's name has no __Host-.",
    edits: [{ file: SESSION, from: '"__Host-opentrain_session"', to: '"opentrain_session"' }],
  },
  {
    name: "session-bearer-opens-pages",
    rule: "session.not-bearer",
    words: "A personal token opens the pages of its owner.",
    edits: [
      {
        file: SURFACE,
        from: 'import type { World } from "../world.ts";',
        to: 'import { createCallers } from "../tokens/caller.ts";\nimport type { World } from "../world.ts";',
      },
      {
        file: SURFACE,
        from: "const human = await signIn.currentHuman(cookie);",
        to: `const bearer = await createCallers(world).find((headers.authorization ?? "").replace(/^Bearer /, ""));
      const owner = bearer?.email ? { userId: bearer.userId, email: bearer.email, sessionId: bearer.tokenId } : undefined;
      const human = (await signIn.currentHuman(cookie)) ?? owner;`,
      },
    ],
  },
  {
    name: "session-follows-any-slash",
    rule: "session.return-to",
    words:
      "After signing in everything is followed that begins with one slash: a browser takes /\\\\host for another site.",
    edits: [
      {
        file: "server/accounts/return-to.ts",
        from: 'if (!PATH.test(path) || path.split("/").some((segment) => segment === "." || segment === "..")) return START;',
        to: 'if (!path.startsWith("/") || path.startsWith("//")) return START;',
      },
    ],
  },
  {
    name: "session-mail-tells-known-address",
    rule: "session.same-answer",
    words: "The mail with the code welcomes who is new: whoever reads it, or its subject, learns who has an account.",
    edits: [
      {
        file: SIGN_IN,
        from: "      const code = await issueCode(world, email);",
        to: `      const code = await issueCode(world, email);
      const known = await world.db.selectFrom("user").select("id").where("email", "=", email).executeTakeFirst();`,
      },
      {
        file: SIGN_IN,
        from: 'subject: "Your OpenTrain sign-in code"',
        to: 'subject: known ? "Your OpenTrain sign-in code" : "Welcome to OpenTrain: your code"',
      },
    ],
  },
  {
    name: "session-address-without-limit",
    rule: "session.mail-limit",
    words: "Mails are limited for each client, not for each address: many clients together flood a mailbox.",
    edits: [{ file: SIGN_IN, from: '        ["signInMailsPerAddress", email],\n', to: "" }],
  },
  {
    name: "session-client-without-limit",
    rule: "session.mail-limit-client",
    words: "The limit of a client counts for each of its addresses anew.",
    edits: [{ file: SIGN_IN, from: '["signInMailsOfClient", client]', to: '["signInMailsOfClient", email]' }],
  },
  {
    name: "session-six-tries",
    rule: "session.code",
    words: "A sixth code is judged: the limit is off by one.",
    edits: [{ file: CODES, from: '.where("tries", "<", CODE_TRIES)', to: '.where("tries", "<=", CODE_TRIES)' }],
  },
  {
    name: "session-code-used-at-once",
    rule: "session.code",
    words: "The right code, typed several times at the same instant, signs in several times.",
    edits: [
      {
        file: CODES,
        from: '    .where("codeHmac", "=", hmac)\n    .where("usedAt", "is", null)',
        to: '    .where("codeHmac", "=", hmac)',
      },
      {
        file: CODES,
        from: "  return (await markUsed(world, email, expected.codeHmac))",
        to: `  await new Promise((resolve) => setTimeout(resolve, 50));
  return (await markUsed(world, email, expected.codeHmac))`,
      },
    ],
  },
  {
    name: "session-organization-for-everybody",
    rule: "session.sign-up",
    words: "The first sign-in makes an organization with the account.",
    edits: [
      {
        file: SIGN_IN,
        from: 'import { parseTypedEmail } from "./email.ts";',
        to: 'import { parseTypedEmail } from "./email.ts";\nimport { createOrganization } from "./memberships.ts";',
      },
      {
        file: SIGN_IN,
        from: "      return { ok: true, setCookie: await open(email) };",
        to: `      const setCookie = await open(email);
      const user = world.db.selectFrom("user").select("id").where("email", "=", email);
      const { id: userId } = await user.executeTakeFirstOrThrow();
      await createOrganization(world, { userId, name: "My organization" });
      return { ok: true, setCookie };`,
      },
    ],
  },
  {
    name: "session-outlives-sign-out",
    rule: "session.fixation",
    words: "Signing out only makes the browser forget the cookie: whoever has a copy of it is still signed in.",
    edits: [{ file: SESSION, from: "if (token) await internalAdapter.deleteSession(hash(token));", to: "void token;" }],
  },
  {
    name: "session-form-tokens-of-each-instance",
    rule: "session.csrf",
    words: "An instance takes only the forms that it has shown itself.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: 'keys.hmac("csrf", `session ${id}`)',
        to: 'keys.hmac("csrf", `session ${id} ${process.pid}`)',
      },
      {
        file: "server/accounts/csrf.ts",
        from: 'keys.hmac("csrf", `visitor ${visitor}`)',
        to: 'keys.hmac("csrf", `visitor ${visitor} ${process.pid}`)',
      },
    ],
  },
  {
    name: "session-code-used-once-on-each-instance",
    rule: "session.code",
    words: "Each instance remembers for itself which sign-in codes were used.",
    edits: [
      {
        file: "server/accounts/sign-in-codes.ts",
        from: '  const used = await db\n    .updateTable("signInCodes")',
        to: '  if (usedHere.has(hmac)) return false;\n  usedHere.add(hmac);\n  if (usedHere.size > 0) return true;\n  const used = await db\n    .updateTable("signInCodes")',
      },
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "const CODE_MILLISECONDS = CODE_MINUTES * 60_000;",
        to: "const CODE_MILLISECONDS = CODE_MINUTES * 60_000;\nconst usedHere = new Set<string>();",
      },
    ],
  },
  {
    name: "session-code-tries-of-each-instance",
    rule: "session.code",
    words: "Each instance judges five wrong sign-in codes.",
    edits: [
      {
        file: "server/accounts/sign-in-codes.ts",
        from: '  return db\n    .updateTable("signInCodes")\n    .set((column) => ({ tries',
        to: '  const tried = (triedHere.get(email) ?? 0) + 1;\n  triedHere.set(email, tried);\n  if (tried > CODE_TRIES) return Promise.resolve(undefined);\n  return db\n    .updateTable("signInCodes")\n    .set((column) => ({ tries',
      },
      { file: "server/accounts/sign-in-codes.ts", from: '    .where("tries", "<", CODE_TRIES)\n', to: "" },
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "  const fresh = { codeHmac",
        to: "  triedHere.delete(email);\n  const fresh = { codeHmac",
      },
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "triesLeft: CODE_TRIES - expected.tries",
        to: "triesLeft: Math.max(0, CODE_TRIES - expected.tries)",
      },
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "const CODE_MILLISECONDS = CODE_MINUTES * 60_000;",
        to: "const CODE_MILLISECONDS = CODE_MINUTES * 60_000;\nconst triedHere = new Map<string, number>();",
      },
    ],
  },
  {
    name: "session-kept-by-each-instance",
    rule: "session.fixation",
    words: "An instance keeps the sessions that it has read until something is posted to it.",
    edits: [
      ...keptUntilPosted("server/accounts/session.ts", "function sessionPlugin({ clock, random }: Ground) {"),
      {
        file: "server/accounts/session.ts",
        from: "const found = token ? await internalAdapter.findSession(hash(token)) : null;",
        to: "const found = token ? await kept(token, () => internalAdapter.findSession(hash(token))) : null;",
      },
    ],
  },
  {
    name: "session-fetch-site-not-looked-at",
    rule: "session.csrf",
    words: "A form without Origin is taken, though the browser says that it is of another site.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: '  if (secFetchSite !== undefined && secFetchSite !== "same-origin" && secFetchSite !== "none") return false;\n',
        to: "",
      },
    ],
  },
  {
    name: "session-sibling-is-no-stranger",
    rule: "session.csrf",
    words: "A form is taken from any domain that the browser calls the same site.",
    edits: [
      {
        file: "server/accounts/csrf.ts",
        from: 'secFetchSite !== "same-origin" && secFetchSite !== "none") return false;',
        to: 'secFetchSite === "cross-site") return false;',
      },
      {
        file: "server/accounts/csrf.ts",
        from: '  if (origin !== undefined && origin !== "null") return origin === ours;',
        to: '  if (secFetchSite === "same-site") return true;\n  if (origin !== undefined && origin !== "null") return origin === ours;',
      },
    ],
  },
  {
    name: "session-follows-anything-after-an-organization",
    rule: "session.return-to",
    words: "Whoever has made an organization is sent wherever return_to says.",
    edits: [
      {
        file: "server/console/organization/organization.ts",
        from: "  const to = returnTo(wanted);\n",
        to: "  const to = wanted ?? returnTo(wanted);\n",
      },
    ],
  },
  {
    name: "session-follows-anything-after-a-profile",
    rule: "session.return-to",
    words: "Whoever has saved a trainer profile is sent wherever return_to says.",
    edits: [
      {
        file: "server/console/trainer/trainer.ts",
        from: "  const to = returnTo(req.query.return_to);\n",
        to: '  const to = req.query.return_to ?? "/";\n',
      },
    ],
  },
  {
    name: "session-code-keeps-tries",
    rule: "session.code",
    words: "A newly mailed code has the tries that are left of the one before.",
    edits: [
      {
        file: "server/accounts/sign-in-codes.ts",
        from: "doUpdateSet(fresh)",
        to: "doUpdateSet({ codeHmac: fresh.codeHmac, sentAt: fresh.sentAt, usedAt: null })",
      },
    ],
  },
  {
    name: "session-mail-limit-by-writing",
    rule: "session.mail-limit",
    words: "The limit of an address counts each writing of it on its own.",
    edits: [
      {
        file: "server/accounts/sign-in.ts",
        from: '["signInMailsPerAddressAndClient", `${email} ${client}`],',
        to: '["signInMailsPerAddressAndClient", `${typed} ${client}`],',
      },
      {
        file: "server/accounts/sign-in.ts",
        from: '["signInMailsPerAddress", email],',
        to: '["signInMailsPerAddress", typed],',
      },
    ],
  },
];
