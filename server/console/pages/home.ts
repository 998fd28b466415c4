import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import type { ConsoleContext } from "./context.ts";

export async function showHome(_req: Req<"showHome">, ctx: ConsoleContext): Promise<Res<"showHome">> {
  const { human, config, db } = ctx;
  const membership = human && (await organizationOf(db, human.userId));
  return ctx.show(200, "home", human ? "signed-in" : "signed-out", { membership, origin: config.origin });
}
