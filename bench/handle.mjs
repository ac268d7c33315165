// What it takes to ask BI46 model A at other values, next to an evaluation of its own reach. node bench/handle.mjs [--quick]
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { breakEven, evaluate, prepare, sensitivityGrid } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { printTimes, quick } from "./measure.mjs";

const TURNS = quick ? 3 : 40;

const median = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timeOf = (/** @type {() => unknown} */ work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
};

const steps = (/** @type {number} */ from, /** @type {number} */ until, /** @type {number} */ count) =>
  Array.from({ length: count }, (_, step) => String(from + ((until - from) * step) / (count - 1)));

export const handle = async () => {
  const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
  const prepared = prepare(model);
  /** @type {{ name: string, time: number, against: readonly (number | undefined)[] }[]} */
  const lines = [];
  for (let turn = 0; turn < TURNS; turn++) evaluate(model, { reach: "followUp" });
  const whole = median(
    Array.from({ length: TURNS }, () => timeOf(() => evaluate(model, { reach: "followUp" }))),
  );
  const add = (/** @type {string} */ name, /** @type {number} */ time) =>
    lines.push({ name, time, against: [whole] });
  add("evaluate, five years each", whole);

  /** Each row of a grid by itself; the first warms up. @param {Parameters<typeof sensitivityGrid>[1]["vary"]} vary */
  const gridPoint = (vary) => {
    const rows = sensitivityGrid(model, { vary }).rows[Symbol.iterator]();
    rows.next();
    const times = [];
    for (let isDone = false; !isDone; )
      times.push(
        timeOf(() => {
          isDone = rows.next().done === true;
        }),
      );
    return median(times);
  };
  add("a moved price", gridPoint({ parameter: "placePrice", values: steps(90_000, 120_000, TURNS) }));
  add("a moved wage", gridPoint({ parameter: "jobWage", values: steps(20_000, 30_000, TURNS) }));
  add(
    "a point of success and time in job",
    gridPoint([
      { parameter: "timeInJob", values: steps(12, 60, quick ? 2 : 7) },
      { parameter: "success", values: steps(0.1, 0.35, quick ? 2 : 7) },
    ]),
  );
  const shares = steps(0.1, 0.38, TURNS);
  add(
    "handle.at: another share of success",
    median(shares.map((success) => timeOf(() => prepared.at({ success })))),
  );
  const prices = steps(80_000, 120_000, TURNS);
  add(
    "handle.at: another price",
    median(prices.map((placePrice) => timeOf(() => prepared.at({ placePrice })))),
  );
  const asked = { vary: "success", ...(quick ? { steps: 2, beyond: false } : {}) };
  assert.equal(breakEven(model, asked).method, "searched");
  add(
    "break-even of success",
    timeOf(() => breakEven(model, asked)),
  );
  printTimes("BI46 model A at other values", ["evaluate"], lines);

  // What is kept is bounded: after the first thousand other values, ten thousand take no more room.
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const small = prepare(await loadScenario("scenarios/published/hiv.yaml"));
  const heapAfter = (/** @type {number} */ from, /** @type {number} */ until) => {
    for (let step = from; step < until; step++)
      small.at({ effect: (0.37 + step * 1e-5).toFixed(5), careC: 9_000 + step });
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const [first, last] = quick ? [50, 100] : [1_500, 11_500];
  const [before, after] = [heapAfter(0, first), heapAfter(first, last)];
  console.log(
    `Heap after ${first} evaluations ${before.toFixed(1)} MB, after ${last} ${after.toFixed(1)} MB`,
  );
};

if (process.argv[1]?.endsWith("handle.mjs")) await handle();
