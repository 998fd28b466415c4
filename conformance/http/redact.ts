/**
 * Takes secrets out of whatever goes into a report.
 *
 * Two nets: the forms that secrets have in this protocol (`ot_..._`, `whsec_`, codes of 6 and 8 digits, credentials in
 * headers and forms), and the values it has learned from exchanges, which are replaced wherever they turn up later.
 * Equal secrets get equal numbers, so that a reader still sees which is which.
 */
export class Redactor {
  readonly #numbers = new Map<string, number>();
  readonly #learned = new Set<string>();

  /** Remembers a value as secret. Short words would blot out ordinary text and are left to the forms. */
  learn(value: string): void {
    if (value.length >= 12 || /^\d{6,}$/.test(value)) this.#learned.add(value);
  }

  /** Learns the secret members of a JSON body, at any depth. */
  learnJson(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === "string" && SECRET_MEMBERS.test(key)) this.learn(member);
      else this.learnJson(member);
    }
  }

  text(text: string): string {
    let out = text;
    for (const secret of this.#learned) {
      // A learned value that has one of the known forms keeps its prefix: the pattern below does that.
      if (FORM.test(secret)) continue;
      if (out.includes(secret)) out = out.replaceAll(secret, `[${this.#number(secret)}]`);
    }
    return out
      .replace(TOKEN, (whole, prefix: string, secret: string, masked: string | undefined) =>
        masked === undefined ? `${prefix}[${this.#number(prefix + secret)}]` : whole,
      )
      .replace(CREDENTIALS, (_, before: string, secret: string) => `${before}[${this.#number(secret)}]`)
      .replace(CSRF_FIELD, (_, before: string, secret: string) => `${before}[${this.#number(secret)}]`)
      .replace(CSRF_INPUT, (_, before: string, secret: string) => `${before}[${this.#number(secret)}]`)
      .replace(CSRF_INPUT_REVERSED, (_, before: string, secret: string) => `${before}[${this.#number(secret)}]`)
      .replace(CODE, "[code]");
  }

  /** A header field's value; cookies and credentials lose theirs, whatever their form. */
  header(name: string, value: string): string {
    switch (name.toLowerCase()) {
      case "authorization":
      case "proxy-authorization":
        return this.text(
          value.replace(/^(\s*\S+\s+)(\S.*)$/s, (_, scheme: string, rest: string) => {
            this.learn(rest.trim());
            return `${scheme}[${this.#number(rest.trim())}]`;
          }),
        );
      case "cookie":
        return value
          .split(";")
          .map((pair) => this.#cookie(pair))
          .join(";");
      case "set-cookie": {
        const [pair = "", ...attributes] = value.split(";");
        return [this.#cookie(pair), ...attributes].join(";");
      }
      default:
        return this.text(value);
    }
  }

  /** A copy of a JSON-like value with every text redacted. */
  deep<T>(value: T): T {
    return this.#deep(value) as T; // the shape is kept: only texts are replaced, by texts
  }

  #deep(value: unknown): unknown {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map((member) => this.#deep(member));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#deep(member)]));
    }
    return value;
  }

  #cookie(pair: string): string {
    const equals = pair.indexOf("=");
    if (equals < 0) return `[${this.#number(pair.trim())}]`;
    const value = pair.slice(equals + 1).trim();
    if (value === "" || /^\[\d+\]$/.test(value)) return pair;
    this.learn(value);
    const decoded = decode(value);
    if (decoded !== value) this.learn(decoded);
    return `${pair.slice(0, equals)}=[${this.#number(value)}]`;
  }

  #number(secret: string): number {
    const known = this.#numbers.get(secret);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(secret, number);
    return number;
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const SECRET_MEMBERS = /^(access_token|claim_token|token|user_code|csrf|secret|client_secret|refresh_token|password)$/;
const FORM = /^(ot_[a-z]+_|whsec_)/;
// The whole of what follows the prefix goes, public id included: another implementation may lay its tokens out
// otherwise. Masked previews (`ot_pat_8f2a********91cd`) hold nothing secret and stay.
const TOKEN = /(ot_[a-z]+_|whsec_)([A-Za-z0-9][A-Za-z0-9+/=_-]*)(\*+)?/g;
const CREDENTIALS = /\b((?:bearer|basic)\s+)([A-Za-z0-9._~+/=-]{16,})/gi;
const CSRF_FIELD = /((?:^|[&?\s"'])csrf(?:=|%3D))([^&\s"'[]+)/gi;
// Quotes may be escaped: a page is often quoted inside JSON.
const CSRF_INPUT = /(name=\\?["']?csrf\\?["']?[^>]*?value=\\?["']?)([^"'\\\s>[]+)/gi;
const CSRF_INPUT_REVERSED = /(value=\\?["']?)([^"'\\\s>[]+)(?=\\?["']?[^<>]*?name=\\?["']?csrf)/gi;
const CODE = /(?<![\w.-]|max-age=)(\d{3}[ -]?\d{3}|\d{4} ?\d{4})(?![\w-])/g;
