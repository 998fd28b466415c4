import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take long, the longest first: begun late, one of them would go on when all else is done. The conformance
 * suite goes on both databases side by side.
 */
const LONG = [
  ".suite.test.ts",
  "console/testing/browser.test.ts",
  "pack/pack.test.ts",
  "watch/watch.test.ts",
  "server/integration/crash.test.ts",
  "platform-browser.test.ts",
  "bad-targets.test.ts",
  "any-target.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = LONG.findIndex((end) => moduleId.endsWith(end));
      return place < 0 ? LONG.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["server/**/*.test.ts", "conformance/**/*.test.ts", "spec/**/*.test.ts"],
    globalSetup: ["server/testing/postgres.ts", "conformance/testing/chromium.ts"],
    setupFiles: ["server/testing/setup.ts"],
    // To load every module anew for each of 160 files takes as long as an eighth of all tests.
    isolate: false,
    // Half of the time of a start is to strip the types and compile: processes that tests start keep what comes of it.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    // Only what hangs is to meet these, on a machine that is busy with something else too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // Much of the time is spent waiting for servers: a core is not left free for the runner, which does little.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
  },
});

export default config;
