import { CHECK_SECONDS } from "../engine/plan.ts";
import { NEEDS } from "../engine/rules.ts";

/** What one option of the command is, on the command line and in a file. */
export interface Spec {
  readonly type: "text" | "flag" | "number" | "share";
  /** How its value is called. */
  readonly value?: string;
  readonly words: string;
  /** Can be given several times. */
  readonly many?: true;
  readonly min?: number;
  readonly max?: number;
  readonly oneOf?: readonly string[];
  /** Belongs to one call, not into a file. */
  readonly once?: true;
}

export const WAIT_SECONDS = 60;
const LEVELS = ["must", "should"] as const;
/** `url`: the checks that need nothing but the URL. */
const NEED_NAMES = ["url", ...NEEDS.filter((need) => need !== "write")] as const;

/** A number of things, or a share of all there are. */
export const SHARE: RegExp = /^(?:[1-9]\d*|(?:[1-9]\d?(?:\.\d+)?|100)%)$/;

/** The options by their names. */
export type Name =
  | "target"
  | "profile"
  | "set"
  | "peer"
  | "launch"
  | "postgres"
  | "receiver"
  | "receiver-bind"
  | "human"
  | "human-command"
  | "consent-link"
  | "mail"
  | "time"
  | "wait"
  | "plan"
  | "read-only"
  | "rps"
  | "max-requests"
  | "load"
  | "no-load"
  | "timeout"
  | "rule"
  | "level"
  | "need"
  | "list"
  | "needs"
  | "json"
  | "junit"
  | "html"
  | "markdown"
  | "min-rules"
  | "require-all"
  | "no-skips"
  | "verbose"
  | "config"
  | "help";

