import { describe, expect, test } from "vitest";
import { send } from "../http/client.ts";
import { openTarget } from "../target/open.ts";
import type { StartedSite } from "../target/target.ts";
import { check, type Handler, json, judge, type Tiny, tinyProfile, tinyRules, tinyServer } from "../testing/fixture.ts";
import type { ReportedResult } from "./report.ts";
import type { Need } from "./rules.ts";
import { runConformance } from "./run.ts";

const things: Handler = (request, response) => {
  if (request.url === "/things/extra") json(response, 200, { id: "x", surprise: 1 });
  else if (request.url === "/things/limited") json(response, 429, {}, { "retry-after": "7" });
  else if (request.url === "/things/cut") request.socket.destroy();
  else if (request.url?.startsWith("/things/")) json(response, 200, { id: request.url.slice(8) });
  else json(response, 404, {});
};

async function only(...args: Parameters<typeof judge>): Promise<ReportedResult> {
  const { results } = await judge(args[0], args[1] ?? things, args[2]);
  expect(results).toHaveLength(1);
  return results[0] as ReportedResult; // its length was just checked
}

const passing = check("thing.one", async (t) => {
  t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
});
const failing = check("thing.two", async (t) => {
  t.expect(await t.call("getThing", { path: { thingId: "a" } }), "the thing").status(201);
});

