export { NUMBER_STYLES, type NumberStyle } from "../formula/index";
export { type FiguresInput, parseFigures } from "./figures/index";
export type { Locate } from "./locate";
export { type ParseOptions, parseDocument, parsePrintedTables, parseScenario } from "./parse";
export type { PrintedTablesInput, ScenarioInput } from "./schema/inputs";
