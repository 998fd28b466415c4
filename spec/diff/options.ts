import { parseArgs } from "node:util";
import { closestMatch } from "leven";

export const formats = ["text", "json", "markdown", "github"] as const;
export type Format = (typeof formats)[number];

export interface DiffOptions {
  readonly command: "diff";
  readonly base: string;
  readonly head: string | undefined;
  readonly format: Format;
  /** Of findings: all, those that are no text, or those that fail. */
  readonly list: "all" | "most" | "failing";
  readonly allow: string | undefined;
  readonly output: string | undefined;
}

export interface ExportOptions {
  readonly command: "export";
  readonly source: string | undefined;
  readonly output: string | undefined;
}

export const usage: string = `usage: npm run contract -- diff <base> [<head>] [--format text|json|markdown|github] [--all | --brief] [--allow FILE] [--output FILE]
       npm run contract -- export [<source>] [--output FILE]

  diff        what differs between two contracts, whom it breaks, and what the next version has to be called
  export      one contract as a file that can be compared later, and nobody edits

A contract (<base>, <head>, <source>) is one of
  v1.0.0, HEAD~1, ...       a git revision of this repository
  contract.json             a file that \`export\` wrote, or a folder with one, or a folder with generated/
  https://api.example.com   the origin of a running server: what its documents say
  released                  the last released contract, spec/released/contract.json
  (nothing)                 the working tree: what spec/ says now (\`.\` as a folder: generated/ as it is)

  --format    text (default), json (spec/diff/report.schema.json), markdown (an entry of a changelog), github (annotations)
  --all       list changes of texts for people too, and not only their number
  --brief     list only what fails
  --allow     exceptions as a JSON list: {"kind", "subject", "audience"?, "as"?, "reason"}; spec/released/allowed.json for released
  --output    write to a file instead of the terminal
  --help      this text

Exit codes: 0 breaks nobody, and the version is high enough; 1 breaks a partner or a server, or the version is too low;
3 wrong use, or something that is no contract.
`;

const flags = {
  format: { type: "string" },
  all: { type: "boolean" },
  brief: { type: "boolean" },
  allow: { type: "string" },
  output: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The command line, or what is wrong with it. */
export function readOptions(
  args: readonly string[],
): DiffOptions | ExportOptions | { readonly wrong: string } | { readonly help: true } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
    if (values.help) return { help: true };
    const [command, ...sources] = positionals;
    if (command === "diff") return diffOptions(sources, values);
    if (command === "export") return exportOptions(sources, values);
    const meant = closestMatch(command ?? "", ["diff", "export"], { maxDistance: 2 });
    if (command === undefined) return { wrong: "Say what to do: diff or export; see --help." };
    return {
      wrong: `There is no command ${command}${meant === undefined ? "" : `: did you mean ${meant}?`}; see --help.`,
    };
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const meant = closestMatch(unknown ?? "", unknown === undefined ? [] : Object.keys(flags), { maxDistance: 2 });
    return { wrong: meant === undefined ? `${sentence}; see --help.` : `${sentence}: did you mean --${meant}?` };
  }
}

interface Values {
  readonly format?: string | undefined;
  readonly all?: boolean | undefined;
  readonly brief?: boolean | undefined;
  readonly allow?: string | undefined;
  readonly output?: string | undefined;
}

function diffOptions([base, head, more]: readonly string[], values: Values): DiffOptions | { readonly wrong: string } {
  if (base === undefined)
    return { wrong: "diff needs a base to compare with: a revision, a file, an origin; see --help." };
  if (more !== undefined) return { wrong: `diff compares two contracts, and ${more} would be a third; see --help.` };
  const format = formats.find((one) => one === (values.format ?? "text"));
  if (format === undefined)
    return { wrong: `There is no format ${values.format}: choose one of ${formats.join(", ")}.` };
  const { all = false, brief = false, allow, output } = values;
  if (all && brief)
    return { wrong: "--all lists everything and --brief only what fails: choose one of them; see --help." };
  if (format !== "text" && brief) return { wrong: "--brief goes with the format text; see --help." };
  return { command: "diff", base, head, format, list: all ? "all" : brief ? "failing" : "most", allow, output };
}

function exportOptions([source, more]: readonly string[], values: Values): ExportOptions | { readonly wrong: string } {
  if (more !== undefined) return { wrong: `export writes one contract, and ${more} would be a second; see --help.` };
  const foreign = (["format", "all", "brief", "allow"] as const).find((name) => values[name] !== undefined);
  if (foreign !== undefined) return { wrong: `--${foreign} goes with diff; see --help.` };
  return { command: "export", source, output: values.output };
}
