/** Whether a text stands there; digits may be in groups, a text is never a part of a longer word. */
export function isPrinted(output: string, text: string): boolean {
  const letters = [...text].map((letter) => letter.replace(/[^\w]/, "\\$&"));
  const pattern = /^\d+$/.test(text) ? letters.join("[ -]?") : letters.join("");
  return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`).test(output);
}
