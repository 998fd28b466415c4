import type { ContractSecrets, SecretSource } from "../http/secret-forms.ts";

/**
 * The lines that make the variables of a command line, each before it is used: a secret that the server gives to anybody
 * is asked for, and the shell asks the reader for any other by what it is.
 *
 * @param names of the secrets
 * @param sources of the contract's
 * @param origin where the server is, or was
 * @param asksOrigin whether the command line itself uses `$ORIGIN`
 */
export function variableLines(
  names: readonly string[],
  sources: ContractSecrets["sources"],
  origin: string,
  asksOrigin: boolean,
): string[] {
  const secrets = [...new Set(names)].map((name) => secretLine(name, sourceOf(name, sources)));
  const made = names.find((name) => "shell" in sourceOf(name, sources));
  const note = `# $${made} is a new one unless it is set: not revoked, narrowed, or made up as the run's may have been`;
  const usesOrigin = asksOrigin || secrets.some((one) => one.includes("$ORIGIN"));
  return [...(made === undefined ? [] : [note]), ...(usesOrigin ? [`ORIGIN=\${ORIGIN:-${origin}}`] : []), ...secrets];
}

function sourceOf(name: string, sources: ContractSecrets["sources"]): SecretSource {
  return sources[name.replace(/_\d+$/, "")] ?? { words: "a secret of this name" };
}

function secretLine(name: string, source: SecretSource): string {
  // What is set already is taken: whoever has the value that failed wants to ask with that one.
  return "shell" in source ? `${name}=\${${name}:-${source.shell}}` : `: "\${${name}:?${source.words}}"`;
}
