import { publicScope } from "../../../../generated/scopes.ts";
import { keptUntilPosted } from "../kept-until-posted.ts";
import type { Mutant } from "../mutant.ts";

const HANDLERS = "server/public-api/tokens.ts";
const CREATE = "server/tokens/create.ts";
const MANAGE = "server/tokens/manage.ts";
const RECORD = "server/tokens/record.ts";
const CALLER = "server/tokens/caller.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "tokens-default-name-is-another",
    rule: "tokens.create-default",
    words: "A token without a name is called Token.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: '"$ref": "#/components/schemas/DisplayName",\n            "default": "API token"',
        to: '"$ref": "#/components/schemas/DisplayName",\n            "default": "Token"',
      },
      { file: HANDLERS, from: 'name = "API token"', to: 'name = "Token"' },
    ],
  },
  {
    name: "tokens-default-scopes-of-the-account",
    rule: "tokens.create-default",
    words: "By default a token may only read jobs, whatever its maker has.",
    edits: [
      { file: HANDLERS, from: "scopes: asked = caller.scopes", to: `scopes: asked = ["${publicScope.jobsRead}"]` },
    ],
  },
  {
    name: "tokens-one-scope-is-enough",
    rule: "tokens.subset",
    words: "Whoever has one of the wanted scopes gets them all.",
    edits: [
      {
        file: "server/tokens/scopes.ts",
        from: "return wanted.every((scope)",
        to: "return wanted.some((scope)",
      },
    ],
  },
  {
    name: "tokens-subset-without-implied-read",
    rule: "tokens.subset",
    words: "Whoever may write jobs cannot make a token that reads them.",
    edits: [
      {
        file: "server/tokens/scopes.ts",
        from: "covers(granted, scope));",
        to: "granted.includes(scope));",
      },
    ],
  },
  {
    name: "tokens-made-though-refused",
    rule: "tokens.subset",
    words: "A token with too many scopes is refused, and there all the same.",
    edits: [
      {
        file: HANDLERS,
        from: "    const details = { requiredScopes: scopes, grantedScopes: caller.scopes };",
        to: "    await create(ctx, { organizationId: caller.organizationId, userId: caller.userId, name, scopes, expiresAt });\n    const details = { requiredScopes: scopes, grantedScopes: caller.scopes };",
      },
    ],
  },
  {
    name: "tokens-unknown-scope-is-left-out",
    rule: "tokens.unknown-scope",
    words: "A scope that does not exist is left out of the new token without a word.",
    edits: [
      {
        file: HANDLERS,
        from: "if (unknownScopes.length > 0) {",
        to: "if (unknownScopes.length > 0 && scopes.length === 0) {",
      },
    ],
  },
  {
    name: "tokens-name-of-121",
    rule: "tokens.limits",
    words: "A token's name may have one character more than 120.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: '"DisplayName": {\n        "type": "string",\n        "minLength": 1,\n        "maxLength": 120',
        to: '"DisplayName": {\n        "type": "string",\n        "minLength": 1,\n        "maxLength": 121',
      },
    ],
  },
  {
    name: "tokens-name-of-fillers",
    rule: "tokens.limits",
    words: "A token may have a name of nothing but invisible letters.",
    edits: [
      {
        file: "generated/openapi/public-api.json",
        from: '"$ref": "#/components/schemas/DisplayName",\n            "default": "API token"',
        to: '"type": "string",\n            "minLength": 1,\n            "maxLength": 120,\n            "default": "API token"',
      },
    ],
  },
  {
    name: "tokens-expiry-in-the-year-10000",
    rule: "tokens.limits",
    words: "A token may live into the year 10000, which has no four digits.",
    edits: [
      { file: HANDLERS, from: "if (Number(expiresAt) > LATEST_TIME) {", to: "if (Number(expiresAt) > 8.64e15) {" },
    ],
  },
  {
    name: "tokens-expiry-before-the-last-year",
    rule: "tokens.limits",
    words: "A token may live until the year 9999 only, not to its end.",
    edits: [
      {
        file: HANDLERS,
        from: "if (Number(expiresAt) > LATEST_TIME) {",
        to: "if (Number(expiresAt) > LATEST_TIME - 86_400_000) {",
      },
    ],
  },
  {
    name: "tokens-expiry-a-minute-ago",
    rule: "tokens.limits",
    words: "A token may be made that expired a minute ago.",
    edits: [
      {
        file: HANDLERS,
        from: "Number(expiresAt) <= ctx.clock.now()",
        to: "Number(expiresAt) <= ctx.clock.now() - 90_000",
      },
    ],
  },
  {
    name: "tokens-expiry-now",
    rule: "tokens.limits",
    words: "A token may be made that expired a moment ago.",
    edits: [
      {
        file: HANDLERS,
        from: "Number(expiresAt) <= ctx.clock.now()",
        to: "Number(expiresAt) <= ctx.clock.now() - 30_000",
      },
    ],
  },
  {
    name: "tokens-default-expiry-is-none",
    rule: "tokens.expiry-inherited",
    words: "A token that expires makes tokens that do not, when no expiry is asked for.",
    edits: [
      {
        file: HANDLERS,
        from: "expiry === undefined ? caller.expiresAt",
        to: "expiry === undefined ? null",
      },
    ],
  },
  {
    name: "tokens-expiry-a-second-beyond",
    rule: "tokens.expiry-inherited",
    words: "A token can make one that outlives it by a second.",
    edits: [
      {
        file: HANDLERS,
        from: "Number(expiresAt) > caller.expiresAt)",
        to: "Number(expiresAt) > caller.expiresAt + 1000)",
      },
    ],
  },
  {
    name: "tokens-secret-in-the-preview",
    rule: "tokens.secret-once",
    words: "The preview of a new token is the whole token.",
    edits: [
      {
        file: CREATE,
        from: "record: tokenRecord(row, now) }",
        to: "record: { ...tokenRecord(row, now), preview: minted.token } }",
      },
    ],
  },
  {
    name: "tokens-secret-in-a-header",
    rule: "tokens.secret-once",
    words: "The token is in a header of the answer that makes it, where proxies log it.",
    edits: [
      {
        file: HANDLERS,
        from: "return { status: 201, body: { token: made.token",
        to: "return { status: 201, headers: { Location: `/api/public/v1/tokens/${made.token}` }, body: { token: made.token",
      },
    ],
  },
  {
    name: "tokens-scopes-enforced-otherwise",
    rule: "tokens.works",
    words: "The record has the scopes that were asked for, and the token those of every account.",
    edits: [
      {
        file: CREATE,
        from: ".values({ ...row, secretHash",
        to: `.values({ ...row, scopes: '${JSON.stringify([publicScope.jobsRead, publicScope.jobsWrite, publicScope.teamRead])}', secretHash`,
      },
    ],
  },
  {
    name: "tokens-cap-of-26",
    rule: "tokens.cap",
    words: "A 26th active token can be made.",
    edits: [{ file: CREATE, from: ">= constants.activePersonalTokens)", to: "> constants.activePersonalTokens)" }],
  },
  {
    name: "tokens-cap-race",
    rule: "tokens.cap",
    words: "The active tokens are counted before the account is locked: many at once pass the cap.",
    edits: [
      {
        file: CREATE,
        from: "  return lockingOrganization(db, organizationId, async",
        to: "  const before = await countActive(db, organizationId, clock.now());\n  await new Promise((resolve) => setTimeout(resolve, 20));\n  return lockingOrganization(db, organizationId, async",
      },
      {
        file: CREATE,
        from: "if ((await countActive(trx, organizationId, now)) >= constants",
        to: "if (before >= constants",
      },
    ],
  },
  {
    name: "tokens-oldest-first",
    rule: "tokens.list",
    words: "The list begins with the oldest token.",
    edits: [{ file: MANAGE, from: "b.createdAt - a.createdAt", to: "a.createdAt - b.createdAt" }],
  },
  {
    name: "tokens-99-others",
    rule: "tokens.list",
    words: "Of the tokens that are not active one fewer than 100 is listed.",
    edits: [
      {
        file: MANAGE,
        from: ".limit(constants.inactivePersonalTokensListed)",
        to: ".limit(constants.inactivePersonalTokensListed - 1)",
      },
    ],
  },
  {
    name: "tokens-last-used-once",
    rule: "tokens.last-used",
    words: "lastUsedAt stays at the first use.",
    edits: [
      {
        file: CALLER,
        from: "if (!isRecentUse(row.lastUsedAt, now)) await",
        to: "if (row.lastUsedAt === null) await",
      },
    ],
  },
  {
    name: "tokens-last-used-by-its-maker",
    rule: "tokens.last-used",
    words: "A new token counts as used.",
    edits: [{ file: CREATE, from: "lastUsedAt: null,", to: "lastUsedAt: now," }],
  },
  {
    name: "tokens-expire-a-second-late",
    rule: "tokens.expiry",
    words: "A token works for a second after its expiry.",
    edits: [{ file: RECORD, from: "now >= expiresAt;", to: "now >= expiresAt + 1000;" }],
  },
  {
    name: "tokens-expire-a-second-early",
    rule: "tokens.expiry",
    words: "A token is dead in the last second before its expiry.",
    edits: [{ file: RECORD, from: "now >= expiresAt;", to: "now >= expiresAt - 1000;" }],
  },
  {
    name: "tokens-expired-ones-fill-the-cap",
    rule: "tokens.expiry",
    words: "Expired tokens count towards the 25.",
    edits: [
      {
        file: CREATE,
        from: '    .where("organizationId", "=", organizationId)\n    .where("revokedAt", "is", null)\n    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))',
        to: '    .where("organizationId", "=", organizationId)\n    .where("revokedAt", "is", null)',
      },
    ],
  },
  {
    name: "tokens-revoked-anew",
    rule: "tokens.revoke",
    words: "A second revocation gives another time of revocation.",
    edits: [
      {
        file: MANAGE,
        from: 'revokedAt: eb.fn.coalesce("revokedAt", eb.val(now))',
        to: "revokedAt: eb.val(now)",
      },
    ],
  },
  {
    name: "tokens-revocation-takes-a-second",
    rule: "tokens.revoke",
    words: "A token that was revoked works for another second.",
    edits: [
      {
        file: CALLER,
        from: "if (row.revokedAt !== null || hasExpired",
        to: "if ((row.revokedAt !== null && now >= row.revokedAt + 1000) || hasExpired",
      },
    ],
  },
  {
    name: "tokens-revoked-by-anybody",
    rule: "tokens.foreign",
    words: "Whoever knows the id of another account's token can revoke it.",
    edits: [{ file: MANAGE, from: '    .where("organizationId", "=", which.organizationId)\n', to: "" }],
  },
  {
    name: "tokens-foreign-without-its-id",
    rule: "tokens.foreign",
    words: "The 404 for another account's token does not name the id that was asked for.",
    edits: [
      {
        file: HANDLERS,
        from: 'envelopeError("token-not-found", ctx.requestId, { tokenId });',
        to: 'envelopeError("token-not-found", ctx.requestId, { tokenId: "" });',
      },
    ],
  },
  {
    name: "tokens-secret-in-the-log",
    rule: "tokens.secret-once",
    words: "Each new token is in the server's log.",
    edits: [
      {
        file: CREATE,
        from: "return made ? { token: minted.token,",
        to: "if (made) console.log(`made ${minted.token}`);\n    return made ? { token: minted.token,",
      },
    ],
  },
  {
    name: "tokens-expiry-without-its-offset",
    rule: "tokens.limits",
    words: "The offset of an expiry is not read: it is taken for UTC.",
    edits: [
      {
        file: HANDLERS,
        from: 'Date.parse(text.replace(/[+-]\\d\\d$/, "$&:00"))',
        to: 'Date.parse(text.replace(/[+-]\\d\\d(:\\d\\d)?$/, "Z"))',
      },
    ],
  },
  {
    name: "tokens-kept-by-each-instance",
    rule: "tokens.revoke",
    words: "An instance keeps the tokens that it has read until something is posted to it.",
    edits: [
      ...keptUntilPosted("server/tokens/caller.ts", "const none: readonly never[] = [];"),
      {
        file: "server/tokens/caller.ts",
        from: "const row = await findToken(db, parsed.publicId);",
        to: "const row = await kept(parsed.publicId, () => findToken(db, parsed.publicId));",
      },
    ],
  },
  {
    name: "tokens-cap-of-the-api-only",
    rule: "tokens.cap",
    words: "Only the API counts the active tokens: on the page an owner makes as many as they like.",
    edits: [
      {
        file: "server/tokens/create.ts",
        from: "if ((await countActive(",
        to: "if (maker !== undefined && (await countActive(",
      },
    ],
  },
  {
    name: "tokens-cap-counted-by-each-instance",
    rule: "tokens.cap",
    words:
      "Each instance counts the active tokens in turns of its own: what two make at the same instant passes the cap.",
    edits: [
      {
        file: "server/tokens/create.ts",
        from: "export async function createToken(\n",
        to: 'const turns = new Map<string, Promise<unknown>>();\n/** One after the other, within this process. */\nfunction inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {\n  const turn = (turns.get(key) ?? Promise.resolve()).then(work);\n  turns.set(key, turn.catch(() => {}));\n  return turn;\n}\n\nexport function createToken(world: Pick<World, "clock" | "db" | "random">, wanted: NewToken): Promise<Created> {\n  return inTurn(wanted.organizationId, async () => {\n    const before = await countActive(world.db, wanted.organizationId, world.clock.now());\n    await new Promise((resolve) => setTimeout(resolve, 60));\n    return createCounted(world, wanted, before);\n  });\n}\n\nasync function createCounted(\n',
      },
      {
        file: "server/tokens/create.ts",
        from: "  wanted: NewToken,\n",
        to: "  wanted: NewToken,\n  before: number,\n",
      },
      {
        file: "server/tokens/create.ts",
        from: "if ((await countActive(trx, organizationId, now)) >= constants",
        to: "if (before >= constants",
      },
    ],
  },
  {
    name: "tokens-narrower-ones-never-expire",
    rule: "tokens.expiry-inherited",
    words: "A token with scopes of its own does not inherit its maker's expiry.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: "expiry === undefined ? caller.expiresAt",
        to: "expiry === undefined ? (req.body?.scopes ? null : caller.expiresAt)",
      },
      {
        file: "server/public-api/tokens.ts",
        from: "if (caller.expiresAt !== null && Number(expiresAt) > caller.expiresAt)",
        to: "if (caller.expiresAt !== null && expiry !== undefined && Number(expiresAt) > caller.expiresAt)",
      },
    ],
  },
  {
    name: "tokens-bodiless-ones-never-expire",
    rule: "tokens.expiry-inherited",
    words: "A token made without a body does not inherit its maker's expiry.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: "expiry === undefined ? caller.expiresAt",
        to: "expiry === undefined ? (req.body === undefined ? null : caller.expiresAt)",
      },
    ],
  },
  {
    name: "tokens-one-covered-scope-is-enough",
    rule: "tokens.subset",
    words: "Of several scopes that are asked for, one that the maker has is enough.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: "if (!coversAll(caller.scopes, scopes))",
        to: "if (scopes.length > caller.scopes.length || !scopes.some((s) => caller.scopes.includes(s) || coversAll(caller.scopes, [s])))",
      },
    ],
  },
  {
    name: "tokens-of-claimed-accounts-have-any-scope",
    rule: "tokens.subset",
    words: "In a claimed account a token may make one with any scope.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: "if (!coversAll(caller.scopes, scopes))",
        to: "if (!caller.claimed && !coversAll(caller.scopes, scopes))",
      },
    ],
  },
  {
    name: "tokens-expired-cannot-be-revoked",
    rule: "tokens.revoke",
    words: "An expired token is not found when it is to be revoked.",
    edits: [
      {
        file: "server/tokens/manage.ts",
        from: '.where("organizationId", "=", which.organizationId)\n    .returning',
        to: '.where("organizationId", "=", which.organizationId)\n    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))\n    .returning',
      },
    ],
  },
  {
    name: "tokens-revoked-become-expired",
    rule: "tokens.revoke",
    words: "A revoked token is called expired once its expiry has passed.",
    edits: [
      {
        file: "server/tokens/record.ts",
        from: 'row.revokedAt !== null ? "revoked" : hasExpired(row, now) ? "expired" : "active"',
        to: 'hasExpired(row, now) ? "expired" : row.revokedAt !== null ? "revoked" : "active"',
      },
    ],
  },
  {
    name: "tokens-last-used-of-lasting-ones-only",
    rule: "tokens.last-used",
    words: "The use of a token that expires is not noted.",
    edits: [
      {
        file: "server/tokens/caller.ts",
        from: "if (!isRecentUse(row.lastUsedAt, now)) await",
        to: "if (!isRecentUse(row.lastUsedAt, now) && row.expiresAt === null) await",
      },
    ],
  },
  {
    name: "tokens-first-unknown-scope-only",
    rule: "tokens.unknown-scope",
    words: "Of several unknown scopes the first is named.",
    edits: [
      {
        file: "server/public-api/tokens.ts",
        from: "{ unknownScopes, supportedScopes",
        to: "{ unknownScopes: unknownScopes.slice(0, 1), supportedScopes",
      },
    ],
  },
  {
    name: "tokens-list-of-the-claimed-begins-anew",
    rule: "tokens.list",
    words: "The list of a claimed account has what its people have made, and nothing from before the claim.",
    edits: [
      {
        file: "server/tokens/manage.ts",
        from: '    .where("organizationId", "=", organizationId)\n    .orderBy("createdAt", "desc")',
        to: `    .where("organizationId", "=", organizationId)
    .where((eb) =>
      eb.or([
        eb("userId", "in", eb.selectFrom("memberships").select("userId")),
        eb("organizationId", "in", eb.selectFrom("organizations").select("id").where("ownerUserId", "is", null)),
      ]),
    )
    .orderBy("createdAt", "desc")`,
      },
    ],
  },
  {
    name: "tokens-list-others-of-everybody",
    rule: "tokens.list",
    words: "The list has the revoked tokens of other accounts.",
    edits: [
      {
        file: "server/tokens/manage.ts",
        from: "  const others = await own\n",
        to: '  const others = await db\n    .selectFrom("tokens")\n    .select(recordColumns)\n    .orderBy("createdAt", "desc")\n    .orderBy("id", "desc")\n',
      },
    ],
  },
];
