import { type RawBuilder, type Selectable, sql } from "kysely";
import { tokenPrefixes } from "../../generated/constants.ts";
import { platformScopes } from "../../generated/scopes.ts";
import { startAttempt } from "../accounts/claims.ts";
import { newId } from "../accounts/id.ts";
import { findByClaimToken, register } from "../accounts/registrations.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { createKeys } from "../crypto/keys.ts";
import { systemRandom as random } from "../crypto/random.ts";
import { writePlatformScopes } from "../installs/scopes.ts";
import { type Db, openDatabase, type Schema } from "../storage/index.ts";
import { systemClock } from "../time/clock.ts";
import { mintSecret } from "../tokens/secret.ts";

const tables = [
  "organizations",
  "registrations",
  "claimPolls",
  "claimAttempts",
  "tokens",
  "installs",
  "platformTokens",
] as const;
type Rows = { readonly [T in (typeof tables)[number]]: Selectable<Schema[T]> };

/** Rows in one statement: the widest table has 14 columns, and SQLite takes 32,766 parameters. */
const CHUNK = 500;
/** So many have secrets that somebody knows; beyond them SQL makes rows of the same form, in between. */
const KNOWN = 10_000;
/** In which they have come. */
const MONTH = 30 * 86_400_000;

export interface Seed {
  readonly accessTokens: readonly string[];
  readonly claimTokens: readonly string[];
  readonly platformTokens: readonly string[];
  /** Whose these tokens are, in their order. */
  readonly organizationIds: readonly string[];
  readonly installIds: readonly string[];
}

/** Anywhere in the month before: whoever calls now has come at any time, and their rows are not side by side. */
const anyTime = { now: (): number => Math.floor(systemClock.now() - MONTH * Math.random()) };

/** As if there were no registrations. */
export const nobody: Seed = {
  accessTokens: [],
  claimTokens: [],
  platformTokens: [],
  organizationIds: [],
  installIds: [],
};

/**
 * Makes a database as it is after `count` agents have registered and asked their humans, and one app was installed by
 * each of their organizations.
 *
 * The first is made by the server's own functions; the others are its rows with ids and secrets of their own.
 */
export async function seed(config: DatabaseConfig, count: number): Promise<Seed> {
  const database = await openDatabase(config);
  try {
    await database.migrate();
    const model = await first(database.db);
    const all = Array.from({ length: Math.min(count - 1, KNOWN) }, () => another(model));
    const unknown = count - 1 - all.length;
    const portions = Math.max(1, Math.ceil(all.length / CHUNK));
    for (let portion = 0; portion < portions; portion++) {
      const some = all.slice(portion * CHUNK, (portion + 1) * CHUNK);
      const more = Math.floor((unknown * (portion + 1)) / portions) - Math.floor((unknown * portion) / portions);
      await database.db.transaction().execute(async (trx) => {
        for (const table of tables) {
          const rows = some.map((one) => one.rows[table]);
          // Each table gets its own rows, which a union of tables cannot say.
          if (rows.length > 0)
            await trx
              .insertInto(table)
              .values(rows as never)
              .execute();
        }
        if (more > 0) await fill(trx, config.kind, model, more);
      });
    }
    // Later, PostgreSQL does so by itself, in the midst of what is measured.
    if (config.kind === "postgres") await sql`vacuum analyze`.execute(database.db);
    return {
      accessTokens: all.map(({ accessToken }) => accessToken),
      claimTokens: all.map(({ claimToken }) => claimToken),
      platformTokens: all.map(({ platformToken }) => platformToken),
      organizationIds: all.map(({ rows }) => rows.organizations.id),
      installIds: all.map(({ rows }) => rows.installs.id),
    };
  } finally {
    await database.close();
  }
}

async function first(db: Db): Promise<Rows> {
  const world = { db, clock: systemClock, random, keys: createKeys(random.bytes(32).toString("hex")) };
  const { claimToken } = await register(world, { agent: "Agent", organization: "Organization" });
  const registration = await findByClaimToken(db, claimToken);
  if (registration === undefined) throw new Error("A registration that was just made is not there.");
  await startAttempt(world, { registration, email: "human@example.com" });
  await install(db, registration.organizationId);
  return {
    organizations: await db.selectFrom("organizations").selectAll().executeTakeFirstOrThrow(),
    registrations: await db.selectFrom("registrations").selectAll().executeTakeFirstOrThrow(),
    // A claim may be polled every five seconds. Here it may be at once, or 100 of them would give 20 polls a second.
    claimPolls: { registrationId: registration.id, lastPolledAt: 0, intervalSeconds: 0 },
    claimAttempts: await db.selectFrom("claimAttempts").selectAll().executeTakeFirstOrThrow(),
    tokens: await db.selectFrom("tokens").selectAll().executeTakeFirstOrThrow(),
    installs: await db.selectFrom("installs").selectAll().executeTakeFirstOrThrow(),
    platformTokens: await db.selectFrom("platformTokens").selectAll().executeTakeFirstOrThrow(),
  };
}

