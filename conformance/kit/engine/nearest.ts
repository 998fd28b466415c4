import { closestMatch } from "leven";

/**
 * `: did you mean ...?` with the candidate that needs the fewest edits, "" when none is like the word.
 *
 * @param prefix what stands before every candidate: `--` before the name of an option
 */
export function didYouMean(word: string, candidates: readonly string[], prefix = ""): string {
  // A third of its letters, and the swap of two in a short one.
  const maxDistance = Math.max(2, Math.ceil(word.length / 3));
  const nearest = closestMatch(word, candidates, { maxDistance });
  return nearest === undefined ? "" : `: did you mean ${prefix}${nearest}?`;
}
