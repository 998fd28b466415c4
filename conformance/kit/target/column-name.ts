/** Names of columns count without regard to case and underscores. */
export function normalizedColumn(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
