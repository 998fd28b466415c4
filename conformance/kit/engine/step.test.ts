import { expect, test } from "vitest";
import { check, type Handler, json, judge } from "../testing/fixture.ts";
import { MissingNeed } from "./failure.ts";

const things: Handler = (request, response) => {
  if (request.url === "/things/extra") json(response, 200, { id: "x", surprise: 1 });
  else if (request.url === "/things/cut") request.socket.destroy();
  else json(response, 200, { id: "a" });
};

/** A check of a story whose one step gets this thing, and expects this status of it. */
function ofStory(title: string, thingId: string, how: "judged" | "needed", status = 200) {
  return check("thing.one", { title }, async (t) => {
    const step = await t.shared(thingId + status, () =>
      t.step("a thing is there", async () => {
        const answer = await t.call("getThing", { path: { thingId } });
        t.expect(answer, "the thing").status(status);
        return answer;
      }),
    );
    t.expect(step[how]).status(200);
  });
}

test("a step that went well is there for all", async () => {
  const { results } = await judge([ofStory("a", "a", "judged"), ofStory("b", "a", "needed")], things);
  expect(results).toMatchObject([{ verdict: "pass" }, { verdict: "pass" }]);
});

test("a failed step fails the check that judges it, and makes the one that needs it inconclusive", async () => {
  const { results } = await judge([ofStory("a", "a", "judged", 418), ofStory("b", "a", "needed", 418)], things);
  expect(results).toMatchObject([
    { verdict: "fail", what: "the thing (GET /things/a)", expected: "status 418", judged: 0 },
    {
      verdict: "inconclusive",
      why: expect.stringContaining("did not hold: a thing is there. the thing (GET /things/a): expected status 418"),
      compared: { expected: "status 418" },
      judged: 0,
    },
  ]);
});

test("an answer that breaks the contract is such a failure", async () => {
  const { results } = await judge([ofStory("a", "extra", "judged"), ofStory("b", "extra", "needed")], things);
  expect(results).toMatchObject([
    { verdict: "fail", expected: "an answer as the contract declares it", got: expect.stringContaining("surprise") },
    { verdict: "inconclusive" },
  ]);
});

test("so is no answer", async () => {
  const { results } = await judge([ofStory("a", "cut", "judged"), ofStory("b", "cut", "needed")], things);
  expect(results).toMatchObject([{ verdict: "fail", expected: "an answer" }, { verdict: "inconclusive" }]);
});

test("the story goes on after a failed step; what the target lacks for one skips the checks of that one", async () => {
  const ofBoth = (title: string, which: 0 | 1) =>
    check("thing.one", { title }, async (t) => {
      const steps = await t.shared("both", async () => [
        await t.step("somebody looks at it", async () => {
          throw new MissingNeed("human", "nobody is there");
        }),
        await t.step("a thing is there", () => t.call("getThing", { path: { thingId: "a" } })),
      ]);
      t.value("what came of it", steps[which]?.needed === undefined).is(false);
    });
  const { results } = await judge([ofBoth("a", 0), ofBoth("b", 1)], things);
  expect(results).toMatchObject([{ verdict: "skipped", missing: ["human"] }, { verdict: "pass" }]);
});
