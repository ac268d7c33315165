export { type LadderStretch, ladderOf } from "../analysis/index";
export * from "../scenario/history/index";
