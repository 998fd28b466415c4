/** The absolute URLs in a text that lead to another origin than this one. */
export function externalLinks(text: string, origin: string): string[] {
  const links = text.match(/\bhttps?:\/\/[^\s<>"]+/gi) ?? [];
  // What follows the origin must not make another one of it (`http://localhost:40001`, `http://localhost.evil.example`).
  return links.filter((link) => !link.startsWith(origin) || /^([\w@-]|[.:][\w@-])/.test(link.slice(origin.length)));
}
