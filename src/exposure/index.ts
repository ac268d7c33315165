export { type ExposureBuilder, exposureBuilder } from "./builder";
export { type Cell, cells } from "./cells";
export type { ClockWeek } from "./clockWeeks";
export {
  type CohortExposure,
  type CohortParts,
  cohort,
  cohortParts,
  type Entrants,
  followUpDays,
  strategyCapacity,
  strategyQuantities,
} from "./cohort";
export type { Lived, LivedPeriod, Living, Weighing } from "./cohort/lived";
export { type Presence, presenceByCycle, presenceByWeek } from "./cohort/presence";
export type { Looking, Reach } from "./cohort/run";
export { STAFF_ROUNDING } from "./cohort/staffFor";
export { type Points, pointsOf } from "./cohort/undated";
export { observed, observedWeeks, putObserved } from "./observed";
export { plan, putPlan } from "./plan";
export { dateOf } from "./week";
