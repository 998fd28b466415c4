import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { createDepartures, type Departures } from "./departures.ts";

let departures: Departures;
let done: string[];
beforeEach(() => {
  departures = createDepartures();
  done = [];
});

function leave(name: string): void {
  const res = { end: (text?: string) => done.push(`${name} ends with ${text}`) } as unknown as ServerResponse;
  departures.leave({ res, content: `text ${name}`, left: () => done.push(`${name} has left`) });
}

test("the answers of a turn leave at its end, in order, before anything is noted of them", async () => {
  departures.expect();
  leave("a");
  departures.expect();
  leave("b");
  await Promise.resolve();
  expect(done).toEqual([]);
  await nextTurn();
  expect(done).toEqual(["a ends with text a", "b ends with text b", "a has left", "b has left"]);
});

test("what is ready later than in the turn of its request leaves at once", async () => {
  departures.expect();
  await nextTurn();
  leave("late");
  expect(done).toEqual(["late ends with text late", "late has left"]);
});

test("each turn is by itself", async () => {
  for (const name of ["a", "b"]) {
    departures.expect();
    leave(name);
    await nextTurn();
  }
  expect(done).toEqual(["a ends with text a", "a has left", "b ends with text b", "b has left"]);
});
