import { expect, test } from "vitest";

test("green", () => {
  expect("green").toBe("green");
});
