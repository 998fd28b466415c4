/** What was found wrong: each kind is told once, when it is first seen, and counted. */
export class Findings {
  readonly #counts = new Map<string, number>();
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  /** @param kind what is the same each time; `example` is how it was seen first */
  add(kind: string, example = ""): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count === 1) this.#tell(`WRONG: ${kind}${example === "" ? "" : `\n       ${example}`}`);
  }

  /** Of all kinds together. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** A line for each kind that was seen more than once. */
  again(): readonly string[] {
    return [...this.#counts].filter(([, count]) => count > 1).map(([kind, count]) => `${count} times: ${kind}`);
  }
}
