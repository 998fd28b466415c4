import { readdir, readFile } from "node:fs/promises";
import axe, { type AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { operations } from "../../generated/operations.ts";
import { rules } from "../../generated/rules.ts";
import { createExpress, listenerOf } from "../http/express.ts";
import { useChromium } from "../testing/chromium.ts";
import { serve } from "../testing/index.ts";
import { referenceRouter } from "./reference.ts";

const folder = new URL("../../generated/reference/", import.meta.url);
const ORIGIN = "https://opentrain.example.com";
const browser = useChromium();

async function start(): Promise<string> {
  const app = createExpress();
  app.use(referenceRouter(ORIGIN));
  app.use((_req, res) => void res.status(404).send("not of the reference"));
  return (await serve(listenerOf(app))).origin;
}

const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
const html = new Map<string, string>();
for (const name of names.filter((one) => one.endsWith(".html"))) {
  html.set(name.replace(/\.html$/, ""), await readFile(new URL(name, folder), "utf8"));
}
const idsOf = (text: string): string[] => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);

test("pages are HTML, and Markdown under the same name, with this origin in them", async () => {
  const origin = await start();
  const page = await fetch(`${origin}/docs/agent-auth/claim`);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  const text = await page.text();
  expect(text).toContain(`curl -X POST &quot;${ORIGIN}/api/agent/identity/claim&quot;`);
  expect(text).not.toContain("{{");
  const markdown = await fetch(`${origin}/docs/agent-auth/claim.md`);
  expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(await markdown.text()).toMatch(/^# Claim\n/);
  for (const path of ["/docs", "/docs/", "/docs?x=1"]) {
    expect(await (await fetch(origin + path)).text()).toContain("<h1>OpenTrain reference</h1>");
  }
});

test("a page that has not changed is not sent again", async () => {
  const origin = await start();
  const first = await fetch(`${origin}/docs/scopes`);
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  for (const [tag, status] of [
    [etag, 304],
    [`W/${etag}, "other"`, 304],
    ['"other"', 200],
  ] as const) {
    expect((await fetch(`${origin}/docs/scopes`, { headers: { "If-None-Match": tag } })).status).toBe(status);
  }
});

test("operations, rules, scopes, errors and events are found by their names", async () => {
  const origin = await start();
  const place = async (name: string): Promise<unknown> => {
    const answer = await fetch(`${origin}/docs/${name}`, { redirect: "manual" });
    return [answer.status, answer.headers.get("location")];
  };
  expect(await place("rules/poll.once")).toEqual([302, "/docs/rules/agent-auth#poll.once"]);
  expect(await place("operations/hireProposal")).toEqual([302, "/docs/public-api/proposals#hireProposal"]);
  expect(await place("scopes/jobs:read")).toEqual([302, "/docs/scopes#jobs%3Aread"]);
  expect(await place("errors/agent-auth-slow-down")).toEqual([302, "/docs/errors#agent-auth-slow-down"]);
  expect(await place("events/contract.started")).toEqual([302, "/docs/events#contract.started"]);
});

test.each(["nothing", "constructor", "__proto__", "places.json", "not-found", "%zz", "rules/poll"])(
  "/docs/%s is a page that says so and leads on",
  async (name) => {
    const answer = await fetch(`${await start()}/docs/${name}`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(await answer.text()).toContain('<a href="/docs">Its first page</a>');
  },
);

test("other methods are refused, and other paths passed on", async () => {
  const origin = await start();
  const posted = await fetch(`${origin}/docs/scopes`, { method: "POST" });
  expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  expect((await fetch(`${origin}/docs`, { method: "HEAD" })).status).toBe(200);
  expect(await (await fetch(`${origin}/docsx`)).text()).toBe("not of the reference");
});

test("every operation and every rule has its section, and nothing is told twice on a page", () => {
  const sections = [...html.values()].flatMap(idsOf);
  expect(Object.keys(operations).filter((id) => !sections.includes(id))).toEqual([]);
  expect(Object.keys(rules).filter((id) => !sections.includes(id))).toEqual([]);
  for (const [name, text] of html) expect([name, idsOf(text)]).toEqual([name, [...new Set(idsOf(text))]]);
});

test("every link leads to a page and a section that there is", async () => {
  const places: Record<string, string> = JSON.parse(await readFile(new URL("places.json", folder), "utf8"));
  const pages = new Map([...html].map(([name, text]) => [name === "index" ? "/docs" : `/docs/${name}`, text]));
  const served = new Set(Object.values(operations).map(({ path }) => `{{origin}}${path}`));
  const dead = [...pages].flatMap(([from, text]) =>
    [...text.matchAll(/href="([^"]*)"/g)].flatMap(([, href = ""]) => {
      if (served.has(href)) return [];
      const named = places[href.replace(/^\/docs\//, "")] ?? href;
      const [path = "", id = ""] = named.split("#");
      if (/\.(md|css)$/.test(path)) return names.includes(path.replace("/docs/", "")) ? [] : [href];
      const target = pages.get(path === "" ? from : path);
      return target !== undefined && (id === "" || idsOf(target).includes(decodeURIComponent(id))) ? [] : [href];
    }),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test("pages have no script, no inline style, and at most 200 KB", () => {
  for (const [name, text] of html) {
    expect([name, text.match(/<script|style=|<style| on\w+=/g)]).toEqual([name, null]);
    expect([name, Buffer.byteLength(text) <= 200_000]).toEqual([name, true]);
  }
});

test("pages are accessible, and fit a phone and a desktop, in light and dark", async () => {
  const origin = await start();
  for (const [width, colorScheme] of [
    [320, "dark"],
    [1280, "light"],
  ] as const) {
    const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const path of ["/docs", "/docs/ceremony", "/docs/public-api/tokens", "/docs/access", "/docs/nothing"]) {
      await page.goto(origin + path);
      const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: node }) => node).join(" ")}`);
      expect([path, width, wide, found]).toEqual([path, width, 0, []]);
    }
    await context.close();
  }
});
