// What it takes to ask when BI46 model A pays, next to working it out once. A grid that citizens' moves read takes
// minutes, so a part of it is measured; the whole with: npm run bench -- --whole
import assert from "node:assert/strict";
import { breakEven, evaluate, sensitivityGrid } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { measureAll, printTimes, quick } from "./measure.mjs";

const whole = process.argv.includes("--whole");

/** Values of an axis in equal steps, both ends among them. */
const stepsOf = (/** @type {number} */ from, /** @type {number} */ until, /** @type {number} */ count) =>
  Array.from({ length: count }, (_, step) => String(from + ((until - from) * step) / (count - 1)));

/**
 * Time of one call in nanoseconds, of what takes seconds: it is done once.
 *
 * @template Made
 * @param {() => Made} work
 */
const once = (work) => {
  const start = performance.now();
  const made = work();
  return { time: (performance.now() - start) * 1e6, made };
};

const perSecond = (/** @type {number} */ time) => {
  const rate = 1e9 / time;
  return `${rate.toFixed(rate < 10 ? 2 : 0)} a second`;
};

export const breakEvens = async () => {
  const model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
  // A job is told by how long it lasts, or by how often it is lost.
  const job = Object.hasOwn(model.parameters, "timeInJob") ? "timeInJob" : "jobLoss";
  const { range: jobRange } = model.parameters[job] ?? {};
  assert.ok(jobRange, `${job} has a range`);

  const { plain, price } = await measureAll({
    plain: () => evaluate(model),
    price: () => breakEven(model, { vary: "placePrice" }),
  });
  /** @type {{ name: string, time: number, against: readonly (number | undefined)[] }[]} */
  const lines = [];
  const add = (/** @type {string} */ name, /** @type {number} */ time) =>
    lines.push({ name: `${name}: ${perSecond(time)}`, time, against: [plain] });

  add("plain evaluate", plain);
  assert.equal(breakEven(model, { vary: "placePrice" }).method, "exact");
  add("break-even of placePrice, exact", price);
  for (const vary of ["jobWage", "success", job]) {
    const { time, made } = once(() =>
      breakEven(model, { vary, ...(quick ? { steps: 2, beyond: false } : {}) }),
    );
    assert.equal(made.method, "searched");
    add(`break-even of ${vary}, searched`, time);
  }

  /** @param {Parameters<typeof sensitivityGrid>[1]["vary"]} vary */
  const gridTime = (vary) => {
    const grid = sensitivityGrid(model, { vary });
    const { time, made } = once(() => [...grid.rows].length);
    assert.equal(made, grid.length);
    return time / grid.length;
  };
  const prices = quick ? 10 : 100;
  add(
    `point of ${prices} × ${prices}, staffPrice and placePrice`,
    gridTime([
      { parameter: "staffPrice", values: stepsOf(500_000, 700_000, prices) },
      { parameter: "placePrice", values: stepsOf(50_000, 150_000, prices) },
    ]),
  );
  // Every point has moves of its own, so a part of the grid takes its part of the time.
  const moves = whole ? 100 : quick ? 3 : 12;
  const [low, high] = jobRange;
  add(
    `point of ${moves} × ${moves}, ${job} and success`,
    gridTime([
      { parameter: job, values: stepsOf(Number(low), Number(high), moves) },
      { parameter: "success", values: stepsOf(0, 0.4, moves) },
    ]),
  );
  printTimes("When BI46 model A pays", ["evaluate"], lines);
};

// node bench/breakEven.mjs [--whole] runs it by itself.
if (process.argv[1]?.endsWith("breakEven.mjs")) await breakEvens();
