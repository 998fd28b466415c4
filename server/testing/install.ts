import { tokenPrefixes } from "../../generated/constants.ts";
import { type PlatformScope, platformScopes } from "../../generated/scopes.ts";
import { newId } from "../accounts/id.ts";
import { createOrganization } from "../accounts/memberships.ts";
import { writePlatformScopes } from "../installs/scopes.ts";
import { mintSecret } from "../tokens/secret.ts";
import type { World } from "../world.ts";
import { newHuman } from "./human.ts";

export interface TestInstall {
  /** A live platform token. */
  readonly token: string;
  readonly tokenId: string;
  readonly installId: string;
  readonly appId: string;
  readonly slug: string;
  /** The customer, and its owner. */
  readonly organizationId: string;
  readonly userId: string;
}

/** An app of a partner of its own, installed by a customer of its own, straight into the database. */
export async function newInstall(
  world: Pick<World, "clock" | "db" | "random">,
  scopes: readonly PlatformScope[] = platformScopes,
): Promise<TestInstall> {
  const { db, clock, random } = world;
  const owner = async (): Promise<{ userId: string; organizationId: string }> => {
    const userId = await newHuman(world, `${newId({ clock, random })}@example.com`);
    const organizationId = await createOrganization(world, { userId, name: "Example" });
    if (organizationId === undefined) throw new Error("a new human belongs nowhere");
    return { userId, organizationId };
  };
  const partner = await owner();
  const customer = await owner();
  const now = clock.now();
  const [appId, installId] = [newId({ clock, random }), newId({ clock, random })];
  const slug = `app-${appId}`;
  const asked = writePlatformScopes(scopes);
  const minted = mintSecret(tokenPrefixes.PlatformToken, random);
  const app = {
    id: appId,
    organizationId: partner.organizationId,
    clientId: `${tokenPrefixes.ClientId}${appId}`,
    slug,
  };
  await db
    .insertInto("apps")
    .values({ ...app, name: "Labels", redirectUris: "[]", scopes: asked, createdAt: now, updatedAt: now })
    .execute();
  const granted = { organizationId: customer.organizationId, appId, scopes: asked, grantedByUserId: customer.userId };
  await db
    .insertInto("installs")
    .values({ id: installId, ...granted, createdAt: now, grantedAt: now })
    .execute();
  const { publicId: tokenId, secretHash, token } = minted;
  await db
    .insertInto("platformTokens")
    .values({ id: tokenId, installId, secretHash, name: "Labels connection", scopes: asked, createdAt: now })
    .execute();
  return { token, tokenId, installId, appId, slug, ...customer };
}
