import { runDoctor } from "./doctor/command.ts";
import { checkedOf, type Floor, tooThin } from "./kit/engine/conclude.ts";
import { ConfigurationError, Stopped } from "./kit/engine/failure.ts";
import { didYouMean } from "./kit/engine/nearest.ts";
import { type Planned, planChecks } from "./kit/engine/plan.ts";
import { type ExitCode, nameOf } from "./kit/engine/report.ts";
import type { ContractTypes, RuleCatalogue } from "./kit/engine/rules.ts";
import { runConformance } from "./kit/engine/run.ts";
import { choose, type Selection } from "./kit/engine/select.ts";
import { Redactor } from "./kit/http/redact.ts";
import { parseFlags } from "./kit/options/flags.ts";
import { optionsText } from "./kit/options/help.ts";
import { type Options, readOptions } from "./kit/options/read.ts";
import { diffReports, diffText } from "./kit/report/diff.ts";
import { readReport } from "./kit/report/json.ts";
import { progress } from "./kit/report/progress.ts";
import type { Output, Screen } from "./kit/report/screen.ts";
import { textReport } from "./kit/report/text.ts";
import { checkReportFiles, writeReports } from "./kit/report/write.ts";
import { postgresDatabases, sqliteFiles } from "./kit/target/databases.ts";
import { humanAtTerminal, humanByCommand } from "./kit/target/human.ts";
import { mailByPrompt } from "./kit/target/mail-prompt.ts";
import { type OpenOptions, openTarget } from "./kit/target/open.ts";
import type { Profile } from "./kit/target/profile.ts";
import type { Cleanup } from "./kit/target/target.ts";
import { openTerminal, type Terminal } from "./kit/target/terminal.ts";
import { runClient } from "./partners/client/command.ts";
import { runReceiver } from "./partners/receiver/command.ts";
import { commandLauncher } from "./profiles/opentrain/launch.ts";
import { openTrain } from "./profiles/opentrain/profile.ts";
import { secondsOf } from "./proof/costs/estimate.ts";
import { planRun } from "./proof/costs/plan.ts";
import { planText } from "./proof/costs/plan-text.ts";
import { dialectSuite, ownSuite, type Suite } from "./suite.ts";

/** How this is called: in the repository, which runs from its sources, and from the package. */
const COMMAND = import.meta.filename.endsWith(".ts") ? "npm run conformance --" : "npx opentrain-conformance";

const USAGE = `Proves that a live server keeps the contract.

  ${COMMAND} --target <origin> [options]
  ${COMMAND} --launch "<command>" [options]
  ${COMMAND} diff <before.json> <after.json> [--json]
  ${COMMAND} doctor <origin> [--json]
  ${COMMAND} client --command "<command>" [options]
  ${COMMAND} receiver --url <url> [--secret-file <file>] [--api <api>] [options]

${optionsText()}

diff compares two JSON reports: newly failing, newly passing, other verdicts, and checks that have vanished, which is a
failure. It exits with 1 when something got worse, 0 when nothing did, 3 when a report cannot be read.

doctor says in seconds what can be told of any server from outside, without an account: discovery, auth.md, CORS, caching,
challenge, certificate, OpenAPI; with what to change. doctor --help has more.

client says whether an agent keeps to the contract: the suite is the server then, and the human. client --help has more.

receiver says whether a receiver of webhooks does: it sends good and bad deliveries, signed with the secret that
--secret-file, --secret or OPENTRAIN_WEBHOOK_SECRET has. receiver --help has more.

A live server is only sent addresses of example.com. What a run makes there is named after the run; at its end, after
Ctrl-C too, its tokens are revoked and its apps deactivated. Nothing that is reported holds a token, code or cookie.

Exit codes: 0 conformant in what was checked, 1 not conformant, 2 could not decide, or less was checked than --min-rules,
--require-all or --no-skips ask for, 3 the suite could not work as asked, or no check was run. A failed SHOULD is a
warning and decides nothing; what fails once and passes when run again alone is flaky, and leaves it undecided.
`;

