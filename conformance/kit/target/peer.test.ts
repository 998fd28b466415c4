import { afterEach, describe, expect, test } from "vitest";
import { openContract } from "../contract/contract.ts";
import { onTwoInstances } from "../engine/check.ts";
import { runConformance } from "../engine/run.ts";
import { readable } from "../report/readable.ts";
import { check, json, type Running, serve, type Tiny, tinyProfile, tinyRules } from "../testing/fixture.ts";
import { type OpenOptions, openTarget } from "./open.ts";
import type { Profile } from "./profile.ts";
import type { Target } from "./target.ts";

interface Seen {
  readonly instance: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
}

/** What an instance answers to `GET /about`, and whether it has what only development has. */
interface Instance {
  readonly about?: string;
  readonly mail?: ReadonlyArray<{ readonly at: number; readonly text: string }>;
  readonly clock?: { seconds: number };
}

const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

let seen: Seen[] = [];
async function instance(name: string, { about = '{"name":"tiny"}', mail, clock }: Instance = {}): Promise<Running> {
  const running = await serve((request, response, body) => {
    const { url: path = "", method = "", headers } = request;
    seen.push({ instance: name, method, path, host: headers.host ?? "" });
    if (path === "/about") response.writeHead(200, { "content-type": "application/json" }).end(about);
    else if (mail !== undefined && path.startsWith("/__dev__/mail?to=")) {
      json(
        response,
        200,
        mail.map((one) => ({ to: "a@example.com", subject: "s", ...one })),
      );
    } else if (clock !== undefined && path === "/__dev__/clock") {
      clock.seconds += JSON.parse(body).advanceSeconds;
      json(response, 200, { now: new Date(Date.now() + clock.seconds * 1000).toISOString() });
    } else if (path.startsWith("/things/")) json(response, 200, { id: name });
    else json(response, 404, {});
  });
  closing.push(running.close);
  return running;
}

async function opened(
  here: Instance,
  there: Instance,
  options: Partial<OpenOptions<Tiny>> = {},
): Promise<Target<Tiny>> {
  seen = [];
  const [target, peer] = [await instance("here", here), await instance("there", there)];
  const both = await openTarget<Tiny>({ profile: tinyProfile, origin: target.origin, peer: peer.origin, ...options });
  closing.push(both.close);
  return both;
}

const sharing = (why: string | undefined, asked: string[] = []): Profile => ({
  ...tinyProfile,
  async sharesState(here, there) {
    for (const ask of [here, there]) asked.push(String((await ask({ method: "GET", path: "/things/1" })).at("id")));
    return why;
  },
});

const rules = { "thing.one": tinyRules["thing.one"] };
const ran = (target: Target<Tiny>, checks: Parameters<typeof runConformance<Tiny>>[0]["checks"]) =>
  runConformance<Tiny>({ target, checks, rules });
const toThings = (): Seen[] => seen.filter(({ path }) => path.startsWith("/things/"));

describe("a check on two instances", () => {
  test("does every second thing at the same instant, and what it says so of, on the other, by the same name", async () => {
    const target = await opened({}, {});
    expect(target.has.has("peer")).toBe(true);
    expect(target.announcements.join("\n")).toMatch(/Peer: http:\/\/127\.0\.0\.1:\d+\nHas: .*peer/);
    seen = [];
    const racing = check("thing.one", { title: "racing", peer: true }, async (t) => {
      const ask = async () => (await t.call("getThing", { path: { thingId: "1" } })).string("id");
      t.value("at once", await t.atOnce(4, ask)).is(["here", "there", "here", "there"]);
      t.value("two things", await t.race(ask, ask)).is(["here", "there"]);
      t.value("the second first", await t.race(ask, ask, true)).is(["here", "there"]);
      t.value("on the other", await t.onPeer(ask)).is("there");
      t.value("by a browser", (await t.onPeer(() => t.browser().open("/things/1"))).exchange.at("id")).is("there");
      t.value("afterwards", await ask()).is("here");
    });
    expect((await ran(target, [racing])).results.map(({ verdict }) => verdict)).toEqual(["pass"]);
    const host = new URL(target.site.origin).host;
    expect(new Set(toThings().map((one) => one.host))).toEqual(new Set([host]));
    expect(toThings().filter((one) => one.instance === "there")).toHaveLength(6);
    // Both are held within the bounds of the run.
    expect(target.requests()).toBe(toThings().length);
  });

  test("is the same check once more; without the option all goes to the one", async () => {
    const target = await opened({}, {});
    const both = onTwoInstances(
      check("thing.one", { title: "at once" }, async (t) => {
        const ids = await t.atOnce(4, async () => (await t.call("getThing", { path: { thingId: "1" } })).string("id"));
        t.value("instances", new Set(ids).size).is(1);
      }),
    );
    expect(await ran(target, both)).toMatchObject({
      results: [
        { title: "at once", verdict: "pass" },
        { title: "at once, on two instances", verdict: "fail", expected: "1", got: "2" },
      ],
    });
    const careless = check("thing.one", async (t) => t.onPeer(async () => {}));
    expect((await ran(target, [careless])).results[0]).toMatchObject({ verdict: "error" });
  });

  test("shows where a request went, for whoever repeats it", async () => {
    const target = await opened({}, {});
    const failing = check("thing.one", { peer: true }, async (t) => {
      t.expect(await t.onPeer(() => t.call("getThing", { path: { thingId: "1" } }))).status(201);
    });
    const report = readable(await ran(target, [failing]), tinyProfile.secrets);
    const [exchange] = report.results[0]?.exchanges ?? [];
    expect(target.origins()).toHaveLength(2);
    expect(exchange).toMatchObject({ origin: target.origins()[1], settings: null });
    expect(exchange?.request.headers).toContainEqual(["Host", new URL(target.site.origin).host]);
  });

  test("is skipped where no second instance is known", async () => {
    const running = await instance("here");
    const target = await openTarget<Tiny>({ profile: tinyProfile, origin: running.origin });
    closing.push(target.close);
    const twice = check("thing.one", { peer: true }, async (t) => t.notApplicable("never"));
    const { results } = await ran(target, [twice]);
    expect(results[0]).toMatchObject({ verdict: "skipped", missing: ["peer"] });
    expect(target.lacks.get("peer")).toBe("a second instance of the server is not known (--peer)");
  });
});

