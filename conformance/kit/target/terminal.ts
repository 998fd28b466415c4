import { createInterface, type Interface } from "node:readline";
import { whileWaiting } from "../engine/execution.ts";

/** What can be asked in a conversation. */
export interface Asking {
  /** The first line that fits; undefined when nobody is there any more. */
  line(question: readonly string[], fits?: (line: string) => boolean): Promise<string | undefined>;
  /** All lines up to one with a single dot; undefined when nobody is there any more. */
  text(question: readonly string[]): Promise<string | undefined>;
}

/** A person at a terminal. */
export interface Terminal {
  /** Talks with them about one thing; however many checks run at once, they hear one after the other. */
  converse<T>(about: (ask: Asking) => Promise<T>): Promise<T>;
  /** Where all else is written: what comes during a conversation is held back until it is over. */
  write(text: string): void;
  close(): void;
}

export function openTerminal(input: NodeJS.ReadableStream, output: { write(text: string): unknown }): Terminal {
  let lines: Interface | undefined;
  let waiting: AsyncIterator<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let held: string[] | undefined;

  const next = async (): Promise<string | undefined> => {
    lines ??= createInterface({ input });
    waiting ??= lines[Symbol.asyncIterator]();
    const { value, done } = await waiting.next();
    return done === true ? undefined : value;
  };
  const say = (question: readonly string[]): void => void output.write(`\n${question.join("\n")}\n> `);
  const asking: Asking = {
    async line(question, fits = () => true) {
      say(question);
      for (let line = await next(); line !== undefined; line = await next()) {
        if (fits(line)) return line;
        say(question.slice(-1));
      }
      return undefined;
    },
    async text(question) {
      say(question);
      const all: string[] = [];
      for (let line = await next(); line !== undefined; line = await next()) {
        if (line === ".") return all.join("\n");
        all.push(line);
      }
      return undefined;
    },
  };
  return {
    converse(about) {
      const begin = async () => {
        held = [];
        try {
          return await about(asking);
        } finally {
          const late = held;
          held = undefined;
          for (const text of late) output.write(text);
        }
      };
      const turn = last.then(begin, begin);
      last = turn.catch(() => {});
      return whileWaiting(() => turn);
    },
    write(text) {
      if (held === undefined) output.write(text);
      else held.push(text);
    },
    close: () => lines?.close(),
  };
}