/** Does what the command line asks for; whatever goes wrong is said, and makes the exit code. */
export async function runCommand(
  args: readonly string[],
  output: Output,
  interrupted?: AbortSignal,
): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === "diff") return await diff(rest, output);
    if (name === "doctor") return await runDoctor(rest, output.out, COMMAND, interrupted);
    if (name === "client") return await runClient(rest, output.out, COMMAND, interrupted);
    if (name === "receiver") return await runReceiver(rest, output.out, COMMAND, interrupted);
    if (name !== undefined && /^[a-z]+$/.test(name)) {
      const meant = didYouMean(name, ["diff", "doctor", "client", "receiver"]) || "; see --help.";
      throw new ConfigurationError(`There is no command "${name}"${meant}`);
    }
    return await conformance(args, output, interrupted);
  } catch (error) {
    const isStopped = error instanceof Stopped;
    const isExpected = isStopped || error instanceof ConfigurationError;
    // The words may be a server's: what a server is started with, and what it says when it does not start.
    const redactor = new Redactor(openTrain.secrets);
    redactor.learnEnvironment(process.env);
    output.err.write(`${redactor.text(isExpected ? error.message : describe(error))}\n`);
    return isStopped ? 2 : 3;
  }
}

async function conformance(args: readonly string[], output: Output, interrupted?: AbortSignal): Promise<ExitCode> {
  const options = await readOptions(args);
  if (options.help) {
    output.out.write(USAGE);
    return 0;
  }
  const { profile = "opentrain" } = options;
  if (profile !== "opentrain") return judged(await dialectSuite(profile, options), options, output, interrupted);
  return judged(await ownSuite(), options, output, interrupted);
}

/** Runs, plans or lists what a suite has. */
async function judged<C extends ContractTypes>(
  { name, profile, rules, checks, explained, costs: readCosts, cleanup, is }: Suite<C>,
  options: Options,
  { out }: Output,
  interrupted?: AbortSignal,
): Promise<ExitCode> {
  const selection: Selection = { rules: options.rule, level: options.level, needs: options.need };
  // Says what is wrong before anything is started.
  const chosen = choose(planChecks(checks, rules), rules, selection);
  if (options.needs) return listNeeds(rules, chosen.rules, out);
  if (options.list) return listChecks(chosen.plan, out);
  const whole = { checks: checks.map(({ rule }) => rule), rules: Object.keys(rules) };
  const floor = floorOf(options, whole.rules.length, chosen.rules.size);
  if (options.target === undefined && options.launch === undefined) {
    throw new ConfigurationError(`There is no target: give --target or --launch.\n\n${USAGE}`);
  }
  await checkReportFiles(options.files);
  if (!options.plan) checkPerson(options);

  const terminal = openTerminal(process.stdin, out);
  const target = await openTarget<C>(targetOptions(options, profile, terminal, interrupted, cleanup));
  try {
    target.redactor.learnEnvironment(process.env);
    const costs = await readCosts();
    out.write(`${[...(is === undefined ? [] : [is]), ...target.announcements].join("\n")}\n\n`);
    if (options.plan) {
      const plan = planRun(chosen.plan, target, costs);
      const would = checkedOf(
        plan.run.map(({ check }) => check.rule),
        whole,
      );
      const thin = tooThin(would, plan.notRun.length, floor);
      out.write(planText(plan, whole, thin));
      return thin === undefined ? 0 : 2;
    }
    const report = await runConformance({
      target,
      checks,
      rules,
      profile: name,
      explained,
      select: selection,
      timeout: options.timeout,
      floor,
      secondsOf: (planned, isDone) => secondsOf(planned, costs, isDone),
      ...(interrupted === undefined ? {} : { signal: interrupted }),
      onEvent: progress(onScreen(out, terminal), options.verbose),
    });
    out.write(
      `\n${textReport(report, profile.secrets, { colour: out.colour === true, verbose: options.verbose, columns: out.columns })}`,
    );
    await writeReports(options.files, report, profile.secrets);
    return report.exitCode;
  } finally {
    terminal.close();
    await target.close();
  }
}

