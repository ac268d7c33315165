const side = ["problems", "formula", "money", "calendar", "prices", "parameters", "probability"];
const core = [...side, "model", "program", "exposure", "ledger", "analysis"];

/**
 * Which room of `src/` may import which: what is not named is refused. The way through the house is
 * scenario → model → program → exposure → ledger → analysis → report. Each room may import itself, and all of them
 * `decimal.ts`, `own.ts`, `plain.ts` and `version.ts`.
 */
const rooms = {
  problems: [],
  formula: ["problems"],
  money: ["problems"],
  calendar: ["problems"],
  prices: ["problems", "money", "calendar"],
  parameters: ["problems", "formula", "money", "calendar", "prices"],
  probability: ["problems", "formula", "money"],
  evidence: ["problems", "parameters"],
  model: side,
  program: [...side, "model"],
  scenario: [...side, "evidence", "model", "program"],
  denmark: [...side, "model"],
  exposure: [...side, "model", "program"],
  ledger: [...side, "model", "program", "exposure"],
  analysis: [...side, "model", "program", "exposure", "ledger"],
  report: [...core, "evidence", "scenario"],
  charts: [...core, "evidence", "scenario", "report"],
  entries: [...core, "evidence", "scenario"],
  node: [...core, "evidence", "scenario"],
  cli: [...core, "evidence", "scenario", "denmark", "report", "charts", "node"],
};

/** The place or places that may import a package; a package not named here may not be imported at all. */
const packages = {
  "@date-fns/utc": "calendar/",
  "@noble/hashes": "program/fingerprint",
  "@observablehq/plot": "charts/draw/",
  "@stdlib/math-base-special-betainc": "probability/distribution/quantiles",
  "@stdlib/math-base-special-betaincinv": "probability/distribution/quantiles",
  "@stdlib/math-base-special-erfc": "probability/distribution/quantiles",
  "@stdlib/math-base-special-erfcinv": "probability/distribution/quantiles",
  "@stdlib/math-base-special-exp": "formula/floatArithmetic",
  "@stdlib/math-base-special-expm1": "(probability/floatEffects|program/tape/apply)",
  "@stdlib/math-base-special-gammainc": "probability/distribution/quantiles",
  "@stdlib/math-base-special-gammaincinv": "probability/distribution/quantiles",
  "@stdlib/math-base-special-ln": "formula/floatArithmetic",
  "@stdlib/math-base-special-log1p": "(probability/floatEffects|program/tape/apply)",
  "@stdlib/math-base-special-pow": "formula/floatArithmetic",
  "cli-table3": "report/",
  commander: "cli/",
  "date-fns": "calendar/",
  "decimal.js": "(decimal|money/roundTo)",
  "fastest-levenshtein": "problems/",
  linkedom: "cli/",
  "markdown-table": "report/",
  mathjs: "formula/mathFactories",
  papaparse: "(report/|scenario/history/)",
  picocolors: "cli/",
  yaml: "scenario/yaml/",
  zod: "scenario/",
};

const oneOf = (names) => `(${names.join("|")})`;
const escaped = (name) => name.replaceAll(".", "\\.");

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room}/ may import ${allowed.join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${oneOf([room, ...allowed])}/|(decimal|own|plain|version)\\.ts$)` },
}));

const packageRules = Object.entries(packages).map(([name, place]) => ({
  name: `${name}-only-in-${place}`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/${place}` },
  to: { path: `^node_modules/${escaped(name)}/` },
}));

export default {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: "index-imports",
      comment: "The main entry point stays light: no schemas, no YAML, no reports.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/", pathNot: `^src/(${oneOf(core)}/|(decimal|own|plain|version)\\.ts$)` },
    },
    {
      name: "unknown-room",
      comment: "A new room needs a line in the table above.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/${oneOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: "unknown-package",
      comment: "A new package needs a line in the table above.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: "^node_modules/",
        pathNot: `^node_modules/${oneOf(Object.keys(packages).map(escaped))}/`,
      },
    },
    {
      name: "node-only-in-cli-and-node",
      comment: "Everything else runs unchanged in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|node)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-src-and-packages",
      comment: "Nothing published may lean on tests or scripts, or on what cannot be found.",
      severity: "error",
      from: { path: "^src/" },
      to: { pathNot: "^(src|node_modules)/", dependencyTypesNot: ["core"] },
    },
  ],
  options: {
    // Imports of types alone count as well.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "^node_modules/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
