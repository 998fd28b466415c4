import { createInterface, type Interface } from "node:readline";
import { whileWaiting } from "../engine/scope.ts";

/** A person at a terminal, who is asked one thing after the other, however many checks run at once. */
export interface Terminal {
  /** The first line that fits; undefined when nobody is there any more. */
  ask(question: readonly string[], fits: (line: string) => boolean): Promise<string | undefined>;
  /** All lines up to one with a single dot; undefined when nobody is there any more. */
  askText(question: readonly string[]): Promise<string | undefined>;
  close(): void;
}

export function openTerminal(input: NodeJS.ReadableStream, output: { write(text: string): unknown }): Terminal {
  let lines: Interface | undefined;
  let waiting: AsyncIterator<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const next = async (): Promise<string | undefined> => {
    lines ??= createInterface({ input });
    waiting ??= lines[Symbol.asyncIterator]();
    const { value, done } = await waiting.next();
    return done === true ? undefined : value;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return whileWaiting(() => turn);
  };
  const say = (question: readonly string[]): void => {
    output.write(`\r\x1b[K\n${question.join("\n")}\n> `);
  };
  return {
    ask: (question, fits) =>
      inTurn(async () => {
        say(question);
        for (let line = await next(); line !== undefined; line = await next()) {
          if (fits(line)) return line;
          say(question.slice(-1));
        }
        return undefined;
      }),
    askText: (question) =>
      inTurn(async () => {
        say(question);
        const all: string[] = [];
        for (let line = await next(); line !== undefined; line = await next()) {
          if (line === ".") return all.join("\n");
          all.push(line);
        }
        return undefined;
      }),
    close: () => lines?.close(),
  };
}
