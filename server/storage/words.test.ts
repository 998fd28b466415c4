import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test.each([
  ["Label 2,000 street-scenes", ["label", "2", "000", "street", "scenes"]],
  ["Straße STRASSE strasse", ["strasse"]],
  ["café cafe\u0301 cafe", ["café", "cafe"]],
  ["ΟΔΟΣ οδος", ["οδος"]],
  ["हिन्दी ภาษาไทย 日本語", ["हिन्दी", "ภาษาไทย", "日本語"]],
  ["a_b c'd e·f \u0301 👍 ½ — \0 \ud800", ["a", "b", "c", "d", "e", "f"]],
  ["", []],
])("the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words.map((word) => word.normalize("NFC")));
});

test("a word that no index takes is stood for by something that is no word", () => {
  const [long, other] = [wordsOf("x".repeat(201)), wordsOf("x".repeat(202))];
  expect(long[0]).toMatch(/^·[0-9a-f]{64}$/);
  expect(other).not.toEqual(long);
  expect(wordsOf(long[0] ?? "")).not.toEqual(long);
  expect(wordsOf("X".repeat(200))).toEqual(["x".repeat(200)]);
});
