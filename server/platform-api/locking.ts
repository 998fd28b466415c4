import { setImmediate as breath } from "node:timers/promises";
import { lockingInstall } from "../storage/lock.ts";
import type { Db } from "../storage/schema.ts";
import type { PlatformApiContext } from "./context.ts";

/**
 * Runs `work` while the caller's install is locked; `dead` when its customer revoked the token after it had passed the
 * gate, so that nothing is made in the name of a grant that has ended.
 */
export function lockingCaller<T>(
  { caller, db }: Pick<PlatformApiContext, "caller" | "db">,
  work: (trx: Db) => Promise<T>,
): Promise<T | "dead"> {
  return lockingInstall(db, caller.install.id, async (trx) => {
    const live = await trx
      .selectFrom("platformTokens")
      .select("id")
      .where("id", "=", caller.tokenId)
      .where("revokedAt", "is", null)
      .executeTakeFirst();
    return live ? work(trx) : "dead";
  });
}

/**
 * The same in a transaction after the other, until `work` does not say that there is more: what is about hundreds of
 * thousands of rows is done in parts, and others have their turns in between.
 */
export async function lockingCallerInTurns<T>(
  ctx: Pick<PlatformApiContext, "caller" | "db">,
  work: (trx: Db) => Promise<T | "more">,
): Promise<T | "dead"> {
  for (;;) {
    const done = await lockingCaller(ctx, work);
    if (done !== "more") return done;
    await breath();
  }
}
