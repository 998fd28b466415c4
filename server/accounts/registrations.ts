/** Registrations: an agent's own account from the first call on, and what its claim token finds. */
import { type Selectable, sql } from "kysely";
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import { preClaimScopes } from "../../generated/scopes.ts";
import type { Db, Schema } from "../storage/index.ts";
import { lookup } from "../storage/lookup.ts";
import { query, together } from "../storage/query.ts";
import { type Columns, rowsOf, writeTogether } from "../storage/write-together.ts";
import { matchesSecret, mintSecret, parseSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { newId } from "./id.ts";

export type Registration = Selectable<Schema["registrations"]>;

export interface Registered {
  readonly registrationId: string;
  readonly accessToken: string;
  readonly claimToken: string;
  /** Milliseconds since the epoch. */
  readonly windowEndsAt: number;
}

const PRE_CLAIM_TOKEN = "Registration token";

interface Fresh {
  readonly now: number;
  readonly organizationId: string;
  readonly registrationId: string;
  readonly agentUserId: string;
  readonly name: string;
  readonly agentName: string | null;
  readonly organizationName: string | null;
  readonly claimTokenPublicId: string;
  readonly claimTokenHash: string;
  readonly accessTokenId: string;
  readonly accessTokenHash: string;
}

const insertOrganization = query((db, fresh: Fresh) =>
  db.insertInto("organizations").values({
    id: fresh.organizationId,
    name: fresh.name,
    ownerUserId: null,
    createdAt: fresh.now,
    claimedAt: null,
  }),
);

const insertRegistration = query((db, fresh: Fresh) =>
  db.insertInto("registrations").values({
    id: fresh.registrationId,
    organizationId: fresh.organizationId,
    agentUserId: fresh.agentUserId,
    agentName: fresh.agentName,
    organizationName: fresh.organizationName,
    claimTokenPublicId: fresh.claimTokenPublicId,
    claimTokenHash: fresh.claimTokenHash,
    createdAt: fresh.now,
    claimedAt: null,
    deliveredAt: null,
    claimRevokedAt: null,
  }),
);

const insertPreClaimToken = query((db, fresh: Fresh) =>
  db.insertInto("tokens").values({
    id: fresh.accessTokenId,
    secretHash: fresh.accessTokenHash,
    organizationId: fresh.organizationId,
    userId: fresh.agentUserId,
    name: PRE_CLAIM_TOKEN,
    scopes: JSON.stringify(preClaimScopes),
    createdAt: fresh.now,
    lastUsedAt: null,
    expiresAt: null,
    revokedAt: null,
  }),
);

const freshTypes = {
  now: "bigint",
  organizationId: "text",
  registrationId: "text",
  agentUserId: "text",
  name: "text",
  agentName: "text",
  organizationName: "text",
  claimTokenPublicId: "text",
  claimTokenHash: "text",
  accessTokenId: "text",
  accessTokenHash: "text",
} as const satisfies Record<keyof Fresh, string>;
const freshNames = Object.keys(freshTypes) as (keyof Fresh)[];
/** The columns that have the same names there. */
const ofRegistration = [
  "organizationId",
  "agentUserId",
  "agentName",
  "organizationName",
  "claimTokenPublicId",
  "claimTokenHash",
] as const;

/** The same for many at once; what they refer to is looked for when the statement has done all of it. */
const insertAccounts = query((db, fresh: Columns<Fresh>) =>
  db
    .with("fresh", (given) => given.selectFrom(rowsOf(fresh, freshTypes)).select(freshNames))
    .with("ofOrganizations", (made) =>
      made
        .insertInto("organizations")
        .columns(["id", "name", "createdAt"])
        .expression((eb) => eb.selectFrom("fresh").select(["organizationId", "name", "now"])),
    )
    .with("ofTokens", (made) =>
      made
        .insertInto("tokens")
        .columns(["id", "secretHash", "organizationId", "userId", "name", "scopes", "createdAt"])
        .expression((eb) =>
          eb
            .selectFrom("fresh")
            .select(["accessTokenId", "accessTokenHash", "organizationId", "agentUserId"])
            .select([sql.lit(PRE_CLAIM_TOKEN).as("name"), sql.lit(JSON.stringify(preClaimScopes)).as("scopes"), "now"]),
        ),
    )
    .insertInto("registrations")
    .columns([...ofRegistration, "id", "createdAt"])
    .expression((eb) => eb.selectFrom("fresh").select([...ofRegistration, "registrationId", "now"]))
    .returning("id as registrationId"),
);

const insertAccount = writeTogether<"registrationId", Fresh, object>(
  "registrationId",
  async (db, fresh) => {
    await together(db, [insertOrganization, insertRegistration, insertPreClaimToken], fresh);
    return [];
  },
  insertAccounts,
);

/** A new account with nobody behind it yet: organization, registration and pre-claim token, all or nothing. */
export async function register(
  { db, clock, random }: Pick<World, "db" | "clock" | "random">,
  names: { readonly agent: string | undefined; readonly organization: string | undefined },
): Promise<Registered> {
  const access = mintSecret(tokenPrefixes.PersonalToken, random);
  const claim = mintSecret(tokenPrefixes.ClaimToken, random);
  const fresh: Fresh = {
    now: clock.now(),
    organizationId: newId({ clock, random }),
    registrationId: newId({ clock, random }),
    agentUserId: newId({ clock, random }),
    name: names.organization ?? names.agent ?? "Unnamed organization",
    agentName: names.agent ?? null,
    organizationName: names.organization ?? null,
    claimTokenPublicId: claim.publicId,
    claimTokenHash: claim.secretHash,
    accessTokenId: access.publicId,
    accessTokenHash: access.secretHash,
  };
  await insertAccount(db, fresh);
  return {
    registrationId: fresh.registrationId,
    accessToken: access.token,
    claimToken: claim.token,
    windowEndsAt: fresh.now + constants.claimWindowSeconds * 1000,
  };
}

/** What a claim token finds: a poll asks of the newest attempt, too, and pays for one read; a start supersedes all before it. */
export interface FoundByClaimToken extends Registration {
  /** Null where no claim has been started, as the two below. */
  readonly attemptStartedAt: number | null;
  readonly attemptWrongCodes: number | null;
  readonly attemptDeclinedAt: number | null;
}

const findRegistration = lookup(
  "claimTokenPublicId",
  (db, is) =>
    db
      .selectFrom("registrations as r")
      .leftJoin("claimAttempts as a", (on) =>
        on.onRef("a.registrationId", "=", "r.id").on("a.supersededAt", "is", null),
      )
      .select(["r.id", "r.organizationId", "r.agentUserId", "r.agentName", "r.organizationName", "r.createdAt"])
      .select(["r.wrongCodes", "r.claimTokenPublicId", "r.claimTokenHash", "r.claimedAt", "r.deliveredAt"])
      .select(["r.claimRevokedAt", "a.createdAt as attemptStartedAt", "a.wrongCodes as attemptWrongCodes"])
      .select("a.declinedAt as attemptDeclinedAt")
      .where(is("r.claimTokenPublicId")),
  { sqliteAtOnce: true },
);

/** The registration that a claim token belongs to; nothing for any other text, nor for a claim that was ended. */
export async function findByClaimToken(db: Db, claimToken: string): Promise<FoundByClaimToken | undefined> {
  const parsed = parseSecret(tokenPrefixes.ClaimToken, claimToken);
  if (parsed === undefined) return undefined;
  const found = await findRegistration(db, parsed.publicId);
  if (found === undefined || !matchesSecret(parsed, found.claimTokenHash)) return undefined;
  return found.claimRevokedAt === null ? found : undefined;
}

/** When the claim window of a registration closes, in milliseconds since the epoch. */
export function windowEnd(registration: Pick<Registration, "createdAt">): number {
  return registration.createdAt + constants.claimWindowSeconds * 1000;
}

/** End the claim of this token: polls and starts know it no longer. */
export async function endClaim({ db, clock }: Pick<World, "db" | "clock">, claimToken: string): Promise<void> {
  const registration = await findByClaimToken(db, claimToken);
  if (registration === undefined) return;
  await db
    .updateTable("registrations")
    .set({ claimRevokedAt: clock.now() })
    .where("id", "=", registration.id)
    .where("claimRevokedAt", "is", null)
    .execute();
}
