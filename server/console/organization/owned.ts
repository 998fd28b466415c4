import { organizationOf } from "../../accounts/memberships.ts";
import type { HumanContext } from "../pages/context.ts";

/** Why a human has nothing to do with what is the owner's. */
export type Outside = "not-owner" | "no-organization";

/** The organization that the human owns. */
export interface Owned {
  readonly organizationId: string;
  readonly organizationName: string;
}

export async function ownedOrganization({
  db,
  human,
}: Pick<HumanContext, "db" | "human">): Promise<Owned | { readonly outside: Outside }> {
  const membership = await organizationOf(db, human.userId);
  if (membership === undefined) return { outside: "no-organization" };
  return membership.role === "OWNER" ? membership : { outside: "not-owner" };
}

/** The same for who owned it when the form was judged, and not any more when it was to be done. */
export async function outsideNow(ctx: Pick<HumanContext, "db" | "human">): Promise<Outside> {
  const owned = await ownedOrganization(ctx);
  return "outside" in owned ? owned.outside : "not-owner";
}
