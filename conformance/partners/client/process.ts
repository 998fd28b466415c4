import { type ChildProcess, spawn } from "node:child_process";
import { HAS_GROUPS, signalGroup } from "../../kit/target/launch.ts";
import type { AgentSource, Ended } from "./agent.ts";

/** What is kept of what an agent prints: the beginning, where code and link are. */
const MOST_OUTPUT = 512 * 1024;
/** Between the signal that asks it to end and the one that ends it. */
const PATIENCE_MS = 1000;
/** How long is waited for the rest of its output: a child that left its group may hold the pipe for ever. */
const REST_MS = 250;

/** Agents that are processes: the shell runs the command in a group of its own, which is ended as a whole. */
export function agentByCommand(command: string): AgentSource {
  return (surroundings) => {
    const child = spawn(command, {
      shell: true,
      detached: HAS_GROUPS,
      env: { ...process.env, ...surroundings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    endWithUs(child);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        if (printed.length < MOST_OUTPUT) printed += text.slice(0, MOST_OUTPUT - printed.length);
      });
    }
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const ended = new Promise<Ended>((resolve) => {
      child.once("error", (error) => {
        printed += error.message;
        resolve({ code: null, signal: null });
      });
      child.once("exit", async (code, signal) => {
        // What it has started and left behind ends with it.
        signalGroup(child.pid ?? 0, "SIGKILL");
        const rest = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, REST_MS);
        await closed;
        clearTimeout(rest);
        resolve({ code, signal });
      });
    });
    return {
      output: () => printed,
      ended,
      async stop() {
        signalGroup(child.pid ?? 0, "SIGTERM");
        const timer = setTimeout(() => signalGroup(child.pid ?? 0, "SIGKILL"), PATIENCE_MS);
        await ended;
        clearTimeout(timer);
      },
    };
  };
}

const running = new Set<ChildProcess>();

/** A group of its own outlives us unless it is told, also when this process is ended at once. */
function endWithUs(child: ChildProcess): void {
  if (running.size === 0) process.once("exit", endAll);
  running.add(child);
  child.once("exit", () => {
    running.delete(child);
    if (running.size === 0) process.removeListener("exit", endAll);
  });
}

function endAll(): void {
  for (const { pid } of running) signalGroup(pid ?? 0, "SIGKILL");
}
