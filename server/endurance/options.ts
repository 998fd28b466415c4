import { parseArgs } from "node:util";
import { closestMatch } from "leven";

const parts = ["fuzz", "kills", "races"] as const;
export type Part = (typeof parts)[number] | "upgrade";
export const databaseKinds = ["sqlite", "postgres"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export interface Options {
  readonly only: readonly Part[];
  readonly databases: readonly DatabaseKind[];
  /** Drawn and sent, on both databases together. */
  readonly requests: number;
  /** On each database. */
  readonly kills: number;
  /** Of each kind of race, on PostgreSQL: two servers have one database there. */
  readonly races: number;
  /** After so many it stops, and says what it has seen by then. */
  readonly minutes: number;
  /** The git revision that a rolling upgrade starts from; none is tried where none is given. */
  readonly from?: string;
  /** What the requests are drawn from: the same draws again. */
  readonly seed: number;
}

export const usage: string = `usage: npm run endurance [-- [--minutes <n>] [--requests <n>] [--kills <n>]]

Starts the server as production runs it, on each database, and looks for what only much of everything shows:

  fuzz    requests drawn from the documents, with the tokens of two organizations: no 5xx but a 503 that says when to come back, no
          answer that its document does not declare, nothing of the one organization in an answer to the other, and neither memory
          nor latency that grows
  kills   the server is killed (SIGKILL) under load and started again: nothing that was answered is lost or undone
  races   two servers on one PostgreSQL are asked at once for what there may be once, or must be so at once on both
  upgrade an earlier version goes on under load while this one starts on its PostgreSQL: no answer but the due one from either, and
          what the one has answered is so on the other; only with --from

  --minutes <n>       stop after so many (30)
  --requests <n>      so many, on both databases together (1000000)
  --kills <n>         so many on each database (200)
  --races <n>         so many rounds (200)
  --from <revision>   upgrade from that revision of this repository, for which the packages installed here are used
  --only <part>       upgrade, ${parts.join(", ")}
  --database <kind>   ${databaseKinds.join(" or ")}; both when left out
  --seed <n>          draw the same requests again
  --help              this text

Exit codes: 0 all was done and nothing was found; 1 something was found; 2 stopped before all was done, and nothing was found by
then; 3 wrong use.
`;

const flags = {
  minutes: { type: "string" },
  requests: { type: "string" },
  kills: { type: "string" },
  races: { type: "string" },
  from: { type: "string" },
  only: { type: "string" },
  database: { type: "string" },
  seed: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** The command line, or what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } | { readonly help: true } {
  try {
    const { values } = parseArgs({ args: [...args], options: flags });
    if (values.help) return { help: true };
    const all = [...parts, ...(values.from === undefined ? [] : (["upgrade"] as const))];
    const only = all.filter((part) => values.only === undefined || values.only === part);
    if (values.only === "upgrade" && values.from === undefined) return { wrong: "upgrade needs --from <revision>" };
    if (only.length === 0) return { wrong: `--only: "${values.only}" is not one of ${parts.join(", ")}, upgrade` };
    const databases = databaseKinds.filter((kind) => values.database === undefined || values.database === kind);
    if (databases.length === 0) {
      return { wrong: `--database: "${values.database}" is not ${databaseKinds.join(" or ")}` };
    }
    const numbers = {
      minutes: 30,
      requests: 1_000_000,
      kills: 200,
      races: 200,
      seed: Math.floor(Math.random() * 2 ** 31),
    };
    const most = { minutes: 1440, requests: 100_000_000, kills: 10_000, races: 10_000, seed: 2 ** 31 - 1 };
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) {
      const given = values[name];
      if (given === undefined) continue;
      const [least, number] = [name === "seed" ? 0 : 1, Number(given)];
      if (!/^\d+$/.test(given) || number < least || number > most[name]) {
        return { wrong: `--${name}: "${given}" is not a whole number from ${least} to ${most[name]}` };
      }
      numbers[name] = number;
    }
    for (const [part, name] of [
      ["fuzz", "requests"],
      ["fuzz", "seed"],
      ["kills", "kills"],
      ["races", "races"],
    ] as const) {
      if (values[name] !== undefined && !only.includes(part))
        return { wrong: `--${name} has no effect without ${part}` };
    }
    if (!databases.includes("postgres") && only.every((part) => part === "races" || part === "upgrade")) {
      return { wrong: `--database has no effect on ${only.join(", ")}: two servers on one PostgreSQL` };
    }
    return { only, databases, ...numbers, ...(values.from !== undefined && { from: values.from }) };
  } catch (error) {
    // The first sentence says what is wrong, the others how parseArgs would take it.
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    const unknown = /^Unknown option '--?([^']*)'/.exec(sentence)?.[1];
    const meant = closestMatch(unknown ?? "", unknown === undefined ? [] : Object.keys(flags), { maxDistance: 3 });
    return { wrong: meant === undefined ? sentence : `${sentence}: did you mean --${meant}?` };
  }
}
