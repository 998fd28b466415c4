import { readFile } from "node:fs/promises";
import { constants } from "../../../generated/constants.ts";
import { receiverRules } from "../../../generated/party-rules.ts";
import { ConfigurationError } from "../../kit/engine/failure.ts";
import { parseFlags } from "../../kit/options/flags.ts";
import type { Screen } from "../../kit/report/screen.ts";
import { chosenRules, ruleList } from "../catalogue.ts";
import { jsonExamination, textExamination } from "../report.ts";
import { APIS, type Api } from "./delivery.ts";
import { examineReceiver } from "./run.ts";

const VARIABLE = "OPENTRAIN_WEBHOOK_SECRET";

function usage(command: string): string {
  return `Says whether a receiver of webhooks keeps to the contract: the suite is the server that delivers.

  ${VARIABLE}=whsec_... ${command} receiver --url http://127.0.0.1:8080/hooks [options]

It sends some 25 deliveries, one after the other: right ones, and others that are changed, not signed, old, of the future, sent
twice, out of order, large, or of types that there are not yet. They are examples: the receiver does with them what it does
with events, so give it a place where that does no harm. It is judged by its answers and by when they come, within
${constants.webhookTimeoutSeconds} s.

  --url          where deliveries go, http or https
  --secret       what they are signed with; others on the machine may see it there, so better in the environment
                 (${VARIABLE}), or by
  --secret-file  a file that has it
  --api          whose events: ${APIS.join(" or ")} (${APIS[0]})
  --rule         only this rule, or prefix; can be repeated
  --require-all  anything not reached: undecided (2)
  --list         the rules and their words, send nothing
  --json         the same for programs; opentrain/partner.schema.json describes it
  --help         this

Exit codes: 0 conformant in what was reached, 1 not conformant, 2 undecided (nobody answers), 3 wrong use. A failed SHOULD is a
warning and changes no exit code.
`;
}

/**
 * Does what the command line asks for a receiver; gives the exit code.
 *
 * @param called how the suite is called here
 * @throws {ConfigurationError} for what cannot be meant
 * @throws {Stopped} when the signal fires
 */
export async function runReceiver(
  args: readonly string[],
  out: Screen,
  called: string,
  signal?: AbortSignal,
): Promise<0 | 1 | 2> {
  const { values } = parseFlags({
    args: [...args],
    options: {
      url: { type: "string" },
      secret: { type: "string" },
      "secret-file": { type: "string" },
      api: { type: "string" },
      rule: { type: "string", multiple: true },
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
  const rules = chosenRules(receiverRules, "receiver", values.rule);
  if (values.list) {
    out.write(ruleList(receiverRules, rules));
    return 0;
  }
  const found = await examineReceiver({
    url: urlOf(values.url),
    api: apiOf(values.api),
    secret: await secretOf(values.secret, values["secret-file"]),
    rules,
    requireAll: values["require-all"],
    signal,
  });
  out.write(values.json === true ? jsonExamination(found) : textExamination(found, out));
  return found.exitCode;
}

function urlOf(given: string | undefined): URL {
  if (given === undefined) {
    throw new ConfigurationError(
      "There is no receiver: receiver --url http://127.0.0.1:8080/hooks; see receiver --help.",
    );
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    const meant = /^[\w.-]+:\d{1,5}(?:\/|$)/.test(given) ? `: did you mean http://${given}?` : "";
    throw new ConfigurationError(`--url takes an http or https URL, not "${given}"${meant}`);
  }
  if (url.username !== "" || url.password !== "" || url.hash !== "") {
    throw new ConfigurationError("--url takes a URL without user info and fragment: no server would send them");
  }
  return url;
}

function apiOf(given: string | undefined): Api | undefined {
  if (given === undefined) return undefined;
  const found = APIS.find((api) => api === given);
  if (found !== undefined) return found;
  throw new ConfigurationError(`--api takes ${APIS.join(" or ")}, not "${given}"`);
}

async function secretOf(given: string | undefined, file: string | undefined): Promise<string> {
  if (given !== undefined && file !== undefined) {
    throw new ConfigurationError("--secret and --secret-file are both given, and there is one secret");
  }
  const secret = file === undefined ? (given ?? process.env[VARIABLE]) : await readSecret(file);
  if (secret === undefined || secret.trim() === "") {
    const where = file === undefined ? `set ${VARIABLE}, or give --secret-file or --secret` : `${file} is empty`;
    throw new ConfigurationError(`There is no secret: ${where}`);
  }
  return secret.trim();
}

async function readSecret(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
