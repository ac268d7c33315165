export { evaluate, type Manifest, type Reading, type Result, type ResultParameter } from "./evaluate";
export { type LadderStretch, ladderOf } from "./ladderOf";
export * from "./printed";
export { type PartyCost, type TaxedCost, type WhoPays, whoPays } from "./whoPays";
