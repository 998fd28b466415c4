import { type OperationId, operations } from "../../generated/operations.ts";
import { type PlatformScope, platformScopes } from "../../generated/scopes.ts";
import type { OpenTrain, T } from "../check.ts";
import type { Exchange } from "../kit/http/exchange.ts";
import type { Browser } from "../kit/target/browser.ts";
import { type HumanReport, unseen } from "../kit/target/human.ts";
import { type Page, shown } from "../kit/target/page.ts";
import type { Site } from "../kit/target/site.ts";
import type { On } from "./agent.ts";
import { type Human, newOwner } from "./console.ts";

/**
 * The ways of a partner and of a customer to a platform token. Each is a control: if it fails, the check is
 * inconclusive.
 */

/** What the form for an app is filled with. */
export interface AppForm {
  readonly name?: string;
  readonly slug?: string;
  readonly description?: string;
  readonly website_url?: string;
  /** One a line. */
  readonly redirect_uris?: string;
  readonly scopes?: readonly PlatformScope[];
}

export interface App {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly clientId: string;
  /** Path and query of the consent link. */
  readonly link: string;
  /** Of the partner that made it. */
  readonly partner: Human;
}

/** An app that its partner has made by the form, with all scopes and no redirect URI unless said otherwise. */
export function newApp(t: T, partner: Human, wanted: AppForm = {}): Promise<App> {
  return t.control("a partner can make an app", async () => {
    const name = wanted.name ?? t.unique("App");
    const slug = wanted.slug ?? t.unique("app");
    const { browser } = partner;
    const form = await browser.open("/settings/developer");
    const filling = { scopes: platformScopes, ...wanted, name, slug };
    const made = await browser.submit(form, "/settings/developer/apps", filling);
    t.expect(made.exchange, "the form for an app").redirect(/^\/settings\/developer\/apps\/[^/?]+/);
    const id = /^\/settings\/developer\/apps\/([^/?]+)/.exec(made.exchange.location ?? "")?.[1] ?? "";
    const page = await browser.follow(made);
    t.expect(page.exchange, "the new app's page").page("app", "active");
    const link = shown(page, "data-consent-link") ?? "";
    t.value("the consent link", link).is(`${page.exchange.origin}/integrations/${slug}/connect`);
    const clientId = shown(page, "data-client-id") ?? "";
    return { id, slug, name, clientId, link: new URL(link).pathname, partner };
  });
}

/** How a customer consents. */
export interface Consent {
  /** The query of the consent link, with its `?`. */
  readonly query?: string;
  /** Whether the box is ticked that shares work email addresses; by default it stays as it is. */
  readonly pii?: boolean;
}

export interface Approval {
  readonly token: string;
  /** The screen that asked, and the page that shows the token. */
  readonly screen: Page;
  readonly page: Page;
}

/** The customer approves the app on its consent screen, for the first time or again; the token is not tried. */
export function approve(t: T, customer: Browser, app: App, how: Consent = {}): Promise<Approval> {
  return t.control("the owner of an organization can approve an app", async () => {
    const screen = await customer.open(app.link + (how.query ?? ""));
    t.expect(screen.exchange, "the consent screen").page("consent", "connect", "reconnect");
    const page = await decide(customer, screen, "approve", how);
    t.expect(page.exchange, "approving").status(200).page("consent", "connected");
    return { token: shown(page, "data-secret") ?? "", screen, page };
  });
}

export interface Install extends Approval {
  readonly id: string;
}

/** The same, and the token works. */
export async function connect(
  t: T,
  customer: Browser,
  app: App,
  how: Consent = {},
  { site = t.site }: On = {},
): Promise<Install> {
  const approval = await approve(t, customer, app, how);
  return t.control("the token of an approval works", async () => {
    const current = await site.call("getCurrentInstall", { bearer: approval.token });
    return { ...approval, id: t.expect(current, "the new token").body(200).install.id };
  });
}

/** Presses a button of the consent screen; judges nothing. */
export function decide(
  customer: Browser,
  screen: Page,
  decision: "approve" | "decline",
  { pii }: Consent = {},
): Promise<Page> {
  const box = pii === undefined ? {} : { pii_consent: pii ? "on" : undefined };
  return customer.submit(screen, screen.url, { decision, ...box });
}

/** The customer disconnects the app on its page. */
export function disconnect(t: T, customer: Browser, installId: string): Promise<void> {
  return t.control("the owner of an organization can disconnect an app", async () => {
    const path = `/settings/integrations/${installId}/disconnect`;
    const page = await customer.open(path);
    t.expect(page.exchange, "the page that asks whether to disconnect").page("disconnect", "confirm");
    const done = await customer.submit(page, path);
    t.expect(done.exchange, "disconnecting").status(303);
  });
}

/** The partner changes its app; what is not named stays. */
export function editApp(t: T, app: App, wanted: Omit<AppForm, "slug">): Promise<void> {
  return t.control("a partner can change its app", async () => {
    const { browser } = app.partner;
    const path = `/settings/developer/apps/${app.id}`;
    const done = await browser.submit(await browser.open(path), path, { ...wanted });
    t.expect(done.exchange, "the form that changes an app").status(303);
  });
}

