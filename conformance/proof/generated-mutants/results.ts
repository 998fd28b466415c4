import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { type Judgement, STATUSES } from "./judge.ts";
import type { Reach } from "./reach.ts";

/** What has become of a mutant, as it is kept. */
export interface Result extends Judgement {
  readonly id: string;
  readonly seconds: number;
}

/** The folder in which a run keeps what it has found, a line as soon as each is known. */
export class ResultsFolder {
  readonly #results: string;
  readonly #reach: string;

  private constructor(folder: string) {
    this.#results = join(folder, "results.jsonl");
    this.#reach = join(folder, "reach.json");
  }

  /**
   * @param resume keeps what is there
   * @throws {ConfigurationError} when nothing can be written there
   */
  static async open(folder: string, resume: boolean): Promise<ResultsFolder> {
    const opened = new ResultsFolder(folder);
    try {
      await mkdir(folder, { recursive: true });
      // A line in whose middle an earlier run was ended must not take in the next.
      await writeFile(opened.#results, resume ? "\n" : "", { flag: resume ? "a" : "w" });
    } catch (error) {
      throw new ConfigurationError(`The folder ${folder} cannot be written: ${messageOf(error)}`, { cause: error });
    }
    return opened;
  }

  /** The last of each mutant; the line in whose middle a run was ended counts for nothing. */
  async read(): Promise<ReadonlyMap<string, Result>> {
    const lines = (await readFile(this.#results, "utf8")).split("\n");
    const results = lines.flatMap((line): Result[] => {
      const result: unknown = parsed(line);
      return isResult(result) ? [result] : [];
    });
    return new Map(results.map((result) => [result.id, result]));
  }

  async add(result: Result): Promise<void> {
    await appendFile(this.#results, `${JSON.stringify(result)}\n`);
  }

  async readReach(): Promise<Reach | undefined> {
    const text = await readFile(this.#reach, "utf8").catch(() => "");
    const reach: Reach | undefined = parsed(text) as Reach | undefined; // written below
    return reach;
  }

  async writeReach(reach: Reach): Promise<void> {
    await writeFile(this.#reach, JSON.stringify(reach));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isResult(value: unknown): value is Result {
  if (typeof value !== "object" || value === null || !("id" in value) || !("status" in value)) return false;
  return STATUSES.some((status) => status === value.status);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
