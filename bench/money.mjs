// Money next to bare decimal.js, and to whole øre in BigInt, which can only add and split.
import { Decimal } from "decimal.js";
import { add, allocateMoney, money, multiply } from "traedesten/money";
import { measureAll, printTimes } from "./measure.mjs";

const LEVEL = { fixed: 2022 };
const left = money("35600000.25", "DKK", LEVEL);
const right = money("3720000.50", "DKK", LEVEL);
const leftDecimal = new Decimal("35600000.25");
const rightDecimal = new Decimal("3720000.50");
const leftOre = 3_560_000_025n;
const rightOre = 372_000_050n;
const RATIOS = [660, 1120, 1120, 660];
const RATIO_SUM = 3560;

/** Whole øre by largest remainder, as bare decimal.js does it. */
const allocateDecimal = () => {
  const shares = RATIOS.map((ratio) => leftDecimal.times(ratio).div(RATIO_SUM));
  const parts = shares.map((share) => share.toDecimalPlaces(2, Decimal.ROUND_FLOOR));
  const left = leftDecimal.minus(parts.reduce((sum, part) => sum.plus(part), new Decimal(0))).times(100);
  const order = shares
    .map((share, index) => ({ index, rest: share.minus(parts[index] ?? 0) }))
    .sort((a, b) => b.rest.comparedTo(a.rest));
  for (const { index } of order.slice(0, left.toNumber())) parts[index] = (parts[index] ?? left).plus("0.01");
  return parts;
};

/** The same in BigInt. */
const allocateOre = () => {
  const products = RATIOS.map((ratio) => leftOre * BigInt(ratio));
  const parts = products.map((product) => product / BigInt(RATIO_SUM));
  const left = leftOre - parts.reduce((sum, part) => sum + part, 0n);
  const order = products
    .map((product, index) => ({ index, rest: product % BigInt(RATIO_SUM) }))
    .sort((a, b) => Number(b.rest - a.rest));
  for (const { index } of order.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts;
};

const operations = {
  add: {
    Money: () => add(left, right),
    "decimal.js": () => leftDecimal.plus(rightDecimal),
    "BigInt øre": () => leftOre + rightOre,
  },
  multiply: {
    Money: () => multiply(left, "1.035"),
    "decimal.js": () => leftDecimal.times("1.035"),
    "BigInt øre": () => (leftOre * 1035n + 500n) / 1000n,
  },
  "allocate to four years": {
    Money: () => allocateMoney(left, RATIOS, "0.01"),
    "decimal.js": allocateDecimal,
    "BigInt øre": allocateOre,
  },
};

export const moneyOperations = async () => {
  const lines = [];
  for (const [name, works] of Object.entries(operations)) {
    const timed = await measureAll(works);
    lines.push({ name, time: timed.Money, against: [timed["decimal.js"], timed["BigInt øre"]] });
  }
  printTimes("Money", ["decimal.js", "BigInt øre"], lines);
};
