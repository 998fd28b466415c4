import { platformScope } from "../../../generated/scopes.ts";
import { organizationOf } from "../../accounts/memberships.ts";
import type { Req, Res } from "../../contract/types.ts";
import { type AuditAction, readAudit } from "../../installs/audit.ts";
import { disconnect } from "../../installs/grants.ts";
import { type CustomerInstall, installsOfCustomer } from "../../installs/list.ts";
import { readCursor, writeCursor } from "../../storage/cursor.ts";
import { ownedOrganization } from "../organization/owned.ts";
import type { HumanContext } from "../pages/context.ts";
import { next } from "../pages/redirect.ts";
import { platformInWords } from "../pages/scope-words.ts";
import type { CustomerInstallView } from "../pages/views.ts";
import { when } from "../pages/when.ts";

const ACTIONS: Readonly<Record<AuditAction, string>> = {
  granted: "Connected",
  declined: "Declined",
  reconnected: "Reconnected",
  disconnected: "Disconnected",
};

/** The owner and the members see the same, but for what only the owner can do. */
export async function showIntegrations(
  req: Req<"showIntegrations">,
  ctx: HumanContext,
): Promise<Res<"showIntegrations">> {
  const membership = await organizationOf(ctx.db, ctx.human.userId);
  if (membership === undefined) return ctx.show(200, "integrations", "no-organization", {});
  const { organizationId } = membership;
  const installs = await installsOfCustomer(ctx.db, organizationId);
  const trail = await readAudit(ctx.db, organizationId, readCursor(req.query.before ?? ""));
  return ctx.show(200, "integrations", installs.length > 0 ? "list" : "empty", {
    owner: membership.role === "OWNER",
    done: req.query.done === "disconnected" ? "The app is disconnected, and its token no longer works." : undefined,
    installs: installs.map(installView),
    trail: trail.entries.map(({ action, appName, email, scopes, at }) => ({
      action,
      words: ACTIONS[action],
      appName,
      email,
      scopes: platformInWords(scopes),
      at: when(at),
    })),
    older: trail.older && writeCursor(trail.older),
  });
}

export async function showDisconnect(req: Req<"showDisconnect">, ctx: HumanContext): Promise<Res<"showDisconnect">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) {
    return owned.outside === "not-owner"
      ? ctx.show(403, "disconnect", "not-owner", {})
      : ctx.show(200, "disconnect", "no-organization", {});
  }
  const installs = await installsOfCustomer(ctx.db, owned.organizationId);
  const install = installs.find(({ id }) => id === req.path.installId);
  if (install === undefined) return ctx.show(404, "disconnect", "unknown", {});
  const state = install.status === "ACTIVE" ? "confirm" : "disconnected";
  return ctx.show(200, "disconnect", state, { install: installView(install) });
}

export async function disconnectInstall(
  req: Req<"disconnectInstall">,
  ctx: HumanContext,
): Promise<Res<"disconnectInstall">> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return ctx.show(403, "disconnect", owned.outside, {});
  const { organizationId } = owned;
  const { userId } = ctx.human;
  const done = await disconnect(ctx, { organizationId, installId: req.path.installId, userId });
  return done ? next("/settings/integrations?done=disconnected") : ctx.show(404, "disconnect", "unknown", {});
}

function installView(install: CustomerInstall): CustomerInstallView {
  const { app, lastUsedAt, revokedAt } = install;
  return {
    id: install.id,
    appName: app.name,
    appDisabled: app.disabled,
    consentPath: `/integrations/${app.slug}/connect`,
    status: install.status === "ACTIVE" ? "active" : "disconnected",
    scopes: platformInWords(install.scopes),
    sharesEmail: install.scopes.includes(platformScope.participantsEmail) ? install.piiConsent : undefined,
    created: when(install.createdAt),
    granted: when(install.grantedAt),
    lastUsed: lastUsedAt === null ? undefined : when(lastUsedAt),
    ended: revokedAt === null ? undefined : when(revokedAt),
  };
}
