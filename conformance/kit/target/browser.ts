import { ExpectationFailed } from "../engine/failure.ts";
import { encodeForm } from "../http/body.ts";
import type { Exchange } from "../http/exchange.ts";
import { CookieJar } from "./cookies.ts";
import { type Form, type Page, readPage, resolveOn } from "./page.ts";

/** What a form is filled with: a list makes several values of one name, undefined takes a field away. */
export type Filling = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface SubmitOptions {
  /** Another `Origin` than a browser would send; null sends none. */
  readonly origin?: string | null;
  /** Further header fields. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Why the answer is not judged by the contract. */
  readonly offContract?: string;
}

type Send = (request: {
  method: string;
  target: string;
  headers: Array<readonly [string, string]>;
  body?: string;
  offContract?: string | undefined;
}) => Promise<Exchange>;

/** Somebody before a screen: cookies, pages, forms, no scripts. Follows a redirect only when told to. */
export class Browser {
  readonly jar: CookieJar;
  readonly #send: Send;
  readonly #origin: string;

  constructor(origin: string, send: Send, jar: CookieJar = new CookieJar()) {
    this.#origin = origin;
    this.#send = send;
    this.jar = jar;
  }

  /** Another browser with the same cookies now: a replayed or stolen session. */
  copy(): Browser {
    return new Browser(this.#origin, this.#send, this.jar.copy());
  }

  /** Opens a path, or an absolute URL of this origin (a mailed link). */
  async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    const target = url.startsWith(`${this.#origin}/`) ? url.slice(this.#origin.length) : url;
    if (!target.startsWith("/")) throw new ExpectationFailed("a link", `a URL of ${this.#origin}`, url);
    return this.#go({ method: "GET", target, headers: Object.entries(headers) });
  }

  /** Follows a redirect answer, and those after it, to the page at its end (at most 5). */
  async follow(page: Page): Promise<Page> {
    let here = page;
    for (let hops = 0; hops < 5 && [301, 302, 303, 307, 308].includes(here.status); hops += 1) {
      here = await this.open(resolveOn(here.url, here.exchange.location ?? ""));
    }
    return here;
  }

  /**
   * Posts the form of this page whose action is `action`, untouched fields as they are (hidden `csrf` too).
   *
   * @throws {ExpectationFailed} when the page has no such form
   */
  async submit(page: Page, action: string, filling: Filling = {}, options: SubmitOptions = {}): Promise<Page> {
    const form = this.form(page, action);
    return this.post(form.action, filledFields(form, filling), {
      ...options,
      referrerPolicy: page.exchange.headers.get("referrer-policy"),
    });
  }

  /** The page's form that posts to this path; its query does not matter. */
  form(page: Page, action: string): Form {
    const wanted = action.split("?")[0];
    const form = page.forms.find((one) => one.method === "POST" && one.action.split("?")[0] === wanted);
    if (form !== undefined) return form;
    const forms = page.forms.map((one) => `${one.method} ${one.action}`).join(", ") || "no form";
    throw new ExpectationFailed(page.exchange.name, `a page with a form that posts to ${action}`, forms);
  }

  /** Posts these fields exactly, with cookies and `Origin`: for forms that are not as the page has them. */
  async post(
    target: string,
    fields: ReadonlyArray<readonly [string, string]>,
    options: SubmitOptions & { referrerPolicy?: string | undefined } = {},
  ): Promise<Page> {
    const headers: Array<readonly [string, string]> = [["content-type", "application/x-www-form-urlencoded"]];
    const origin = options.origin === undefined ? this.#originFor(options.referrerPolicy) : options.origin;
    if (origin !== null) headers.push(["origin", origin]);
    if (options.origin === undefined) headers.push(["sec-fetch-site", "same-origin"], ["sec-fetch-mode", "navigate"]);
    headers.push(...Object.entries(options.headers ?? {}));
    return this.#go({
      method: "POST",
      target,
      headers,
      body: encodeForm(fields),
      offContract: options.offContract,
    });
  }

  /** A page whose policy is `no-referrer` makes a browser post with `Origin: null` (Fetch, 3.2). */
  #originFor(referrerPolicy: string | undefined): string {
    const last = (referrerPolicy ?? "").split(",").at(-1)?.trim().toLowerCase();
    return last === "no-referrer" ? "null" : this.#origin;
  }

  async #go(request: Parameters<Send>[0]): Promise<Page> {
    const cookie = this.jar.header(request.target.split("?")[0] ?? "/");
    const headers: Array<readonly [string, string]> = [["accept", "text/html"], ...request.headers];
    if (cookie !== undefined) headers.push(["cookie", cookie]);
    const exchange = await this.#send({ ...request, headers });
    this.jar.take(exchange.headers.all("set-cookie"));
    return readPage(exchange);
  }
}

/** A form's fields with some of them filled, taken away, or given several values. */
export function filledFields(form: Form, filling: Filling): Array<readonly [string, string]> {
  const kept = form.fields.filter(([name]) => !Object.hasOwn(filling, name));
  const filled = Object.entries(filling).flatMap(([name, value]) =>
    (value === undefined ? [] : typeof value === "string" ? [value] : value).map((one) => [name, one] as const),
  );
  return [...kept, ...filled];
}
