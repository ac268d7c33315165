export {
  type DecomposedLine,
  type DecomposedModel,
  type DecomposedYear,
  type Decomposition,
  decompose,
} from "./decompose";
export { evaluate, type Manifest, type Reading, type Result, type ResultParameter } from "./evaluate";
export type { Finding, FindingKind, FindingReading, ReadingSource } from "./finding";
export { type Reconciliation, reconcile } from "./reconcile";
