const GONE = "[redacted]";

/** Members that are secret by their name, in any spelling (`claim_token`, `claimToken`, `Claim-Token`). */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  "authorization",
  "proxyauthorization",
  "cookie",
  "setcookie",
  "rawheaders",
  "password",
  "secret",
  "token",
  "accesstoken",
  "claimtoken",
  "sessiontoken",
  "csrf",
  "csrftoken",
]);
/** Members that hold an email code if their value looks like one; `code` is also the name of an error's code. */
const CODE_MEMBERS: ReadonlySet<string> = new Set(["code", "usercode", "emailcode", "otp"]);
const CODE = /^(?:\d{6}|\d{8})$/;

/**
 * What is secret wherever it stands in a text, with what replaces it. A text may be what a caller asked for, 256 KiB of
 * anything: none of these, nor `ADDRESS`, may begin anew at every place and read on to the end from there.
 */
const SECRET_TEXTS: readonly (readonly [RegExp, string])[] = [
  // The tokens of this server (the underscores may come percent-encoded); the kind is left, it helps and tells nothing.
  [/(ot(?:_|%5f)(?:pat|clm|cat|inv|ptk)(?:_|%5f)|whsec(?:_|%5f))[\w%+/=-]+/gi, `$1${GONE}`],
  [/\b(bearer|basic) [\w.~+/=-]{16,}/gi, `$1 ${GONE}`],
  [/((?:session|csrf)[\w.-]{0,64})=[^;&\s]+/gi, `$1=${GONE}`],
  [/:\/\/[^\s/@:]*:[^\s/@]+@/g, `://${GONE}@`],
  // Six digits (claim) and eight (sign-in) that stand alone: not a part of a UUID, a time or a longer number.
  [/(?<![\w.-])(?:\d{6}|\d{8})(?![\w-]|\.\d)/g, GONE],
];

/** Somebody's address, which mail servers and databases say again in their errors; `pg@8.23.1` is none. */
const ADDRESS = /(?<![^\s"<>()[\],;:=\\/?&])[^\s"<>()[\],;:=\\/?&@]{1,64}(?:@|%40)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*/gi;

export function redactText(text: string): string {
  let safe = text;
  for (const [pattern, replacement] of SECRET_TEXTS) safe = safe.replace(pattern, replacement);
  return safe.replace(ADDRESS, GONE);
}

/**
 * A URL's path without its secrets, which work however they are spelled: `%6ft_inv_...` is a token too. One that has
 * none is left as it came.
 */
export function redactPath(path: string): string {
  const plain = path.replace(/%[2-7][\da-f]/gi, (escaped) =>
    String.fromCharCode(Number.parseInt(escaped.slice(1), 16)),
  );
  const safe = redactText(plain);
  return safe === plain ? path : safe;
}

/**
 * All of the above in one expression, by which a line is seen to hold nothing of it, as nearly all do: that costs a
 * tenth of reading the line as JSON.
 *
 * A text that matches does so within its line too, where it stands between two quotes as it is, unless something in it
 * was escaped: so a line with a backslash is never clean. What an address is would be asked at each word: a sign of one
 * will do.
 */
const SUSPECT = new RegExp(
  [
    String.raw`\\`,
    `"[-_]*(?:${[...SECRET_MEMBERS, ...CODE_MEMBERS].map((name) => [...name].join("[-_]*")).join("|")})[-_]*":`,
    "@|%40",
    ...SECRET_TEXTS.map(([{ source }]) => source),
  ].join("|"),
  "i",
);

/** One JSON line without its secrets; a line that is not JSON is taken as text. */
export function redactLine(line: string): string {
  if (!SUSPECT.test(line)) return line;
  try {
    return `${JSON.stringify(JSON.parse(line, redactMember))}\n`;
  } catch {
    return redactText(line);
  }
}

function redactMember(name: string, value: unknown): unknown {
  if (name !== "") {
    const plain = name.toLowerCase().replace(/[-_]/g, "");
    if (SECRET_MEMBERS.has(plain) && (typeof value === "string" || Array.isArray(value))) return GONE;
    if (CODE_MEMBERS.has(plain) && CODE.test(String(value))) return GONE;
  }
  return typeof value === "string" ? redactText(value) : value;
}
