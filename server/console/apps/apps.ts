import { isDeepStrictEqual } from "node:util";
import { constants } from "../../../generated/constants.ts";
import type { Refusal, Req, Res } from "../../contract/types.ts";
import * as apps from "../../installs/apps.ts";
import { installsOfApp } from "../../installs/list.ts";
import { type Position, readCursor, writeCursor } from "../../storage/cursor.ts";
import type { World } from "../../world.ts";
import { outsideNow, ownedOrganization } from "../organization/owned.ts";
import type { HumanContext } from "../pages/context.ts";
import type { FieldErrors } from "../pages/field-errors.ts";
import { next } from "../pages/redirect.ts";
import { platformInWords, platformWords } from "../pages/scope-words.ts";
import type { AppView, Views } from "../pages/views.ts";
import { when } from "../pages/when.ts";
import { type AppTyped, appTyped, errorsOf, nothingTyped, readApp, typedIn, typedOf } from "./app-form.ts";

const DONE: ReadonlyMap<string, string> = new Map([
  ["created", "The app is created, and customers can connect it now."],
  ["saved", "Your changes are saved."],
  ["deactivated", "The app is deactivated: nobody can connect it, and all API calls with its tokens are refused."],
  ["reactivated", "The app is active again, and existing tokens work as before."],
]);

const SLUG_TAKEN = "This slug is taken or reserved. Choose another one.";
const SLUG_FIXED = "The slug is part of the consent link and cannot be changed.";

export async function showApps(_req: Req<"showApps">, ctx: HumanContext): Promise<Res<"showApps">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "apps", "not-owner", {})
      : ctx.show(200, "apps", "no-organization", {});
  }
  const view = await listView(ctx, owned.organizationId);
  return ctx.show(200, "apps", view.apps.length > 0 ? "list" : "empty", view);
}

export async function createApp(req: Req<"createApp">, ctx: HumanContext): Promise<Res<"createApp">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "apps", owned.outside, {});
  const { organizationId } = owned;
  const typed = typedIn(req.body);
  const { app, errors } = readApp(typed);
  if (Object.keys(errors).length > 0) {
    return ctx.show(400, "apps", "invalid", await listView(ctx, organizationId, typed, errors));
  }
  const made = await apps.createApp(ctx, {
    ...app,
    organizationId,
    userId: ctx.human.userId,
    slug: typed.slug,
  });
  if ("appId" in made) return next(`${pathOf(made.appId)}?done=created`);
  if (made.refused === "not-owner") return ctx.show(403, "apps", await outsideNow(ctx), {});
  if (made.refused === "slug-taken") {
    // The second of two clicks: the first has made it.
    const twin = await apps.appOfSlug(ctx.db, typed.slug);
    if (twin?.organizationId === organizationId && isDeepStrictEqual(appTyped(twin), appTyped({ ...twin, ...app }))) {
      return next(`${pathOf(twin.id)}?done=created`);
    }
  }
  const view = await listView(ctx, organizationId, typed, made.refused === "slug-taken" ? { slug: SLUG_TAKEN } : {});
  return ctx.show(409, "apps", made.refused, view);
}

export async function createAppRefused(refusal: Refusal, _req: unknown, ctx: HumanContext): Promise<Res<"createApp">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "apps", owned.outside, {});
  const typed = typedOf(refusal);
  const errors = { ...readApp(typed).errors, ...errorsOf(refusal.issues) };
  return ctx.show(400, "apps", "invalid", await listView(ctx, owned.organizationId, typed, errors));
}

export async function showApp(req: Req<"showApp">, ctx: HumanContext): Promise<Res<"showApp">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "app", "not-owner", {})
      : ctx.show(200, "app", "no-organization", {});
  }
  const app = await apps.findApp(ctx, { organizationId: owned.organizationId, appId: req.path.appId });
  if (app === undefined) return ctx.show(404, "app", "unknown", {});
  const { done = "", before = "" } = req.query;
  const state = app.status === "ACTIVE" ? "active" : "disabled";
  const made = done === "created";
  return ctx.show(200, "app", state, await appView(ctx, app, { done: DONE.get(done), made }, readCursor(before)));
}

export async function updateApp(req: Req<"updateApp">, ctx: HumanContext): Promise<Res<"updateApp">> {
  const found = await ownApp(req.path.appId, ctx);
  if ("refused" in found) return found.refused;
  const { app } = found;
  const typed = typedIn(req.body);
  const read = readApp(typed);
  if (req.body.slug !== undefined) return slugFixed(app, typed, read.errors, ctx);
  if (Object.keys(read.errors).length > 0) {
    return ctx.show(400, "app", "invalid", await appView(ctx, app, { typed, errors: read.errors }));
  }
  const { id: appId, organizationId } = app;
  await apps.editApp(ctx, { ...read.app, organizationId, appId });
  return next(`${pathOf(appId)}?done=saved`);
}

