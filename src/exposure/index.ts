export type { ClockWeek } from "./clockWeeks";
export { type CohortExposure, cohort, type Entrants } from "./cohort";
export type { Reach } from "./cohort/run";
export { observed, observedWeeks } from "./observed";
export { plan } from "./plan";
export { dateOf } from "./week";