/** The partner stops its app, or lets it go on. */
export function setApp(t: T, app: App, to: "deactivate" | "reactivate"): Promise<void> {
  return t.control(`a partner can ${to} its app`, async () => {
    const { browser } = app.partner;
    const page = await browser.open(`/settings/developer/apps/${app.id}`);
    const done = await browser.submit(page, `/settings/developer/apps/${app.id}/${to}`);
    t.expect(done.exchange, `the form to ${to} an app`).status(303);
  });
}

/**
 * A partner with an organization of its own, for all checks of one file that need an app: an organization may have 25,
 * so each file names its own.
 */
export function sharedPartner(t: T, file: string): Promise<Human> {
  return t.shared(`partner (${file})`, () => newOwner(t, t.unique("Partner")));
}

/** A customer, for all checks that connect an app of their own to it. */
export function sharedCustomer(t: T): Promise<Human> {
  return t.shared("customer", () => newOwner(t, t.unique("Customer")));
}

export interface Connected {
  readonly app: App;
  readonly customer: Human;
  readonly install: Install;
}

/** The one install of all checks that only use its token. */
export interface SharedInstall {
  readonly install: Pick<Install, "id" | "token">;
  /** @throws {MissingNeed} when a human who is not the suite has approved an app of theirs */
  readonly app: App;
  readonly customer: Human;
}

/**
 * One install with all scopes but without PII consent, for all checks that only use its token: nobody reconnects or
 * disconnects it, or changes its app.
 */
export function sharedInstall(t: T): Promise<SharedInstall> {
  return t.shared("install", async () => {
    if (t.site.human.isSuite) return newInstall(t, "install");
    const { last } = await sharedConsents(t);
    const current = t.expect(last.current, "the new token").body(200);
    return {
      install: { id: current.install.id, token: last.token },
      get app(): App {
        throw unseen();
      },
      get customer(): Human {
        throw unseen();
      },
    };
  });
}

/** A token of an approval, and what it answers right after it. */
interface Granted {
  readonly token: string;
  readonly current: Exchange<"getCurrentInstall">;
}

/** What a human has decided about one app, one after the other: approve with PII, decline, approve without PII. */
export interface Consents {
  readonly first: Granted;
  readonly declined: HumanReport;
  /** What the first token answers after declining, and after approving again. */
  readonly afterDeclining: Exchange<"getCurrentInstall">;
  readonly afterAgain: Exchange<"getCurrentInstall">;
  readonly last: Granted;
}

/** These decisions by whoever acts on the pages, for the checks that look at what came of them. */
export function sharedConsents(t: T): Promise<Consents> {
  return t.shared("consents", async () => {
    const { human } = t.site;
    const { link, email } = await askedOf(t);
    const current = (bearer: string): Promise<Exchange<"getCurrentInstall">> =>
      t.observe(() => t.call("getCurrentInstall", { bearer }));
    const approve = async (pii: boolean): Promise<Granted> => {
      const { outcome, token = "" } = await human.act({ do: "approve", link, pii, ...email });
      t.value("what came of approving", outcome).is("done");
      return { token, current: await current(token) };
    };
    const first = await approve(true);
    const declined = await human.act({ do: "decline", link, ...email });
    const afterDeclining = await current(first.token);
    const last = await approve(false);
    return { first, declined, afterDeclining, last, afterAgain: await current(first.token) };
  });
}

/** The app that is decided about, and by whom: the suite makes both, another human has them. */
async function askedOf(t: T): Promise<{ readonly link: string; readonly email: { readonly email?: string } }> {
  if (!t.site.human.isSuite) return { link: t.consentLink, email: {} };
  const [partner, customer] = await Promise.all([sharedPartner(t, "install"), sharedCustomer(t)]);
  const app = await newApp(t, partner);
  return { link: `${t.origin}${app.link}`, email: { email: customer.email } };
}

/** A new app of the file's partner, which the shared customer has approved. */
export async function newInstall(t: T, file: string, wanted: AppForm = {}, how: Consent = {}): Promise<Connected> {
  const [partner, customer] = await Promise.all([sharedPartner(t, file), sharedCustomer(t)]);
  const app = await newApp(t, partner, wanted);
  return { app, customer, install: await connect(t, customer.browser, app, how) };
}

/** A partner, its app and a customer that has approved it, all new, on a server that the check has started. */
export async function newInstallOn(
  t: T,
  site: Site<OpenTrain>,
  wanted: AppForm = {},
  how: Consent = {},
): Promise<Connected> {
  const [partner, customer] = await Promise.all([
    newOwner(t, t.unique("Partner"), { site }),
    newOwner(t, t.unique("Customer"), { site }),
  ]);
  const app = await newApp(t, partner, wanted);
  return { app, customer, install: await connect(t, customer.browser, app, how, { site }) };
}

/** Every operation of the Platform API that takes a token, asked for with this one; the body is none that it takes. */
export async function everyCall(site: Site<OpenTrain>, bearer: string): Promise<readonly Exchange[]> {
  const answers: Exchange[] = [];
  for (const { method, path } of platformOperations) {
    const json =
      method === "GET" || method === "DELETE"
        ? {}
        : { json: { url: 1, externalProjectId: 1, deliveryId: 1, entries: 1 } };
    answers.push(await site.send({ method, path: path.replaceAll(/\{\w+\}/g, "0000000000000000"), bearer, ...json }));
  }
  return answers;
}

/** The operations of the Platform API that take a token. */
export const platformOperations: ReadonlyArray<(typeof operations)[OperationId]> = Object.values(operations).filter(
  ({ bearer }) => bearer === "platform",
);
