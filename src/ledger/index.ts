export { beforeTax, isTaxed } from "./beforeTax";
export { type PriceBasis, type PriceReaders, priceBasis, priceReaders } from "./datedPrice";
export { type DiscountRule, discountedAt } from "./discountedAt";
export {
  type ExplainedFlow,
  type ExplainedParameter,
  type Explanation,
  explain,
  type Question,
} from "./explain";
export { figuresBehind, type UsedFigure } from "./figuresBehind";
export type {
  Discounting,
  Factors,
  Ledger,
  LedgerCount,
  LedgerFlow,
  Measure,
  Part,
  PricedFlow,
  Product,
} from "./ledger";
export {
  type CountedRows,
  countedFlows,
  countedOutcomes,
  livingRows,
  type OutcomePart,
  type PeriodBook,
  periodBook,
} from "./livingRows";
export { netCost, netCostSign, weightsFor } from "./netCost";
export { ofSegment } from "./ofSegment";
export { countsOf, type OutcomeRow, outcomeRows } from "./outcomes";
export { type Pivot, type PivotKey, type PivotOptions, pivot } from "./pivot";
export { price, priced } from "./price";
export { atPrice, type PriceRow, type PriceRows, priceOfRow, priceRows } from "./priceRows";
export { retained } from "./retained";
export { type Row, rows } from "./rows";
export { runsOf } from "./runsOf";
export { discountRuleShape, ledgerShape } from "./shapes";
export {
  amountOf,
  joined,
  knownOf,
  type Query,
  type Sum,
  type Summed,
  signed,
  sum,
  total,
  unroundedOf,
} from "./sum";
export { factorsBy, type Valuation, value, valueOutcomes } from "./value";
export { yearGroups, yearOfPeriod } from "./when";
export { type YearRow, yearRows } from "./yearRows";
