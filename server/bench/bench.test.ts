/** What the bench leaves behind: whatever ends it, the rows that it has, and nothing else. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

interface Bench {
  readonly child: ChildProcess;
  readonly folder: string;
  /** Resolves when it has written this. */
  until(text: RegExp): Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

async function bench(...args: string[]): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), "bench-test-"));
  const env = { ...process.env, TMPDIR: folder, TEMP: folder };
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  const waiting: { readonly text: RegExp; readonly told: () => void }[] = [];
  const look = (): void => {
    for (const { text, told } of waiting) if (text.test(out + err)) told();
  };
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    out += part;
    look();
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    err += part;
    look();
  });
  const ended = once(child, "close").then(([code]) => {
    for (const { told } of waiting) told();
    return { code: code as number | null, out, err };
  });
  const until = (text: RegExp): Promise<void> =>
    new Promise((told) => {
      waiting.push({ text, told });
      look();
    });
  return { child, folder, until, ended };
}

/** All that the bench begins lives longer, and to look costs what is then not there for the bench. */
const LOOK_MILLISECONDS = 20;

/** Every process that this one has begun, and what those have, by the table of the system. */
async function descendants(pid: number): Promise<number[]> {
  const parents = process.platform === "linux" ? await parentsByProc() : parentsByPs();
  const of = (parent: number): number[] =>
    parents.filter(([, one]) => one === parent).flatMap(([child]) => [child, ...of(child)]);
  return of(pid);
}

async function parentsByProc(): Promise<[number, number][]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const rows = await Promise.all(
    pids.map(async (pid): Promise<[number, number] | undefined> => {
      const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
      const parent = /\) \S (\d+)/.exec(stat ?? "")?.[1];
      return parent === undefined ? undefined : [Number(pid), Number(parent)];
    }),
  );
  return rows.filter((row) => row !== undefined);
}

