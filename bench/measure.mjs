import { do_not_optimize, measure } from "mitata";
import { table } from "../scripts/support/table.mjs";

/** A short look instead of a measurement: does every benchmark still run? */
export const quick = process.argv.includes("--quick");

/**
 * Median time of one call, in nanoseconds.
 *
 * @param {() => unknown} work
 */
const timeOf = async (work) => {
  const options = quick ? { min_cpu_time: 1e6, min_samples: 3 } : {};
  const { p50 } = await measure(() => do_not_optimize(work()), options);
  return p50;
};

/** @param {number} nanoseconds */
const shown = (nanoseconds) =>
  nanoseconds < 1e3
    ? `${nanoseconds.toFixed(0)} ns`
    : nanoseconds < 1e6
      ? `${(nanoseconds / 1e3).toFixed(1)} µs`
      : `${(nanoseconds / 1e6).toFixed(1)} ms`;

/** @param {number} ratio */
const times = (ratio) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;

/**
 * Prints a table of times. A line is compared with the yardsticks of its group, which come first in it.
 *
 * @param {string} title
 * @param {readonly { name: string, time: number, against: readonly (number | undefined)[] }[]} lines
 * @param {readonly string[]} yardsticks
 */
export const printTimes = (title, yardsticks, lines) => {
  const rows = lines.map(({ name, time, against }) => [
    name,
    shown(time),
    ...against.map((yardstick) => (yardstick === undefined ? "" : times(time / yardstick))),
  ]);
  console.log(`\n${title}\n\n${table(["", "median", ...yardsticks.map((name) => `÷ ${name}`)], rows)}`);
};

/**
 * Measures pieces of work one after the other.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} works
 * @returns {Promise<Record<Name, number>>}
 */
export const measureAll = async (works) => {
  const timed = /** @type {Record<Name, number>} */ ({});
  for (const name of /** @type {Name[]} */ (Object.keys(works))) timed[name] = await timeOf(works[name]);
  return timed;
};
