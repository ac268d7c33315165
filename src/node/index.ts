export {
  type LoadOptions,
  loadDocument,
  loadFigures,
  loadPrintedTables,
  loadScenario,
  type PrintedSource,
} from "./load";
export { type LoadHistoryOptions, loadHistory } from "./loadHistory";
