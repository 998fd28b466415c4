/** Partners and customers before their pages. */
import { type PlatformScope, platformScopes } from "../../../generated/scopes.ts";
import { type Filling, mailTo, type Shown, signedInAs, type TestSite, type Visitor } from "./testing.ts";

let numbers = 0;
/** An address that nobody had before. */
export function newAddress(): string {
  numbers += 1;
  return `human-${numbers}@example.com`;
}

/** Somebody with an organization of their own. */
export async function newOwner(site: TestSite, name = "House", email: string = newAddress()): Promise<Visitor> {
  const owner = await signedInAs(site, email);
  await owner.submit(await owner.open("/settings"), "/settings/organization", { name });
  return owner;
}

/** Somebody who has joined the owner's organization. */
export async function newMember(site: TestSite, owner: Visitor, email: string = newAddress()): Promise<Visitor> {
  await owner.submit(await owner.open("/settings/team"), "/settings/team/invites", { email });
  const link = /\/invitations\/\S+/.exec(mailTo(site, email).text)?.[0] ?? "no invitation";
  const member = await signedInAs(site, email);
  // What is noted in the same millisecond is in no order.
  site.world.clock.advance(1);
  await member.submit(await member.open(link), link);
  return member;
}

export const DEVELOPER = "/settings/developer";
export const APPS = "/settings/developer/apps";

let slugs = 0;
export function newSlug(): string {
  slugs += 1;
  return `labels-${slugs}`;
}

export interface TestPlatformApp {
  readonly id: string;
  /** The path of its page. */
  readonly path: string;
  readonly slug: string;
  /** The path of its consent link. */
  readonly link: string;
  readonly clientId: string;
}

/** Sends the form for an app. */
export async function postApp(partner: Visitor, filling: Filling = {}): Promise<Shown> {
  const page = await partner.open(DEVELOPER);
  return partner.submit(page, APPS, { name: "Labels", slug: newSlug(), scopes: platformScopes, ...filling });
}

/** An app that its partner has made by the form; of all scopes, if nothing else is said. */
export async function newApp(
  partner: Visitor,
  filling: Filling & { readonly scopes?: readonly PlatformScope[] } = {},
): Promise<TestPlatformApp> {
  const made = await postApp(partner, filling);
  const path = /^\/settings\/developer\/apps\/[0-9a-f]{32}/.exec(made.location ?? "")?.[0];
  if (made.status !== 303 || path === undefined) throw new Error(`no app was made: ${made.status} ${made.state}`);
  const page = await partner.open(path);
  const link = new URL(textOf(page, "data-consent-link")).pathname;
  const clientId = textOf(page, "data-client-id");
  return { id: path.split("/").at(-1) ?? "", path, slug: link.split("/")[2] ?? "", link, clientId };
}

export function textOf(page: Shown, attribute: string): string {
  return page.html.querySelector(`main [${attribute}]`)?.text ?? "";
}

/** Every value of the attribute on the page. */
export function valuesOf(page: Shown, attribute: string): string[] {
  return page.html.querySelectorAll(`main [${attribute}]`).map((one) => one.getAttribute(attribute) ?? "");
}

/** Presses a button of the consent screen; its form posts to where it stands. */
export function decide(
  customer: Visitor,
  screen: Shown,
  decision: "approve" | "decline",
  filling: Filling = {},
): Promise<Shown> {
  const action = screen.html.querySelector("form.consent")?.getAttribute("action") ?? "no consent form";
  return customer.submit(screen, action.split("?")[0] ?? "", { decision, ...filling });
}

export interface TestConnection {
  readonly token: string;
  readonly page: Shown;
}

/** The customer opens the link and approves. */
export async function connect(customer: Visitor, link: string, filling: Filling = {}): Promise<TestConnection> {
  const page = await decide(customer, await customer.open(link), "approve", filling);
  if (page.state !== "consent/connected") throw new Error(`not connected: ${page.status} ${page.state}`);
  return { token: textOf(page, "data-secret"), page };
}

export interface CurrentInstall {
  readonly id: string;
  readonly status: string;
  readonly scopes: readonly string[];
  readonly piiConsent: boolean;
  readonly organizationId: string;
  readonly createdAt: string;
  readonly partnerApp: { readonly id: string; readonly slug: string; readonly name: string };
  readonly token: { readonly id: string; readonly name: string; readonly scopes: readonly string[] };
}

/** What a token gets from the Platform API: the install, or `401`, or `403 app_disabled`. */
export async function currentInstall({ origin }: TestSite, token: string): Promise<CurrentInstall | string> {
  const response = await fetch(`${origin}/api/partner/v1/installs/current`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const answer = (await response.json()) as { install?: CurrentInstall; details?: { reason?: string } };
  return answer.install ?? [response.status, answer.details?.reason].filter(Boolean).join(" ");
}

/** The same in a word: `200` for a live token. */
export async function answerTo(site: TestSite, token: string): Promise<string> {
  const answer = await currentInstall(site, token);
  return typeof answer === "string" ? answer : "200";
}