/** The options as a reader finds them. */
export const SECTIONS: Readonly<Record<string, Readonly<Partial<Record<Name, Spec>>>>> = {
  "The server": {
    target: { type: "text", value: "origin", words: "the server to judge, for example http://localhost:4000" },
    profile: {
      type: "text",
      value: "name",
      words:
        "what kind of server it is: opentrain (this contract), rfc8628 (the device grant), workos-0.6 (auth.md of WorkOS), or a JSON file that extends one of the two",
    },
    set: {
      type: "text",
      value: "name=value",
      many: true,
      words: "what the profile has to be told of this server: client_id=agent (rfc8628); can be repeated",
    },
    peer: {
      type: "text",
      value: "origin",
      words:
        "a second instance of it, with the same database: what may happen once only is also asked across the two. Without --target the suite starts both itself",
    },
    launch: {
      type: "text",
      value: "command",
      words:
        'how to start a server: variants with other settings (config, store, log), and, without --target, the server to judge itself. For example "node server/main.ts"',
    },
    postgres: {
      type: "text",
      value: "url",
      words:
        'each server that --launch starts gets a database of its own on this PostgreSQL server, not a SQLite file: a database there whose user may make others, "postgres://user@host/postgres"',
    },
    receiver: {
      type: "text",
      value: "url",
      words: "the URL under which a server on another machine reaches the receiver of webhooks (a tunnel to it)",
    },
    "receiver-bind": {
      type: "text",
      value: "at",
      words: "where the receiver listens, host:port (127.0.0.1 and any free port)",
    },
  },
  "The human, the mail, the time": {
    human: {
      type: "text",
      value: "how",
      oneOf: ["forms", "prompt", "none"],
      words:
        "who acts on its pages: the suite by their forms (forms, if it can read the mail), you, told step by step (prompt), nobody (none)",
    },
    "human-command": {
      type: "text",
      value: "command",
      words:
        "a program acts on its pages: started for each step with HUMAN_DO (confirm, approve, decline, propose, write, decide), HUMAN_LINK, HUMAN_EMAIL, HUMAN_CODE and HUMAN_PII (propose: HUMAN_FIRST, HUMAN_LAST, HUMAN_COUNTRY, HUMAN_TITLE, HUMAN_AMOUNT, HUMAN_UNIT, HUMAN_LETTER; write: HUMAN_TEXT; decide: HUMAN_DECISION), it prints done, done <token> or refused",
    },
    "consent-link": {
      type: "text",
      value: "url",
      words: "for prompt and command: the consent link of an app that asks for all scopes",
    },
    mail: {
      type: "text",
      value: "how",
      words:
        "how its mail is read: outbox (if it has one), prompt (you paste it), none, or smtp://host:port, where the suite takes mail until it ends: what the server is given as its mail server",
    },
    time: {
      type: "text",
      value: "how",
      oneOf: ["hook", "wait", "none"],
      words:
        "how its time goes on: moved by its test clock (hook, if it has one), by waiting (wait), not at all (none)",
    },
    wait: {
      type: "number",
      value: "seconds",
      min: 0,
      max: 86_400,
      words: `what may be waited in all, for time to pass or for a limit that is in the way (${WAIT_SECONDS})`,
    },
  },
  "How much it asks": {
    plan: { type: "flag", once: true, words: "say what would be done and what it would cost, and run no check" },
    "read-only": { type: "flag", words: "send nothing but GET, HEAD and OPTIONS" },
    rps: { type: "number", value: "n", min: 0.1, max: 10_000, words: "at most so many requests a second" },
    "max-requests": { type: "number", value: "n", min: 1, max: 1_000_000, words: "at most so many requests in all" },
    load: { type: "flag", words: "allow many requests at once also to a server on another machine" },
    "no-load": { type: "flag", words: "send many requests at once to no server, not on this machine either" },
    timeout: {
      type: "number",
      value: "seconds",
      min: 0.001,
      max: 3600,
      words: `for one check (${CHECK_SECONDS}); waiting for a limit, a person or a turn does not count`,
    },
  },
  "What is checked": {
    rule: {
      type: "text",
      value: "id",
      many: true,
      words: 'only this rule, prefix ("poll") or page ("console"); can be repeated',
    },
    level: { type: "text", value: "level", oneOf: LEVELS, words: "only the rules of this level: must or should" },
    need: {
      type: "text",
      value: "need",
      many: true,
      oneOf: NEED_NAMES,
      words: "only what needs this (see --needs); url: what needs nothing but the URL; can be repeated",
    },
    list: { type: "flag", once: true, words: "list the checks, run nothing" },
    needs: { type: "flag", once: true, words: "list what the rules need besides the URL, run nothing" },
  },
  "What is reported": {
    json: {
      type: "text",
      value: "file",
      words: "also write the report as JSON; report/report.schema.json describes it",
    },
    junit: { type: "text", value: "file", words: "as JUnit XML: red when, and only when, the exit code is not 0" },
    html: { type: "text", value: "file", words: "as one page with everything in it" },
    markdown: { type: "text", value: "file", words: "as a summary for a pull request" },
    "min-rules": {
      type: "share",
      value: "n",
      words: "fewer rules checked than this number, or this share (90%) of all there are: undecided (2)",
    },
    "require-all": { type: "flag", words: "anything of the contract not checked: undecided (2)" },
    "no-skips": { type: "flag", words: "anything skipped of what was chosen: undecided (2)" },
    verbose: { type: "flag", words: "name each check that was skipped, not only how many and why" },
  },
  Other: {
    config: {
      type: "text",
      value: "file",
      once: true,
      words: 'a JSON file with any of these by their names: {"target": "http://...", "rps": 5}; flags come first',
    },
    help: { type: "flag", once: true, words: "this text" },
  },
};

export type Value = string | boolean | number | readonly string[];
export type Values = Readonly<Partial<Record<Name, Value>>>;

/** All of them. */
export const SPECS: ReadonlyMap<Name, Spec> = new Map(
  // Each section has names only.
  Object.values(SECTIONS).flatMap((section) => Object.entries(section) as Array<[Name, Spec]>),
);

/** What a file may hold, as a JSON Schema: the options by their names. */
export function configSchema(): object {
  const properties = [...SPECS].flatMap(([name, spec]) => (spec.once ? [] : [[name, valueSchema(spec)]]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:opentrain:conformance-config:1",
    title: "Options of a conformance run",
    type: "object",
    additionalProperties: false,
    properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
  };
}

function valueSchema({ type, words, many, min, max, oneOf }: Spec): object {
  const one = {
    type: { text: "string", flag: "boolean", number: "number", share: ["integer", "string"] }[type],
    ...(type === "share" ? { minimum: 1, pattern: SHARE.source } : {}),
    ...(oneOf === undefined ? {} : { enum: oneOf }),
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
  return { description: words, ...(many === true ? { type: "array", items: one } : one) };
}
