import { isVisible } from "../contract/formats.ts";

const LONGEST = 120;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]+/;
// Control and direction characters would let a title change how the page around it reads.
const BLANK = /[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The title of a job: the first line of its description that shows something, cut at 120 code points. */
export function jobTitle(description: string): string {
  const lines = description.split(LINE_BREAK).map((line) => line.replace(BLANK, " ").trim());
  const title = lines.find(isVisible);
  if (title === undefined) throw new RangeError("a description has a visible character: the contract asks for one");
  const points = [...title];
  if (points.length <= LONGEST) return title;
  const cut = points.slice(0, LONGEST - 1).join("");
  return `${cut.trimEnd()}…`;
}