describe("verdicts", () => {
  test("pass", async () => {
    expect(await only([passing])).toMatchObject({ verdict: "pass", exchanges: [], judged: null });
  });

  test("fail, in words, with what was sent", async () => {
    expect(await only([failing])).toMatchObject({
      verdict: "fail",
      what: "the thing (GET /things/a)",
      expected: "status 201",
      got: '200 with {"id":"a"}',
      exchanges: [{ operation: "getThing", request: { target: "/things/a" }, response: { status: 200 } }],
      judged: 0,
    });
  });

  test("fail names the answer that it is about, whatever was sent after it", async () => {
    const late = check("thing.one", async (t) => {
      const answer = await t.call("getThing", { path: { thingId: "a" } });
      for (let i = 0; i < 45; i += 1) await t.call("getThing", { path: { thingId: `later-${i}` } });
      t.expect(answer).status(201);
    });
    const { exchanges, judged } = await only([late]);
    expect(exchanges).toHaveLength(40);
    expect(judged).toBe(0);
    expect(exchanges[0]?.request.target).toBe("/things/a");
    expect(exchanges[1]?.request.target).toBe("/things/later-6");
  });

  test("inconclusive when a control fails, with its words and what it got", async () => {
    const result = await only([
      check("thing.one", async (t) => {
        await t.control("a thing is there", async () => {
          t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(418);
        });
        t.value("never reached", 1).is(1);
      }),
    ]);
    expect(result).toMatchObject({
      verdict: "inconclusive",
      why: expect.stringContaining("did not hold: a thing is there"),
      compared: { expected: "status 418", got: '200 with {"id":"a"}' },
      flaky: false,
      judged: 0,
    });
  });

  test("a breach in an observed answer is the check's to find, not the control's to stumble over", async () => {
    const observing = (judged: boolean) =>
      check("thing.one", async (t) => {
        const answer = await t.shared("things", () =>
          t.observe(() => t.call("getThing", { path: { thingId: "extra" } })),
        );
        const expectation = t.expect(answer).status(200);
        if (judged) expectation.conforms();
      });
    expect(await only([observing(true)])).toMatchObject({ verdict: "fail", got: expect.stringContaining("surprise") });
    const { results, conclusion, violations } = await judge([observing(false)], things);
    expect(results).toMatchObject([{ verdict: "pass" }]);
    expect({ conclusion, violations }).toMatchObject({
      conclusion: "not conformant",
      violations: [{ operation: "getThing" }],
    });
  });

  test("inconclusive when nobody is there any more, fail when the server hangs up", async () => {
    const gone = check("thing.one", async (t) => {
      await send("http://127.0.0.1:1", { method: "GET", target: "/" });
      t.value("never reached", 1).is(1);
    });
    expect(await only([gone])).toMatchObject({ verdict: "inconclusive" });
    const cut = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "cut" } })).status(200);
    });
    expect(await only([cut])).toMatchObject({ verdict: "fail", expected: "an answer" });
  });

  test("a limit that is in the way is waited out, as far as the run may wait", async () => {
    const busy = (): Handler => {
      let asked = 0;
      return (request, response) => {
        if (request.url?.startsWith("/things/") !== true) return json(response, 404, {});
        asked += 1;
        if (asked === 1) json(response, 429, {}, { "retry-after": "1" });
        else json(response, 200, { id: "x" });
      };
    };
    const request = { path: { thingId: "x" }, offContract: "its 429 is not declared" };
    const plain = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", request)).status(200);
    });
    const limits = check("thing.two", { limits: true }, async (t) => {
      t.expect(await t.call("getThing", request)).status(429);
    });
    const bounds = { waitSeconds: 1.5 };
    expect(await only([plain], busy(), { bounds })).toMatchObject({ verdict: "pass" });
    expect(await only([plain], busy())).toMatchObject({ verdict: "inconclusive" });
    expect(await only([limits], busy(), { bounds })).toMatchObject({ verdict: "pass" });
    const atOnce = check("thing.one", async (t) => {
      const all = await t.atOnce(3, () => t.call("getThing", request));
      t.value("answers", all.length).is(3);
    });
    const slow = await only([atOnce], busy(), { bounds: { rps: 2 } });
    expect(slow).toMatchObject({ verdict: "skipped", missing: ["load"], why: expect.stringContaining("--rps") });
  });

  test("a server that is unavailable for a moment is asked once more, and says nothing of a rule if it still is", async () => {
    const failing = (times: number, wait: string | null = "0.1"): Handler => {
      let asked = 0;
      return (request, response) => {
        if (request.url?.startsWith("/things/") !== true) return json(response, 404, {});
        asked += 1;
        if (asked <= times) json(response, 503, { asked }, wait === null ? {} : { "retry-after": wait });
        else json(response, 200, { id: "x" });
      };
    };
    const call = { path: { thingId: "x" }, offContract: "its 503 is not declared" };
    const plain = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", call), "the thing").status(200);
    });
    const bounds = { waitSeconds: 1 };
    expect(await only([plain], failing(1), { bounds })).toMatchObject({ verdict: "pass" });
    const words = expect.stringContaining("the thing (GET /things/x): the server is temporarily unavailable (503, ");
    for (const run of [only([plain], failing(2), { bounds }), only([plain], failing(1))]) {
      expect(await run).toMatchObject({ verdict: "inconclusive", why: words });
    }
    // Neither of these says that it is for a moment.
    expect(await only([plain], failing(1, "60"), { bounds: { waitSeconds: 90 } })).toMatchObject({
      verdict: "inconclusive",
    });
    expect(await only([plain], failing(1, null), { bounds })).toMatchObject({ verdict: "fail" });
    const undeclared = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "x" } })).status(200);
    });
    expect(await only([undeclared], failing(1), { bounds })).toMatchObject({ verdict: "fail" });
    const counted = check("thing.one", async (t) => {
      const { status } = await t.call("getThing", call);
      t.value("failures", status < 500 ? 0 : 1).is(0);
    });
    expect(await only([counted], failing(2), { bounds })).toMatchObject({ verdict: "fail" });
    const about = check("thing.one", async (t) => {
      const answer = await t.call("getThing", call);
      t.expect(answer).status(503).header("retry-after", "8");
    });
    expect(await only([about], failing(2), { bounds })).toMatchObject({ verdict: "fail" });
  });

  test("a check that would wait longer than the run may is not begun, and the least waiting goes first", async () => {
    const order: string[] = [];
    const waiting = (title: string) =>
      check("thing.later", { title, needs: [], alone: true }, async (t) => {
        order.push(title);
        t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
      });
    const seconds: Record<string, number> = { long: 30, middle: 5, short: 1 };
    const report = await judge([waiting("long"), waiting("middle"), waiting("short")], things, {
      bounds: { waitSeconds: 10 },
      secondsOf: ({ title }) => seconds[title ?? ""] ?? 0,
    });
    expect(order).toEqual(["short", "middle"]);
    expect(report.results.map(({ title, verdict }) => [title, verdict])).toEqual([
      ["long", "skipped"],
      ["middle", "pass"],
      ["short", "pass"],
    ]);
  });

  test("what a check waits for is less by the flows that are done", async () => {
    const sharing = (title: string) =>
      check("thing.later", { title, needs: [], alone: true }, async (t) => {
        await t.recorded("a wait", () => t.clock.advance(1));
        t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
      });
    const { results } = await judge([sharing("first"), sharing("second")], things, {
      bounds: { waitSeconds: 1 },
      secondsOf: (_, isDone) => (isDone("a wait") ? 0 : 1),
    });
    expect(results).toMatchObject([{ verdict: "pass" }, { verdict: "pass" }]);
  });

  test("inconclusive when the server limits the suite, unless the check is about that", async () => {
    const limited = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "limited" }, offContract: "undeclared here" })).status(200);
    });
    expect(await only([limited])).toMatchObject({ verdict: "inconclusive" });
    const about = check("thing.one", async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "limited" }, offContract: "undeclared here" })).status(429);
    });
    expect(await only([about])).toMatchObject({ verdict: "pass" });
    const inDetail = check("thing.one", async (t) => {
      const answer = await t.call("getThing", { path: { thingId: "limited" }, offContract: "undeclared here" });
      t.expect(answer).status(429).header("retry-after", "8");
    });
    expect(await only([inDetail])).toMatchObject({ verdict: "fail", got: '"7"' });
    const member = check("thing.one", async (t) => {
      const answer = await t.call("getThing", { path: { thingId: "limited" }, offContract: "undeclared here" });
      t.value("the id", answer.string("id")).is("limited");
    });
    const value = check("thing.two", async (t) => {
      await t.call("getThing", { path: { thingId: "limited" }, offContract: "undeclared here" });
      t.value("things", 0).is(1);
    });
    for (const one of [member, value]) expect(await only([one])).toMatchObject({ verdict: "inconclusive" });
  });

  test("not-applicable with its evidence", async () => {
    const looked = check("thing.one", async (t) => {
      await t.send({ method: "GET", path: "/nothing" });
      t.notApplicable("there are no things");
    });
    const result = await only([looked]);
    expect(result).toMatchObject({ verdict: "not-applicable", evidence: "there are no things" });
    expect(result.exchanges).toHaveLength(1);
  });

  test("error when a rule is called not applicable without words, or without a look at the target", async () => {
    const blind = check("thing.one", async (t) => t.notApplicable("there are no things"));
    const mute = check("thing.one", { title: "mute" }, async (t) => {
      await t.send({ method: "GET", path: "/nothing" });
      t.notApplicable(" ");
    });
    const { results } = await judge([blind, mute], things);
    for (const result of results) {
      expect(result).toMatchObject({ verdict: "error", why: expect.stringContaining("without evidence") });
    }
  });

  test("skipped, naming what the target lacks; the check is not begun", async () => {
    let begun = false;
    const result = await only([
      check("thing.stored", async () => {
        begun = true;
      }),
    ]);
    expect(result).toMatchObject({ verdict: "skipped", missing: ["store", "mail"] });
    expect(result).toMatchObject({ why: "the target lacks: store, mail" });
    expect(begun).toBe(false);
  });

  test("skipped too when a check reaches for what it did not declare", async () => {
    const result = await only([
      check("thing.one", async (t) => {
        await t.mail.list("a@example.com");
      }),
    ]);
    expect(result).toMatchObject({ verdict: "skipped", missing: ["mail"] });
  });

  test("a check's own needs replace its rule's", async () => {
    const part = check("thing.stored", { needs: [] }, async (t) => {
      t.value("one", 1).is(1);
    });
    expect(await only([part])).toMatchObject({ verdict: "pass" });
  });

  test("error with the cause when a check throws anything else, in a control too", async () => {
    const broken = (): never => {
      throw new TypeError("oh dear");
    };
    const why = expect.stringContaining("TypeError: oh dear");
    expect(await only([check("thing.one", async () => broken())])).toMatchObject({ verdict: "error", why });
    const inControl = check("thing.one", async (t) => t.control("fine", async () => broken()));
    expect(await only([inControl])).toMatchObject({ verdict: "error" });
  });

  test("error when a check asserts nothing; a control's assertions do not count", async () => {
    const nothing = check("thing.one", async (t) => {
      await t.control("a thing is there", async () => {
        t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
      });
    });
    expect(await only([nothing])).toMatchObject({ verdict: "error", why: "the check asserts nothing" });
  });

  test("error when a check takes too long and asks for nothing, inconclusive when it waits for the target", async () => {
    const forever = check("thing.one", () => new Promise<void>(() => {}));
    expect(await only([forever], things, { timeout: 0.05 })).toMatchObject({ verdict: "error" });
    const hanging: Handler = (request, response) => {
      if (request.url?.startsWith("/__dev__/")) json(response, 404, {});
    };
    const waiting = check("thing.one", async (t) => {
      await t.call("getThing", { path: { thingId: "a" } });
    });
    const inControl = check("thing.one", (t) => t.control("it is there", () => waiting.run(t)));
    const inFlow = check("thing.one", (t) => t.shared("flow", () => waiting.run(t)));
    for (const one of [waiting, inControl, inFlow]) {
      const result = await only([one], hanging, { timeout: 0.3 });
      expect(result).toMatchObject({ verdict: "inconclusive", exchanges: [{ operation: "getThing", response: null }] });
    }
  });
});

