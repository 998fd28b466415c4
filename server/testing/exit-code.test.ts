import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const config = fileURLToPath(new URL("./verdict/vitest.config.ts", import.meta.url));

/** Exit code and standard output of a run of vitest, with its PostgreSQL, on one file of `verdict/`. */
async function run(file: string): Promise<{ code: unknown; stdout: unknown }> {
  const options = { env: { ...process.env, NO_COLOR: "1" } };
  const ended = promisify(execFile)(process.execPath, [vitest, "run", "--config", config, file], options);
  return ended.then(
    ({ stdout }) => ({ code: 0, stdout }),
    // What execFile rejects with has both.
    (error: { code: unknown; stdout: unknown }) => error,
  );
}

test("a run of failing tests exits 1", async () => {
  expect(await run("red.ts")).toMatchObject({ code: 1, stdout: expect.stringMatching(/Tests +1 failed \(1\)/) });
});

test("a run of passing tests exits 0", async () => {
  expect(await run("green.ts")).toMatchObject({ code: 0, stdout: expect.stringMatching(/Tests +1 passed \(1\)/) });
});
