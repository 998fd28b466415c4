import { describe, expect, test } from "vitest";
import { check, json, judge } from "../testing/fixture.ts";

const known = check("thing.one", async (t) => t.expect(await t.call("about")).status(200) && undefined);
const wrong = check("thing.two", async (t) => {
  t.expect(await t.call("makeThing", { json: {} }), "a thing that is wrong").status(400);
});

describe("the coverage of a run", () => {
  const answering = (error: string) => judge([known, wrong], (_, response) => json(response, 400, { error }));

  test("has which rule met which answer, an error by its name", async () => {
    const { run, coverage } = await answering("wrong");
    expect(run.met).toEqual([
      { operation: "about", status: "200", error: null, rules: ["thing.one"] },
      { operation: "makeThing", status: "400", error: "wrong", rules: ["thing.two"] },
    ]);
    expect(coverage).toMatchObject({ declared: 7, met: 2, placeless: [], stale: [] });
    expect((await answering("missing")).run.met.map(({ error }) => error)).toEqual([null, "missing"]);
  });

  test("names what was not met, and why as far as that is explained", async () => {
    const explained = {
      answers: [
        { operation: "makeThing", status: "400", error: "missing", why: "never" },
        { operation: "makeThing", status: "400", error: "wrong", why: "not so" },
        { operation: "makeThing", status: "418", error: null, why: "not there" },
      ],
      rules: {},
    };
    const { coverage } = await judge([wrong], (_, response) => json(response, 400, { error: "wrong" }), { explained });
    expect(coverage.unmet).toContainEqual({ operation: "makeThing", status: "400", error: "missing", why: "never" });
    expect(coverage.unmet).toContainEqual({ operation: "makeThing", status: "201", error: null, why: null });
    expect(coverage.stale).toEqual(["makeThing 400 wrong", "makeThing 418"]);
  });

  test("names a rule whose checks met nothing of what it is about", async () => {
    const idle = check("thing.two", async (t) => t.value("it", 1).is(1) && undefined);
    const none = await judge([known, idle]);
    expect(none.coverage.placeless).toEqual([{ rule: "thing.two", why: null }]);
    const explained = { answers: [], rules: { "thing.two": "it is idle", "thing.one": "it is not" } };
    const { coverage } = await judge([known, idle], undefined, { explained });
    expect(coverage).toMatchObject({ placeless: [{ rule: "thing.two", why: "it is idle" }], stale: ["thing.one"] });
  });
});
