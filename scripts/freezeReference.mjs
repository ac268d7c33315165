// Freezes today's engine as one file without dependencies: the oracle that a rewrite is held against by
// test/reference, and the yardstick of bench/product. Run it on the engine that is to be kept, never on a new one.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { manifest } from "./support/entries.mjs";

const FILE = "bench/reference/before.mjs";

/** What is asked of an engine, by the entry point it is exported from. */
const VERBS = {
  "./src/index.ts": [
    "armOf",
    "beforeTax",
    "breakEven",
    "compare",
    "evaluate",
    "netCost",
    "overview",
    "paybacks",
    "perCitizen",
    "pivot",
    "retained",
    "rows",
    "stateCosts",
    "unitCosts",
    "value",
    "valueOutcomes",
    "welfare",
    "whoPays",
    "yearRows",
  ],
  "./src/entries/explain.ts": ["explain", "figuresBehind"],
};

const git = (/** @type {readonly string[]} */ ...args) =>
  execFileSync("git", args, { encoding: "utf8" }).trim();

const changed = git("status", "--porcelain", "--", "src");
if (changed !== "") throw new Error(`src/ has changes that are in no commit:\n${changed}`);

/** The last change of what is frozen, so that the same source gives the same file. */
const commit = git("log", "-1", "--format=%h of %cs", "--", "src");

const banner = `// The engine before it was rewritten to integer columns and a price table: ${manifest.name} ${manifest.version}, commit ${commit}.
// It is the oracle of the new one (test/reference) and its yardstick (bench/product.mjs), and no part of the package.
// Made by \`node scripts/freezeReference.mjs\`, with every dependency inside; not to be edited.
// Licences of what is inside stand at its end.`;

const contents = Object.entries(VERBS)
  .map(([path, names]) => `export { ${names.join(", ")} } from "${path}";`)
  .join("\n");

const { outputFiles } = await build({
  stdin: { contents, resolveDir: "." },
  bundle: true,
  // Names stay as they are written, so that a deviation can be looked into.
  minifyWhitespace: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "node20",
  legalComments: "eof",
  banner: { js: banner },
  write: false,
});
const text = outputFiles[0]?.text ?? "";
const imports = text.match(/\b(?:import|require)\s*\(|^import\b/gmu);
if (imports !== null) throw new Error(`${FILE} would not stand alone: ${imports.join(", ")}`);
writeFileSync(FILE, text);
console.log(`${FILE}: ${(text.length / 1000).toFixed(0)} kB, commit ${commit}`);
