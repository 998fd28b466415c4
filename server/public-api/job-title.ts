const LONGEST = 120;

/** The title of a job: the first line of its description that says something, cut at 120 code points. */
export function jobTitle(description: string): string {
  const lines = description.split(/[\p{Cc}\u2028\u2029]+/u).map((line) => line.replace(/\s+/g, " ").trim());
  const title = lines.find((line) => line !== "") ?? "Untitled job";
  const points = [...title];
  return points.length <= LONGEST
    ? title
    : `${points
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}