function parentsByPs(): [number, number][] {
  return execFileSync("ps", ["-axo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => {
      const [pid, parent] = row.trim().split(/\s+/).map(Number);
      return [pid ?? 0, parent ?? 0];
    });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The commands of the children that are there, without the bench's own program. */
async function serverOf(pid: number): Promise<number | undefined> {
  for (const child of await descendants(pid)) {
    const command = await readFile(`/proc/${child}/cmdline`, "utf8").catch(() => "");
    if (command.includes("start.js")) return child;
  }
  return undefined;
}

const ROW = /^npm run generate -- --check .* s .*\n/m;
const LOADED = /registrations over HTTP/;

async function expectNothingLeft({ folder }: Bench, children: readonly number[]): Promise<void> {
  expect(children.length).toBeGreaterThan(0);
  expect(children.filter(isAlive)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
}

test.for([
  ["SIGINT", "generation,memory", 1],
  ["SIGTERM", "memory", 0],
] as const)("stopped by %s it keeps its rows, and leaves nothing", async ([signal, parts, rows]) => {
  const running = await bench("--only", parts);
  const { child, until, ended } = running;
  if (rows > 0) await until(ROW);
  await until(LOADED);
  const children = await descendants(child.pid ?? 0);
  child.kill(signal);
  const { code, out, err } = await ended;
  expect(code).toBe(1);
  expect(out.split("\n").filter((line) => ROW.test(`${line}\n`))).toHaveLength(rows);
  expect(out).toMatch(new RegExp(`\nINCOMPLETE: ${signal} came; ${rows} rows? (?:was|were) measured\\. .*\n$`));
  expect(err).not.toMatch(/\n {4}at /);
  await expectNothingLeft(running, children);
});

test("stopped by its own limit it does the same", async () => {
  const running = await bench("--only", "memory", "--minutes", "0.05");
  const children = new Set<number>();
  let isOver = false;
  const over = running.ended.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    for (const child of await descendants(running.child.pid ?? 0)) children.add(child);
    await sleep(LOOK_MILLISECONDS);
  }
  const { code, out } = await over;
  expect(code).toBe(1);
  expect(out).toMatch(/\nINCOMPLETE: 0\.05 minutes have passed; 0 rows were measured\. .*\n$/);
  await expectNothingLeft(running, [...children]);
});

test.runIf(process.platform === "linux")("a server that ends by itself ends the bench, which says so", async () => {
  const running = await bench("--only", "memory");
  const { child, until, ended } = running;
  await until(LOADED);
  let server: number | undefined;
  while (server === undefined && child.exitCode === null) {
    server = await serverOf(child.pid ?? 0);
    await sleep(LOOK_MILLISECONDS);
  }
  const children = await descendants(child.pid ?? 0);
  process.kill(server ?? 0, "SIGKILL");
  const { code, out, err } = await ended;
  expect(code).toBe(1);
  expect(out).toMatch(/\nINCOMPLETE: something could not be measured; 0 rows were measured\. .*\n$/);
  expect(err).toMatch(/The server (?:ended by itself \(SIGKILL\)|did not get ready)/);
  expect(err).not.toMatch(/\n {4}at /);
  await expectNothingLeft(running, children);
});

test("a wrong option is told in a sentence: 3", async () => {
  const { ended, folder } = await bench("--quik");
  expect(await ended).toEqual({
    code: 3,
    out: "",
    err: "Unknown option '--quik': did you mean --quick?\nSee --help.\n",
  });
  await rm(folder, { recursive: true });
});

test("an earlier file that is not there is told in a sentence: 3", async () => {
  const { ended, folder } = await bench("--compare", "not-there.json");
  expect(await ended).toEqual({
    code: 3,
    out: "",
    err: "--compare: not-there.json cannot be read (ENOENT)\nSee --help.\n",
  });
  await rm(folder, { recursive: true });
});

test.each([
  [["--only", "you"], '--only: there is no part "you"'],
  [["--only"], "Option '--only <value>' argument missing"],
  [["--database", "oracle"], '--database: "oracle" is not sqlite or postgres'],
  [["--connections", "0"], '--connections: "0" is not a whole number'],
  [["--minutes", "0"], '--minutes: "0" is not a number of minutes'],
  [["--minutes", "soon"], '--minutes: "soon" is not'],
  [
    ["--only", "start,generation", "--database", "postgres"],
    "--database has no effect on start, generation: measured on SQLite",
  ],
  [
    ["--only", "processes", "--database", "sqlite"],
    "--database has no effect on processes: two of them on one PostgreSQL",
  ],
  [["--only", "start", "--connections", "5"], "--connections has no effect on start"],
  [["--runs", "0"], '--runs: "0" is not a whole number from 1 to 99'],
  [["--runs", "1.5"], '--runs: "1.5" is not'],
  [["--json", "/nowhere/at-all/rows.json"], "--json: there is no folder /nowhere/at-all"],
  [["--growth", "--rows", "99"], '--rows: "99" is not a whole number from 100 to 9999999'],
  [["--rows", "1000"], "--rows has no effect without growth"],
  [["--json", ""], "--json: the name of a file is missing"],
  [["quick"], "Unexpected argument 'quick'"],
])("%j is refused in words", (args, words) => {
  expect(readOptions(args)).toEqual({ wrong: expect.stringContaining(words) });
});

test.each([
  [[], { has: ["me", "generation"], hasNot: ["peers", "growth"] }],
  [["--growth"], { has: ["me", "growth"], hasNot: ["peers"] }],
  [["--peers"], { has: ["me", "peers"], hasNot: [] }],
  [["--only", "me", "--peers"], { has: ["me", "peers"], hasNot: ["poll"] }],
  [["--only", "peers"], { has: ["peers"], hasNot: ["me"] }],
])("%j: what takes long is measured when it is asked for", (args, { has, hasNot }) => {
  const options = readOptions(args);
  const only: ReadonlySet<string> = "only" in options ? options.only : new Set();
  expect([...has, ...hasNot].filter((part) => only.has(part))).toEqual(has);
});
