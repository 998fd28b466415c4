/** A Dockerfile as what it says of the image, and its steps as far as they can be taken without a container engine. */
import { spawn } from "node:child_process";
import { cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join, matchesGlob, relative } from "node:path";
import { Copy, DockerfileParser, Env, Healthcheck, JSONInstruction } from "dockerfile-ast";

export interface Step {
  readonly line: number;
  readonly keyword: string;
  readonly text: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Of CMD and HEALTHCHECK in the form of a list: the command; otherwise a shell would be the process that gets signals. */
  readonly command?: readonly string[] | undefined;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** What is done to the files is done here; what concerns the running container is for who starts it. */
const KNOWN = new Set("FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK CMD".split(" "));

/** @throws {Error} when it has an instruction that the steps below do not take */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { name: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const line = (instruction.getRange()?.start.line ?? 0) + 1;
    if (!KNOWN.has(keyword)) throw new Error(`line ${line}: ${keyword} is not looked at here`);
    const args = instruction.getArguments().map((one) => one.getValue());
    if (keyword === "FROM") {
      stages.push({ name: args[1]?.toUpperCase() === "AS" ? (args[2] ?? "") : `${stages.length}`, steps: [] });
      continue;
    }
    const raw = instruction.getRawArgumentsContent() ?? "";
    stages.at(-1)?.steps.push({
      line,
      keyword,
      text: `${keyword} ${raw}`,
      args,
      flags: flagsOf(instruction),
      ...(keyword === "CMD" && instruction instanceof JSONInstruction && { command: listOf(raw) }),
      ...(instruction instanceof Healthcheck && { command: listOf(raw.slice(raw.indexOf("["))) }),
      ...(instruction instanceof Env && {
        variables: Object.fromEntries(
          instruction.getProperties().map((one) => [one.getName(), one.getValue() ?? ""] as const),
        ),
      }),
    });
  }
  return stages;
}

function flagsOf(instruction: object): Record<string, string> {
  if (!(instruction instanceof Copy) && !(instruction instanceof Healthcheck)) return {};
  return Object.fromEntries(instruction.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? ""]));
}

function listOf(text: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path below the context is sent to the engine: the last pattern that fits decides. */
export function inContext(patterns: string, path: string): boolean {
  const lines = patterns.split("\n").map((one) => one.trim());
  let kept = true;
  for (const line of lines.filter((one) => one !== "" && !one.startsWith("#"))) {
    const pattern = line.replace(/^!/, "");
    const parents = path.split("/").map((_, index, parts) => parts.slice(0, index + 1).join("/"));
    // For a container engine a star fits names that begin with a dot, too.
    if (pattern === "*" || parents.some((one) => matchesGlob(one, pattern))) kept = line.startsWith("!");
  }
  return kept;
}

export interface Built {
  /** The folder that is the root of the image. */
  readonly root: string;
  /** Where commands run, below the root. */
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** Takes the steps of all stages below `folder`; the base image is whatever Node.js runs this. */
export async function build(
  stages: readonly Stage[],
  { context, ignore, folder }: { readonly context: string; readonly ignore: string; readonly folder: string },
  say: (step: Step) => void,
): Promise<Built> {
  const built = new Map<string, Built>();
  let last: Built | undefined;
  for (const { name, steps } of stages) {
    const root = join(folder, name);
    await mkdir(root, { recursive: true });
    let workdir = "/";
    const env: Record<string, string> = {};
    for (const step of steps) {
      say(step);
      if (step.keyword === "WORKDIR") {
        workdir = step.args[0] ?? "/";
        await mkdir(join(root, workdir), { recursive: true });
      }
      if (step.keyword === "ENV") Object.assign(env, step.variables);
      if (step.keyword === "RUN") await run(step, join(root, workdir));
      if (step.keyword === "COPY") {
        const to = step.args.at(-1) ?? "";
        const target = to.startsWith("/") ? join(root, to) : join(root, workdir, to);
        const from = step.flags.from;
        const source = from === undefined ? context : built.get(from)?.root;
        if (source === undefined) throw new Error(`line ${step.line}: there is no stage ${from}`);
        for (const path of step.args.slice(0, -1)) {
          await copy(join(source, path), to.endsWith("/") ? join(target, path) : target, (one) => {
            return from !== undefined || one === join(source, path) || inContext(ignore, relative(context, one));
          });
        }
      }
    }
    last = { root, workdir, env, steps };
    built.set(name, last);
  }
  if (last === undefined) throw new Error("it has no stage");
  return last;
}

async function copy(from: string, to: string, takes: (path: string) => boolean): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true, filter: takes });
}

/** Outside of a container an absolute path would be this machine's. */
function run(step: Step, cwd: string): Promise<void> {
  if (step.args.some((one) => one.startsWith("/"))) throw new Error(`line ${step.line}: RUN has an absolute path`);
  const child = spawn("sh", ["-euc", step.args.join(" ")], { cwd, stdio: ["ignore", "ignore", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`line ${step.line}: exit code ${code}`))));
  });
}

/** The Dockerfile beside this file. */
export function ownDockerfile(): Promise<string> {
  return readFile(new URL("Dockerfile", import.meta.url), "utf8");
}

export function ownIgnore(): Promise<string> {
  return readFile(new URL("Dockerfile.dockerignore", import.meta.url), "utf8");
}
