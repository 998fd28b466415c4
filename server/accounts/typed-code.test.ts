import { expect, test } from "vitest";
import { typedCode } from "./typed-code.ts";

test.each([
  ["as it is", "12345678"],
  ["with a hyphen", "1234-5678"],
  ["with a space", "1234 5678"],
  ["in pairs", "12 34 56 78"],
  ["with a no-break space", "1234\u00A05678"],
  ["with a narrow no-break space", "1234\u202F5678"],
  ["with a no-break hyphen", "1234\u20115678"],
  ["with an en dash", "1234 \u2013 5678"],
  ["with a minus sign", "1234\u22125678"],
  ["in full width", "\uFF11\uFF12\uFF13\uFF14\uFF0D\uFF15\uFF16\uFF17\uFF18"],
  ["with white space around it", "\t 12345678\r\n"],
  ["with a zero-width space, a byte order mark and a direction mark", "\uFEFF1234\u200B5678\u200E"],
])("a code %s is a code", (_how, typed) => {
  expect(typedCode(typed, 8)).toBe("12345678");
});

test.each([
  ["too short", "1234567"],
  ["too long", "123456789"],
  ["with a letter", "1234567a"],
  ["with a letter besides", "12345678a"],
  ["with a dot", "1234.5678"],
  ["empty", ""],
  ["of white space", " \u00A0 "],
  ["of digits that another script writes", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"],
])("what is %s is none", (_how, typed) => {
  expect(typedCode(typed, 8)).toBeUndefined();
});
