import { type ParseArgsConfig, parseArgs } from "node:util";
import { ConfigurationError } from "../engine/failure.ts";
import { didYouMean } from "../engine/nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Config = ParseArgsConfig & { readonly args: string[]; readonly options: Options };

/**
 * What `parseArgs` reads; what it would read otherwise than it was meant is said in one sentence.
 *
 * @throws {ConfigurationError} for an option that there is not (with the one that was probably meant), that lacks its
 * value or has one too many, or that is given twice though only one value counts
 */
export function parseFlags<const T extends Config>(config: T): ReturnType<typeof parseArgs<T>> {
  const { args } = config;
  const options: Options = config.options;
  const wrong = (words: string): ConfigurationError => new ConfigurationError(`${words}; see --help.`);
  try {
    const parsed = parseArgs<T>(config);
    const { tokens } = parseArgs({ args, options, allowPositionals: true, tokens: true });
    const once = tokens.flatMap((token) =>
      token.kind === "option" && options[token.name]?.type === "string" && !options[token.name]?.multiple
        ? [token.name]
        : [],
    );
    const twice = once.find((name, index) => once.indexOf(name) !== index);
    if (twice !== undefined) throw wrong(`--${twice} is given twice, and has one value`);
    return parsed;
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)|\n/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const url = /^Unexpected argument '(https?:\/\/[^']*)'/.exec(sentence)?.[1];
    const origin = url !== undefined && "target" in options ? `: did you mean --target ${url}?` : "";
    const meant = unknown === undefined ? origin : didYouMean(unknown, Object.keys(options), "--");
    throw meant === "" ? wrong(sentence) : new ConfigurationError(`${sentence}${meant}`, { cause: error });
  }
}
