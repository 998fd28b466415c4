/** Where a command writes, and what it can show. */
export interface Screen {
  write(text: string): unknown;
  /** Whether it shows colours. */
  readonly colour?: boolean | undefined;
  /** Whether a line that was written can be written over. */
  readonly live?: boolean | undefined;
  /** How many characters fit in a line; undefined where no line is too long. */
  readonly columns?: number | undefined;
}

/** Where a command says what it has to say. */
export interface Output {
  readonly out: Screen;
  readonly err: { write(text: string): unknown };
}

interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a stream can show. `FORCE_COLOR` decides about colours, then `NO_COLOR`, then whether it is a terminal that is
 * not `TERM=dumb`; nothing is written over in CI (`CI`), where every state of a line would be kept.
 */
export function screenOf(stream: Stream, env: Environment): Screen {
  const isTerminal = stream.isTTY === true;
  const isDumb = env.TERM === "dumb";
  const forced = env.FORCE_COLOR === undefined ? undefined : isOn(env.FORCE_COLOR, true);
  return {
    write: (text) => stream.write(text),
    colour: forced ?? (isTerminal && !isDumb && (env.NO_COLOR ?? "") === ""),
    live: isTerminal && !isDumb && !isOn(env.CI, false),
    // A window may be made wider while the run goes on.
    get columns() {
      return isTerminal ? stream.columns : undefined;
    },
  };
}

function isOn(value: string | undefined, ifEmpty: boolean): boolean {
  if (value === undefined) return false;
  return value === "" ? ifEmpty : !/^(?:0|false|no|off)$/i.test(value);
}
