export type { ClockWeek } from "./clockWeeks";
export { observed, observedWeeks } from "./observed";
export { plan } from "./plan";
export { dateOf } from "./week";
