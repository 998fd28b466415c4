/**
 * The digits of a code as a person typed or pasted it: white space, hyphens and dashes, characters without a shape and
 * full-width digits do not matter. `undefined` for what is not a code of this length.
 */
export function typedCode(typed: string, digits: number): string | undefined {
  const plain = typed.normalize("NFKC").replaceAll(/[\s\p{Cf}\p{Pd}\u2212]/gu, "");
  return plain.length === digits && /^[0-9]+$/.test(plain) ? plain : undefined;
}
