import { nameOf, type Result } from "../engine/report.ts";
import type { RunEvent } from "../engine/run.ts";
import { type Standing, standingOf } from "./lines.ts";
import type { Screen } from "./screen.ts";
import { mark, type TextOptions } from "./text.ts";

/**
 * Shows how a run goes: a line that changes on a live screen, and one that stays for what is not well; elsewhere a line
 * for each check that is run.
 *
 * @param verbose names what is skipped, too
 */
export function progress(screen: Screen, verbose = false): (event: RunEvent) => void {
  return screen.live === true ? onTerminal(screen) : inLog(screen, verbose);
}

function inLog(screen: Screen, verbose: boolean): (event: RunEvent) => void {
  const options = { colour: screen.colour === true };
  return (event) => {
    if (event.type === "start") screen.write(`${event.checks} checks\n`);
    else if (event.type === "tidying") screen.write(`${TIDYING}\n`);
    else if (event.type === "result" && (verbose || event.result.verdict !== "skipped")) {
      screen.write(`${lineOf(event.result, options)}\n`);
    }
  };
}

const WELL: ReadonlySet<Standing> = new Set(["pass", "skipped", "not-applicable"]);
const BAR = 20;
const TIDYING = "Ending what the run has made...";

function onTerminal(screen: Screen): (event: RunEvent) => void {
  const options = { colour: screen.colour === true };
  let total = 0;
  let done = 0;
  let unwell = 0;
  const draw = (name: string): void => {
    const filled = total === 0 ? 0 : Math.floor((done / total) * BAR);
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR - filled)}`;
    const text = `${bar} ${done}/${total}${unwell > 0 ? `, ${unwell} not well` : ""}  ${name}`;
    screen.write(`\r\x1b[K${text.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  return (event) => {
    if (event.type === "start") total = event.checks;
    else if (event.type === "begin") draw(nameOf(event));
    else if (event.type === "tidying") screen.write(`\r\x1b[K${TIDYING}`);
    else {
      done += 1;
      if (!WELL.has(standingOf(event.result))) {
        unwell += 1;
        screen.write(`\r\x1b[K${lineOf(event.result, options)}\n`);
      }
      if (done === total) screen.write("\r\x1b[K");
      else draw("");
    }
  };
}

function lineOf(result: Result, options: TextOptions): string {
  const standing = standingOf(result);
  const padding = " ".repeat(Math.max(0, 14 - standing.length));
  return `${mark(standing, options)}${padding} ${nameOf(result)} (${Math.round(result.tookMs)} ms)`;
}
