export { loadDocument, loadPrintedTables, loadScenario, type PrintedSource } from "./load";
