import { parseArgs } from "node:util";
import { closestMatch } from "leven";
import { DATABASE_URLS, type DatabaseConfig, parseDatabaseUrl, urlWithoutSecrets } from "../config/config.ts";

type SqliteConfig = Extract<DatabaseConfig, { readonly kind: "sqlite" }>;

export type Options =
  | { readonly command: "copy"; readonly source: DatabaseConfig; readonly target: DatabaseConfig }
  | { readonly command: "backup"; readonly source: SqliteConfig; readonly file: string }
  | { readonly command: "check"; readonly source: DatabaseConfig };

export const usage: string = `usage: npm run database -- copy <source> <target>
       npm run database -- backup [<source>] <file>
       npm run database -- check [<source>]

  copy        all of a database into an empty one, of the same engine or the other; no server may use either.
              An interrupted copy goes on where it was. Rows and checksums are compared at the end.
  backup      a SQLite database into a new file, while servers use it (for PostgreSQL: pg_dump)
  check       what no constraint holds as well: the file or the indexes, references, sums of the ledger

A database (<source>, <target>) is sqlite:FILE or postgres://user@host/database; where it may be left out, it is
DATABASE_URL, or else sqlite:data/opentrain.db, as for the server. Relative paths begin at the folder of package.json.

  --help      this text

Exit codes: 0 done, nothing wrong; 1 refused, interrupted, or something wrong was found; 3 wrong use.
`;

const commands = { copy: [2, 2], backup: [1, 2], check: [0, 1] } as const;
const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

/** The command line, or what is wrong with it. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options | { readonly wrong: string } | { readonly help: true } {
  const flags = { help: { type: "boolean", short: "h" } } as const;
  let positionals: string[];
  try {
    const parsed = parseArgs({ args: [...args], options: flags, allowPositionals: true });
    if (parsed.values.help) return { help: true };
    ({ positionals } = parsed);
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const meant = closestMatch(unknown ?? "", unknown === undefined ? [] : Object.keys(flags), { maxDistance: 2 });
    return { wrong: meant === undefined ? `${sentence}; see --help.` : `${sentence}: did you mean --${meant}?` };
  }
  const [command, ...rest] = positionals;
  if (command === undefined) return { wrong: `Say what to do: ${Object.keys(commands).join(", ")}; see --help.` };
  if (!isCommand(command)) {
    const shown = shorten(command);
    const meant = closestMatch(command, Object.keys(commands), { maxDistance: 2 });
    return { wrong: `There is no command "${shown}"${meant ? `: did you mean ${meant}?` : "; see --help."}` };
  }
  const [least, most] = commands[command];
  if (rest.length < least || rest.length > most) {
    const wants = { copy: "a source and a target", backup: "a file, or a source and a file", check: "one source" };
    return { wrong: `${command} takes ${wants[command]}, and got ${rest.length}; see --help.` };
  }

  const otherwise = env.DATABASE_URL?.trim() || "sqlite:data/opentrain.db";
  const file = command === "backup" ? (rest.pop() ?? "") : "";
  const [source, target] = [rest[0] ?? otherwise, rest[1]].map((text) =>
    text === undefined ? undefined : readDatabase(text, env),
  );
  for (const one of [source, target]) if (one !== undefined && "wrong" in one) return one;
  if (source === undefined || "wrong" in source) return { wrong: "There is no source; see --help." };
  if (command === "check") return { command, source };
  if (command === "copy") {
    if (target === undefined || "wrong" in target) return { wrong: "There is no target; see --help." };
    return { command, source, target };
  }
  if (source.kind === "postgres") return { wrong: "backup is for SQLite; of PostgreSQL pg_dump makes one." };
  if (/^(?:sqlite|postgres|postgresql):/.test(file)) {
    return { wrong: "backup writes a file: give its path, without a scheme. `copy` writes to a database." };
  }
  if (file === "") return { wrong: "backup wants the path of a file; see --help." };
  return { command, source, file };
}

function readDatabase(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): DatabaseConfig | { readonly wrong: string } {
  const database = parseDatabaseUrl(text, env.PGHOST);
  if (database === undefined) {
    // A password may stand anywhere in what is no URL; the path of a file has neither "@" nor "://".
    if (!/@|:/.test(text) && /[./\\]/.test(text)) {
      return { wrong: `"${shorten(text)}" is no URL of a database: did you mean sqlite:${shorten(text)}?` };
    }
    const shown = urlWithoutSecrets(text);
    return { wrong: `There is no database at ${shown}: it wants ${DATABASE_URLS}.` };
  }
  if (database.kind === "sqlite" && database.path === ":memory:") {
    return { wrong: "A database in memory is the server's alone and ends with it: give one in a file." };
  }
  return database;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
