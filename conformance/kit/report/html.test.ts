import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { type HTMLElement, parse } from "node-html-parser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { useChromium } from "../../testing/chromium.ts";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { reports } from "../testing/reports.ts";
import { htmlReport } from "./html.ts";

const things: Handler = (request, response) => {
  if (request.url === "/things/extra") json(response, 200, { id: "x", surprise: 1 });
  else json(response, 404, { error: '</script><img src=x onerror="alert(1)">' });
};

const checks = [
  check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
  check("thing.two", { title: "the second" }, async (t) => {
    await t.send({ method: "GET", path: "/before" });
    const answer = await t.send({
      method: "POST",
      path: "/x?y",
      bearer: "ot_pat_0123456789abcdef_secret",
      json: { a: 1 },
    });
    t.expect(answer, "the <b>thing</b>").status(201);
  }),
  check("thing.two", { title: "another" }, async (t) => t.value("one", 1).is(1) && undefined),
  check("thing.nice", async (t) => {
    t.expect(await t.call("getThing", { path: { thingId: "extra" } })).status(200);
  }),
  check("thing.later", async () => {}),
];

const page = (html: string): HTMLElement => parse(html, { comment: true });
const texts = (root: HTMLElement, selector: string): string[] =>
  root.querySelectorAll(selector).map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());

