import { parseArgs } from "node:util";
import { rules } from "../generated/rules.ts";
import type { OpenTrain } from "./check.ts";
import { loadChecks } from "./checks/index.ts";
import { publishedContract } from "./contract/published.ts";
import { ConfigurationError, Stopped } from "./engine/failure.ts";
import { type ExitCode, nameOf } from "./engine/report.ts";
import { CHECK_SECONDS, planChecks, runConformance } from "./engine/run.ts";
import { selectRules } from "./engine/select.ts";
import { explained } from "./explained.ts";
import { Redactor } from "./http/redact.ts";
import { diffReports, diffText } from "./report/diff.ts";
import { readReport } from "./report/json.ts";
import { progress, type Screen } from "./report/progress.ts";
import { textReport } from "./report/text.ts";
import { checkReportFiles, type ReportFiles, writeReports } from "./report/write.ts";
import { postgresDatabases, sqliteFiles } from "./target/databases.ts";
import { commandLauncher, type Launcher } from "./target/launch.ts";
import { openTarget } from "./target/open.ts";

/** How this is called: in the repository, which runs from its sources, and from the package. */
const COMMAND = import.meta.filename.endsWith(".ts") ? "npm run conformance --" : "npx opentrain-conformance";

const USAGE = `Proves that a live server keeps the contract.

  ${COMMAND} --target <origin> [options]
  ${COMMAND} --launch "<command>" [options]
  ${COMMAND} diff <before.json> <after.json> [--json]

  --target <origin>     the server to judge, for example http://localhost:4000
  --launch <command>    how to start a server: variants with other settings (config, store, log), and, without
                        --target, the server to judge itself. For example "node server/main.ts"
  --postgres <url>      each server that --launch starts gets a database of its own on this PostgreSQL server, not a
                        SQLite file: a database there whose user may make others, "postgres://user@host/postgres"
  --rule <id>           only this rule, prefix ("poll") or page ("console"); can be repeated
  --json <file>         also write the report as JSON; report/report.schema.json describes it
  --junit <file>        as JUnit XML: red when, and only when, the exit code is not 0
  --html <file>         as one page with everything in it
  --markdown <file>     as a summary for a pull request
  --timeout <seconds>   for one check (${CHECK_SECONDS})
  --receiver <url>      the URL under which a server on another machine reaches the receiver of webhooks (a tunnel to it)
  --receiver-bind <at>  where the receiver listens, host:port (127.0.0.1 and any free port)
  --load                allow many requests at once also to a server on another machine
  --no-skips            a skipped check makes the verdict undecided
  --list                list the checks, run nothing
  --needs               list what the rules need besides the URL, run nothing
  --help                this text

diff compares two JSON reports: newly failing, newly passing, other verdicts, and checks that have vanished, which is a
failure. It exits with 1 when something got worse, 0 when nothing did, 3 when a report cannot be read.

A live server is only sent addresses of example.com. Nothing that is reported holds a token, code or cookie.

Exit codes: 0 conformant, 1 not conformant, 2 could not decide, 3 the suite could not work as asked. A failed SHOULD is
a warning and decides nothing; what fails once and passes when run again alone is flaky, and leaves it undecided.
`;

/** Where a command says what it has to say. */
export interface Output {
  readonly out: Screen;
  readonly err: { write(text: string): unknown };
}

/** Does what the command line asks for; whatever goes wrong is said, and makes the exit code. */
export async function runCommand(
  args: readonly string[],
  output: Output,
  interrupted?: AbortSignal,
): Promise<ExitCode> {
  try {
    return args[0] === "diff" ? await diff(args.slice(1), output) : await conformance(args, output, interrupted);
  } catch (error) {
    const isStopped = error instanceof Stopped;
    const isExpected = isStopped || error instanceof ConfigurationError;
    // The words may be a server's: what a server is started with, and what it says when it does not start.
    const redactor = new Redactor();
    redactor.learnEnvironment(process.env);
    output.err.write(`${redactor.text(isExpected ? error.message : describe(error))}\n`);
    return isStopped ? 2 : 3;
  }
}

