import { defineConfig } from "tsup";
import { lightStdlib } from "./scripts/support/lightStdlib.mjs";

/** The library's entry points, by weight: each is a room that stands on its own. */
const library = {
  index: "src/index.ts",
  scenario: "src/entries/scenario.ts",
  yaml: "src/entries/yaml.ts",
  explain: "src/entries/explain.ts",
  report: "src/report/index.ts",
  charts: "src/charts/index.ts",
  printed: "src/entries/printed.ts",
  figures: "src/entries/figures.ts",
  evidence: "src/entries/evidence.ts",
  history: "src/entries/history.ts",
  denmark: "src/denmark/index.ts",
  "denmark-sources": "src/denmark/figures/sources.ts",
  money: "src/money/index.ts",
  formula: "src/formula/index.ts",
  calendar: "src/calendar/index.ts",
  prices: "src/prices/index.ts",
  parameters: "src/parameters/index.ts",
  ratios: "src/entries/ratios.ts",
  sums: "src/entries/sums.ts",
  simulate: "src/entries/simulate.ts",
  model: "src/entries/model.ts",
  node: "src/node/index.ts",
};

const common = {
  target: "node20",
  // Without splitting, the formula parser would be inside every entry instead of a chunk loaded on need.
  splitting: true,
  removeNodeProtocol: false,
  // What a clone shows first is the answer, not a list of chunks; errors are printed all the same.
  silent: true,
  treeshake: true,
} as const;

export default defineConfig([
  {
    ...common,
    entry: library,
    format: ["esm", "cjs"],
    platform: "neutral",
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
    // mathjs imported plainly takes half a second; bundled, its parser alone takes a few milliseconds.
    // cli-table3 reaches for Node's colours when it is loaded; inside the bundle it does without, also in a browser.
    // Five functions of stdlib come with 150 packages, so that what is used of them is inside the bundle as well.
    // zod, yaml, date-fns and the hashes are 180 files, of which a few functions are used: finding and reading those files took
    // longer than all the rest of what it takes to start. Of yaml it is the build for browsers, as the one for Node reads the
    // environment, which a program may have to be allowed. Plot comes with forty packages, and only an entry of its own has it.
    noExternal: [
      "mathjs",
      "cli-table3",
      /^@stdlib\//,
      "zod",
      "yaml",
      "date-fns",
      "@date-fns/utc",
      /^@noble\//,
      "@observablehq/plot",
    ],
    external: ["@colors/colors/safe", /^node:/],
    esbuildPlugins: [lightStdlib],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
    },
  },
  {
    ...common,
    // The command is run, never required, so it exists once; with everything inside, it starts in half the time that
    // finding and reading three hundred files takes.
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    platform: "node",
    noExternal: [/./],
    external: ["@colors/colors/safe", /^node:/],
    esbuildPlugins: [lightStdlib],
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
      options.chunkNames = "cli/[name]-[hash]";
    },
  },
]);
