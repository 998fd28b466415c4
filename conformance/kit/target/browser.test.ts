import { afterEach, describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { Redactor } from "../http/redact.ts";
import { type Handler, type Running, serve, tinyProfile } from "../testing/fixture.ts";
import type { Browser } from "./browser.ts";
import { type Mail, Mailbox } from "./mailbox.ts";
import { Site } from "./site.ts";

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function visit(handler: Handler, mails: Mail[] = []): Promise<{ browser: Browser; site: Site }> {
  running = await serve(handler);
  const site = new Site({
    origin: running.origin,
    base: running.origin,
    profile: tinyProfile,
    redactor: new Redactor(secrets),
    mailbox: new Mailbox({ list: async (to) => mails.filter((mail) => mail.to === to) }),
    human: "forms",
    clock: undefined,
    log: undefined,
    store: undefined,
  });
  return { browser: site.browser(), site };
}

function html(body: string, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
}

describe("a page", () => {
  test("its state, text, links and forms", async () => {
    const { browser } = await visit(
      html(`<!doctype html><body><main data-page="claim" data-state="wrong-code"><h1>A &amp; B</h1>
        <a href="../x?y=1&amp;z=2">x</a>
        <form method="post" action="/claim?return_to=%2F">
          <input type="hidden" name="csrf" value="t&quot;k"><input name="user_code"><input type="checkbox" name="a" value="1" checked>
          <input type="checkbox" name="b"><input name="off" value="1" disabled>
          <select name="s"><option value="1">one<option value="2" selected>two</select>
          <textarea name="t">&lt;b&gt;</textarea><button name="go" value="1">Go</button>
        </form></main>`),
    );
    const page = await browser.open("/deep/page");
    expect(page.main).toEqual({ page: "claim", state: "wrong-code" });
    expect(page.text).toContain("A & B");
    expect(page.links).toEqual(["../x?y=1&z=2"]);
    expect(page.forms).toEqual([
      {
        method: "POST",
        action: "/claim?return_to=%2F",
        fields: [
          ["csrf", 't"k'],
          ["user_code", ""],
          ["a", "1"],
          ["s", "2"],
          ["t", "<b>"],
        ],
        names: ["csrf", "user_code", "a", "b", "off", "s", "t", "go"],
      },
    ]);
  });

  test("what is no page has no state", async () => {
    const { browser } = await visit((_, response) => response.end('<main data-page="x">'));
    expect((await browser.open("/")).main).toBeUndefined();
  });
});

describe("posting", () => {
  const form =
    '<form method=post action="/f"><input type=hidden name=csrf value=t><input name=x value=1><input name=y></form>';
  const posting = async (pageHeaders: Record<string, string>) => {
    const posts: Array<{ body: string; headers: Record<string, unknown> }> = [];
    const { browser } = await visit((request, response, body) => {
      if (request.method === "POST") posts.push({ body, headers: request.headers });
      html(form, pageHeaders)(request, response, body);
    });
    return { browser, page: await browser.open("/"), posts };
  };

  test("sends the hidden fields, what is filled in, lists as repetitions, and not what is taken away", async () => {
    const { browser, page, posts } = await posting({});
    await browser.submit(page, "/f", { y: ["a b", "c"], x: undefined });
    expect(posts[0]?.body).toBe("csrf=t&y=a+b&y=c");
    expect(posts[0]?.headers).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
  });

  test("with the page's Origin, or null when the page's policy makes a browser say so", async () => {
    const plain = await posting({});
    await plain.browser.submit(plain.page, "/f");
    expect(plain.posts[0]?.headers).toMatchObject({ origin: running?.origin, "sec-fetch-site": "same-origin" });
    await running?.close();
    const secretive = await posting({ "referrer-policy": "no-referrer" });
    await secretive.browser.submit(secretive.page, "/f");
    expect(secretive.posts[0]?.headers).toMatchObject({ origin: "null", "sec-fetch-site": "same-origin" });
  });

  test("with another Origin, or none, when the check says so", async () => {
    const { browser, page, posts } = await posting({});
    await browser.submit(page, "/f", {}, { origin: "https://evil.example" });
    await browser.submit(page, "/f", {}, { origin: null });
    expect(posts[0]?.headers).toMatchObject({ origin: "https://evil.example" });
    expect(posts[1]?.headers.origin).toBeUndefined();
  });

  test("a form that is not there fails in words", async () => {
    const { browser, page } = await posting({});
    await expect(browser.submit(page, "/g")).rejects.toThrow("a form that posts to /g; got POST /f");
  });
});

test("cookies are kept, replaced, removed, bound to their path, and copied", async () => {
  const seen: Array<string | undefined> = [];
  const { browser } = await visit((request, response) => {
    seen.push(request.headers.cookie);
    const set: Record<string, string[]> = {
      "/1": ["a=1; Path=/; HttpOnly", "p=1; Path=/p"],
      "/2": ["a=2", "b=x; Max-Age=60"],
      "/3": ["b=; Max-Age=0", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"],
    };
    response.writeHead(200, { "content-type": "text/html", "set-cookie": set[request.url ?? ""] ?? [] }).end();
  });
  await browser.open("/1");
  await browser.open("/2");
  const copy = browser.copy();
  await browser.open("/3");
  await browser.open("/p/x");
  await copy.open("/");
  expect(seen).toEqual([undefined, "a=1", "a=2; b=x", "p=1", "a=2; b=x"]);
});

test("redirects are followed only when told to, and never to another origin", async () => {
  const { browser } = await visit((request, response) => {
    const to: Record<string, string> = { "/a": "/b", "/b": "c?x=1", "/out": "//evil.example/" };
    const location = to[request.url ?? ""];
    if (location !== undefined) response.writeHead(303, { location }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end('<main data-page="end">');
  });
  const page = await browser.open("/a");
  expect(page.status).toBe(303);
  expect(await browser.follow(page)).toMatchObject({ url: "/c?x=1", main: { page: "end" } });
  await expect(browser.follow(await browser.open("/out"))).rejects.toThrow("http://evil.example/");
});

test("a human signs in with the mailed code, from a page that only links to the form", async () => {
  const mails: Mail[] = [];
  const { site } = await visit((request, response, body) => {
    const fields = new URLSearchParams(body);
    const page = (text: string): void => void response.writeHead(200, { "content-type": "text/html" }).end(text);
    switch (`${request.method} ${request.url}`) {
      case "GET /claim?token=x":
        return page('<a href="/sign-in?return_to=%2Fclaim">Sign in</a>');
      case "GET /sign-in?return_to=%2Fclaim":
        return page('<form method="post" action="/sign-in?return_to=%2Fclaim"><input name="email"></form>');
      case "POST /sign-in?return_to=%2Fclaim":
        mails.unshift({ to: fields.get("email") ?? "", subject: "Code", text: "Your code: 1234 5678", at: 0 });
        return void response.writeHead(303, { location: "/sign-in/code" }).end();
      case "GET /sign-in/code":
        return page('<form method="post" action="/sign-in/code"><input name="code"></form>');
      default:
        response
          .writeHead(fields.get("code") === "12345678" ? 303 : 400, { location: "/claim", "set-cookie": "s=1" })
          .end();
    }
  }, mails);
  const { browser, landed } = await site.signIn("a@example.com", { start: "/claim?token=x" });
  expect(landed.exchange.location).toBe("/claim");
  expect(browser.jar.value("s")).toBe("1");
});
