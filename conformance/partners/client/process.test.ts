import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { RunningAgent } from "./agent.ts";
import { agentByCommand } from "./process.ts";

function started(command: string): RunningAgent {
  return agentByCommand(command)({
    OPENTRAIN_ORIGIN: "http://127.0.0.1:1",
    OPENTRAIN_EMAIL: "owner@example.com",
    OPENTRAIN_STATE: tmpdir(),
  });
}

/** Until a process is gone; one that waits to be collected by its parent has ended. */
async function gone(pid: string): Promise<void> {
  for (;;) {
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ") X");
    if (/\) [XZ]/.test(status)) return;
    await sleep(10);
  }
}

async function printed(agent: RunningAgent, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(agent.output())?.[1];
    if (found !== undefined) return found;
    await sleep(10);
  }
}

describe("an agent that is a process", () => {
  test("is told where to go, and what it prints and how it ends is seen", async () => {
    const agent = started('echo "$OPENTRAIN_ORIGIN $OPENTRAIN_EMAIL"; echo wrong >&2; exit 3');
    expect(await agent.ended).toEqual({ code: 3, signal: null });
    expect(agent.output().split("\n").toSorted()).toEqual(["", "http://127.0.0.1:1 owner@example.com", "wrong"]);
  });

  test("that is none ends at once", async () => {
    const agent = started("no-such-agent");
    expect(await agent.ended).toEqual({ code: 127, signal: null });
    expect(agent.output()).toContain("not found");
  });

  test("that does not end is ended, with all that it has started", async () => {
    const agent = started("sleep 600 & echo child $!; wait");
    const child = await printed(agent, /child (\d+)/);
    await agent.stop();
    await gone(child);
  });

  test("that does not want to end is ended all the same", async () => {
    const agent = started("trap '' TERM; echo up now; while :; do sleep 600; done");
    await printed(agent, /(up)/);
    await agent.stop();
    expect(await agent.ended).toMatchObject({ signal: "SIGKILL" });
  });

  test("that leaves a process behind has ended, and so has that", async () => {
    const agent = started("sleep 600 & echo child $!");
    await agent.ended;
    await gone(await printed(agent, /child (\d+)/));
  });

  test("a process that left its group is not waited for", async () => {
    const folder = await mkdtemp(join(tmpdir(), "left-"));
    const agent = started(`setsid sh -c 'echo $$ > ${folder}/pid; exec sleep 600' & sleep 0.3`);
    expect(await agent.ended).toMatchObject({ code: 0 });
    process.kill(Number(await readFile(join(folder, "pid"), "utf8")), "SIGKILL");
    await rm(folder, { recursive: true });
  });

  test("of what it prints without end only the beginning is kept", async () => {
    const agent = started("yes opentrain");
    await printed(agent, /(opentrain)/);
    for (let before = -1; agent.output().length !== before; await sleep(50)) before = agent.output().length;
    await agent.stop();
    expect(agent.output().length).toBe(512 * 1024);
  });
});
