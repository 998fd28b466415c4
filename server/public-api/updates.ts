import type { Req, Res } from "../contract/types.ts";
import { publishEvents, readUpdates } from "../marketplace/feed/index.ts";
import type { PublicApiContext } from "./context.ts";

/** What has happened before this call was made is in it, whatever the workers have come to. */
export async function pollUpdates(req: Req<"pollUpdates">, ctx: PublicApiContext): Promise<Res<"pollUpdates">> {
  const { cursor = "0", limit } = req.query;
  if (await publishEvents(ctx)) ctx.webhookWork.announce();
  const { events, hasMore } = await readUpdates(ctx.db, {
    organizationId: ctx.caller.organizationId,
    granted: ctx.caller.scopes,
    // There is no id that a double cannot hold, and behind a greater one there is nothing.
    after: Math.min(Number(cursor), Number.MAX_SAFE_INTEGER),
    limit,
  });
  return { status: 200, body: { events, nextCursor: events.at(-1)?.id ?? cursor, hasMore } };
}
