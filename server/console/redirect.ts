/** A done form's answer: on to this path of our own. */
export function next(location: string): { readonly status: 303; readonly headers: { readonly Location: string } } {
  return { status: 303, headers: { Location: location } };
}

/** The query that brings a visitor back to `path` after signing in. */
export function returnQuery(path: string | undefined): string {
  return path === undefined || path === "/" ? "" : `?return_to=${encodeURIComponent(path)}`;
}
