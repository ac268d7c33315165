import { defineConfig } from "tsup";

/** The library's entry points, by weight: each is a room that stands on its own. */
const library = {
  index: "src/index.ts",
  scenario: "src/entries/scenario.ts",
  yaml: "src/entries/yaml.ts",
  explain: "src/entries/explain.ts",
  report: "src/report/index.ts",
  printed: "src/entries/printed.ts",
  figures: "src/entries/figures.ts",
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
  node: "src/node/index.ts",
};

export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  // Without splitting, the formula parser would be inside every entry instead of a chunk loaded on need.
  splitting: true,
  // mathjs imported plainly takes half a second; bundled, its parser alone takes a few milliseconds.
  // cli-table3 reaches for Node's colours when it is loaded; inside the bundle it does without, also in a browser.
  // Five functions of stdlib come with 150 packages, so that what is used of them is inside the bundle as well.
  noExternal: ["mathjs", "cli-table3", /^@stdlib\//],
  external: ["@colors/colors/safe", /^node:/],
  removeNodeProtocol: false,
  clean: true,
  // What a clone shows first is the answer, not a list of chunks; errors are printed all the same.
  silent: true,
  treeshake: true,
  esbuildOptions: (options, { format }) => {
    options.mainFields = ["module", "main"];
    // The command is run, never required, so it exists once.
    if (format === "cjs") options.entryPoints = library;
  },
});
