// Copied from spec/generate/client/retry-after.ts by `npm run generate`. Do not edit.

/**
 * The seconds of a `Retry-After` header (RFC 9110, 10.2.3); undefined if there is none, or none that can be read. A date is
 * compared with the answer's own `Date`, never with the clock of this machine, which may be wrong.
 */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headers.get("Date") ?? "")) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
