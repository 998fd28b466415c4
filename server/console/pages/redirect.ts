import { returnable, returnTo } from "../../accounts/return-to.ts";

/** A done form's answer: on to this path of our own. */
export function next(location: string): { readonly status: 303; readonly headers: { readonly Location: string } } {
  return { status: 303, headers: { Location: location } };
}

/** The query that brings a visitor back to `target` (path and query) after signing in; none to what is not followed. */
export function returnQuery(target: string): string {
  const to = returnTo(returnable(target));
  return to === "/" ? "" : `?return_to=${encodeURIComponent(to)}`;
}
