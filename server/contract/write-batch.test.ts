import type { ServerResponse } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { createWriteBatch, type WriteBatch } from "./write-batch.ts";

let batch: WriteBatch;
let done: string[];
beforeEach(() => {
  batch = createWriteBatch();
  done = [];
});

function write(name: string): void {
  const res = { end: (text?: string) => done.push(`${name} ends with ${text}`) } as unknown as ServerResponse;
  batch.write({ res, content: `text ${name}`, written: () => done.push(`${name} is written`) });
}

test("the answers of a turn are written at its end, in order, before anything is noted of them", async () => {
  batch.open();
  write("a");
  batch.open();
  write("b");
  await Promise.resolve();
  expect(done).toEqual([]);
  await nextTurn();
  expect(done).toEqual(["a ends with text a", "b ends with text b", "a is written", "b is written"]);
});

test("what is ready later than in the turn of its request is written at once", async () => {
  batch.open();
  await nextTurn();
  write("late");
  expect(done).toEqual(["late ends with text late", "late is written"]);
});

test("each turn is by itself", async () => {
  for (const name of ["a", "b"]) {
    batch.open();
    write(name);
    await nextTurn();
  }
  expect(done).toEqual(["a ends with text a", "a is written", "b ends with text b", "b is written"]);
});
