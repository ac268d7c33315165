// What it costs to run BI46 model A through the house, next to the same sum written out by hand.
import assert from "node:assert/strict";
import { Decimal } from "decimal.js";
import { boughtOnly, evaluate, pivot, plan, price } from "traedesten";
import { denmark } from "traedesten/denmark";
import { loadScenario } from "traedesten/node";
import { measureAll, printTimes } from "./measure.mjs";

const MONTHS = Array.from({ length: 36 }, (_, month) => {
  const since = 2022 * 12 + 6 + month;
  return { year: Math.floor(since / 12), month: (since % 12) + 1 };
});
const INSTALMENTS = new Set(["2022-7", "2025-1"]);

/** Model A and nothing else: month by month, by account and year, in decimal.js. */
const byHand = () => {
  const place = new Decimal(112_000).div(12).times(100);
  const staff = new Decimal(620_000).div(12).times(2);
  /** @type {Map<string, Decimal>} */
  const cells = new Map();
  let total = new Decimal(0);
  const add = (/** @type {string} */ cell, /** @type {Decimal} */ amount) => {
    cells.set(cell, (cells.get(cell) ?? new Decimal(0)).plus(amount));
    total = total.plus(amount);
  };
  for (const { year, month } of MONTHS) {
    add(`activation ${year}`, place);
    if (INSTALMENTS.has(`${year}-${month}`)) add(`activation ${year}`, new Decimal(1_000_000));
    add(`caseworkers ${year}`, staff);
  }
  return { cells, total: total.toSignificantDigits(15).toFixed() };
};

export const evaluation = async () => {
  const model = boughtOnly(await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark }));
  const exposure = plan(model);
  const { ledger } = evaluate(model);
  const table = /** @type {const} */ ({ rows: "account", columns: "year", perspective: "municipality" });
  assert.equal(byHand().total, pivot(ledger, table).total, "both do the same sum");

  const timed = await measureAll({
    "by hand in decimal.js": byHand,
    "plan (exposure)": () => plan(model),
    "price (ledger)": () => price(model, exposure),
    "pivot (sums)": () => pivot(ledger, table),
    "evaluate (all but the sums)": () => evaluate(model),
  });
  const hand = timed["by hand in decimal.js"];
  const lines = Object.entries(timed).map(([name, time]) => ({ name, time, against: [hand] }));
  printTimes("Evaluation of BI46 model A", ["by hand"], lines);
};
