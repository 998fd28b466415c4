/** A sequence diagram as SVG, without script and style: its colours are the style sheet's. */
import { escaped } from "./page.ts";

export interface Message {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** An answer is drawn with dashes. */
  readonly answer?: boolean;
}

const [COLUMN, TOP, STEP, BOX] = [260, 50, 44, 150] as const;

/** Actors stand side by side, messages below each other, in the order in which they are given. */
export function sequence(title: string, actors: readonly string[], messages: readonly Message[]): string {
  const width = COLUMN * actors.length;
  const height = TOP + STEP * (messages.length + 1);
  const middle = (actor: string): number => COLUMN * (actors.indexOf(actor) + 0.5);
  const lines = actors.map((actor) => {
    const x = middle(actor);
    return `<line class="life" x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - 12}"/>
<rect class="actor" x="${x - BOX / 2}" y="8" width="${BOX}" height="34" rx="6"/>
<text class="name" x="${x}" y="30" text-anchor="middle">${escaped(actor)}</text>`;
  });
  const arrows = messages.map(({ from, to, text, answer = false }, index) => {
    const y = TOP + STEP * (index + 0.8);
    const [start, end] = [middle(from), middle(to)];
    const side = end > start ? -1 : 1;
    return `<text x="${(start + end) / 2}" y="${y - 7}" text-anchor="middle">${escaped(text)}</text>
<line class="${answer ? "answer" : "call"}" x1="${start}" y1="${y}" x2="${end}" y2="${y}"/>
<polygon class="head" points="${end},${y} ${end + 9 * side},${y - 5} ${end + 9 * side},${y + 5}"/>`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(title)}"><svg class="sequence" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="sequence-title">
<title id="sequence-title">${escaped(title)}. The text below says the same.</title>
${[...lines, ...arrows].join("\n")}
</svg></div>
`;
}
