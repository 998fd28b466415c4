import { createOrganization as create, organizationOf } from "../accounts/memberships.ts";
import { returnTo } from "../accounts/return-to.ts";
import type { Refusal, Req, Res } from "../contract/types.ts";
import type { HumanContext } from "./context.ts";
import { next, returnQuery } from "./redirect.ts";

const STATES = { OWNER: "owner", MEMBER: "member" } as const;

export async function showOrganization(
  req: Req<"showOrganization">,
  ctx: HumanContext,
): Promise<Res<"showOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const state = membership ? STATES[membership.role] : "none";
  return ctx.show(200, "organization", state, { membership, name: "", errors: {}, query: queryOf(req) });
}

export async function createOrganization(
  req: Req<"createOrganization">,
  ctx: HumanContext,
): Promise<Res<"createOrganization">> {
  const { name } = req.body;
  const id = await create(ctx, { userId: ctx.human.userId, name });
  if (id !== undefined) return next(onward(req.query.return_to));
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  // The second of two clicks: the first has made it.
  if (membership?.role === "OWNER" && membership.organizationName === name) return next(onward(req.query.return_to));
  return ctx.show(409, "organization", "one-organization", { membership, name, errors: {}, query: "" });
}

export async function createOrganizationRefused(
  { fields }: Refusal,
  req: Pick<Req<"createOrganization">, "query">,
  ctx: HumanContext,
): Promise<Res<"createOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const errors = { name: "Enter a name of 1 to 120 visible characters." };
  const name = String(fields.name ?? "");
  return ctx.show(400, "organization", "invalid-name", { membership, name, errors, query: queryOf(req) });
}

function onward(wanted: string | undefined): string {
  const to = returnTo(wanted);
  return to === "/" ? "/settings" : to;
}

/** Whoever was led here to make an organization comes back to where it was needed. */
function queryOf({ query }: { readonly query: { readonly return_to?: string } }): string {
  return returnQuery(query.return_to ?? "/");
}
