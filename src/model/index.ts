export { EVIDENCE, type Evidence, type FigureValue } from "../parameters/index";
export type { Label } from "../problems/index";
export type { BackgroundFigure } from "./background";
export type { Bound, Limit } from "./bound";
export {
  type Capacity,
  type Dates,
  DRIVERS,
  type Driver,
  type Persons,
  type Places,
  type Staff,
  type Times,
} from "./capacity";
export type { Clock, ClockStart } from "./clock";
export type { Cohort, Entry, Refill } from "./cohort";
export type { Definition } from "./definition";
export {
  type Caseload,
  type Chance,
  type Dynamics,
  formulasOf,
  type Happening,
  type OutcomeMeasure,
  type Phase,
  RATIOS,
  type RatioKind,
  type Schedule,
  schedulesOf,
  type TimeUnit,
  type Transition,
  type Written,
} from "./dynamics";
export type { CyclePeriod, DatedPeriod, Exposure, ExposurePeriod, Key, KeyPart } from "./exposure";
export type { FigureTable } from "./figureTable";
export type { Actual, Goal } from "./goal";
export {
  ACCRUALS,
  type Accrual,
  type Cycles,
  calendarOf,
  type Horizon,
  isUndated,
  YEAR_DAYS,
  yearsTo,
} from "./horizon";
export type {
  Account,
  Assumption,
  CaseName,
  Decision,
  Flow,
  History,
  Model,
  ModelDiscounting,
  ModelRate,
  ModelWelfare,
  OrdinaryEffort,
  OtherIncome,
  Parameter,
  Strategy,
  Uncertainty,
} from "./model";
export { PARTIES, type Party, type Perspective, partiesOf } from "./party";
export type * from "./printedTables";
export type {
  Earning,
  OwnMunicipality,
  RuleChoices,
  RuleCost,
  RuleDefinition,
  RuleFlow,
  RuleFlows,
  RuleInput,
  RuleSet,
  RuleState,
  RuleSwitch,
  Rules,
} from "./ruleSet";
export { exposureShape, modelShape, perspectiveShape, printedShape, rulesShape } from "./shapes";
export type { Segment, Spell, State } from "./state";
export type { Trial, TrialArm } from "./trial";
