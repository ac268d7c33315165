export { assumptionsAt } from "./assumptionsAt";
export { atPriceLevel } from "./atPriceLevel";
export {
  type Bands,
  bandsOf,
  firstColumns,
  KEY_PARTS,
  keyPartsOf,
  type PricedBy,
  pricedBy,
  pricedByName,
  type StrategyBands,
  TIME_NAMES,
  timeValues,
} from "./bands";
export { boughtOnly } from "./boughtOnly";
export {
  type Chances,
  type ChancesInput,
  chanceProblems,
  chancesOf,
  cyclesIn,
  cyclesOf,
  cyclesWithin,
  type Moves,
  segmentParameters,
} from "./chances/index";
export { definitionReader, type OpenValues } from "./definitionReader";
export { definitionsBehind } from "./definitionsBehind";
export { type Dependencies, dependenciesOf } from "./dependenciesOf";
export { dependentsOf } from "./dependentsOf";
export { expanded } from "./expanded";
export { fingerprint, fingerprinted } from "./fingerprint";
export { isToldInPercent } from "./isToldInPercent";
export { parameterValues } from "./parameterValues";
export { type Program, programOf, type Values } from "./program";
export { type Moved, programAt } from "./programAt";
export { rated } from "./rated";
export { readParameters } from "./readParameters";
export { type Starts, startsOf } from "./starts";
export * from "./tape/index";
export type { UnitCohort } from "./unitCohort";
export { type Unit, type UnitStore, type Units, unitsOf } from "./units";
export { valueProblems } from "./valueProblems";
export { weightOf } from "./weightOf";
export { type ParameterValue, type ParameterValues, withDrawn, withParameters } from "./withParameters";
export { MOST_WORK, searchProblems, workProblems } from "./work/workProblems";
