export type { FileName } from "./fileVerb";
export {
  type LoadOptions,
  loadDocument,
  loadEvidence,
  loadFigures,
  loadPrintedTables,
  loadScenario,
  type PrintedSource,
} from "./load";
export { type LoadHistoryOptions, loadHistory } from "./loadHistory";
