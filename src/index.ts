export {
  evaluate,
  type Manifest,
  type PartyCost,
  type Reading,
  type Result,
  type ResultParameter,
  type TaxedCost,
  type WhoPays,
  whoPays,
} from "./analysis/index";
export type { Period, PlainDate, PlainMonth } from "./calendar/index";
export { Decimal, exactText } from "./decimal";
export { observed, plan } from "./exposure/index";
export type { Formula } from "./formula/index";
export {
  beforeTax,
  type Discounting,
  type Ledger,
  type LedgerEntry,
  type LedgerFlow,
  netCostSign,
  type Pivot,
  type PivotKey,
  type PivotOptions,
  pivot,
  price,
  type Row,
  rows,
  type Valuation,
  value,
} from "./ledger/index";
export * from "./model/index";
export type { PriceLevel } from "./money/index";
export type { DiscountSchedule, IndexSeries, Timing } from "./prices/index";
export {
  type Language,
  type Outcome,
  type Path,
  type Position,
  type Problem,
  type ProblemCode,
  ProblemError,
  pathText,
  ScenarioError,
} from "./problems/index";
export { VERSION } from "./version";
