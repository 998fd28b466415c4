/** Entity tags (RFC 9110, 8.8.3), for answers that a client may have already. */
import { createHash } from "node:crypto";

/** The tag of what is sent: the same bytes have the same. */
export function entityTag(bytes: string | Buffer): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
}

/** Whether an `If-None-Match` has this tag (RFC 9110, 13.1.2: compared weakly). */
export function hasEntityTag(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(",").map((tag) => tag.trim()) ?? [];
  return tags.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
}
