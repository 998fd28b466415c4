import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["server/**/*.test.ts", "conformance/**/*.test.ts", "spec/**/*.test.ts"],
    globalSetup: ["server/testing/postgres.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default config;