describe("the contract is checked on every exchange", () => {
  const extra = { path: { thingId: "extra" } } as const;

  test("a violation fails the check that made it, though it looked at something else", async () => {
    const report = await judge(
      [
        check("thing.one", async (t) => {
          t.expect(await t.call("getThing", extra)).status(200);
        }),
      ],
      things,
    );
    const got = expect.stringContaining('undeclared member "surprise"');
    expect(report.results[0]).toMatchObject({ verdict: "fail", got, judged: 0 });
    expect(report.violations).toMatchObject([{ operation: "getThing", status: 200, rules: ["thing.one"] }]);
  });

  test("in a control it makes the check inconclusive, and the run not conformant", async () => {
    const report = await judge(
      [
        check("thing.one", async (t) => {
          await t.control("a thing is there", () => t.call("getThing", extra));
          t.value("one", 1).is(1);
        }),
      ],
      things,
    );
    expect(report.results[0]).toMatchObject({
      verdict: "inconclusive",
      compared: { expected: "an answer as the contract declares it", got: expect.stringContaining("surprise") },
      judged: 0,
    });
    expect(report).toMatchObject({ conclusion: "not conformant", exitCode: 1 });
  });

  test("also for a request that only happens to be an operation's, and not when the check says so", async () => {
    const sent = check("thing.one", async (t) => {
      t.expect(await t.send({ method: "GET", path: "/things/extra" })).status(200);
    });
    expect(await only([sent])).toMatchObject({ verdict: "fail" });
    const said = check("thing.one", async (t) => {
      t.expect(await t.send({ method: "GET", path: "/things/extra", offContract: "a test" })).status(200);
    });
    expect(await only([said])).toMatchObject({ verdict: "pass" });
  });
});

