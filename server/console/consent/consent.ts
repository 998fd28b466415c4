import { platformScope } from "../../../generated/scopes.ts";
import { LONGEST_RETURN, returnable } from "../../accounts/return-to.ts";
import type { Issue, Refusal, Req, Res } from "../../contract/types.ts";
import { appOfSlug, type PublishedApp } from "../../installs/apps.ts";
import { approve, type DecisionRefusal, decline } from "../../installs/grants.ts";
import { installOf } from "../../installs/list.ts";
import { type Echoes, redirectFault, wayBack } from "../../installs/redirect-uri.ts";
import { shownToCustomer } from "../../installs/shown.ts";
import { type Outside, type Owned, ownedOrganization } from "../organization/owned.ts";
import type { ConsoleContext, HumanContext } from "../pages/context.ts";
import { next, returnQuery } from "../pages/redirect.ts";
import { platformInWords } from "../pages/scope-words.ts";
import type { ConsentScreen, LinkView, Views } from "../pages/views.ts";

type Query = Req<"showConsent">["query"];

/** A consent link that an app answers for. */
interface Link {
  readonly app: PublishedApp;
  /** Path and query, as sign-in leads back to it and the form posts to it. */
  readonly here: string;
  readonly redirectUri: string | undefined;
  readonly echoes: Echoes;
}

/** What is said before anybody is asked to sign in. */
type LinkRefusal =
  | { readonly refused: "unknown-app" }
  | { readonly refused: "app-disabled" | "bad-request"; readonly app: PublishedApp };

export async function showConsent(req: Req<"showConsent">, ctx: ConsoleContext): Promise<Res<"showConsent">> {
  return show(req, [], ctx);
}

/** A parameter is repeated or too long. */
export async function showConsentRefused(
  { issues }: Refusal,
  req: Pick<Req<"showConsent">, "path" | "query">,
  ctx: ConsoleContext,
): Promise<Res<"showConsent">> {
  return show(req, issues, ctx);
}

async function show(
  { path, query }: Pick<Req<"showConsent">, "path" | "query">,
  issues: readonly Issue[],
  ctx: ConsoleContext,
): Promise<Res<"showConsent">> {
  const link = await readLink(path.slug, query, issues, ctx);
  if ("refused" in link) return refusedLink(link, ctx);
  const { human } = ctx;
  if (!human) return next(`/sign-in${returnQuery(link.here)}`);
  const granting = await whoGrants({ ...ctx, human });
  if ("refused" in granting) {
    const view = outsideView(link);
    return granting.refused === "no-organization"
      ? ctx.show(200, "consent", granting.refused, view)
      : ctx.show(403, "consent", granting.refused, view);
  }
  const { state, screen } = await ask(link, granting, { ...ctx, human });
  return ctx.show(200, "consent", state, { link: linkView(link), screen });
}

/**
 * Approves or declines.
 *
 * All that can be said against showing the screen is said against its form too; the last word, whether this showing
 * still decides, is the transaction's that grants.
 */
export async function decideConsent(req: Req<"decideConsent">, ctx: HumanContext): Promise<Res<"decideConsent">> {
  const allowed = await mayDecide(req, [], ctx);
  if ("page" in allowed) return allowed.page;
  const { link, granting } = allowed;
  const { decision, form_id: formId, shown, pii_consent } = req.body;
  const { organizationId } = granting;
  const { userId } = ctx.human;
  const decided = { organizationId, userId, slug: link.app.slug, formId, shown };
  if (decision === "decline") {
    const outcome = await decline(ctx, decided);
    if ("refused" in outcome) return undecided(outcome.refused, req, ctx);
    return ctx.show(200, "consent", "declined", { link: linkView(link), back: backLink(link, { declined: true }) });
  }
  const outcome = await approve(ctx, { ...decided, piiConsent: pii_consent === "on" });
  if ("refused" in outcome) return undecided(outcome.refused, req, ctx);
  const { token, installId, reconnected } = outcome;
  return ctx.show(200, "consent", "connected", {
    link: linkView(link),
    granted: { token, reconnected, organizationName: granting.organizationName },
    back: backLink(link, { installId }),
  });
}

async function refuseConsentForm(
  { issues }: Refusal,
  req: Pick<Req<"decideConsent">, "path" | "query">,
  ctx: HumanContext,
): Promise<Res<"decideConsent">> {
  const allowed = await mayDecide(req, issues, ctx);
  if ("page" in allowed) return allowed.page;
  const { link, granting } = allowed;
  const { screen } = await ask(link, granting, ctx);
  return ctx.show(400, "consent", "invalid", { link: linkView(link), screen });
}

/** The form is not as it was shown, or a parameter of its URL is repeated or too long. */
export const decideConsentRefused: typeof refuseConsentForm & { readonly answersUrls: true } = Object.assign(
  refuseConsentForm,
  { answersUrls: true as const },
);

