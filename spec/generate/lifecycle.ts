/** How an answer says that its operation is to go. */
import type { Lifecycle } from "./model.ts";

/**
 * The values of the headers `Deprecation` (RFC 9745, 2.1: a date of RFC 9651, `@` and Unix seconds) and `Sunset` (RFC 8594, 3: a
 * date of HTTP); nothing of what is not said.
 */
export function lifecycleHeaders(lifecycle: Lifecycle | null): {
  readonly deprecated?: string;
  readonly sunset?: string;
} {
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const { deprecated = null, sunset = null } = lifecycle ?? {};
  return {
    ...(deprecated === null ? {} : { deprecated: `@${at(deprecated).getTime() / 1000}` }),
    ...(sunset === null ? {} : { sunset: at(sunset).toUTCString() }),
  };
}
