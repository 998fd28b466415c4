import { SECTIONS } from "./table.ts";

const COLUMN = 30;
const WIDTH = 118;

/** The options in words, by sections. */
export function optionsText(): string {
  return Object.entries(SECTIONS)
    .map(([title, section]) => {
      const lines = Object.entries(section).map(([name, { value, words }]) => {
        const flag = `  --${name}${value === undefined ? "" : ` <${value}>`}`;
        return `${flag.padEnd(COLUMN - 1)} ${wrapped(words)}`;
      });
      return `${title}\n${lines.join("\n")}`;
    })
    .join("\n\n");
}

function wrapped(words: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && COLUMN + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(COLUMN)}`);
}
