import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["server/**/*.test.ts", "conformance/**/*.test.ts", "spec/**/*.test.ts"],
    globalSetup: ["server/testing/postgres.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});

export default config;
