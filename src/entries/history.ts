export { type LadderStretch, ladderOf } from "../analysis/index";
export {
  type HistoryCostInput,
  type HistoryInput,
  type HistoryOptions,
  type HistorySettings,
  type HistoryTextOptions,
  parseHistory,
  parseHistoryCsv,
  parseHistoryYaml,
  type SpellInput,
} from "../scenario/history/index";
