import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The conformance suite takes as long as all else together: it goes first, on both databases side by side. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSuite = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(".suite.test.ts");
    return [...sorted.filter(isSuite), ...sorted.filter((file) => !isSuite(file))];
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["server/**/*.test.ts", "conformance/**/*.test.ts", "spec/**/*.test.ts"],
    globalSetup: ["server/testing/postgres.ts", "conformance/testing/chromium.ts"],
    setupFiles: ["server/testing/setup.ts"],
    // To load every module anew for each of 125 files takes as long as an eighth of all tests.
    isolate: false,
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
