import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { secrets } from "../../profiles/opentrain/secrets.ts";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { progress } from "./progress.ts";
import { screenOf } from "./screen.ts";
import { textReport } from "./text.ts";

const things: Handler = (request, response) => {
  if (request.url === "/things/extra") json(response, 200, { id: "x", surprise: 1 });
  else if (request.url === "/things/b") json(response, 400, { error: "no" }, { "retry-after": "5", server: "dull/1" });
  else json(response, 404, {});
};

const checks = [
  check("thing.one", async (t) => t.value("one", 1).is(1) && undefined),
  check("thing.one", { title: "in detail" }, async (t) => {
    const headers = { authorization: "Bearer ot_pat_0123456789abcdef_secret", "content-type": "application/json" };
    for (const n of [1, 2]) await t.send({ method: "GET", path: `/elsewhere?n=${n}` });
    const answer = await t.send({ method: "GET", path: "/things/b", headers, offContract: "a test" });
    await t.send({ method: "GET", path: "/elsewhere" });
    t.expect(answer, "the answer").status(401);
  }),
  check("thing.two", { title: "the second" }, async (t) => t.fail("the thing", "this", "that\nand that")),
  check("thing.two", { title: "unsure" }, async (t) => t.inconclusive("who knows")),
  check("thing.nice", async (t) => {
    t.expect(await t.call("getThing", { path: { thingId: "extra" } })).status(200);
  }),
  check("thing.later", async () => {}),
  check("thing.stored", async () => {}),
];

