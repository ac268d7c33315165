import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/setup/bundleCli.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
