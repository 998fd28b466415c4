/**
 * Runs a command on a machine that is busy with something else, as CI and laptops often are. `npm run test:busy` runs
 * the tests so; `-- FILE` behind it some of them.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const usage = `usage: node server/testing/busy.ts [--load N] [--minutes N] -- COMMAND...

  --load N      so many processes that compute all the time (8)
  --minutes N   they end after so long, whatever the command does (60)
  COMMAND       what runs meanwhile; its exit code is the result
`;

/** Computes until its time is over, or until the process that started it is gone, which closes its standard input. */
const burner = `
  const until = Date.now() + Number(process.argv[1]) * 60_000;
  process.stdin.on("close", () => process.exit()).resume();
  (function burn() {
    const pause = Date.now() + 20;
    while (Date.now() < pause);
    if (pause > until) process.exit();
    setImmediate(burn);
  })();
`;

interface Settings {
  readonly load: number;
  readonly minutes: number;
  readonly program: string;
  readonly args: readonly string[];
}

function settings(): Settings {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { load: { type: "string", default: "8" }, minutes: { type: "string", default: "60" } },
  });
  const [load, minutes] = [Number(values.load), Number(values.minutes)];
  if (!Number.isInteger(load) || load < 0 || load > 64) throw new Error("--load is a number of processes, 0 to 64.");
  if (!(minutes > 0 && minutes <= 240)) throw new Error("--minutes is more than 0 and at most 240.");
  const [program, ...args] = positionals;
  if (program === undefined) throw new Error("A command is missing.");
  return { load, minutes, program, args };
}

function chosen(): Settings {
  try {
    return settings();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const { load, minutes, program, args } = chosen();

// They start before the command, so that its start is slow as well.
const burners = Array.from({ length: load }, () =>
  spawn(process.execPath, ["--eval", burner, String(minutes)], { stdio: ["pipe", "ignore", "inherit"] }),
);
const endLoad = (): void => {
  for (const one of burners) one.kill("SIGKILL");
};
process.on("exit", endLoad);

const child = spawn(program, args, { stdio: "inherit" });
// The command ends in its own way, and then we do.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on("exit", (code) => process.exit(code ?? 1));
