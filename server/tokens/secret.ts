/** The form of every secret that is handed out: `<prefix><public id>_<secret>`; the store has the id and a hash. */
import { hash, timingSafeEqual } from "node:crypto";
import type { Random } from "../crypto/random.ts";

/** `ot_pat_`, `ot_clm_`, `ot_cat_`, `ot_inv_`, `ot_ptk_`. */
export type TokenPrefix = `ot_${string}_`;

export interface MintedSecret {
  /** What is handed out, once. */
  readonly token: string;
  /** 16 lower-case hex characters; unique and indexed. */
  readonly publicId: string;
  /** SHA-256 of the secret part, in hex. */
  readonly secretHash: string;
}

export interface ParsedSecret {
  readonly publicId: string;
  readonly secret: string;
}

/** A new secret of 256 bits. A plain hash is enough at rest, for nobody can try that many. */
export function mintSecret(
  prefix: TokenPrefix,
  random: Random,
  publicId: string = random.bytes(8).toString("hex"),
): MintedSecret {
  const secret = random.bytes(32).toString("base64url");
  return { token: `${prefix}${publicId}_${secret}`, publicId, secretHash: hashSecret(secret) };
}

const form = /^[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/;

/** The two parts of a token of this kind; nothing for any other text. */
export function parseSecret(prefix: TokenPrefix, token: string): ParsedSecret | undefined {
  if (!token.startsWith(prefix)) return undefined;
  const rest = token.slice(prefix.length);
  return form.test(rest) ? { publicId: rest.slice(0, 16), secret: rest.slice(17) } : undefined;
}

export function hashSecret(secret: string): string {
  return hash("sha256", secret, "hex");
}

const HASH_LENGTH = 64;
// Made once: every call of the APIs compares two hashes.
const given = Buffer.alloc(HASH_LENGTH);
const stored = Buffer.alloc(HASH_LENGTH);

/** Compare in constant time, so that the time tells nothing of the stored hash. */
export function matchesSecret(parsed: ParsedSecret, secretHash: string): boolean {
  if (secretHash.length !== HASH_LENGTH) return false;
  given.write(hashSecret(parsed.secret), "latin1");
  stored.write(secretHash, "latin1");
  return timingSafeEqual(given, stored);
}
