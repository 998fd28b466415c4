import { operations } from "../../../generated/operations.ts";

/** How a member of a registration's answer is had, by whoever has nothing but the server. */
function registered(member: string): string {
  const { path } = operations.registerAgent;
  const read = `sed -n 's/.*"${member}": *"\\([^"]*\\)".*/\\1/p'`;
  return `$(curl -s "$ORIGIN${path}" -X POST | ${read})`;
}

/** The lines of a shell that make a secret, by its kind. */
const MADE: Readonly<Record<string, string>> = {
  ACCESS_TOKEN: registered("access_token"),
  CLAIM_TOKEN: registered("claim_token"),
};

/** What a reader has to bring, because a person or a browser is needed to get it. */
const BROUGHT: Readonly<Record<string, string>> = {
  CLAIM_ATTEMPT_TOKEN: "the token in the verification_uri of a claim that was started",
  INVITATION_TOKEN: "the token in the link of an invitation mail",
  PLATFORM_TOKEN: "a platform token, as a person who connects an app is shown it",
  WEBHOOK_SECRET: "the secret of a webhook endpoint, as its creation answers it",
  USER_CODE: "the user_code of a claim that was started",
  CODE: "the code that was mailed",
  CSRF: "the value of the field csrf in the form of the page",
  COOKIE: "the value of the cookie, as the browser that saw the page has it",
};

/**
 * The lines that make the variables of a command line, each before it is used: a secret that the server gives to anybody
 * is asked for, and the shell asks the reader for any other by what it is.
 *
 * @param names of the secrets
 * @param origin where the server is, or was
 * @param asksOrigin whether the command line itself uses `$ORIGIN`
 */
export function variableLines(names: readonly string[], origin: string, asksOrigin: boolean): string[] {
  const secrets = [...new Set(names)].map(secretLine);
  const made = names.find((name) => MADE[kindOf(name)] !== undefined);
  const note = `# $${made} is a new one unless it is set: not revoked, narrowed, or made up as the run's may have been`;
  const usesOrigin = asksOrigin || secrets.some((one) => one.includes("$ORIGIN"));
  return [...(made === undefined ? [] : [note]), ...(usesOrigin ? [`ORIGIN=\${ORIGIN:-${origin}}`] : []), ...secrets];
}

function kindOf(name: string): string {
  return name.replace(/_\d+$/, "");
}

function secretLine(name: string): string {
  const kind = kindOf(name);
  const made = MADE[kind];
  // What is set already is taken: whoever has the value that failed wants to ask with that one.
  if (made !== undefined) return `${name}=\${${name}:-${made}}`;
  return `: "\${${name}:?${BROUGHT[kind] ?? "a secret of this name"}}"`;
}
