export type { HistoryCostInput, HistoryInput, SpellInput } from "../schema/inputs";
export { type HistoryOptions, parseHistory } from "./parseHistory";
export { type HistorySettings, parseHistoryCsv } from "./parseHistoryCsv";
export { type HistoryTextOptions, historyIn, parseHistoryYaml } from "./parseHistoryYaml";
