/** `npm run generate -- --watch`: compiles, and checks types, whenever what they are made from has changed. */
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { watch } from "chokidar";
import { nameBelow } from "../paths.ts";
import { counted } from "../problems.ts";
import type { Checked, Compiled, ThreadData } from "./messages.ts";

export interface WatchOptions {
  /** The folder that `spec/` and `generated/` are in, with a slash at its end. */
  readonly root: string;
  /** Whether the types of everything are checked as well. */
  readonly types: boolean;
}

/** A save by rename is two or three events, a checkout some dozens: this long after the last one it is over. */
const quietMs = 30;

/** What the contract is made from. */
const contractPaths = ["spec", "tspconfig.yaml", "server/console/views"];
/** What else the types are about. */
const typedPaths = ["server", "conformance", "tsconfig.json", "package.json", "vitest.config.ts"];

/** A thread that answers one request at a time; one that has ended is started anew by the next request. */
class Thread<Answer> {
  readonly #file: URL;
  readonly #data: ThreadData;
  #worker: Worker | undefined;
  #asked: PromiseWithResolvers<Answer> | undefined;

  constructor(file: URL, data: ThreadData) {
    this.#file = file;
    this.#data = data;
  }

  /** Ends it, so that the next request finds every module as it is on disk then. */
  async restart(): Promise<void> {
    const ending = this.#worker;
    this.#worker = undefined;
    await ending?.terminate();
  }

  /** Rejects with whatever ends the thread. */
  async ask(): Promise<Answer> {
    this.#asked = Promise.withResolvers<Answer>();
    this.#worker ??= this.#start();
    this.#worker.postMessage("go");
    return await this.#asked.promise;
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      workerData: this.#data,
      env: { ...process.env, ...(this.#data.colour ? { FORCE_COLOR: "1" } : {}) },
      // The compilers make much that is soon forgotten; with the default a third of the time goes to collecting it.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    const ended = (error: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#asked?.reject(error);
    };
    return worker
      .on("message", (answer: Answer) => this.#asked?.resolve(answer))
      .on("error", ended)
      .on("exit", () => ended(new Error("The thread ended without an answer.")));
  }
}

/** Runs until the process is ended; Ctrl-C ends its threads with it. */
export function watchContract({ root, types }: WatchOptions): void {
  const data: ThreadData = { root, colour: process.stdout.isTTY === true };
  const compiler = new Thread<Compiled>(new URL("compile-thread.ts", import.meta.url), data);
  const checker = new Thread<Checked>(new URL("types-thread.ts", import.meta.url), data);

  const changed = new Set<string>();
  let since = performance.now();
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

  /** Whether spec/ fits. */
  async function compile(from: number, what: string): Promise<boolean> {
    console.log(`${what}compiling`);
    try {
      const { problems, files, different, places } = await compiler.ask();
      for (const line of problems.lines) console.error(line);
      for (const line of places) console.log(line);
      for (const difference of different) console.log(`generated/${difference.path}: ${difference.what}`);
      console.log(
        problems.count > 0
          ? `spec/: ${counted(problems.count)} left, generated/ stays as it was (${seconds(from)})`
          : `spec/: no problems, ${files} files, ${different.length} written or removed (${seconds(from)})`,
      );
      return problems.count === 0;
    } catch (error) {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      console.log(`spec/: the generator does not run, generated/ stays as it was (${seconds(from)})`);
      return false;
    }
  }

  async function check(from: number): Promise<void> {
    console.log("types: checking");
    try {
      const { count, text } = await checker.ask();
      if (text) console.error(text);
      console.log(
        count > 0 ? `types: ${counted(count)} left (${seconds(from)})` : `types: no problems (${seconds(from)})`,
      );
    } catch (error) {
      console.error(error instanceof Error ? (error.stack ?? error.message) : error);
      console.log(`types: the check does not run (${seconds(from)})`);
    }
  }

  let fits = false;
  async function run(): Promise<void> {
    running = true;
    do {
      const from = since;
      const paths = [...changed].sort();
      changed.clear();
      const contract = paths.filter((path) => within(path, contractPaths));
      // A module, such as decorators.js, is loaded once in the life of a thread.
      if (contract.some((path) => [".js", ".ts"].includes(extname(path)))) await compiler.restart();
      if (paths.length === 0 || contract.length > 0) fits = await compile(from, described(contract));
      if (types && !fits) console.log("types: not checked before spec/ fits");
      else if (types && changed.size === 0) await check(from);
    } while (changed.size > 0);
    running = false;
  }

  // The folder itself is watched, of which all but these is ignored: what is watched directly is lost when it is replaced.
  const wanted = types ? [...contractPaths, ...typedPaths] : contractPaths;
  watch(root, {
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => !leadsTo(nameBelow(root, path), wanted),
  })
    .on("all", (event, path) => {
      const name = nameBelow(root, path);
      if (event === "addDir" || event === "unlinkDir" || !matters(name)) return;
      if (changed.size === 0) since = performance.now();
      changed.add(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!running) void run();
      }, quietMs);
    })
    .on("error", (error) => console.error(`watching: ${error instanceof Error ? error.message : String(error)}`))
    .on("ready", () => {
      console.log(`watching ${wanted.join(", ")}; Ctrl-C ends`);
      void run();
    });
}

function within(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** Whether a path is wanted, or above what is. */
function leadsTo(path: string, wanted: readonly string[]): boolean {
  return path === "" || within(path, wanted) || wanted.some((folder) => folder.startsWith(`${path}/`));
}

/** What an editor keeps beside a file for itself does not matter. */
function matters(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !name.startsWith(".") && [".tsp", ".ts", ".js", ".eta", ".json", ".yaml"].includes(extname(name));
}

function described(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) return "";
  return others.length === 0 ? `${first} changed: ` : `${first} and ${others.length} more changed: `;
}