describe("the text report", () => {
  test("tells an implementer what to change: rule, expectation, exchange, and the line that repeats it", async () => {
    const text = textReport(await judge(checks, things), secrets, { colour: false });
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    expect(text).toContain(`Failed

fail thing.one (in detail)  [MUST, test]
  rule      The first rule.
  what      the answer (GET /things/b)
  expected  status 401
  got       400 with {"error":"no"}
  before    GET /elsewhere?...: 404 (2 times)
            (1 more in the other reports)
  exchange  > GET /things/b
            > authorization: Bearer ot_pat_\${ACCESS_TOKEN}
            > content-type: application/json
            < 400
            < content-type: application/json
            < retry-after: 5
            <
            < {"error":"no"}
  repeat    # $ACCESS_TOKEN is a new one unless it is set: not revoked, narrowed, or made up as the run's may have been
            ORIGIN=\${ORIGIN:-${origin}}
            ACCESS_TOKEN=\${ACCESS_TOKEN:-$(curl -s "$ORIGIN/api/agent/identity" -X POST | sed -n 's/.*"access_token": *"\\([^"]*\\)".*/\\1/p')}
            curl -i ${origin}/things/b \\
              -H "authorization: Bearer $ACCESS_TOKEN" \\
              -H 'content-type: application/json'

fail thing.two (the second)  [MUST, test]
  rule      The second rule.
  what      the thing
  expected  this
  got       that
            | and that
`);
  });

  test("shows what was not checked, warnings, doubt and failures in this order, then the counts and the verdict", async () => {
    const text = textReport(await judge(checks, things), secrets, { colour: false });
    expect(text).toMatch(/whichever check met them\n\n {2}getThing: .*"surprise" \(met in thing\.nice\)/);
    expect(text).toContain("Could not be decided\n\ninconclusive thing.two (unsure)  [MUST, test]\n");
    expect(text).toContain("Warnings: a SHOULD that does not hold\n\nwarning thing.nice  [SHOULD, test]\n");
    expect(text).toContain(`Not checked, for what the target lacks (--verbose names the checks)

  1 check needs clock: no test clock (POST /__dev__/clock), and nothing may be waited for (--wait)
  1 check needs store: the suite cannot start the server itself (--launch)
  and mail: its mail is not read: no development outbox (GET /__dev__/mail); --mail smtp://host:port takes its mail here, --mail prompt has it pasted
`);
    expect(text).not.toContain("thing.later");
    const verbose = textReport(await judge(checks, things), secrets, { colour: false, verbose: true });
    expect(verbose).toContain("(--wait)\n    thing.later\n  1 check needs store");
    expect(text).toMatch(
      /\n {2}tiny +1 +3 +1 +0 +2 +0\n {2}all +1 +3 +1 +0 +2 +0\n {2}1 of the failed are warnings \(SHOULD\)\n/,
    );
    expect(text).toMatch(
      /\nNOT CONFORMANT: 2 checks of a MUST failed; 1 answer broke the contract \(checked: 4 of 7 checks, 3 of 5 rules, 2 of these wholly\)\.\n$/,
    );
    expect(text).not.toContain("\x1b");
    const order = ["Not checked", "Warnings", "Could not", "Answers that break", "Failed", "NOT CONFORMANT"];
    const places = order.map((title) => text.search(new RegExp(`^${title}`, "m")));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  test("tells what keeps several checks from being decided once", async () => {
    const unsure = (title: string) => check("thing.one", { title }, async (t) => t.inconclusive("no thing can be had"));
    const text = textReport(await judge([unsure("a"), unsure("b"), unsure("c")]), secrets, { colour: false });
    expect(text).toContain("because   no thing can be had\n  likewise  thing.one (b)\n            thing.one (c)\n");
    expect(text.match(/no thing can be had/g)).toHaveLength(1);
  });

  test("shows of a page what it is and what is its own, and of what is sent no padding", async () => {
    const lost = check("thing.one", async (t) => {
      const answer = await t.send({ method: "POST", path: "/page", body: "y".repeat(1000) });
      t.expect(answer, "the page").status(400);
    });
    const head = `<!DOCTYPE html>\n<html><head><title>Tiny</title></head><body><nav>${"<a>way</a>".repeat(200)}</nav>`;
    const text = textReport(
      await judge([lost], (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(`${head}<main data-page="hall" data-state="open"><h1>Open</h1></main></body></html>`);
      }),
      secrets,
      { colour: false },
    );
    expect(text).toContain('\n  got       200 with page "hall" in state "open"\n');
    expect(text).toContain("\n            > yyyyyyyy[...]\n");
    expect(text).toContain(
      '            < ...\n            < <main data-page="hall" data-state="open"><h1>Open</h1></main>',
    );
    expect(text).not.toContain("<nav>");
  });

  test("shows the answer or the webhook that a value is about", async () => {
    const counted = check("thing.one", async (t) => {
      const answer = await t.call("about");
      await t.send({ method: "GET", path: "/later" });
      t.value("how many", 2, answer).is(1);
    });
    const told = check("thing.two", async (t) => {
      const hook = t.hook();
      for (const body of ["first", "second"]) await fetch(hook.url, { method: "POST", body });
      const [first] = await hook.until({ what: "two webhooks", count: 2 });
      t.value("how many", 2, first).is(1);
    });
    const text = textReport(await judge([counted, told]), secrets, { colour: false });
    expect(text).toContain("before    (1 more in the other reports)\n  exchange  > GET /about\n");
    expect(text).toMatch(
      /before {4}\(1 more in the other reports\)\n {2}webhook {3}> POST \/\S+\n(?: {12}> .+\n)+ {12}>\n {12}> first\n/,
    );
  });

  test("leaves a line that repeats a body of several lines as it is, to be copied", async () => {
    const broken = check("thing.one", async (t) => {
      const answer = await t.send({ method: "POST", path: "/x", body: "one\n  two" });
      t.expect(answer).status(200);
    });
    const text = textReport(await judge([broken]), secrets, { colour: false });
    expect(text).toMatch(/ {2}repeat {4}\ncurl -i http:\S+ -H 'Content-Type:' -d 'one\n {2}two'\n/);
  });

  test("wraps what it says itself to the width of a terminal, and leaves what is copied whole", async () => {
    const answered = "word ".repeat(40);
    const wide = check("thing.one", async (t) => {
      const answer = await t.send({ method: "POST", path: "/x", body: "y".repeat(120) });
      t.fail("it", answered, `${answered}\n${answered}`, answer);
    });
    const report = await judge([wide]);
    const lines = textReport(report, secrets, { colour: false, columns: 60 }).split("\n");
    const [found, copied] = [lines.findIndex((one) => one.startsWith("  expected")), lines.indexOf("  exchange")];
    expect(found).toBeGreaterThan(0);
    expect(
      lines
        .slice(found, copied)
        .filter((one) => /word/.test(one))
        .every((one) => one.length <= 60),
    ).toBe(true);
    expect(lines.filter((one) => one.startsWith("            | word")).length).toBeGreaterThan(3);
    expect(lines.join("\n")).toContain(`-d ${"y".repeat(120)}`);
    expect(textReport(report, secrets, { colour: false })).toContain(`expected  ${answered}\n`);
  });

  test("has colours only when asked", async () => {
    expect(textReport(await judge(checks, things), secrets, { colour: true })).toContain(
      "\x1b[31mfail\x1b[39m thing.two",
    );
  });

  test("lets no answer move the cursor, turn the text around, or speak to the CI system", async () => {
    const evil = check("thing.one", async (t) => {
      const answer = await t.send({ method: "GET", path: "/evil" });
      t.fail("it", "nothing", `\x1b[2J\u202e\n::error::${answer.text}`);
    });
    const report = await judge([evil], (_, response) => {
      response.writeHead(200, { "content-type": "text/plain" }).end("\x1b]0;title\x07\n::warning::x\r\n\u0085");
    });
    const text = textReport(report, secrets, { colour: false });
    expect(text).toContain(
      "\\u001b[2J\\u202e\n            | ::error::\\u001b]0;title\\u0007\n            | ::warning::x\\u000d\n",
    );
    expect(text).toContain("            < ::warning::x\\u000d\n");
    expect(text.replaceAll("\n", "")).toMatch(/^\P{C}*$/u);
  });

  test("names the rules without a check, and why a run is not finished", async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const one = check("thing.one", async () => {});
    const report = await judge([one], things, { signal: interrupt.signal });
    const text = textReport({ ...report, unchecked: ["thing.two"] }, secrets, { colour: false });
    expect(text).toContain("Rules that no check proves\n\n    thing.two\n");
    expect(text).toContain("Not finished: interrupted.");
  });
});

describe("a screen", () => {
  const stream = (isTTY: boolean) => ({ isTTY, columns: 80, write: () => true });
  test.each([
    ["a terminal", true, {}, { colour: true, live: true, columns: 80 }],
    ["a file or pipe", false, {}, { colour: false, live: false, columns: undefined }],
    ["a terminal with NO_COLOR", true, { NO_COLOR: "1" }, { colour: false, live: true }],
    ["a terminal with an empty NO_COLOR", true, { NO_COLOR: "" }, { colour: true, live: true }],
    ["a pipe with FORCE_COLOR", false, { FORCE_COLOR: "1", TERM: "dumb" }, { colour: true, live: false }],
    ["a pipe with an empty FORCE_COLOR", false, { FORCE_COLOR: "" }, { colour: true, live: false }],
    ["a terminal with FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, { colour: false, live: true }],
    ["both, of which FORCE_COLOR decides", true, { FORCE_COLOR: "1", NO_COLOR: "1" }, { colour: true }],
    ["a terminal that can do nothing", true, { TERM: "dumb" }, { colour: false, live: false }],
    ["a terminal in CI", true, { CI: "true" }, { colour: true, live: false }],
    ["CI=false", true, { CI: "false" }, { colour: true, live: true }],
  ])("%s", (_, isTTY, env, expected) => {
    const { colour, live, columns } = screenOf(stream(isTTY), env);
    expect({ colour, live, columns }).toMatchObject(expected);
  });
});

describe("progress", () => {
  const progressOf = async (isLive: boolean, verbose = false): Promise<string> => {
    let out = "";
    const screen = { live: isLive, colour: isLive, columns: 40, write: (text: string) => (out += text) };
    await judge(checks, things, { onEvent: progress(screen, verbose) });
    return out;
  };

  test("is a line a check where there is no terminal", async () => {
    const out = await progressOf(false);
    expect(out).toMatch(/^7 checks\n/);
    expect(out).toMatch(/\nfail {11}thing\.two \(the second\) \(\d+ ms\)\n/);
    expect(out).toMatch(/\nwarning {8}thing\.nice \(\d+ ms\)\n/);
    expect(out.split("\n")).toHaveLength(7);
    expect(out).not.toContain("skipped");
    expect(await progressOf(false, true)).toMatch(/\nskipped {8}thing\.later \(\d+ ms\)\n/);
    expect(out).not.toContain("\x1b");
  });

  test("is one line on a terminal, wiped at the end, and a line that stays for what is not well", async () => {
    const out = await progressOf(true);
    const lines = out.split("\n");
    expect(lines).toHaveLength(5);
    expect(stripVTControlCharacters(lines[0] ?? "")).toMatch(/(fail|warning|inconclusive) +thing\.\w+ .*\(\d+ ms\)$/);
    expect(out).toContain("1 not well");
    expect(out.endsWith("\r\x1b[K")).toBe(true);
    const drawn = out.split("\r\x1b[K").filter((text) => text.startsWith("█") || text.startsWith("░"));
    expect(drawn.every((text) => text.length < 40)).toBe(true);
  });
});