describe("the page, as it is written", () => {
  test("has the conclusion, the counts, and for a rule its words, source, verdict, comparison and exchanges", async () => {
    const root = page(htmlReport(await judge(checks, things), secrets));
    expect(texts(root, "h1")).toEqual([
      "Not conformant: 1 check of a MUST failed; 1 answer broke the contract (checked: 4 of 5 checks, 3 of 4 rules)",
    ]);
    expect(texts(root, "thead th")).toEqual([
      "Part of the contract",
      "failed",
      "with a warning",
      "not checked",
      "passed",
    ]);
    expect(texts(root, "tbody th")).toEqual(["tiny"]);
    expect(texts(root, "tbody td")).toEqual(["1 failed", "1 with a warning", "1 not checked", "2 passed"]);
    expect(root.querySelectorAll(".rule").map(({ id }) => id)).toEqual([
      "thing.two",
      "thing.nice",
      "thing.later",
      "thing.one",
    ]);
    const rule = root.getElementById("thing.two");
    expect(rule?.getAttribute("open")).toBe("");
    expect(texts(rule as HTMLElement, "summary .words")).toEqual(["The second rule."]);
    expect(texts(rule as HTMLElement, ".facts")[0]).toBe("MUST, from test, tiny");
    expect(texts(rule as HTMLElement, ".check h3 .mark")).toEqual(["fail", "pass"]);
    expect(texts(rule as HTMLElement, ".lines dd")).toEqual([
      "the <b>thing</b> (POST /x?y)",
      "status 201",
      expect.stringMatching(/^404 with \{"error":"<\/script>/),
    ]);
    const exchanges = rule?.querySelectorAll(".exchange") ?? [];
    expect(exchanges.map((one) => one.getAttribute("open"))).toEqual([undefined, ""]);
    expect(texts(exchanges[1] as HTMLElement, "summary")[0]).toMatch(
      /^POST \/x\?y → 404 in \d+ ms what the expectation is about$/,
    );
    expect(exchanges[1]?.textContent).toContain(`authorization: Bearer ot_pat_$${"{ACCESS_TOKEN}"}`);
    expect(exchanges[1]?.querySelector(".curl pre")?.textContent).toMatch(
      /^# \$ACCESS_TOKEN is a new one .*\nORIGIN=.*\nACCESS_TOKEN=.*\ncurl -i 'http:\S+' \\\n {2}-H "authorization: Bearer \$ACCESS_TOKEN"/,
    );
    expect(root.getElementById("thing.one")?.getAttribute("open")).toBeUndefined();
  });

  test("has what was not checked and what it would need, warnings, and breaches of the contract", async () => {
    const root = page(htmlReport({ ...(await judge(checks, things)), unchecked: ["thing.none"] }, secrets));
    expect(texts(root, "h2")).toEqual([
      "Failed 1 check of 1 rule",
      "Warnings 1 check of 1 rule",
      "Answers that break the contract",
      "Summary",
      "Not checked 1 check of 1 rule",
      "Passed 2 checks of 2 rules",
      "How much of the contract was seen",
    ]);
    expect(texts(root, ".need > summary")).toEqual([
      "1 needs clock: no test clock (POST /__dev__/clock), and nothing may be waited for (--wait)",
    ]);
    expect(texts(root, ".card.plain:not(details)").at(-1)).toBe("The suite has no check of thing.none.");
    expect(texts(root, "#thing\\.nice > summary .mark")).toEqual(["warning"]);
  });

  test("has which answers of the contract were met, by which rules, and which were not and why", async () => {
    const answers = [{ operation: "makeThing", status: "204", error: null, why: "never" }];
    const root = page(htmlReport(await judge(checks, things, { explained: { answers, rules: {} } }), secrets));
    expect(texts(root, ".met li")).toContain("getThing 200 thing.nice");
    expect(texts(root, ".gap > summary")).toContain("1 answer not seen: never");
    expect(texts(root, ".gap").at(0)).toContain("not seen: This run did not make all checks.");
    const whole = page(htmlReport(await judge(checks.slice(0, 1), things), secrets));
    expect(texts(whole, ".gap").at(0)).toContain("not seen: The suite gives no reason for it.");
  });

  test("has what is not well first, and leads from each number to the checks that it counts", async () => {
    const root = page(htmlReport({ ...(await judge(checks, things)), unchecked: ["thing.none"] }, secrets));
    const [first] = root.querySelectorAll("main > section");
    expect(first?.id).toBe("checks:fail");
    const numbers = root.querySelectorAll(".counts a, .summary a").map((link) => link.getAttribute("href"));
    const lists = ["#checks:fail", "#checks:warning", "#checks:skipped", "#checks:pass"];
    expect(numbers).toEqual([...lists, "#answers:wrong", "#run", ...lists]);
    // One of the two checks that passed is of a rule that stands further up, for its other check failed.
    expect(texts(root.getElementById("checks:pass") as HTMLElement, ".list li")).toEqual(["thing.two (another)"]);
    const ids = root.querySelectorAll("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = root.querySelectorAll("a").map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(hrefs.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("is whole: nothing is fetched, and only its own style and script may be run", async () => {
    const html = htmlReport(await judge(checks, things), secrets);
    const root = page(html);
    expect(root.querySelectorAll("link, img, iframe, object, embed, [src], [style], base, form")).toEqual([]);
    const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    const hash = (element: string): string => {
      const inside = html.slice(html.indexOf(`<${element}>`) + element.length + 2, html.indexOf(`</${element}>`));
      return createHash("sha256").update(inside).digest("base64");
    };
    expect(policy.replaceAll("&#39;", "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash("style")}'; script-src 'sha256-${hash("script")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(root.querySelectorAll("a").every((link) => link.getAttribute("href")?.startsWith("#"))).toBe(true);
  });

  test("whatever a server says is text", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const root = page(htmlReport(report, secrets));
        expect(root.querySelectorAll("script, style").length).toBe(2);
        expect(root.querySelectorAll("img, [onerror]")).toEqual([]);
        expect(root.querySelectorAll(".rule").length).toBe(new Set(report.results.map(({ rule }) => rule)).size);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the page in a browser", () => {
  let folder = "";
  const browser = useChromium();
  let url = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "html-"));
    const file = join(folder, "report.html");
    await writeFile(file, htmlReport(await judge(checks, things), secrets));
    url = pathToFileURL(file).href;
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function open(
    hash = "",
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const opened = await (await browser().newContext(options)).newPage();
    const faults: string[] = [];
    opened.on("console", (message) => faults.push(message.text()));
    opened.on("pageerror", (error) => faults.push(error.message));
    opened.on("request", (request) => request.url().startsWith("file:") || faults.push(request.url()));
    await opened.goto(url + hash);
    return { page: opened, faults };
  }
  const visible = (opened: Page): Promise<string[]> =>
    opened.locator(".rule:visible").evaluateAll((rules) => rules.map(({ id }) => id));

  test("filters by verdict, level and page, searches, and takes it all back", async () => {
    const { page: opened, faults } = await open();
    expect(await visible(opened)).toHaveLength(4);
    await opened.locator(".more > summary").click();
    await opened.getByRole("button", { name: "1 failed" }).click();
    expect(await visible(opened)).toEqual(["thing.two"]);
    await opened.getByRole("button", { name: "1 not checked" }).click();
    expect(await visible(opened)).toEqual(["thing.two", "thing.later"]);
    expect(await opened.locator(".listing:visible").count()).toBe(2);
    expect(await opened.locator(".found").textContent()).toBe("2 of 4 rules");
    await opened.getByLabel("Search").fill("happens LATER");
    expect(await visible(opened)).toEqual(["thing.later"]);
    await opened.getByRole("button", { name: "Clear" }).click();
    await opened.getByLabel("Level").selectOption("SHOULD");
    expect(await visible(opened)).toEqual(["thing.nice"]);
    await opened.getByLabel("Level").selectOption("");
    await opened.getByLabel("Part of the contract").selectOption("tiny");
    expect(await opened.locator(".found").textContent()).toBe("4 rules");
    await opened.locator("body").press("/");
    expect(await opened.evaluate("document.activeElement.id")).toBe("search");
    expect(faults).toEqual([]);
  });

  test("opens the rule that its address names, and copies a curl line", async () => {
    const { page: opened, faults } = await open("#thing.one", { permissions: ["clipboard-read", "clipboard-write"] });
    expect(await opened.locator("#thing\\.one").getAttribute("open")).toBe("");
    await opened.locator("#thing\\.two .copy").last().click();
    await opened.locator("#thing\\.two .copy", { hasText: "Copied" }).waitFor();
    expect(await opened.evaluate("navigator.clipboard.readText()")).toMatch(
      /^# \$ACCESS_TOKEN is a new one .*\nORIGIN=.*\nACCESS_TOKEN=.*\ncurl -i 'http:/,
    );
    expect(faults).toEqual([]);
  });

  test("a number of the summary shows its checks alone; a link to what is filtered away takes the filters back", async () => {
    const { page: opened, faults } = await open();
    await opened.locator(".summary a", { hasText: "with a warning" }).click();
    expect(await visible(opened)).toEqual(["thing.nice"]);
    await opened.locator(".counts a", { hasText: "not checked" }).click();
    await opened.locator("#thing\\.later").waitFor();
    expect(await visible(opened)).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  test("shows the first failure on the first screen of a phone and of a desktop, light and dark, as wide as that", async () => {
    const { page: opened, faults } = await open();
    const hasSideways = `[...document.querySelectorAll("main *")].some((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === "auto")`;
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await opened.setViewportSize({ width, height });
      for (const colorScheme of ["light", "dark"] as const) {
        await opened.emulateMedia({ colorScheme });
        const on = `${width} by ${height}, ${colorScheme}`;
        await opened.waitForFunction(`innerWidth === ${width}`);
        expect(await opened.evaluate("document.documentElement.scrollWidth"), on).toBeLessThanOrEqual(width);
        const first = await opened.locator(".rule.fail").first().boundingBox();
        expect(first?.y, on).toBeLessThan(height - 100);
        expect(await opened.evaluate(hasSideways), on).toBe(false);
      }
    }
    expect(faults).toEqual([]);
  });

  test("fits a small phone, and is there without its script", async () => {
    const { page: opened } = await open("", { viewport: { width: 320, height: 640 } });
    expect(await opened.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    const { page: plain } = await open("", { javaScriptEnabled: false });
    expect(await plain.locator(".filters").isVisible()).toBe(false);
    await plain.locator("#thing\\.one > summary").click();
    expect(await plain.locator("#thing\\.one .check").isVisible()).toBe(true);
  });

  test("prints with every rule open", async () => {
    const { page: opened } = await open();
    expect(await opened.locator("#thing\\.one .facts").first().isVisible()).toBe(false);
    await opened.emulateMedia({ media: "print" });
    expect(await opened.locator("#thing\\.one .facts").first().isVisible()).toBe(true);
    expect(await opened.locator(".filters").isVisible()).toBe(false);
  });
});
