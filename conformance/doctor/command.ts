import { ConfigurationError } from "../kit/engine/failure.ts";
import { parseFlags } from "../kit/options/flags.ts";
import type { Screen } from "../kit/report/screen.ts";
import { originOf } from "../kit/target/origin.ts";
import { examine } from "./doctor.ts";
import { jsonExamination, textExamination } from "./report.ts";

function usage(command: string): string {
  return `Says what can be told of a server from outside, in seconds: no account, nothing is written.

  ${command} doctor <origin> [--json]

It looks at the OAuth metadata (RFC 8414, RFC 9728), the block agent_auth, auth.md, the OpenAPI documents, the challenge of a 401,
the certificate, and who may read and keep all that; and each against the others. Every finding has what was seen, why it
matters, and the fix. It asks no host but this one, sends GET and OPTIONS without credentials, at most 60 of them, 5 s for
each and 15 s for all.

  --json       the same for programs; opentrain/doctor.schema.json describes it
  --help       this

Exit codes: 0 nothing wrong, 1 errors found, 2 could not be decided (no answer), 3 wrong use. Warnings change no exit code.
`;
}

/**
 * Does what the command line asks the doctor for; gives the exit code.
 *
 * @param command how the suite is called here
 * @throws {ConfigurationError} for what cannot be meant
 * @throws {Stopped} when the signal fires
 */
export async function runDoctor(
  args: readonly string[],
  out: Screen,
  command: string,
  signal?: AbortSignal,
): Promise<0 | 1 | 2> {
  const { values, positionals } = parseFlags({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    out.write(usage(command));
    return 0;
  }
  const [origin, ...more] = positionals;
  if (origin === undefined || more.length > 0) {
    throw new ConfigurationError("doctor takes one origin: doctor https://staging.example.com; see doctor --help.");
  }
  const found = await examine(originOf(origin), { signal });
  out.write(values.json === true ? jsonExamination(found) : textExamination(found, out));
  return found.exitCode;
}
