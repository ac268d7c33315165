export { boughtOnly } from "./boughtOnly";
export {
  type Chances,
  type ChancesInput,
  chanceProblems,
  chancesOf,
  cyclesOf,
  type Moves,
  segmentParameters,
} from "./chances/index";
export { definitionReader, type OpenValues } from "./definitionReader";
export { definitionsBehind } from "./definitionsBehind";
export { type Dependencies, dependenciesOf, readsStep } from "./dependenciesOf";
export { expanded } from "./expanded";
export { parameterValues } from "./parameterValues";
export { type Program, programOf, type Values } from "./program";
export { type Starts, startsOf } from "./starts";
export type { UnitCohort } from "./unitCohort";
export { type Unit, type UnitStore, type Units, unitsOf } from "./units";
export { MOST_WORK, workProblems } from "./work/workProblems";
