import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { type Random, systemRandom } from "./random.ts";

/** Keys derived from `SECRET`, one for each purpose, so that a value made for one is worthless for another. */
export interface Keys {
  /** HMAC-SHA-256 of `value` under the key of `purpose`, in lower-case hex. */
  hmac(purpose: string, value: string): string;
  /** The key of `purpose` itself: 32 bytes, for libraries and ciphers that want one. */
  key(purpose: string): Buffer;
  /**
   * Encrypts `text` for storage, under a key of `purpose`. `owner` is what it belongs to, a row's id: put into another
   * row it cannot be opened.
   */
  seal(purpose: string, owner: string, text: string): string;
  /**
   * What was sealed.
   *
   * @throws Error that says nothing of it, when it was changed, or sealed under another secret, purpose or owner
   */
  open(purpose: string, owner: string, sealed: string): string;
}

/** AES-256-GCM with its usual sizes (NIST SP 800-38D), in bytes. */
const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
/** Leads the sealed text, so that another way of sealing can come beside this one. */
const VERSION = "s1.";

/** Derives keys by HKDF-SHA-256 (RFC 5869) with the purpose as `info`. */
export function createKeys(secret: string, random: Random = systemRandom): Keys {
  const derived = new Map<string, Buffer>();
  const key = (purpose: string): Buffer => {
    let found = derived.get(purpose);
    if (!found) {
      found = Buffer.from(hkdfSync("sha256", secret, "opentrain", purpose, 32));
      derived.set(purpose, found);
    }
    return found;
  };
  // Never the key of an HMAC that has the same purpose.
  const sealKey = (purpose: string): Buffer => key(`${VERSION}${purpose}`);
  return {
    key,
    hmac: (purpose, value) => createHmac("sha256", key(purpose)).update(value).digest("hex"),
    seal(purpose, owner, text) {
      const nonce = random.bytes(NONCE);
      const cipher = createCipheriv(CIPHER, sealKey(purpose), nonce, { authTagLength: TAG }).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return VERSION + sealed.toString("base64url");
    },
    open(purpose, owner, sealed) {
      const bytes = Buffer.from(sealed.slice(VERSION.length), "base64url");
      if (!sealed.startsWith(VERSION) || bytes.byteLength < NONCE + TAG) throw new Error(`${purpose}: nothing sealed`);
      const end = bytes.byteLength - TAG;
      const decipher = createDecipheriv(CIPHER, sealKey(purpose), bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(end));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, end)), decipher.final()]).toString("utf8");
      } catch {
        throw new Error(`${purpose}: what was sealed cannot be opened; was it made with this SECRET?`);
      }
    },
  };
}
