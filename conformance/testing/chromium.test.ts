import { expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

test("the browser that CHROMIUM names is taken, on every system", async () => {
  const found = findChromium({ CHROMIUM: process.execPath }, "darwin arm64");
  expect("path" in found && (await found.path())).toBe(process.execPath);
});

test("the packaged browser is taken where it can run", () => {
  for (const env of [{}, { CHROMIUM: "" }]) expect(findChromium(env, "linux x64")).toHaveProperty("path");
});

test.each(["darwin arm64", "darwin x64", "win32 x64", "linux arm64"])(
  "on %s none is there, and it is said how",
  (system) => {
    expect(findChromium({}, system)).toEqual({
      lack: `The tests in a browser are left out: the packaged one is for Linux on x64, not for ${system}; CHROMIUM=/path/to/chromium names another.`,
    });
  },
);

test("none can be wanted", () => {
  expect(findChromium({ CHROMIUM: "none" }, "linux x64")).toHaveProperty("lack");
});

test("a browser that is not there is a mistake", () => {
  expect(() => findChromium({ CHROMIUM: "/no/such" }, "linux x64")).toThrow("there is no /no/such");
});
