/** Broken between words, and within one that is longer than a line; behind the first line indented. */
export function wrapped(text: string, columns: number, indent: number): string {
  const width = columns - indent;
  const lines: string[] = [];
  let here = "";
  for (const word of text.split(" ")) {
    const next = here === "" ? word : `${here} ${word}`;
    if (next.length <= width) {
      here = next;
      continue;
    }
    if (here !== "") lines.push(here);
    here = word;
    for (; here.length > width; here = here.slice(width)) lines.push(here.slice(0, width));
  }
  return [...lines, here].join(`\n${" ".repeat(indent)}`);
}
