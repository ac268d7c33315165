export { EVIDENCE, type Evidence, type FigureValue } from "../parameters/index";
export type { Label } from "../problems/index";
export { boughtOnly } from "./boughtOnly";
export {
  type Capacity,
  type Dates,
  DRIVERS,
  type Driver,
  type Persons,
  type Places,
  type Staff,
} from "./capacity";
export {
  type Chances,
  type ChancesInput,
  chanceProblems,
  chancesOf,
  cyclesOf,
  emptyMass,
  type Mass,
  type Moves,
  segmentParameters,
  step,
  YEAR_DAYS,
} from "./chances/index";
export type { Clock, ClockStart } from "./clock";
export type { Cohort, Entry, Refill } from "./cohort";
export type { Caseload, Chance, Dynamics, Happening, Outcome, Phase, Schedule, Transition } from "./dynamics";
export type { Exposure, ExposureCell, ExposureEvent } from "./exposure";
export type { FigureTable } from "./figureTable";
export type {
  Account,
  Assumption,
  Flow,
  History,
  Model,
  ModelDiscounting,
  OtherIncome,
  Parameter,
  Strategy,
} from "./model";
export { parameterValues } from "./parameterValues";
export { PARTIES, type Party, type Perspective, partiesOf } from "./party";
export type * from "./printedTables";
export type {
  RuleChoices,
  RuleCost,
  RuleFlow,
  RuleInput,
  RuleSet,
  RuleState,
  RuleSwitch,
  Rules,
} from "./ruleSet";
export type { Segment, Spell, State } from "./state";
