import { deepTexts } from "../engine/words.ts";
import { ENCODINGS, fullyDecoded } from "./encodings.ts";
import { LearnedSecrets } from "./learned-secrets.ts";
import {
  type ContractSecrets,
  inCodes,
  isCode,
  isMadeUp,
  isWorthLearning,
  kindByName,
  type Met,
  type SecretKind,
  TokenForms,
} from "./secret-forms.ts";
import { inHeader, inPlaces, inTags, isCount, isIdName, isSecretName } from "./secret-places.ts";

/** What stands in a secret's place: the variable that holds it when a request is repeated (`${ACCESS_TOKEN_2}`). */
export const MARK: RegExp = /\$\{([A-Z]+(?:_[A-Z]+)*)(?:_(\d+))?\}/g;

/** So deep writings within writings are undone one by one: a form in JSON in a query. */
const DEEPEST = 3;

/**
 * Takes secrets out of whatever goes into a report.
 *
 * A secret is known by where it came from, not by what it looks like. Three nets: the places where secrets stand, and
 * the prefixes of tokens that the contract has (`ot_pat_`); the values learned from there, from mails and from answers, which are
 * replaced wherever they turn up later; and both again in what a text says when percent, JSON, HTML, base64 or hex
 * encoding is undone. Ids, numbers, and what a check has made up in a secret's place stay readable. Equal secrets get
 * equal marks, so that a reader still sees which is which.
 */
export class Redactor {
  readonly #tokens: TokenForms;
  readonly #marks = new Map<string, string>();
  readonly #counts = new Map<SecretKind, number>();
  /** The ids that answers have shown. */
  readonly #public = new Set<string>();
  readonly #learned = new LearnedSecrets((word) => this.#public.has(word));

  constructor(secrets: ContractSecrets) {
    this.#tokens = new TokenForms(secrets);
  }

  /** What the server, or whoever started it, gives. */
  readonly #learn: Met = (secret, kind, name) => {
    this.learn(secret, this.#tokens.kindOf(secret, kind, name));
    return secret;
  };

  /** What the suite sends. */
  readonly #learnSent: Met = (secret, kind, name) => {
    if (!this.#isMadeUp(secret)) this.#learn(secret, kind, name);
    return secret;
  };

  readonly #hide: Met = (secret, kind, name) => {
    const isShown = isMarked(secret) || (this.#isMadeUp(secret) && !this.#learned.has(secret));
    return isShown ? secret : this.#hideLearned(secret, kind, name);
  };

  // Behind the prefix that says what token it is: an implementer must see a wrong one.
  readonly #hideLearned: Met = (secret, kind, name) =>
    this.#tokens.prefixOf(secret) + this.#mark(secret, this.#tokens.kindOf(secret, kind, name));

  #isMadeUp(secret: string): boolean {
    return isMadeUp(secret.slice(this.#tokens.prefixOf(secret).length));
  }

  /** Remembers a value as secret. Ordinary words would blot out ordinary text and are left to the places. */
  learn(value: string, kind: SecretKind = this.#tokens.kindOf(value, "SECRET")): void {
    if (!isWorthLearning(value) || isMarked(value)) return;
    this.#mark(value, kind);
    this.#learned.add(value);
  }

  /** Learns the secret members of an answer's JSON, at any depth, and which values are ids that anybody may see. */
  learnJson(value: unknown): void {
    for (const [key, member] of textMembers(value)) {
      if (isSecretName(key) || (key === "code" && isCode(member))) this.#learn(member, kindByName(key), key);
      else if (isIdName(key)) this.#public.add(member);
    }
  }

  /** Learns the secret members of JSON that the suite sends, at any depth. */
  learnSentJson(value: unknown): void {
    for (const [key, member] of textMembers(value)) this.#learnField(key, member);
  }

  /** Learns the secret fields of a form or query. */
  learnFields(fields: URLSearchParams): void {
    for (const [name, value] of fields) this.#learnField(name, value);
  }

  /** A form token that was not learned from a page, and a code that no answer or mail had, are a check's own words. */
  #learnField(name: string, value: string): void {
    if (!(isSecretName(name) || name === "code") || /csrf/i.test(name) || isCode(value)) return;
    this.#learnSent(value, kindByName(name), name);
  }

