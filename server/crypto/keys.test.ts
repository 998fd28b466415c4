import { createCipheriv, createHmac, hkdfSync } from "node:crypto";
import { describe, expect, test } from "vitest";
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

describe("sealing", () => {
  const keys = createKeys(SECRET);
  const purpose = "webhook-secret";

  test.each(["", "whsec_abc", "Zürich \u{1F916}", "x".repeat(10_000)])(
    "%#: what is opened is what was sealed",
    (text) => {
      const sealed = keys.seal(purpose, "endpoint-1", text);
      expect(keys.open(purpose, "endpoint-1", sealed)).toBe(text);
      expect(createKeys(SECRET).open(purpose, "endpoint-1", sealed)).toBe(text);
    },
  );

  test("gives text that can be stored anywhere, has its version, and is another every time", () => {
    const [one, two] = [keys.seal(purpose, "endpoint-1", "whsec_abc"), keys.seal(purpose, "endpoint-1", "whsec_abc")];
    expect(one).toMatch(/^s1\.[\w-]{50}$/);
    expect(one).not.toBe(two);
    expect(one).not.toContain("whsec");
  });

  test("is AES-256-GCM under the key that HKDF gives, the owner authenticated with it", () => {
    const nonce = Buffer.from("000102030405060708090a0b", "hex");
    const sealed = createKeys(SECRET, { bytes: () => nonce }).seal(purpose, "endpoint-1", "whsec_abc");
    const key = Buffer.from(hkdfSync("sha256", SECRET, "opentrain", `s1.${purpose}`, 32));
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from("endpoint-1"));
    const expected = Buffer.concat([nonce, cipher.update("whsec_abc"), cipher.final(), cipher.getAuthTag()]);
    expect(sealed).toBe(`s1.${expected.toString("base64url")}`);
  });

  test("cannot be opened once a bit is changed, anywhere, nor shortened", () => {
    const sealed = keys.seal(purpose, "endpoint-1", "whsec_abc");
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    for (let i = 0; i < bytes.byteLength; i++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(i) ^ 1, i);
      expect(() => keys.open(purpose, "endpoint-1", `s1.${changed.toString("base64url")}`)).toThrow("cannot be opened");
      const cut = `s1.${bytes.subarray(0, i).toString("base64url")}`;
      expect(() => keys.open(purpose, "endpoint-1", cut)).toThrow(/cannot be opened|nothing sealed/);
    }
  });

  test("cannot be opened with another secret, for another purpose, or by another owner", () => {
    const sealed = keys.seal(purpose, "endpoint-1", "whsec_abc");
    expect(() => createKeys(`${SECRET}!`).open(purpose, "endpoint-1", sealed)).toThrow("cannot be opened");
    expect(() => keys.open("session", "endpoint-1", sealed)).toThrow("cannot be opened");
    expect(() => keys.open(purpose, "endpoint-2", sealed)).toThrow("cannot be opened");
  });

  test.each(["", "whsec_abc", "s1.", "s1.AAAA", `s2.${keys.seal(purpose, "endpoint-1", "whsec_abc").slice(3)}`])(
    "what is not sealed (%j) is never taken for text",
    (stored) => {
      expect(() => keys.open(purpose, "endpoint-1", stored)).toThrow("nothing sealed");
      expect(() => keys.open(purpose, "endpoint-1", stored)).not.toThrow(/whsec/);
    },
  );
});
