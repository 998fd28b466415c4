// The address that a browser's own check lets through (HTML, "valid e-mail address"): one address, no comment, no line
// break, ASCII only, so that two spellings of one mailbox that differ in look-alike letters cannot both exist.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
/** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
const LONGEST = 254;

/** The one spelling under which an e-mail address is stored, compared and mailed; `undefined` when it is none. */
export function parseEmail(given: string): string | undefined {
  // Before lower-casing: U+212A (the Kelvin sign) has the lower case "k".
  if (given.length > LONGEST || !/^[\x21-\x7e]+$/.test(given)) return undefined;
  const address = given.toLowerCase();
  return ADDRESS.test(address) ? address : undefined;
}

/** The same of what a human has typed, who may leave spaces around it. */
export function parseTypedEmail(typed: string): string | undefined {
  return parseEmail(typed.trim());
}
