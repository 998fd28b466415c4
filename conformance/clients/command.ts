import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError, Stopped } from "../kit/engine/failure.ts";
import { didYouMean } from "../kit/engine/nearest.ts";
import { parseFlags } from "../kit/options/flags.ts";
import type { Output } from "../kit/report/screen.ts";
import { openTarget } from "../kit/target/open.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";
import { openTrain } from "../profiles/opentrain/profile.ts";
import { type Subject, subjects } from "./generators.ts";
import { install } from "./install.ts";
import { differences, type Result, readResults, titleOf, versionsOf, writeResults } from "./results.ts";
import { line, writeTables } from "./table.ts";
import { tryOut } from "./try-out.ts";

const USAGE = `Has other people's generators and OAuth clients work with a live server: generated from its documents, compiled in strict
mode, and driven from the registration to the revocation.

  npm run clients -- [options]

  --only <name>   only this one; can be repeated
  --write-table   write down what was seen (results.json, and the tables in README.md here and at the top), instead of comparing
  --list          list the names, run nothing
  --help          this text

The clients are pinned in conformance/clients/package.json, and installed there when the command first needs them.

Exit codes: 0 as is written down; 1 otherwise; 3 the command could not work as asked.
`;

/** The limit that a client is to meet. */
const settings = {
  RATE_LIMITS: "on",
  LIMIT_CLAIM_STARTS_PER_TOKEN: "3",
  LIMIT_CLAIM_STARTS_PER_CLIENT: "1000",
  LIMIT_REGISTRATIONS: "1000",
  LIMIT_SIGN_IN_MAILS_OF_CLIENT: "1000",
};

/** Does what the command line asks for; whatever goes wrong is said, and makes the exit code. */
export async function clientsCommand(
  args: readonly string[],
  { out, err }: Output,
  signal?: AbortSignal,
): Promise<0 | 1 | 3> {
  try {
    const { values } = parseFlags({
      args: [...args],
      options: {
        only: { type: "string", multiple: true },
        "write-table": { type: "boolean" },
        list: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) {
      out.write(USAGE);
      return 0;
    }
    if (values.list === true && values["write-table"] === true) {
      throw new ConfigurationError("--list runs nothing, and --write-table is for a run");
    }
    const chosen = choose(values.only ?? []);
    if (values.list === true) {
      for (const { name, packages } of chosen) out.write(`${name}: ${packages.join(" + ")}\n`);
      return 0;
    }
    const results = await tryAll(chosen, out, signal);
    if (signal?.aborted) throw new Stopped("Interrupted: nothing is concluded.");
    if (values["write-table"] === true) {
      await writeTables(await writeResults(results));
      return 0;
    }
    const differing = differences(results, await readResults());
    out.write(
      differing.length === 0
        ? "\nAll as is written down.\n"
        : `\nOtherwise than is written down:\n  ${differing.join("\n  ")}\n`,
    );
    return differing.length === 0 ? 0 : 1;
  } catch (error) {
    const isExpected = error instanceof ConfigurationError || error instanceof Stopped;
    err.write(
      `${error instanceof Error && !isExpected ? error.stack : error instanceof Error ? error.message : error}\n`,
    );
    return 3;
  }
}

function choose(only: readonly string[]): readonly Subject[] {
  const names = subjects.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`There is no client "${unknown}"${didYouMean(unknown, names)}; see --list.`);
  }
  return only.length === 0 ? subjects : subjects.filter(({ name }) => only.includes(name));
}

async function tryAll(chosen: readonly Subject[], out: Output["out"], signal?: AbortSignal): Promise<Result[]> {
  const modules = await install((words) => out.write(words), signal);
  const folder = await mkdtemp(join(tmpdir(), "opentrain-clients-"));
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const own = commandLauncher(`exec "${process.execPath}" "${join(root, "server/start.js")}"`);
  const launcher = { launch: (env: Parameters<typeof own.launch>[0]) => own.launch({ ...env, ...settings }, signal) };
  try {
    const target = await openTarget({ profile: openTrain, launcher, signal });
    try {
      const { origin, human } = target.site;
      const documents = { agent: `${origin}/api/agent/openapi.json`, public: `${origin}/api/public/v1/openapi.json` };
      out.write(`The server is at ${origin}.\n`);
      const results: Result[] = [];
      for (const subject of chosen) {
        const versions = await versionsOf(subject);
        out.write(
          `\n${Object.entries(versions)
            .map((one) => one.join(" "))
            .join(" + ")}\n`,
        );
        const steps = await tryOut(subject, {
          origin,
          documents,
          modules,
          folder,
          signal,
          confirm: async ({ link, email, userCode }) => {
            const { outcome } = await human.act({ do: "confirm", link, email, code: userCode });
            if (outcome !== "done") throw new Error(`the claim of ${email} was refused on its page`);
          },
          onStep: (outcome) => out.write(`${line(outcome)}\n`),
        });
        const named = steps.map(({ step, ...more }) => ({ step, words: titleOf(step), ...more }));
        results.push({ name: subject.name, versions, kind: subject.kind, steps: named });
      }
      return results;
    } finally {
      await target.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
