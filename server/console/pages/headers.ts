/**
 * No inline script, no frame, nothing from elsewhere (page.headers). What runs is a file of ours: `/assets/copy.js`, and
 * nothing else that this server gives is taken for a script, since every answer says `nosniff`.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** On every answer of the server, not only on pages: an answer that is no page loses nothing by it. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
};
