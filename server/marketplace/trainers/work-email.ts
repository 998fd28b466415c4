import { numericCode } from "../../accounts/numeric-code.ts";
import type { Random } from "../../crypto/random.ts";

const LONGEST_NAME = 30;
const DIGITS = 8;

/** A work email address for a trainer of this first name; another one each time. */
export function workEmail(firstName: string | null, domain: string, random: Random): string {
  const letters = (firstName ?? "")
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "");
  return `${letters.slice(0, LONGEST_NAME) || "trainer"}.${numericCode(random, DIGITS)}@${domain}`;
}
