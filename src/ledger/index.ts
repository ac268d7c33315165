export { beforeTax, isTaxed } from "./beforeTax";
export { condense } from "./condense";
export { type DiscountRule, discountedAt } from "./discountedAt";
export {
  type ExplainedFlow,
  type ExplainedParameter,
  type Explanation,
  explain,
  type Question,
} from "./explain";
export { figuresBehind, type UsedFigure } from "./figuresBehind";
export type { Discounting, Ledger, LedgerEntry, LedgerFlow } from "./ledger";
export { netCost, netCostSign, netCostSigns } from "./netCost";
export { type OutcomeRow, outcomeRows, valueOutcomes } from "./outcomes";
export { type Pivot, type PivotKey, type PivotOptions, pivot } from "./pivot";
export {
  type FlowEntries,
  type FlowPrices,
  flowEntries,
  flowPrices,
  ledgerFlow,
  price,
  priceBasis,
} from "./price";
export { retained } from "./retained";
export { type Row, rows } from "./rows";
export { type Valuation, value } from "./value";
export { type YearRow, yearRows } from "./yearRows";
