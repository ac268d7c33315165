// node scripts/compareWithReference.mjs [count] [seed]: the engine in src/ against the frozen one, on a thousand random
// models unless another count is given, and on everything that is shipped. Tells how much was compared, the largest
// difference of each kind, and every deviation beyond what is allowed; fails when there is one.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inEmptyFolder } from "./support/commands.mjs";
import { table } from "./support/table.mjs";

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
if (!Number.isInteger(count) || !Number.isInteger(seed)) throw new Error("count and seed are whole numbers");

/** It takes minutes: after so many models it tells how far it is. */
const TOLD = 50;

/** Deviations of one model that are shown. */
const SHOWN = 10;

/**
 * The tests' own comparison, with the engine as it is in src/ now.
 *
 * @param {string} folder
 * @returns {Promise<{ compareMany: (count: number, seed: number) => AsyncIterable<any> }>}
 */
const comparison = async (folder) => {
  const outfile = join(folder, "compareMany.mjs");
  await build({
    entryPoints: [resolve("test/reference/compareMany.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Some dependencies are CommonJS and look for Node's own modules.
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
  });
  return import(pathToFileURL(outfile).href);
};

/** @typedef {{ models: number, answers: number, deviations: number, milliseconds: number }} Sum */

const seconds = (/** @type {number} */ milliseconds) => (milliseconds / 1000).toFixed(1);

await inEmptyFolder(async (folder) => {
  const { compareMany } = await comparison(folder);
  /** @type {Map<string, Sum>} */
  const sums = new Map();
  /** @type {Map<string, { name: string, verb: string, where: string, ratio: number }>} */
  const worst = new Map();
  let compared = 0;
  let start = performance.now();
  for await (const { name, kind, answers, beyond, worst: own } of compareMany(count, seed)) {
    const sum = sums.get(kind) ?? { models: 0, answers: 0, deviations: 0, milliseconds: 0 };
    sum.models++;
    if (++compared % TOLD === 0) console.log(`${compared} models`);
    sum.answers += answers;
    sum.deviations += beyond.length;
    sum.milliseconds += performance.now() - start;
    sums.set(kind, sum);
    for (const [what, deviation] of own)
      if (deviation.ratio > (worst.get(what)?.ratio ?? 0)) worst.set(what, { name, ...deviation });
    if (beyond.length > 0) console.log(`\n${name}: ${beyond.length} deviations`);
    for (const { verb, where, kind: what, before, now, ratio } of beyond.slice(0, SHOWN))
      console.log(
        `  ${verb} [${where}] ${what}: ${before ?? "none"} → ${now ?? "none"} (${ratio.toExponential(1)})`,
      );
    start = performance.now();
  }
  const lines = [...sums].map(([kind, { models, answers, deviations, milliseconds }]) => [
    kind,
    ...[models, answers, deviations].map(String),
    seconds(milliseconds),
  ]);
  console.log(`\n${table(["", "models", "answers", "deviations", "seconds"], lines)}`);
  const largest = [...worst].map(([kind, { ratio, name, verb, where }]) => [
    kind,
    ratio.toExponential(1),
    `${name}: ${verb} [${where}]`,
  ]);
  console.log(
    largest.length === 0
      ? "\nEvery answer is the same to the last digit."
      : `\n${table(["largest difference", "ratio", ""], largest)}`,
  );
  process.exitCode = [...sums.values()].some(({ deviations }) => deviations > 0) ? 1 : 0;
});