/** An app with all scopes, installed by the organization that also offers it. */
async function install(db: Db, organizationId: string): Promise<void> {
  const now = systemClock.now();
  const [appId, installId] = [newId({ clock: systemClock, random }), newId({ clock: systemClock, random })];
  const scopes = writePlatformScopes(platformScopes);
  const { publicId, secretHash } = mintSecret(tokenPrefixes.PlatformToken, random);
  const app = { id: appId, organizationId, clientId: `${tokenPrefixes.ClientId}${appId}`, slug: "app", name: "App" };
  await db
    .insertInto("apps")
    .values({ ...app, redirectUris: "[]", scopes, createdAt: now, updatedAt: now })
    .execute();
  await db
    .insertInto("installs")
    .values({ id: installId, organizationId, appId, scopes, createdAt: now, grantedAt: now, grantedByUserId: "human" })
    .execute();
  await db
    .insertInto("platformTokens")
    .values({ id: publicId, installId, secretHash, name: "App connection", scopes, createdAt: now })
    .execute();
}

/** As many registrations with all that belongs to them, made by the database. */
async function fill(trx: Db, kind: DatabaseConfig["kind"], model: Rows, count: number): Promise<void> {
  const from = sql.lit(systemClock.now() - MONTH);
  const each = sql.lit(MONTH / count);
  const hex = (bytes: number): RawBuilder<string> =>
    kind === "sqlite"
      ? sql`lower(hex(randomblob(${sql.lit(bytes)})))`
      : sql`substr(md5(random()::text) || md5(random()::text), 1, ${sql.lit(bytes * 2)})`;
  const at = sql`cast(${from} + cast(n.i as bigint) * ${each} as bigint)`;
  const id =
    kind === "sqlite" ? sql`printf('%012x', ${at}) || ${hex(10)}` : sql`lpad(to_hex(${at}), 12, '0') || ${hex(10)}`;
  await sql`
    create temporary table "filler" as
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(count)})
    select ${id} as "organizationId", ${id} as "registrationId", ${id} as "userId", ${id} as "attemptId", ${id} as "installId",
      ${hex(8)} as "accessId", ${hex(8)} as "claimId", ${hex(8)} as "attemptPublicId", ${hex(8)} as "platformId",
      ${hex(32)} as "accessHash", ${hex(32)} as "claimHash", ${hex(32)} as "attemptHash", ${hex(32)} as "platformHash"
    from n`.execute(trx);
  for (const table of tables) {
    const own: Readonly<Record<string, string>> = filled[table];
    const columns = Object.entries(model[table]);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map(([name]) => sql.ref(name)))})
      select ${sql.join(
        columns.map(([name, value]) => (own[name] === undefined ? sql.lit(value) : sql.ref(own[name]))),
      )} from "filler"`.execute(trx);
  }
  await sql`drop table "filler"`.execute(trx);
}

/** What a row does not share with the model, by its column. */
const filled: { readonly [T in (typeof tables)[number]]: { readonly [C in keyof Rows[T]]?: string } } = {
  organizations: { id: "organizationId" },
  registrations: {
    id: "registrationId",
    organizationId: "organizationId",
    agentUserId: "userId",
    claimTokenPublicId: "claimId",
    claimTokenHash: "claimHash",
  },
  claimPolls: { registrationId: "registrationId" },
  claimAttempts: {
    id: "attemptId",
    registrationId: "registrationId",
    publicId: "attemptPublicId",
    tokenHash: "attemptHash",
  },
  tokens: { id: "accessId", secretHash: "accessHash", organizationId: "organizationId", userId: "userId" },
  installs: { id: "installId", organizationId: "organizationId" },
  platformTokens: { id: "platformId", secretHash: "platformHash", installId: "installId" },
};

interface Another {
  readonly accessToken: string;
  readonly claimToken: string;
  readonly platformToken: string;
  readonly rows: Rows;
}

function another(model: Rows): Another {
  const access = mintSecret(tokenPrefixes.PersonalToken, random);
  const claim = mintSecret(tokenPrefixes.ClaimToken, random);
  const attempt = mintSecret(tokenPrefixes.ClaimAttemptToken, random);
  const platform = mintSecret(tokenPrefixes.PlatformToken, random);
  const organizationId = newId({ clock: anyTime, random });
  const registrationId = newId({ clock: anyTime, random });
  const agentUserId = newId({ clock: anyTime, random });
  const installId = newId({ clock: anyTime, random });
  return {
    accessToken: access.token,
    claimToken: claim.token,
    platformToken: platform.token,
    rows: {
      organizations: { ...model.organizations, id: organizationId },
      registrations: {
        ...model.registrations,
        id: registrationId,
        organizationId,
        agentUserId,
        claimTokenPublicId: claim.publicId,
        claimTokenHash: claim.secretHash,
      },
      claimPolls: { ...model.claimPolls, registrationId },
      claimAttempts: {
        ...model.claimAttempts,
        id: newId({ clock: anyTime, random }),
        registrationId,
        publicId: attempt.publicId,
        tokenHash: attempt.secretHash,
      },
      tokens: {
        ...model.tokens,
        id: access.publicId,
        secretHash: access.secretHash,
        organizationId,
        userId: agentUserId,
      },
      installs: { ...model.installs, id: installId, organizationId },
      platformTokens: {
        ...model.platformTokens,
        id: platform.publicId,
        secretHash: platform.secretHash,
        installId,
      },
    },
  };
}
