import { defineConfig, type ViteUserConfig } from "vitest/config";

/** A run of one file, `green.ts` or `red.ts`, for `exit-code.test.ts`. */
const config: ViteUserConfig = defineConfig({
  test: { root: import.meta.dirname, include: ["green.ts", "red.ts"], globalSetup: ["../postgres.ts"] },
});

export default config;
