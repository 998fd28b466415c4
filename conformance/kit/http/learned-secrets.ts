const KEY_LENGTH = 6;
/** So many characters of a secret's beginning are taken for it when the rest was left out. */
const TELLING = 16;
/** A shorter secret is one only as a whole word: its characters come in ordinary numbers and ids too. */
const ANYWHERE = 12;

/** What is known of a text beside its secrets. */
type IsPublic = (word: string) => boolean;

/** The secrets met so far, and where they are in a text: whole, or cut short; the case does not matter. */
export class LearnedSecrets {
  readonly #known = new Set<string>();
  readonly #byBeginning = new Map<string, string[]>();
  readonly #isPublic: IsPublic;

  /** @param isPublic whether a word is known not to be secret, though a secret may begin with it */
  constructor(isPublic: IsPublic = () => false) {
    this.#isPublic = isPublic;
  }

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

  has(secret: string): boolean {
    return this.#known.has(secret);
  }

  /** The text with every secret in it replaced. */
  replace(text: string, mark: (secret: string) => string): string {
    if (this.#known.size === 0) return text;
    const lower = text.toLowerCase();
    if (lower.length !== text.length) return this.#exactly(text, mark); // a letter whose lower case is longer
    let out = "";
    let from = 0;
    for (let at = 0; at + KEY_LENGTH <= text.length; at += 1) {
      const found = this.#at(text, lower, at);
      if (found === undefined) continue;
      out += text.slice(from, at) + mark(found.secret);
      from = at + found.length;
      at = from - 1;
    }
    return out + text.slice(from);
  }

  #at(text: string, lower: string, at: number): { secret: string; length: number } | undefined {
    const candidates = this.#byBeginning.get(lower.slice(at, at + KEY_LENGTH));
    for (const secret of candidates ?? []) {
      const length = sharedLength(secret.toLowerCase(), lower, at);
      const isWhole = length === secret.length && (length >= ANYWHERE || isWord(text, at, length));
      if (isWhole || this.#isCut(secret, text, at, length)) return { secret, length };
    }
    return undefined;
  }

  /** Whether the rest of the secret was left out there, and it is not another value that begins alike. */
  #isCut(secret: string, text: string, at: number, length: number): boolean {
    if (/^\.{3} \(\d/.test(text.slice(at + length, at + length + 6))) return true;
    if (length < TELLING) return false;
    const goesOn = /^\w/.test(text.slice(at + length, at + length + 1));
    return (!goesOn || length * 2 >= secret.length) && !this.#isPublic(wordAt(text, at));
  }

  #exactly(text: string, mark: (secret: string) => string): string {
    let out = text;
    for (const secret of this.#known) {
      out = out.replaceAll(secret, (_, at: number, whole: string) =>
        secret.length >= ANYWHERE || isWord(whole, at, secret.length) ? mark(secret) : secret,
      );
    }
    return out;
  }
}

/** Whether what stands there is a word by itself: not a part of an id, of a longer number or of a fraction. */
function isWord(text: string, at: number, length: number): boolean {
  if (/^\w/.test(text.slice(at + length, at + length + 1))) return false;
  const before = text.slice(Math.max(0, at - 6), at);
  return !/(?:\w|\d\.)$/.test(before) || /\\(?:[bfnrt]|u[0-9a-f]{4})$/i.test(before);
}

/** The id, or the like, that a place in a text belongs to. */
function wordAt(text: string, at: number): string {
  const before = /[\w-]*$/.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? "";
  const after = /^[\w-]*/.exec(text.slice(at, at + 64))?.[0] ?? "";
  return before + after;
}

function sharedLength(secret: string, text: string, at: number): number {
  let length = 0;
  while (length < secret.length && secret[length] === text[at + length]) length += 1;
  return length;
}
