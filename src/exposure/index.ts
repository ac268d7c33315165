export type { ClockWeek } from "./clockWeeks";
export { type CohortExposure, cohort, type Entrants, type Reach } from "./cohort";
export { observed, observedWeeks } from "./observed";
export { plan } from "./plan";
export { dateOf } from "./week";
