import { domainToASCII } from "node:url";

// The address that a browser's own check lets through (HTML, "valid email address"): one address, no comment, no line
// break, ASCII only, so that two spellings of one mailbox that differ in look-alike letters cannot both exist.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
const LONGEST = 254;

/**
 * The one spelling under which an email address is stored, compared and mailed; `undefined` when it is none.
 *
 * What other writings of a mailbox there are is refused, not understood: a name, a quoted local part, `mailto:`, a final
 * dot of the domain, a domain that is not in its ASCII form (RFC 5890, A-label).
 */
export function parseEmail(given: string): string | undefined {
  // Before lower-casing: U+212A (the Kelvin sign) has the lower case "k".
  if (given.length > LONGEST || !/^[\x21-\x7e]+$/.test(given)) return undefined;
  const address = given.toLowerCase();
  return ADDRESS.test(address) ? address : undefined;
}

/** What pasting brings along: white space, and characters without a shape. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TO_ASCII = 0xff01 - 0x21;
/** Letters, digits and the dots of UTS #46; `domainToASCII` reads a URL's host, which may have escapes and end early. */
const INTERNATIONAL_DOMAIN = /^[\p{L}\p{M}\p{N}\p{Cf}.\u3002\uff61-]+$/u;

/**
 * The same of what a human has typed or pasted: what is around it, full-width forms and a final dot do not matter, and a
 * domain may be in letters of its own, which some browsers turn into its ASCII form before they send it and others do not.
 */
export function parseTypedEmail(typed: string): string | undefined {
  const plain = typed
    .replace(AROUND, "")
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_ASCII));
  const [, local = "", domain = ""] = /^(.*@)(.*)$/s.exec(plain) ?? [];
  const ascii = /^[\x21-\x7e]*$/.test(domain) || !INTERNATIONAL_DOMAIN.test(domain) ? domain : domainToASCII(domain);
  return parseEmail(local + ascii.replace(/\.$/, ""));
}
