/** What an agent prints, as its human reads it: without what colours it, or moves the cursor. */
export function readable(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  return output.replace(/\u001b(?:\[[\d;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g, "");
}

/** Whether a text stands there; digits may be in groups, a text is never a part of a longer word. */
export function isPrinted(output: string, text: string): boolean {
  const letters = [...text].map((letter) => letter.replace(/[^\w]/, "\\$&"));
  const pattern = /^\d+$/.test(text) ? letters.join("[ -]?") : letters.join("");
  return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`).test(output);
}
