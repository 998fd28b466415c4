import type { Way, Ways } from "./steps.ts";

/** What became of one way to do a step. */
export interface Outcome {
  readonly step: string;
  readonly option?: string | undefined;
  /** Why this way does not do; undefined where it does. */
  readonly wrong?: string | undefined;
}

export interface Claim {
  readonly userCode: string;
  readonly link: string;
  readonly email: string;
}

/** The steps of one client, in order; each way of a step is tried until one does. */
export class Course {
  /** By the name of the function that does a step: what the compiler has against it. */
  readonly #illTyped: Readonly<Record<string, string>> = JSON.parse(process.env.ILL_TYPED ?? "{}");

  async step<W extends Way<never, unknown>, R>(
    step: string,
    ways: readonly W[],
    work: (way: W) => Promise<R>,
    judge: (result: R) => string | undefined | Promise<string | undefined>,
  ): Promise<R | undefined> {
    for (const way of ways) {
      const { result, wrong } = await this.#attempt(way, work, judge);
      process.send?.({ outcome: { step, option: way.option, wrong } satisfies Outcome });
      if (wrong === undefined) return result;
    }
    return undefined;
  }

  /** The same step once more, of which nothing is told. */
  async quietly<Args extends readonly unknown[], R>(
    ways: Ways<Args, R>,
    work: (way: Way<Args, R>) => Promise<R>,
  ): Promise<R | undefined> {
    for (const way of ways) {
      const { result, wrong } = await this.#attempt(way, work, () => undefined);
      if (wrong === undefined) return result;
    }
    return undefined;
  }

  async #attempt<W extends Way<never, unknown>, R>(
    way: W,
    work: (way: W) => Promise<R>,
    judge: (result: R) => string | undefined | Promise<string | undefined>,
  ): Promise<{ readonly result?: R; readonly wrong?: string | undefined }> {
    const illTyped = this.#illTyped[way.run.name];
    if (illTyped !== undefined) return { wrong: illTyped };
    try {
      const result = await work(way);
      return { result, wrong: await judge(result) };
    } catch (error) {
      return { wrong: wordsOf(error) };
    }
  }

  /** The human confirms: the command does that by the forms of the pages. */
  async confirm(claim: Claim): Promise<void> {
    const done = new Promise<void>((resolve) => process.once("message", () => resolve()));
    process.send?.({ confirm: claim });
    await done;
  }
}

/** With the code of an OAuth error, which some keep out of the message. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("issues" in error && Array.isArray(error.issues)) {
    const [first] = error.issues;
    return `${error.name}: ${first?.path?.join(".")}: ${first?.message}`;
  }
  const code = "error" in error && typeof error.error === "string" ? ` (${error.error})` : "";
  return `${error.name === "Error" ? "" : `${error.name}: `}${error.message}${code}`;
}
