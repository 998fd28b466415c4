/** What a partner does with its platform apps. */
import type { Selectable } from "kysely";
import { constants, tokenPrefixes } from "../../generated/constants.ts";
import type { PlatformScope } from "../../generated/scopes.ts";
import { isId, newId } from "../accounts/id.ts";
import { owns } from "../accounts/memberships.ts";
import { lockingOrganization } from "../storage/lock.ts";
import type { AppsTable, Db } from "../storage/schema.ts";
import type { World } from "../world.ts";
import { readPlatformScopes, writePlatformScopes } from "./scopes.ts";

/** What the partner says of an app, and may change. */
export interface AppFields {
  readonly name: string;
  readonly description: string | null;
  readonly websiteUrl: string | null;
  readonly redirectUris: readonly string[];
  /** What new installs are asked for. */
  readonly scopes: readonly PlatformScope[];
}

export interface PlatformApp extends AppFields {
  readonly id: string;
  /** The partner. */
  readonly organizationId: string;
  readonly clientId: string;
  readonly slug: string;
  readonly status: "ACTIVE" | "DISABLED";
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Which app of which partner. */
export interface OwnApp {
  readonly organizationId: string;
  readonly appId: string;
}

/** Words that a customer could take for a part of this site, or for us. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  ...["admin", "api", "app", "apps", "connect", "developer", "help", "install", "integrations", "login", "new"],
  ...["official", "opentrain", "partner", "security", "settings", "sign-in", "status", "support", "www"],
]);

/**
 * Makes an app, active at once, unless its organization has 25.
 *
 * The organization's row is locked, so that no two at once pass the cap, and nobody makes one while leaving; that the slug is free is for the unique column
 * to say.
 */
export async function createApp(
  { db, clock, random }: Pick<World, "clock" | "db" | "random">,
  wanted: AppFields & { readonly organizationId: string; readonly userId: string; readonly slug: string },
): Promise<{ readonly appId: string } | { readonly refused: "too-many" | "slug-taken" | "not-owner" }> {
  const { organizationId, slug } = wanted;
  if (RESERVED_SLUGS.has(slug)) return { refused: "slug-taken" };
  return lockingOrganization(db, organizationId, async (trx) => {
    if (!(await owns(trx, wanted))) return { refused: "not-owner" };
    const { count } = await trx
      .selectFrom("apps")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("organizationId", "=", organizationId)
      .executeTakeFirstOrThrow();
    if (count >= constants.appsPerOrganization) return { refused: "too-many" };
    const now = clock.now();
    const appId = newId({ clock, random });
    const made = await trx
      .insertInto("apps")
      .values({
        ...columns(wanted),
        id: appId,
        organizationId,
        clientId: `${tokenPrefixes.ClientId}${newId({ clock, random })}`,
        slug,
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .returning("id")
      .executeTakeFirst();
    return made ? { appId } : { refused: "slug-taken" };
  });
}

/** Puts these fields in the place of what was there; installs keep what was granted. `false`: no such app. */
export async function editApp(
  { db, clock }: Pick<World, "clock" | "db">,
  wanted: OwnApp & AppFields,
): Promise<boolean> {
  const changed = await db
    .updateTable("apps")
    .set({ ...columns(wanted), updatedAt: clock.now() })
    .where("id", "=", wanted.appId)
    .where("organizationId", "=", wanted.organizationId)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

/** Everything of the app is refused until it is reactivated; nothing of it is lost. `false`: no such app. */
export async function deactivateApp({ db, clock }: Pick<World, "clock" | "db">, which: OwnApp): Promise<boolean> {
  const now = clock.now();
  const changed = await db
    .updateTable("apps")
    .set((eb) => ({ disabledAt: eb.fn.coalesce("disabledAt", eb.val(now)) }))
    .where("id", "=", which.appId)
    .where("organizationId", "=", which.organizationId)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

/** All of it works again, with the tokens that it had. `false`: no such app. */
export function reactivateApp({ db }: Pick<World, "db">, which: OwnApp): Promise<boolean> {
  return lockingOrganization(db, which.organizationId, async (trx) => {
    const changed = await trx
      .updateTable("apps")
      .set({ disabledAt: null })
      .where("id", "=", which.appId)
      .where("organizationId", "=", which.organizationId)
      // An organization that is being closed has no active app.
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("organizations")
            .select("id")
            .whereRef("organizations.id", "=", "apps.organizationId")
            .where("ownerUserId", "is not", null),
        ),
      )
      .returning("id")
      .executeTakeFirst();
    return changed !== undefined;
  });
}

/** The partner's apps, newest first, each with the number of its active installs. */
export async function listApps(
  { db }: Pick<World, "db">,
  organizationId: string,
): Promise<readonly (PlatformApp & { readonly installs: number })[]> {
  const rows = await db
    .selectFrom("apps")
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom("installs")
        .whereRef("installs.appId", "=", "apps.id")
        .where("installs.revokedAt", "is", null)
        .select((count) => count.fn.countAll<number>().as("count"))
        .as("installs"),
    )
    .where("organizationId", "=", organizationId)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...platformApp(row), installs: row.installs ?? 0 }));
}

export async function findApp({ db }: Pick<World, "db">, which: OwnApp): Promise<PlatformApp | undefined> {
  if (!isId(which.appId)) return undefined;
  const row = await db
    .selectFrom("apps")
    .selectAll()
    .where("id", "=", which.appId)
    .where("organizationId", "=", which.organizationId)
    .executeTakeFirst();
  return row && platformApp(row);
}

/** An app as customers see it. */
export interface PublishedApp extends PlatformApp {
  /** The name of the organization that makes it. */
  readonly publisher: string;
}

/** The app of a consent link, whoever's. */
export async function appOfSlug(db: Db, slug: string): Promise<PublishedApp | undefined> {
  if (!/^[a-z0-9-]{1,50}$/.test(slug)) return undefined;
  const row = await db
    .selectFrom("apps")
    .innerJoin("organizations", "organizations.id", "apps.organizationId")
    .selectAll("apps")
    .select("organizations.name as publisher")
    .where("apps.slug", "=", slug)
    .executeTakeFirst();
  return row && { ...platformApp(row), publisher: row.publisher };
}

function columns(fields: AppFields): Pick<AppsTable, keyof AppFields> {
  return {
    name: fields.name,
    description: fields.description,
    websiteUrl: fields.websiteUrl,
    redirectUris: JSON.stringify(fields.redirectUris),
    scopes: writePlatformScopes(fields.scopes),
  };
}

function platformApp(row: Selectable<AppsTable>): PlatformApp {
  const { id, organizationId, clientId, slug, name, description, websiteUrl, createdAt } = row;
  return {
    id,
    organizationId,
    clientId,
    slug,
    name,
    description,
    websiteUrl,
    createdAt,
    // Written by `columns` only.
    redirectUris: JSON.parse(row.redirectUris) as string[],
    scopes: readPlatformScopes(row.scopes),
    status: row.disabledAt === null ? "ACTIVE" : "DISABLED",
  };
}