/** Nothing was granted: says so, and shows the new screen if there is something new to show. */
async function undecided(
  why: DecisionRefusal,
  req: Pick<Req<"decideConsent">, "path" | "query">,
  ctx: HumanContext,
): Promise<Res<"decideConsent">> {
  // The app may have been disabled, or the way back been taken out of it, since the form was judged.
  const allowed = await mayDecide(req, [], ctx);
  if ("page" in allowed) return allowed.page;
  const { link, granting } = allowed;
  if (why === "already-used") return ctx.show(409, "consent", why, { link: linkView(link) });
  const { screen } = await ask(link, granting, ctx);
  return ctx.show(409, "consent", why, { link: linkView(link), screen });
}

type Refused = Extract<Res<"decideConsent">, { status: 400 | 403 | 404 | 409 }>;

async function mayDecide(
  { path, query }: Pick<Req<"decideConsent">, "path" | "query">,
  issues: readonly Issue[],
  ctx: HumanContext,
): Promise<{ readonly link: Link; readonly granting: Owned } | { readonly page: Refused }> {
  const link = await readLink(path.slug, query, issues, ctx);
  if ("refused" in link) return { page: refusedLink(link, ctx) };
  const granting = await whoGrants(ctx);
  if ("refused" in granting) return { page: ctx.show(403, "consent", granting.refused, outsideView(link)) };
  return { link, granting };
}

async function readLink(
  slug: string,
  query: Query,
  issues: readonly Issue[],
  { db, url }: ConsoleContext,
): Promise<Link | LinkRefusal> {
  const app = await appOfSlug(db, slug);
  if (app === undefined) return { refused: "unknown-app" };
  if (app.status !== "ACTIVE") return { refused: "app-disabled", app };
  const { redirect_uri: redirectUri, state, external_project_id: externalProjectId } = query;
  const cut = url.indexOf("?");
  // The slug as it is, however the request had it encoded.
  const here = returnable(`/integrations/${slug}/connect${cut < 0 ? "" : url.slice(cut)}`);
  if (
    issues.some(({ where }) => where.startsWith("query.")) ||
    here.length > LONGEST_RETURN ||
    (redirectUri !== undefined && redirectFault(redirectUri, app.redirectUris) !== undefined)
  ) {
    return { refused: "bad-request", app };
  }
  return { app, here, redirectUri, echoes: { state, externalProjectId } };
}

function refusedLink(
  link: LinkRefusal,
  ctx: ConsoleContext,
): Extract<Res<"showConsent"> & Res<"decideConsent">, { status: 400 | 404 | 409 }> {
  if (link.refused === "unknown-app") return ctx.show(404, "consent", "unknown-app", {});
  const view = { link: { appName: link.app.name, publisher: link.app.publisher } };
  return link.refused === "app-disabled"
    ? ctx.show(409, "consent", link.refused, view)
    : ctx.show(400, "consent", link.refused, view);
}

/** The customer, if this human can speak for one. */
async function whoGrants(ctx: HumanContext): Promise<Owned | { readonly refused: Outside | "feature-disabled" }> {
  const owned = await ownedOrganization(ctx);
  if ("outside" in owned) return { refused: owned.outside };
  return ctx.config.annotationPlatform ? owned : { refused: "feature-disabled" };
}

/** The question itself, with a form that decides once. */
async function ask(
  { app, here, redirectUri }: Link,
  { organizationId, organizationName }: Owned,
  { db, keys, random }: HumanContext,
): Promise<{ readonly state: "connect" | "reconnect"; readonly screen: ConsentScreen }> {
  const install = await installOf(db, { organizationId, appId: app.id });
  const held = install?.status === "ACTIVE" ? install : undefined;
  const lost = held?.scopes.filter((scope) => !app.scopes.includes(scope)) ?? [];
  return {
    state: held ? "reconnect" : "connect",
    screen: {
      formId: random.bytes(16).toString("base64url"),
      shown: shownToCustomer(keys, app, organizationId),
      action: here,
      description: app.description ?? undefined,
      website: app.websiteUrl === null ? undefined : website(app.websiteUrl),
      returnsTo: redirectUri === undefined ? undefined : new URL(redirectUri).host,
      organizationName,
      scopes: platformInWords(app.scopes).map((words) => ({
        ...words,
        gained: held !== undefined && !held.scopes.includes(words.name),
      })),
      emailScope: platformScope.participantsEmail,
      lost: platformInWords(lost),
      held: held && { piiConsent: held.piiConsent },
    },
  };
}

/** As a browser reads it, so that nobody takes its host for another one. */
function website(url: string): { readonly href: string; readonly text: string } {
  const { href, pathname, search, hash } = new URL(url);
  return { href, text: pathname === "/" && search + hash === "" ? href.slice(0, -1) : href };
}

function linkView({ app, here }: Link): LinkView {
  return { appName: app.name, publisher: app.publisher, here };
}

function outsideView(link: Link): Views["consent"] {
  return { link: linkView(link), organizationQuery: returnQuery(link.here) };
}

function backLink({ redirectUri, echoes }: Link, decision: Parameters<typeof wayBack>[1]): Views["consent"]["back"] {
  if (redirectUri === undefined) return undefined;
  return { href: wayBack(redirectUri, decision, echoes), host: new URL(redirectUri).host };
}