describe("what a second instance has of its own", () => {
  test("its mail is read with that of the first, newest first, and no mail twice", async () => {
    const both = { at: 2, text: "both have it" };
    const target = await opened({ mail: [{ at: 3, text: "new" }, both] }, { mail: [both, { at: 1, text: "old" }] });
    const mails = await target.site.mail.list("a@example.com");
    expect(mails.map(({ text }) => text)).toEqual(["new", "both have it", "old"]);
  });

  test("its time is moved with that of the first", async () => {
    const [here, there] = [{ seconds: 7200 }, { seconds: 0 }];
    const target = await opened({ clock: here }, { clock: there });
    expect(Math.abs(here.seconds - there.seconds)).toBeLessThan(2);
    await target.site.clock.advance(3600);
    expect(here.seconds).toBe(7200 + 3600);
    expect(Math.abs(here.seconds - there.seconds)).toBeLessThan(2);
    expect(target.epoch()).toBe(1);
  });
});

describe("what is no second instance is said in words", () => {
  test("nobody there", async () => {
    const { origin } = await instance("here");
    const opening = openTarget({ profile: tinyProfile, origin, peer: "http://127.0.0.1:1" });
    await expect(opening).rejects.toThrow("The peer http://127.0.0.1:1 does not answer: nothing answers");
  });

  test("another product", async () => {
    await expect(opened({}, { about: '{"name":"large"}' })).rejects.toThrow(
      /^The peer http:\S+ answers, but not as a server of this contract does\. It may be another product\./,
    );
  });

  test("another version, whose documents are others", async () => {
    const opening = opened({}, { about: '{ "name": "tiny" }' });
    await expect(opening).rejects.toMatchObject({ name: "ConfigurationError" });
    await expect(opening).rejects.toThrow("GET /about is another document there (200). Is it another version?");
  });

  test("the same, by another name", async () => {
    const about = { type: "object", required: ["url"], properties: { url: { type: "string" } } };
    const operation = {
      operationId: "about",
      responses: { 200: { content: { "application/json": { schema: about } } } },
    };
    const document = { openapi: "3.1.0", info: { title: "x", version: "1" }, paths: { "/about": { get: operation } } };
    const operations = { about: { surface: "x", method: "GET", path: "/about" } } as const;
    const contract = openContract(operations, { x: document }, { event: "X-E", delivery: "X-D" });
    const ownName = (): Promise<Running> =>
      serve((request, response) => json(response, 200, { url: `http://127.0.0.1:${request.socket.localPort}` }));
    const [target, peer] = [await ownName(), await ownName()];
    closing.push(target.close, peer.close);
    const options = { profile: { ...tinyProfile, contract }, origin: target.origin, peer: peer.origin };
    await expect(openTarget(options)).rejects.toThrow(
      `it calls itself ${peer.origin}, and the target ${target.origin}: both have to be given one name (ORIGIN)`,
    );
  });

  test("one with a state of its own; which is not tried by a run that only reads, or only looks", async () => {
    const asked: string[] = [];
    const profile = sharing("it does not know the thing", asked);
    await expect(opened({}, {}, { profile })).rejects.toThrow(
      /^The peer http:\S+ does not share the target's state: it does not know the thing/,
    );
    expect(asked).toEqual(["here", "there"]);
    await opened({}, {}, { profile, looksOnly: true });
    await opened({}, {}, { profile, bounds: { readOnly: true } });
    expect(asked).toHaveLength(2);
    await opened({}, {}, { profile: sharing(undefined) });
  });

  test("one without the test clock or the outbox that the target has", async () => {
    await expect(opened({ clock: { seconds: 0 } }, {})).rejects.toThrow("has no test clock, as the target has");
    await expect(opened({ mail: [] }, {})).rejects.toThrow("hands out no mail, as the target does");
    await opened({ clock: { seconds: 0 }, mail: [] }, {}, { time: "none", mail: "none" });
  });

  test("no origin", async () => {
    const { origin } = await instance("here");
    const opening = openTarget({ profile: tinyProfile, origin, peer: "http://example.com/api" });
    await expect(opening).rejects.toThrow('"http://example.com/api" is more than an origin');
  });
});