describe("exit codes", () => {
  const inconclusive = check("thing.two", async (t) => t.inconclusive("nobody knows"));
  const niceFailing = check("thing.nice", async (t) => t.fail("it", "nice", "not nice"));

  test("0 when all that could be checked holds, skips named", async () => {
    const stored = check("thing.stored", async () => {});
    const report = await judge([passing, stored], things);
    expect(report).toMatchObject({ conclusion: "conformant", exitCode: 0, counts: { pass: 1, skipped: 1 } });
    expect(report).toMatchObject({
      because: "1 of 2 checks, 1 of 2 rules",
      checked: { checks: 1, ofChecks: 2, rules: 1, wholeRules: 1, ofRules: 2 },
      verdict: "conformant in what was checked: 1 of 2 checks, 1 of 2 rules",
    });
  });

  test("0 when only a SHOULD fails, which still shows", async () => {
    const report = await judge([passing, niceFailing], things);
    expect(report).toMatchObject({
      exitCode: 0,
      counts: { fail: 1 },
      warnings: 1,
      because: "all 2 checks, all 2 rules; 1 warning",
    });
  });

  test("1 when a MUST fails, whatever else happens", async () => {
    const broken = check("thing.nice", async () => {
      throw new Error("broken");
    });
    expect(await judge([failing, broken], things)).toMatchObject({ conclusion: "not conformant", exitCode: 1 });
  });

  test("2 when a MUST cannot be decided, when a rule has no check, when nothing is proven", async () => {
    expect(await judge([passing, inconclusive], things)).toMatchObject({ conclusion: "undecided", exitCode: 2 });
    const uncovered = await judge([passing], things, { rules: tinyRules });
    expect(uncovered).toMatchObject({ exitCode: 2 });
    expect(uncovered.unchecked).toContain("thing.two");
    const nothing = check("thing.one", async (t) => {
      await t.send({ method: "GET", path: "/nothing" });
      t.notApplicable("no things");
    });
    expect(await judge([nothing], things)).toMatchObject({ exitCode: 2, because: "nothing was proven" });
  });

  test("2 for a skip when none may be", async () => {
    const stored = check("thing.stored", async () => {});
    expect(await judge([passing, stored], things, { floor: { noSkips: true } })).toMatchObject({ exitCode: 2 });
  });

  test("2 when less was checked than was asked for, whatever of it passes, and 1 when it fails all the same", async () => {
    const stored = check("thing.stored", async () => {});
    const thin = [passing, stored];
    expect(await judge(thin, things, { floor: { requireAll: true } })).toMatchObject({
      conclusion: "undecided",
      exitCode: 2,
      verdict: "undecided: --require-all asks for every check of every rule (checked: 1 of 2 checks, 1 of 2 rules)",
    });
    expect(await judge([passing], things, { floor: { requireAll: true, minRules: 1 } })).toMatchObject({
      exitCode: 0,
      verdict: "conformant: all 1 checks, all 1 rules",
    });
    expect(await judge(thin, things, { floor: { minRules: 1 } })).toMatchObject({ exitCode: 0 });
    expect(await judge(thin, things, { floor: { minRules: 2 } })).toMatchObject({
      exitCode: 2,
      because: "--min-rules asks for 2 rules",
    });
    expect(await judge([failing, stored], things, { floor: { requireAll: true } })).toMatchObject({ exitCode: 1 });
    expect(await judge([stored], things, { floor: { requireAll: true } })).toMatchObject({ exitCode: 3 });
  });

  test("a rule is checked wholly when all of its checks came to a verdict; a doubtful nicety is not checked", async () => {
    const half = check("thing.one", { title: "half", needs: ["store"] }, async () => {});
    const nice = check("thing.nice", async (t) => t.inconclusive("who knows"));
    expect(await judge([passing, half, nice], things)).toMatchObject({
      exitCode: 0,
      checked: { checks: 1, ofChecks: 3, rules: 1, wholeRules: 0, ofRules: 2 },
      verdict: "conformant in what was checked: 1 of 3 checks, 1 of 2 rules, 0 of these wholly",
    });
  });

  test("the verdict is of all there is, also where only a part was chosen", async () => {
    expect(await judge([passing, inconclusive], things, { select: { rules: ["thing.one"] } })).toMatchObject({
      verdict: "conformant in what was checked: 1 of 2 checks, 1 of 2 rules",
    });
  });

  test("2 when interrupted, with every check accounted for", async () => {
    const interrupt = new AbortController();
    const first = check("thing.one", async (t) => {
      t.value("one", 1).is(1);
      interrupt.abort();
      await new Promise(() => {});
    });
    const report = await judge([first, failing], things, { signal: interrupt.signal, concurrency: 1 });
    expect(report).toMatchObject({ exitCode: 2, ending: "interrupted", counts: { inconclusive: 2 } });
  });

  test("3 when a check broke, or none was run", async () => {
    const broken = check("thing.two", async () => {
      throw new Error("broken");
    });
    expect(await judge([passing, broken], things)).toMatchObject({ conclusion: "broken", exitCode: 3 });
    const stored = check("thing.stored", async () => {});
    expect(await judge([stored], things)).toMatchObject({ exitCode: 3, because: "no check was run" });
    expect(await judge([], things)).toMatchObject({ exitCode: 3 });
  });
});

