export { type HistoryOptions, parseHistory } from "./parseHistory";
export { type HistorySettings, parseHistoryCsv } from "./parseHistoryCsv";
export { type HistoryTextOptions, parseHistoryYaml } from "./parseHistoryYaml";
export type { HistoryInput } from "./schema";
