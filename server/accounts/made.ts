import type { Db } from "../storage/schema.ts";

/** What an agent made before its human claimed it. */
export interface Made {
  readonly jobs: number;
  /** The newest of them. */
  readonly newest: readonly { readonly id: string; readonly title: string; readonly publishedAt: number | null }[];
  /** Whether it has collected its new token. */
  readonly collected: boolean;
}

const SHOWN = 5;

/** What was there when the human `userId` claimed the organization; nothing unless they own it still. */
export async function madeByAgent(
  db: Db,
  { organizationId, userId }: { readonly organizationId: string; readonly userId: string },
): Promise<Made | undefined> {
  const found = await db
    .selectFrom("registrations as r")
    .innerJoin("organizations as o", "o.id", "r.organizationId")
    .select(["r.claimedAt", "r.deliveredAt"])
    .where("r.organizationId", "=", organizationId)
    .where("o.ownerUserId", "=", userId)
    .executeTakeFirst();
  if (found === undefined || found.claimedAt === null) return undefined;
  const jobs = db
    .selectFrom("jobs")
    .where("organizationId", "=", organizationId)
    .where("createdAt", "<=", found.claimedAt);
  const { count } = await jobs.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  const newest = await jobs
    .select(["id", "title", "publishedAt"])
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(SHOWN)
    .execute();
  return { jobs: count, newest, collected: found.deliveredAt !== null };
}
