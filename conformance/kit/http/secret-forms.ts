/** What a report calls a secret: the name of the variable that holds it when a request is repeated, `ACCESS_TOKEN`. */
export type SecretKind = string;

/** How whoever repeats a request gets a secret: by an expression of the shell, over `$ORIGIN`, or as these words say. */
export type SecretSource = { readonly shell: string } | { readonly words: string };

/** The secrets of a contract. Those of HTTP, OAuth, forms and mails are known without it. */
export interface ContractSecrets {
  /** The pattern of what its tokens begin with, and which tells one kind from another: it stays readable in reports. */
  readonly prefix: string;
  /** A token whose prefix is not here is a `TOKEN`. */
  readonly kindByPrefix: Readonly<Record<string, SecretKind>>;
  /** The kind of a secret without prefix by how the name of its member or field ends, in lower case without `_` and `-`. */
  readonly kindByName: Readonly<Record<string, SecretKind>>;
  readonly sources: Readonly<Record<SecretKind, SecretSource>>;
}

/** A contract without secrets of its own. */
export const NO_SECRETS: ContractSecrets = { prefix: "(?!)", kindByPrefix: {}, kindByName: {}, sources: {} };

/** The tokens of a contract by their prefixes. */
export class TokenForms {
  readonly #secrets: ContractSecrets;
  readonly #prefix: RegExp;
  readonly #token: RegExp;

  constructor(secrets: ContractSecrets) {
    const prefix = `(?:${secrets.prefix})`;
    this.#secrets = secrets;
    this.#prefix = new RegExp(`^${prefix}`);
    // The whole of what follows the prefix goes, public id included: another implementation may lay its tokens out
    // otherwise. Masked previews (`ot_pat_8f2a********91cd`) hold nothing secret and stay.
    this.#token = new RegExp(`(?!${prefix}\\w{1,8}\\*{4})${prefix}[A-Za-z0-9][A-Za-z0-9+/=_-]*`, "gi");
  }

  /** The prefix of a token of this contract, "" for anything else. */
  prefixOf(secret: string): string {
    return this.#prefix.exec(secret.toLowerCase())?.[0] ?? "";
  }

  /**
   * What a secret is called: by its own prefix, else by the name that it was found under.
   *
   * @param kind by the place where it was found
   */
  kindOf(secret: string, kind: SecretKind, name = ""): SecretKind {
    const prefix = this.prefixOf(secret);
    if (prefix !== "") return this.#secrets.kindByPrefix[prefix] ?? "TOKEN";
    const plain = plainName(name);
    return Object.entries(this.#secrets.kindByName).find(([end]) => plain.endsWith(end))?.[1] ?? kind;
  }

  /** The tokens of this contract in a text. */
  inText(text: string, met: Met): string {
    return text.replace(this.#token, (secret) => met(secret, "TOKEN"));
  }
}

/** What may be a code of 6 or 8 digits, whole or in halves. */
const CODE = /(?<![\w.-])(?:\d{3}[ -]?\d{3}|\d{4}[ -]?\d{4})(?![\w-])/g;
/** The words beside it that say so, before and after it; what a process or an answer ends with is no secret. */
const CODE_BEFORE = /(?<!(?:status|exit|error|response)[ -])\b(?:codes?|otp|pin|passcode)\b[^\n.]{0,40}$/i;
const CODE_AFTER = /^[^\n.\d]{0,24}(?<!(?:status|exit|error|response)[ -])\b(?:code|otp|pin|passcode)\b/i;

/** What a secret is called by the name that it was found under. */
export function kindByName(name: string): SecretKind {
  const plain = plainName(name);
  if (plain.endsWith("accesstoken")) return "ACCESS_TOKEN";
  if (plain.includes("csrf")) return "CSRF";
  if (plain.endsWith("token")) return "TOKEN";
  if (plain === "usercode") return "USER_CODE";
  if (plain === "code") return "CODE";
  if (plain.endsWith("password")) return "PASSWORD";
  return "SECRET";
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, "");
}

/**
 * Whether a value under a secret name is one. Short plain words are not: what a check sends in a secret's place
 * (`token=nonsense`) is what a reader wants to see.
 */
export function isSecretLike(value: string): boolean {
  return value.length >= 16 || (value.length >= 6 && !/^[a-z]+(?:[ _-][a-z]+)*$/i.test(value));
}

/**
 * Whether a value is looked for everywhere once it is known, below 12 characters as a whole word: ordinary words would
 * blot out ordinary text.
 */
export function isWorthLearning(value: string): boolean {
  if (value.length >= 12) return true;
  return value.length >= 6 && (/\d/.test(value) || /^[A-Z][A-Z -]+$/.test(value));
}

/** Whether a value is what people type: 6 or 8 digits, whole or in halves. */
export function isCode(value: string): boolean {
  return /^(?:\d{3}[ -]?\d{3}|\d{4}[ -]?\d{4})$/.test(value);
}

/**
 * Whether nobody can have drawn a value by lot, since it has hardly two different characters: a check that sends such
 * a one in a secret's place (64 zeros) wants it to be seen, and an id of 16 zeros is no part of it.
 *
 * @param secret without its prefix
 */
export function isMadeUp(secret: string): boolean {
  const different = new Set(secret).size;
  return (secret.length >= 6 && different === 1) || (secret.length >= 16 && different <= 3);
}

/** What becomes of a secret that is met in a text; `name` is of the member or field that it stood in. */
export type Met = (secret: string, kind: SecretKind, name?: string) => string;

/**
 * The codes in a text for readers: those that are known, and those that the words beside them say are codes.
 *
 * @param isKnown is asked without the space or dash between the halves
 */
export function inCodes(text: string, isKnown: (code: string) => boolean, met: Met): string {
  return text.replace(CODE, (code: string, at: number) => {
    const digits = code.replace(/\D/g, "");
    if (isKnown(digits)) return met(digits, "CODE");
    const before = text.slice(Math.max(0, at - 60), at);
    const after = text.slice(at + code.length, at + code.length + 40);
    return CODE_BEFORE.test(before) || CODE_AFTER.test(after) ? met(code, "CODE") : code;
  });
}
