export { allocate, allocateMoney } from "./allocate";
export {
  type AmountFormat,
  formatAmount,
  formatMoney,
  MONEY_UNITS,
  type MoneyFormat,
  type MoneyUnit,
} from "./format";
export {
  add,
  compareMoney,
  type Exact,
  type Money,
  money,
  multiply,
  negate,
  roundMoney,
  subtract,
  sumMoney,
} from "./money";
export { type MoneyReading, parseAmount, parseMoney } from "./parse";
export { type PriceLevel, priceLevelText, samePriceLevel } from "./priceLevel";
export { type RoundingMode, roundTo } from "./round";
export { type RoundedTable, roundTable } from "./roundTable";
