export { type FiguresInput, parseFigures } from "./figures/index";
export type { Locate } from "./locate";
export { type ParseOptions, parseDocument, parsePrintedTables, parseScenario } from "./parse";
export { NUMBER_STYLES, type NumberStyle } from "./readNumber";
export type { PrintedTablesInput } from "./schema/printedTables";
export type { ScenarioInput } from "./schema/scenario";
