import { expect, test } from "vitest";
import { openToOthers } from "./open-to-others.ts";

test.each(["127.0.0.1", "127.1.2.3", "::1"])("at %s only this machine is served", (address) => {
  expect(openToOthers(address)).toBeUndefined();
});

test.each(["0.0.0.0", "::", "192.0.2.7", "2001:db8::1"])("at %s others can sign in as anybody", (address) => {
  expect(openToOthers(address)).toContain("sign in as anybody");
});
