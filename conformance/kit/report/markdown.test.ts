import fc from "fast-check";
import { type MarkedToken, marked, type Token } from "marked";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { check, judge } from "../testing/fixture.ts";
import { reports } from "../testing/reports.ts";
import { markdownReport } from "./markdown.ts";

/** All tokens of a text, as a parser that is not ours reads it. */
function tokensOf(markdown: string): MarkedToken[] {
  const all: MarkedToken[] = [];
  const collect = (token: Token): void => {
    all.push(token as MarkedToken); // there are no extensions, whose tokens would be others
  };
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), collect);
  return all;
}

describe("the Markdown summary", () => {
  const checks = [
    check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
    check("thing.two", { title: "the <second>" }, async (t) => {
      await t.send({ method: "GET", path: "/x" });
      t.fail("it", "this", "that ``` @team <img src=x>\n# no heading");
    }),
    check("thing.two", { title: "unsure" }, async (t) => t.inconclusive("who knows")),
    check("thing.nice", async (t) => t.fail("it", "nice", "not nice")),
    check("thing.later", async () => {}),
  ];

  test("has the conclusion, a table of counts, what failed in detail, and what was not checked", async () => {
    const markdown = markdownReport(await judge(checks), secrets);
    const tokens = tokensOf(markdown);
    const headings = tokens.flatMap((token) => (token.type === "heading" ? [token.text] : []));
    expect(headings).toEqual([
      expect.stringMatching(/^❌ Not conformant: .* \(checked: \d of \d checks, \d of \d rules, 2 of these wholly\)$/),
      "Failed (1)",
      "Could not be decided (1)",
      "Warnings (1)",
      "Not checked (1)",
    ]);
    const [table] = tokens.flatMap((token) => (token.type === "table" ? [token] : []));
    expect(table?.header.map(({ text }) => text)).toEqual(["", "fail", "inconclusive", "warning", "skipped", "pass"]);
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["tiny", "1", "1", "1", "1", "1"],
      ["**all**", "1", "1", "1", "1", "1"],
    ]);
    const blocks = tokens.flatMap((token) => (token.type === "code" ? [[token.lang, token.text]] : []));
    expect(blocks[0]).toEqual([
      "text",
      "what      it\nexpected  this\ngot       that ``` @team <img src=x>\n# no heading",
    ]);
    expect(blocks[1]).toEqual(["sh", expect.stringMatching(/^curl -i http:\/\/127\.0\.0\.1:\d+\/x$/)]);
    expect(markdown).toContain(
      "<code>thing.two (the &#60;second&#62;)</code> MUST, test</summary>\n\n> The second rule.",
    );
    expect(markdown).toContain(
      "<b>clock</b> (1): no test clock (POST /&#95;&#95;dev&#95;&#95;/clock), and nothing may be waited for (--wait)",
    );
    expect(markdown).toMatch(/\n5 checks in \d+ s, \d{4}-\S+\n$/);
  });

  test("nothing that a server says is markup, names somebody or leads somewhere", () => {
    const ours = "h2 h3 p table thead tbody tr th td details summary code pre b strong blockquote ul li".split(" ");
    fc.assert(
      fc.property(reports, (report) => {
        // What the catalogue says is ours, and may say "@".
        const results = report.results.map((result) => ({ ...result, words: "The `rule`." }));
        const html = parse(marked.parse(markdownReport({ ...report, results }, secrets), { gfm: true, async: false }));
        const tags = html.querySelectorAll("*").map(({ tagName }) => tagName.toLowerCase());
        expect(tags.filter((tag) => !ours.includes(tag))).toEqual([]);
        for (const element of html.querySelectorAll("code, pre")) element.remove();
        expect(html.text).not.toMatch(/@team|#1|alert/);
      }),
      { numRuns: 60 },
    );
  });

  test("has room in a comment, and says what it left out", async () => {
    const many = Array.from({ length: 80 }, (_, index) =>
      check("thing.one", { title: String(index) }, async (t) => t.fail("it", "this", "x".repeat(1500))),
    );
    const markdown = markdownReport(await judge(many), secrets);
    expect(markdown.length).toBeLessThan(65_000);
    expect(markdown).toMatch(/…and \d+ more parts/);
    expect(tokensOf(markdown).filter(({ type }) => type === "code").length).toBeGreaterThan(30);
  });
});
