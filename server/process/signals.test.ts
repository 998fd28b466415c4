import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { stopOnSignals } from "./signals.ts";

function signalled(): { readonly seen: unknown[]; readonly at: (time: number, signal: string) => void } {
  const signals = new EventEmitter();
  const seen: unknown[] = [];
  let time = 0;
  const stop = async (signal: string): Promise<void> => void seen.push(signal);
  stopOnSignals(stop, { on: signals.on.bind(signals), exit: (code) => seen.push(code), now: () => time });
  return {
    seen,
    at(later, signal) {
      time = later;
      signals.emit(signal);
    },
  };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
])("a second signal ends at once what the first one stops: %s, then %i", (second, code) => {
  const { seen, at } = signalled();
  at(0, "SIGINT");
  at(2000, second);
  expect(seen).toEqual(["SIGINT", code]);
});

test("the same Ctrl-C, which the terminal and npm both send, is one", () => {
  const { seen, at } = signalled();
  at(0, "SIGINT");
  at(20, "SIGINT");
  expect(seen).toEqual(["SIGINT"]);
});
