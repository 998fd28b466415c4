import { expect, test } from "vitest";
import type { Random } from "../crypto/random.ts";
import { numericCode } from "./numeric-code.ts";

function drawing(...numbers: number[]): Random {
  return {
    bytes(n) {
      expect(n).toBe(4);
      const next = numbers.shift();
      if (next === undefined) throw new Error("drew too often");
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(next);
      return bytes;
    },
  };
}

test("keeps leading zeros", () => {
  expect(numericCode(drawing(42), 8)).toBe("00000042");
  expect(numericCode(drawing(0), 6)).toBe("000000");
});

test("draws again beyond the last whole run of codes, so that none is likelier", () => {
  // 42 runs of 10^8 fit into 32 bits, and 4294 of 10^6.
  expect(numericCode(drawing(4_199_999_999), 8)).toBe("99999999");
  expect(numericCode(drawing(4_200_000_000, 0xffffffff, 7), 8)).toBe("00000007");
  expect(numericCode(drawing(4_293_999_999), 6)).toBe("999999");
  expect(numericCode(drawing(4_294_000_000, 7), 6)).toBe("000007");
});
