// Compiled sums next to the same models written out by hand in typed loops. node bench/sums.mjs [--quick]
import assert from "node:assert/strict";
import { loadScenario } from "traedesten/node";
import { compileSums, sumsRunner } from "traedesten/sums";
import { printTimes, quick } from "./measure.mjs";
import { HIP_WIDTH, HIV_WIDTH, hipLoop, hivLoop } from "./reference/loops.mjs";

const RUNS = quick ? 200 : 5_000;

/** @typedef {(values: Float64Array, out: Float64Array) => unknown} Run */

/** @type {readonly { name: string, file: string, parameters: readonly string[], loop: Run, width: number }[]} */
const MODELS = [
  {
    name: "HIV",
    file: "hiv",
    parameters: ["discountRate", "effect", "aToB", "careA", "careB", "careC", "zidovudine", "lamivudine"],
    loop: hivLoop,
    width: HIV_WIDTH,
  },
  {
    name: "hip replacement",
    file: "hip-replacement",
    parameters: [
      "discountRate",
      "outcomeRate",
      "again",
      "constant",
      "lnGamma",
      "lnNp1",
      "wellPrimary",
      "np1Price",
    ],
    loop: hipLoop,
    width: HIP_WIDTH,
  },
];

const sumOf = (/** @type {Float64Array} */ out) => out.reduce((sum, each) => sum + each, 0);

/** The median time of some batches of runs at values that move a little, and what the heap grew by. */
const timeOf = (/** @type {Run} */ run, /** @type {Float64Array} */ values, /** @type {number} */ width) => {
  const out = new Float64Array(width);
  const moved = Float64Array.from(values);
  const batch = () => {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < RUNS; turn++) {
      moved[0] = /** @type {number} */ (values[0]) * (1 + (turn % 8) / 1024);
      run(moved, out);
    }
    return Number(process.hrtime.bigint() - start) / RUNS;
  };
  for (let turn = 0; turn < 3; turn++) batch();
  const times = Array.from({ length: quick ? 3 : 15 }, batch).sort((a, b) => a - b);
  return /** @type {number} */ (times[Math.floor(times.length / 2)]);
};

export const sums = async () => {
  for (const { name, file, parameters, loop, width } of MODELS) {
    const model = await loadScenario(`scenarios/published/${file}.yaml`);
    const compiled = compileSums(model, { parameters, perspectives: ["region"], by: ["of", "year"] });
    const values = Float64Array.from(parameters, (id) => {
      const formula = model.parameters[id]?.formula;
      return Number(
        formula?.op === "number"
          ? formula.value
          : formula?.op === "negate" && formula.of.op === "number"
            ? `-${formula.of.value}`
            : Number.NaN,
      );
    });
    const generated = sumsRunner(compiled, { generated: true });
    const interpreted = sumsRunner(compiled);
    assert.equal(generated.by, "generated");
    const [byHand, byCode] = [new Float64Array(width), new Float64Array(compiled.sums.length)];
    loop(values, byHand);
    generated.run(values, byCode);
    assert.ok(Math.abs(sumOf(byCode) / sumOf(byHand) - 1) < 1e-12, `${name}: both do the same sum`);
    const hand = timeOf(loop, values, width);
    const lines = [
      { name: "a loop by hand", time: hand, against: [hand] },
      ...[generated, interpreted].map(({ run, by }) => ({
        name: by,
        time: timeOf(run, values, compiled.sums.length),
        against: [hand],
      })),
    ];
    const before = process.memoryUsage().heapUsed;
    const out = new Float64Array(compiled.sums.length);
    for (let turn = 0; turn < 10_000; turn++) generated.run(values, out);
    const grown = (process.memoryUsage().heapUsed - before) / 10_000;
    printTimes(`${name}: ${compiled.sums.length} sums by state and year`, ["by hand"], lines);
    console.log(`Bytes of heap for each of 10,000 runs: ${Math.max(0, grown).toFixed(1)}`);
  }
};

if (process.argv[1]?.endsWith("sums.mjs")) await sums();
