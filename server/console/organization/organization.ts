import {
  createOrganization as create,
  type Membership,
  organizationOf,
  renameOrganization as rename,
} from "../../accounts/memberships.ts";
import { returnTo } from "../../accounts/return-to.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import type { HumanContext } from "../pages/context.ts";
import { next, returnQuery } from "../pages/redirect.ts";

const DONE: ReadonlyMap<string, string> = new Map([
  ["renamed", "The organization has its new name."],
  ["left", "You have left the organization."],
  ["closed", "You have left, and the organization is closed."],
]);

const NAME_ERROR = { name: "Enter a name of 1 to 120 visible characters." };

const STATES = { OWNER: "owner", MEMBER: "member" } as const;

export async function showOrganization(
  req: Req<"showOrganization">,
  ctx: HumanContext,
): Promise<Res<"showOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const state = membership ? STATES[membership.role] : "none";
  const name = membership?.organizationName ?? "";
  const done = DONE.get(req.query.done ?? "");
  return ctx.show(200, "organization", state, { membership, name, errors: {}, query: queryOf(req), done });
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
  return ctx.show(409, "organization", "one-organization", {
    membership,
    name: membership?.organizationName ?? name,
    errors: {},
    query: "",
    done: undefined,
  });
}

export async function createOrganizationRefused(
  { fields }: Refusal,
  req: Pick<Req<"createOrganization">, "query">,
  ctx: HumanContext,
): Promise<Res<"createOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  return invalidName(ctx, membership, fields, queryOf(req));
}

export async function renameOrganization(
  req: Req<"renameOrganization">,
  ctx: HumanContext,
): Promise<Res<"renameOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return mayNotRename(ctx);
  const { organizationId } = membership;
  const renamed = await rename(ctx, { organizationId, userId: ctx.human.userId, name: req.body.name });
  return renamed ? next("/settings?done=renamed") : mayNotRename(ctx);
}

export async function renameOrganizationRefused(
  { fields }: Refusal,
  _req: unknown,
  ctx: HumanContext,
): Promise<Res<"renameOrganization">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  return membership?.role === "OWNER" ? invalidName(ctx, membership, fields, "") : mayNotRename(ctx);
}

async function mayNotRename(ctx: HumanContext): Promise<Extract<Res<"renameOrganization">, { status: 403 }>> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  const view = { membership, name: membership?.organizationName ?? "", errors: {}, query: "", done: undefined };
  return ctx.show(403, "organization", membership ? "not-owner" : "no-organization", view);
}

function invalidName(
  ctx: HumanContext,
  membership: Membership | undefined,
  fields: Refusal["fields"],
  query: string,
): Extract<Res<"createOrganization"> & Res<"renameOrganization">, { status: 400 }> {
  const name = String(fields.name ?? "");
  const view = { membership, name, errors: NAME_ERROR, query, done: undefined };
  return ctx.show(400, "organization", "invalid-name", view);
}

function onward(wanted: string | undefined): string {
  const to = returnTo(wanted);
  return to === "/" ? "/settings" : to;
}

/** Whoever was led here to make an organization comes back to where it was needed. */
function queryOf({ query }: { readonly query: { readonly return_to?: string } }): string {
  return returnQuery(query.return_to ?? "/");
}