/** The same screen, on which a person may be talked with meanwhile. */
function onScreen(out: Screen, terminal: Terminal): Screen {
  const { colour, live } = out;
  return {
    colour,
    live,
    write: terminal.write,
    get columns() {
      return out.columns;
    },
  };
}

/** How much is to be checked, in numbers; more than is chosen can never be. */
function floorOf({ minRules: share, requireAll, noSkips }: Options, all: number, chosen: number): Floor {
  if (share === undefined) return { requireAll, noSkips };
  const minRules = share.isPercent ? Math.ceil((share.amount / 100) * all) : share.amount;
  if (minRules > chosen) {
    const have = chosen === all ? `the contract has ${all}` : `${chosen} of ${all} are chosen`;
    throw new ConfigurationError(`--min-rules asks for ${minRules} rules, and ${have}`);
  }
  return { minRules, requireAll, noSkips };
}

/** Of an input that ends the first question would be answered with nothing, and whatever needs a person be skipped. */
function checkPerson({ human, mail }: Options): void {
  const asked = human === "prompt" ? "--human prompt" : mail === "prompt" ? "--mail prompt" : undefined;
  if (asked === undefined || process.stdin.isTTY) return;
  const other = asked.startsWith("--human")
    ? "--human-command asks a program"
    : "--mail smtp://host:port takes mail here";
  throw new ConfigurationError(`${asked} asks a person at a terminal, and standard input is none: ${other}`);
}

function targetOptions<C extends ContractTypes>(
  options: Options,
  profile: Profile,
  terminal: Terminal,
  signal: AbortSignal | undefined,
  cleanup: Cleanup<C>,
): OpenOptions<C> {
  const { launch, postgres, humanCommand, human, mail } = options;
  const databases = postgres === undefined ? sqliteFiles : postgresDatabases(postgres);
  return {
    profile,
    origin: options.target,
    peer: options.peer,
    looksOnly: options.plan,
    launcher: launch === undefined ? undefined : commandLauncher(launch, databases),
    human:
      humanCommand !== undefined
        ? humanByCommand(humanCommand)
        : human === "prompt"
          ? humanAtTerminal(terminal)
          : human,
    consentLink: options.consentLink,
    mail: mail === "prompt" ? mailByPrompt(terminal) : mail,
    time: options.time,
    bounds: options.bounds,
    load: options.load,
    receiver: options.receiver,
    receiverBind: options.receiverBind,
    cleanup,
    probeTimeoutMs: Math.min(10, options.timeout) * 1000,
    signal,
  };
}

async function diff(args: readonly string[], { out }: Output): Promise<ExitCode> {
  const { values, positionals } = parseFlags({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    out.write(USAGE);
    return 0;
  }
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new ConfigurationError("diff takes two reports: diff <before.json> <after.json>");
  }
  const found = diffReports(await readReport(before), await readReport(after));
  out.write(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : diffText(found));
  return found.isWorse ? 1 : 0;
}

function listChecks<C extends ContractTypes>(plan: ReadonlyArray<Planned<C>>, out: Screen): ExitCode {
  for (const { check, title, needs, alone, rule } of plan) {
    const notes = [rule.level, ...(needs.length > 0 ? [`needs ${needs.join(", ")}`] : []), ...(alone ? ["alone"] : [])];
    out.write(`${nameOf({ rule: check.rule, title })}  [${notes.join("; ")}]\n`);
  }
  return 0;
}

function listNeeds(rules: RuleCatalogue, chosen: ReadonlySet<string>, out: Screen): ExitCode {
  for (const [id, { needs }] of Object.entries(rules)) {
    if (chosen.has(id)) out.write(`${id}: ${needs.join(", ") || "nothing"}\n`);
  }
  return 0;
}

function describe(error: unknown): string {
  return `The suite broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
