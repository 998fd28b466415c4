import { publicScopes } from "../../generated/scopes.ts";
import type { DatabaseConfig } from "../config/config.ts";
import { givenContract, givenJob } from "../marketplace/contracts/testing.ts";
import { type Database, openDatabase } from "../storage/index.ts";
import { newInstall } from "../testing/install.ts";
import { createTestWorld, type TestWorld } from "../testing/world.ts";
import { systemClock } from "../time/clock.ts";
import { createToken } from "../tokens/create.ts";

/** An organization with a job, a contract, and an app of a partner: what its callers have. */
export interface Tenant {
  readonly organizationId: string;
  /** An open job, and the running contract on it. */
  readonly jobId: string;
  readonly contractId: string;
  /** A live token that has every scope, of the Public API and of the Platform API. */
  readonly personal: string;
  readonly platform: string;
}

/** Makes organizations behind the server's back, since requests end what they begin with: tokens are revoked, apps removed. */
export interface Tenants {
  make(): Promise<Tenant>;
  close(): Promise<void>;
}

export async function openTenants(config: DatabaseConfig): Promise<Tenants> {
  const database: Database = await openDatabase(config);
  await database.migrate();
  const world = { ...createTestWorld(database.db), clock: systemClock } as unknown as TestWorld;
  return {
    async make() {
      const { organizationId, userId, token: platform } = await newInstall(world);
      const jobId = await givenJob(world, organizationId);
      const { contractId } = await givenContract(world, { organizationId, jobId });
      const wanted = { organizationId, userId, name: "Endurance", scopes: publicScopes, expiresAt: null };
      const made = await createToken(world, wanted);
      if ("refused" in made) throw new Error(`No token could be made: ${made.refused}.`);
      return { organizationId, jobId, contractId, personal: made.token, platform };
    },
    close: () => database.close(),
  };
}
