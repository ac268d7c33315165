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
