import type { Selectable } from "kysely";
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

export interface Seed {
  readonly accessTokens: readonly string[];
  readonly claimTokens: readonly string[];
  readonly platformTokens: readonly string[];
  /** Whose these tokens are, in their order. */
  readonly organizationIds: readonly string[];
  readonly installIds: readonly string[];
}

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
 * The first is made by the server's own functions; the others are its rows with ids and secrets of their own, which is
 * twenty times as fast.
 */
export async function seed(config: DatabaseConfig, count: number): Promise<Seed> {
  const database = await openDatabase(config);
  try {
    await database.migrate();
    const model = await first(database.db);
    const all = Array.from({ length: count - 1 }, () => another(model));
    await database.db.transaction().execute(async (trx) => {
      for (const table of tables) {
        for (let at = 0; at < all.length; at += CHUNK) {
          const rows = all.slice(at, at + CHUNK).map((one) => one.rows[table]);
          // Each table gets its own rows, which a union of tables cannot say.
          await trx
            .insertInto(table)
            .values(rows as never)
            .execute();
        }
      }
    });
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
    registrations: registration,
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
  const organizationId = newId({ clock: systemClock, random });
  const registrationId = newId({ clock: systemClock, random });
  const agentUserId = newId({ clock: systemClock, random });
  const installId = newId({ clock: systemClock, random });
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
        id: newId({ clock: systemClock, random }),
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