describe("a timing check that fails is run again alone", () => {
  const failingTimes = (times: number, needs: readonly Need[] = []) => {
    let runs = 0;
    const one = check("thing.one", { alone: true, needs }, async (t) => {
      runs += 1;
      const flow = await t.shared("flow", () => t.call("getThing", { path: { thingId: String(runs) } }));
      t.expect(flow).status(runs > times ? 200 : 201);
      t.expect(flow).json({ id: String(runs) });
    });
    return { one, runs: () => runs };
  };

  test("and is flaky when it then passes: never a pass, and nothing is decided", async () => {
    const { one, runs } = failingTimes(1);
    const report = await judge([one], things);
    expect(runs()).toBe(2);
    expect(report).toMatchObject({ conclusion: "undecided", exitCode: 2, counts: { pass: 0, inconclusive: 1 } });
    expect(report.because).toBe("1 check failed once and passed when run again");
    expect(report.results[0]).toMatchObject({
      verdict: "inconclusive",
      flaky: true,
      why: expect.stringContaining("passed when it was run again alone"),
      compared: { expected: "status 201", got: '200 with {"id":"1"}' },
      judged: 0,
    });
  });

  test("and counts by the second attempt, when this process stood still in the first", async () => {
    const standingStill = (times: number) => {
      let runs = 0;
      return check("thing.one", { alone: true }, async (t) => {
        runs += 1;
        if (runs === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1200);
        t.expect(await t.call("getThing", { path: { thingId: "x" } })).status(runs > times ? 200 : 201);
      });
    };
    expect(await only([standingStill(1)])).toMatchObject({ verdict: "pass" });
    expect(await only([standingStill(2)])).toMatchObject({ verdict: "fail" });
  });

  test("and fails when it fails again, with what it found first", async () => {
    const { one, runs } = failingTimes(2);
    expect(await only([one])).toMatchObject({ verdict: "fail", expected: "status 201", got: '200 with {"id":"1"}' });
    expect(runs()).toBe(2);
  });

  test("but not one under load: a race that is lost once is lost; nor one that is not about time", async () => {
    const underLoad = failingTimes(1, ["load"]);
    expect(await only([underLoad.one])).toMatchObject({ verdict: "fail" });
    expect(underLoad.runs()).toBe(1);
    let races = 0;
    const race = check("thing.one", { alone: true }, async (t) => {
      races += (await t.atOnce(2, async () => 1)).length;
      t.value("races", races).is(4);
    });
    expect(await only([race])).toMatchObject({ verdict: "fail" });
    let runs = 0;
    const untimed = check("thing.one", async (t) => {
      runs += 1;
      t.value("runs", runs).is(2);
    });
    expect(await only([untimed])).toMatchObject({ verdict: "fail" });
  });

  test("nor one whose answer broke the contract: that is proven", async () => {
    let runs = 0;
    const broken = check("thing.one", { alone: true }, async (t) => {
      runs += 1;
      t.expect(await t.call("getThing", { path: { thingId: "extra" } })).status(200);
    });
    expect(await only([broken])).toMatchObject({ verdict: "fail" });
    expect(runs).toBe(1);
  });
});

