import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    scenario: "src/scenario/index.ts",
    yaml: "src/scenario/yaml/index.ts",
    report: "src/report/index.ts",
    node: "src/node/index.ts",
    cli: "src/cli/main.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: {
    entry: {
      index: "src/index.ts",
      scenario: "src/scenario/index.ts",
      yaml: "src/scenario/yaml/index.ts",
      report: "src/report/index.ts",
      node: "src/node/index.ts",
    },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
  // Without splitting, the formula parser would be inside every entry instead of a chunk loaded on need.
  splitting: true,
  noExternal: ["mathjs"],
  clean: true,
  treeshake: true,
});
