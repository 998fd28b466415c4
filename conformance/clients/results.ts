import { readFile, writeFile } from "node:fs/promises";
import { type Subject, subjects } from "./generators.ts";
import type { StepOutcome } from "./try-out.ts";

/** What each step is called. */
const titles: Readonly<Record<string, string>> = {
  generate: "generates",
  compile: "compiles",
  register: "registers",
  startClaim: "starts a claim",
  poll: "polls (a form)",
  slowDown: "`slow_down` as its type",
  draft: "drafts jobs",
  page: "lists and pages jobs",
  forbidden: "403 as its type",
  tooMany: "429 as its type",
  collect: "collects the token",
  revoke: "revokes (a form)",
  resource: "reads RFC 9728",
  server: "reads RFC 8414",
  challenge: "from a 401 to the token endpoint",
  exchange: "the claim grant",
  device: "the claim grant by its device grant",
  scope: "the scope of a 403",
  authorize: "signs in by an authorization code",
};

export function titleOf(step: string): string {
  return titles[step] ?? step;
}

/** What is written down of one client. */
export interface Result {
  readonly name: string;
  /** `package` to the version that is pinned. */
  readonly versions: Readonly<Record<string, string>>;
  readonly kind: Subject["kind"];
  readonly steps: readonly (StepOutcome & { readonly words: string })[];
}

const place = new URL("results.json", import.meta.url);

export async function readResults(): Promise<Result[]> {
  return JSON.parse(await readFile(place, "utf8"));
}

/** Those that were tried now in the place of what was written of them. */
export async function writeResults(now: readonly Result[]): Promise<Result[]> {
  const before = await readResults().catch(() => []);
  const all = subjects.flatMap(({ name }) => {
    const result = now.find((one) => one.name === name) ?? before.find((one) => one.name === name);
    return result === undefined ? [] : [result];
  });
  await writeFile(place, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

/** The versions that are pinned here. */
export async function versionsOf({ packages }: Subject): Promise<Record<string, string>> {
  const { dependencies } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));
  return Object.fromEntries(packages.map((name) => [name, String(dependencies[name])]));
}

/** What is otherwise than written down, a line each: whether a step works, and with what; words of errors may change. */
export function differences(now: readonly Result[], written: readonly Result[]): string[] {
  return now.flatMap(({ name, versions, steps }) => {
    const before = written.find((one) => one.name === name);
    if (before === undefined) return [`${name}: nothing is written down of it`];
    const changed = JSON.stringify(versions) === JSON.stringify(before.versions) ? [] : [`${name}: other versions`];
    const names = new Set([...steps, ...before.steps].map(({ step }) => step));
    for (const step of names) {
      const [a, b] = [wayOf(steps, step), wayOf(before.steps, step)];
      if (a !== b) changed.push(`${name}, ${step}: ${a}, written down: ${b}`);
    }
    return changed;
  });
}

function wayOf(steps: Result["steps"], step: string): string {
  const found = steps.find((one) => one.step === step);
  if (found === undefined) return "not reached";
  return found.works === "with" ? `with ${found.option}` : found.works;
}
