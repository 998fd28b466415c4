import { createHmac, hkdfSync } from "node:crypto";
import { expect, test } from "vitest";
import { createKeys } from "./keys.ts";

const SECRET = "a secret of the test, long enough";

test("the HMAC is made with the key that HKDF gives for the purpose", () => {
  const key = Buffer.from(hkdfSync("sha256", SECRET, "opentrain", "user-code", 32));
  expect(createKeys(SECRET).hmac("user-code", "123456")).toBe(createHmac("sha256", key).update("123456").digest("hex"));
});

test("purposes and secrets have keys of their own", () => {
  const keys = createKeys(SECRET);
  const values = [
    keys.hmac("user-code", "123456"),
    keys.hmac("sign-in-code", "123456"),
    keys.hmac("user-code", "123457"),
    createKeys(`${SECRET}!`).hmac("user-code", "123456"),
  ];
  expect(new Set(values).size).toBe(values.length);
  expect(keys.key("session")).toHaveLength(32);
});