describe("a target that is gone", () => {
  test("leaves everything after it undecided, and what it took with it too", async () => {
    let calls = 0;
    let isGone = false;
    const going: Handler = (request, response, body) => {
      calls += 1;
      if (request.url === "/things/last") isGone = true;
      if (isGone) request.socket.destroy();
      else things(request, response, body);
    };
    const last = check("thing.two", async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "last" } })).status(200);
    });
    const after = check("thing.two", { title: "after" }, async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
    });
    const report = await judge([passing, last, after], going, { concurrency: 1 }, () => isGone);
    expect(report).toMatchObject({ exitCode: 2, ending: "target gone", because: "the target stopped answering" });
    expect(report.results).toMatchObject([
      { verdict: "pass" },
      { verdict: "inconclusive", why: expect.stringMatching(/^the target stopped answering: GET \/things\/last/) },
      { verdict: "inconclusive", why: "the target had stopped answering", exchanges: [] },
    ]);
    expect(calls).toBeLessThan(10);
  });
});

test("a target that answers nothing but the probe is left alone after eight checks", async () => {
  const cutting: Handler = (request, response) => {
    if (request.url?.startsWith("/__dev__/")) json(response, 404, {});
    else request.socket.destroy();
  };
  const many = Array.from({ length: 20 }, (_, index) =>
    check("thing.one", { title: String(index) }, async (t) => {
      t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(200);
    }),
  );
  const report = await judge(many, cutting, { concurrency: 1 });
  expect(report).toMatchObject({ exitCode: 1, ending: "target gone", counts: { fail: 7, inconclusive: 13 } });
});

