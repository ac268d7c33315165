export { type Arm, armOf, type Comparison, compare } from "./arm";
export {
  type Bridge,
  type BridgeOptions,
  type BridgePart,
  type BridgeRow,
  bridge,
  bridgesIn,
} from "./bridge";
export {
  type Criticism,
  type CriticismKind,
  type CriticismValue,
  type CriticOptions,
  type Critique,
  critic,
  type Severity,
} from "./critic/index";
export { criticWithCases } from "./critic/withCases";
export {
  type EvaluateOptions,
  evaluate,
  type Manifest,
  type Named,
  type Reading,
  type Result,
  type ResultParameter,
} from "./evaluate";
export { binomialInterval } from "./followUp/binomialInterval";
export {
  type CountedAs,
  type CountedGoal,
  type GoalAnswer,
  type GoalCount,
  type GoalFollowUp,
  type GoalParameter,
  type GoalVerdict,
  goalFollowUp,
} from "./followUp/goalFollowUp";
export { type InTurnsOptions, inTurns, type Progress } from "./inTurns";
export { type LadderStretch, ladderOf } from "./ladderOf";
export { type OccupancyBy, type OccupancyOptions, type OccupancyRow, occupancy } from "./occupancy";
export {
  type Overview,
  type OverviewLine,
  type OverviewOptions,
  type OverviewOutcome,
  type OverviewRatio,
  type OverviewReturn,
  type OverviewSegment,
  type OverviewYears,
  overview,
  type Stage,
} from "./overview";
export { type CashFlow, dateAfter, type MonthlyFlows, monthlyFlows, type Payback, payback } from "./payback";
export { type PaybackFlows, type PaybackFlowsOptions, paybackFlows } from "./paybackFlows";
export { type PaybackRow, type Paybacks, paybacks } from "./paybacks";
export type { PlaceUse } from "./placeUse";
export {
  type Answer,
  type AnswerArm,
  type AnswerCost,
  type AnswerOptions,
  type Prepared,
  prepare,
} from "./prepare";
export * from "./printed";
export { referenceOf } from "./referenceOf";
export * from "./sensitivity/index";
export { resultShape } from "./shapes";
export { type StateCost, stateCosts } from "./stateCosts";
export { type StateEntries, type StatesReached, statesReached, type YearEnd } from "./statesReached";
export { type NamedUnitCost, perCitizen, type UnitCost, unitCosts } from "./unitCosts";
export { type WelfareAccount, type WelfareValues, welfare } from "./welfare";
export { type PartyCost, type TaxedCost, type WhoPays, whoPays } from "./whoPays";
