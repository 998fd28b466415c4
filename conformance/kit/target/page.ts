import type { HTMLElement } from "node-html-parser";
import type { Exchange } from "../http/exchange.ts";
import { type Main, mainOf } from "../http/main-element.ts";

/** A form as a browser would post it untouched. */
export interface Form {
  readonly method: string;
  /** Path and query that it posts to, on the page's own origin; an absolute URL when it leaves it. */
  readonly action: string;
  /** The successful controls with their initial values, in document order (hidden `csrf` included). */
  readonly fields: ReadonlyArray<readonly [string, string]>;
  /** The names of all named controls, unticked boxes and buttons too. */
  readonly names: readonly string[];
}

/** One HTML answer, read. */
export interface Page {
  readonly exchange: Exchange;
  readonly status: number;
  /** The path and query it was got from or posted to. */
  readonly url: string;
  readonly main: Main | undefined;
  readonly forms: readonly Form[];
  /** Targets of all links, as written. */
  readonly links: readonly string[];
  /** The text a reader sees: entities decoded, white space collapsed. */
  readonly text: string;
  readonly html: HTMLElement;
}

/** Read when something of it is asked for, once: of many pages only the status matters. */
export function readPage(exchange: Exchange): Page {
  const url = exchange.request.target;
  const main = once(() => mainOf(exchange.html));
  const forms = once(() => exchange.html.querySelectorAll("form").map((form) => readForm(form, url)));
  const links = once(() => exchange.html.querySelectorAll("a[href]").map((link) => link.getAttribute("href") ?? ""));
  const text = once(() => {
    const { html } = exchange;
    return (html.querySelector("body") ?? html).structuredText.replace(/\s+/g, " ").trim();
  });
  return {
    exchange,
    status: exchange.status,
    url,
    get main() {
      return main();
    },
    get forms() {
      return forms();
    },
    get links() {
      return links();
    },
    get text() {
      return text();
    },
    get html() {
      return exchange.html;
    },
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** What the element with this attribute shows: its value, or its text. */
export function shown({ html }: Page, attribute: string): string | undefined {
  const element = html.querySelector(`[${attribute}]`);
  return element?.getAttribute("value") ?? element?.text.trim();
}

/** Resolves a link of a page to path and query on its own origin, or to an absolute URL elsewhere. */
export function resolveOn(page: string, href: string): string {
  const base = "http://this.origin.invalid";
  const url = new URL(href, new URL(page, base));
  return url.origin === base ? url.pathname + url.search : url.href;
}

function readForm(form: HTMLElement, url: string): Form {
  const fields: Array<readonly [string, string]> = [];
  const names: string[] = [];
  for (const control of form.querySelectorAll("input, select, textarea, button")) {
    const name = control.getAttribute("name");
    if (name === undefined || name === "") continue;
    if (!names.includes(name)) names.push(name);
    if (control.hasAttribute("disabled")) continue;
    for (const value of initialValues(control)) fields.push([name, value]);
  }
  return {
    method: (form.getAttribute("method") ?? "get").toUpperCase(),
    action: resolveOn(url, form.getAttribute("action") || url),
    fields,
    names,
  };
}

/** What a control adds to the form data set when nobody touches it (HTML, 4.10.21.4). */
function initialValues(control: HTMLElement): string[] {
  switch (control.tagName) {
    case "TEXTAREA":
      return [control.text];
    case "SELECT": {
      const all = control.querySelectorAll("option");
      const chosen = all.filter((option) => option.hasAttribute("selected"));
      const used = chosen.length > 0 || control.hasAttribute("multiple") ? chosen : all.slice(0, 1);
      return used.map((option) => option.getAttribute("value") ?? option.firstChild?.text.trim() ?? "");
    }
    case "BUTTON":
      return []; // only the pressed button counts: `submit` is told of it
    default: {
      const type = (control.getAttribute("type") ?? "text").toLowerCase();
      if (["submit", "button", "image", "reset", "file"].includes(type)) return [];
      if (type === "checkbox" || type === "radio") {
        return control.hasAttribute("checked") ? [control.getAttribute("value") ?? "on"] : [];
      }
      return [control.getAttribute("value") ?? ""];
    }
  }
}
