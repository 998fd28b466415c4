import { htmlUnescaped, percentDecoded } from "./encodings.ts";
import { isSecretLike, kindByName, type Met, type SecretKind } from "./secret-forms.ts";

// Where secrets stand, whatever they look like: in credentials, cookies, and under the names that secrets have.

const NAMES = "[\\w-]*(?:token|secret|password|csrf|assertion|verifier|api_?key)|user_code|device_code";
const SECRET_NAME = new RegExp(`^(?:${NAMES})$`, "i");
const SECRET_HEADER = /(?:^|-)(?:token|secret|csrf|api-?key)$/i;

const CREDENTIALS = /\b((?:bearer|basic|token)\s+)([A-Za-z0-9._~+/=-]{16,})/gi;
/** `"access_token": "..."`. */
const MEMBER = new RegExp(`("(${NAMES})"\\s*:\\s*")((?:\\\\.|[^"\\\\])+)`, "gi");
/** The same where the JSON is itself quoted in JSON. */
const QUOTED_MEMBER = new RegExp(`(\\\\+"(${NAMES})\\\\+"\\s*:\\s*\\\\+")([^"\\\\]+)`, "gi");
/** `"code": "123456"`; of an error it is a word. */
const CODE_MEMBER = /("code"\s*:\s*")(\d[\d -]{4,7}\d)(?=")/g;
/** `csrf=...` in a form, a query or a log line. */
const FIELD = new RegExp(`((?<![\\w-])(${NAMES}|code)=)([^&\\s"'<>\\\\;,)]+)`, "gi");
/** `<input name="csrf" value="...">`, `<meta name="csrf-token" content="...">`; quotes may be escaped. */
const TAG = /<(?:input|meta|button|option)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const TAG_NAME = new RegExp(`\\bname=\\\\*["']?(${NAMES}|code)(?![\\w-])`, "i");
const QUOTED_VALUE = /(\b(?:value|content)=(\\*["']))((?:(?!\2).)+)(?=\2)/gis;
const BARE_VALUE = /(\b(?:value|content)=)([^"'\\\s>]+)/gi;

/** Whether the member, field or parameter of this name is secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Whether the member of this name holds an id, which anybody may see. */
export function isIdName(name: string): boolean {
  return /^id$|(?:Id|_id)$/.test(name);
}

/** Whether a header field is a number of bytes, seconds or requests: no code, though it may have as many digits. */
export function isCount(name: string, value: string): boolean {
  return /^\d+$/.test(value) && /^(?:content-length|age|retry-after)$|(?:limit|remaining|reset)$/i.test(name);
}

/** The credentials and named values in a text. */
export function inPlaces(text: string, met: Met): string {
  const named = (_: string, before: string, name: string, value: string): string => before + ifSecret(name, value, met);
  return inTags(
    text
      .replace(CREDENTIALS, (_, scheme: string, secret: string) => scheme + met(secret, credentialKind(scheme)))
      .replace(MEMBER, named)
      .replace(QUOTED_MEMBER, named)
      .replace(CODE_MEMBER, (_, before: string, code: string) => before + met(code, "CODE"))
      .replace(FIELD, (_, before: string, name: string, value: string) => {
        return before + ifSecret(name, percentDecoded(value), met, value);
      }),
    met,
  );
}

/** The values that a page's tags carry under secret names. */
export function inTags(html: string, met: Met): string {
  return html.replace(TAG, (tag) => {
    const name = TAG_NAME.exec(tag)?.[1];
    if (name === undefined) return tag;
    const hidden = (value: string): string => ifSecret(name, htmlUnescaped(value), met, value);
    return tag
      .replace(QUOTED_VALUE, (_, before: string, __: string, value: string) => before + hidden(value))
      .replace(BARE_VALUE, (_, before: string, value: string) => before + hidden(value));
  });
}

/** @param written the value as it stands there */
function ifSecret(name: string, value: string, met: Met, written: string = value): string {
  return /csrf|password/i.test(name) || isSecretLike(value) ? met(value, kindByName(name), name) : written;
}

/** The secrets of a header field by its name: credentials, cookies and keys, whatever their form. */
export function inHeader(name: string, value: string, met: Met): string {
  switch (name.toLowerCase()) {
    case "authorization":
    case "proxy-authorization":
      return inAuthorization(value, met);
    case "cookie":
      return value
        .split(";")
        .map((pair) => inCookie(pair, met))
        .join(";");
    case "set-cookie": {
      const [pair = "", ...attributes] = value.split(";");
      return [inCookie(pair, met), ...attributes].join(";");
    }
    default:
      return SECRET_HEADER.test(name) && value !== "" ? met(value, kindByName(name), name) : value;
  }
}

function inAuthorization(value: string, met: Met): string {
  const [, scheme, rest] = /^(\s*\S+\s+)(\S.*)$/s.exec(value) ?? [];
  if (scheme === undefined || rest === undefined) return isSecretLike(value) ? met(value, "CREDENTIALS") : value;
  const secret = rest.trim();
  if (/^\s*basic/i.test(scheme)) {
    const [, password] = /^[^:]*:(.+)$/s.exec(Buffer.from(secret, "base64").toString()) ?? [];
    if (password !== undefined) met(password, "PASSWORD");
  }
  return scheme + met(secret, credentialKind(scheme));
}

function credentialKind(scheme: string): SecretKind {
  return /^\s*(?:bearer|token)/i.test(scheme) ? "ACCESS_TOKEN" : "CREDENTIALS";
}

function inCookie(pair: string, met: Met): string {
  const equals = pair.indexOf("=");
  const value = pair.slice(equals + 1).trim();
  if (value === "") return pair;
  const decoded = decode(value);
  if (decoded !== value) met(decoded, "COOKIE");
  return pair.slice(0, equals + 1) + met(value, "COOKIE");
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
