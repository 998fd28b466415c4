import type { RunEvent } from "../engine/run.ts";
import { mark, nameOf } from "./text.ts";

/** Where progress is shown. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows how a run goes: one line that changes on a terminal, a line a check elsewhere. */
export function progress(screen: Screen): (event: RunEvent) => void {
  let total = 0;
  let done = 0;
  const terminal = screen.isTTY === true;
  return (event) => {
    if (event.type === "start") {
      total = event.checks;
      if (!terminal) screen.write(`${total} checks\n`);
    } else if (event.type === "begin") {
      if (terminal) screen.write(`\r\x1b[K${`${done}/${total} ${nameOf(event)}`.slice(0, (screen.columns ?? 80) - 1)}`);
    } else {
      done += 1;
      const { result } = event;
      if (terminal) screen.write(`\r\x1b[K${done === total ? "" : `${done}/${total}`}`);
      else
        screen.write(`${mark(result.verdict, { colour: false }).padEnd(14)} ${nameOf(result)} (${result.tookMs} ms)\n`);
    }
  };
}
