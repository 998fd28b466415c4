import { createHash, createHmac } from "node:crypto";

/** What follows the public id of a token: `<prefix>_<public id>_<secret>`. */
export function secretOf(token: string): string {
  return /^ot_[a-z]+_[0-9a-z]+_(.+)$/.exec(token)?.[1] ?? "";
}

/** In which ways a secret is written there: as it is, or the bytes that it stands for as bytes are written. */
export function waysFound(secret: string, stored: string): string[] {
  const bytes = Buffer.from(secret, "base64url");
  const ways = {
    "as it is": secret,
    "in hex": bytes.toString("hex"),
    "in base64": bytes.toString("base64").replace(/=+$/, ""),
    "as bytes": bytes.toString("latin1"),
  };
  return Object.entries(ways).flatMap(([way, spelling]) => (stored.includes(spelling) ? [way] : []));
}

/**
 * Whether the digest of a code can be found among stored rows by somebody who has only them: a plain digest, one
 * salted with another stored value, or one keyed with a stored key. (Six digits are tried in a second.)
 */
export function canBeGuessed(code: string, rows: string): boolean {
  const addresses = rows.match(/[^\s"',|]+@[^\s"',|]+/g) ?? [];
  const words = new Set(["", ...rows.split(/[\s"',:$.{}[\]]+/), ...addresses]);
  const isStored = (digest: Buffer): boolean =>
    (["hex", "base64url", "base64"] as const).some((encoding) => words.has(digest.toString(encoding)));
  for (const word of words) {
    for (const algorithm of ["sha256", "sha1", "md5"]) {
      const salted = ["", " ", ":", ".", "|", "-"].flatMap((mark) => [
        `${word}${mark}${code}`,
        `${code}${mark}${word}`,
      ]);
      if (salted.some((text) => isStored(createHash(algorithm).update(text).digest()))) return true;
      if (isStored(createHmac(algorithm, word).update(code).digest())) return true;
    }
  }
  return false;
}
