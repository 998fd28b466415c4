/** `npm run generate`: writes generated/ from spec/; `--check` only compares; `--watch` goes on with every change. */
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatDiagnostic } from "@typespec/compiler";
import { ContractError } from "./contract.ts";
import { generate } from "./generate.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = join(root, "generated");
const usage = `usage: npm run generate [-- --check | --watch]

  (nothing)   write generated/ from spec/
  --check     write nothing; exit 1 and name the files if generated/ is not what spec/ gives
  --watch     write, then write again after every change in spec/
  --help      this text
`;

async function present(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(target, path), await readFile(path, "utf8"));
  }
  return files;
}

/** Which files differ from what spec/ gives, and how. */
async function differences(wanted: ReadonlyMap<string, string>): Promise<{ path: string; what: string }[]> {
  const found = await present();
  const changed = [...wanted]
    .filter(([path, text]) => found.get(path) !== text)
    .map(([path]) => ({ path, what: found.has(path) ? "changed" : "new" }));
  const gone = [...found.keys()].filter((path) => !wanted.has(path)).map((path) => ({ path, what: "removed" }));
  return [...changed, ...gone];
}

async function once(check: boolean): Promise<number> {
  const start = performance.now();
  const wanted = await generate(join(root, "spec/main.tsp"));
  const different = await differences(wanted);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (check) {
    for (const { path, what } of different) console.error(`generated/${path}: would be ${what}`);
    if (different.length > 0) {
      console.error("generated/ is not what spec/ gives. Run `npm run generate` and commit the result.");
      return 1;
    }
    console.log(`generated/ is what spec/ gives: ${wanted.size} files, ${seconds} s`);
    return 0;
  }
  for (const { path, what } of different) {
    const file = join(target, path);
    const text = wanted.get(path);
    if (text === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    console.log(`generated/${path}: ${what}`);
  }
  console.log(`${wanted.size} files, ${different.length} written or removed, ${seconds} s`);
  return 0;
}

/** A changed decorator is not loaded again in the same process, so every run is a process of its own. */
function again(): void {
  let running = false;
  let waiting = false;
  const run = (): void => {
    if (running) {
      waiting = true;
      return;
    }
    running = true;
    spawn(process.execPath, [fileURLToPath(import.meta.url)], { stdio: "inherit" }).on("exit", () => {
      running = false;
      if (waiting) {
        waiting = false;
        run();
      }
    });
  };
  let timer: NodeJS.Timeout | undefined;
  watch(join(root, "spec"), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, 100);
  });
  console.log("watching spec/");
  run();
}

function options(): { check: boolean; watch: boolean; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { check: { type: "boolean" }, watch: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    const { check = false, watch: again = false, help = false } = values;
    if (check && again) throw new Error("--check writes nothing and --watch does: one of them.");
    return { check, watch: again, help };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const chosen = options();
if (chosen.help) console.log(usage);
else if (chosen.watch) again();
else {
  try {
    process.exitCode = await once(chosen.check);
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    for (const diagnostic of error.diagnostics) console.error(formatDiagnostic(diagnostic, { pretty: true }));
    console.error(error.message);
    process.exitCode = 1;
  }
}
