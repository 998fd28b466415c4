/** A way of writing a text in which a secret is not seen as it is. */
export interface Encoding {
  /** The pieces of a text that may be written so. */
  readonly pieces: RegExp;
  /** What a piece says: itself when it is not written so, several readings where its beginning is not certain. */
  read(piece: string): readonly string[];
  /** Whether what it says may stand in its place; otherwise the whole piece goes. */
  readonly legible: boolean;
}

/** The writings in which a text may carry another one. */
export const ENCODINGS: readonly Encoding[] = [
  { pieces: /\S+/g, read: (piece) => [percentDecoded(piece)], legible: true },
  { pieces: /\S+/g, read: (piece) => [jsonUnescaped(piece)], legible: true },
  { pieces: /\S+/g, read: (piece) => [htmlUnescaped(piece)], legible: true },
  { pieces: /[A-Za-z0-9+/_-]{12,}={0,2}/g, read: base64Decoded, legible: false },
  { pieces: /(?:[0-9a-f]{2}){8,}/gi, read: (piece) => [Buffer.from(piece, "hex").toString("latin1")], legible: false },
];

/** What is at the bottom of writings within writings, however deep. */
export function fullyDecoded(piece: string): string {
  let reading = piece;
  for (let depth = 0; depth < 8; depth += 1) {
    const next = htmlUnescaped(jsonUnescaped(percentDecoded(reading)));
    if (next === reading) break;
    reading = next;
  }
  return reading;
}

/** What a form or query says; a text without percent signs is not taken for one. */
export function percentDecoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return text.replaceAll("+", " ").replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    return Buffer.from(run.replaceAll("%", ""), "hex").toString();
  });
}

const ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/]))/gi;

function jsonUnescaped(text: string): string {
  return text.replace(ESCAPE, (_, unit: string | undefined, plain: string | undefined) =>
    unit === undefined ? (plain ?? "") : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

export function htmlUnescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The piece may begin in the middle of a longer word: it is read from each of four characters on. */
function base64Decoded(piece: string): string[] {
  return [0, 1, 2, 3].map((from) => Buffer.from(piece.slice(from), "base64").toString("latin1"));
}
