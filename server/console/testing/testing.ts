/** The whole application on a server of its own, and visitors with cookies and forms but without scripts. */
import type { IncomingMessage, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { type HTMLElement, parse } from "node-html-parser";
import { createApp } from "../../app.ts";
import { httpServer } from "../../http/server.ts";
import type { Db } from "../../storage/schema.ts";
import { sharedOpinion } from "../../testing/app.ts";
import { createTestWorld, send, type TestWorld } from "../../testing/index.ts";

export interface TestSite {
  readonly world: TestWorld;
  readonly origin: string;
  /** Set by a test that judges by order: what a request waits for before the application gets it. */
  hold?: (req: IncomingMessage) => Promise<void> | undefined;
  close(): Promise<void>;
}

/** Starts the application on `db`, at an origin that is really its own; `host` is a name that visitors have for loopback. */
export async function startSite(
  db: Db,
  changes: Parameters<typeof createTestWorld>[1] = {},
  host = "127.0.0.1",
): Promise<TestSite> {
  const late: { listener?: RequestListener } = {};
  const server = httpServer((req, res) => {
    const held = site.hold?.(req);
    if (held === undefined) late.listener?.(req, res);
    else held.then(() => late.listener?.(req, res));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  const world = createTestWorld(db, { origin, ...changes });
  late.listener = await createApp(world, { secondOpinion: await sharedOpinion() });
  const site: TestSite = {
    world,
    origin,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return site;
}

export interface Shown {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly html: HTMLElement;
  /** `claim/wrong-code`: what `<main>` says. */
  readonly state: string;
  readonly location: string | null;
}

export type Filling = Readonly<Record<string, string | readonly string[]>>;

/** Somebody before a browser that follows no redirect by itself. */
export class Visitor {
  readonly #site: TestSite;
  readonly cookies: Map<string, string>;

  constructor(site: TestSite, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#site = site;
    this.cookies = new Map(cookies);
  }

  /** Another browser with the same cookies as now. */
  copy(): Visitor {
    return new Visitor(this.#site, this.cookies);
  }

  open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return this.send("GET", url, undefined, headers);
  }

  /** Sends the page's form that posts to `action`, with its own values for what is not filled. */
  submit(
    page: Shown,
    action: string,
    filling: Filling = {},
    headers?: Readonly<Record<string, string>>,
  ): Promise<Shown> {
    const form = formOf(page, action);
    const kept = fieldsOf(form).filter(([name]) => !Object.hasOwn(filling, name));
    const filled = Object.entries(filling).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    );
    return this.send("POST", form.getAttribute("action") ?? "", new URLSearchParams([...kept, ...filled]), headers);
  }

  async send(
    method: string,
    url: string,
    /** As a string: exactly that. */
    body?: URLSearchParams | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Shown> {
    const { port, pathname, search } = new URL(url, this.#site.origin);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const type = body ? { "content-type": "application/x-www-form-urlencoded" } : {};
    const asked = { method, path: pathname + search, headers: { cookie, ...type, ...headers } };
    // Not fetch, which takes no answer with a `Location` as long as a consent link may make it.
    const answer = await send(Number(port), body ? { ...asked, body: body.toString() } : asked);
    const given = new Headers();
    for (const [name, value = ""] of Object.entries(answer.headers)) {
      for (const one of [value].flat()) given.append(name, one);
    }
    for (const set of given.getSetCookie()) this.#take(set);
    const { status, text } = answer;
    const html = parse(text);
    const main = html.querySelector("main");
    return {
      status,
      headers: given,
      text,
      html,
      state: main ? `${main.getAttribute("data-page")}/${main.getAttribute("data-state")}` : "",
      location: given.get("location"),
    };
  }

  #take(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const equals = pair.indexOf("=");
    if (/;\s*max-age=0/i.test(cookie)) this.cookies.delete(pair.slice(0, equals));
    else this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
  }

  /** Signs in with the code that is mailed; gives the last answer, a 303. */
  async signIn(email: string, start = "/sign-in"): Promise<Shown> {
    const asked = await this.submit(await this.open(start), "/sign-in", { email });
    const page = await this.open(asked.location ?? "");
    return this.submit(page, "/sign-in/code", { code: mailedCode(this.#site, email) });
  }
}

/** Somebody who has just signed in. */
export async function signedInAs(site: TestSite, email: string): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.signIn(email);
  return visitor;
}

export function formOf(page: Shown, action: string): HTMLElement {
  const form = page.html.querySelectorAll("form").find((one) => one.getAttribute("action")?.split("?")[0] === action);
  if (!form) throw new Error(`no form on ${page.state} (${page.status}) posts to ${action}`);
  return form;
}

function fieldsOf(form: HTMLElement): [string, string][] {
  return form.querySelectorAll("input[name], textarea[name]").flatMap((input): [string, string][] => {
    if (input.tagName === "TEXTAREA") return [[input.getAttribute("name") ?? "", input.text]];
    const type = input.getAttribute("type") ?? "";
    if (["checkbox", "radio"].includes(type) && !input.hasAttribute("checked")) return [];
    return [[input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]];
  });
}

/** The newest mail to an address. */
export function mailTo({ world }: TestSite, email: string): { readonly subject: string; readonly text: string } {
  const mail = world.mailer.sent.findLast(({ to }) => to === email);
  if (!mail) throw new Error(`no mail to ${email}`);
  return mail;
}

export function mailedCode(site: TestSite, email: string): string {
  const code = /^\d{8}$/m.exec(mailTo(site, email).text)?.[0];
  if (!code) throw new Error(`no code in the mail to ${email}`);
  return code;
}

export interface TestAgent {
  readonly accessToken: string;
  readonly claimToken: string;
}

export interface TestClaim {
  readonly code: string;
  /** The claim page's path and query. */
  readonly path: string;
}

export async function registerAgent(
  { origin }: TestSite,
  names: Readonly<Record<string, string>> = {},
): Promise<TestAgent> {
  const { access_token: accessToken, claim_token: claimToken } = await postJson(`${origin}/api/agent/identity`, names);
  return { accessToken: String(accessToken), claimToken: String(claimToken) };
}

export async function startClaim({ origin }: TestSite, { claimToken }: TestAgent, email: string): Promise<TestClaim> {
  const started = await postJson(`${origin}/api/agent/identity/claim`, { claim_token: claimToken, email });
  return { code: String(started.user_code), path: String(started.verification_uri).slice(origin.length) };
}

/** What a poll says: the status, and the error or the token. */
export async function poll(
  { origin }: TestSite,
  { claimToken }: TestAgent,
): Promise<{ readonly status: number; readonly error?: string; readonly access_token?: string }> {
  const grant_type = "urn:opentrain:agent-auth:grant-type:claim";
  const response = await fetch(`${origin}/api/agent/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type, claim_token: claimToken }),
  });
  const { error, access_token } = (await response.json()) as { error?: string; access_token?: string };
  return { status: response.status, ...(error ? { error } : {}), ...(access_token ? { access_token } : {}) };
}

/** The status of a Public API call. */
export async function apiStatus({ origin }: TestSite, token: string, path = "/auth/me"): Promise<number> {
  const response = await fetch(`${origin}/api/public/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
  await response.arrayBuffer();
  return response.status;
}

async function postJson(url: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}

/** The right account at the claim page confirms with the right code. */
export async function confirm(visitor: Visitor, claim: TestClaim): Promise<Shown> {
  return visitor.submit(await visitor.open(claim.path), "/claim", { user_code: claim.code });
}

/** An agent whose account this new human has just claimed. */
export async function claimed(
  site: TestSite,
  email: string,
): Promise<{ readonly agent: TestAgent; readonly owner: Visitor }> {
  const agent = await registerAgent(site, { agent_name: "Test agent", organization_name: "Test organization" });
  const claim = await startClaim(site, agent, email);
  const owner = await signedInAs(site, email);
  const done = await confirm(owner, claim);
  if (done.status !== 303) throw new Error(`the claim ended with ${done.status} ${done.state}`);
  return { agent, owner };
}