export async function updateAppRefused(
  refusal: Refusal,
  req: Pick<Req<"updateApp">, "path">,
  ctx: HumanContext,
): Promise<Res<"updateApp">> {
  const found = await ownApp(req.path.appId, ctx);
  if ("refused" in found) return found.refused;
  const { app } = found;
  const typed = typedOf(refusal);
  const errors = { ...readApp(typed).errors, ...errorsOf(refusal.issues) };
  if (refusal.fields.slug !== undefined) return slugFixed(app, typed, errors, ctx);
  return ctx.show(400, "app", "invalid", await appView(ctx, app, { typed, errors }));
}

export function deactivateApp(req: Req<"deactivateApp">, ctx: HumanContext): Promise<Res<"deactivateApp">> {
  return change(req.path.appId, ctx, apps.deactivateApp, "deactivated");
}

export function reactivateApp(req: Req<"reactivateApp">, ctx: HumanContext): Promise<Res<"reactivateApp">> {
  return change(req.path.appId, ctx, apps.reactivateApp, "reactivated");
}

async function change(
  appId: string,
  ctx: HumanContext,
  act: (world: World, which: apps.OwnApp) => Promise<boolean>,
  done: string,
): Promise<Res<"deactivateApp"> & Res<"reactivateApp">> {
  const found = await ownApp(appId, ctx);
  if ("refused" in found) return found.refused;
  await act(ctx, { organizationId: found.app.organizationId, appId });
  return next(`${pathOf(appId)}?done=${done}`);
}

type NotOwn = Extract<Res<"deactivateApp">, { status: 403 | 404 }>;

/** The owner's app, or why a form has nothing to do with it. */
async function ownApp(
  appId: string,
  ctx: HumanContext,
): Promise<{ readonly app: apps.PlatformApp } | { readonly refused: NotOwn }> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return { refused: ctx.show(403, "app", owned.outside, {}) };
  const app = await apps.findApp(ctx, { organizationId: owned.organizationId, appId });
  return app ? { app } : { refused: ctx.show(404, "app", "unknown", {}) };
}

async function slugFixed(
  app: apps.PlatformApp,
  typed: AppTyped,
  errors: FieldErrors,
  ctx: HumanContext,
): Promise<Extract<Res<"updateApp">, { status: 400 }>> {
  const view = await appView(ctx, app, { typed, errors: { ...errors, slug: SLUG_FIXED } });
  return ctx.show(400, "app", "slug-fixed", view);
}

function pathOf(appId: string): string {
  return `/settings/developer/apps/${appId}`;
}

async function listView(
  ctx: HumanContext,
  organizationId: string,
  values: AppTyped = nothingTyped,
  errors: FieldErrors = {},
): Promise<Extract<Views["apps"], { apps: object }>> {
  const own = await apps.listApps(ctx, organizationId);
  return {
    apps: own.map((app) => ({ ...facts(app, ctx), installs: app.installs })),
    values,
    errors,
    scopes: platformWords,
    limit: constants.appsPerOrganization,
    consentLink: consentLink("your-slug", ctx),
  };
}

async function appView(
  ctx: HumanContext,
  app: apps.PlatformApp,
  own: Partial<Pick<Extract<Views["app"], { app: object }>, "done" | "made" | "errors">> & {
    readonly typed?: AppTyped;
  },
  after?: Position,
): Promise<Extract<Views["app"], { app: object }>> {
  const { typed = appTyped(app), ...rest } = own;
  const { installs, older } = await installsOfApp(ctx.db, app.id, after);
  return {
    app: facts(app, ctx),
    installs: installs.map((install) => ({
      id: install.id,
      organizationName: install.organizationName,
      status: install.status === "ACTIVE" ? "active" : "disconnected",
      scopes: platformInWords(install.scopes),
      created: when(install.createdAt),
      granted: when(install.grantedAt),
      lastUsed: install.lastUsedAt === null ? undefined : when(install.lastUsedAt),
    })),
    first: after === undefined,
    older: older && writeCursor(older),
    values: typed,
    errors: {},
    scopes: platformWords,
    done: undefined,
    made: false,
    ...rest,
  };
}

function facts(app: apps.PlatformApp, ctx: HumanContext): AppView {
  return {
    id: app.id,
    name: app.name,
    slug: app.slug,
    status: app.status === "ACTIVE" ? "active" : "disabled",
    clientId: app.clientId,
    consentLink: consentLink(app.slug, ctx),
    created: when(app.createdAt),
  };
}

function consentLink(slug: string, { config }: HumanContext): string {
  return `${config.origin}/integrations/${slug}/connect`;
}
