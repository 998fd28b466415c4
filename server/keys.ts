import { createHmac, hkdfSync } from "node:crypto";

/** Keys derived from `SECRET`, one for each purpose, so that a value made for one is worthless for another. */
export interface Keys {
  /** HMAC-SHA-256 of `value` under the key of `purpose`, in lower-case hex. */
  hmac(purpose: string, value: string): string;
  /** The key of `purpose` itself: 32 bytes, for libraries and ciphers that want one. */
  key(purpose: string): Buffer;
}

/** Derives keys by HKDF-SHA-256 (RFC 5869) with the purpose as `info`. */
export function createKeys(secret: string): Keys {
  const derived = new Map<string, Buffer>();
  const key = (purpose: string): Buffer => {
    let found = derived.get(purpose);
    if (!found) {
      found = Buffer.from(hkdfSync("sha256", secret, "opentrain", purpose, 32));
      derived.set(purpose, found);
    }
    return found;
  };
  return { key, hmac: (purpose, value) => createHmac("sha256", key(purpose)).update(value).digest("hex") };
}
