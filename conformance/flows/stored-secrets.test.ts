import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { canBeGuessed, secretOf, waysFound } from "./stored-secrets.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest();

test("a digest that can be made of the rows alone is found", () => {
  expect(canBeGuessed("123456", `1\t${sha256("123456").toString("hex")}\n`)).toBe(true);
  expect(canBeGuessed("123456", `id7\t${sha256("id7:123456").toString("base64url")}`)).toBe(true);
  expect(canBeGuessed("123456", `id7\t{"salt":"s","digest":"${sha256("123456s").toString("base64")}"}`)).toBe(true);
  const keyed = createHmac("sha256", "stored key".split(" ")[0] ?? "")
    .update("123456")
    .digest("hex");
  expect(canBeGuessed("123456", `stored\t${keyed}`)).toBe(true);
});

test("a digest with a key from elsewhere is not", () => {
  const keyed = createHmac("sha256", "elsewhere").update("id7:123456").digest("hex");
  expect(canBeGuessed("123456", `id7\t${keyed}\t1795321931123`)).toBe(false);
  expect(canBeGuessed("654321", `1\t${sha256("123456").toString("hex")}`)).toBe(false);
});

test("the secret part of a token, which may hold the mark between the parts, and the ways in which it is found", () => {
  expect(secretOf("ot_pat_8f2a61c09d3e91cd_AB_-cd")).toBe("AB_-cd");
  expect(secretOf("ot_pat_8f2a61c09d3e91cd")).toBe("");
  const found = (stored: string): string[] => waysFound("_-__", stored);
  expect(found("id7\t_-__")).toEqual(["as it is"]);
  expect(found("id7\tffefff\t/+//")).toEqual(["in hex", "in base64"]);
  expect(found("\u00ff\u00ef\u00ff")).toEqual(["as bytes"]);
  expect(found("id7")).toEqual([]);
});
