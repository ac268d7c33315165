export { formatProblem, problemText } from "../problems/index";
export type { Block, Cell, Column, Item, Line, Picture, Report, Table } from "./block";
export { type BreakEvenReportOptions, breakEvenReport } from "./breakEvenReport";
export { budgetReport } from "./budgetReport";
export { type Budget, type BudgetLine, budgetOf } from "./budgetTables";
export { type CoverageCell, type CoverageRow, coverageReport } from "./coverageReport";
export { criticismAdvice, criticismText } from "./criticismText";
export {
  type CriticReport,
  type CriticReportOptions,
  criticReport,
  type ToldCriticism,
} from "./criticReport";
export { type DecomposeReportOptions, decomposeReport } from "./decomposeReport";
export { DISPLAY_UNITS } from "./displayUnit";
export {
  type DocumentReportOptions,
  documentReport,
  documentsReport,
  type Pictures,
} from "./document/documentReport";
export { evidenceReport } from "./evidenceReport";
export { explainReport } from "./explainReport";
export { type FigureRecord, figuresReport } from "./figuresReport";
export { findingBlocks, findingsReport } from "./findingsReport";
export { findingText } from "./findingText";
export { followUpReport } from "./followUpReport";
export { type HistoryReportOptions, historyReport } from "./historyReport";
export { type OccupancyReportOptions, occupancyReport } from "./occupancyReport";
export type { ReportOptions } from "./options";
export { type OverviewReportOptions, overviewReport } from "./overviewReport";
export { bridgeReport } from "./page/bridgeTable";
export { type Compared, compareReport } from "./page/compareReport";
export { PAGE_WIDTH } from "./page/fit";
export { type PageReportOptions, pageReport } from "./page/pageReport";
export { powerReport } from "./powerReport";
export { renderCsv } from "./renderCsv";
export { renderHtml } from "./renderHtml";
export { renderJson } from "./renderJson";
export { renderMarkdown } from "./renderMarkdown";
export { renderText, type TextOptions, type TextStyle } from "./renderText";
export { SECTIONS, type Section } from "./sections";
export {
  assumptionsReport,
  type SensitivityReportOptions,
  sensitivityReport,
} from "./sensitivityReport";
export { simulationReport } from "./simulationReport";
