import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { registrationServer } from "../testing/minimal-server.ts";

const cli = fileURLToPath(new URL("../cli.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], onOutput?: (text: string, interrupt: () => void) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args]);
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk;
      onOutput?.(out, () => child.kill("SIGINT"));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

test("a run that is interrupted ends by itself, with a report: 2", async () => {
  const server = await registrationServer(() => {});
  let asked = false; // once: the second time ends it at once
  const { code, out, err } = await run(
    ["--target", server.origin, "--rule", "register.empty-body"],
    (text, interrupt) => {
      if (asked || !text.includes(" checks\n")) return;
      asked = true;
      setTimeout(interrupt, 300);
    },
  );
  expect(err).toContain("Interrupted");
  expect(code).toBe(2);
  expect(out).toContain("UNDECIDED: the run was interrupted");
  await server.close();
});

test("a mistake of the caller is told on standard error: 3", async () => {
  expect(await run(["--targt", "x"])).toMatchObject({
    code: 3,
    out: "",
    err: "Unknown option '--targt': did you mean --target?\n",
  });
});
