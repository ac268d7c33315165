export type { ClockWeek } from "./clockWeeks";
export {
  type CohortExposure,
  type CohortParts,
  cohort,
  cohortParts,
  type Entrants,
  followUpDays,
  type Summing,
  strategyQuantities,
} from "./cohort";
export type { Reach } from "./cohort/run";
export { observed, observedWeeks } from "./observed";
export { plan } from "./plan";
export { dateOf } from "./week";
