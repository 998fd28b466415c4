/** What a report calls a secret: the name of the variable that holds it when a request is repeated. */
export type SecretKind =
  | "ACCESS_TOKEN"
  | "CLAIM_TOKEN"
  | "CLAIM_ATTEMPT_TOKEN"
  | "INVITATION_TOKEN"
  | "PLATFORM_TOKEN"
  | "WEBHOOK_SECRET"
  | "TOKEN"
  | "USER_CODE"
  | "CODE"
  | "CSRF"
  | "COOKIE"
  | "CREDENTIALS"
  | "PASSWORD"
  | "SECRET";

const PREFIXES: Readonly<Record<string, SecretKind>> = {
  ot_pat_: "ACCESS_TOKEN",
  ot_clm_: "CLAIM_TOKEN",
  ot_cat_: "CLAIM_ATTEMPT_TOKEN",
  ot_inv_: "INVITATION_TOKEN",
  ot_ptk_: "PLATFORM_TOKEN",
  whsec_: "WEBHOOK_SECRET",
};

// The whole of what follows the prefix goes, public id included: another implementation may lay its tokens out
// otherwise. Masked previews (`ot_pat_8f2a********91cd`) hold nothing secret and stay.
const TOKEN = /(?!ot_[a-z]+_\w{1,8}\*{4})(?:ot_[a-z]+_|whsec_)[A-Za-z0-9][A-Za-z0-9+/=_-]*/gi;
/** What may be a code of 6 or 8 digits, whole or in halves. */
const CODE = /(?<![\w.-])(?:\d{3}[ -]?\d{3}|\d{4}[ -]?\d{4})(?![\w-])/g;
/** The words beside it that say so, before and after it; what a process or an answer ends with is no secret. */
const CODE_BEFORE = /(?<!(?:status|exit|error|response)[ -])\b(?:codes?|otp|pin|passcode)\b[^\n.]{0,40}$/i;
const CODE_AFTER = /^[^\n.\d]{0,24}(?<!(?:status|exit|error|response)[ -])\b(?:code|otp|pin|passcode)\b/i;

/** The prefix of a token of this protocol, "" for anything else. */
export function prefixOf(secret: string): string {
  return /^(ot_[a-z]+_|whsec_)/.exec(secret.toLowerCase())?.[1] ?? "";
}

/** What a secret is called: by its own prefix, else by the name that it was found under. */
export function kindOf(secret: string, name = ""): SecretKind {
  const prefix = prefixOf(secret);
  if (prefix !== "") return PREFIXES[prefix] ?? "TOKEN";
  const plain = name.toLowerCase().replace(/[_-]/g, "");
  if (plain.endsWith("accesstoken")) return "ACCESS_TOKEN";
  if (plain.endsWith("claimtoken")) return "CLAIM_TOKEN";
  if (plain.includes("csrf")) return "CSRF";
  if (plain.endsWith("token")) return "TOKEN";
  if (plain === "usercode") return "USER_CODE";
  if (plain === "code") return "CODE";
  if (plain.endsWith("password")) return "PASSWORD";
  return "SECRET";
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
 */
export function isMadeUp(value: string): boolean {
  const secret = value.slice(prefixOf(value).length);
  const different = new Set(secret).size;
  return (secret.length >= 6 && different === 1) || (secret.length >= 16 && different <= 3);
}

/** What becomes of a secret that is met in a text. */
export type Met = (secret: string, kind: SecretKind) => string;

/** The tokens of this protocol in a text, by their prefixes. */
export function inTokens(text: string, met: Met): string {
  return text.replace(TOKEN, (secret) => met(secret, kindOf(secret)));
}

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
