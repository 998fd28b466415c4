import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OperationsOf, operations } from "../../generated/operations.ts";
import { databases } from "../testing/index.ts";
import { claimed, formOf, poll, signedInAs, startSite, type TestSite, Visitor } from "./testing/testing.ts";

const own = Object.entries(operations).filter(([, { surface }]) => surface === "console");
const forms = own
  .filter(([, { csrf }]) => csrf)
  .map(([id, { path }]) => [id as OperationsOf<"console">, path] as const);

describe.each(databases)("what all pages share on $name", ({ open }) => {
  let site: TestSite;
  let human: Visitor;
  beforeAll(async () => {
    site = await startSite((await open()).db);
    human = (await claimed(site, "pages@example.com")).owner;
  });
  afterAll(() => site.close());

  test.each([
    "/",
    "/sign-in",
    "/claim",
    "/claim?token=x",
    "/nowhere",
    "/settings",
    "/settings/tokens",
    "/settings/team",
    "/settings/developer",
    "/settings/developer/apps/x",
    "/settings/integrations",
    "/settings/integrations/x/disconnect",
    "/integrations/nothing/connect",
  ])("%s has the headers of a page, signed in and out", async (path) => {
    for (const visitor of [human, new Visitor(site)]) {
      const { headers, text } = await visitor.open(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy.split("; ").sort()).toEqual([
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
      ]);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      const noScript = text.replace(/<script src="\/assets\/(copy|once)\.[0-9a-f]{16}\.js" defer><\/script>/g, "");
      expect(noScript).not.toMatch(/<script|\son\w+=|\sstyle=|<style/i);
    }
  });

  const settings = ["/settings", ...["tokens", "team", "integrations", "developer"].map((page) => `/settings/${page}`)];

  test("every page names itself, and has one heading and a way to skip to it", async () => {
    for (const path of ["/", "/sign-in", "/claim", "/nowhere", ...settings]) {
      const { html, text } = await human.open(path);
      expect(html.querySelector("title")?.text).toMatch(/ - OpenTrain$/);
      expect(html.querySelectorAll("h1")).toHaveLength(1);
      expect(html.querySelector("a.skip")?.getAttribute("href")).toBe("#main");
      expect(html.querySelector("main")?.getAttribute("id")).toBe("main");
      expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    }
  });

  test("every field has a label, and every description that is pointed to is there", async () => {
    for (const path of ["/sign-in", ...settings]) {
      const { html } = await human.open(path);
      for (const input of html.querySelectorAll("input:not([type=hidden]), textarea")) {
        const id = input.getAttribute("id");
        expect(id ? html.querySelector(`label[for=${id}]`) : input.closest("label")).toBeTruthy();
        for (const described of input.getAttribute("aria-describedby")?.split(" ") ?? []) {
          expect(html.querySelector(`#${described}`)).toBeTruthy();
        }
      }
    }
  });

  test("the settings say which section this is", async () => {
    for (const [path, label] of [
      ["/settings", "Organization"],
      ["/settings/team", "Team"],
      ["/settings/tokens", "API tokens"],
      ["/settings/integrations", "Integrations"],
      ["/settings/integrations/x/disconnect", "Integrations"],
      ["/settings/developer", "Developer"],
      ["/settings/developer/apps/x", "Developer"],
    ] as const) {
      const { html } = await human.open(path);
      expect(html.querySelectorAll("[aria-current=page]").map((link) => link.text)).toEqual([label]);
    }
  });

  test("errors are pages", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const raw = async (method: string, path: string, body?: string, headers: Record<string, string> = form) => {
      const response = await fetch(site.origin + path, { method, redirect: "manual", body: body ?? null, headers });
      const text = await response.text();
      return `${response.status} ${/data-page="(\w+)" data-state="([\w-]+)"/.exec(text)?.slice(1).join("/")}`;
    };
    expect(await raw("GET", "/nowhere", undefined, {})).toBe("404 error/not-found");
    expect(await raw("DELETE", "/sign-in", undefined, {})).toBe("405 error/method");
    expect(await raw("GET", "/sign-out", undefined, {})).toBe("405 error/method");
    expect(await raw("POST", "/sign-in", "{}", { "content-type": "application/json" })).toBe("415 error/bad-request");
    expect(await raw("POST", "/sign-in", `email=${"x".repeat(200_000)}`)).toBe("413 error/too-large");
    expect(await raw("POST", "/sign-in", "email=x")).toBe("403 error/form-expired");
    expect(await raw("GET", "/claim?token=a&token=b", undefined, {})).toBe("400 error/bad-request");
  });

  test.each(forms)("%s takes no form of another site, session or making", async (id, path) => {
    const visitor = await signedInAs(site, `${id}@example.com`.toLowerCase());
    const csrf =
      formOf(await visitor.open("/"), "/sign-out")
        .querySelector("[name=csrf]")
        ?.getAttribute("value") ?? "";
    const theirs =
      formOf(await human.open("/"), "/sign-out")
        .querySelector("[name=csrf]")
        ?.getAttribute("value") ?? "";
    const target = path.replace("{tokenId}", "0123456789abcdef").replace("{token}", "ot_inv_x");
    const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      visitor.send("POST", target, new URLSearchParams(fields), headers);

    const refusals = [
      post({}),
      post({ csrf: "" }),
      post({ csrf: theirs }),
      post({ csrf: `${csrf.slice(0, -1)}${csrf.endsWith("0") ? "1" : "0"}` }),
      post({ csrf }, { origin: "https://evil.example" }),
      post({ csrf }, { "sec-fetch-site": "cross-site" }),
    ];
    for (const refused of await Promise.all(refusals)) {
      expect([refused.status, refused.state]).toEqual([403, "error/form-expired"]);
    }
    // The control: the right token gets past it.
    const passed = await post({ csrf }, { origin: site.origin });
    expect(passed.state).not.toBe("error/form-expired");
  });

  test("a bearer token opens no page, a cookie no API", async () => {
    const { agent, owner } = await claimed(site, "bearer@example.com");
    const { access_token } = await poll(site, agent);
    const page = await new Visitor(site).open("/settings", { authorization: `Bearer ${access_token}` });
    expect(page.status).toBe(303);
    const cookie = [...owner.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const api = await fetch(`${site.origin}/api/public/v1/auth/me`, { headers: { cookie } });
    expect(api.status).toBe(401);
  });

  test("the session cookie is kept from scripts and from other sites' forms", async () => {
    const landed = await new Visitor(site).signIn("cookie@example.com");
    const cookies = landed.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/; HttpOnly/);
    expect(cookies[0]).toMatch(/; SameSite=Lax/);
  });
});

test("in production the session cookie is Secure and bound to the host", async () => {
  const [sqlite] = databases;
  if (!sqlite) throw new Error("no database");
  const site = await startSite((await sqlite.open()).db, {
    mode: "production",
    origin: "https://opentrain.example.com",
  });
  const visitor = new Visitor(site);
  const form = await visitor.open("/sign-in");
  const landed = await visitor.signIn("prod@example.com");
  await site.close();
  for (const cookie of [...form.headers.getSetCookie(), ...landed.headers.getSetCookie()]) {
    expect(cookie).toMatch(/^__Host-opentrain_\w+=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/; Domain/i);
  }
});
