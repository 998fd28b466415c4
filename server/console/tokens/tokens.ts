import { constants } from "../../../generated/constants.ts";
import { owns } from "../../accounts/memberships.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import type { Db } from "../../storage/schema.ts";
import { createToken } from "../../tokens/create.ts";
import { listTokens, revokeToken } from "../../tokens/manage.ts";
import type { TokenRecord } from "../../tokens/record.ts";
import { outsideNow, ownedOrganization } from "../organization/owned.ts";
import type { HumanContext } from "../pages/context.ts";
import type { FieldErrors } from "../pages/field-errors.ts";
import { next } from "../pages/redirect.ts";
import { inWords, scopeGroups } from "../pages/scope-words.ts";
import type { TokenView, Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";
import { readExpiry } from "./expiry.ts";

type TokensView = Extract<Views["tokens"], { tokens: object }>;

export async function showPersonalTokens(
  req: Req<"showPersonalTokens">,
  ctx: HumanContext,
): Promise<Res<"showPersonalTokens">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "tokens", "not-owner", {})
      : ctx.show(200, "tokens", "no-organization", {});
  }
  const done = req.query.done === "revoked" ? "The token is revoked and no longer works." : undefined;
  const seen = await view(ctx, owned.organizationId, { done });
  return ctx.show(200, "tokens", seen.tokens.length > 0 ? "list" : "empty", seen);
}

/**
 * Makes a token and shows its secret, on this answer only.
 *
 * Reload and back send the form again: its `form_id` gives the public id of the token, and that can be made only once,
 * so a second post finds it made and has no secret to show.
 */
export async function createPersonalToken(
  req: Req<"createPersonalToken">,
  ctx: HumanContext,
): Promise<Res<"createPersonalToken">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "tokens", owned.outside, {});
  const { organizationId } = owned;
  const { name, scopes, form_id, expires_at = "" } = req.body;
  const values = { name, scopes, expiresAt: expires_at };
  const expiresAt = readExpiry(expires_at, ctx.clock.now());
  if (expiresAt === "invalid" || expiresAt === "past") {
    const errors = { expires_at: expiryErrors[expiresAt] };
    return ctx.show(400, "tokens", "invalid", await view(ctx, organizationId, { values, errors, formId: form_id }));
  }
  const owner = { organizationId, userId: ctx.human.userId };
  const publicId = publicIdOf(form_id, ctx);
  const allowed = (trx: Db): Promise<boolean> => owns(trx, owner);
  const created = await createToken(ctx, { ...owner, name, scopes, expiresAt, publicId, allowed });
  if ("token" in created) {
    const seen = await view(ctx, organizationId, { created: { name, secret: created.token } });
    return ctx.show(200, "tokens", "created", seen);
  }
  if (created.refused === "not-allowed") return ctx.show(403, "tokens", await outsideNow(ctx), {});
  const state = created.refused === "already-made" ? "already-made" : "too-many";
  return ctx.show(409, "tokens", state, await view(ctx, organizationId, {}));
}

export async function createPersonalTokenRefused(
  { issues, fields }: Refusal,
  _req: unknown,
  ctx: HumanContext,
): Promise<Res<"createPersonalToken">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "tokens", owned.outside, {});
  const errors = Object.fromEntries(
    issues.flatMap(({ where }) => {
      const field = Object.keys(fieldErrors).find(
        (name) => where === `body.${name}` || where.startsWith(`body.${name}.`),
      );
      return field === undefined ? [] : [[field, fieldErrors[field] ?? ""]];
    }),
  );
  const text = (name: string): string => [fields[name] ?? ""].flat()[0] ?? "";
  const values = { name: text("name"), scopes: [fields.scopes ?? []].flat(), expiresAt: text("expires_at") };
  return ctx.show(400, "tokens", "invalid", await view(ctx, owned.organizationId, { values, errors }));
}

export async function revokePersonalToken(
  req: Req<"revokePersonalToken">,
  ctx: HumanContext,
): Promise<Res<"revokePersonalToken">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "tokens", owned.outside, {});
  const { tokenId } = req.path;
  const known = /^[0-9a-f]{16}$/.test(tokenId);
  const revoked = known && (await revokeToken(ctx, { organizationId: owned.organizationId, tokenId }));
  if (revoked) return next("/settings/tokens?done=revoked");
  return ctx.show(404, "error", "not-found", { back: "/settings/tokens", requestId: ctx.requestId });
}

const expiryErrors = { invalid: "There is no such day.", past: "That day has passed. Choose a later one." } as const;

const fieldErrors: Readonly<Record<string, string>> = {
  name: "Enter a name of 1 to 120 visible characters.",
  scopes: "Choose at least one thing that the token can do.",
  expires_at: "Enter a day, such as 2030-12-31, or leave this empty.",
};

/** Keyed, so that nobody can choose public ids; with the human, so that no two of them can meet on one. */
function publicIdOf(formId: string, { keys, human }: HumanContext): string {
  return keys.hmac("token-form", `${human.userId} ${formId}`).slice(0, 16);
}

async function view(
  ctx: HumanContext,
  organizationId: string,
  own: Partial<Pick<TokensView, "created" | "done" | "values" | "formId">> & { readonly errors?: FieldErrors },
): Promise<TokensView> {
  const records = await listTokens(ctx, organizationId);
  return {
    tokens: records.map(tokenView),
    created: undefined,
    done: undefined,
    formId: ctx.random.bytes(16).toString("base64url"),
    scopes: scopeGroups,
    values: { name: "", scopes: [], expiresAt: "" },
    errors: {},
    limit: constants.activePersonalTokens,
    today: new Date(ctx.clock.now()).toISOString().slice(0, 10),
    ...own,
  };
}

function tokenView(record: TokenRecord): TokenView {
  const { id, name, preview, status } = record;
  return {
    id,
    name,
    preview,
    status,
    scopes: inWords(record.scopes),
    created: when(record.createdAt),
    lastUsed: record.lastUsedAt === null ? undefined : when(record.lastUsedAt),
    expires: record.expiresAt === null ? undefined : when(record.expiresAt),
  };
}
