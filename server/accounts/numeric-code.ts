import type { Random } from "../crypto/random.ts";

/** A code of `digits` (1 to 9) decimal digits, each code equally likely. */
export function numericCode(random: Random, digits: number): string {
  const codes = 10 ** digits;
  // The last, incomplete run of codes below 2^32 is drawn again, or low codes would be likelier.
  const fair = 2 ** 32 - (2 ** 32 % codes);
  let drawn = random.bytes(4).readUInt32BE();
  while (drawn >= fair) drawn = random.bytes(4).readUInt32BE();
  return String(drawn % codes).padStart(digits, "0");
}
