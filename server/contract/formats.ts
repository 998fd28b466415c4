/**
 * What portable patterns cannot say of a text: the validators that the contract names as `format` (`@validator` in spec/).
 *
 * A format of the documents that is neither here nor one of ajv-formats fails when it is compiled.
 */

/** What PostgreSQL can store: no NUL, no half of a surrogate pair. */
function isStorableText(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Not white space, control and format characters, and what has no glyph: Hangul fillers (U+3164), an empty Braille cell, a null note head. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}]/u;

/** Whether a person who is shown the text sees anything. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

function isDisplayName(text: string): boolean {
  return text.isWellFormed() && !CONTROLS.test(text) && isVisible(text);
}

const WEB_URL = /^https?:\/\/[^\s\p{Cc}\p{Cs}/?#\\]+(?:[/?#][^\s\p{Cc}\p{Cs}]*)?$/iu;

export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  "storable-text": isStorableText,
  "visible-text": (text) => isStorableText(text) && isVisible(text),
  "display-name": isDisplayName,
  "optional-name": (text) => text.trim() === "" || isDisplayName(text),
  "web-url": (text) => WEB_URL.test(text),
};