  /** Learns the codes of a mail, and the tokens in its links. */
  learnMail(text: string): void {
    inCodes(text, () => true, this.#learn);
    inPlaces(this.#tokens.inText(text, this.#learn), this.#learn);
  }

  /** Learns the values that a page's tags carry under secret names. */
  learnTags(html: string): void {
    inTags(html, this.#learn);
  }

  /** Learns the credentials, cookies and keys of an answer's header field. */
  learnHeader(name: string, value: string): void {
    inHeader(name, value, this.#learn);
  }

  /** Learns those of a header field that the suite sends. */
  learnSentHeader(name: string, value: string): void {
    inHeader(name, value, this.#learnSent);
  }

  /** Learns what the environment of this process holds under secret names: a server started here may print it. */
  learnEnvironment(env: Readonly<Record<string, string | undefined>>): void {
    for (const [name, value] of Object.entries(env)) {
      if (value !== undefined && /(?:TOKEN|SECRET|PASSWORD|API_?KEY|CREDENTIALS?)$/i.test(name))
        this.learn(value, "SECRET");
    }
  }

  text(text: string): string {
    return this.#text(text, 0).replace(/\S+/g, (piece) => {
      const bottom = fullyDecoded(piece);
      if (bottom === piece) return piece;
      const redacted = this.#text(bottom, DEEPEST);
      return redacted === bottom ? piece : redacted;
    });
  }

  /** A header field's value; cookies and credentials lose theirs, whatever their form. */
  header(name: string, value: string): string {
    if (isCount(name, value)) return value;
    this.learnSentHeader(name, value);
    return this.text(inHeader(name, value, this.#hide));
  }

  /** A copy of a JSON-like value with every text redacted. */
  deep<T>(value: T): T {
    // The same fields and flows come again and again.
    const done = new Map<string, string>();
    return deepTexts(value, (text) => {
      const redacted = done.get(text) ?? this.text(text);
      done.set(text, redacted);
      return redacted;
    });
  }

  #text(text: string, depth: number): string {
    let out = inCodes(inPlaces(this.#known(text), this.#hide), (code) => this.#learned.has(code), this.#hide);
    if (depth === DEEPEST) return out;
    for (const { pieces, read, legible } of ENCODINGS) {
      out = out.replace(pieces, (piece) => {
        for (const reading of read(piece)) {
          if (reading === piece) continue;
          const isText = legible || /^[\t\n\r\x20-\x7e]*$/.test(reading);
          const redacted = isText ? this.#text(reading, depth + 1) : this.#known(reading);
          if (redacted !== reading) return legible ? redacted : this.#mark(piece, "SECRET");
        }
        return piece;
      });
    }
    return out;
  }

  /** Without what is secret wherever it stands, in bytes that are no text too. */
  #known(text: string): string {
    const shown = this.#learned.replace(text, (secret) => this.#hideLearned(secret, "SECRET"));
    return this.#tokens.inText(shown, this.#hide);
  }

  #mark(secret: string, kind: SecretKind): string {
    const known = this.#marks.get(secret);
    if (known !== undefined) return known;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, number);
    const mark = `\${${kind}_${number}}`;
    this.#marks.set(secret, mark);
    return mark;
  }
}

function isMarked(value: string): boolean {
  return value.search(MARK) >= 0;
}

/** The members of JSON that are texts, at any depth; not by recursion, since the suite sends what is nested very deep. */
function* textMembers(value: unknown): Generator<[key: string, text: string]> {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const [key, member] of Object.entries(next)) {
      if (typeof member === "string") yield [key, member];
      else left.push(member);
    }
  }
}
