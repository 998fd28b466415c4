import { afterAll, describe, expect, test } from "vitest";
import type { ReportedResult, Result } from "./engine/report.ts";
import { openTarget } from "./target/open.ts";
import { check, judge, type Tiny, tinyProfile, tinyRules, tinyServer } from "./testing/fixture.ts";
import { concludeTest, conformanceTests } from "./vitest.ts";

const server = await tinyServer();
afterAll(() => server.close());

const ran: string[] = [];

// Declared as tests of this very file: the first passes, the second is skipped.
conformanceTests<Tiny>({
  name: "the adapter",
  rules: tinyRules,
  open: () => openTarget<Tiny>({ profile: tinyProfile, origin: server.origin }),
  checks: [
    check("thing.one", async (t) => {
      ran.push("one");
      t.expect(await t.call("about")).status(200);
    }),
    check("thing.later", async () => {
      ran.push("later");
    }),
  ],
});

test("the adapter has run what the target has the needs for", () => {
  expect(ran).toEqual(["one"]);
});

describe("how a result ends a test", () => {
  const skip = (why: string): never => {
    throw new Error(`skipped: ${why}`);
  };
  const settled = async (one: ReturnType<typeof check>): Promise<void> => {
    const { results } = await judge([one]);
    // One check, one result; its times are of no interest here.
    concludeTest({ ...(results[0] as ReportedResult), at: 0, tookMs: 0, timings: [] }, skip);
  };

  test("a finding fails it, in words", async () => {
    const failing = check("thing.two", async (t) => t.fail("the thing", "this", "that"));
    await expect(settled(failing)).rejects.toThrow(
      "fail: the thing\n  expected  this\n  got       that\n  rule      The second rule.",
    );
  });

  test("so do doubt and a broken check", async () => {
    await expect(settled(check("thing.one", async (t) => t.inconclusive("who knows")))).rejects.toThrow("inconclusive");
    await expect(settled(check("thing.one", async () => {}))).rejects.toThrow("error: the check asserts nothing");
  });

  test("what is otherwise than expected fails it, a pass too", () => {
    // What a test that ends is told by; the rest of a result is of no interest here.
    const passed = { rule: "thing.one", title: null, words: "The first rule.", verdict: "pass" } as Result;
    expect(() => concludeTest(passed, skip)).not.toThrow();
    expect(() => concludeTest(passed, skip, "thing.one: expected fail, came pass")).toThrow(
      "thing.one: expected fail, came pass\npass\n  rule      The first rule.",
    );
  });

  test("what cannot be asked skips it", async () => {
    await expect(settled(check("thing.stored", async () => {}))).rejects.toThrow("skipped: the target lacks: store");
    const looked = check("thing.one", async (t) => {
      await t.call("about");
      t.notApplicable("none");
    });
    await expect(settled(looked)).rejects.toThrow("skipped: none");
  });
});
