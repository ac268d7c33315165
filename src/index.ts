export {
  type Arm,
  armOf,
  type Comparison,
  compare,
  type EvaluateOptions,
  evaluate,
  type Manifest,
  type NamedUnitCost,
  type Overview,
  type OverviewLine,
  type OverviewOptions,
  type OverviewOutcome,
  type OverviewYears,
  overview,
  type PartyCost,
  type PlaceUse,
  perCitizen,
  type Reading,
  type Result,
  type ResultParameter,
  type Stage,
  type StateCost,
  stateCosts,
  type TaxedCost,
  type UnitCost,
  unitCosts,
  type WhoPays,
  whoPays,
} from "./analysis/index";
export type { Period, PlainDate, PlainMonth } from "./calendar/index";
export { Decimal, exactText } from "./decimal";
export { type CohortExposure, cohort, type Entrants, observed, plan, type Reach } from "./exposure/index";
export type { Formula } from "./formula/index";
export {
  beforeTax,
  type Discounting,
  type Ledger,
  type LedgerEntry,
  type LedgerFlow,
  netCost,
  netCostSign,
  type OutcomeRow,
  type Pivot,
  type PivotKey,
  type PivotOptions,
  pivot,
  price,
  type Row,
  retained,
  rows,
  type Valuation,
  value,
  type YearRow,
  yearRows,
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
