export {
  type DecomposedLine,
  type DecomposedModel,
  type DecomposedYear,
  type Decomposition,
  decompose,
} from "./decompose";
export type { Finding, FindingKind, FindingReading, ReadingSource } from "./finding";
export { type Reconciliation, reconcile } from "./reconcile";
