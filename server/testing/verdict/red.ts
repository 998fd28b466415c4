import { expect, test } from "vitest";

test("red", () => {
  expect("red").toBe("green");
});
