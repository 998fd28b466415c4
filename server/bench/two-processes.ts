/** Two processes of the server on one PostgreSQL beside one of them; the load is sent by a third. */
import { join } from "node:path";
import { type Bench, databaseNames, say } from "./bench.ts";
import { HOT, titles } from "./hot-paths.ts";
import { startServer } from "./processes.ts";
import { prepare } from "./requests.ts";
import { atLeast } from "./rows.ts";
import { seed } from "./seed.ts";
import { sideBySide } from "./turns.ts";

const REGISTRATIONS = 1_000;
/** Where there are cores for both it should be 1.5; it must never be less for there being two. */
const WANTED = 1;

export async function twoProcesses(bench: Bench): Promise<void> {
  const { load, options, tell } = bench;
  say("two processes on one PostgreSQL");
  const { config, url } = await bench.database("processes");
  const made = await seed(config, REGISTRATIONS);
  const log = join(bench.folder, "processes.log");
  const { port } = await startServer(url, log);
  const { port: other } = await startServer(url, log);
  for (const hot of HOT) {
    const name = `processes ${hot}`;
    await load.prepare(name, prepare(hot, made));
    const [result] = await sideBySide(
      load,
      [
        { port, more: [other], load: name },
        { port, load: name },
      ],
      options,
    );
    if (result === undefined) throw new Error("There is nothing beside the two.");
    tell({
      ...result,
      what: titles[hot],
      where: `${databaseNames.postgres}, two processes beside one`,
      targets: [atLeast("times", result.ratio, WANTED)],
    });
  }
}
