/** A page of the reference, written once in Markdown and given as Markdown and as HTML. */
import { Marked, type Tokens } from "marked";

/** One piece of a page, found by its id; its text is Markdown. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  /** A picture above the text, as SVG; in Markdown the text says it all. */
  readonly svg?: string;
}

export interface Page {
  /** Below `/docs`, without an ending; empty: the first page. */
  readonly path: string;
  readonly title: string;
  /** What the page is for, as Markdown. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Where it stands in the contents; null: nowhere. */
  readonly group: string | null;
  /** False: shown at other addresses, and has none. */
  readonly isPlace?: boolean;
}

const marked = new Marked({
  renderer: {
    // The contract's texts are no HTML: `<origin>` is to be read as it is written.
    html: ({ text }) => escaped(text),
    // What is wider than a phone moves by itself, and can be moved with the keyboard.
    table(token) {
      const { parser } = this;
      const row = (cells: readonly Tokens.TableCell[], tag: string): string =>
        `<tr>${cells.map((cell) => `<${tag}>${parser.parseInline(cell.tokens)}</${tag}>`).join("")}</tr>`;
      const head = row(token.header, "th");
      const body = token.rows.map((cells) => row(cells, "td")).join("\n");
      return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n<thead>${head}</thead>\n<tbody>${body}</tbody>\n</table></div>\n`;
    },
    code({ text }) {
      return `<pre tabindex="0"><code>${escaped(text)}\n</code></pre>\n`;
    },
  },
});

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Where a page is served. */
export function placeOf({ path }: Pick<Page, "path">): string {
  return path === "" ? "/docs" : `/docs/${path}`;
}

export function markdownOf(page: Page): string {
  const sections = page.sections.map(({ heading, text }) => `## ${heading}\n\n${text.trim()}\n`);
  // Whoever reads Markdown stays with Markdown.
  const linked = [`# ${page.title}\n\n${page.lead.trim()}\n`, ...sections].join("\n");
  return linked.replaceAll(/\]\((\/docs(?:\/[^)#]*)?)(#[^)]*)?\)/g, (_, place: string) => {
    return `](${place === "/docs" ? "/docs/index" : place}.md)`;
  });
}

export function htmlOf(page: Page, all: readonly Page[]): string {
  const sections = page.sections.map(
    ({ id, heading, text, svg = "" }) => `<section id="${escaped(id)}">
<h2><a href="#${encodeURIComponent(id)}">${marked.parseInline(heading)}</a></h2>
${svg}${marked.parse(text)}</section>`,
  );
  const inPage =
    page.sections.length > 3
      ? list(page.sections.map(({ id, heading }) => [`#${encodeURIComponent(id)}`, heading]))
      : "";
  const markdown = `${page.path === "" ? "/docs/index" : placeOf(page)}.md`;
  const links =
    page.isPlace === false
      ? ["", ""]
      : [
          `<link rel="alternate" type="text/markdown" href="${markdown}">\n`,
          `<p class="other"><a href="${markdown}">This page as Markdown</a></p>\n`,
        ];
  const whole = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(page.title)} - OpenTrain reference</title>
<link rel="stylesheet" href="/docs/reference.css">
${links[0]}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><a class="brand" href="/docs">OpenTrain reference</a> <a class="to-contents" href="#contents">Contents</a></header>
<main id="main" tabindex="-1">
<h1>${marked.parseInline(page.title)}</h1>
${marked.parse(page.lead)}${inPage === "" ? "" : `<nav class="in-page" aria-label="On this page">${inPage}</nav>\n`}${sections.join("\n")}
${links[1]}</main>
<nav id="contents" aria-label="Contents">
${contents(page, all)}
</nav>
</body>
</html>
`;
  // In a link marked encodes the braces of what stands for the origin.
  return whole.replaceAll(encodeURI("{{origin}}"), "{{origin}}");
}

function contents(current: Page, all: readonly Page[]): string {
  const groups = Map.groupBy(
    all.filter(({ group }) => group !== null),
    ({ group }) => group,
  );
  return [...groups]
    .map(([group, pages]) => {
      const items = pages.map((page) => {
        const here = page.path === current.path ? ' aria-current="page"' : "";
        return `<li><a href="${placeOf(page)}"${here}>${marked.parseInline(page.title)}</a></li>`;
      });
      return `<p>${escaped(group ?? "")}</p>\n<ul>\n${items.join("\n")}\n</ul>`;
    })
    .join("\n");
}

function list(links: readonly (readonly [string, string])[]): string {
  return `<ul>${links.map(([href, text]) => `<li><a href="${href}">${marked.parseInline(text)}</a></li>`).join("")}</ul>`;
}

/** A table in Markdown; nothing when it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
}
