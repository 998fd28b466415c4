import { parseArgs } from "node:util";
import { rules } from "../generated/rules.ts";
import type { OpenTrain } from "./check.ts";
import { loadChecks } from "./checks/index.ts";
import { publishedContract } from "./contract/published.ts";
import { ConfigurationError, Stopped } from "./engine/failure.ts";
import type { ExitCode } from "./engine/report.ts";
import { CHECK_SECONDS, planChecks, runConformance } from "./engine/run.ts";
import { selectRules } from "./engine/select.ts";
import { writeJsonReport } from "./report/json.ts";
import { progress } from "./report/progress.ts";
import { nameOf, textReport } from "./report/text.ts";
import { postgresDatabases, sqliteFiles } from "./target/databases.ts";
import { commandLauncher, type Launcher } from "./target/launch.ts";
import { openTarget } from "./target/open.ts";

const USAGE = `Proves that a live server keeps the contract.

  npm run conformance -- --target <origin> [options]
  npm run conformance -- --launch "<command>" [options]

  --target <origin>     the server to judge, for example http://localhost:4000
  --launch <command>    how to start a server: variants with other settings (config, store, log), and, without
                        --target, the server to judge itself. For example "node server/main.ts"
  --postgres <url>      each server that --launch starts gets a database of its own on this PostgreSQL server, not a
                        SQLite file: a database there whose user may make others, "postgres://user@host/postgres"
  --rule <id>           only this rule, prefix ("poll") or page ("console"); can be repeated
  --json <file>         also write the report as JSON ("format": "opentrain-conformance/1")
  --timeout <seconds>   for one check (${CHECK_SECONDS})
  --receiver <url>      the URL under which a server on another machine reaches the receiver of webhooks (a tunnel to it)
  --receiver-bind <at>  where the receiver listens, host:port (127.0.0.1 and any free port)
  --load                allow many requests at once also to a server on another machine
  --no-skips            a skipped check makes the verdict undecided
  --list                list the checks, run nothing
  --needs               list what the rules need besides the URL, run nothing
  --help                this text

A live server is only sent addresses of example.com. Nothing that is reported holds a token, code or cookie.

Exit codes: 0 conformant, 1 not conformant, 2 could not decide, 3 the suite could not work as asked.
`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.needs) return listNeeds(options.rule);
  const checks = await loadChecks();
  if (options.list) return listChecks(checks, options.rule);
  if (options.target === undefined && options.launch === undefined) {
    throw new ConfigurationError(`There is no target: give --target or --launch.\n\n${USAGE}`);
  }
  selectRules(rules, options.rule); // says what is wrong before anything is started

  const interrupt = new AbortController();
  const onSignal = (): void => {
    if (interrupt.signal.aborted) process.exit(2); // asked twice: at once
    process.stderr.write("\nInterrupted: ending (once more to end at once).\n");
    interrupt.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const target = await openTarget<OpenTrain>({
    contract: publishedContract(),
    origin: options.target,
    launcher: options.launch === undefined ? undefined : launcherOf(options.launch, options.postgres),
    load: options.load ? true : undefined,
    receiver: options.receiver,
    receiverBind: options.receiverBind,
    signal: interrupt.signal,
  });
  try {
    process.stdout.write(`${target.announcements.join("\n")}\n\n`);
    const report = await runConformance({
      target,
      checks,
      rules,
      select: options.rule,
      timeout: options.timeout,
      noSkips: options.noSkips,
      signal: interrupt.signal,
      onEvent: progress(process.stdout),
    });
    process.stdout.write(`\n${textReport(report, { colour: process.stdout.isTTY === true })}`);
    if (options.json !== undefined) await writeJsonReport(options.json, report);
    return report.exitCode;
  } finally {
    await target.close();
  }
}

interface Options {
  readonly target: string | undefined;
  readonly launch: string | undefined;
  readonly postgres: string | undefined;
  readonly json: string | undefined;
  readonly receiver: string | undefined;
  readonly receiverBind: string | undefined;
  readonly rule: readonly string[];
  readonly timeout: number;
  readonly help: boolean;
  readonly list: boolean;
  readonly needs: boolean;
  readonly load: boolean;
  readonly noSkips: boolean;
}

function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const timeout = Number(values.timeout ?? CHECK_SECONDS);
  if (!(timeout > 0 && timeout <= 3600)) {
    throw new ConfigurationError(`--timeout takes seconds from 1 to 3600, not "${values.timeout}"`);
  }
  if (values.postgres !== undefined && !/^postgres(ql)?:\/\/[^/]+\/./.test(values.postgres)) {
    throw new ConfigurationError('--postgres takes a URL as "postgres://user@host/postgres"');
  }
  if (values.postgres !== undefined && values.launch === undefined) {
    throw new ConfigurationError("--postgres is for the servers that --launch starts");
  }
  const { receiver, "receiver-bind": receiverBind } = values;
  if (receiver !== undefined) {
    const scheme = URL.canParse(receiver) ? new URL(receiver).protocol : "";
    if (scheme !== "https:" && scheme !== "http:") {
      throw new ConfigurationError(`--receiver takes an http or https URL, not "${receiver}"`);
    }
    // Whoever leads it here has to know the port.
    if (receiverBind === undefined) throw new ConfigurationError("--receiver needs --receiver-bind: where it leads to");
  }
  return {
    target: values.target,
    launch: values.launch,
    postgres: values.postgres,
    json: values.json,
    receiver,
    receiverBind,
    rule: values.rule ?? [],
    timeout,
    help: values.help ?? false,
    list: values.list ?? false,
    needs: values.needs ?? false,
    load: values.load ?? false,
    noSkips: values["no-skips"] ?? false,
  };
}

// Its return type is what parseArgs makes of the options: a few lines long and of no use to a reader.
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        target: { type: "string" },
        launch: { type: "string" },
        postgres: { type: "string" },
        json: { type: "string" },
        receiver: { type: "string" },
        "receiver-bind": { type: "string" },
        rule: { type: "string", multiple: true },
        timeout: { type: "string" },
        help: { type: "boolean", short: "h" },
        list: { type: "boolean" },
        needs: { type: "boolean" },
        load: { type: "boolean" },
        "no-skips": { type: "boolean" },
      },
    }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${why}\n\nSee --help.`, { cause: error });
  }
}

function launcherOf(command: string, postgres: string | undefined): Launcher {
  return commandLauncher(command, postgres === undefined ? sqliteFiles : postgresDatabases(postgres));
}

function listChecks(checks: Awaited<ReturnType<typeof loadChecks>>, selectors: readonly string[]): ExitCode {
  const chosen = selectRules(rules, selectors);
  for (const { check, title, needs, alone, rule } of planChecks(checks, rules)) {
    if (!chosen.has(check.rule)) continue;
    const notes = [rule.level, ...(needs.length > 0 ? [`needs ${needs.join(", ")}`] : []), ...(alone ? ["alone"] : [])];
    process.stdout.write(`${nameOf({ rule: check.rule, title })}  [${notes.join("; ")}]\n`);
  }
  return 0;
}

function listNeeds(selectors: readonly string[]): ExitCode {
  const chosen = selectRules(rules, selectors);
  for (const [id, { needs }] of Object.entries(rules)) {
    if (chosen.has(id)) process.stdout.write(`${id}: ${needs.join(", ") || "nothing"}\n`);
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const interrupted = error instanceof Stopped;
  const expected = interrupted || error instanceof ConfigurationError;
  process.stderr.write(`${expected ? error.message : describe(error)}\n`);
  process.exitCode = interrupted ? 2 : 3;
}

function describe(error: unknown): string {
  return `The suite broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
