import { clientRules } from "../../../generated/party-rules.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { parseFlags } from "../../kit/options/flags.ts";
import { wholeNumber } from "../../kit/options/whole.ts";
import type { Screen } from "../../kit/report/screen.ts";
import { chosenRules, ruleList } from "../catalogue.ts";
import { jsonExamination, textExamination } from "../report.ts";
import { agentByCommand } from "./process.ts";
import { EMAIL, examineClient, TIMEOUT_SECONDS } from "./run.ts";
import { scenarios } from "./scenarios.ts";

function usage(command: string): string {
  return `Says whether an agent keeps to the contract as a client: the suite is the server, and the human.

  ${command} client --command "node agent.js" [options]

The command is started once for each of ${Object.keys(scenarios).length} scenarios, all at once, each at a server of its own on this machine: one
where all goes well, others where the server is busy, slow, newer, or cuts the connection. The agent registers, has itself
claimed, calls the Public API with the new token, and ends. It is told by its environment:

  OPENTRAIN_ORIGIN  the server's origin: all that it needs is found from there
  OPENTRAIN_EMAIL   the address of the human who claims it (${EMAIL})
  OPENTRAIN_STATE   an empty folder, for what it keeps between its calls

The human reads what it prints, on the standard output or that of errors, and confirms in no page: the suite does that. An
agent that does not end is ended, with all that it has started.

  --command    what starts the agent, for the shell
  --rule       only this rule, or prefix; can be repeated
  --timeout    seconds for one scenario (${TIMEOUT_SECONDS})
  --at-once    how many scenarios run at once (all)
  --require-all  anything not reached: undecided (2)
  --list       the rules and their words, run nothing
  --json       the same for programs; opentrain/partner.schema.json describes it
  --help       this

Exit codes: 0 conformant in what was reached, 1 not conformant, 2 undecided (no request that could be judged), 3 wrong use.
A failed SHOULD is a warning and changes no exit code.
`;
}

/**
 * Does what the command line asks for an agent; gives the exit code.
 *
 * @param called how the suite is called here
 * @throws {ConfigurationError} for what cannot be meant
 * @throws {Stopped} when the signal fires
 */
export async function runClient(
  args: readonly string[],
  out: Screen,
  called: string,
  signal?: AbortSignal,
): Promise<0 | 1 | 2> {
  const { values } = parseFlags({
    args: [...args],
    options: {
      command: { type: "string" },
      rule: { type: "string", multiple: true },
      timeout: { type: "string" },
      "at-once": { type: "string" },
      "require-all": { type: "boolean" },
      list: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    out.write(usage(called));
    return 0;
  }
  const rules = chosenRules(clientRules, "client", values.rule);
  if (values.list) {
    out.write(ruleList(clientRules, rules));
    return 0;
  }
  const { command = "" } = values;
  if (command.trim() === "") {
    throw new ConfigurationError('There is no agent: client --command "node agent.js"; see client --help.');
  }
  const timeout = wholeNumber("timeout", values.timeout, 1, 3600);
  const atOnce = wholeNumber("at-once", values["at-once"], 1, 64);
  const found = await examineClient(agentByCommand(command), {
    rules,
    timeout,
    atOnce,
    requireAll: values["require-all"],
    signal,
  });
  out.write(values.json === true ? jsonExamination(found) : textExamination(found, out));
  return found.exitCode;
}
