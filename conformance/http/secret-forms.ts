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
/** A code of 6 or 8 digits, whole or in halves; not a number of seconds, characters or bytes. */
const CODE = /(?<![\w.-]|max-age=)(\d{3}[ -]?\d{3}|\d{4} ?\d{4})(?![\w-]| (?:characters|bytes))/g;

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

/** Whether a value is looked for everywhere once it is known: shorter ones would blot out ordinary text. */
export function isWorthLearning(value: string): boolean {
  if (value.length >= 12 || /^\d{6,}$/.test(value)) return true;
  return value.length >= 8 && /\d/.test(value) && /[a-z]/i.test(value);
}

/** What becomes of a secret that is met in a text. */
export type Met = (secret: string, kind: SecretKind) => string;

/** The tokens of this protocol in a text, by their prefixes. */
export function inTokens(text: string, met: Met): string {
  return text.replace(TOKEN, (secret) => met(secret, kindOf(secret)));
}

/** What may be a code in a text for readers. */
export function inCodes(text: string, met: Met): string {
  return text.replace(CODE, (code) => met(code, "CODE"));
}
