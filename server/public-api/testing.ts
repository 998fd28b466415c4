/** The Public API on a server of its own, as the tests of its operations call it. */
import { afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { publicScopes } from "../../generated/scopes.ts";
import { confirmClaim } from "../accounts/claim-decision.ts";
import { startAttempt } from "../accounts/claims.ts";
import { findByClaimToken, register } from "../accounts/registrations.ts";
import type { Db } from "../storage/schema.ts";
import {
  createTestWorld,
  databases,
  newHuman,
  type ServedSurface,
  serveSurface,
  type TestWorld,
} from "../testing/index.ts";
import { createToken } from "../tokens/create.ts";
import { publicApi } from "./index.ts";

export { type Answer, newHuman } from "../testing/index.ts";

export interface Api extends ServedSurface {
  readonly world: TestWorld;
}

/** Starts the API on `db`; paths are below its base. */
export async function startApi(db: Db, changes?: Parameters<typeof createTestWorld>[1]): Promise<Api> {
  const world = createTestWorld(db, changes);
  return { world, ...(await serveSurface(publicApi(world))) };
}

export interface Agent {
  readonly token: string;
  readonly claimToken: string;
  readonly organizationId: string;
}

/** A new account that nobody has claimed. */
export async function newAgent(world: TestWorld): Promise<Agent> {
  const {
    accessToken: token,
    claimToken,
    registrationId,
  } = await register(world, { agent: "Agent", organization: "Example" });
  const { organizationId } = await world.db
    .selectFrom("registrations")
    .select("organizationId")
    .where("id", "=", registrationId)
    .executeTakeFirstOrThrow();
  return { token, claimToken, organizationId };
}

/** What each test begins with. */
export interface Given {
  readonly db: Db;
  readonly api: Api;
  /** A new one for each test. */
  readonly agent: Agent;
}

/** Describes the API on each database; a test in which something goes wrong on the server's side fails. */
export function describeApi(title: string, tests: (given: Given) => void): void {
  describe.each(databases)(`${title} on $name`, ({ open }) => {
    let db: Db;
    let api: Api;
    let agent: Agent;
    beforeAll(async () => {
      db = (await open()).db;
      api = await startApi(db);
      return api.close;
    });
    beforeEach(async () => {
      agent = await newAgent(api.world);
    });
    afterEach(() => expect(api.errors.splice(0)).toEqual([]));
    tests({
      get db() {
        return db;
      },
      get api() {
        return api;
      },
      get agent() {
        return agent;
      },
    });
  });
}

export interface Owner extends Agent {
  readonly userId: string;
}

/** The agent's account, claimed by a human, with a token of theirs. */
export async function claim(world: TestWorld, agent: Agent, email: string, name?: string): Promise<Owner> {
  const userId = await newHuman(world, email, name);
  await confirm(world, agent, { userId, email });
  const { organizationId } = agent;
  const made = await createToken(world, {
    organizationId,
    userId,
    name: "Owner",
    scopes: publicScopes,
    expiresAt: null,
  });
  if ("refused" in made) throw new Error(made.refused);
  return { ...agent, token: made.token, userId };
}

/** The ceremony of the claim, up to the human's confirmation. */
export async function confirm(
  world: TestWorld,
  { claimToken }: Agent,
  human: { readonly userId: string; readonly email: string },
): Promise<void> {
  const registration = await findByClaimToken(world.db, claimToken);
  const attempt = registration && (await startAttempt(world, { registration, email: human.email }));
  if (attempt === undefined) throw new Error("the claim did not start");
  const { db, keys, clock } = world;
  const act = { token: attempt.attemptToken, code: attempt.userCode, human, keys, now: clock.now() };
  const confirmed = await confirmClaim(db, act);
  if (!("ok" in confirmed)) throw new Error(confirmed.refused);
}
