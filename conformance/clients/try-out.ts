import { spawn } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Inconclusive, Stopped } from "../kit/engine/failure.ts";
import { signalGroup } from "../kit/target/launch.ts";
import { compile } from "./compile.ts";
import type { Documents, Generation, Subject } from "./generators.ts";

const drivers = fileURLToPath(new URL("drivers/", import.meta.url));
const shared = ["steps.ts", "course.ts", "drive.ts", "drive-oauth.ts", "resolve.mjs"];
/** Only what hangs takes as long. */
const LONGEST_MS = 180_000;

/** What became of one step. */
export interface StepOutcome {
  readonly step: string;
  /** As it comes, with an option, or not at all. */
  readonly works: "as is" | "with" | "no";
  readonly option?: string | undefined;
  /** What was seen instead, of the ways that did not do. */
  readonly seen?: string | undefined;
}

export interface Surroundings {
  readonly origin: string;
  readonly documents: Documents;
  /** The `node_modules` with the generators. */
  readonly modules: string;
  /** An empty folder, which the caller removes. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** The human's part: opens the link, signs in as that address, types the code. */
  confirm(claim: { readonly link: string; readonly email: string; readonly userCode: string }): Promise<void>;
  onStep?(outcome: StepOutcome): void;
}

/** Generates, compiles and drives a client; with its next option what it does not do as it comes. */
export async function tryOut(subject: Subject, at: Surroundings): Promise<StepOutcome[]> {
  const found = new Map<string, StepOutcome>();
  for (const [index, generation] of subject.generations.entries()) {
    const seen = await driveOne(subject, generation, { ...at, folder: join(at.folder, `${subject.name}-${index}`) });
    for (const { step, ...now } of seen) {
      const before = found.get(step);
      if (before?.works !== undefined && before.works !== "no") continue;
      const option = [generation.option, now.option].filter((one) => one !== undefined).join(", ");
      const words = [before?.seen, now.seen].filter((one) => one !== undefined);
      found.set(step, {
        step,
        works: now.works === "no" ? "no" : option === "" ? "as is" : "with",
        ...(now.works === "no" || option === "" ? {} : { option }),
        ...(words[0] === undefined ? {} : { seen: words[0] }),
      });
    }
    if ([...found.values()].every(({ works }) => works !== "no")) break;
  }
  const outcomes = [...found.values()];
  for (const outcome of outcomes) at.onStep?.(outcome);
  return outcomes;
}

async function driveOne(subject: Subject, generation: Generation, at: Surroundings): Promise<StepOutcome[]> {
  const { folder, documents, modules } = at;
  await mkdir(join(folder, "generated"), { recursive: true });
  await symlink(modules, join(folder, "node_modules"), "junction");
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  for (const name of shared) await cp(join(drivers, name), join(folder, name));
  await cp(join(drivers, `${generation.driver}.ts`), join(folder, "driver.ts"));
  for (const [name, content] of Object.entries(generation.files?.(documents) ?? {})) {
    await writeFile(join(folder, name), content);
  }
  const outcomes: StepOutcome[] = [];
  if (subject.kind === "generator") {
    const failed = await generate(generation, at);
    outcomes.push(outcomeOf("generate", failed));
    if (failed !== undefined) return outcomes;
  }
  const main = subject.kind === "generator" ? "drive" : "drive-oauth";
  const { generated, driver } = compile(folder, `${main}.ts`, modules);
  if (subject.kind === "generator" || generated.length > 0) {
    const more = generated.length > 1 ? ` (and ${generated.length - 1} more)` : "";
    outcomes.push(outcomeOf("compile", generated.length === 0 ? undefined : `${generated[0]}${more}`));
  }
  for (const { step, option, wrong } of await drive(`${main}.js`, driver, at)) {
    const last = outcomes.findIndex((one) => one.step === step);
    const seen = outcomes[last]?.seen ?? wrong;
    const outcome: StepOutcome = {
      step,
      works: wrong !== undefined ? "no" : option === undefined ? "as is" : "with",
      ...(wrong !== undefined || option === undefined ? {} : { option }),
      ...(seen === undefined ? {} : { seen: tidy(seen, at.origin) }),
    };
    if (last < 0) outcomes.push(outcome);
    else outcomes[last] = outcome;
  }
  return outcomes;
}

