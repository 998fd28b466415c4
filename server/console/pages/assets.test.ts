import { afterAll, beforeAll, expect, test } from "vitest";
import { databases } from "../../testing/index.ts";
import { startSite, type TestSite, Visitor } from "../testing/testing.ts";

let site: TestSite;
beforeAll(async () => {
  const [sqlite] = databases;
  if (!sqlite) throw new Error("no database");
  site = await startSite((await sqlite.open()).db);
});
afterAll(() => site.close());

test("what a page is made of is served, for good, with and without compression", async () => {
  const { html } = await new Visitor(site).open("/");
  const wanted = html
    .querySelectorAll("link[href^='/assets/'], img")
    .map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "");
  expect(wanted.length).toBeGreaterThanOrEqual(4);
  for (const path of wanted) {
    expect(path).toMatch(/^\/assets\/\w+\.[0-9a-f]{16}\.(css|svg)$/);
    const bodies: string[] = [];
    for (const encoding of ["br", "identity"]) {
      const response = await fetch(site.origin + path, { headers: { "accept-encoding": encoding } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-encoding")).toBe(encoding === "br" ? "br" : null);
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(response.headers.get("content-type")).toMatch(path.endsWith(".css") ? /^text\/css/ : /^image\/svg\+xml/);
      bodies.push(await response.text());
    }
    expect(bodies[0]).toBe(bodies[1]);
  }
});

test("the style sheets load nothing but what is served here", async () => {
  const { html } = await new Visitor(site).open("/");
  const inside: string[] = [];
  for (const link of html.querySelectorAll("link[rel=stylesheet]")) {
    const css = await (await fetch(site.origin + (link.getAttribute("href") ?? ""))).text();
    inside.push(...[...css.matchAll(/url\("?([^")]*)"?\)/g)].map(([, target = ""]) => target));
    expect(css).not.toContain("@import");
  }
  expect(inside.length).toBeGreaterThan(0);
  for (const path of new Set(inside)) {
    const response = await fetch(new URL(path, site.origin));
    expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, "image/svg+xml"]);
    expect(await response.text()).toMatch(/^<svg /);
  }
});

test("an unknown asset is the page that nothing is there", async () => {
  const page = await new Visitor(site).open("/assets/opentrain.0000000000000000.css");
  expect([page.status, page.state]).toEqual([404, "error/not-found"]);
});
