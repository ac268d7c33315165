// What each entry point weighs in a browser: bundled by esbuild, minified, gzipped. Fails above a limit.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries, manifest } from "./support/entries.mjs";
import { table } from "./support/table.mjs";

const name = manifest.name;

/** Most gzipped kB (of 1000 bytes), without the formula parser, which is loaded when a scenario has formulas. */
const limits = [
  // What an app that shows costs takes: the bundler leaves out what is not imported. 9 kB of it are `exp`, `ln` and
  // `pow` in operations that every engine rounds alike, with all that their library brings along.
  { imports: [name], names: ["evaluate", "compare", "perCitizen", "rows"], kB: 66 },
  // A page that shows a result made elsewhere, and one that moves sums which were compiled elsewhere.
  { imports: [name], names: ["rows", "pivot", "netCost"], kB: 21 },
  { imports: [`${name}/sums`], names: ["sumsRunner"], kB: 28 },
  { imports: [name], kB: 106 },
  { imports: [name, `${name}/scenario`], kB: 185 },
  { imports: [name, `${name}/scenario`, `${name}/yaml`], kB: 225 },
];

/** @typedef {{ minified: number, gzipped: number }} Weight */

/**
 * @param {readonly import("esbuild").OutputFile[]} files
 * @returns {Weight}
 */
const weigh = (files) => ({
  minified: files.reduce((sum, { contents }) => sum + contents.length, 0),
  gzipped: files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
});

/**
 * Bundles everything some entries export, or some names of theirs, and tells what is loaded at once from what is
 * loaded on need.
 *
 * @param {readonly string[]} imports
 * @param {readonly string[] | undefined} names
 */
const measure = async (imports, names) => {
  const contents = imports
    .map((path, index) =>
      names === undefined
        ? `export * as entry${index} from "${path}";`
        : `export { ${names.join(", ")} } from "${path}";`,
    )
    .join("\n");
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    outdir: "out",
    write: false,
    metafile: true,
    // The bundler warns that the package's own files have no side effects, as it should be.
    logLevel: "error",
  });
  const atOnce = new Set(
    Object.keys(metafile.outputs).filter((path) => metafile.outputs[path]?.entryPoint === "<stdin>"),
  );
  // A set is walked in order of insertion, so what is added is visited as well.
  for (const path of atOnce) {
    for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && imported in metafile.outputs) atOnce.add(imported);
    }
  }
  const isAtOnce = (/** @type {import("esbuild").OutputFile} */ { path }) =>
    [...atOnce].some((known) => path.endsWith(`/${known}`));
  return {
    atOnce: weigh(outputFiles.filter(isAtOnce)),
    onNeed: weigh(outputFiles.filter((file) => !isAtOnce(file))),
  };
};

const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

const rows = [];
let failed = 0;
let parser = { minified: 0, gzipped: 0 };
const alone = entries
  .filter((entry) => entry.name !== name)
  .map((entry) => ({ imports: [entry.name], kB: undefined, names: undefined }));
for (const { imports, names, kB: limit } of [...limits, ...alone]) {
  const { atOnce, onNeed } = await measure(imports, names);
  parser = onNeed.gzipped > parser.gzipped ? onNeed : parser;
  const over = limit !== undefined && atOnce.gzipped > limit * 1000;
  if (over) failed++;
  const verdict = limit === undefined ? "" : over ? `${limit} EXCEEDED` : String(limit);
  const what = names === undefined ? imports.join(" + ") : `${imports.join(" + ")}: ${names.join(", ")}`;
  rows.push([what, kB(atOnce.minified), kB(atOnce.gzipped), verdict]);
}
rows.push(["formula parser, loaded on need", kB(parser.minified), kB(parser.gzipped), ""]);

console.log(table(["entry", "min kB", "gzip kB", "limit"], rows));
process.exitCode = failed > 0 ? 1 : 0;