function outcomeOf(step: string, wrong: string | undefined): StepOutcome {
  return wrong === undefined ? { step, works: "as is" } : { step, works: "no", seen: wrong };
}

async function generate({ run }: Generation, at: Surroundings): Promise<string | undefined> {
  for (const [script, ...args] of run(at.documents)) {
    const { code, output } = await node([join(at.modules, script), ...args], at);
    if (code !== 0) return tidy(output.trim().split("\n").slice(-3).join(" "), at.origin);
  }
  return undefined;
}

interface Told {
  readonly step: string;
  readonly option?: string;
  readonly wrong?: string;
}

/** What the compiled driver tells of its steps; where it ends before the last, that is told too. */
async function drive(main: string, illTyped: Readonly<Record<string, string>>, at: Surroundings): Promise<Told[]> {
  const told: Told[] = [];
  const { code, output } = await node(
    ["--import", "./resolve.mjs", join("built", main)],
    at,
    { ORIGIN: at.origin, ILL_TYPED: JSON.stringify(illTyped) },
    async (message, answer) => {
      if ("outcome" in message) told.push(message.outcome);
      if (!("confirm" in message)) return;
      await at.confirm(message.confirm);
      answer();
    },
  );
  if (code !== 0)
    throw new Inconclusive(`the driver of ${at.folder.split("/").at(-1)} ended with ${code}: ${output.trim()}`);
  return told;
}

type Message =
  | { readonly outcome: Told }
  | { readonly confirm: { readonly link: string; readonly email: string; readonly userCode: string } };

/** Runs a script of Node.js in the folder, in a group of its own that ends with us. */
async function node(
  args: readonly string[],
  { folder, signal }: Surroundings,
  env: Readonly<Record<string, string>> = {},
  onMessage: (message: Message, answer: () => void) => Promise<void> = async () => {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  if (signal?.aborted) throw new Stopped("stopped before a client was tried");
  const child = spawn(process.execPath, args, {
    cwd: folder,
    detached: true,
    env: { ...process.env, CI: "1", NO_COLOR: "1", DO_NOT_TRACK: "1", KUBB_DISABLE_TELEMETRY: "1", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const stop = (): void => signalGroup(child.pid ?? 0, "SIGKILL");
  const timer = setTimeout(stop, LONGEST_MS);
  signal?.addEventListener("abort", stop, { once: true });
  process.once("exit", stop);
  let broken: unknown;
  child.on("message", (message) => {
    // Only our own drivers speak here.
    onMessage(message as Message, () => child.send("done")).catch((error: unknown) => {
      broken = error;
      stop();
    });
  });
  try {
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new TypeError("a child has no output");
    const closed = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    const [code, out, err] = await Promise.all([closed, text(stdout), text(stderr)]);
    if (broken !== undefined) throw broken;
    if (signal?.aborted) throw new Stopped("stopped while a client was tried");
    return { code, output: `${out}\n${err}` };
  } finally {
    clearTimeout(timer);
    process.removeListener("exit", stop);
    signal?.removeEventListener("abort", stop);
    stop();
  }
}

/** What is of one run only, taken out: origin, tokens, ids. */
function tidy(words: string, origin: string): string {
  return words
    .replaceAll(origin, "<origin>")
    .replaceAll(/\bot_[a-z]+_\w+/g, (token) => `${token.slice(0, 7)}...`)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "...")
    .replaceAll(/\s+/g, " ")
    .slice(0, 300);
}
