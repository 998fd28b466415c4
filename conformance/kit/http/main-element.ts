import { type HTMLElement, type Options, parse } from "node-html-parser";

/** What `<main>` says of a page. */
export interface Main {
  readonly page: string;
  readonly state: string;
}

// Elements without their end tag are legal HTML (`<option>`, `<p>`): they must not take their parents away with them.
const HTML_OPTIONS: Partial<Options> = {
  parseNoneClosedTags: true,
  blockTextElements: { script: true, style: true, pre: true, noscript: true },
};

export function readHtml(html: string): HTMLElement {
  return parse(html, HTML_OPTIONS);
}

export function mainOf(root: HTMLElement): Main | undefined {
  const main = root.querySelector("main");
  const page = main?.getAttribute("data-page");
  return page === undefined ? undefined : { page, state: main?.getAttribute("data-state") ?? "" };
}
