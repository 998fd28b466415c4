import { parse } from "node-html-parser";

/** What a page shows, and how a form of it is sent. */
export interface ShownPage {
  /** Where it was found at last. */
  readonly url: URL;
  /** The text or value of the element with this attribute; undefined: there is none. */
  shown(attribute: string): string | undefined;
  /**
   * Sends the form that posts to this path, with what it holds already and these fields.
   *
   * @throws {Error} when the page has no such form, or the server refuses what was sent
   */
  send(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<ShownPage>;
}

/** A human in a browser of their own: keeps cookies, follows redirects, and fills in forms. */
export class Person {
  readonly email: string;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string, email: string) {
    this.#origin = origin;
    this.email = email;
  }

  /** Signs in by the code that was mailed to the address. */
  async signIn(): Promise<void> {
    const asked = await (await this.open("/sign-in")).send("/sign-in", { email: this.email });
    await asked.send("/sign-in/code", { code: await this.#code() });
  }

  open(path: string): Promise<ShownPage> {
    return this.#request(new URL(path, this.#origin), { method: "GET" });
  }

  async #code(): Promise<string> {
    const response = await fetch(new URL(`/__dev__/mail?to=${encodeURIComponent(this.email)}`, this.#origin), {
      headers: { accept: "application/json" },
    });
    const mails = (await response.json()) as { readonly text: string }[]; // it is our own outbox
    for (const { text } of mails) {
      const [, first, second] = /(?<!\d)(\d{4}) ?(\d{4})(?!\d)/.exec(text) ?? [];
      if (first !== undefined && second !== undefined) return first + second;
    }
    throw new Error(`no sign-in code was mailed to ${this.email}`);
  }

  /** One request with the cookies of this browser, which keeps those that come; no redirect is followed. */
  async fetch(path: string | URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const origin = init.method === "POST" ? { origin: this.#origin } : {};
    const headers = { accept: "text/html", ...origin, ...(cookie === "" ? {} : { cookie }) };
    const response = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: "manual" });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const equals = pair.indexOf("=");
      if (/;\s*max-age=0/i.test(set)) this.#cookies.delete(pair.slice(0, equals));
      else this.#cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  }

  async #request(url: URL, init: RequestInit): Promise<ShownPage> {
    const response = await this.fetch(url, init);
    const location = response.headers.get("location");
    if (location !== null) {
      await response.arrayBuffer();
      return this.#request(new URL(location, url), { method: "GET" });
    }
    const text = await response.text();
    if (!response.ok) throw new Error(`${init.method} ${url.pathname}: ${response.status}\n${text}`);
    return this.#page(url, text);
  }

  #page(url: URL, text: string): ShownPage {
    const html = parse(text);
    return {
      url,
      shown: (attribute) => {
        const element = html.querySelector(`[${attribute}]`);
        return element?.getAttribute("value") ?? element?.text.trim();
      },
      send: (path, fields) => {
        const form = html
          .querySelectorAll("form")
          .find((one) => new URL(one.getAttribute("action") ?? "", url).pathname === path);
        if (form === undefined) throw new Error(`${url.pathname} has no form for ${path}`);
        const body = new URLSearchParams();
        for (const field of form.querySelectorAll("input[type=hidden]")) {
          body.append(field.getAttribute("name") ?? "", field.getAttribute("value") ?? "");
        }
        for (const [name, value] of Object.entries(fields)) {
          for (const each of [value].flat()) body.append(name, each);
        }
        return this.#request(new URL(form.getAttribute("action") ?? "", url), { method: "POST", body });
      },
    };
  }
}
