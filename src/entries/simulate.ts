export {
  type DecisionDraws,
  type DecisionDrawsOptions,
  decisionDraws,
} from "../analysis/information/decisionDraws";
export { evpi, evppi } from "../analysis/information/perfect";
export {
  netBenefitOfSampling,
  populationValue,
  type Stands,
  type TrialCost,
} from "../analysis/information/population";
export type { Estimate } from "../analysis/information/regression";
export type { Rows } from "../analysis/information/rows";
export { evsi, type Study } from "../analysis/information/sample";
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
  Driver,
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