async function conformance(args: readonly string[], { out }: Output, interrupted?: AbortSignal): Promise<ExitCode> {
  const options = readOptions(args);
  if (options.help) {
    out.write(USAGE);
    return 0;
  }
  if (options.needs) return listNeeds(options.rule, out);
  const checks = await loadChecks();
  if (options.list) return listChecks(checks, options.rule, out);
  if (options.target === undefined && options.launch === undefined) {
    throw new ConfigurationError(`There is no target: give --target or --launch.\n\n${USAGE}`);
  }
  // Says what is wrong before anything is started.
  selectRules(rules, options.rule);
  await checkReportFiles(options.files);

  const target = await openTarget<OpenTrain>({
    contract: publishedContract(),
    origin: options.target,
    launcher: options.launch === undefined ? undefined : launcherOf(options.launch, options.postgres),
    load: options.load ? true : undefined,
    receiver: options.receiver,
    receiverBind: options.receiverBind,
    patienceMs: Math.min(10, options.timeout) * 1000,
    signal: interrupted,
  });
  try {
    target.redactor.learnEnvironment(process.env);
    out.write(`${target.announcements.join("\n")}\n\n`);
    const report = await runConformance({
      target,
      checks,
      rules,
      explained,
      select: options.rule,
      timeout: options.timeout,
      noSkips: options.noSkips,
      ...(interrupted === undefined ? {} : { signal: interrupted }),
      onEvent: progress(out),
    });
    out.write(`\n${textReport(report, { colour: out.isTTY === true })}`);
    await writeReports(options.files, report);
    return report.exitCode;
  } finally {
    await target.close();
  }
}

async function diff(args: readonly string[], { out }: Output): Promise<ExitCode> {
  const { values, positionals } = asConfigurationError(() =>
    parseArgs({ args: [...args], strict: true, allowPositionals: true, options: { json: { type: "boolean" } } }),
  );
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new ConfigurationError("diff takes two reports: diff <before.json> <after.json>");
  }
  const found = diffReports(await readReport(before), await readReport(after));
  out.write(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : diffText(found));
  return found.isWorse ? 1 : 0;
}

interface Options {
  readonly target: string | undefined;
  readonly launch: string | undefined;
  readonly postgres: string | undefined;
  readonly receiver: string | undefined;
  readonly receiverBind: string | undefined;
  readonly files: ReportFiles;
  readonly rule: readonly string[];
  readonly timeout: number;
  readonly help: boolean;
  readonly list: boolean;
  readonly needs: boolean;
  readonly load: boolean;
  readonly noSkips: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values } = asConfigurationError(() =>
    parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        target: { type: "string" },
        launch: { type: "string" },
        postgres: { type: "string" },
        receiver: { type: "string" },
        "receiver-bind": { type: "string" },
        json: { type: "string" },
        junit: { type: "string" },
        html: { type: "string" },
        markdown: { type: "string" },
        rule: { type: "string", multiple: true },
        timeout: { type: "string" },
        help: { type: "boolean", short: "h" },
        list: { type: "boolean" },
        needs: { type: "boolean" },
        load: { type: "boolean" },
        "no-skips": { type: "boolean" },
      },
    }),
  );
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
    receiver,
    receiverBind,
    files: { json: values.json, junit: values.junit, html: values.html, markdown: values.markdown },
    rule: values.rule ?? [],
    timeout,
    help: values.help ?? false,
    list: values.list ?? false,
    needs: values.needs ?? false,
    load: values.load ?? false,
    noSkips: values["no-skips"] ?? false,
  };
}

function asConfigurationError<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${why}\n\nSee --help.`, { cause: error });
  }
}

function launcherOf(command: string, postgres: string | undefined): Launcher {
  return commandLauncher(command, postgres === undefined ? sqliteFiles : postgresDatabases(postgres));
}

function listChecks(
  checks: Awaited<ReturnType<typeof loadChecks>>,
  selectors: readonly string[],
  out: Screen,
): ExitCode {
  const chosen = selectRules(rules, selectors);
  for (const { check, title, needs, alone, rule } of planChecks(checks, rules)) {
    if (!chosen.has(check.rule)) continue;
    const notes = [rule.level, ...(needs.length > 0 ? [`needs ${needs.join(", ")}`] : []), ...(alone ? ["alone"] : [])];
    out.write(`${nameOf({ rule: check.rule, title })}  [${notes.join("; ")}]\n`);
  }
  return 0;
}

function listNeeds(selectors: readonly string[], out: Screen): ExitCode {
  const chosen = selectRules(rules, selectors);
  for (const [id, { needs }] of Object.entries(rules)) {
    if (chosen.has(id)) out.write(`${id}: ${needs.join(", ") || "nothing"}\n`);
  }
  return 0;
}

function describe(error: unknown): string {
  return `The suite broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
