/** From the command line to the exit code. */
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { copy, Interrupted, type Progress, reasonOf } from "./copy.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { nameOf, Refused } from "./place.ts";

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  /** Standard error. */
  readonly complain: (text: string) => void;
  /** Whether standard error is a terminal, where a line is written over again. */
  readonly terminal: boolean;
  readonly signal: AbortSignal;
}

/** @returns the exit code */
export async function databaseCommand(args: readonly string[], world: Surroundings): Promise<0 | 1 | 3> {
  const chosen = readOptions(args, world.env);
  if ("wrong" in chosen) {
    world.complain(`${chosen.wrong}\n`);
    return 3;
  }
  if ("help" in chosen) {
    world.print(usage);
    return 0;
  }
  try {
    return await run(chosen, world);
  } catch (error) {
    if (error instanceof Interrupted) {
      world.complain(
        "Interrupted. The same command goes on where it was; until then no server starts on the target.\n",
      );
    } else if (error instanceof Refused) world.complain(`${error.message}\n`);
    else world.complain(`It failed: ${reasonOf(error)}.\n`);
    return 1;
  }
}

async function run(options: Options, world: Surroundings): Promise<0 | 1> {
  if (options.command === "backup") {
    const bytes = backup(options.source.path, options.file);
    world.print(`${options.file}: ${bytes} bytes, whole. Keep SECRET with it, elsewhere: it is not in the database.\n`);
    return 0;
  }
  if (options.command === "check") {
    const { tables, findings } = await check(options.source);
    for (const finding of findings) world.print(`${finding}\n`);
    const what = findings.length === 0 ? "nothing" : `${findings.length} things are`;
    world.print(`${nameOf(options.source)}: ${what} wrong in ${tables} tables.\n`);
    return findings.length === 0 ? 0 : 1;
  }
  return copyWith(options, world);
}

async function copyWith(
  { source, target }: Extract<Options, { readonly command: "copy" }>,
  world: Surroundings,
): Promise<0> {
  const progress = progressOn(world);
  try {
    const { tables, rows, before } = await copy(source, target, { signal: world.signal, onProgress: progress.show });
    progress.end();
    const went = before > 0 ? `, ${before} of them before it was interrupted` : "";
    world.print(`${nameOf(source)} -> ${nameOf(target)}: ${rows} rows in ${tables} tables${went}; all the same.\n`);
    return 0;
  } finally {
    progress.end();
  }
}

/** On a terminal one line that counts, else a line for each table. */
function progressOn({ terminal, complain }: Surroundings): { show(progress: Progress): void; end(): void } {
  let open = false;
  let said = "";
  return {
    show({ doing, table, rows, of }) {
      if (terminal) {
        complain(`\r\u001b[K${doing} ${table}: ${rows} of ${of}`);
        open = true;
        return;
      }
      const line = `${doing} ${table}: ${of} rows\n`;
      if (line !== said) complain(line);
      said = line;
    },
    end() {
      if (open) complain("\r\u001b[K");
      open = false;
    },
  };
}