describe("selection and planning", () => {
  test("by id, prefix, page and star; a selector that chooses nothing is refused", async () => {
    const checks = [passing, failing];
    const chosen = async (selected: string[]) =>
      (await judge(checks, things, { select: { rules: selected } })).results.map(({ rule }) => rule).sort();
    expect(await chosen(["thing.one"])).toEqual(["thing.one"]);
    expect(await chosen(["thing"])).toEqual(["thing.one", "thing.two"]);
    expect(await chosen(["tiny"])).toEqual(["thing.one", "thing.two"]);
    expect(await chosen(["thing.t*"])).toEqual(["thing.two"]);
    await expect(chosen(["thin"])).rejects.toThrow('"thin" is no rule');
  });

  test("two checks of one rule need different titles", async () => {
    await expect(judge([passing, passing], things)).rejects.toThrow("two checks of thing.one");
  });

  test("checks that run alone run when nothing else does", async () => {
    let running = 0;
    let most = 0;
    const slowly = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
    };
    const together = (title: string) =>
      check("thing.one", { title }, async (t) => {
        await slowly();
        t.value("one", 1).is(1);
      });
    await judge([together("a"), together("b"), together("c")], things);
    expect(most).toBeGreaterThan(1);
    const alone = (title: string) =>
      check("thing.one", { title, alone: true }, async (t) => {
        await slowly();
        t.value("running", running).is(0);
      });
    const report = await judge([together("a"), alone("b"), alone("c")], things);
    expect(report.counts.pass).toBe(3);
  });
});

describe("shared flows", () => {
  const using = (title: string, seen: number[], work: () => Promise<number>) =>
    check("thing.one", { title }, async (t) => {
      seen.push(await t.shared("numbers", work));
      t.value("one", 1).is(1);
    });

  test("are done once for all checks", async () => {
    const seen: number[] = [];
    let done = 0;
    const work = async (): Promise<number> => ++done;
    await judge([using("a", seen, work), using("b", seen, work)], things);
    expect(seen).toEqual([1, 1]);
  });

  test("are done again after the clock was moved", async () => {
    const seen: number[] = [];
    let done = 0;
    const clockToo: Handler = (request, response, body) => {
      if (request.url === "/__dev__/clock") json(response, 200, { now: Date.now() });
      else things(request, response, body);
    };
    const mover = check("thing.later", async (t) => {
      for (const seconds of [0, 60]) {
        if (seconds > 0) await t.clock.advance(seconds);
        seen.push(await t.shared("numbers", async () => ++done));
      }
      t.value("numbers", seen).is([1, 2]);
    });
    expect((await judge([mover], clockToo)).results[0]).toMatchObject({ verdict: "pass" });
  });

  test("of which only the record matters are done once, also if they move the clock", async () => {
    let done = 0;
    const clockToo: Handler = (request, response, body) => {
      if (request.url === "/__dev__/clock") json(response, 200, { now: Date.now() });
      else things(request, response, body);
    };
    const mover = check("thing.later", async (t) => {
      const work = async (): Promise<number> => {
        await t.clock.advance(60);
        return ++done;
      };
      t.value("numbers", [await t.recorded("moved", work), await t.recorded("moved", work)]).is([1, 1]);
    });
    expect((await judge([mover], clockToo)).results[0]).toMatchObject({ verdict: "pass" });
  });

  test("that fail make every check that uses them inconclusive, with what they sent", async () => {
    const sharing = (title: string) =>
      check("thing.one", { title }, async (t) => {
        await t.shared("broken", async () =>
          t.expect(await t.call("getThing", { path: { thingId: "a" } })).status(500),
        );
        t.value("one", 1).is(1);
      });
    const { results } = await judge([sharing("a"), sharing("b")], things);
    for (const result of results) {
      expect(result).toMatchObject({ verdict: "inconclusive", exchanges: [{ response: { status: 200 } }] });
    }
  });
});

test("what a check begins is ended with it, last first, however it ends", async () => {
  const ended: string[] = [];
  const begun = check("thing.one", async (t) => {
    t.atEnd(async () => void ended.push("first"));
    t.atEnd(async () => void ended.push("second"));
    t.fail("it", "this", "that");
  });
  expect(await only([begun])).toMatchObject({ verdict: "fail" });
  expect(ended).toEqual(["second", "first"]);
});

test("a server that was still starting when its check was stopped is stopped too", async () => {
  const running = await tinyServer();
  const opened = await openTarget<Tiny>({ profile: tinyProfile, origin: running.origin });
  const starting = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  const start = async (): Promise<StartedSite<Tiny>> => {
    await starting.promise;
    return { site: opened.site, stop: async () => stopped.resolve(), kill: async () => {} };
  };
  const one = check("thing.one", { timeout: 0.05 }, async (t) => {
    await t.start({});
  });
  const rules = { "thing.one": tinyRules["thing.one"] };
  const report = await runConformance<Tiny>({ target: { ...opened, start }, checks: [one], rules });
  expect(report.counts.error).toBe(1);
  starting.resolve();
  await stopped.promise;
  await running.close();
});
