import { parseArgs } from "node:util";
import { closestMatch } from "leven";

export interface Options {
  readonly check: boolean;
  readonly watch: boolean;
  readonly types: boolean;
  /** The folder that takes the reference. */
  readonly reference?: string;
  /** The report whose verdicts it shows. */
  readonly report?: string;
}

export const usage: string = `usage: npm run generate [-- --check | --watch [--types] | --reference DIR [--report FILE]]

  (nothing)   write generated/ from spec/
  --check     write nothing; exit 1 and name the files if generated/ is not what spec/ gives
  --watch     write, then write again after every change in spec/
  --types     with --watch: check the types of server/ and conformance/ after each of them, and when they change
  --reference write the reference alone, as static pages for a host that serves DIR at /docs
  --report    with --reference: show the verdicts of this report of the conformance suite (JSON)
  --help      this text

Exit codes: 0 done; 1 the contract has problems, or generated/ is not what spec/ gives; 3 wrong use, or a report or folder that cannot be taken.
`;

const flags = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  types: { type: "boolean" },
  reference: { type: "string" },
  report: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } | { readonly help: true } {
  try {
    const { values } = parseArgs({ args: [...args], options: flags });
    const { check = false, watch = false, types = false, help = false, reference, report } = values;
    if (help) return { help };
    if (check && watch) return { wrong: "--check writes nothing and --watch does: choose one of them; see --help." };
    if (types && !watch)
      return { wrong: "--types goes with --watch, and `npm run types` checks them once; see --help." };
    if (report !== undefined && reference === undefined)
      return { wrong: "--report goes with --reference, which shows its verdicts; see --help." };
    if (reference === undefined) return { check, watch, types };
    if (check || watch)
      return { wrong: "--reference writes elsewhere, once: leave --check and --watch out; see --help." };
    if (reference === "") return { wrong: "--reference wants the name of a folder; see --help." };
    return { check, watch, types, reference, ...(report === undefined ? {} : { report }) };
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const meant = closestMatch(unknown ?? "", unknown === undefined ? [] : Object.keys(flags), { maxDistance: 2 });
    return { wrong: meant === undefined ? `${sentence}; see --help.` : `${sentence}: did you mean --${meant}?` };
  }
}
