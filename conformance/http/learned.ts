const KEY_LENGTH = 6;
/** So many characters of a secret's beginning are taken for it when the rest was left out. */
const TELLING = 16;

/** The secrets met so far, and where they are in a text: whole, or cut short; the case does not matter. */
export class LearnedSecrets {
  readonly #known = new Set<string>();
  readonly #byBeginning = new Map<string, string[]>();

  add(secret: string): void {
    if (secret.length < KEY_LENGTH || this.#known.has(secret)) return;
    this.#known.add(secret);
    const key = secret.slice(0, KEY_LENGTH).toLowerCase();
    const same = this.#byBeginning.get(key) ?? [];
    // The longest first: a secret may begin with another one.
    this.#byBeginning.set(
      key,
      [...same, secret].sort((a, b) => b.length - a.length),
    );
  }

  /** The text with every secret in it replaced. */
  replace(text: string, mark: (secret: string) => string): string {
    if (this.#known.size === 0) return text;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return this.#exactly(text, mark); // a letter whose lower case is longer
    let out = "";
    let from = 0;
    for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
      const found = this.#at(lower, at);
      if (found === undefined) continue;
      out += text.slice(from, at) + mark(found.secret);
      from = at + found.length;
      at = from - 1;
    }
    return out + text.slice(from);
  }

  #at(lower: string, at: number): { secret: string; length: number } | undefined {
    const candidates = this.#byBeginning.get(lower.slice(at, at + KEY_LENGTH));
    for (const secret of candidates ?? []) {
      const length = sharedLength(secret.toLowerCase(), lower, at);
      const whole = length === secret.length;
      const isCut = length >= TELLING || /^\.{3} \(\d/.test(lower.slice(at + length, at + length + 6));
      if (whole || isCut) return { secret, length };
    }
    return undefined;
  }

  #exactly(text: string, mark: (secret: string) => string): string {
    let out = text;
    for (const secret of this.#known) out = out.replaceAll(secret, () => mark(secret));
    return out;
  }
}

function sharedLength(secret: string, text: string, at: number): number {
  let length = 0;
  while (length < secret.length && secret[length] === text[at + length]) length += 1;
  return length;
}
