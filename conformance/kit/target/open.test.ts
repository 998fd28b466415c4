import { describe, expect, test } from "vitest";
import { json, serve, tinyProfile, tinyServer } from "../testing/fixture.ts";
import { openTarget } from "./open.ts";

const profile = tinyProfile;
const opened = (origin: string) => openTarget({ profile, origin });

describe("what is no target", () => {
  test("nobody there", async () => {
    await expect(opened("http://127.0.0.1:1")).rejects.toThrow(
      "does not answer: nothing answers at http://127.0.0.1:1",
    );
  });

  test("a server that hangs, within its bound", async () => {
    const server = await serve(() => {});
    const opening = openTarget({ profile, origin: server.origin, probeTimeoutMs: 200 });
    await expect(opening).rejects.toThrow("no complete answer within 0.2 s");
    await server.close();
  });

  test("another product, whose answer is shown", async () => {
    const server = await serve((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Hi"));
    await expect(opened(server.origin)).rejects.toThrow(
      /not as a server of this contract.*\n.*GET \/about: 200 text\/html/s,
    );
    await server.close();
    const jsonOnly = await serve((_, response) => json(response, 200, { ok: true }));
    await expect(opened(jsonOnly.origin)).rejects.toThrow("not as a server of this contract");
    await jsonOnly.close();
  });

  test.each([
    "nonsense",
    "ftp://example.com",
    "http://example.com/api",
    "http://example.com/?a",
    "http://u@example.com",
  ])("%s", async (origin) => {
    await expect(opened(origin)).rejects.toMatchObject({ name: "ConfigurationError" });
  });

  test("neither a running server nor one to start", async () => {
    await expect(openTarget({ profile })).rejects.toThrow("give --target or --launch");
  });
});

describe("what is found beside the URL", () => {
  test("nothing but load and a receiver on this machine, each lack announced with its reason", async () => {
    const server = await tinyServer();
    const target = await opened(`${server.origin}/`);
    expect([...target.has]).toEqual(["receiver", "load"]);
    expect(target.announcements.join("\n")).toMatch(/Has: receiver, load\nLacks mail: .*outbox.*\nLacks human/);
    await expect(async () => target.site.mail).rejects.toMatchObject({ name: "MissingNeed", need: "mail" });
    await server.close();
  });

  test("an outbox gives mail and humans, a clock gives time", async () => {
    let now = Date.parse("2030-01-01T00:00:00Z");
    const server = await tinyServer((request, response, body) => {
      if (request.url?.startsWith("/__dev__/mail?to=")) {
        const to = decodeURIComponent(request.url.split("=")[1] ?? "");
        json(response, 200, to.startsWith("nobody") ? [] : [{ to, subject: "s", text: "t", at: 1 }]);
      } else if (request.url === "/__dev__/clock" && request.method === "POST") {
        now += JSON.parse(body).advanceSeconds * 1000;
        json(response, 200, { now: new Date(now).toISOString() });
      } else json(response, 404, {});
    });
    const target = await opened(server.origin);
    expect([...target.has]).toEqual(["human", "mail", "clock", "receiver", "load"]);
    expect(await target.site.mail.list("a@example.com")).toHaveLength(1);
    expect(target.epoch()).toBe(0);
    await target.site.clock.advance(3600);
    expect(target.epoch()).toBe(1);
    expect(Math.abs(target.site.now() - Date.parse("2030-01-01T01:00:00Z"))).toBeLessThan(2000);
    await server.close();
  });

  test("what is declined is said to be, whatever the server has", async () => {
    const server = await tinyServer((request, response) => json(response, 200, request.method === "GET" ? [] : {}));
    const declined = { mail: "none", human: "none", time: "none", load: false } as const;
    const target = await openTarget({ profile, origin: server.origin, ...declined });
    expect([...target.has]).toEqual(["receiver"]);
    expect(Object.fromEntries(target.lacks)).toMatchObject({
      mail: "its mail is not to be read (--mail none)",
      human: "nobody is to act on its pages (--human none)",
      clock: "its time is not to go on (--time none)",
      load: "many requests at once are not to be sent (--no-load)",
    });
    await target.close();
    await server.close();
  });

  test("a catch-all that answers 200 is no outbox and no clock", async () => {
    const server = await tinyServer((_, response) => response.end("<p>Hi"));
    const target = await opened(server.origin);
    expect(target.has.has("mail")).toBe(false);
    expect(target.has.has("clock")).toBe(false);
    await server.close();
  });
});
