/** The suite and the server on other runtimes than Node.js. A few checks each: that all of them pass there takes as long as on Node.js. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Launched } from "../kit/target/launch.ts";
import { commandLauncher } from "../profiles/opentrain/launch.ts";
import { bun, deno, type Runtime } from "../testing/runtimes.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MINUTE = 60_000;

/** What speaks to a server by fetch, by raw sockets, and at many places at once. */
const RULES = ["discovery.cors", "me", "poll.grant-type", "tokens.cap"].flatMap((rule) => ["--rule", rule]);

function judge({ command, env }: Runtime, origin: string): Promise<{ code: number; said: string }> {
  const [file, ...args] = command ?? [process.execPath];
  const all = [...args, "conformance/cli.ts", "--target", origin, ...RULES];
  return new Promise((resolve) => {
    execFile(file, all, { cwd: ROOT, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` }),
    );
  });
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" ");

describe("the suite against our server", () => {
  let server: Launched;
  beforeAll(async () => {
    server = await commandLauncher(quoted([process.execPath, `${ROOT}server/start.js`])).launch({});
  }, MINUTE);
  afterAll(() => server?.stop());

  for (const runtime of [bun, deno]) {
    test.skipIf(runtime.command === undefined)(
      `on ${runtime.name}`,
      async () => {
        const { code, said } = await judge(runtime, server.origin);
        expect(said).toMatch(/^CONFORMANT/m);
        expect(code).toBe(0);
      },
      2 * MINUTE,
    );
  }
});

test.skipIf(deno.command === undefined)(
  `the server on ${deno.name}`,
  async () => {
    const command = quoted([...(deno.command ?? []), `${ROOT}server/start.js`]);
    const server = await commandLauncher(command).launch(deno.env);
    try {
      const { code, said } = await judge({ name: "Node.js", command: undefined, env: {} }, server.origin);
      expect(said).toMatch(/^CONFORMANT/m);
      expect(code).toBe(0);
    } finally {
      await server.stop();
    }
  },
  3 * MINUTE,
);
