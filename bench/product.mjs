// Quantity × price of BI46 model A: the engine of today next to the one it was written from (reference/before.mjs), in
// one run. Both do the same work in turns, so that a busy moment of the machine falls on both.
import assert from "node:assert/strict";
import * as today from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { printTimes, quick } from "./measure.mjs";
import * as before from "./reference/before.mjs";

/** Turns taken; the first ones warm both engines up, which takes twenty, and are not counted. */
const [WARM, TURNS] = quick ? [0, 1] : [20, 25];

/** @typedef {import("./reference/before.mjs").Engine} Engine */
/** @typedef {Pick<Engine, "beforeTax" | "compare" | "evaluate" | "netCost" | "retained" | "yearRows">} Verbs */

/** @type {Readonly<Record<"before" | "now", Verbs>>} */
const ENGINES = { before, now: /** @type {Verbs} */ (/** @type {unknown} */ (today)) };

/** Payers a decision is shown. */
const PAYERS = /** @type {const} */ ([
  "municipality",
  "centralGovernment",
  "region",
  "public",
  "foundation",
  "employer",
  "citizen",
  "society",
]);

/**
 * Net costs of every payer before and after income tax and after equalisation, and rows by year: what an overview
 * is made of.
 *
 * @param {Verbs} engine
 * @param {import("./reference/before.mjs").Ledger} ledger
 */
const looked = (engine, ledger) => {
  const stages = [ledger, engine.beforeTax(ledger), engine.retained(ledger, "0.5")];
  const costs = stages.flatMap((stage) =>
    PAYERS.map((payer) => Number(engine.netCost(stage, payer).toString())),
  );
  return { costs, rows: engine.yearRows(ledger).length };
};

/**
 * What is measured, once per engine.
 *
 * @param {object} model
 * @returns {Readonly<Record<string, (engine: Verbs) => { costs: readonly number[], rows: number }>>}
 */
const worksOn = (model) => {
  const evaluated = (/** @type {"until" | "followUp"} */ reach) => (/** @type {Verbs} */ engine) =>
    looked(engine, engine.evaluate(model, { reach }).ledger);
  const results = new Map(Object.values(ENGINES).map((engine) => [engine, engine.evaluate(model)]));
  return {
    "evaluate, net costs and years: until": evaluated("until"),
    "evaluate, net costs and years: followUp": evaluated("followUp"),
    "compare of an evaluation, net costs and years": (engine) => {
      const result = results.get(engine) ?? engine.evaluate(model);
      return looked(engine, engine.compare(result, "intensive", "sporadic").ledger);
    },
  };
};

const median = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The median time of today's engine in nanoseconds, and the median of the ratios of both, turn by turn.
 *
 * @param {(engine: Verbs) => unknown} work
 */
const paired = (work) => {
  const timeOf = (/** @type {Verbs} */ engine) => {
    const start = process.hrtime.bigint();
    work(engine);
    return Number(process.hrtime.bigint() - start);
  };
  const turns = Array.from({ length: WARM + TURNS }, (_, turn) => {
    // Who goes first takes turns, too: the second finds memory as the first left it.
    if (turn % 2 === 0) return { old: timeOf(ENGINES.before), own: timeOf(ENGINES.now) };
    const own = timeOf(ENGINES.now);
    return { old: timeOf(ENGINES.before), own };
  }).slice(WARM);
  return {
    time: median(turns.map(({ own }) => own)),
    ratio: median(turns.map(({ old, own }) => own / old)),
  };
};

export const product = async () => {
  const loaded = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
  assert.ok(loaded.cohort);
  // Whole weeks: the engine before thinned the days of a week that a follow-up ends in, where now those after it are left out.
  const followUp = { op: /** @type {const} */ ("number"), value: "1827" };
  const model = { ...loaded, cohort: { ...loaded.cohort, followUp } };
  const lines = Object.entries(worksOn(model)).map(([name, work]) => {
    const [old, own] = [work(ENGINES.before), work(ENGINES.now)];
    const size = Math.max(...old.costs.map(Math.abs));
    old.costs.forEach((cost, index) => {
      assert.ok(
        Math.abs(cost - (own.costs[index] ?? Number.NaN)) <= size * 1e-9,
        `${name}: both do the same sum`,
      );
    });
    const { time, ratio } = paired(work);
    // The yardstick that gives the median of the ratios, which is steadier than the ratio of the medians.
    return { name, time, against: [time / ratio] };
  });
  printTimes("BI46 model A, today's engine next to the one before", ["the one before"], lines);
};

// node bench/product.mjs [--quick] runs it by itself.
if (process.argv[1]?.endsWith("product.mjs")) await product();
