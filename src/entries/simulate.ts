export { detectableMean, type MeanTrial, meanPower, meanSampleSize } from "../analysis/power/means";
export { power } from "../analysis/power/power";
export {
  type DetectableShares,
  detectableShares,
  type ProportionTrial,
  proportionPower,
  proportionSampleSize,
  type Wanted,
} from "../analysis/power/proportions";
export { type SkewedTrial, simulatedMeanPower } from "../analysis/power/simulatedMeanPower";
export type { PoweredArm, PowerOfCosts, PowerOptions, PowerRest, TrialPower } from "../analysis/power/types";
export {
  type Crew,
  type SimulateInTurnsOptions,
  simulate,
  simulateInTurns,
} from "../analysis/simulate/simulate";
export { type OpenSimulation, openSimulation } from "../analysis/simulate/simulation";
export type {
  DrawnFrom,
  NotDrawn,
  Odds,
  Quantile,
  SimulatedCost,
  SimulatedDifference,
  SimulatedOutcome,
  SimulateOptions,
  Simulation,
} from "../analysis/simulate/types";
export type { Distribution } from "../probability/distribution/distribution";
