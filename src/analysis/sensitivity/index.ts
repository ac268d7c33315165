export {
  type BreakEven,
  type BreakEvenOptions,
  breakEven,
  type Crossing,
  type Searched,
  type WholeNumber,
} from "./breakEven";
export { type BreakEvens, type BreakEvensOptions, breakEvens } from "./breakEvens";
export { type DifferenceLine, type DifferenceLines, differenceLines, SIDE_BY_SIDE } from "./differenceLines";
export { type Frontier, type FrontierOptions, type FrontierPoint, frontier } from "./frontier";
export {
  type Axis,
  type Grid,
  type GridRow,
  type Sensitivity,
  type SensitivityOptions,
  sensitivity,
  sensitivityGrid,
} from "./grid";
export type { Held } from "./held";
export { type Asked, type PreparedModel, type Question, trialsOf } from "./question";
export {
  type Assumptions,
  assumptions,
  type Case,
  type Cases,
  cases,
  type RestsOn,
  restsOn,
  type Tornado,
  type TornadoBar,
  type TornadoOptions,
  type Turning,
  tornado,
} from "./tornado";
export type { Varied } from "./varied";
export { type Verdict, type VerdictOptions, verdict } from "./verdict";
